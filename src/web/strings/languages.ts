// Which languages the recipient's pages have, which of them a reader gets, and names and days in it.
import { createHash } from "node:crypto";
import { parseAccept } from "hono/utils/accept";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../../base/languages.ts";
import type { SubscriptionType } from "../../consent/purpose.ts";
import { defaultNamesOf, type NamedType } from "../../consent/type-names.ts";
import { AR } from "./ar.ts";
import { BG } from "./bg.ts";
import { CS } from "./cs.ts";
import { DA } from "./da.ts";
import { DE } from "./de.ts";
import { EL } from "./el.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { ET } from "./et.ts";
import { FI } from "./fi.ts";
import { FR } from "./fr.ts";
import { GA } from "./ga.ts";
import { HE } from "./he.ts";
import { HR } from "./hr.ts";
import { HU } from "./hu.ts";
import { IS } from "./is.ts";
import { IT } from "./it.ts";
import { LT } from "./lt.ts";
import { LV } from "./lv.ts";
import { lookUpOrNull } from "./message.ts";
import { MT } from "./mt.ts";
import { NB } from "./nb.ts";
import { NL } from "./nl.ts";
import { PL } from "./pl.ts";
import { PT } from "./pt.ts";
import { RO } from "./ro.ts";
import { SK } from "./sk.ts";
import { SL } from "./sl.ts";
import type { Strings } from "./strings.ts";
import { SV } from "./sv.ts";
import { UK } from "./uk.ts";

const STRINGS_BY_LANGUAGE: Readonly<Record<InterfaceLanguage, Strings>> = {
  en: EN,
  ar: AR,
  bg: BG,
  cs: CS,
  da: DA,
  de: DE,
  el: EL,
  es: ES,
  et: ET,
  fi: FI,
  fr: FR,
  ga: GA,
  he: HE,
  hr: HR,
  hu: HU,
  is: IS,
  it: IT,
  lt: LT,
  lv: LV,
  mt: MT,
  nb: NB,
  nl: NL,
  pl: PL,
  pt: PT,
  ro: RO,
  sk: SK,
  sl: SL,
  sv: SV,
  uk: UK,
};

/** The pages' words in every language they have; the first stand in where none fits. */
export const LANGUAGES: readonly Strings[] = INTERFACE_LANGUAGES.map((code) => STRINGS_BY_LANGUAGE[code]);

const STRINGS_BY_CODE: ReadonlyMap<string, Strings> = new Map(Object.entries(STRINGS_BY_LANGUAGE));
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
  const known = asked.map(findStrings).find((strings) => strings !== undefined);
  if (known !== undefined) return known;
  const accepted = parseAccept(acceptLanguage ?? "").filter(({ q }) => q > 0);
  return accepted.map(({ type }) => findStrings(type)).find((strings) => strings !== undefined) ?? EN;
}

/** Names a language in that language itself, as a reader looks for it. */
export function nameOfLanguage({ language }: Strings): string {
  const known = NAME_BY_LANGUAGE.get(language);
  if (known !== undefined) return known;
  const inLower = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  const name = inLower.charAt(0).toLocaleUpperCase(language) + inLower.slice(1);
  NAME_BY_LANGUAGE.set(language, name);
  return name;
}

/** Names a subscription type for the reader: in the sender's words, and where those are ours in every language. */
export function typeName({ language }: Strings, type: NamedType): string {
  const { key, nameByLanguage } = type;
  return (
    nameByLanguage.get(language) ?? defaultNamesOf(type)?.[language] ?? nameByLanguage.get(EN.language) ?? key
  );
}

/** Writes a day as the reader is used to; in UTC, since a mail's reader has no zone that we know. */
export function formatDay({ language }: Strings, at: Date): string {
  return dayFormatOf(language).format(at);
}

/** Names what a reader saw, for the log: the language, and a print of all its words that changes with any of them. */
export function wordingOf(strings: Strings): string {
  const known = WORDING_BY_STRINGS.get(strings);
  if (known !== undefined) return known;
  const print = createHash("sha256").update(JSON.stringify(strings)).digest("hex").slice(0, 8);
  const wording = `${strings.language}-${print}`;
  WORDING_BY_STRINGS.set(strings, wording);
  return wording;
}

// Making any of these anew for each page took most of the page's time.
const NAME_BY_LANGUAGE = new Map<string, string>();
const WORDING_BY_STRINGS = new WeakMap<Strings, string>();
const DAY_FORMAT_BY_LANGUAGE = new Map<string, Intl.DateTimeFormat>();

function dayFormatOf(language: string): Intl.DateTimeFormat {
  const known = DAY_FORMAT_BY_LANGUAGE.get(language);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  DAY_FORMAT_BY_LANGUAGE.set(language, format);
  return format;
}

/** Says what comes under a type: in the sender's words, or in ours where the name is ours too; `null`: nobody said. */
export function typeDescription(strings: Strings, type: DescribedType): string | null {
  const { descriptionByLanguage } = type;
  if (descriptionByLanguage.size > 0) {
    return descriptionByLanguage.get(strings.language) ?? descriptionByLanguage.get(EN.language) ?? null;
  }
  return defaultNamesOf(type) === null ? null : lookUpOrNull(strings.typeDescription, type.key);
}

/** A subscription type, as far as its names and descriptions go. */
type DescribedType = NamedType & Pick<SubscriptionType, "descriptionByLanguage">;

/** Finds the words of a language by its code, whatever its region. */
export function findStrings(code: string | null | undefined): Strings | undefined {
  const language = code?.toLowerCase().split(/[-_]/, 1)[0] ?? "";
  return STRINGS_BY_CODE.get(OTHER_CODES[language] ?? language);
}
