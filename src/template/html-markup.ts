// One scan over masked markup that tells of tags and text by offsets, those in Outlook's conditional comments too. It
// builds no tree, so that no nesting is too deep for it, and follows HTML's tokenizer in what is a tag and what is not.
import {
  type AttributeBounds,
  type AttributeNames,
  AttributeScanner,
  isOneOf,
  tableOf,
} from "./html-attributes.ts";
import { nameAt } from "./html-names.ts";
import { isRawText, RawTexts } from "./html-raw-text.ts";
import type { Span } from "./template.ts";

/** A tag while it is being visited: the next one is told of by the same object. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  readonly span: Span;
  /** Where the conditional comment it stands in starts; -1 outside of them. */
  readonly comment: number;
}

/** An end tag. */
export type EndTag = Tag;

/** A start tag. */
export interface StartTag extends Tag {
  readonly isSelfClosing: boolean;
  /** Tells whether one of these names may be among its attributes, which most tags can be passed over by; false is sure. */
  readonly mayHave: (names: AttributeNames) => boolean;
  readonly attributes: readonly AttributeBounds[];
}

/** Is told of everything a reader may see, in source order. */
export interface MarkupVisitor {
  readonly startTag: (tag: StartTag) => void;
  readonly endTag: (tag: EndTag) => void;
  readonly text: (span: Span) => void;
  /** Text between tags that is nothing but white space, as most of it is. */
  readonly space?: () => void;
}

/**
 * Scans markup from start to end; every character is looked at a fixed number of times.
 *
 * @param masked Markup whose merge tags are masked: what they hold could look like tags.
 */
export function scanMarkup(masked: string, visitor: MarkupVisitor): void {
  new MarkupScanner(masked, visitor).scan();
}

/** Elements that end an `<svg>` left open (WHATWG 13.2.6.5). */
const ENDS_SVG = new Set(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var".split(
    " ",
  ),
);

const CONDITION = /\s{0,20}\[if\b[^\]<>]{0,300}\]>/iy;
const SPACES = "\t\n\f\r ";
const IS_SPACE = tableOf(SPACES);
/** WHATWG 13.2.5.8. */
const ENDS_TAG_NAME = tableOf(`${SPACES}/>`);
const BANG = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;

/** The tag that is being visited; one object serves for all, since most tags hold nothing that anybody asks for. */
class VisitedTag implements StartTag {
  name = "";
  start = 0;
  end = 0;
  comment = -1;
  readonly #masked: string;
  readonly #scanner: AttributeScanner;

  constructor(masked: string, scanner: AttributeScanner) {
    this.#masked = masked;
    this.#scanner = scanner;
  }

  get span(): Span {
    return { start: this.start, end: this.end };
  }

  get isSelfClosing(): boolean {
    return this.#masked.charCodeAt(this.end - 2) === SLASH;
  }

  get attributes(): readonly AttributeBounds[] {
    return this.#scanner.bounds();
  }

  mayHave(names: AttributeNames): boolean {
    return this.#scanner.mayHave(names);
  }
}

class MarkupScanner {
  readonly #masked: string;
  readonly #visitor: MarkupVisitor;
  /** Where the text of before the next tag starts. */
  #textStart = 0;
  /** Where the conditional comment ends that the scan is in; the end of all outside of them. */
  #limit: number;
  /** Behind the `-->` of that comment. */
  #commentEnd: number;
  #comment = -1;
  #svgDepth = 0;
  readonly #rawTexts: RawTexts;
  readonly #attributes: AttributeScanner;
  readonly #tag: VisitedTag;

  constructor(masked: string, visitor: MarkupVisitor) {
    this.#masked = masked;
    this.#visitor = visitor;
    this.#rawTexts = new RawTexts(masked);
    this.#attributes = new AttributeScanner(masked);
    this.#tag = new VisitedTag(masked, this.#attributes);
    this.#limit = masked.length;
    this.#commentEnd = masked.length;
  }

  scan(): void {
    let at = 0;
    while (at < this.#masked.length) {
      const found = this.#masked.indexOf("<", at);
      const opening = found < 0 ? this.#masked.length : found;
      if (opening >= this.#limit) {
        this.#endText(this.#limit);
        at = this.#leaveComment();
      } else {
        at = this.#scanAt(opening);
      }
    }
    this.#endText(this.#masked.length);
  }

  /** Scans what opens at `<`. Returns where to go on. */
  #scanAt(opening: number): number {
    const code = this.#masked.charCodeAt(opening + 1);
    if (isLetter(code)) return this.#scanStartTag(opening);
    if (code === BANG || code === QUESTION) return this.#scanComment(opening);
    if (code !== SLASH) return opening + 1;
    if (isLetter(this.#masked.charCodeAt(opening + 2))) return this.#scanEndTag(opening);
    return this.#skipTo(opening, this.#endOfBogus(opening));
  }

  #scanStartTag(opening: number): number {
    const end = this.#scanTag(opening, opening + 1);
    if (end < 0) return this.#skipTo(opening, this.#limit);
    this.#skipTo(opening, end);
    this.#visitor.startTag(this.#tag);
    return this.#enter(this.#tag.name, end, this.#tag.isSelfClosing);
  }

