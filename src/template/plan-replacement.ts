// What one link becomes: its address or the whole tag, its label, and the attributes that would undo either.
import type { JudgedLink } from "./judge-links.ts";
import type { Link } from "./link.ts";
import { matchForms } from "./match-dialect.ts";
import type { RewriteOptions } from "./plan-rewrite.ts";
import {
  decideLabel,
  decideTagLabel,
  escapeHtml,
  type LabelRequest,
  type LabelResult,
  relabel,
} from "./relabel.ts";
import { removeUndoing } from "./remove-undoing.ts";
import type { Edit, Syntax, Template } from "./template.ts";

/** What decides how links are replaced. */
export interface ReplacementContext {
  readonly options: RewriteOptions;
  readonly documentLanguage: string | null;
  readonly template: Template;
  /** What stands in links that opt out, and in those that manage. */
  readonly mergeTagByKind: Readonly<Record<"unsubscribe" | "preferences", string>>;
}

/** What a link becomes. */
export interface Replacement {
  readonly link: Link;
  /** What stands in it from now on. */
  readonly mergeTag: string;
  readonly label: LabelResult;
  readonly edits: readonly Edit[];
}

/** Plans what a link becomes; `null` where it is left as it is. */
export function planReplacement(
  { link, verdict, isOurs }: JudgedLink,
  context: ReplacementContext,
): Replacement | null {
  if (isOurs || verdict.kind === "other" || verdict.kind === "unsure") return null;
  const { options, documentLanguage, template } = context;
  const mergeTag = context.mergeTagByKind[verdict.kind];
  const request: LabelRequest = {
    wanted: wantsLabel(options.relabel, verdict.origin),
    languages: [verdict.language, options.language, documentLanguage],
    source: (link.part === "source" ? template.source : template.text) ?? "",
    mergeTag,
  };
  const planned =
    link.place === "tag" && isWholeLink(link)
      ? planWholeLink(link, request, syntaxOf(link, template))
      : planAddress(link, request);
  return { link, mergeTag, ...planned };
}

function wantsLabel(
  relabeled: RewriteOptions["relabel"],
  origin: "default" | "hand-made",
): LabelRequest["wanted"] {
  if (relabeled === "never") return "not-asked";
  return relabeled === "always" || origin === "default" ? true : "hand-made";
}

function syntaxOf({ part }: Link, { syntax }: Template): Syntax {
  return part === "text" ? "text" : syntax;
}

type Planned = Pick<Replacement, "label" | "edits">;

function planAddress(link: Link, request: LabelRequest): Planned {
  const { part, span } = link;
  const text = needsQuotes(link, request) ? `"${request.mergeTag}"` : request.mergeTag;
  const label = decideLabel(link, request);
  const labelEdit = relabel(link, label);
  const removals = removeUndoing(link, request.source);
  return { label, edits: [{ part, span, text }, ...(labelEdit === null ? [] : [labelEdit]), ...removals] };
}

/** An attribute without quotes ends at white space or ">", so a tag with those needs them. */
function needsQuotes({ place, span }: Link, { source, mergeTag }: LabelRequest): boolean {
  return place === "attribute" && /[=\s]/.test(source.charAt(span.start - 1)) && /[\s"'=<>`]/.test(mergeTag);
}

/** Helpers that print an element, not an address: Rails, ASP.NET, CakePHP, Laravel Collective, Symfony's for menus. */
const ANCHOR_HELPER =
  /^\W{1,5}\s{0,9}(?:[$@]?\w{1,40}(?:\.|->|::)){0,3}(?:link_to\w{0,20}|mail_to|linkTo\w{0,20}|ActionLink|RouteLink|Html->link)\s{0,9}[("']/;

/** A tag that makes address and text is replaced by both; one that prints an address only by an address. */
function isWholeLink({ element, around, address }: Link): boolean {
  if (element !== "" || around !== null || ANCHOR_HELPER.test(address)) return true;
  return matchForms(address).some(
    ({ form }) => form.kind === "html-token" || form.wholeLink?.test(address) === true,
  );
}

function planWholeLink(link: Link, request: LabelRequest, syntax: Syntax): Planned {
  const { part, span } = link;
  if (syntax === "text") return planTextLink(link, request);
  if (link.around !== null) return planAround(link, request);
  const label = decideTagLabel(link, request);
  const text = `<a href="${request.mergeTag}">${escapeHtml(label.text)}</a>`;
  return { label: withoutWords(label), edits: [{ part, span, text }] };
}

/** Where words lead to a tag on its line, and it has none of its own, it gets none. */
function planTextLink(link: Link, request: LabelRequest): Planned {
  const { part, span } = link;
  const label = decideTagLabel(link, request);
  const line = request.source.slice(request.source.lastIndexOf("\n", span.start - 1) + 1, span.start);
  if (link.text === "" && /\p{L}/u.test(line.split(/[|•·]/).at(-1) ?? "")) {
    return {
      label: { outcome: "not-possible", reason: "no-text" },
      edits: [{ part, span, text: request.mergeTag }],
    };
  }
  return { label: withoutWords(label), edits: [{ part, span, text: `${label.text}: ${request.mergeTag}` }] };
}

/** Opening and closing become those of a link, and what stands between stays, but for a phrase that gets the label. */
function planAround(link: Link, request: LabelRequest): Planned {
  const { part, element, around } = link;
  if (around === null) return planAddress(link, request);
  const label = decideLabel(link, request);
  const labelEdit = relabel(link, label);
  // An element keeps its attributes, mostly its style.
  const { start, end } = around.opening;
  const openingEnd = element === "" ? end : start + `<${element}`.length;
  const opening = `<a href="${request.mergeTag}"${element === "" ? ">" : ""}`;
  return {
    label,
    edits: [
      { part, span: { start, end: openingEnd }, text: opening },
      ...(labelEdit === null ? [] : [labelEdit]),
      { part, span: around.closing, text: "</a>" },
    ],
  };
}

function withoutWords(label: LabelResult): LabelResult {
  return label.outcome === "kept" ? { outcome: "kept", reason: label.reason } : label;
}
