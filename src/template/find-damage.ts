// Addresses and tags that no sending system would fill as they stand: an editor or a mail program broke them.
import type { Obstacle } from "./link.ts";
import { findMergeTags } from "./merge-tags.ts";

/** What is left of an opening or a closing once every whole merge tag is taken out. */
const HALF = /\{\{|\}\}|\{%|%\}|\*\||\|\*|%%|\[\[|\]\]|<%|%>/;
/** A value that still holds the quote of its attribute: `href=3D"..."`. */
const QUOTED_PRINTABLE = /^3D["']/;
const DELIMITER = /%(?:7[BCD]|5[BD]|2[0234567A]|3[CE]|40|C2%A7)/gi;

/** Tells what keeps an address from being replaced as a whole; `null` where nothing does. */
export function findDamage(href: string): Obstacle | null {
  if (QUOTED_PRINTABLE.test(href)) return "quoted-printable";
  if (!HALF.test(href)) return null;
  return isBroken(decodeDelimiters(href)) ? "damaged-tag" : null;
}

/**
 * Decodes the delimiters of merge tags that an editor percent-encoded in an address, and nothing else.
 *
 * @example decodeDelimiters("%7B%7B%20unsub%20%7D%7D?q=%C3%A9") // "{{ unsub }}?q=%C3%A9"
 */
export function decodeDelimiters(address: string): string {
  if (!address.includes("%")) return address;
  return address.replace(DELIMITER, (encoded) => decodeURIComponent(encoded));
}

function isBroken(address: string): boolean {
  const tags = findMergeTags(address);
  let rest = "";
  let copiedTo = 0;
  for (const [index, { span, text }] of tags.entries()) {
    // `{{ a }` holds `{ a }`, which is a tag of another system; but `%A%%B%` is two tags.
    const touchesBefore = span.start > copiedTo && address.charAt(span.start - 1) === text.charAt(0);
    const touchesAfter =
      tags[index + 1]?.span.start !== span.end && address.charAt(span.end) === text.charAt(text.length - 1);
    if (text.length > 1 && (touchesBefore || touchesAfter)) return true;
    rest += `${address.slice(copiedTo, span.start)} `;
    copiedTo = span.end;
  }
  return HALF.test(rest + address.slice(copiedTo));
}
