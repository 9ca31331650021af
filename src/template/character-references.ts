// Decodes character references such as `&nbsp;` and `&#39;`, in text and in attributes' values.
import { load } from "cheerio/slim";

/** Decodes what it was made for, as HTML does (WHATWG 13.2.5.72-80). */
export interface CharacterReferences {
  readonly inText: (raw: string) => string;
  readonly inAttribute: (raw: string) => string;
}

/** The longest name, `&CounterClockwiseContourIntegral;`, has 33 characters. */
const REFERENCE = /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});?/gi;

/** Different references of one text that are given to the parser; all of HTML's names fit in, what exceeds them stays as written. */
const MAX_PARSED = 2_500;
/** References that are remembered from text to text: mails hold the same few, thousands of times. */
const MAX_REMEMBERED = 10_000;

const DECODED_BY_RAW = new Map<string, string>();

/** Decodes the references of one text. */
export function startDecoding(): CharacterReferences {
  let parsed = 0;
  const decode = (raw: string): string => {
    const known = DECODED_BY_RAW.get(raw);
    if (known !== undefined) return known;
    const decoded = decodeNumber(raw) ?? (parsed < MAX_PARSED ? parse(raw) : raw);
    parsed += 1;
    return decoded;
  };
  const decodeInAttribute = (raw: string): string => inAttribute(raw, decode(raw));
  return {
    inText: (raw) => (raw.includes("&") ? raw.replace(REFERENCE, decode) : raw),
    inAttribute: (raw) => (raw.includes("&") ? raw.replace(REFERENCE, decodeInAttribute) : raw),
  };
}

/** In an attribute `&copy=1` is a parameter: a name without `;`, or with letters behind it, is no reference. */
function inAttribute(raw: string, decoded: string): string {
  const isNumber = raw.startsWith("&#");
  return isNumber || (raw.endsWith(";") && !decoded.endsWith(";")) ? decoded : raw;
}

/** A number of an ordinary character; `null` for the ranges in which HTML has numbers mean something else. */
function decodeNumber(raw: string): string | null {
  if (!raw.startsWith("&#")) return null;
  const isHexadecimal = raw.charAt(2) === "x" || raw.charAt(2) === "X";
  const code = Number.parseInt(raw.slice(isHexadecimal ? 3 : 2), isHexadecimal ? 16 : 10);
  const isOrdinary =
    (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || (code >= 0x1_f000 && code < 0x1_fffe);
  return isOrdinary ? String.fromCodePoint(code) : null;
}

function parse(raw: string): string {
  const decoded = load(raw, null, false).root().text();
  if (DECODED_BY_RAW.size >= MAX_REMEMBERED) DECODED_BY_RAW.clear();
  DECODED_BY_RAW.set(raw, decoded);
  return decoded;
}
