// Addresses that stand apart from their words: "unsubscribe [4]" in the text, and "[4] https://..." below it.

/** What stands on a line before the address of a note: "[4] ", "[4]: <", "  4. ". */
const NOTE = /^[ \t>]*(?:\[([\w^ -]{1,40})\]:?|(\d{1,3})\.)[ \t]{1,9}<?$/;
/** Characters of a line that may be such a note. */
const MAX_NOTE_CHARS = 60;
/** Characters above a note in which it is referred to. */
const MAX_ABOVE_CHARS = 30_000;
/** Characters of the words that refer to it. */
const MAX_WORDS_CHARS = 300;
const BLANK_LINE = /\n[ \t>]*\r?\n/;

/** Tells whether nothing but the number or name of a note stands before an address on its line. */
export function isNote(line: string): boolean {
  return NOTE.test(line.slice(0, MAX_NOTE_CHARS));
}

/**
 * Finds the words that a note's address stands for.
 *
 * @param at Where the address starts.
 * @returns `null` where it is no note, or nothing refers to it.
 */
export function readReference(text: string, at: number): string | null {
  const near = text.slice(Math.max(0, at - MAX_NOTE_CHARS), at);
  const line = near.slice(near.lastIndexOf("\n") + 1);
  const lineStart = at - line.length;
  const [, name, number] = NOTE.exec(line) ?? [];
  const id = name ?? number;
  if (id === undefined) return null;
  const above = text.slice(Math.max(0, lineStart - MAX_ABOVE_CHARS), lineStart);
  const mark = `[${id}]`;
  const place = above.indexOf(mark);
  return place < 0 ? null : wordsAt(above, { start: place, end: place + mark.length });
}

/** Markdown's `[words][4]`, `[4]words` as text browsers print it, or the words since the mark before: `words [4]`. */
function wordsAt(above: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = above.slice(Math.max(0, start - MAX_WORDS_CHARS), start);
  const bracketed = /\[([^[\]]{1,200})\]$/.exec(before)?.[1];
  if (bracketed !== undefined) return bracketed.replace(/\s+/g, " ");
  const behind = /^\p{L}[^[\n]{0,200}/u.exec(above.slice(end, end + MAX_WORDS_CHARS))?.[0];
  if (behind !== undefined) return behind.trim();
  const paragraph = before.split(BLANK_LINE).at(-1) ?? "";
  return paragraph
    .replace(/^[\s\S]*\[[\w^-]{1,40}\]/, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s.,;:|·•–-]+/, "");
}
