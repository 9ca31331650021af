// Applies edits to a text: the only way a template changes.
import type { Edit, Span } from "./template.ts";

/**
 * Replaces the span of each edit by its text; every other character stays.
 *
 * @param edits All of the part that `source` is, in ascending order, none overlapping, all within it. Of two at one
 *   place, an insertion and what follows it, the first comes first.
 * @throws RangeError when they are not: a bug in the caller.
 * @example splice("Stop here", [{ part: "source", span: { start: 5, end: 9 }, text: "it" }]) // "Stop it"
 */
export function splice(source: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let copiedTo = 0;
  for (const { span, text } of edits) {
    if (!isWithin(span, copiedTo, source.length)) {
      throw new RangeError(
        `Cannot splice ${span.start}-${span.end}: edits must ascend within ${copiedTo}-${source.length}`,
      );
    }
    pieces.push(source.slice(copiedTo, span.start), text);
    copiedTo = span.end;
  }
  pieces.push(source.slice(copiedTo));
  return pieces.join("");
}

/**
 * Tells whether a span may be the next edit of a text of which everything before `from` is copied.
 *
 * @param length Of the text, in UTF-16 code units.
 */
export function isWithin({ start, end }: Span, from: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= from && end >= start && end <= length;
}
