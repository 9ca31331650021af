// A copy of a mail for a reviewer to look at: one link of it is outlined, and nothing of it comes from elsewhere. The copy
// is shown and thrown away; what is sent is never made from it.
import { findLinks } from "./find-links.ts";
import { type AttributeBounds, AttributeNames } from "./html-attributes.ts";
import { type StartTag, scanMarkup } from "./html-markup.ts";
import { maskMergeTags } from "./merge-tags.ts";
import { escapeHtml } from "./relabel.ts";
import { splice } from "./splice.ts";
import type { Edit, Part, Span, Template } from "./template.ts";

/** Names the outlined link in the copy, so that a frame can be scrolled to it. */
export const PREVIEW_ANCHOR = "mailconsent-link";

/** Which link is outlined. */
export interface PreviewedLink {
  readonly part: Part;
  readonly span: Span;
}

/** A grey box, with no character that would end an attribute without quotes. */
const PLACEHOLDER =
  "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%209'%3E%3Crect%20width='16'%20height='9'%20fill='%23bbb'/%3E%3C/svg%3E".replaceAll(
    "'",
    "%22",
  );
const LOADED = new AttributeNames(["src", "srcset", "background", "poster", "data", "http-equiv", "id"]);
const OUTLINE = `<style>[data-${PREVIEW_ANCHOR}],mark#${PREVIEW_ANCHOR}{outline:4px solid #c2185b!important;outline-offset:3px!important}#${PREVIEW_ANCHOR}{scroll-margin-block:30vh!important}a,area,button,form,input{pointer-events:none!important}</style>`;

/** Makes the copy of the part in which the link stands. */
export function previewCopy(template: Template, link: PreviewedLink): string {
  const source = (link.part === "source" ? template.source : template.text) ?? "";
  if (link.part === "text" || template.syntax === "text") return previewText(source, link.span);
  const edits = [...markLink(template, link), ...keepFromLoading(source)];
  return splice(source, inOrder(edits)) + OUTLINE;
}

function previewText(source: string, { start, end }: Span): string {
  const [before, marked, after] = [source.slice(0, start), source.slice(start, end), source.slice(end)];
  const text = `${escapeHtml(before)}<mark id="${PREVIEW_ANCHOR}">${escapeHtml(marked)}</mark>${escapeHtml(after)}`;
  return `<!doctype html><meta charset="utf-8"><title>Plain text</title><pre style="white-space:pre-wrap">${text}</pre>${OUTLINE}`;
}

/**
 * The anchor is an element of its own: a frame that is scrolled to a link gives it the focus, and the page around it then
 * gets no keys.
 */
function markLink(template: Template, { part, span }: PreviewedLink): readonly Edit[] {
  const link = findLinks(template, part).find((each) => each.span.start === span.start);
  if (link !== undefined && link.place === "attribute") {
    const { start } = link.elementSpan;
    const at = start + 1 + link.element.length;
    return [
      { part, span: { start, end: start }, text: `<span id="${PREVIEW_ANCHOR}"></span>` },
      { part, span: { start: at, end: at }, text: ` data-${PREVIEW_ANCHOR}=""` },
    ];
  }
  // A tag or address in running text; within a tag's own brackets a mark would show as text, and harm nothing.
  const { start, end } = span;
  return [
    { part, span: { start, end: start }, text: `<mark id="${PREVIEW_ANCHOR}">` },
    { part, span: { start: end, end }, text: "</mark>" },
  ];
}

/** The frame's policy loads nothing; this puts a box where a picture would be missing, and stops what would lead away. */
function keepFromLoading(source: string): readonly Edit[] {
  const masked = maskMergeTags(source);
  const edits: Edit[] = [];
  const startTag = (tag: StartTag): void => {
    if (!tag.mayHave(LOADED)) return;
    for (const attribute of tag.attributes) {
      const text = replacementOf(tag.name, attribute, masked);
      if (text === null) continue;
      const span = { start: attribute.valueStart, end: attribute.valueEnd };
      edits.push({ part: "source", span, text });
    }
  };
  scanMarkup(masked, { startTag, endTag: () => {}, text: () => {} });
  return edits;
}

function replacementOf(element: string, attribute: AttributeBounds, masked: string): string | null {
  if (attribute.valueStart < 0) return null;
  const name = masked.slice(attribute.nameStart, attribute.nameEnd).toLowerCase();
  switch (name) {
    case "src":
      return element === "img" || element === "input" || element === "mj-image" ? PLACEHOLDER : "";
    case "srcset":
    case "background":
    case "poster":
    case "data":
      return "";
    case "http-equiv":
      return "x-left-out";
    default:
      return null;
  }
}

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return [...edits]
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end)
    .filter(({ span }) => {
      const isFree = span.start >= end;
      if (isFree) end = Math.max(end, span.end);
      return isFree;
    });
}
