// The forms of the personal page: their fields read into requests.
import type { SubscriptionTypeKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { PAUSE_DAYS, type PreferenceRequest } from "../consent/decide-changes.ts";
import type { SubscriptionChoice, SubscriptionType } from "../consent/purpose.ts";
import type { Standing } from "../consent/standing.ts";
import { LANGUAGES, wordingOf } from "./strings/languages.ts";

/** What a form of the page may ask for: a change, that the last one be undone, or a mail with a new link. */
export type PageRequest = PreferenceRequest | { readonly kind: "undo" } | { readonly kind: "send-link" };

const LEAVING: readonly (string | undefined)[] = ["one-click", "stop-all"];

/** Tells the requests that only ever lessen mail: never limited, never asked twice, good with any link. */
export function isLeaving(action: PageRequest["kind"] | string | undefined): boolean {
  return LEAVING.includes(action);
}

/** A form's or query's fields; one may stand in it many times. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Names of the fields, as the views write them. */
export const FIELDS = {
  action: "action",
  /** Every type the form showed, so that an empty checkbox can be told from one that was not there. */
  shown: "shown",
  /** Every type whose checkbox was ticked. */
  on: "on",
  /** How long a pause lasts. */
  days: "days",
  /** Which wording the form was shown in. */
  wording: "wording",
} as const;

const ONE_CLICK_FIELD = "List-Unsubscribe"; // RFC 8058 section 3.1

/** Reads a form. Types that are not known, or were removed since the page was opened, are passed over. */
export function parsePreferenceForm(
  fields: Fields,
  types: readonly SubscriptionType[],
): Result<PageRequest, "unknown-action"> {
  switch (readAction(fields)) {
    case "one-click":
      return ok({ kind: "one-click" });
    case "stop-all":
      return ok({ kind: "stop-all" });
    case "start-again":
      return ok({ kind: "start-again" });
    case "pause":
      return parsePause(fields.get(FIELDS.days)?.[0]);
    case "end-pause":
      return ok({ kind: "end-pause" });
    case "undo":
      return ok({ kind: "undo" });
    case "send-link":
      return ok({ kind: "send-link" });
    case "save-choices":
      return ok({ kind: "save-choices", choiceByType: parseChoices(fields, types) });
    default:
      return err("unknown-action");
  }
}

/** Reads what a form asks for, by its name. */
export function readAction(fields: Fields): string | undefined {
  // A mail client that was given the page's address for its one click means to leave all the same.
  return fields.has(ONE_CLICK_FIELD) ? "one-click" : fields.get(FIELDS.action)?.[0];
}

/** Reads the wording a form was shown in; only those that exist reach the log. */
export function readWording(fields: Fields): string | null {
  const claimed = fields.get(FIELDS.wording)?.[0];
  return LANGUAGES.map(wordingOf).find((wording) => wording === claimed) ?? null;
}

/** A contact's choice on a type: their own, or the type's default. It is what a checkbox shows. */
export function choiceOf(standing: Standing, type: SubscriptionType): SubscriptionChoice {
  return standing.subscriptionByType.get(type.key)?.choice ?? type.defaultChoice;
}

function parsePause(text: string | undefined): Result<PreferenceRequest, "unknown-action"> {
  const days = PAUSE_DAYS.find((each) => String(each) === text);
  return days === undefined ? err("unknown-action") : ok({ kind: "pause", days });
}

function parseChoices(
  fields: Fields,
  types: readonly SubscriptionType[],
): ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice> {
  const on = new Set(fields.get(FIELDS.on) ?? []);
  const shown = knownTypes(fields.get(FIELDS.shown) ?? [], types);
  return new Map(shown.map((key) => [key, on.has(key) ? "subscribed" : "unsubscribed"]));
}

/** Gives those of some keys that are types on record, each once, in the order of the types. */
export function knownTypes(
  keys: readonly string[],
  types: readonly SubscriptionType[],
): readonly SubscriptionTypeKey[] {
  return types.filter(({ key }) => keys.includes(key)).map(({ key }) => key);
}