  /** Returns where the tag ends, -1 where it does not. */
  #scanTag(opening: number, nameStart: number): number {
    const nameEnd = this.#endOfName(nameStart);
    const end = this.#attributes.scan(nameEnd, this.#limit);
    if (end < 0) return end;
    const tag = this.#tag;
    tag.name = nameAt(this.#masked, nameStart, nameEnd);
    tag.start = opening;
    tag.end = end;
    tag.comment = this.#comment;
    return end;
  }

  /** Returns where the scan goes on after a start tag: behind the content of an element that is only text. */
  #enter(name: string, end: number, isSelfClosing: boolean): number {
    if (name === "svg" || name === "math") this.#svgDepth += isSelfClosing ? 0 : 1;
    else if (this.#svgDepth > 0 && ENDS_SVG.has(name)) this.#svgDepth = 0;
    if (this.#svgDepth > 0) return end;
    if (name === "plaintext") return this.#skipTo(end, this.#limit);
    if (!isRawText(name)) return end;
    return this.#skipTo(end, Math.min(this.#rawTexts.endOf(name, end), this.#limit));
  }

  #scanEndTag(opening: number): number {
    const end = this.#scanTag(opening, opening + 2);
    if (end < 0) return this.#skipTo(opening, this.#limit);
    const { name } = this.#tag;
    if ((name === "svg" || name === "math") && this.#svgDepth > 0) this.#svgDepth -= 1;
    this.#skipTo(opening, end);
    this.#visitor.endTag(this.#tag);
    return end;
  }

  /** Skips a comment, enters a conditional one, and passes over what HTML makes a comment: `<!...>`, `<?...>`. */
  #scanComment(opening: number): number {
    if (!this.#masked.startsWith("<!--", opening)) {
      const isCdata = this.#svgDepth > 0 && this.#masked.startsWith("<![CDATA[", opening);
      return this.#skipTo(opening, isCdata ? this.#endOf("]]>", opening) : this.#endOfBogus(opening));
    }
    CONDITION.lastIndex = opening + 4;
    const isConditional = CONDITION.test(this.#masked);
    // Outlook reads on to `<![endif]-->`, a browser stops at the first `-->`: what is between is scanned either way.
    if (isConditional && this.#comment >= 0)
      return this.#skipTo(opening, Math.min(CONDITION.lastIndex, this.#limit));
    const end = this.#endOfComment(opening + 4);
    if (!isConditional) return this.#skipTo(opening, end);
    const contentStart = CONDITION.lastIndex;
    this.#endText(opening);
    this.#textStart = contentStart;
    this.#comment = opening;
    this.#commentEnd = end;
    this.#limit = Math.max(contentStart, this.#masked.endsWith("-->", end) ? end - "-->".length : end);
    return contentStart;
  }

  /** Returns where the scan goes on behind a conditional comment. */
  #leaveComment(): number {
    const end = this.#commentEnd;
    this.#limit = this.#masked.length;
    this.#commentEnd = this.#masked.length;
    this.#comment = -1;
    this.#textStart = end;
    return end;
  }

  /** Ends the text before a construct, and starts the next behind it. */
  #skipTo(opening: number, end: number): number {
    this.#endText(opening);
    this.#textStart = end;
    return end;
  }

  #endText(end: number): void {
    const start = this.#textStart;
    if (end <= start) return;
    this.#textStart = end;
    let at = start;
    while (at < end && isOneOf(IS_SPACE, this.#masked.charCodeAt(at))) at += 1;
    if (at === end) this.#visitor.space?.();
    else this.#visitor.text({ start, end });
  }

  #endOfName(from: number): number {
    let at = from;
    while (at < this.#limit && !isOneOf(ENDS_TAG_NAME, this.#masked.charCodeAt(at))) at += 1;
    return at;
  }

  #endOfBogus(opening: number): number {
    return this.#endOf(">", opening);
  }

  #endOf(closing: string, from: number): number {
    const found = this.#masked.indexOf(closing, from);
    return found < 0 ? this.#limit : Math.min(found + closing.length, this.#limit);
  }

  /** A comment ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole ones. */
  #endOfComment(from: number): number {
    if (this.#masked.startsWith(">", from)) return from + 1;
    if (this.#masked.startsWith("->", from)) return from + 2;
    let dashes = this.#masked.indexOf("--", from);
    while (dashes >= 0 && dashes < this.#limit) {
      if (this.#masked.startsWith(">", dashes + 2)) return dashes + 3;
      if (this.#masked.startsWith("!>", dashes + 2)) return dashes + 4;
      dashes = this.#masked.indexOf("--", dashes + 1);
    }
    return this.#limit;
  }
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
