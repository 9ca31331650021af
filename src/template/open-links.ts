// Which links are open while markup is scanned: how far each reaches, and whether its text is one run of characters.
import { isCell, isTable, isWithoutContent } from "./html-elements.ts";
import type { EndTag, StartTag } from "./html-markup.ts";
import type { VisibleText } from "./link-text.ts";
import type { Span } from "./template.ts";

/** How far a link's element reaches, and what text it holds; final once it is closed. */
export interface LinkExtent {
  readonly element: string;
  /** Of the whole element, from its `<`. */
  readonly start: number;
  end: number;
  /** Marks in the visible text. */
  readonly textStart: number;
  textEnd: number;
  /** The only run of plain text in it; `null` where there is none, or more than that. */
  run: Span | null;
  pieces: number;
  readonly comment: number;
  readonly tableDepth: number;
}

/** Links open at one time; more come only of links that nobody closed, the oldest of which end then. */
const MAX_OPEN = 16;

/** Follows the elements of links as HTML nests them (WHATWG 13.2.6.4.7, "a"; 13.2.6.4.15, cells). */
export class OpenLinks {
  readonly #visible: VisibleText;
  #open: LinkExtent[] = [];
  #tableDepth = 0;

  constructor(visible: VisibleText) {
    this.#visible = visible;
  }

  /** Opens the element of a link, or an anchor without address, which ends others all the same. */
  open(tag: StartTag): LinkExtent {
    // An anchor within a cell of a table stands beside one around the table; else it ends the one before. But Outlook
    // sees those in comments instead of the others, so that they never end each other.
    const { name, span } = tag;
    if (name === "a") this.#closeAnchors(span.start, ({ comment }) => comment === tag.comment);
    const mark = this.#visible.markStart();
    const extent: LinkExtent = {
      element: name,
      start: span.start,
      end: span.end,
      textStart: mark,
      textEnd: mark,
      run: null,
      pieces: 0,
      comment: tag.comment,
      tableDepth: this.#tableDepth,
    };
    if (isWithoutContent(name, tag.isSelfClosing)) return extent;
    const oldest = this.#open.length >= MAX_OPEN ? this.#open[0] : undefined;
    if (oldest !== undefined) this.#close(oldest, span.start);
    this.#open.push(extent);
    return extent;
  }

  /** Follows tables: what is left open in a cell ends with it. Those of comments open and close in different ones. */
  startTag({ name, comment }: StartTag): void {
    if (comment < 0 && isTable(name)) this.#tableDepth += 1;
  }

  /** Closes the links that an end tag ends. */
  endTag(tag: EndTag): void {
    const { name } = tag;
    if (name === "a") {
      this.#closeAnchors(tag.span.end, () => true);
    } else if (isCell(name) || isTable(name)) {
      if (tag.comment >= 0) return;
      this.#closeAnchors(tag.span.start, () => true);
      if (isTable(name)) this.#tableDepth = Math.max(0, this.#tableDepth - 1);
    } else if (this.#open.length > 0) {
      const extent = this.#open.findLast(({ element }) => element === name);
      if (extent !== undefined) this.#close(extent, tag.span.end);
    }
  }

  /** Adds a run of text to every open link; `null` is text that is not written as such, like that of a picture. */
  addText(run: Span | null): void {
    for (const extent of this.#open) {
      extent.run = extent.pieces === 0 ? run : null;
      extent.pieces += 1;
    }
  }

  /** Whether a run of text belongs to any link. */
  get isAnyOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Ends what is still open where the text ends. */
  closeAll(end: number): void {
    for (const extent of [...this.#open]) this.#close(extent, end);
  }

  /** Closes the anchors of the cell or table that is open. */
  #closeAnchors(end: number, isMeant: (extent: LinkExtent) => boolean): void {
    if (this.#open.length === 0) return;
    for (const extent of [...this.#open]) {
      if (extent.element === "a" && extent.tableDepth >= this.#tableDepth && isMeant(extent))
        this.#close(extent, end);
    }
  }

  #close(extent: LinkExtent, end: number): void {
    extent.end = end;
    extent.textEnd = this.#visible.markEnd();
    this.#open = this.#open.filter((open) => open !== extent);
  }
}
