// What messages to webhooks tell, without a name, an address, a comment or a wording: by ids and the words of the API alone.
import type { ExternalId } from "../base/ids.ts";
import {
  type ConsentChange,
  consentAfter,
  isOfConsent,
  isOfPause,
  isRetraction,
  pauseAfter,
  subscriptionAfter,
} from "../consent/standing.ts";

/** Tells a change of what is on record of a contact, by what holds after it. */
export function changeAsJson(
  number: number,
  { change, externalId }: { readonly change: ConsentChange; readonly externalId: ExternalId },
) {
  const { source, at, mailingId } = change;
  return {
    change: number,
    contact: externalId,
    ...stateAfter(change),
    source,
    at: at.toISOString(),
    isTakenBack: isRetraction(change),
    mailing: mailingId,
  };
}

function stateAfter(change: ConsentChange) {
  if (isOfConsent(change)) {
    const after = consentAfter(change);
    return {
      kind: "consent",
      purpose: change.purpose,
      state: after?.state ?? "none",
      legalBasis: after?.legalBasis ?? null,
    };
  }
  if (isOfPause(change)) {
    return {
      kind: "pause",
      purpose: change.purpose,
      until: pauseAfter(change)?.until.toISOString() ?? null,
    };
  }
  return {
    kind: "subscription",
    subscriptionType: change.subscriptionType,
    choice: subscriptionAfter(change)?.choice ?? "default",
  };
}
