// Bare addresses in plain text: what mail programs turn into something to click.
import type { Link } from "./link.ts";
import { MAX_LINK_TEXT_CHARS, textAfter, textBefore, VisibleText } from "./link-text.ts";
import { readReference } from "./reference-links.ts";
import type { Part, Span } from "./template.ts";

/**
 * Up to the next white space, quote or angle bracket, or a character of the languages that put no space behind an
 * address; a masked merge tag is none of these.
 */
const ADDRESS =
  /(?:https?:\/\/|ftp:\/\/|mailto:|www\.(?=[^\s.]))[^\s<>"\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\u3000-\u303f\uff00-\uffef]+/giu;
/** In angle brackets an address may be wrapped over lines (RFC 3986 appendix C). */
const WRAPPED = /[^\s<>"]*(?:[ \t]*\r?\n[ \t]*[^\s<>"]+){0,5}>/y;
/** Scripts that put spaces between words; the others put none in front of an address either. */
const LETTER_OR_DIGIT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
/** Characters of a line from which on a mail program breaks it. */
const MIN_BROKEN_LINE_CHARS = 60;
/** A line that is one piece of an address: with a digit or a character of paths and queries, and no address itself. */
const PIECE =
  /[ \t]*\r?\n(?!\s)(?!\w{1,9}:|www\.)((?=[^\s<>"]{0,80}[\d=&%/?_])[^\s<>"@]{2,2000})(?=[ \t]*(?:\r?\n|$))/y;

/** Finds the bare addresses of a text in source order, without the punctuation of the sentence they stand in. */
export function findPlainTextLinks(text: string, masked: string, part: Part): readonly Link[] {
  const found: FoundAddress[] = [];
  const visible = new VisibleText();
  let readTo = 0;
  for (const span of findAddresses(masked)) {
    appendParagraphs(visible, text.slice(readTo, span.start));
    const start = visible.markStart();
    const address = text.slice(span.start, span.end).replace(/[ \t]{0,80}\r?\n[ \t]*/g, "");
    visible.append(address);
    found.push({ span, address, start, end: visible.markEnd() });
    readTo = span.end;
  }
  appendParagraphs(visible, text.slice(readTo));
  const words = visible.toString();
  return found.map((address) => bareLink(address, { text, part, words }));
}

/** An address with its marks in the visible text. */
interface FoundAddress {
  readonly span: Span;
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

function findAddresses(masked: string): readonly Span[] {
  const spans: Span[] = [];
  let foundTo = 0;
  for (const { 0: found, index } of masked.matchAll(ADDRESS)) {
    if (index < foundTo || isWithinWord(masked, index)) continue;
    const end = index + lengthOfAddress(masked, index, found);
    foundTo = end;
    if (isAddress(masked.slice(index, end))) spans.push({ start: index, end });
  }
  return spans;
}

function appendParagraphs(visible: VisibleText, text: string): void {
  for (const [at, paragraph] of text.split(BLANK_LINE).entries()) {
    if (at > 0) visible.break();
    visible.append(paragraph);
  }
}

const BLANK_LINE = /\n[ \t]*\r?\n/;

/** `xhttp://` and `foowww.` are words; but what follows a merge tag or punctuation is an address. */
function isWithinWord(masked: string, index: number): boolean {
  return index > 0 && LETTER_OR_DIGIT.test(masked.charAt(index - 1));
}

/** More than a scheme alone. */
function isAddress(found: string): boolean {
  return /(?:\/\/|:|www\.)[^\s/]/i.test(found);
}

function lengthOfAddress(masked: string, index: number, found: string): number {
  if (masked.charAt(index - 1) === "<") {
    WRAPPED.lastIndex = index + found.length;
    const rest = WRAPPED.exec(masked);
    if (rest !== null) return found.length + rest[0].length - ">".length;
  }
  const piece = brokenPiece(masked, index, found);
  const whole = found + piece;
  return whole.length - trailing(whole);
}

/**
 * The rest of an address that a mail program broke, with the line break: behind a space (RFC 3676, format=flowed), behind
 * the `=` of quoted-printable, or within its query.
 */
function brokenPiece(masked: string, index: number, found: string): string {
  const end = index + found.length;
  const lineStart = masked.lastIndexOf("\n", index) + 1;
  if (end - lineStart < MIN_BROKEN_LINE_CHARS) return "";
  PIECE.lastIndex = end;
  const piece = PIECE.exec(masked);
  if (piece === null) return "";
  const isFlowed = masked.charAt(end) === " ";
  const isInQuery = /[?&=]$/.test(found) && /^[^/]*[=&]|^[\w%.-]+$/.test(piece[1] ?? "");
  return isFlowed || isInQuery ? piece[0] : "";
}

const OPENING_BY_CLOSING: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Characters at the end that belong to the sentence; a closing bracket does unless the address has its opening. */
function trailing(found: string): number {
  const surplusByClosing = new Map<string, number>();
  for (const [closing, opening] of Object.entries(OPENING_BY_CLOSING)) {
    surplusByClosing.set(closing, found.split(closing).length - found.split(opening).length);
  }
  let length = found.length;
  for (; length > 0; length -= 1) {
    const last = found.charAt(length - 1);
    const surplus = surplusByClosing.get(last) ?? 0;
    if (surplus > 0) surplusByClosing.set(last, surplus - 1);
    else if (!/[.,;:!?'’”»*_]/.test(last)) break;
  }
  return found.length - length;
}

interface Around {
  readonly text: string;
  readonly part: Part;
  readonly words: string;
}

function bareLink({ span, address, start, end }: FoundAddress, { text, part, words }: Around): Link {
  const sameParagraph = readReference(text, span.start) ?? textBefore(words, start);
  return {
    part,
    place: "bare",
    span,
    href: text.slice(span.start, span.end),
    address,
    element: "",
    elementSpan: span,
    attributes: new Map(),
    text: address.slice(0, MAX_LINK_TEXT_CHARS),
    textSpan: null,
    // Where the address is a paragraph by itself, as it mostly is, the one before says what it is for.
    before: sameParagraph === "" ? textBefore(words, start - 1) : sameParagraph,
    after: textAfter(words, end),
    obstacle: null,
    around: null,
  };
}
