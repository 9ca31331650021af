// Decodes character references such as `&nbsp;` and `&#39;`, in text and in attributes' values.
import { load } from "cheerio/slim";

/** Decodes what it was made from, as HTML does (WHATWG 13.2.5.72-80). */
export interface CharacterReferences {
  readonly inText: (raw: string) => string;
  readonly inAttribute: (raw: string) => string;
}

/** The longest name, `&CounterClockwiseContourIntegral;`, has 33 characters. */
const REFERENCE = /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});?/gi;

/** Different references decoded of one text, which all of HTML's names fit in; what exceeds them stays as written. */
const MAX_DIFFERENT = 5_000;

/** Decodes the different references of a text once, all in one go: most mails hold few, thousands of times. */
export function findCharacterReferences(source: string): CharacterReferences {
  const decodedByRaw = decodeAll(source);
  if (decodedByRaw.size === 0) return { inText: (raw) => raw, inAttribute: (raw) => raw };
  const decodeText = (raw: string): string => decodedByRaw.get(raw) ?? raw;
  return {
    inText: (raw) => (raw.includes("&") ? raw.replace(REFERENCE, decodeText) : raw),
    inAttribute: (raw) =>
      raw.includes("&") ? raw.replace(REFERENCE, (found) => inAttribute(found, decodeText(found))) : raw,
  };
}

/** In an attribute `&copy=1` is a parameter: a name without `;`, or with letters behind it, is no reference. */
function inAttribute(raw: string, decoded: string): string {
  const isNumber = raw.startsWith("&#");
  return isNumber || (raw.endsWith(";") && !decoded.endsWith(";")) ? decoded : raw;
}

function decodeAll(source: string): ReadonlyMap<string, string> {
  const decodedByRaw = new Map<string, string>();
  if (!source.includes("&")) return decodedByRaw;
  const different = new Set<string>();
  for (const [raw] of source.matchAll(REFERENCE)) {
    different.add(raw);
    if (different.size >= MAX_DIFFERENT) break;
  }
  const list = [...different];
  const $ = load(`<i>${list.join("</i><i>")}</i>`, null, false);
  for (const [at, element] of $("i").toArray().entries()) decodedByRaw.set(list[at] ?? "", $(element).text());
  return decodedByRaw;
}
