// What a text says in any of the languages: phrases and stems of the catalogue, and where they stand in it.
import { combineRoles, type RoleHit } from "./combine-roles.ts";
import {
  AROUND_BY_WORD,
  aroundKey,
  isRole,
  PATTERN_INDEX,
  type Pattern,
  type PhraseList,
} from "./compile-phrases.ts";
import { foldText, isWordEdge } from "./fold-text.ts";
import { MAX_KEY_LENGTH, scanStarts } from "./scan-starts.ts";
import type { Span } from "./template.ts";

/** A phrase found in a text. */
export interface PhraseHit {
  readonly language: string;
  readonly list: PhraseList;
  /** As it stands in the catalogue. */
  readonly phrase: string;
  /** Stems are beginnings of words, and so prove less. */
  readonly isStem: boolean;
  /** Only says cancel, remove or no more. */
  readonly isVague: boolean;
  /** Words that opt out or manage together and not alone; what proves as much as stems that are known by heart. */
  readonly isCombined: boolean;
  /** A combination with a subscription, which may be one that is paid for. */
  readonly isDoubtful: boolean;
  /** True where the phrase is all of the text. */
  readonly isWhole: boolean;
  /** In the folded text. */
  readonly span: Span;
}

/** A text and what it says. */
export interface ReadText {
  readonly folded: string;
  readonly hits: readonly PhraseHit[];
  /** Words that say something together with others. */
  readonly roles: readonly RoleHit[];
}

/** Folded characters that are read of one text: a link's text or a sentence is shorter, the rest is an attack or an article. */
const MAX_READ_CHARS = 600;

/** Folds as much of a text as is read of it. */
export function foldForReading(text: string): string {
  return foldText(text).slice(0, MAX_READ_CHARS);
}

/** Finds every phrase in a text; one that stands within a longer one is dropped. */
export function matchPhrases(text: string): ReadText {
  const folded = foldForReading(text);
  const hits: PhraseHit[] = [];
  const roles: RoleHit[] = [];
  scanStarts(folded, PATTERN_INDEX, (pattern, at) => {
    const length = matchedLength(pattern, folded, at);
    if (length === 0) return;
    const span = { start: at, end: at + length };
    const isWhole = !pattern.isStem && length === folded.length;
    const { language, list, phrase, isStem, isVague } = pattern;
    if (isRole(list)) roles.push({ language, role: list, span });
    else
      hits.push({
        language,
        list,
        phrase,
        isStem,
        isVague,
        isDoubtful: false,
        isCombined: false,
        isWhole,
        span,
      });
  });
  return {
    folded,
    hits: [...dropInner(hits), ...combine(folded, roles)],
    roles,
  };
}

function combine(folded: string, roles: readonly RoleHit[]): readonly PhraseHit[] {
  return combineRoles(folded, roles).map(({ language, list, certainty, span }) => ({
    language,
    list,
    phrase: folded.slice(span.start, span.end),
    isStem: true,
    isVague: certainty === "vague",
    isDoubtful: certainty === "doubtful",
    isCombined: true,
    isWhole: false,
    span,
  }));
}

/** Reads a text; see {@link matchPhrases}. */
export type PhraseReader = (text: string) => ReadText;

/** Finds the sentence of the catalogue that a linked "here" stands in; its language and words, or `null`. */
export function matchAround(before: string, after: string): PhraseHit | null {
  const foldedBefore = foldText(before);
  const foldedAfter = foldText(after);
  const keys = [aroundKey(foldedBefore || "-", ""), aroundKey("", foldedAfter)];
  for (const pattern of keys.flatMap((key) => AROUND_BY_WORD.get(key) ?? [])) {
    const fits = endsWithWords(foldedBefore, pattern.before) && startsWithWords(foldedAfter, pattern.after);
    if (!fits) continue;
    const { language, phrase } = pattern;
    const said = matchPhrases(phrase).hits;
    const list =
      said.some((hit) => hit.list === "manage") && !said.some((hit) => hit.list === "unsubscribe")
        ? "manage"
        : "unsubscribe";
    return {
      language,
      list,
      phrase,
      isStem: false,
      isVague: false,
      isDoubtful: false,
      isCombined: false,
      isWhole: true,
      span: { start: 0, end: 0 },
    };
  }
  return null;
}

/** Puts the language that fits best first: one the document is said to be in, else English, else the catalogue's order. */
export function pickLanguage(languages: readonly string[], preferred: readonly string[]): string | null {
  for (const wanted of [...preferred, "en"]) {
    const exact = languages.find((language) => language.toLowerCase() === wanted.toLowerCase());
    const related = exact ?? languages.find((language) => primary(language) === primary(wanted));
    if (related !== undefined) return related;
  }
  return languages[0] ?? null;
}

/** The first part of a language code: "pt" of "pt-BR". Both written forms of Norwegian count as one. */
function primary(language: string): string {
  const [code = ""] = language.toLowerCase().split("-");
  return code === "no" || code === "nn" ? "nb" : code;
}

/** Tells whether a phrase or stem stands at a place of a folded text where its beginning was found. */
export function isMatchAt(pattern: Pattern, folded: string, at: number): boolean {
  return matchedLength(pattern, folded, at) > 0;
}

/** 0 where it does not match. */
function matchedLength(pattern: Pattern, folded: string, at: number): number {
  if (pattern.startsWord && !isWordEdge(folded, at)) return 0;
  const length = lengthAt(pattern, folded, at);
  return length > 0 && pattern.endsWord && !isWordEdge(folded, at + length) ? 0 : length;
}

function lengthAt({ literal, regex }: Pattern, folded: string, at: number): number {
  if (literal !== null)
    return literal.length <= MAX_KEY_LENGTH || folded.startsWith(literal, at) ? literal.length : 0;
  if (regex === null) return 0;
  regex.lastIndex = at;
  return regex.test(folded) ? regex.lastIndex - at : 0;
}

/** "unsubscribe" says nothing where all of it is part of "you have been unsubscribed". */
function dropInner(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const longest = [...hits].sort((one, other) => length(other) - length(one));
  const kept: PhraseHit[] = [];
  for (const hit of longest) {
    const isInner = kept.some(
      (outer) =>
        outer.span.start <= hit.span.start &&
        outer.span.end >= hit.span.end &&
        length(outer) > length(hit) &&
        outranks(outer, hit),
    );
    if (!isInner) kept.push(hit);
  }
  return kept.sort((one, other) => one.span.start - other.span.start);
}

/** The longer one is what is meant, but "here" and nouns within it are still there to be counted. */
function outranks(outer: PhraseHit, inner: PhraseHit): boolean {
  if (inner.list === "nouns" || inner.list === "here") return false;
  // A stem with gaps may span half a sentence; only fixed phrases swallow what another list says.
  return !outer.isStem || outer.list === inner.list;
}

function length({ span }: PhraseHit): number {
  return span.end - span.start;
}

function endsWithWords(folded: string, words: string): boolean {
  return words === "" || (folded.endsWith(words) && isWordEdge(folded, folded.length - words.length));
}

function startsWithWords(folded: string, words: string): boolean {
  return words === "" || (folded.startsWith(words) && isWordEdge(folded, words.length));
}
