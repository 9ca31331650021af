// What a reader sees of a document, built once from start to end, so that the words in and around each link are cut
// out of it.
import type { Span } from "./template.ts";

/** Characters of the words before and after a link: a sentence or two, which is what tells what "here" leads to. */
export const MAX_CONTEXT_CHARS = 300;
/** Characters of a link's own text: beyond, the link was never closed and the text is that of the whole mail. */
export const MAX_LINK_TEXT_CHARS = 1_000;

/** Where visible text ends a block and the next one starts. */
const BREAK = "\n";

/** The visible text of a document while it is being read: white space collapsed, one line for each block. */
export class VisibleText {
  readonly #pieces: string[] = [];
  #length = 0;
  #pending: "" | " " | typeof BREAK = "";
  /** Whether nothing but white space came since the last line break. */
  #isLineStart = false;

  /** Adds decoded text; white space at its ends joins what is around it. */
  append(text: string): void {
    const trimmed = text.trim();
    if (trimmed === "") {
      if (text !== "") this.space();
      return;
    }
    const collapsed = collapseSpace(text);
    const words = collapsed.trim();
    if (collapsed.startsWith(" ")) this.space();
    this.#push(this.#pending);
    this.#push(words);
    this.#pending = collapsed.endsWith(" ") ? " " : "";
  }

  /** Adds white space, unless there is some. */
  space(): void {
    if (this.#pending === "") this.#pending = " ";
  }

  /** Starts another line; an empty one between two is where a paragraph ends. */
  line(): void {
    if (this.#isLineStart) this.break();
    else this.space();
    this.#isLineStart = true;
  }

  /** Starts another block. */
  break(): void {
    this.#pending = BREAK;
  }

  /** Where a link's text starts that is appended from now on: behind the end of the block before. */
  markStart(): number {
    if (this.#pending === BREAK) {
      this.#push(BREAK);
      this.#pending = "";
    }
    return this.#length;
  }

  /** Where a link's text ends that was appended up to now. */
  markEnd(): number {
    return this.#length;
  }

  /** All of it, one line for each block. */
  toString(): string {
    return this.#pieces.join("");
  }

  #push(piece: string): void {
    if (piece === "" || (this.#length === 0 && piece.trim() === "")) return;
    if (piece !== BREAK && piece !== " ") this.#isLineStart = false;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

/** Single spaces are not matched: most texts have no other white space, and are not copied. */
const UNCOLLAPSED = /\s{2,}|[^\S ]/g;

/** Makes each stretch of white space one space. */
export function collapseSpace(text: string): string {
  return text.replace(UNCOLLAPSED, " ");
}

const EDGE = /^(?:\s|&nbsp;?|&#160;?|&#xa0;?)$/i;
const LONGEST_EDGE = "&nbsp;".length;

/**
 * Takes white space off both ends of a run of text, the references for a no-break space too.
 *
 * @returns `null` where nothing else is in it.
 */
export function trimRun(source: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  for (let length = edgeAfter(source, from, to); length > 0; length = edgeAfter(source, from, to))
    from += length;
  for (let length = edgeBefore(source, from, to); length > 0; length = edgeBefore(source, from, to))
    to -= length;
  return from < to ? { start: from, end: to } : null;
}

function edgeAfter(source: string, from: number, to: number): number {
  if (from >= to) return 0;
  const semicolon = source.charAt(from) === "&" ? source.slice(from, from + LONGEST_EDGE).indexOf(";") : 0;
  const length = Math.max(semicolon, 0) + 1;
  return from + length <= to && EDGE.test(source.slice(from, from + length)) ? length : 0;
}

function edgeBefore(source: string, from: number, to: number): number {
  if (from >= to) return 0;
  const window = source.slice(Math.max(from, to - LONGEST_EDGE), to);
  const length = window.endsWith(";") ? window.length - Math.max(window.lastIndexOf("&"), 0) : 1;
  return EDGE.test(source.slice(to - length, to)) ? length : 0;
}

/** Cuts out what stands between two marks, as one line. */
export function textBetween(visible: string, start: number, end: number): string {
  return collapseSpace(visible.slice(start, Math.min(end, start + MAX_LINK_TEXT_CHARS))).trim();
}

/** Cuts out the words of the same block that stand before a mark. */
export function textBefore(visible: string, mark: number): string {
  const window = visible.slice(Math.max(0, mark - MAX_CONTEXT_CHARS), Math.max(0, mark));
  return window.slice(window.lastIndexOf(BREAK) + 1).trim();
}

/**
 * Cuts out the words that lead to what stands between two marks: those of the same block before it, or of the block
 * above where it stands alone in its own.
 */
export function textLeadingTo(visible: string, start: number, end: number): string {
  const before = textBefore(visible, start);
  return before === "" && textAfter(visible, end) === "" ? textBefore(visible, start - 1) : before;
}

/** Cuts out the words of the same block that stand behind a mark. */
export function textAfter(visible: string, mark: number): string {
  const window = visible.slice(mark, mark + MAX_CONTEXT_CHARS);
  const end = window.indexOf(BREAK);
  return (end < 0 ? window : window.slice(0, end)).trim();
}
