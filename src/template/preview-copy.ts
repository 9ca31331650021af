// A copy of a mail for a reviewer to look at: one link of it is outlined, and nothing of it comes from elsewhere. The copy
// is shown and thrown away; what is sent is never made from it.
import { findLinks } from "./find-links.ts";
import { type AttributeBounds, AttributeNames } from "./html-attributes.ts";
import { type StartTag, scanMarkup } from "./html-markup.ts";
import type { Link } from "./link.ts";
import { maskMergeTags } from "./merge-tags.ts";
import { escapeHtml } from "./relabel.ts";
import { splice } from "./splice.ts";
import type { Edit, Part, Span, Template } from "./template.ts";

/** Names the outlined link in the copy, so that a frame can be scrolled to it; also marks it until then. */
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
const MARK_OPENING = `<mark id="${PREVIEW_ANCHOR}">`;
const MARK_CLOSING = "</mark>";
const LOADED = new AttributeNames(["src", "srcset", "background", "poster", "data", "http-equiv", "id"]);
const OUTLINE = `<style>[data-${PREVIEW_ANCHOR}],mark#${PREVIEW_ANCHOR}{outline:4px solid #c2185b!important;outline-offset:3px!important}#${PREVIEW_ANCHOR}{scroll-margin:30vh 0 30vh 40vw!important}a,area,button,form,input{pointer-events:none!important}</style>`;

/**
 * Marks the link in the part it stands in, so that it is found again in whatever is made of the text: behind an address,
 * and around a tag or address in running text.
 */
export function markLink(template: Template, { part, span: { start, end } }: PreviewedLink): string {
  const link = findLinks(template, part).find((each) => each.span.start === start);
  const isAddress = link !== undefined && link.place === "attribute";
  const edits = isAddress
    ? [{ part, span: { start: end, end }, text: PREVIEW_ANCHOR }]
    : // Within a tag's own brackets a mark would show as text, and harm nothing.
      [
        { part, span: { start, end: start }, text: MARK_OPENING },
        { part, span: { start: end, end }, text: MARK_CLOSING },
      ];
  return splice(partOf(template, part), edits);
}

/** Makes the copy of HTML in which a link is marked; `null` where the mark was lost on the way. */
export function outlineLink(html: string): string | null {
  const template: Template = { syntax: "html", source: html, text: null };
  const link = findLinks(template, "source").find(
    ({ href, place }) => place === "attribute" && href.includes(PREVIEW_ANCHOR),
  );
  if (link === undefined && !html.includes(MARK_OPENING)) return null;
  const edits = [...(link === undefined ? [] : outlineEdits(link)), ...keepFromLoading(html)];
  return splice(html, inOrder(edits)) + OUTLINE;
}

/** Makes the copy of a text as it is written, the link outlined. */
export function outlineSource(template: Template, { part, span: { start, end } }: PreviewedLink): string {
  const source = partOf(template, part);
  const [before, marked, after] = [source.slice(0, start), source.slice(start, end), source.slice(end)];
  const text = `${escapeHtml(before)}${MARK_OPENING}${escapeHtml(marked)}${MARK_CLOSING}${escapeHtml(after)}`;
  return `<!doctype html><meta charset="utf-8"><title>Plain text</title><pre style="white-space:pre-wrap">${text}</pre>${OUTLINE}`;
}

function partOf({ source, text }: Template, part: Part): string {
  return (part === "source" ? source : text) ?? "";
}

/**
 * The anchor is an element of its own: a frame that is scrolled to a link gives it the focus, and the page around it then
 * gets no keys.
 */
function outlineEdits({ element, elementSpan: { start }, href, span }: Link): readonly Edit[] {
  const mark = span.start + href.indexOf(PREVIEW_ANCHOR);
  const at = start + 1 + element.length;
  return [
    { part: "source", span: { start, end: start }, text: `<span id="${PREVIEW_ANCHOR}"></span>` },
    { part: "source", span: { start: at, end: at }, text: ` data-${PREVIEW_ANCHOR}=""` },
    { part: "source", span: { start: mark, end: mark + PREVIEW_ANCHOR.length }, text: "" },
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
