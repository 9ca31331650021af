// A bar on an address, whatever its consents say.

/** Why an address is barred. */
export type SuppressionReason = "hard-bounce" | "complaint" | "manual" | "erased";

/** All reasons there are, for parsing. */
export const SUPPRESSION_REASONS: readonly SuppressionReason[] = [
  "hard-bounce",
  "complaint",
  "manual",
  "erased",
];

/** One bar on one address; each covers every mailing of every purpose. */
export interface Suppression {
  readonly reason: SuppressionReason;
  readonly since: Date;
}
