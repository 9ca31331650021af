// Merge tags that stand for an address in plain text: their names are none of the words around another link.
import type { Link } from "./link.ts";

/** Stands for an address among words. */
export const SOME_ADDRESS = "https://_";

/** Links on each side whose tags may stand in the words around one. */
const NEAR = 12;

/**
 * Writes tags as addresses in the words around other links: the sentence of one ends where another one stands.
 *
 * @param links In source order.
 */
export function hideTagNames(links: readonly Link[]): readonly Link[] {
  return links.map((link, index) => {
    const before = links.slice(Math.max(0, index - NEAR), index).filter(isNamed);
    const after = links.slice(index + 1, index + 1 + NEAR).filter(isNamed);
    if (before.length + after.length === 0) return link;
    return { ...link, before: hide(link.before, before), after: hide(link.after, after) };
  });
}

/** A tag that holds words of its author shows those. */
function isNamed({ place, text }: Link): boolean {
  return place === "tag" && text === "";
}

function hide(words: string, tags: readonly Link[]): string {
  return tags.reduce((text, { href }) => text.replaceAll(href, SOME_ADDRESS), words);
}
