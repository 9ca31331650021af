// Whether a rewrite surely leaves a template reading as it did, so that a second one would find nothing to do. That spares
// most templates a second scan and a second judging; what is not sure here is judged again.

import type { Link } from "./link.ts";
import { MAX_CONTEXT_CHARS } from "./link-text.ts";
import type { MergeTag } from "./merge-tags.ts";
import type { Replacement } from "./plan-replacement.ts";
import type { ReviewedLink } from "./review-links.ts";
import type { Edit, Span, Template } from "./template.ts";

/** A template, how its links were judged, and what it became. */
export interface Rewriting {
  readonly template: Template;
  readonly judged: readonly ReviewedLink[];
  readonly replacements: readonly Replacement[];
  /** In source order. */
  readonly edits: readonly Edit[];
  /** The source with the edits applied. */
  readonly result: string;
  readonly findMergeTags: (source: string) => readonly MergeTag[];
}

/** In as many rounds links settle each other for sure; see judge-links. */
const MAX_SETTLED = 5;
/** What an address may be written in so that no tag, quote or comment starts or ends in it. */
const PLAIN_ADDRESS = /^[\w{}%|*:/.?=#&;~,+-]*$/;

/**
 * Tells whether a second rewrite would surely find the same links and judge them the same: only values of quoted
 * attributes and words within their links were replaced, no merge tag came or went, and what was replaced is no word of
 * any other link's sentence.
 *
 * @returns true is sure, false is not.
 */
export function isUndisturbed(rewriting: Rewriting): boolean {
  const { template, judged, edits } = rewriting;
  if (template.syntax === "text" || edits.some(({ part }) => part !== "source")) return false;
  // A footer is none of the replacements, and an edit that two links share is only one of theirs.
  if (rewriting.replacements.flatMap((each) => each.edits).length !== edits.length) return false;
  const settled = judged.filter(
    ({ verdict }) => verdict.kind === "unsubscribe" || verdict.kind === "preferences",
  );
  if (settled.length > MAX_SETTLED) return false;
  // Bare addresses and tags are found by the addresses of links, and read what stands around them with its markup.
  if (judged.some(({ link }) => link.part === "source" && link.place !== "attribute")) return false;
  return rewriting.replacements.every((each) => isPlain(each, rewriting)) && keepsTags(rewriting);
}

/** Whether a replacement is that of a quoted value, and at most of a label that no other link has in its sentence. */
function isPlain({ link, edits }: Replacement, { template: { source }, judged }: Rewriting): boolean {
  const [address, label, ...others] = edits;
  if (address === undefined || others.length > 0 || address.span !== link.span) return false;
  if (label !== undefined && label.span !== link.textSpan) return false;
  const { start, end } = link.span;
  const quote = source.charAt(start - 1);
  const isQuoted = (quote === '"' || quote === "'") && source.charAt(end) === quote;
  if (!isQuoted || !PLAIN_ADDRESS.test(address.text) || /[<>]|--/.test(link.href)) return false;
  if (isWithinHalfTag(source, link.elementSpan.start)) return false;
  return judged.every((other) => {
    if (other.link === link || other.link.part !== link.part) return true;
    if (overlaps(other.link.elementSpan, link.elementSpan)) return false;
    return label === undefined || isOutOfReach(other, link, label.text);
  });
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Characters in which a merge tag may be split over elements. */
const MAX_SPLIT_CHARS = 2_500;

/** A merge tag that an editor split over elements reaches as far as those are short. */
function isWithinHalfTag(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - MAX_SPLIT_CHARS), at);
  return before.lastIndexOf("{{") > before.lastIndexOf("}}");
}

/** Characters of a link's context from which on it may end within a word of another link. */
const CUT_FROM = MAX_CONTEXT_CHARS - 10;

/** What leads to us already is asked nothing more, and so is what was replaced. */
function isOutOfReach({ link, verdict, isOurs }: ReviewedLink, replaced: Link, label: string): boolean {
  if (isOurs || verdict.kind === "unsubscribe" || verdict.kind === "preferences") return true;
  const words = replaced.span.start < link.span.start ? link.before : link.after;
  return words.length < CUT_FROM && !words.includes(replaced.text) && !words.includes(label);
}

/**
 * Whether the merge tags outside of the edits are the same, and none reaches into or out of an edited stretch. Halves of
 * tags that are left over could come together with an edited address; where one is, nothing is sure.
 */
function keepsTags({ template: { source }, edits, result, findMergeTags }: Rewriting): boolean {
  const tags = findMergeTags(source);
  const resultTags = findMergeTags(result);
  let at = 0;
  let resultAt = 0;
  let shift = 0;
  for (const { span, text } of edits) {
    for (; (tags[at]?.span.start ?? span.start) < span.start; at += 1, resultAt += 1) {
      if (!isSame(tags[at], resultTags[resultAt], { shift, limit: span.start })) return false;
    }
    for (; (tags[at]?.span.start ?? span.end) < span.end; at += 1) {
      if ((tags[at]?.span.end ?? 0) > span.end) return false;
    }
    const resultEnd = span.start + shift + text.length;
    for (; (resultTags[resultAt]?.span.start ?? resultEnd) < resultEnd; resultAt += 1) {
      if ((resultTags[resultAt]?.span.end ?? 0) > resultEnd) return false;
    }
    shift += text.length - (span.end - span.start);
  }
  for (; at < tags.length; at += 1, resultAt += 1) {
    if (!isSame(tags[at], resultTags[resultAt], { shift, limit: source.length })) return false;
  }
  return resultAt === resultTags.length;
}

function isSame(
  one: MergeTag | undefined,
  other: MergeTag | undefined,
  { shift, limit }: { readonly shift: number; readonly limit: number },
): boolean {
  if (one === undefined || other === undefined || one.span.end > limit) return false;
  return one.span.start + shift === other.span.start && one.span.end + shift === other.span.end;
}
