// What is read of one template's links, each text, address and tag once: neighbours share their sentences, and the
// rewritten template is judged again.
import { type AddressReading, readAddress } from "./address-words.ts";
import { foldText } from "./fold-text.ts";
import { findTargets } from "./in-page.ts";
import { type DialectFindings, type DialectMatch, matchDialect, matchForms } from "./match-dialect.ts";
import { matchPhrases, type PhraseReader } from "./match-phrases.ts";
import { mayOptOut, mayOptOutAround } from "./may-opt-out.ts";
import { findMergeTags, type MergeTag } from "./merge-tags.ts";

/** Reads as the functions of the same names do, and keeps what it read. */
export interface Readings {
  readonly read: PhraseReader;
  readonly readAddress: (address: string) => AddressReading;
  readonly matchDialect: (markup: string) => DialectFindings;
  readonly matchForms: (tag: string) => readonly DialectMatch[];
  readonly mayOptOut: (folded: string) => boolean;
  readonly mayOptOutAround: (folded: string) => boolean;
  readonly fold: (text: string) => string;
  readonly findMergeTags: (source: string) => readonly MergeTag[];
  readonly findTargets: (source: string) => ReadonlySet<string>;
}

/** Things of one kind that are kept; a template with more different ones is hostile, and only pays by time. */
const MAX_KEPT = 2_000;

/** Starts with nothing read. */
export function keepReadings(): Readings {
  return {
    read: remember(matchPhrases),
    readAddress: remember(readAddress),
    matchDialect: remember(matchDialect),
    matchForms: remember(matchForms),
    mayOptOut: remember(mayOptOut),
    mayOptOutAround: remember(mayOptOutAround),
    fold: remember(foldText),
    findMergeTags: rememberLast(findMergeTags),
    findTargets: rememberLast(findTargets),
  };
}

function remember<T>(read: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const reading = read(text);
    if (kept.size < MAX_KEPT) kept.set(text, reading);
    return reading;
  };
}

/** For whole sources, which are long, and asked for again right away or not at all. */
function rememberLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly reading: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, reading: read(text) };
    return last.reading;
  };
}
