// Turns the phrase lists of all languages into one index of folded patterns, once.

import type { Phrases, Roles } from "./catalogue/phrases.ts";
import { ASIAN } from "./catalogue/phrases-asian.ts";
import { EUROPEAN } from "./catalogue/phrases-european.ts";
import { FARTHER } from "./catalogue/phrases-farther.ts";
import { FURTHER } from "./catalogue/phrases-further.ts";
import { GERMANIC } from "./catalogue/phrases-germanic.ts";
import { INDIAN } from "./catalogue/phrases-indian.ts";
import { ROMANCE } from "./catalogue/phrases-romance.ts";
import { SLAVIC } from "./catalogue/phrases-slavic.ts";
import { ASIAN_ROLES } from "./catalogue/roles-asian.ts";
import { EASTERN_ROLES } from "./catalogue/roles-eastern.ts";
import { FARTHER_ROLES } from "./catalogue/roles-farther.ts";
import { FURTHER_ROLES } from "./catalogue/roles-further.ts";
import { INDIAN_ROLES } from "./catalogue/roles-indian.ts";
import { WESTERN_ROLES } from "./catalogue/roles-western.ts";
import { foldText, isUnspaced, spellOut } from "./fold-text.ts";
import { indexByStart, type StartIndex, type StartOptions } from "./scan-starts.ts";

/** The phrases of every language we know. */
export const LANGUAGES: readonly Phrases[] = [
  ...GERMANIC,
  ...ROMANCE,
  ...EUROPEAN,
  ...SLAVIC,
  ...ASIAN,
  ...FURTHER,
  ...INDIAN,
  ...FARTHER,
];

/** What words do in a sentence about mailings, by language. */
export const ROLES_BY_LANGUAGE: Readonly<Record<string, Roles>> = {
  ...WESTERN_ROLES,
  ...EASTERN_ROLES,
  ...ASIAN_ROLES,
  ...FURTHER_ROLES,
  ...INDIAN_ROLES,
  ...FARTHER_ROLES,
};

/** What a phrase speaks for; "note" is why one receives a mail, "nouns" are the things mailings are called. */
export type PhraseList =
  | "unsubscribe"
  | "manage"
  | "here"
  | "weak"
  | "ambiguous"
  | "subscribe"
  | "billing"
  | "logOut"
  | "viewOnline"
  | "privacy"
  | "confirm"
  | "elsewhere"
  | "note"
  | "nouns";

/** What a word does in a sentence about mailings; see Roles. */
export type Role = keyof Roles;

/** One phrase or stem, ready to be tried at a place of a folded text. */
export interface Pattern {
  readonly language: string;
  readonly list: PhraseList | Role;
  /** As it stands in the catalogue. */
  readonly phrase: string;
  readonly isStem: boolean;
  /** A stem that only says cancel, remove or no more: it needs a mailing beside it. */
  readonly isVague: boolean;
  /** Its first folded characters. */
  readonly start: string;
  /** All of it where it is fixed, `null` where it has gaps. */
  readonly literal: string | null;
  /** Sticky; `null` where it is fixed. */
  readonly regex: RegExp | null;
  readonly startsWord: boolean;
  /** Where nothing may follow within the word: so short a stem begins too many others. */
  readonly endsWord: boolean;
}

/** A sentence around a linked "here": what stands before and after it, folded. */
export interface AroundPattern {
  readonly language: string;
  readonly phrase: string;
  readonly before: string;
  readonly after: string;
}

const PHRASE_LISTS = [
  "unsubscribe",
  "manage",
  "here",
  "weak",
  "ambiguous",
  "subscribe",
  "billing",
  "logOut",
  "viewOnline",
  "privacy",
  "confirm",
  "elsewhere",
] as const;

/** Every role a word can have. */
export const ROLES = [
  "mail",
  "end",
  "refuse",
  "receive",
  "change",
  "settings",
  "signIn",
  "subscription",
  "paid",
  "thread",
  "less",
  "may",
] as const;

const ROLE_NAMES: ReadonlySet<string> = new Set(ROLES);

