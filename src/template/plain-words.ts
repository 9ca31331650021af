// The words of markup without its tags, near a place in it: enough for the sentence around a merge tag.
import type { Syntax } from "./template.ts";

const MAX_CHARS = 300;
const MAX_MARKUP_CHARS = 1_500;
const BLOCK =
  /(?:<br\b[^>]{0,1000}>\s{0,20}){2}|<\/?(?:p|div|td|tr|th|table|tbody|li|ul|ol|h[1-6]|body|center|section|footer|header|mj-[a-z]{1,20}|hr|blockquote)\b[^>]{0,1000}>/gi;

/** Drops tags, turns the entities of white space into it, and collapses it. */
export function stripMarkup(markup: string): string {
  return markup
    .replace(/<[a-z/!][^<>]{0,2000}>/gi, " ")
    .replace(/&(?:nbsp|#160|#xa0);/gi, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** The words before a place, within its block or, in plain text, its paragraph. */
export function plainBefore(source: string, at: number, syntax: Syntax): string {
  const slice = source.slice(Math.max(0, at - MAX_MARKUP_CHARS), at);
  if (syntax === "text") {
    // Where it is a paragraph by itself, the one before says what it is for.
    const paragraphs = slice.split(/\n[ \t]*\r?\n/).map((paragraph) => paragraph.replace(/\s+/g, " ").trim());
    return (paragraphs.at(-1) || paragraphs.at(-2) || "").slice(-MAX_CHARS);
  }
  let start = 0;
  for (const match of slice.matchAll(BLOCK)) start = match.index + match[0].length;
  return stripMarkup(slice.slice(start)).slice(-MAX_CHARS);
}

/** Markup that is looked through for the words above a place. */
const MAX_ABOVE_CHARS = 2_000;

/** The words before a place, whatever block they stand in: what a mail is about is said paragraphs before its last links. */
export function plainAbove(source: string, at: number): string {
  return stripMarkup(source.slice(Math.max(0, at - MAX_ABOVE_CHARS), at)).slice(-MAX_CHARS);
}

/** The words after a place; the same limits. */
export function plainAfter(source: string, at: number, syntax: Syntax): string {
  const slice = source.slice(at, at + MAX_MARKUP_CHARS);
  if (syntax === "text")
    return (slice.split(/\n[ \t]*\r?\n/, 1)[0] ?? "").replace(/\s+/g, " ").trim().slice(0, MAX_CHARS);
  const end = slice.search(BLOCK);
  return stripMarkup(end < 0 ? slice : slice.slice(0, end)).slice(0, MAX_CHARS);
}
