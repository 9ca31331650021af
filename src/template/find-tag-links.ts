// Links that are no attribute and no address: merge tags and elements that a mailing system turns into a whole link.

import { namesAddress } from "./address-words.ts";
import { findDamagedTags } from "./find-damage.ts";
import type { Link } from "./link.ts";
import type { DialectMatch } from "./match-dialect.ts";
import type { MergeTag } from "./merge-tags.ts";
import type { Readings } from "./readings.ts";
import type { ScannedSource } from "./scan-source.ts";
import { isStatementTag, opensBlock, printsWords } from "./silent-tags.ts";
import { findClosing, type TagExtent, toTagLink, wholeSpan } from "./tag-link.ts";
import type { Span } from "./template.ts";

/** One of a template's texts, and what is known of it; what stands in the links found before is theirs. */
export interface TagSearch extends ScannedSource, Pick<Readings, "matchForms" | "readAddress"> {
  /** Merge tags that lead to us already; they are links wherever they stand. */
  readonly ownTags: readonly string[];
}

/** Finds merge tags and elements that are links by themselves, in source order. */
export function findTagLinks(search: TagSearch): readonly Link[] {
  const { source, visible, elements } = search;
  const ofLinks = search.links.map(takenSpan).sort(bySpan);
  const elementTags = elements
    .map((tag) => ({ obstacle: null, ...tag }))
    .filter((tag) => !overlapsAny(wholeSpan(tag), ofLinks));
  const ofElements = [...ofLinks, ...elements.map((tag) => wholeSpan({ obstacle: null, ...tag }))].sort(
    bySpan,
  );
  const damagedTags = findDamagedTags(source)
    .filter(
      ({ span, text }) =>
        isSeen(span, visible) && !overlapsAny(span, ofElements) && standsForLink(text, search),
    )
    .map((tag) => ({ closing: null, element: "", obstacle: "damaged-tag", ...tag }) as const);
  const taken = [...ofElements, ...damagedTags.map(({ span }) => span)].sort(bySpan);
  const found = [...findWholeTags(search, taken), ...damagedTags, ...elementTags];
  return found.map((tag) => toTagLink(tag, search)).sort((one, other) => bySpan(one.span, other.span));
}

/** Finds merge tags that are links wherever a reader sees them, outside of other links. */
function findWholeTags(search: TagSearch, taken: readonly Span[]): readonly TagExtent[] {
  const { source, tags, visible } = search;
  const candidates = [...tags, ...findOwnTags(search)].sort(
    // A tag of ours may go on behind a merge tag, and all of it is the link.
    (one, other) => bySpan(one.span, other.span) || other.span.end - one.span.end,
  );
  const found: TagExtent[] = [];
  let endOfLast = 0;
  for (const tag of candidates) {
    const { span, text } = tag;
    if (span.start < endOfLast || !isIn(span, visible) || overlapsAny(span, taken)) continue;
    if (isWordsOfMarkdown(source, tag)) continue;
    if (!search.ownTags.includes(text) && !standsForLink(text, search)) continue;
    const obstacle = opensBlock(text) ? "computed" : null;
    const extent = { span, text, closing: findClosing(span, text, source), element: "", obstacle } as const;
    if (overlapsAny(wholeSpan(extent), taken)) continue;
    found.push(extent);
    endOfLast = wholeSpan(extent).end;
  }
  return found;
}

/** Tells whether a reader sees where a stretch starts; it may go on behind a tag. */
function isSeen({ start }: Span, visible: readonly Span[]): boolean {
  return isIn({ start, end: start + 1 }, visible);
}

/** `[unsubscribe](https://...)` and `[unsubscribe][1]`: the address stands behind. */
function isWordsOfMarkdown(source: string, { span, text }: MergeTag): boolean {
  return /^\[[^[]/.test(text) && /^(?:\(|\[|:\s)/.test(source.slice(span.end, span.end + 2));
}

/** Words in the name of a tag that prints an address. */
const ADDRESS_NAME = /(?:url|link|href|uri)s?(?![a-z])|(?:^|[^A-Za-z])U_[A-Z]/i;
/** Functions of template languages that print an address. */
const PRINTS_ADDRESS =
  /^\{%-?\s{0,9}url\s|(?:^|\W)(?:(?:signed)?route|RedirectTo|url_for|path|permalink|Url\.\w{1,30})\s?\(/i;

/** Tells whether a tag is called after an address. */
export function isNamedForAddress(tag: string): boolean {
  return ADDRESS_NAME.test(tag) || namesAddress(tag);
}

/** In plain text a tag named for subscriptions prints the address of their page, or words that its sentence tells from one. */
const SUBSCRIPTION_NAME = /^\W{1,4}subscri(?:be|ption)s?\W{1,4}$/i;
/** Code, which prints something only where the catalogue knows it to. */
const CODE = /^(?:\{%(?!-?\s{0,9}url\s)|<%(?!=)|<\?(?!=|(?:php)?\s{1,9}echo\s)|<\/?[#@]|%%\[)/;

/** Tells whether a tag is an address or a link to judge, by the catalogue or by what it is called. */
function standsForLink(text: string, { syntax, matchForms, readAddress }: TagSearch): boolean {
  if (isStatementTag(text)) return false;
  const forms = matchForms(text).filter(
    ({ form }) => form.kind !== "hosted-url" && form.certainty !== "weak",
  );
  const isWhole = ({ form, span }: DialectMatch): boolean =>
    form.kind === "html-token" && span.end - span.start === text.length;
  if (printsWords(text)) return forms.some(isWhole);
  if (forms.some(({ form, span }) => form.kind === "html-token" || span.end - span.start > text.length / 2))
    return true;
  if (CODE.test(text)) return false;
  const { unsubscribe, manage } = readAddress(text);
  const isNamed = unsubscribe.some(({ name }) => name === "address-unsubscribe");
  if (isNamed) return true;
  if (syntax === "text")
    return isNamedForAddress(text) || SUBSCRIPTION_NAME.test(text) || PRINTS_ADDRESS.test(text);
  return ADDRESS_NAME.test(text) && manage.length > 0;
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

/** How deep spans lie in each other, at most: those of links in a form, or of anchors around tables. */
const MAX_NESTED = 8;

/** @param spans Ascending by start; a span may lie in one that starts earlier. */
function isIn(span: Span, spans: readonly Span[]): boolean {
  const next = firstFrom(span.start + 1, spans);
  return spans.slice(Math.max(0, next - MAX_NESTED), next).some(({ end }) => end >= span.end);
}

/** @param spans The same. */
function overlapsAny(span: Span, spans: readonly Span[]): boolean {
  const next = firstFrom(span.end, spans);
  return spans.slice(Math.max(0, next - MAX_NESTED), next).some(({ end }) => end > span.start);
}

/** Index of the first span that starts at a place or behind it. */
function firstFrom(start: number, spans: readonly Span[]): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bySpan(one: Span, other: Span): number {
  return one.start - other.start;
}
