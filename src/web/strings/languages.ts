// Which languages the recipient's pages have, and which of them a reader gets.
import { parseAccept } from "hono/utils/accept";
import { EN } from "./en.ts";
import { NL } from "./nl.ts";
import type { Strings } from "./strings.ts";

/** Every language the pages have; the first stands in where none fits. */
export const LANGUAGES: readonly [Strings, ...Strings[]] = [EN, NL];

/**
 * Chooses a page's language: what the contact reads, then what the browser asks for, then English.
 *
 * @param contactLanguage BCP 47 code; a region is passed over where only the language is there.
 * @param acceptLanguage The request's header as it came.
 */
export function chooseStrings(contactLanguage: string | null, acceptLanguage: string | undefined): Strings {
  const asked = parseAccept(acceptLanguage ?? "")
    .filter(({ q }) => q > 0)
    .map(({ type }) => type);
  for (const code of [contactLanguage ?? "", ...asked]) {
    const found = LANGUAGES.find(({ language }) => language === primaryLanguage(code));
    if (found !== undefined) return found;
  }
  return LANGUAGES[0];
}

/** Names a subscription type or the like in a language: exactly, by its primary language, in English, or by its key. */
export function nameIn(strings: Strings, nameByLanguage: ReadonlyMap<string, string>, key: string): string {
  return nameByLanguage.get(strings.language) ?? nameByLanguage.get("en") ?? key;
}

/** Writes a day as the reader is used to; in UTC, since a mail's reader has no zone that we know. */
export function formatDay(strings: Strings, at: Date): string {
  return new Intl.DateTimeFormat(strings.language, { dateStyle: "long", timeZone: "UTC" }).format(at);
}

function primaryLanguage(code: string): string {
  return code.toLowerCase().split(/[-_]/, 1)[0] ?? "";
}
