// Which languages the recipient's pages have, which of them a reader gets, and names and days in it.
import { createHash } from "node:crypto";
import { parseAccept } from "hono/utils/accept";
import type { SubscriptionType } from "../../consent/purpose.ts";
import { EN } from "./en.ts";
import { NL } from "./nl.ts";
import type { NamedType, Strings } from "./strings.ts";

/** Every language the pages have; the first stands in where none fits. */
export const LANGUAGES: readonly [Strings, ...Strings[]] = [EN, NL];

const STRINGS_BY_CODE: ReadonlyMap<string, Strings> = new Map(
  LANGUAGES.map((strings) => [strings.language, strings]),
);
/** What browsers and systems call a language that we have under another code. */
const OTHER_CODES: Readonly<Record<string, string>> = { no: "nb", nn: "nb", iw: "he" };

/**
 * Chooses a page's language: what was asked for, else what the browser asks for, else English.
 *
 * @param asked BCP 47 codes, the most binding first: what the reader switched to, the mailing's, the contact's. A region
 * is passed over where only the language is there.
 * @param acceptLanguage The request's header as it came.
 */
export function chooseStrings(
  asked: readonly (string | null | undefined)[],
  acceptLanguage: string | undefined,
): Strings {
  const known = asked.map(stringsFor).find((strings) => strings !== undefined);
  if (known !== undefined) return known;
  const accepted = parseAccept(acceptLanguage ?? "").filter(({ q }) => q > 0);
  return (
    accepted.map(({ type }) => stringsFor(type)).find((strings) => strings !== undefined) ?? LANGUAGES[0]
  );
}

/** Names a language in that language itself, as a reader looks for it. */
export function nameOfLanguage({ language }: Strings): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** Names a subscription type for the reader: in the sender's words, and where those are ours in every language. */
export function typeName(strings: Strings, { key, nameByLanguage }: SubscriptionType): string {
  const own = nameByLanguage.get(strings.language);
  if (own !== undefined) return own;
  const english = nameByLanguage.get(EN.language);
  const isOurs = english === undefined || english === builtInType(EN, key)?.name;
  return (isOurs ? builtInType(strings, key)?.name : undefined) ?? english ?? key;
}

/** Writes a day as the reader is used to; in UTC, since a mail's reader has no zone that we know. */
export function formatDay(strings: Strings, at: Date): string {
  return new Intl.DateTimeFormat(strings.language, { dateStyle: "long", timeZone: "UTC" }).format(at);
}

/** Names what a reader saw, for the log: the language, and a print of all its words that changes with any of them. */
export function wordingOf(strings: Strings): string {
  const print = createHash("sha256").update(JSON.stringify(strings)).digest("hex").slice(0, 8);
  return `${strings.language}-${print}`;
}

function stringsFor(code: string | null | undefined): Strings | undefined {
  const language = code?.toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return STRINGS_BY_CODE.get(OTHER_CODES[language] ?? language);
}

function builtInType(strings: Strings, key: string): NamedType | undefined {
  return Object.entries(strings.builtInTypes).find(([each]) => each === key)?.[1];
}
