// What of a standing bears on sending. Whoever holds just this decides as one who holds all that is on record.
import type { PurposeKey, SubscriptionTypeKey } from "../base/ids.ts";
import { E_MARKETING } from "./purpose.ts";
import type { Consent, Pause, Subscription } from "./standing.ts";
import type { Suppression } from "./suppression.ts";

/** All that the send decision, and the merging of those who share an address, may look at. */
export interface SendFacts {
  /** `null` where the contact has no valid address. */
  readonly email: string | null;
  /** The CRM's mark on the contact; see {@link isMarkInForce}. */
  readonly hasNoMailingsMark: boolean;
  readonly companyHasNoMailings: boolean;
  readonly consentByPurpose: ReadonlyMap<PurposeKey, Pick<Consent, "state">>;
  readonly subscriptionByType: ReadonlyMap<SubscriptionTypeKey, Pick<Subscription, "choice">>;
  /** Pauses that were asked for, those that are over among them; see {@link isPaused}. */
  readonly pauseByPurpose: ReadonlyMap<PurposeKey, Pick<Pause, "until">>;
  readonly suppressions: readonly Pick<Suppression, "reason">[];
}

/** Says whether a contact gets nothing for a purpose at a moment, because of a pause. */
export function isPaused(
  { pauseByPurpose }: Pick<SendFacts, "pauseByPurpose">,
  purpose: PurposeKey,
  at: Date,
): boolean {
  const pause = pauseByPurpose.get(purpose);
  return pause !== undefined && at < pause.until;
}

/** Says whether the CRM's mark counts as a withdrawal of e-marketing: it does until a consent for that is on record. */
export function isMarkInForce({
  hasNoMailingsMark,
  consentByPurpose,
}: Pick<SendFacts, "hasNoMailingsMark" | "consentByPurpose">): boolean {
  return hasNoMailingsMark && !consentByPurpose.has(E_MARKETING);
}
