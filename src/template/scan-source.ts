// One scan of a source for all that is looked for in it: its merge tags, its links, and what of it a reader sees.
import { ElementCollector, type ElementTag } from "./find-element-tags.ts";
import { scanMarkup } from "./html-markup.ts";
import type { Link } from "./link.ts";
import { LinkCollector } from "./markup-links.ts";
import { findMergeTags, type MergeTag, maskMergeTags } from "./merge-tags.ts";
import { findPlainTextLinks } from "./plain-text-links.ts";
import type { Part, Span, Syntax } from "./template.ts";

/** One of a template's texts, and what stands in it. */
export interface ScannedSource {
  readonly part: Part;
  readonly source: string;
  readonly syntax: Syntax;
  readonly tags: readonly MergeTag[];
  /** The source with its merge tags masked. */
  readonly masked: string;
  /** Stretches of text between tags that hold more than white space, in source order; all of it in plain text. */
  readonly visible: readonly Span[];
  /** Links that are an attribute or a bare address, in source order. */
  readonly links: readonly Link[];
  /** Elements and comments that a mailing system turns into a link, in source order. */
  readonly elements: readonly ElementTag[];
}

/** A text to scan; its merge tags are looked for where they are not known. */
export interface UnscannedSource {
  readonly part: Part;
  readonly source: string;
  readonly syntax: Syntax;
  readonly tags?: readonly MergeTag[];
}

/** Scans a source once. */
export function scanSource({
  source,
  syntax,
  part,
  tags = findMergeTags(source),
}: UnscannedSource): ScannedSource {
  const masked = maskMergeTags(source, tags);
  const scanned = { part, source, syntax, tags, masked };
  if (syntax === "text") {
    const links = findPlainTextLinks(source, masked, part);
    return { visible: [{ start: 0, end: source.length }], links, elements: [], ...scanned };
  }
  const links = new LinkCollector(source, masked);
  const elements = new ElementCollector(source, masked);
  const visible: Span[] = [];
  scanMarkup(masked, {
    startTag: (tag) => {
      links.startTag(tag);
      elements.startTag(tag);
    },
    endTag: (tag) => {
      links.endTag(tag);
      elements.endTag(tag);
    },
    text: (span) => {
      visible.push(span);
      links.text(span);
    },
    space: () => links.space(),
  });
  return { visible, links: links.links(), elements: elements.elements(), ...scanned };
}
