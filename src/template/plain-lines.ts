// How the lines of a plain text part what belongs to one address from what belongs to the next.
import type { Link } from "./link.ts";

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
  const isLabelled = !isWrapped && WORD.test(line) && /[:：→>|–-]\s{0,20}<?\s{0,20}$/.test(line);
  return {
    before: isLabelled ? line.replace(/\s+/g, " ") : before,
    after: goesOn && !isLabelled ? after : "",
  };
}
