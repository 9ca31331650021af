// A merge tag or element that is a whole link, as a link: how far it reaches, and which words of its author it holds.
import { scanMarkup } from "./html-markup.ts";
import type { Link, Obstacle } from "./link.ts";
import { trimRun } from "./link-text.ts";
import { maskMergeTags } from "./merge-tags.ts";
import { plainAfter, plainBefore, stripMarkup } from "./plain-words.ts";
import { readReference } from "./reference-links.ts";
import type { Part, Span, Syntax } from "./template.ts";

/** A tag, and its closing one where it has one. */
export interface TagExtent {
  /** Of the tag itself. */
  readonly span: Span;
  readonly text: string;
  /** `{/unsubscribe}`, `{% endunsubscribe %}`, `</unsubscribe>`. */
  readonly closing: Span | null;
  /** Lower-case name of the element; "" for a merge tag. */
  readonly element: string;
  readonly obstacle: Obstacle | null;
}

/** Where a tag stands. */
export interface TagPlace {
  readonly part: Part;
  readonly source: string;
  readonly syntax: Syntax;
}

/** Characters between a block tag and its closing one; more is a paragraph, or two tags that belong to others. */
const MAX_BLOCK_CHARS = 2_000;

/** Finds the closing tag of one that stands around its text: `{unsubscribe}...{/unsubscribe}`. */
export function findClosing({ end }: Span, text: string, source: string): Span | null {
  const pattern = closingPattern(text);
  if (pattern === null) return null;
  const match = pattern.exec(source.slice(end, end + MAX_BLOCK_CHARS));
  return match === null ? null : { start: end + match.index, end: end + match.index + match[0].length };
}

function closingPattern(opening: string): RegExp | null {
  const [, open = "", name = ""] = /^(\{%-?|\{|\[)\s{0,9}([A-Za-z_]\w{0,80})/.exec(opening) ?? [];
  if (name === "") return null;
  if (open === "{") return new RegExp(`\\{/${name}\\}`, "i");
  if (open === "[") return new RegExp(`\\[/${name}\\]`, "i");
  return new RegExp(`\\{%-?\\s{0,9}end_?${name}\\s{0,9}-?%\\}`, "i");
}

/** All that a tag replaces. */
export function wholeSpan({ span, closing }: TagExtent): Span {
  return { start: span.start, end: closing?.end ?? span.end };
}

/** Makes a link of a tag. */
export function toTagLink(tag: TagExtent, { part, source, syntax }: TagPlace): Link {
  const { span, closing, element, obstacle } = tag;
  const whole = wholeSpan(tag);
  const inner = closing === null ? null : { start: span.end, end: closing.start };
  const words = inner === null ? null : readInner(source, inner);
  return {
    part,
    place: "tag",
    span: whole,
    href: source.slice(whole.start, whole.end),
    address: tag.text,
    element,
    elementSpan: whole,
    attributes: new Map(),
    text: words === null ? readArgument(tag.text) : words.text,
    textSpan: words?.textSpan ?? null,
    before:
      (syntax === "text" ? readReference(source, whole.start) : null) ??
      plainBefore(source, whole.start, syntax),
    after: plainAfter(source, whole.end, syntax),
    obstacle,
    around: closing === null ? null : { opening: span, closing },
  };
}

interface Words {
  readonly text: string;
  readonly textSpan: Span | null;
}

/** The words between a tag and its closing one, and where they stand if they are one run. */
function readInner(source: string, { start, end }: Span): Words {
  const inner = source.slice(start, end);
  const runs: (Span | null)[] = [];
  const masked = maskMergeTags(inner);
  scanMarkup(masked, {
    startTag: ({ name }) => {
      if (name === "img") runs.push(null);
    },
    endTag: () => {},
    text: (run) => {
      const trimmed = trimRun(inner, run);
      if (trimmed !== null)
        runs.push(masked.slice(run.start, run.end) === inner.slice(run.start, run.end) ? trimmed : null);
    },
  });
  const [only = null] = runs.length === 1 ? runs : [];
  const alternative = /<img\b[^<>]{0,1000}?\balt\s?=\s?(?:"([^"]{1,200})"|'([^']{1,200})')/i.exec(inner);
  const text = stripMarkup(inner) || (alternative?.[1] ?? alternative?.[2] ?? "");
  return {
    text,
    textSpan: only === null ? null : { start: start + only.start, end: start + only.end },
  };
}

/** How systems let an author put the words of a link into its tag; an address or an option is none. */
const ARGUMENTS: readonly RegExp[] = [
  /^[[{<][^"'“]{0,120}?(?<!=\s?)(?:"(?!https?:|mailto:)([^"=<>]{2,200})"|'(?!https?:|mailto:)([^'=<>]{2,200})')/, // {% unsubscribe 'Leave' %}
  /^\[%[^"]{0,120}"[^"]{0,500}"\s{0,9};\s{0,9}"([^"<>]{2,200})"/, // [%url:unsubscribe-link; "https://..."; "Leave"]
  /^\[\w{2,40}:([^\][:=]{0,100}[\s\P{ASCII}][^\][:=]{0,100}|\p{Lu}[^\][:=]{2,100})\]$/u, // [unsubscribe:Leave this list]
  /^\{\{[^{}|]{2,80}\|\s{0,9}([^{}|:"'=]{2,200}?)\s{0,9}\}\}$/, // {{crm.unsubscribe_html|Leave}}
  /^<%\s{1,9}([^%<>=&@{}();"'#]{4,200}?)\s{0,9}%>$/, // <% Leave this list %>
  /^\{%-?\s{0,9}\w{2,60}\s{1,9}([^%"'|={}]{2,200}?)\s{0,9}-?%\}$/, // {% unsubscribe_link leave %}
];

function readArgument(tag: string): string {
  for (const pattern of ARGUMENTS) {
    const words = pattern
      .exec(tag)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (words !== undefined) return words.trim();
  }
  return "";
}
