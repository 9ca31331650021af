// Every link of a template in source order: attributes that hold an address in markup, bare addresses in plain text.

import type { Link } from "./link.ts";
import { findMarkupLinks } from "./markup-links.ts";
import { findPlainTextLinks } from "./plain-text-links.ts";
import type { Part, Template } from "./template.ts";

/**
 * Finds every link of one part that is an attribute or a bare address. Merge tags and elements that are a whole link by
 * themselves are not among them.
 *
 * @returns in source order; spans do not overlap. None where the template has no such part.
 */
export function findLinks(template: Template, part: Part): readonly Link[] {
  if (part === "text") return template.text === null ? [] : findPlainTextLinks(template.text, part);
  return template.syntax === "text"
    ? findPlainTextLinks(template.source, part)
    : findMarkupLinks(template.source);
}
