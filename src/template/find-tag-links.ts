// Links that are no attribute and no address: merge tags and elements that a mailing system turns into a whole link.

import { readAddress } from "./address-words.ts";
import { findElementTags, openingOf } from "./find-element-tags.ts";
import type { Link } from "./link.ts";
import { matchForms } from "./match-dialect.ts";
import type { MergeTag } from "./merge-tags.ts";
import { plainAfter, plainBefore, stripMarkup } from "./plain-words.ts";
import type { ScannedSource } from "./scan-source.ts";
import type { Part, Span, Syntax } from "./template.ts";

/** One of a template's texts, and what is known of it. */
export interface TagSearch extends ScannedSource {
  readonly part: Part;
  /** The links found before, in source order: what stands in them is theirs. */
  readonly links: readonly Link[];
  /** Merge tags that lead to us already; they are links wherever they stand. */
  readonly ownTags: readonly string[];
}

/** Characters between a block tag and its closing one; more is a paragraph, or two tags that belong to others. */
const MAX_BLOCK_CHARS = 2_000;

/** Finds merge tags and elements that are links by themselves, in source order. */
export function findTagLinks(search: TagSearch): readonly Link[] {
  const { source, syntax, tags, masked, visible } = search;
  const elements = syntax === "text" ? [] : findElementTags(source, masked);
  const taken = [...search.links.map(takenSpan), ...elements.map(({ span }) => span)].sort(bySpan);
  const ownTags = findOwnTags(search);
  const candidates = [...tags, ...ownTags].sort((one, other) => bySpan(one.span, other.span));
  const found: Link[] = [];
  let endOfLast = 0;
  for (const tag of candidates) {
    if (tag.span.start < endOfLast || !isIn(tag.span, visible) || isIn(tag.span, taken)) continue;
    if (!search.ownTags.includes(tag.text) && !standsForLink(tag, syntax)) continue;
    const span = wholeSpan(tag, source);
    if (taken.some((other) => other.start < span.end && other.end > span.start)) continue;
    found.push(tagLink(tag, span, search));
    endOfLast = span.end;
  }
  const elementLinks = elements
    .filter(({ span }) => !search.links.some((link) => overlaps(link.elementSpan, span)))
    .map((tag) => ({ ...tagLink(openingOf(tag), tag.span, search), element: tag.element || "comment" }));
  return [...found, ...elementLinks].sort((one, other) => bySpan(one.span, other.span));
}

/** Words in the name of a tag that prints an address. */
export const ADDRESS_NAME = /(?:url|link|href|uri)s?(?![a-z])|(?:^|[^A-Za-z])U_[A-Z]/i;
/** Tags that print nothing: conditions, loops, sections, partials, comments. */
const SECTION =
  /^(?:\{\{[~-]?\s{0,9}(?:[#/^>!]|else\b|end\b|if\b|range\b|with\b|define\b|template\b|block\b)|\{%-?\s{0,9}(?:if|elsif|elif|else|for|end|set|block|include|comment|case|when|unless|assign|capture)|\{\/|\{(?:if|elseif|else|foreach|assign|capture|include|section)\b|\*\|(?:IF|ELSE|END|IFNOT)\b|\[\/|\{[#*])/i;
/** Code, which prints something only where the catalogue knows it to. */
const CODE = /^(?:\{%|<%(?!=)|<\?|<\/?[#@]|%%\[)/;

/** Tells whether a tag is an address or a link to judge, by the catalogue or by what it is called. */
function standsForLink({ text }: MergeTag, syntax: Syntax): boolean {
  if (SECTION.test(text)) return false;
  const forms = matchForms(text).filter(
    ({ form }) => form.kind !== "hosted-url" && form.certainty !== "weak",
  );
  if (forms.some(({ form, span }) => form.kind === "html-token" || span.end - span.start > text.length / 2))
    return true;
  if (CODE.test(text)) return false;
  const { unsubscribe, manage } = readAddress(text);
  const isNamed = unsubscribe.some(({ name }) => name === "address-unsubscribe");
  return isNamed || (ADDRESS_NAME.test(text) && (manage.length > 0 || syntax === "text"));
}

/** A tag with a closing one stands around its text: `{unsubscribe}...{/unsubscribe}`. */
function wholeSpan({ span, text }: MergeTag, source: string): Span {
  const closing = closingPattern(text);
  if (closing === null) return span;
  const match = closing.exec(source.slice(span.end, span.end + MAX_BLOCK_CHARS));
  return match === null ? span : { start: span.start, end: span.end + match.index + match[0].length };
}

function closingPattern(opening: string): RegExp | null {
  const [, open = "", name = ""] = /^(\{%-?|\{|\[)\s{0,9}([A-Za-z_]\w{0,80})/.exec(opening) ?? [];
  if (name === "") return null;
  if (open === "{") return new RegExp(`\\{/${name}\\}`, "i");
  if (open === "[") return new RegExp(`\\[/${name}\\]`, "i");
  return new RegExp(`\\{%-?\\s{0,9}end_?${name}\\s{0,9}-?%\\}`, "i");
}

function tagLink(tag: MergeTag, span: Span, { part, source, syntax }: TagSearch): Link {
  const inner = source.slice(tag.span.end, span.end);
  return {
    part,
    place: "tag",
    span,
    href: source.slice(span.start, span.end),
    address: tag.text,
    element: "",
    elementSpan: span,
    attributes: new Map(),
    text: stripMarkup(inner.replace(/(?:\{\/\w+\}|\[\/\w+\]|\{%[^%]{0,100}%\}|<\/\w+\s*>)$/, "")),
    textSpan: null,
    before: plainBefore(source, span.start, syntax),
    after: plainAfter(source, span.end, syntax),
    obstacle: null,
  };
}

function findOwnTags({ source, ownTags, visible }: TagSearch): readonly MergeTag[] {
  const found: MergeTag[] = [];
  for (const text of ownTags) {
    for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + text.length)) {
      const span = { start: at, end: at + text.length };
      if (isIn(span, visible)) found.push({ span, text });
    }
  }
  return found;
}

/** What stands within a link's element is its text. */
function takenSpan(link: Link): Span {
  return link.place === "attribute" ? link.elementSpan : link.span;
}

/** @param spans Ascending by start; a span may lie in one that starts earlier. */
function isIn(span: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const MAX_NESTED = 8;
  for (let index = low - 1; index >= Math.max(0, low - MAX_NESTED); index -= 1) {
    const candidate = spans[index];
    if (candidate !== undefined && candidate.end >= span.end) return true;
  }
  return false;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}

function bySpan(one: Span, other: Span): number {
  return one.start - other.start;
}
