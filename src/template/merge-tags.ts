// Finds what the sending system will fill in, in the forms of all mail systems we know, and masks it from parsers.
import { endOfCall } from "./find-calls.ts";
import {
  CODE_CHARS,
  CODE_OPENING,
  EXPRESSION_CHARS,
  type Form,
  formsOpenedBy,
  isExpression,
  NAME_CHARS,
  nextOpening,
} from "./merge-tag-forms.ts";
import type { Span } from "./template.ts";

/** One merge tag, with its delimiters. */
export interface MergeTag {
  readonly span: Span;
  readonly text: string;
}

/**
 * Stands for each character of a masked merge tag. One byte wide, so that masking an ASCII source does not double it,
 * and a control character that no template holds and no parser of HTML treats as anything but text.
 */
export const STAND_IN = "\u001a";

/**
 * Finds every merge tag in source order; none overlap. Work is linear in the length: an opening looks no further than
 * the next closing, which is looked for once.
 */
export function findMergeTags(source: string): readonly MergeTag[] {
  const tags: MergeTag[] = [];
  const closings = new Closings(source);
  let strictTo = 0; // the end of the CSS or script that `at` is in
  for (let at = nextOpening(source, 0); at < source.length; ) {
    if (at >= strictTo) strictTo = endOfCode(source, at, closings);
    const isStrict = at < strictTo;
    const endOfTheCall = isStrict ? at : endOfCall(source, at);
    const end = endOfTheCall > at ? endOfTheCall : endOfTag(at, { closings, isStrict });
    if (end > at) tags.push({ span: { start: at, end }, text: source.slice(at, end) });
    at = nextOpening(source, Math.max(end, at + 1));
  }
  return tags;
}

/**
 * Replaces every character of every merge tag but line breaks by {@link STAND_IN}, so that a parser sees no quote,
 * bracket or space of them, and every offset holds.
 */
export function maskMergeTags(source: string, tags: readonly MergeTag[] = findMergeTags(source)): string {
  if (tags.length === 0) return source;
  const pieces: string[] = [];
  let copiedTo = 0;
  for (const { span, text } of tags) {
    pieces.push(source.slice(copiedTo, span.start), mask(text));
    copiedTo = span.end;
  }
  pieces.push(source.slice(copiedTo));
  return pieces.join("");
}

function mask(tag: string): string {
  return /[\r\n]/.test(tag) ? tag.replace(/[^\r\n]/g, STAND_IN) : STAND_IN.repeat(tag.length);
}

/** Remembers where each closing comes next, so that a million openings do not search the whole text a million times. */
class Closings {
  readonly source: string;
  readonly #nextByClosing = new Map<string, number>();

  constructor(source: string) {
    this.source = source;
  }

  /** The first place of `closing` from `from` on; callers ask in ascending order. Infinity where there is none. */
  next(closing: string, from: number): number {
    const known = this.#nextByClosing.get(closing);
    if (known !== undefined && known >= from) return known;
    const found = this.source.indexOf(closing, from);
    const next = found < 0 ? Number.POSITIVE_INFINITY : found;
    this.#nextByClosing.set(closing, next);
    return next;
  }
}

interface Place {
  readonly closings: Closings;
  readonly isStrict: boolean;
}

/** The end of the first form that fits at `at`, or `at` if none does. */
function endOfTag(at: number, { closings, isStrict }: Place): number {
  const { source } = closings;
  const secondCode = source.charCodeAt(at + 1);
  for (const form of formsOpenedBy(source.charAt(at))) {
    if (form.secondCode !== secondCode && form.secondCode !== -1) continue;
    if ((isStrict && form.isLoose === true) || !source.startsWith(form.open, at)) continue;
    const contentStart = at + form.open.length;
    const closing = closings.next(form.close, contentStart);
    const isOpen = form.isOpenEnded === true && closing > source.length;
    const contentEnd = isOpen ? source.length : closing;
    const end = isOpen ? source.length : closing + form.close.length;
    if (contentEnd === contentStart || end - at > form.maxChars) continue;
    const content = source.slice(contentStart, contentEnd);
    const fits = typeof form.content === "function" ? form.content(content) : form.content.test(content);
    if (fits && !isPercentEncoding(form, content, source.slice(end, end + 2)))
      return extend(form, content, { end, closings });
  }
  return at;
}

/** `{{{name}}}`, `{{${name}}}` and `{% comment %}` end later than where their closing first stands. */
function extend(form: Form, content: string, { end, closings }: { end: number; closings: Closings }): number {
  const { source } = closings;
  if (form.open === "{%" && /^-?\s{0,9}comment\s{0,9}-?$/.test(content)) {
    const close = closings.next("endcomment", end);
    const tail = close - end > CODE_CHARS ? -1 : source.slice(close, close + NAME_CHARS).indexOf("%}");
    return tail < 0 ? end : close + tail + "%}".length;
  }
  return form.open === "{{" ? endOfBraces(content, { end, closings }) : end;
}

/** Closings that are looked at for one tag; more braces within braces are code. */
const MAX_INNER_CLOSINGS = 4;

/** Braces in a tag close before it does: `{{{name}}}`, `{{ path("x", {a: {b: 1}}) }}`. */
function endOfBraces(content: string, { end, closings }: { end: number; closings: Closings }): number {
  const { source } = closings;
  const start = end - "}}".length - content.length;
  let missing = countMissing(content);
  let at = end;
  for (let tries = 0; missing > 0 && tries < MAX_INNER_CLOSINGS; tries += 1) {
    for (; missing > 0 && source.charAt(at) === "}"; at += 1) missing -= 1;
    const closing = missing > 0 ? closings.next("}}", at) : at;
    const inner = closing - start > EXPRESSION_CHARS ? "{{" : source.slice(start, closing);
    if (!isExpression(inner)) break;
    missing = countMissing(inner);
    at = closing + (closing > at ? "}}".length : 0);
  }
  return at;
}

function countMissing(content: string): number {
  return content.split("{").length - content.split("}").length;
}

/** `%C3%A9` and the like in addresses are no tags. */
function isPercentEncoding({ open }: Form, content: string, behind: string): boolean {
  return open === "%" && /^[0-9a-f]{2}/i.test(content) && /^[0-9a-f]{2}$/i.test(behind);
}

/** The end of the style sheet or script that opens at `at`; 0 if none does. */
function endOfCode(source: string, at: number, closings: Closings): number {
  CODE.lastIndex = at;
  const name = CODE.exec(source)?.[0].slice(1).toLowerCase();
  return name === undefined ? 0 : Math.min(closings.next(`</${name}`, at), source.length);
}

const CODE = new RegExp(CODE_OPENING, "y");
