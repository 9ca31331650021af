// A mail's source as it came: its syntax, the places in it, and what makes a text no template.
import { err, ok, type Result } from "../base/result.ts";
import { nextOpening } from "./merge-tag-forms.ts";
import { maskMergeTags } from "./merge-tags.ts";

/** What stands in a rewritten link, if the job names no other merge tag. */
export const DEFAULT_MERGE_TAG = "{{manageSubscriptionsUrl}}";

/** How a template is written. Merge tags may stand in all of them; Handlebars also has blocks around markup. */
export type Syntax = "html" | "handlebars" | "mjml" | "text";

/** Which of a template's two texts is meant: its source, or the plain-text part sent beside it. */
export type Part = "source" | "text";

/** A stretch of a text: UTF-16 code units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement. */
export interface Edit {
  readonly part: Part;
  readonly span: Span;
  readonly text: string;
}

/** A template that may be rewritten. */
export interface Template {
  readonly syntax: Syntax;
  readonly source: string;
  /** The plain-text part; `null` where there is none. */
  readonly text: string | null;
}

/** Why a text cannot be a template. */
export type TemplateErrorCode = "empty" | "binary" | "broken-encoding" | "too-large" | "too-many-links";

/** What is wrong with a text; the message continues a sentence such as `Cannot rewrite template "x": `. */
export interface TemplateError {
  readonly code: TemplateErrorCode;
  readonly message: string;
}

/** Bytes of UTF-8 a template may have in each part; mail clients cut messages off at a fiftieth of this. */
export const MAX_TEMPLATE_BYTES = 5_000_000;

/** Links a template may have in each part; a real one has tens, so that more is a data file or an attack. */
export const MAX_LINKS = 100_000;

/**
 * Share of U+FFFD above which a text was decoded as what it is not. A few come with old mails that were broken long
 * before they reached us, and rewriting makes those no worse.
 */
const MAX_REPLACEMENT_SHARE = 0.02;
/** Share of control characters above which a text is binary; old mails hold a stray one. */
const MAX_CONTROL_SHARE = 0.01;

const ADDRESS_ATTRIBUTE = /(?:href|action)\s*=/gi;
const BARE_ADDRESS = /:\/\/|mailto:|www\./gi;
const LONE_SURROGATE = /\p{Surrogate}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
const CONTROL = /[\u0001-\u0008\u000b\u000e-\u001f\u007f]/g;

/** Tells how a source is written by the marks only that syntax has. */
export function detectSyntax(source: string): Syntax {
  if (/<mj(?:ml|-[a-z])/i.test(source)) return "mjml";
  if (!isMarkup(source)) return "text";
  return HANDLEBARS_BLOCK.test(source) ? "handlebars" : "html";
}

