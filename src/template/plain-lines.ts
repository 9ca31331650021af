// How the lines of a plain text part what belongs to one address from what belongs to the next.
import { countWords, foldText } from "./fold-text.ts";
import type { Link } from "./link.ts";
import { isNote, readReference } from "./reference-links.ts";
import type { Span } from "./template.ts";

/** The words that lead to an address in plain text, and those that follow it. */
export interface Leading {
  readonly before: string;
  readonly after: string;
}

/** Characters of a line that are read on each side of an address. */
const MAX_LINE_CHARS = 300;
/** A mail program wraps a line that is longer; one that is shorter ended where its author wanted. */
const MIN_WRAPPED_CHARS = 40;
const WORD = /\p{L}{2}/u;

/** "https://example.com/x (unsubscribe)": what stands in brackets behind an address that begins the line. */
const LABEL_BEHIND = /^[ \t]{1,9}[([]([^()[\]]{3,80})[)\]][ \t]{0,9}[.,;]?\s{0,9}$/;

/**
 * Narrows the words around an address of plain text to those that are its own: a label on its line is all there is, and
 * what stands on the next line belongs to it only where a sentence goes on.
 */
export function narrowToLines({ span }: Link, source: string, { before, after }: Leading): Leading {
  const lines = source.slice(Math.max(0, span.start - MAX_LINE_CHARS), span.start).split("\n");
  const line = lines.at(-1) ?? "";
  const rest = source.slice(span.end, span.end + MAX_LINE_CHARS);
  const [sameLine = "", nextLine = ""] = rest.split("\n", 2);
  const label = WORD.test(line) ? undefined : LABEL_BEHIND.exec(sameLine)?.[1];
  if (label !== undefined) return { before: "", after: label };
  const goesOn = WORD.test(sameLine) || /^[ \t>]*\p{Ll}/u.test(nextLine);
  const isWrapped = /^[ \t>]*\p{Ll}/u.test(line) && (lines.at(-2)?.length ?? 0) >= MIN_WRAPPED_CHARS;
  const isLabelled =
    !isWrapped && !isNote(line) && WORD.test(line) && /[:：→>|–-]\s{0,20}<?\s{0,20}$/.test(line);
  return {
    before: isLabelled ? line.replace(/\s+/g, " ") : before,
    after: goesOn && !isLabelled ? after : "",
  };
}

/** What parts the words of one address from those of the next on a line. */
const PARTING = /[|•·¦]|(?:https?:\/\/|www\.|mailto:|@)\S+|\}\}|\]\]|%%|%>|\|\*/gi;
/** How a label ends before its address: "Unsubscribe: https://...", "Unsubscribe <https://...>", "Unsubscribe (https://...)". */
const LABEL_END = /[:：→(<[|–-][\s<([]{0,9}$/;
const LABEL_EDGE = /[\s:：→<>|()[\]*#_•·–—-]/;
const SENTENCES = /^.*[.!?。](?:\s|(?=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}))/u;
/** A line above a label that is none of its own: blank, a rule, an address. */
const ENDS_OTHER = /^\W*$|(?:https?:\/\/|www\.|mailto:|@)\S{1,300}\W{0,9}$/i;
const ENDS_SENTENCE = /[.!?。！？,;]$/;
/** More are a sentence that leads to the address. */
const MAX_LABEL_WORDS = 8;

/** The words that name an address of plain text as the text of a link would, and where they start. */
export interface Label {
  readonly text: string;
  readonly start: number;
}

/** Finds the label of an address: on its line, on the line above it, or where a note's number refers to it. */
export function findLabel({ start }: Span, source: string): Label | null {
  const reference = readReference(source, start);
  if (reference !== null) return toLabel(reference, start - 1);
  const lines = source.slice(Math.max(0, start - MAX_LINE_CHARS), start).split("\n");
  const own = lines.at(-1) ?? "";
  const isBelow = /^[ \t<]*$/.test(own) && lines.length > 1;
  const line = isBelow ? (lines.at(-2) ?? "").trimEnd() : own;
  const above = lines.at(isBelow ? -3 : -2) ?? "";
  const rest = line.slice(endOfOthers(line));
  const isWrapped =
    rest === line && /^[ \t>]*\p{Ll}/u.test(line) && above.trimEnd().length >= MIN_WRAPPED_CHARS;
  const isAlone =
    isBelow && rest === line && ENDS_OTHER.test(above) && !ENDS_SENTENCE.test(line) && !SENTENCES.test(line);
  if (isWrapped || !(isAlone || LABEL_END.test(rest))) return null;
  const sentence = rest.slice(SENTENCES.exec(rest)?.[0].length ?? 0);
  return toLabel(trimEdges(sentence), start - (isBelow ? own.length + 1 : 0) - sentence.length);
}

function toLabel(text: string, start: number): Label | null {
  return WORD.test(text) && countWords(foldText(text)) <= MAX_LABEL_WORDS ? { text, start } : null;
}

/** Where the words of the last address on a line begin. */
function endOfOthers(line: string): number {
  const ends = [...line.matchAll(PARTING)].map(({ 0: { length }, index }) => index + length);
  return ends.findLast((end) => WORD.test(line.slice(end))) ?? 0;
}

function trimEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && LABEL_EDGE.test(text.charAt(start))) start += 1;
  while (end > start && LABEL_EDGE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
