// The edits of the links that are replaced: address or whole tag, and the label where the job asks for it.

import type { JudgedLink } from "./judge-links.ts";
import { labelFor } from "./labels.ts";
import type { Link } from "./link.ts";
import { matchForms } from "./match-dialect.ts";
import type { RewriteOptions } from "./plan-rewrite.ts";
import { escapeHtml, relabel } from "./relabel.ts";
import type { Edit, Syntax } from "./template.ts";

/** What decides how links are replaced. */
export interface EditContext {
  readonly options: RewriteOptions;
  readonly documentLanguage: string | null;
  readonly syntax: Syntax;
  readonly source: string;
  readonly text: string | null;
}

/** Plans all edits, those of the source first, each part in ascending order. */
export function planEdits(judged: readonly JudgedLink[], context: EditContext): readonly Edit[] {
  const edits = judged.flatMap((each) => editsOf(each, context));
  const inPart = (part: Edit["part"]) =>
    withoutRepeats(
      edits.filter((edit) => edit.part === part).sort((one, other) => one.span.start - other.span.start),
    );
  return [...inPart("source"), ...inPart("text")];
}

/** Outlook's link and everybody else's may share one text, which gets its label once. */
function withoutRepeats(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return edits.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

function editsOf({ link, verdict, isOurs }: JudgedLink, context: EditContext): readonly Edit[] {
  if (isOurs || verdict.kind === "other" || verdict.kind === "unsure") return [];
  const { options, documentLanguage } = context;
  const languages = [verdict.language, options.language, documentLanguage];
  const address: Edit = { part: link.part, span: link.span, text: replacement(link, languages, context) };
  const wantsLabel =
    options.relabel === "always" || (options.relabel === "default-links" && verdict.origin === "default");
  const label = wantsLabel ? relabel(link, languages) : null;
  return label === null ? [address] : [address, label];
}

function replacement(link: Link, languages: readonly (string | null)[], context: EditContext): string {
  const { mergeTag } = context.options;
  switch (link.place) {
    case "attribute":
      return needsQuotes(link, context) ? `"${mergeTag}"` : mergeTag;
    case "bare":
      return mergeTag;
    case "tag":
      return wholeLink(link, labelFor(languages).text, context);
  }
}

/** A tag that makes address and text is replaced by both; one that prints an address only by an address. */
function wholeLink(link: Link, label: string, { options, syntax }: EditContext): string {
  if (!isWholeLink(link)) return options.mergeTag;
  const isText = link.part === "text" || syntax === "text";
  return isText ? `${label}: ${options.mergeTag}` : `<a href="${options.mergeTag}">${escapeHtml(label)}</a>`;
}

function isWholeLink(link: Link): boolean {
  if (link.element !== "" || link.href.length > link.address.length) return true;
  return matchForms(link.address).some(({ form }) => form.kind === "html-token");
}

/** An attribute without quotes ends at white space or ">", so a tag with those needs them. */
function needsQuotes({ span, part }: Link, { options, source, text }: EditContext): boolean {
  const before = (part === "source" ? source : (text ?? "")).charAt(span.start - 1);
  return /[=\s]/.test(before) && /[\s"'=<>`]/.test(options.mergeTag);
}
