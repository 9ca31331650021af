// Elements and comments that mailing systems turn into a whole link, such as `<unsubscribe>...</unsubscribe>`.
import { scanMarkup } from "./html-markup.ts";
import { matchForms } from "./match-dialect.ts";
import type { MergeTag } from "./merge-tags.ts";
import type { Span } from "./template.ts";

/** Such an element: its opening tag, and all of it. */
export interface ElementTag {
  /** Of the whole element. */
  readonly span: Span;
  /** The opening tag as it is written. */
  readonly text: string;
  readonly element: string;
  readonly attributes: ReadonlyMap<string, string>;
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

/** What may stand around a comment that is a tag; only this one system does so. */
const COMMENT_TAG = /<!\s?-?-?\s{0,9}h(?:Token[12]|LinkFormulierMailingen)\s{0,9}-?-?>/gi;

/**
 * Finds them in source order; an element that is not closed is its opening tag alone.
 *
 * @param masked The source with its merge tags masked.
 */
export function findElementTags(source: string, masked: string): readonly ElementTag[] {
  const open: { readonly name: string; readonly span: Span }[] = [];
  const ends: { readonly name: string; readonly span: Span }[] = [];
  scanMarkup(masked, {
    startTag: ({ name, span }) => {
      if (NAMES.has(name)) open.push({ name, span });
    },
    endTag: ({ name, span }) => {
      if (NAMES.has(name)) ends.push({ name, span });
    },
    text: () => {},
  });
  const elements = open.map((start, index) => toElement(start, { source, ends, next: open[index + 1] }));
  return [...elements, ...findCommentTags(source)].sort((one, other) => one.span.start - other.span.start);
}

interface Surroundings {
  readonly source: string;
  readonly ends: readonly { readonly name: string; readonly span: Span }[];
  readonly next: { readonly span: Span } | undefined;
}

function toElement(start: { readonly name: string; readonly span: Span }, around: Surroundings): ElementTag {
  const { source, ends, next } = around;
  const limit = next?.span.start ?? source.length;
  const end = ends.find(
    ({ name, span }) => name === start.name && span.start >= start.span.end && span.end <= limit,
  );
  return {
    span: { start: start.span.start, end: end?.span.end ?? start.span.end },
    text: source.slice(start.span.start, start.span.end),
    element: start.name,
    attributes: new Map(),
  };
}

function findCommentTags(source: string): readonly ElementTag[] {
  const found: ElementTag[] = [];
  for (const match of source.matchAll(COMMENT_TAG)) {
    if (matchForms(match[0]).length === 0) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ span, text: match[0], element: "", attributes: new Map() });
  }
  return found;
}

/** The opening tag as a merge tag: what is matched against the catalogue. */
export function openingOf(tag: ElementTag): MergeTag {
  return { span: { start: tag.span.start, end: tag.span.start + tag.text.length }, text: tag.text };
}
