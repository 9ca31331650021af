// Elements and comments that mailing systems turn into a whole link, such as `<unsubscribe>...</unsubscribe>`.
import type { EndTag, StartTag } from "./html-markup.ts";
import { matchForms } from "./match-dialect.ts";
import type { Span } from "./template.ts";

/** Such an element: its opening tag, and where it is closed. */
export interface ElementTag {
  /** Of the opening tag, or of all of it where what stands in it belongs to the system. */
  readonly span: Span;
  /** The same as it is written. */
  readonly text: string;
  readonly element: string;
  /** `null` where it is never closed, or has no text of its author's. */
  readonly closing: Span | null;
}

const NAMES = new Set([
  "unsubscribe",
  "unsubscribelink",
  "safeunsubscribe",
  "optout",
  "optoutlink",
  "preferences",
  "webversion",
  "forwardtoafriend",
]);

/** Oracle Eloqua puts the value of a field in place of such an element, whatever it holds. */
const FIELD_ELEMENT = "span";
const FIELD_MARK = "eloquaemail";

/** What may stand around a comment that is a tag; only this one system does so. */
const COMMENT_TAG = /<!\s?-?-?\s{0,9}h(?:Token[12]|LinkFormulierMailingen)\s{0,9}-?-?>/iy;

/** Collects them while markup is scanned; an element that is not closed is its opening tag alone. */
export class ElementCollector {
  readonly #source: string;
  readonly #masked: string;
  readonly #hasFields: boolean;
  readonly #open: NamedTag[] = [];
  readonly #ends: NamedTag[] = [];

  constructor(source: string, masked: string) {
    this.#source = source;
    this.#masked = masked;
    this.#hasFields = masked.includes(FIELD_MARK);
  }

  /** Takes note of a start tag, if it is one of those. */
  startTag(tag: StartTag): void {
    if (NAMES.has(tag.name) || this.#isField(tag)) this.#open.push({ name: tag.name, span: tag.span });
  }

  /** Takes note of an end tag that may close one. */
  endTag(tag: EndTag): void {
    const { name } = tag;
    if (NAMES.has(name) || (this.#hasFields && name === FIELD_ELEMENT))
      this.#ends.push({ name, span: tag.span });
  }

  /** All of them in source order, once the scan is through. */
  elements(): readonly ElementTag[] {
    const pairs = pairUp(this.#open, this.#ends, this.#source.length);
    const elements = [
      ...pairs.map((pair) => toElement(pair, this.#source)),
      ...findCommentTags(this.#source),
    ];
    return elements.sort((one, other) => one.span.start - other.span.start);
  }

  #isField(tag: StartTag): boolean {
    if (!this.#hasFields || tag.name !== FIELD_ELEMENT) return false;
    const { start, end } = tag.span;
    return this.#masked.slice(start, end).includes(FIELD_MARK);
  }
}

interface NamedTag {
  readonly name: string;
  readonly span: Span;
}

interface Pair {
  readonly start: NamedTag;
  readonly end: Span | null;
}

/** Gives each start tag the first end tag of its name before the next start tag. Each end tag is passed once. */
function pairUp(open: readonly NamedTag[], ends: readonly NamedTag[], length: number): readonly Pair[] {
  let next = 0;
  return open.map((start, index) => {
    const limit = open[index + 1]?.span.start ?? length;
    while ((ends[next]?.span.start ?? length) < start.span.end) next += 1;
    for (let at = next; (ends[at]?.span.end ?? length + 1) <= limit; at += 1) {
      if (ends[at]?.name === start.name) return { start, end: ends[at]?.span ?? null };
    }
    return { start, end: null };
  });
}

function toElement({ start, end }: Pair, source: string): ElementTag {
  const isField = start.name === FIELD_ELEMENT;
  const span = isField && end !== null ? { start: start.span.start, end: end.end } : start.span;
  const text = source.slice(span.start, span.end);
  return { span, text, element: start.name, closing: isField ? null : end };
}

function findCommentTags(source: string): readonly ElementTag[] {
  const found: ElementTag[] = [];
  for (let at = source.indexOf("<!"); at >= 0; at = source.indexOf("<!", at + 1)) {
    COMMENT_TAG.lastIndex = at;
    if (!COMMENT_TAG.test(source)) continue;
    const span = { start: at, end: COMMENT_TAG.lastIndex };
    const text = source.slice(span.start, span.end);
    if (matchForms(text).length > 0) found.push({ span, text, element: "comment", closing: null });
  }
  return found;
}
