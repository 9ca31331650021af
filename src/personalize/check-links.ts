// Whether the links by which a recipient leaves are ours, and nothing else: looked at once, before anybody is written to.
import Handlebars from "handlebars";
import { findMergeTags } from "../template/merge-tags.ts";
import { type LinkResult, planRewrite } from "../template/plan-rewrite.ts";
import type { Syntax, Template } from "../template/template.ts";
import type { OwnTag } from "./own-tags.ts";

/** What is looked for. */
export interface LinkCheck {
  readonly mergeTag: string;
  readonly unsubscribeMergeTag: string | null;
  readonly ownTags: readonly OwnTag[];
}

/**
 * Tells what is wrong with the links of a rewritten template; `null` when nothing is. Rewriting it once more changes
 * nothing, so a link that would be replaced is one that was mistyped, or never rewritten.
 */
export function findWrongLink(template: Template, check: LinkCheck): string | null {
  const plan = planRewrite(template, {
    mergeTag: check.mergeTag,
    ...(check.unsubscribeMergeTag === null ? {} : { unsubscribeMergeTag: check.unsubscribeMergeTag }),
    relabel: "never",
    whenMissing: "report",
    language: null,
  });
  if (plan.kind === "error") return plan.error.message;
  const leaving = plan.value.links.filter(
    ({ verdict }) => verdict === "unsubscribe" || verdict === "preferences",
  );
  for (const link of leaving) {
    const wrong = describeWrong(link, check);
    if (wrong !== null) return wrong;
  }
  return null;
}

/**
 * Says whether a reader of a rendered text can follow a link to an address: one in a comment, or in an attribute that is
 * no link's, leads nobody anywhere.
 */
export function hasLinkTo(address: string, source: string, syntax: Syntax): boolean {
  const plan = planRewrite(
    { syntax, source, text: null },
    { mergeTag: address, relabel: "never", whenMissing: "report", language: null },
  );
  return plan.kind === "ok" && plan.value.links.some(({ href }) => href.includes(address));
}

/** Where a reader sees no link. What is never closed hides all behind it; of what only Outlook reads nobody else has one. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(style|script|title|textarea)\b[\s\S]*?(?:<\/\1\b|$)/gi;
/** An element that links, and no tag before it left open, whose attribute would go on in it. */
const OPENS_LINK = /(?:^|>)[^<>]*<a\s[^<>]*$/i;
const OPENS_ADDRESS = /\shref\s*=\s*["']?$/i;
const LOOKED_BACK = 1_000;

/**
 * Says the same of HTML as {@link hasLinkTo}, for each recipient anew: what is plainly a link is told without reading the
 * whole as HTML.
 */
export function isLedTo(address: string, html: string): boolean {
  const seen = html.replace(HIDDEN, "");
  const at = seen.indexOf(Handlebars.escapeExpression(address));
  const before = seen.slice(Math.max(0, at - LOOKED_BACK), Math.max(0, at));
  return (OPENS_LINK.test(before) && OPENS_ADDRESS.test(before)) || hasLinkTo(address, seen, "html");
}

function describeWrong(
  { href, part, replacedBy }: LinkResult,
  { mergeTag, ownTags }: LinkCheck,
): string | null {
  const where = part === "source" ? "an unsubscribe link" : "an unsubscribe link of its plain-text part";
  const foreign = findMergeTags(href).find(({ text }) => !ownTags.some((own) => own.text.includes(text)));
  if (foreign !== undefined)
    return `${where} holds ${quote(foreign.text)} where ${quote(mergeTag)} should stand`;
  if (replacedBy === undefined) return null;
  return `${where} does not hold ${quote(mergeTag)}; rewrite the template first`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
