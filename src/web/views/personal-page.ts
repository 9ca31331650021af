// What the parts of the personal page are drawn from, and how the contact's own say stands.
import { invariant } from "../../base/assert.ts";
import { type ContactId, type PurposeKey, parseContactId } from "../../base/ids.ts";
import type { Result } from "../../base/result.ts";
import { type EmailAddress, parseEmailAddress } from "../../consent/contact.ts";
import { decideSend, type SendDecision } from "../../consent/decide-send.ts";
import { E_MARKETING, type SubscriptionType } from "../../consent/purpose.ts";
import { isPaused } from "../../consent/send-facts.ts";
import type { Preferences } from "../../flow/load-preferences.ts";
import type { ChangeNote } from "../change-note.ts";
import type { Strings } from "../strings/strings.ts";

/** A page with somebody on it. */
export type KnownPreferences = Extract<Preferences, { readonly kind: "known" }>;

/** What every part of the page is given. */
export interface PersonalPage {
  readonly strings: Strings;
  /** Path the forms post to. */
  readonly path: string;
  /** `null` where the contact has no address. */
  readonly maskedAddress: string | null;
  readonly preferences: KnownPreferences;
  readonly note: ChangeNote | null;
}

/** How a purpose stands, as far as the contact's own say goes. */
export type PurposeState = "on" | "stopped" | "not-given";

/** Tells how a purpose stands for the contact; what bars the address or the company is shown apart from it. */
export function purposeState(preferences: KnownPreferences, purpose: PurposeKey): PurposeState {
  const decision = decideByOwnSay(withoutPause(preferences), purpose, null);
  if (decision.kind === "send") return "on";
  return decision.reason === "purpose-withdrawn" ? "stopped" : "not-given";
}

/** Tells whether mail of a type is sent but for a pause, as far as the contact's own say goes. */
export function isChosen(preferences: KnownPreferences, type: SubscriptionType): boolean {
  return isReceived(withoutPause(preferences), type);
}

/** Tells whether mail of a type is sent now, as far as the contact's own say goes. */
export function isReceived(preferences: KnownPreferences, type: SubscriptionType): boolean {
  return decideByOwnSay(preferences, type.purpose, type).kind === "send";
}

/** Gives the end of the pause that e-marketing is in; `null` where it is in none. */
export function pausedUntil({ standing, at }: KnownPreferences): Date | null {
  const pause = standing.pauseByPurpose.get(E_MARKETING);
  return pause !== undefined && isPaused(standing, E_MARKETING, at) ? pause.until : null;
}

function withoutPause(preferences: KnownPreferences): KnownPreferences {
  return { ...preferences, standing: { ...preferences.standing, pauseByPurpose: new Map() } };
}

/** Asks the rule that decides every send, so that the page never promises what a mailing would not keep. */
function decideByOwnSay(
  { standing, hasEMarketingPrivacy, at }: KnownPreferences,
  purpose: PurposeKey,
  subscriptionType: SubscriptionType | null,
): SendDecision {
  return decideSend(
    { purpose, subscriptionType, hasEMarketingPrivacy, override: null, namedOverrides: [] },
    {
      standing: { ...standing, email: ANY_ADDRESS, suppressions: [], companyHasNoMailings: false },
      contactId: null,
      isMismatched: false,
      earlier: "none",
      at,
    },
  );
}

/** Stands for an address where any will do. */
export const ANY_ADDRESS: EmailAddress = parsedValue(parseEmailAddress("anybody@example.com"));
/** Stands for a contact where any will do. */
export const ANYBODY: ContactId = parsedValue(parseContactId(1));

function parsedValue<T>(parsed: Result<T, string>): T {
  invariant(parsed.kind === "ok", "Cannot parse what stands in the code");
  return parsed.value;
}
