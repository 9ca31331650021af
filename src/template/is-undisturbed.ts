// Whether a rewrite surely leaves a template reading as it did, so that a second one would find nothing to do. That spares
// most templates a second scan and a second judging; what is not sure here is judged again.
import { classifyLink } from "./classify-link.ts";
import { type JudgedLink, type JudgingContext, linksBeside } from "./judge-links.ts";
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
  readonly context: JudgingContext;
}

/** In as many rounds links settle each other for sure; see judge-links. */
const MAX_SETTLED = 5;
/** What an address may be written in so that no tag, quote or comment starts or ends in it. */
const PLAIN_ADDRESS = /^[\w{}%|*:/.?=#&;~,+-]*$/;

/**
 * Tells whether a second rewrite would surely find the same links and judge them the same: only values of quoted
 * attributes and words within their links were replaced, no merge tag came or went, and links whose sentences hold
 * replaced words are left alone with the new ones as well.
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
  return (
    rewriting.replacements.every((each) => isPlain(each, rewriting)) &&
    keepsTags(rewriting) &&
    leavesOthers(rewriting)
  );
}

/** Whether a replacement is that of a quoted value, and at most of a label, in an element beside all others. */
function isPlain({ link, edits }: Replacement, { template: { source }, judged }: Rewriting): boolean {
  const [address, label, ...others] = edits;
  if (address === undefined || others.length > 0 || address.span !== link.span) return false;
  if (label !== undefined && label.span !== link.textSpan) return false;
  const { start, end } = link.span;
  const quote = source.charAt(start - 1);
  const isQuoted = (quote === '"' || quote === "'") && source.charAt(end) === quote;
  if (!isQuoted || !PLAIN_ADDRESS.test(address.text) || /[<>]|--/.test(link.href)) return false;
  if (isWithinHalfTag(source, link.elementSpan.start)) return false;
  return judged.every(
    (other) =>
      other.link === link ||
      other.link.part !== link.part ||
      !overlaps(other.link.elementSpan, link.elementSpan),
  );
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

/**
 * Whether every link that is left, and has words of a replaced one in its sentence, would be left beside the new ones, too.
 * The words may be the replaced link's or the mail's own, so that the sentence is judged both ways.
 */
function leavesOthers({ judged, replacements, edits, result, context }: Rewriting): boolean {
  const byLink = new Map(replacements.map((each) => [each.link, each]));
  const rewritten = judged
    .filter(({ link }) => link.part === "source")
    .map((each) => relabeled(each, byLink));
  const labels = replacements.filter(({ edits: [, label] }) => label !== undefined);
  const turns = ({ link }: JudgedLink, index: number): boolean => {
    const beside = linksBeside(rewritten, index);
    const moved = { ...link, ...move(link, edits) };
    const { kind } = classifyLink(moved, { ...context, source: result, isPlain: false, beside });
    return link.obstacle === null && (kind === "unsubscribe" || kind === "preferences");
  };
  return rewritten.every((each, index) => {
    // What leads to us already is asked nothing more, and so is what was replaced.
    if (each.isOurs || each.verdict.kind === "unsubscribe" || each.verdict.kind === "preferences")
      return true;
    const { link } = each;
    const isBefore = ({ link: { span } }: Replacement): boolean => span.start < link.span.start;
    const befores = readingsOf(link.before, labels.filter(isBefore));
    const afters = readingsOf(
      link.after,
      labels.filter((label) => !isBefore(label)),
    );
    if (befores === null || afters === null) return false;
    if (befores.length + afters.length === 2) return true;
    return befores.every((before) =>
      afters.every((after) => !turns({ ...each, link: { ...link, before, after } }, index)),
    );
  });
}

function relabeled(each: JudgedLink, byLink: ReadonlyMap<Link, Replacement>): JudgedLink {
  const replacement = byLink.get(each.link);
  if (replacement === undefined) return each;
  const { mergeTag, edits } = replacement;
  return { ...each, link: { ...each.link, href: mergeTag, text: edits[1]?.text ?? each.link.text } };
}

/** Characters of a link's context from which on it may end within a word of another link. */
const CUT_FROM = MAX_CONTEXT_CHARS - 10;

/** The words on one side of a link as they are, and with a label in them; `null` where it is not sure what becomes of them. */
function readingsOf(words: string, labels: readonly Replacement[]): readonly string[] | null {
  const touching = labels.filter(
    ({ link, edits: [, label] }) => words.includes(link.text) || words.includes(label?.text ?? ""),
  );
  if (words.length >= CUT_FROM) return labels.length === 0 ? [words] : null;
  const [only, ...more] = touching;
  if (only === undefined) return [words];
  const { text } = only.link;
  const label = only.edits[1]?.text ?? "";
  const isOnce = text !== "" && words.indexOf(text) === words.lastIndexOf(text) && !words.includes(label);
  if (more.length > 0 || !isOnce || label.includes("&") || words.length + label.length >= CUT_FROM)
    return null;
  return [words, words.replace(text, () => label)];
}

/** Where a link stands once the edits are applied; none of them overlaps it. */
function move({ span, elementSpan }: Link, edits: readonly Edit[]): Pick<Link, "span" | "elementSpan"> {
  const by = edits
    .filter((edit) => edit.span.end <= elementSpan.start)
    .reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
  const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { span: moved(span), elementSpan: moved(elementSpan) };
}

/**
 * Whether the merge tags outside of the edits are the same, and none reaches into or out of an edited stretch. Halves of
 * tags that are left over could come together with an edited address; where one is, nothing is sure.
 */
function keepsTags({ template: { source }, edits, result, context }: Rewriting): boolean {
  const tags = context.findMergeTags(source);
  const resultTags = context.findMergeTags(result);
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