/** Tells whether a pattern is of a word with a role, not of a phrase. */
export function isRole(list: PhraseList | Role): list is Role {
  return ROLE_NAMES.has(list);
}

/** Languages that write what one is sent, and the settings of it, as one word: "Benachrichtigungseinstellungen". */
const COMPOUNDING: ReadonlySet<string> = new Set("nl de da sv nb nn is fy lb af fi et hu".split(" "));

/** Articles, prepositions and "and", which Hebrew, Arabic and Amharic write with the word behind them. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  he: ["", "ה", "ו", "ב", "ל", "מ", "ש", "וה", "בה", "לה", "מה", "ול", "וב", "של"],
  ar: ["", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "ك"],
  am: ["", "የ", "ከ", "ለ", "በ"],
};

// Up to six words in between, and what may follow within a word.
const GAP = " (?:\\S{1,60} ){0,6}?";
// Where a script has no spaces, a gap is counted in characters.
const UNSPACED_GAP = ".{0,20}?";
const LETTERS = "\\S{0,30}";

const FIXED = { isStem: false, isVague: false, regex: null, startsWord: true, endsWord: true } as const;

/** Every phrase and stem of every language. */
export const PATTERNS: readonly Pattern[] = LANGUAGES.flatMap((phrases) => [
  ...PHRASE_LISTS.flatMap((list) =>
    phrases[list].flatMap((phrase) => compilePhrase(phrases.code, list, phrase)),
  ),
  ...phrases.stems.unsubscribe.flatMap((stem) => compileStem(phrases.code, "unsubscribe", stem)),
  ...phrases.stems.manage.flatMap((stem) => compileStem(phrases.code, "manage", stem)),
  ...phrases.stems.nouns.flatMap((stem) => compileStem(phrases.code, "nouns", stem)),
  ...ROLES.flatMap((role) =>
    (ROLES_BY_LANGUAGE[phrases.code]?.[role] ?? []).flatMap((stem) => compileStem(phrases.code, role, stem)),
  ),
]);

/** How patterns are filed by how they begin. */
export const BY_START: StartOptions<Pattern> = {
  stringsOf: ({ start }) => [start],
  startsWord: ({ startsWord }) => startsWord,
};

/** Every phrase and stem, by how it begins. */
export const PATTERN_INDEX: StartIndex<Pattern> = indexByStart(PATTERNS, BY_START);

/** Every sentence around a "here", by its last word before it, or its first after it where nothing stands before. */
export const AROUND_BY_WORD: ReadonlyMap<string, readonly AroundPattern[]> = compileAround();

/** Languages in whose texts that say nothing themselves a word may stand: "please", "click" and "here" alone tell nothing. */
export const HERE_LANGUAGES_BY_WORD: ReadonlyMap<string, ReadonlySet<string>> = compileHereWords();

/** Names the word an around pattern is filed under. */
export function aroundKey(before: string, after: string): string {
  return before === "" ? `>${after.split(" ", 1)[0] ?? ""}` : `<${before.slice(before.lastIndexOf(" ") + 1)}`;
}

function compilePhrase(language: string, list: PhraseList, phrase: string): readonly Pattern[] {
  // What stands in brackets says when the phrase is meant so; it is not part of it.
  const bare = phrase.replace(/[(（][^()（）]{0,200}[)）]/g, " ");
  const spellings = new Set([foldText(bare), foldText(spellOut(bare))]);
  return (
    [...spellings]
      .filter((literal) => literal !== "")
      // V8 makes a hidden class for each object whose literal adds fields behind a spread; read a thousand times, that is slow.
      .map((literal) => ({ language, list, phrase, start: literal, literal, ...FIXED }))
  );
}

