// Finds what the sending system will fill in, in the forms of all mail systems we know, and masks it from parsers.
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

/** One way to write merge tags. */
interface Form {
  readonly open: string;
  readonly close: string;
  /** What may stand between: a pattern that fits all of it, or a test. */
  readonly content: RegExp | ((content: string) => boolean);
  /** Characters of the whole tag; beyond, the opening was something else and must not swallow markup. */
  readonly maxChars: number;
  /** Would fit CSS and scripts as well, and is not looked for in them. */
  readonly isLoose?: boolean;
}

const NAME_CHARS = 120;
const EXPRESSION_CHARS = 2_000;
/** Blocks of code and comments, which may hold anything. */
const CODE_CHARS = 50_000;

const ANYTHING = (): boolean => true;
const NAME = /^[A-Za-z_][\w.:-]*$/;
const ONE_LINE = /^[^\r\n]+$/;

/** Longer openings of one character before shorter ones. */
const FORMS: readonly Form[] = [
  { open: "{{!--", close: "--}}", content: ANYTHING, maxChars: CODE_CHARS }, // Handlebars comment
  { open: "{{--", close: "--}}", content: ANYTHING, maxChars: CODE_CHARS }, // Blade comment
  { open: "{{", close: "}}", content: isExpression, maxChars: EXPRESSION_CHARS },
  { open: "{%", close: "%}", content: isStatement, maxChars: EXPRESSION_CHARS },
  { open: "{#", close: "#}", content: ANYTHING, maxChars: CODE_CHARS }, // Twig comment
  { open: "{*", close: "*}", content: ANYTHING, maxChars: CODE_CHARS }, // Smarty comment
  { open: "{", close: "}", content: isSingleBraced, maxChars: 500, isLoose: true },
  { open: "*|", close: "|*", content: /^[^\r\n]+$/, maxChars: 500 },
  { open: "*%7C", close: "%7C*", content: /^[\w.:-]+$/, maxChars: NAME_CHARS }, // what an editor makes of *|...|*
  { open: "%%[", close: "]%%", content: ANYTHING, maxChars: CODE_CHARS }, // AMPscript block
  { open: "%%=", close: "=%%", content: ANYTHING, maxChars: EXPRESSION_CHARS }, // AMPscript value
  { open: "%%", close: "%%", content: /^[{!]?[A-Za-z_][\w .:-]*\}?$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "%{", close: "}", content: NAME, maxChars: NAME_CHARS },
  { open: "%(", close: ")s", content: NAME, maxChars: NAME_CHARS },
  { open: "%", close: "%", content: /^[A-Za-z_][\w.-]+$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "$$", close: "$$", content: NAME, maxChars: NAME_CHARS },
  { open: "$!{", close: "}", content: /^[^{}\r\n]+$/, maxChars: 500 },
  { open: "${", close: "}", content: /^[^{}\r\n]+$/, maxChars: 500 },
  { open: "$[", close: "]$", content: /^[^[\]\r\n]+$/, maxChars: 300 },
  { open: "$", close: "$", content: /^[A-Za-z_]\w*(?:\([^<>"$]*\))?$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "[[", close: "]]", content: /^[^<>[\]\r\n]+$/, maxChars: 300 },
  { open: "[%", close: "]", content: /^[^<>[\]\r\n]+$/, maxChars: 500 },
  { open: "[*", close: "*]", content: NAME, maxChars: NAME_CHARS },
  { open: "[", close: "]", content: isBracketed, maxChars: 200, isLoose: true },
  { open: "<%--", close: "--%>", content: ANYTHING, maxChars: CODE_CHARS },
  { open: "<%", close: "%>", content: ANYTHING, maxChars: CODE_CHARS },
  { open: "<?php", close: "?>", content: ANYTHING, maxChars: CODE_CHARS },
  { open: "<?=", close: "?>", content: ANYTHING, maxChars: CODE_CHARS },
  { open: "<? ", close: "?>", content: ANYTHING, maxChars: CODE_CHARS },
  { open: "<#--", close: "-->", content: ANYTHING, maxChars: CODE_CHARS }, // FreeMarker comment
  { open: "<#", close: ">", content: /^[a-z][^<>]*$/, maxChars: 500 }, // FreeMarker directives and macros
  { open: "</#", close: ">", content: /^[a-z]+$/, maxChars: NAME_CHARS },
  { open: "<@", close: ">", content: /^[A-Za-z][^<>]*$/, maxChars: 500 },
  { open: "</@", close: ">", content: /^[\w.]*$/, maxChars: NAME_CHARS },
  { open: "<<", close: ">>", content: /^[A-Za-z_][\w .:-]*$/, maxChars: NAME_CHARS },
  { open: "&lt;%", close: "%&gt;", content: ONE_LINE, maxChars: 300 },
  { open: "###", close: "###", content: NAME, maxChars: NAME_CHARS, isLoose: true },
  { open: "##", close: "##", content: NAME, maxChars: NAME_CHARS, isLoose: true },
  { open: "#", close: "#", content: /^[A-Za-z_][\w.:-]+$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "@{", close: "}@", content: NAME, maxChars: NAME_CHARS },
  { open: "@@", close: "@@", content: NAME, maxChars: NAME_CHARS },
  { open: "~~", close: "~~", content: /^[A-Za-z_][\w.-]*$/, maxChars: 300 },
  { open: "~", close: "~", content: /^[A-Za-z_][\w.]+$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "§§", close: "§§", content: NAME, maxChars: NAME_CHARS },
  { open: "((", close: "))", content: /^[A-Za-z_]\w*(?:\?\?[^()\r\n]*)?$/, maxChars: 300, isLoose: true },
  { open: "__", close: "__", content: /^[A-Z][A-Z0-9_]*$/, maxChars: NAME_CHARS, isLoose: true },
  { open: "::", close: "::", content: /^[A-Za-z]\w*$/, maxChars: NAME_CHARS, isLoose: true },
];

/** A form with what most places are ruled out by. */
interface KeyedForm extends Form {
  /** Code of the opening's second character; -1 where it has one only. */
  readonly secondCode: number;
}

const LAST_OPENING_CODE = 0xff;
const FORMS_BY_CODE: readonly (readonly KeyedForm[] | undefined)[] = groupByCode();

function groupByCode(): (readonly KeyedForm[] | undefined)[] {
  const groups: KeyedForm[][] = [];
  for (const form of FORMS) {
    const code = form.open.charCodeAt(0);
    const group = groups[code] ?? [];
    group.push({ ...form, secondCode: form.open.length > 1 ? form.open.charCodeAt(1) : -1 });
    groups[code] = group;
  }
  return Array.from({ length: LAST_OPENING_CODE + 1 }, (_, code) => groups[code]);
}

/**
 * Finds every merge tag in source order; none overlap. Work is linear in the length: an opening looks no further than
 * the next closing, which is looked for once.
 */
export function findMergeTags(source: string): readonly MergeTag[] {
  const tags: MergeTag[] = [];
  const closings = new Closings(source);
  let strictTo = 0; // the end of the CSS or script that `at` is in
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    const forms = code <= LAST_OPENING_CODE ? FORMS_BY_CODE[code] : undefined;
    if (forms === undefined) {
      at += 1;
      continue;
    }
    if (code === LESS_THAN && at >= strictTo) strictTo = endOfCode(source, at, closings);
    const end = endOfTag(forms, at, { closings, isStrict: at < strictTo });
    if (end > at) tags.push({ span: { start: at, end }, text: source.slice(at, end) });
    at = Math.max(end, at + 1);
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

const LESS_THAN = 0x3c;
const SMALL_M = 0x6d;
const SMALL_S = 0x73;

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
function endOfTag(forms: readonly KeyedForm[], at: number, { closings, isStrict }: Place): number {
  const { source } = closings;
  const secondCode = source.charCodeAt(at + 1);
  for (const form of forms) {
    if (form.secondCode !== secondCode && form.secondCode !== -1) continue;
    if ((isStrict && form.isLoose === true) || !source.startsWith(form.open, at)) continue;
    const contentStart = at + form.open.length;
    const contentEnd = closings.next(form.close, contentStart);
    const end = contentEnd + form.close.length;
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
  if (form.open !== "{{") return end;
  let missing = content.split("{").length - content.split("}").length;
  let extended = end;
  while (missing > 0 && source[extended] === "}") {
    extended += 1;
    missing -= 1;
  }
  return extended;
}

/** `%C3%A9` and the like in addresses are no tags. */
function isPercentEncoding({ open }: Form, content: string, behind: string): boolean {
  return open === "%" && /^[0-9a-f]{2}/i.test(content) && /^[0-9a-f]{2}$/i.test(behind);
}

/** The end of the style sheet or script that opens at `at`; 0 if none does. */
function endOfCode(source: string, at: number, closings: Closings): number {
  const second = source.charCodeAt(at + 1) | 0x20;
  if (second !== SMALL_S && second !== SMALL_M) return 0;
  const name = /^<(?:mj-)?(style|script)\b/i.exec(source.slice(at, at + 12))?.[1];
  if (name === undefined) return 0;
  const closing = source.charAt(at + 1) === name.charAt(0) ? `</${name}` : `</mj-${name}`;
  return Math.min(closings.next(closing, at), source.length);
}

/** An opening without its closing would reach to that of a later tag, with the markup between them. */
function isExpression(content: string): boolean {
  const inner = content.replace(/^[{$!~&>#^/]{1,4}/, "");
  return !inner.includes("{{") && !/<[a-z/!]/i.test(inner.replace(/"[^"]*"|'[^']*'/g, ""));
}

function isStatement(content: string): boolean {
  return !content.includes("{%") && !/<[a-z/!]/i.test(content.replace(/"[^"]*"|'[^']*'/g, ""));
}

const BRACED_NAME = /^[$/!]?[A-Za-z_][\w.:|-]*(?: \w+){0,2}$/;
/** Smarty: a keyword or function with values, a variable with modifiers. */
const SMARTY = /^(?:\$[A-Za-z_]|[a-z_]+\s[^{}]*[=$"'])[^{}]*$/;

function isSingleBraced(content: string): boolean {
  if (content.includes("{")) return false;
  return BRACED_NAME.test(content) || (SMARTY.test(content) && !/<[a-z/!]/i.test(content));
}

const BRACKETED_NAME = /^\/?\$?[A-Za-z][\w.-]*(?:[:|][\w .|-]*)?(?: \w+="[^"<>[\]]*")*$/;

/** Not `[if mso]`, which opens a conditional comment. */
function isBracketed(content: string): boolean {
  return BRACKETED_NAME.test(content) && !/^(?:if|else|endif)\b/i.test(content);
}
