// A bar on an address, whatever its consents say.
import { builtInSource, E_MARKETING, LEGITIMATE_INTEREST } from "./purpose.ts";
import type { ConsentRecord, StatedChange } from "./standing.ts";

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

/** Says whether an admin may lift a bar: what was erased on request stays barred. */
export function mayLift(reason: SuppressionReason): boolean {
  return reason !== "erased";
}

/** Whoever complains to their mail provider has withdrawn; one who had before brings no change. */
export function planComplaint(record: ConsentRecord, at: Date): readonly StatedChange[] {
  const recorded = record.consentByPurpose.get(E_MARKETING);
  if (recorded?.state === "withdrawn") return [];
  return [
    {
      kind: "consent",
      contactId: record.contactId,
      source: builtInSource("complaint"),
      at,
      actor: null,
      comment: null,
      wording: null,
      mailingId: null,
      purpose: E_MARKETING,
      state: "withdrawn",
      legalBasis: recorded?.legalBasis ?? LEGITIMATE_INTEREST,
    },
  ];
}