function compileStem(language: string, list: PhraseList | Role, stem: string): readonly Pattern[] {
  const isVague = stem.startsWith("?");
  const bare = isVague ? stem.slice(1) : stem;
  const spellings = new Set([bare, spellOut(bare)].flatMap(expandAlternatives));
  const prefixes = isRole(list) ? (PREFIXES[language] ?? [""]) : [""];
  return prefixed([...spellings], prefixes).flatMap((spelling) => {
    const source = stemSource(spelling);
    if (source === null) return [];
    const startsWord =
      spelling.startsWith("^") || hasShortStart(source.firstWord) || isAnchoredRole(language, list);
    const literal = source.isFixed ? source.regex : null;
    const regex = source.isFixed ? null : new RegExp(source.regex, "uy");
    return [
      {
        language,
        list,
        phrase: stem,
        isStem: true,
        isVague,
        start: source.start,
        literal,
        regex,
        startsWord,
        endsWord:
          spelling.endsWith("$") ||
          (ROLES.some((role) => role === list) && source.isFixed && /^[a-z]{1,3}$/.test(source.regex)),
      },
    ];
  });
}

function prefixed(spellings: readonly string[], prefixes: readonly string[]): readonly string[] {
  return [...new Set(prefixes.flatMap((prefix) => spellings.map((spelling) => `${prefix}${spelling}`)))];
}

/** Words that do something in a sentence stand for themselves: "suggestion" holds no managing. */
function isAnchoredRole(language: string, list: PhraseList | Role): boolean {
  if (!ROLES.some((role) => role === list)) return false;
  return !COMPOUNDING.has(language) || (list !== "mail" && list !== "settings");
}

/** A short word is the end of many longer ones: "no" of "piano". */
function hasShortStart(start: string): boolean {
  const [word = ""] = start.split(" ", 1);
  return word.length <= 4 && !isUnspaced(word);
}

/** Writes out "(a|b)" and "(a)?", so that every stem begins with fixed characters. */
function expandAlternatives(stem: string): readonly string[] {
  const group = /\(([^()]*)\)(\??)/.exec(stem);
  if (group === null) return [stem];
  const choices = [...(group[1] ?? "").split("|"), ...(group[2] === "?" ? [""] : [])];
  const rest = stem.slice(group.index + group[0].length);
  return choices.flatMap((choice) => expandAlternatives(`${stem.slice(0, group.index)}${choice}${rest}`));
}

interface StemSource {
  readonly regex: string;
  /** The characters of its first word that are fixed, and all up to its first gap. */
  readonly firstWord: string;
  readonly start: string;
  readonly isFixed: boolean;
}

function stemSource(stem: string): StemSource | null {
  const words = stem.replace(/[\^$]/g, "").trim().split(/\s+/);
  const gap = isUnspaced(stem) ? UNSPACED_GAP : GAP;
  let regex = "";
  let firstWord = "";
  let start = "";
  let separator = "";
  for (const word of words) {
    if (word === "*") {
      separator = regex === "" ? "" : gap;
      if (start === regex && separator === GAP) start += " ";
      continue;
    }
    const parts = word.split("*").map(foldText);
    if (regex === "" && parts[0] === "") parts.shift();
    if (firstWord === "") firstWord = parts[0] ?? "";
    if (start === regex && separator !== gap) start += separator + (parts[0] ?? "");
    regex += separator + parts.join(LETTERS);
    separator = " ";
  }
  return firstWord === "" ? null : { regex, firstWord, start, isFixed: !stem.includes("*") };
}

function compileHereWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const languagesByWord = new Map<string, Set<string>>();
  for (const { code, here } of LANGUAGES) {
    for (const word of here.flatMap((phrase) => foldText(phrase).split(" "))) {
      languagesByWord.set(word, (languagesByWord.get(word) ?? new Set()).add(code));
    }
  }
  return languagesByWord;
}

function compileAround(): ReadonlyMap<string, readonly AroundPattern[]> {
  const byWord = new Map<string, AroundPattern[]>();
  for (const { code, around } of LANGUAGES) {
    for (const phrase of around) {
      const [before = "", after = ""] = phrase.split("{here}").map(foldText);
      if (before === "" && after === "") continue;
      const key = aroundKey(before, after);
      byWord.set(key, [...(byWord.get(key) ?? []), { language: code, phrase, before, after }]);
    }
  }
  return byWord;
}
