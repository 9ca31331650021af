// The footer that a template without any unsubscribe link gets, where the job asks for one.
import { scanMarkup } from "./html-markup.ts";
import { type Label, labelFor } from "./labels.ts";
import { maskMergeTags } from "./merge-tags.ts";
import { escapeHtml } from "./relabel.ts";
import type { Edit, Part, Syntax } from "./template.ts";

/** The text that gets a footer. */
export interface FooterRequest {
  readonly part: Part;
  readonly source: string;
  readonly syntax: Syntax;
  readonly mergeTag: string;
  /** Preferred first. */
  readonly languages: readonly (string | null)[];
}

/**
 * Plans one insertion: a small paragraph in HTML, a section in MJML, a line in plain text.
 *
 * @returns `null` where there is no place for it: MJML whose body stands in another file.
 */
export function addFooter(request: FooterRequest): Edit | null {
  const { part, source, syntax } = request;
  const at = findPlace(source, syntax);
  return at === null ? null : { part, span: { start: at, end: at }, text: footerOf(request, at) };
}

function findPlace(source: string, syntax: Syntax): number | null {
  if (syntax === "text") return findSignature(source) ?? source.length;
  const lastByName = findEndTags(source);
  if (syntax === "mjml") {
    return lastByName.get("mj-body") ?? (lastByName.has("mjml") ? null : endOfPart(source));
  }
  return lastByName.get("body") ?? lastByName.get("html") ?? findFooterPartial(source) ?? source.length;
}

/** A part of MJML that ends with a column gets its footer in it: another column would take half its width. */
function endOfPart(source: string): number {
  const column = /<\/mj-column\s{0,9}>\s{0,99}$/i.exec(source.slice(-PARTIAL_CHARS));
  return column === null ? source.length : Math.max(0, source.length - PARTIAL_CHARS) + column.index;
}

const ENDS = new Set(["body", "html", "mj-body", "mjml"]);

/** Where the last closing tag of each of these stands; those that only Outlook sees, or nobody, are none. */
function findEndTags(source: string): ReadonlyMap<string, number> {
  const lastByName = new Map<string, number>();
  scanMarkup(maskMergeTags(source), {
    startTag: () => {},
    endTag: ({ name, span, comment }) => {
      if (comment < 0 && ENDS.has(name)) lastByName.set(name, span.start);
    },
    text: () => {},
  });
  return lastByName;
}

/** Characters at the end of a text in which its signature starts, and in which a partial stands. */
const TAIL_CHARS = 1_500;
const PARTIAL_CHARS = 300;
/** Partials, includes and calls named footer, which close the body of a mail that does not close its own. */
const FOOTER_PARTIAL =
  /(?:\{\{>[^{}]{0,100}foot[^{}]{0,100}\}\}|\{%-?\s{0,9}(?:include|render)\b[^%]{0,100}foot[^%]{0,100}%\}|<%[-=]?[^%]{0,100}foot[^%]{0,100}%>|@include\([^()]{0,100}foot[^()]{0,100}\)|\{include\b[^{}]{0,100}foot[^{}]{0,100}\}|<\?(?:php|=)[^?]{0,100}foot[^?]{0,100}\?>)\s{0,20}$/i;

function findFooterPartial(source: string): number | null {
  const from = Math.max(0, source.length - PARTIAL_CHARS);
  const match = FOOTER_PARTIAL.exec(source.slice(from));
  return match === null ? null : from + match.index;
}

/** What follows `-- ` on a line of its own (RFC 3676 section 4.3) is greyed or hidden by mail programs. */
function findSignature(source: string): number | null {
  const from = Math.max(0, source.length - TAIL_CHARS);
  const last = [...source.slice(from).matchAll(/^-- \r?$/gm)].at(-1);
  return last === undefined ? null : from + last.index;
}

function footerOf({ source, syntax, mergeTag, languages }: FooterRequest, at: number): string {
  const label = labelFor(languages);
  const newline = source.includes("\r\n") ? "\r\n" : "\n";
  switch (syntax) {
    case "text":
      return `${blankLineBefore(source.slice(0, at), newline)}${label.text}: ${mergeTag}${newline}${at < source.length ? newline : ""}`;
    case "mjml":
      return mjmlFooter(source.slice(0, at), linkTo(mergeTag, label, "color:#595959")) + newline;
    default:
      return `<p style="${STYLE}">${linkTo(mergeTag, label, "color:#595959;text-decoration:underline")}</p>${newline}`;
  }
}

function blankLineBefore(text: string, newline: string): string {
  if (text === "" || /\n[ \t]*\r?\n$/.test(text)) return "";
  return text.endsWith("\n") ? newline : newline + newline;
}

// #595959 on white has a contrast of 7:1, and brings its white along, since the mail's own ground may be dark. Below a
// size of 14px phones enlarge text or leave it too small to tap.
const STYLE =
  "margin:0;padding:16px;text-align:center;font:14px/20px Arial,Helvetica,sans-serif;color:#595959;background-color:#ffffff";
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he"]);

function linkTo(mergeTag: string, { text, language }: Label, style: string): string {
  const direction = RIGHT_TO_LEFT.has(language) ? ' dir="rtl"' : "";
  return `<a href="${mergeTag}" lang="${language}"${direction} style="${style}">${escapeHtml(text)}</a>`;
}

/** A section, or within a part of a template only what may stand beside the last element of it. */
function mjmlFooter(before: string, link: string): string {
  const text = `<mj-text align="center" font-size="14px" line-height="20px" color="#595959" container-background-color="#ffffff">${link}</mj-text>`;
  const [, last = ""] = /<\/?(mj-[a-z-]{1,30})\b[^<>]{0,2000}>\s*$/i.exec(before.slice(-TAIL_CHARS)) ?? [];
  if (IN_COLUMN.has(last.toLowerCase())) return text;
  return `<mj-section><mj-column>${text}</mj-column></mj-section>`;
}

const IN_COLUMN = new Set(
  "accordion button carousel divider image navbar social spacer table text"
    .split(" ")
    .map((name) => `mj-${name}`),
);
