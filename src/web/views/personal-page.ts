// What the parts of the personal page are drawn from, and how the contact's own say stands.
import { invariant } from "../../base/assert.ts";
import type { PurposeKey } from "../../base/ids.ts";
import { type EmailAddress, parseEmailAddress } from "../../consent/contact.ts";
import { decideSend, type SendDecision } from "../../consent/decide-send.ts";
import type { SubscriptionType } from "../../consent/purpose.ts";
import type { Preferences } from "../../flow/load-preferences.ts";
import type { ChangeNote } from "../preference-form.ts";
import type { Strings } from "../strings/strings.ts";

/** A page with somebody on it. */
export type KnownPreferences = Extract<Preferences, { readonly kind: "known" }>;

/** What every part of the page is given. */
export interface PersonalPage {
  readonly strings: Strings;
  /** Path the forms post to. */
  readonly path: string;
  readonly preferences: KnownPreferences;
  readonly note: ChangeNote | null;
}

/** How a purpose stands, as far as the contact's own say goes. */
export type PurposeState = "on" | "stopped" | "not-given";

/** Tells how a purpose stands for the contact; what bars the address or the company is shown apart from it. */
export function purposeState(preferences: KnownPreferences, purpose: PurposeKey): PurposeState {
  const decision = decideByOwnSay(preferences, purpose, null);
  if (decision.kind === "send") return "on";
  return decision.reason === "purpose-withdrawn" ? "stopped" : "not-given";
}

/** Tells whether mail of a type is sent, as far as the contact's own say goes. */
export function isReceived(preferences: KnownPreferences, type: SubscriptionType): boolean {
  return decideByOwnSay(preferences, type.purpose, type).kind === "send";
}

/** Asks the rule that decides every send, so that the page never promises what a mailing would not keep. */
function decideByOwnSay(
  { standing, hasEMarketingPrivacy }: KnownPreferences,
  purpose: PurposeKey,
  subscriptionType: SubscriptionType | null,
): SendDecision {
  return decideSend(
    { purpose, subscriptionType, hasEMarketingPrivacy, override: null },
    {
      standing: { ...standing, email: anyAddress(), suppressions: [], companyHasNoMailings: false },
      isMismatched: false,
      earlier: "none",
    },
  );
}

function anyAddress(): EmailAddress {
  const address = parseEmailAddress("anybody@example.com");
  invariant(address.kind === "ok", "the page's own address is one");
  return address.value;
}
