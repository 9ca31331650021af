// A bar on an address, whatever its consents say.
import type { LegalBasisKey } from "../base/ids.ts";
import { alters, type IsOfBatch } from "./decide-changes.ts";
import { builtInSource, E_MARKETING } from "./purpose.ts";
import type { Settings } from "./settings.ts";
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

/** What can become of a mail. */
export const DELIVERY_OUTCOMES = ["delivered", "hard-bounce", "soft-bounce", "complaint"] as const;
/** One of {@link DELIVERY_OUTCOMES}. */
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number];

/** How often mail to an address has bounced in a row, in one way. */
export interface BouncesInARow {
  readonly outcome: "hard-bounce" | "soft-bounce";
  readonly inARow: number;
}

/**
 * Says, for the record, why an address is barred that bounces so often; `null` where it is not yet. A mailbox that stays
 * full or away for good is barred as one that does not exist: nothing arrives there either.
 */
export function findTooMany(
  { outcome, inARow }: BouncesInARow,
  { hardBounceLimit, softBounceLimit }: Pick<Settings, "hardBounceLimit" | "softBounceLimit">,
): string | null {
  const isHard = outcome === "hard-bounce";
  const limit = isHard ? hardBounceLimit : softBounceLimit;
  return limit === 0 || inARow < limit ? null : `${inARow} ${isHard ? "hard" : "soft"} bounces in a row`;
}

/** Says whether an admin may lift a bar: what was erased on request stays barred. */
export function mayLift(reason: SuppressionReason): boolean {
  return reason !== "erased";
}

/**
 * Whoever complains to their mail provider has withdrawn. It is no news where they had by a complaint before; what anybody
 * else put on record may be taken back, such as an import, and this stands.
 *
 * @param complaint.defaultLegalBasis Of a withdrawal by whom nothing is on record.
 */
export function planComplaint(
  record: ConsentRecord,
  {
    at,
    defaultLegalBasis,
    isOfBatch,
  }: { readonly at: Date; readonly defaultLegalBasis: LegalBasisKey; readonly isOfBatch: IsOfBatch },
): readonly StatedChange[] {
  const change: StatedChange = {
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
    legalBasis: record.consentByPurpose.get(E_MARKETING)?.legalBasis ?? defaultLegalBasis,
  };
  return alters(record, change, isOfBatch(change)) ? [change] : [];
}