/** A block, a partial or an inverse section; a plain `{{name}}` stands in many languages. */
const HANDLEBARS_BLOCK = /\{\{~?\s{0,9}(?:[#^>][\s\w.]|else\s{0,9}~?\}\})/;

/** Only names of elements that mails use: plain text too has `<https://...>`, `<your name>` and `<!-- IF ... -->`. */
const MARKUP =
  /<(?:!doctype|!--\s{0,9}\[if|!\[if|\/?(?:a|abbr|address|area|article|b|big|blockquote|body|br|button|caption|center|code|div|em|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|main|map|meta|nav|ol|p|pre|preferences|section|small|span|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|u|ul|unsubscribe|unsubscribelink|v:[a-z]{1,20}|webversion)[\s/>])/i;

/** An element of any name with a quoted attribute: what a mail is written about holds none. */
const ELEMENT = /<[a-z][\w:-]{0,40}\s{1,20}[\w:@.-]{1,60}\s?=\s?["']|<\/[a-z][\w:-]{0,40}>/i;

/** What a merge tag holds may look like markup; before the first one, and where nothing does, no masking is needed. */
function isMarkup(source: string): boolean {
  const end = endOfMarkup(source);
  if (end < 0) return false;
  return end <= nextOpening(source, 0) || endOfMarkup(maskMergeTags(source)) >= 0;
}

/** Where the first sign of markup ends; -1 where there is none. */
function endOfMarkup(source: string): number {
  const match = MARKUP.exec(source) ?? ELEMENT.exec(source);
  return match === null ? -1 : match.index + match[0].length;
}

/** A template as it is handed in, before anything is known of it. */
export interface UnparsedTemplate {
  readonly syntax: Syntax | "auto";
  readonly source: string;
  readonly text: string | null;
}

/** Takes a text as a template, or tells why it is none; the text itself stays as it is. */
export function parseTemplate({ syntax, source, text }: UnparsedTemplate): Result<Template, TemplateError> {
  const error =
    findFault(source, "it") ?? (text === null || text === "" ? null : findFault(text, "its plain-text part"));
  if (error !== null) return err(error);
  return ok({ syntax: syntax === "auto" ? detectSyntax(source) : syntax, source, text });
}

function findFault(text: string, it: string): TemplateError | null {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_TEMPLATE_BYTES) {
    return fault(
      "too-large",
      `${it} has ${bytes} bytes, at most ${MAX_TEMPLATE_BYTES} are allowed; is it a mail template?`,
    );
  }
  if (text.trim() === "") return fault("empty", `${it} is empty; give the source of a mail`);
  return findBrokenText(text, it) ?? findTooManyLinks(text, it);
}

function findBrokenText(text: string, it: string): TemplateError | null {
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    return fault("binary", `${it} has a NUL at character ${nul}; give the source of a mail, saved as UTF-8`);
  }
  const controls = text.search(CONTROL) < 0 ? 0 : count(text, CONTROL);
  if (controls > Math.max(5, text.length * MAX_CONTROL_SHARE)) {
    return fault(
      "binary",
      `${it} has ${controls} control characters; give the source of a mail, saved as UTF-8`,
    );
  }
  const surrogate = text.isWellFormed() ? -1 : text.search(LONE_SURROGATE);
  if (surrogate >= 0) {
    return fault(
      "broken-encoding",
      `${it} has half of a surrogate pair at character ${surrogate}; save it as UTF-8`,
    );
  }
  const replaced = text.includes("\ufffd") ? count(text, /\ufffd/g) : 0;
  if (replaced <= Math.max(5, text.length * MAX_REPLACEMENT_SHARE)) return null;
  return fault(
    "broken-encoding",
    `${it} has ${replaced} characters that could not be decoded; save it as UTF-8`,
  );
}

/** The shortest mark of an address, `://`. */
const SHORTEST_MARK_CHARS = 3;

/** By the marks of addresses, so that nothing large is built before it is refused. */
function findTooManyLinks(text: string, it: string): TemplateError | null {
  if (text.length <= MAX_LINKS * SHORTEST_MARK_CHARS) return null;
  const at = Math.max(placeOfSurplus(text, ADDRESS_ATTRIBUTE), placeOfSurplus(text, BARE_ADDRESS));
  if (at < 0) return null;
  return fault(
    "too-many-links",
    `${it} has more than ${MAX_LINKS} links, the first that is too many at character ${at}; is it a mail template?`,
  );
}

/** Where the first match stands that is one too many for a link; -1 where none is. */
function placeOfSurplus(text: string, pattern: RegExp): number {
  let found = 0;
  for (const { index } of text.matchAll(pattern)) {
    found += 1;
    if (found > MAX_LINKS) return index;
  }
  return -1;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

function fault(code: TemplateErrorCode, message: string): TemplateError {
  return { code, message };
}

/** First bytes of files that people take for a template, or export instead of one. */
const FILE_FORMATS: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: "a PDF", bytes: [0x25, 0x50, 0x44, 0x46] },
  { name: "a PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG picture", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF picture", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "a ZIP archive (or a Word document)", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "a gzip archive", bytes: [0x1f, 0x8b] },
  { name: "an Outlook message or an old Office document", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
];

/**
 * Decodes a file's bytes as strict UTF-8; a byte order mark stays as a character, since nothing may change.
 *
 * @returns an error that names the byte of the first fault, or the format the file has instead.
 */
export function decodeTemplate(bytes: Uint8Array): Result<string, TemplateError> {
  if (bytes.length > MAX_TEMPLATE_BYTES) {
    return err(
      fault(
        "too-large",
        `it has ${bytes.length} bytes, at most ${MAX_TEMPLATE_BYTES} are allowed; is it a mail template?`,
      ),
    );
  }
  const format = FILE_FORMATS.find((known) => known.bytes.every((byte, at) => bytes[at] === byte));
  if (format !== undefined)
    return err(fault("binary", `it is ${format.name}; give the source of a mail, saved as UTF-8`));
  if (isUtf16(bytes)) return err(fault("broken-encoding", "it is UTF-16; save it as UTF-8"));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const fine = Buffer.from(text);
  const at = Buffer.compare(fine, bytes) === 0 ? -1 : firstDifference(fine, bytes);
  return at < 0
    ? ok(text)
    : err(fault("broken-encoding", `it is not valid UTF-8 at byte ${at}; save it as UTF-8`));
}

/** By its byte order mark, or by the NUL that is every second byte of a Western text. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (first === undefined || second === undefined || third === undefined || fourth === undefined)
    return false;
  const isLittle = first !== 0 && second === 0 && third !== 0 && fourth === 0;
  const isBig = first === 0 && second !== 0 && third === 0 && fourth !== 0;
  return isLittle || isBig;
}

function firstDifference(one: Uint8Array, other: Uint8Array): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
