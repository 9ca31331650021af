// One scan of a source for all that looks for links between its tags.
import { scanMarkup } from "./html-markup.ts";
import { findMergeTags, type MergeTag, maskMergeTags } from "./merge-tags.ts";
import type { Span, Syntax } from "./template.ts";

/** A source, its merge tags, and what of it a reader sees. */
export interface ScannedSource {
  readonly source: string;
  readonly syntax: Syntax;
  readonly tags: readonly MergeTag[];
  readonly masked: string;
  /** Stretches of text between tags, merge tags included, in source order; all of it in plain text. */
  readonly visible: readonly Span[];
}

/** Scans a source once. */
export function scanSource(source: string, syntax: Syntax): ScannedSource {
  const tags = findMergeTags(source);
  const masked = maskMergeTags(source, tags);
  if (syntax === "text") return { source, syntax, tags, masked, visible: [{ start: 0, end: source.length }] };
  const visible: Span[] = [];
  scanMarkup(masked, { startTag: () => {}, endTag: () => {}, text: (span) => visible.push(span) });
  return { source, syntax, tags, masked, visible };
}
