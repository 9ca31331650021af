// Every link of a template in source order: attributes that hold an address in markup, bare addresses in plain text.

import type { Link } from "./link.ts";
import { scanSource } from "./scan-source.ts";
import type { Part, Template } from "./template.ts";

/**
 * Finds every link of one part that is an attribute or a bare address. Merge tags and elements that are a whole link by
 * themselves are not among them.
 *
 * @returns in source order; spans do not overlap. None where the template has no such part.
 */
export function findLinks(template: Template, part: Part): readonly Link[] {
  const source = part === "source" ? template.source : template.text;
  if (source === null) return [];
  return scanSource({ source, syntax: part === "source" ? template.syntax : "text", part }).links;
}
