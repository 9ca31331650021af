// Addresses and tags that cannot be replaced as they stand: an editor or a mail program broke them, or they are no pages.
import type { Obstacle } from "./link.ts";
import { findMergeTags, type MergeTag } from "./merge-tags.ts";

/** Text behind the address that an unclosed quote has drawn into it; a tag of a template language ends otherwise. */
const SWALLOWED =
  /<\/(?:a|p|td|tr|table|div|span|center|font|strong|b|em|i|u|li|ul|ol|h[1-6]|body|html|mj-[a-z]+)\s*>/i;
/** RFC 3966 and RFC 5724: who calls or texts there may mean another list than that of the mail. */
const TELEPHONE = /^(?:tel|sms|callto|whatsapp):/i;

/** What is left of an opening or a closing once every whole merge tag is taken out. */
const HALF = /\{\{|\}\}|\{%|%\}|\*\||\|\*|%%|\[\[|\]\]|<%|%>/;
/** A value that still holds the quote of its attribute: `href=3D"..."`. */
const QUOTED_PRINTABLE = /^3D["']/;
const DELIMITER = /%(?:7[BCD]|5[BD]|2[0234567A]|3[CE]|40|C2%A7)/gi;

const NAME = "([A-Za-z][\\w.-]{1,80})";
/** White space and inline markup that an editor puts into a tag when a part of it is made bold. */
const SPLIT = "(?:\\s|&nbsp;|</?[a-z][^<>]{0,200}>)";
/** Tags that lost a character, or were split over elements, each with what every one of them holds. */
const DAMAGED: readonly (readonly [string, RegExp])[] = [
  ["{{", new RegExp(`\\{\\{\\s{0,9}${NAME}\\s{0,9}\\}(?!\\})`, "g")],
  ["}}", new RegExp(`(?<!\\{)\\{\\s{0,9}${NAME}\\s{0,9}\\}\\}(?!\\})`, "g")],
  ["{%", new RegExp(`\\{%-?\\s{0,9}${NAME}\\s{0,9}\\}(?!\\})`, "g")],
  ["*|", new RegExp(`\\*\\|${NAME}(?:\\*|\\|)(?![|*\\w])`, "g")],
  ["%%", new RegExp(`(?<!%)%%${NAME}%(?!%)`, "g")],
  ["[[", new RegExp(`\\[\\[${NAME}\\](?!\\])`, "g")],
  ["{{", new RegExp(`\\{\\{${SPLIT}{0,8}(?<=>[^{}]{0,20})${NAME}${SPLIT}{0,8}\\}\\}`, "gi")],
  ["{{", new RegExp(`\\{\\{\\s{0,9}${NAME}${SPLIT}{1,8}(?<=>[^{}]{0,20})\\}\\}`, "gi")],
];

/**
 * Finds tags in a text that no system would fill, though a person sees which one is meant.
 *
 * @returns in source order, none overlapping; the text is that of the tag as it should be.
 */
export function findDamagedTags(source: string): readonly MergeTag[] {
  const possible = DAMAGED.filter(([part]) => source.includes(part));
  const found = possible
    .flatMap(([, pattern]) =>
      [...source.matchAll(pattern)].map(({ 0: written, 1: name = "", index }) => ({
        span: { start: index, end: index + written.length },
        text: `{{${name}}}`,
      })),
    )
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  let end = 0;
  return found.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

/** Tells what keeps an address, trimmed, from being replaced as a whole; `null` where nothing does. */
export function findDamage(href: string): Obstacle | null {
  if (QUOTED_PRINTABLE.test(href)) return "quoted-printable";
  if (TELEPHONE.test(href)) return "telephone";
  if (href.includes("</") && SWALLOWED.test(href)) return "unclosed-quote";
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
