// Whether a rewrite kept every character outside of what it replaced.
import { MERGE_TAG, type Rewritten } from "./ways-to-rewrite.ts";

/** Tells whether a source came out whole; where a way does not tell what it replaced, whether it could have. */
export function isIntact(source: string, { source: result, edits }: Rewritten): boolean {
  if (edits === null) return fitsAround(source, result.split(MERGE_TAG));
  let at = 0;
  let resultAt = 0;
  for (const { span, text } of edits) {
    const kept = source.slice(at, span.start);
    if (!result.startsWith(kept, resultAt)) return false;
    resultAt += kept.length + text.length;
    at = span.end;
  }
  return source.slice(at) === result.slice(resultAt);
}

/** Tells whether a source is these pieces in order with anything between them, which only an address should be. */
function fitsAround(source: string, [first = "", ...pieces]: readonly string[]): boolean {
  if (!source.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const found = isLast && source.endsWith(piece) ? source.length - piece.length : source.indexOf(piece, at);
    if (found < at || (isLast && found + piece.length !== source.length)) return false;
    at = found + piece.length;
  }
  return pieces.length > 0 || at === source.length;
}
