// What makes two flagged links one case to a reviewer: the same words, and an address of the same shape, in the same
// kind of place. What only tells one recipient, list or mailing from another is masked.
import { createHash } from "node:crypto";
import { foldText } from "./fold-text.ts";
import { findMergeTags } from "./merge-tags.ts";

/** What of a link goes into its fingerprint. */
export interface FingerprintedLink {
  /** The link's text; where it says nothing by itself, its sentence. */
  readonly text: string;
  /** The address, entities decoded, merge tags as written. */
  readonly address: string;
  /** The mailing system whose form it has. */
  readonly dialect: string | null;
  /** Part, element or kind of place, and what keeps it from being replaced. */
  readonly place: string;
  /** BCP 47, of the words that tell. */
  readonly language: string | null;
}

/** A link's fingerprint, and what a person can read of it. */
export interface Fingerprint {
  /** 32 hexadecimal digits, equal for links of one pattern. */
  readonly key: string;
  /** The words, folded, numbers masked; "" where there are none. */
  readonly words: string;
  /** The address with every id as "*". */
  readonly shape: string;
}

/** Bytes of a hash that are kept: no two patterns of one store meet by chance. */
const KEY_BYTES = 16;

/** Takes a link's fingerprint: ids and white space make no difference to it, words do. */
export function fingerprintLink(link: FingerprintedLink): Fingerprint {
  const words = isAddressLike(link.text) ? "" : maskNumbers(foldText(link.text));
  const shape = shapeOfAddress(link.address);
  const { dialect, place, language } = link;
  return { key: hashOf([words, shape, dialect, place, language]), words, shape };
}

/** Hashes what tells one thing from another, short enough to stand in an address. */
export function hashOf(fields: readonly (string | null)[]): string {
  return createHash("sha256")
    .update(JSON.stringify(fields))
    .digest("hex")
    .slice(0, KEY_BYTES * 2);
}

/** A text that is an address itself says no more than the address does. */
function isAddressLike(text: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]{0,20}:\/\/|www\.)\S+\s*$/i.test(text);
}

function maskNumbers(folded: string): string {
  return folded.replace(/\p{N}+/gu, "#");
}

// The private use area stands in for merge tags, so that none of them is cut where the address is.
const FIRST_STAND_IN = 0xe000;
const LAST_STAND_IN = 0xf8ff;
const STAND_INS = /[\ue000-\uf8ff]/g;
const ADDRESS = /^([a-z][a-z\d+.-]*:)?(\/\/[^/?#]*(?![^/?#]))?([^?#]*)(\?[^#]*)?(#.*)?$/is;

/**
 * Gives an address with every id as "*": merge tags keep their names, parameters stand in the order of theirs.
 *
 * @example shapeOfAddress("https://example.com/u/8f3a9b2c?l=12&u={{ id }}") // "//example.com/u/*?l=*&u={{id}}"
 */
export function shapeOfAddress(address: string): string {
  const tags: string[] = [];
  const standing = hideTags(address.trim().replace(STAND_INS, "*"), tags);
  const [, scheme = "", host = "", path = "", query = "", fragment = ""] = ADDRESS.exec(standing) ?? [];
  const isWeb = /^https?:$/i.test(scheme) || (scheme === "" && host !== "");
  const shape = [
    isWeb ? "" : scheme.toLowerCase(),
    shapeOfHost(host),
    path.split("/").map(maskIds).join("/"),
    shapeOfQuery(query),
    fragment === "" ? "" : `#${maskIds(fragment.slice(1))}`,
  ].join("");
  return shape.replace(STAND_INS, (letter) => tags[letter.charCodeAt(0) - FIRST_STAND_IN] ?? "*");
}

/** Replaces each merge tag by a letter of its own, and keeps what it says without its white space and numbers. */
function hideTags(address: string, tags: string[]): string {
  let copiedTo = 0;
  let hidden = "";
  for (const { span, text } of findMergeTags(address)) {
    const code = Math.min(FIRST_STAND_IN + tags.length, LAST_STAND_IN);
    tags.push(text.replace(/\s+/g, "").toLowerCase().replace(/\d+/g, "#"));
    hidden += address.slice(copiedTo, span.start).replace(/\s+/g, "") + String.fromCharCode(code);
    copiedTo = span.end;
  }
  return hidden + address.slice(copiedTo).replace(/\s+/g, "");
}

/** The last two labels are the name somebody registered; those before may be numbered machines. */
function shapeOfHost(host: string): string {
  const labels = host.toLowerCase().split(".");
  return labels.map((label, index) => (index < labels.length - 2 ? maskIds(label) : label)).join(".");
}

/** What only tells the sender's reports which mailing it was. */
const TRACKING = /^(?:utm_|mc_|_hs)/;

function shapeOfQuery(query: string): string {
  const pairs = query
    .slice(1)
    .split(/[&;]/)
    .filter((pair) => pair !== "" && !TRACKING.test(pair.toLowerCase()))
    .map(shapeOfPair)
    .sort();
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function shapeOfPair(pair: string): string {
  const at = pair.indexOf("=");
  return at < 0 ? maskIds(pair) : `${maskIds(pair.slice(0, at))}=${maskIds(pair.slice(at + 1))}`;
}

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const MASKED = "*";
/** Pieces of an id that was cut at its hyphens are short; words beside an id are longer. */
const MAX_PIECE_CHARS = 3;

/** Masks the ids of one piece of an address, such as a segment of its path; words come out in lower case. */
function maskIds(piece: string): string {
  const tokens = piece
    .replace(UUID, MASKED)
    .replaceAll("%20", " ")
    .split(/([^\p{L}\p{N}*]+)/u);
  const masked = tokens.map((token, index) => (index % 2 === 0 ? maskToken(token) : token));
  return swallowPieces(masked).join("");
}

function maskToken(token: string): string {
  if (token === "" || isWord(token)) return token.toLowerCase();
  return MASKED;
}

/** Letters in humps that are long enough to be read; whatever has a digit counts something. */
function isWord(token: string): boolean {
  if (!/^\p{L}+$/u.test(token)) return false;
  if (!/\p{Lu}/u.test(token)) return true;
  const humps = token.match(/\p{Lu}?[^\p{Lu}]+|\p{Lu}+/gu) ?? [];
  return token.length / humps.length >= 3;
}

/** Joins what stands between and beside masked tokens and is too short to be a word of its own. */
function swallowPieces(tokens: readonly string[]): readonly string[] {
  const isPiece = (token: string): boolean =>
    token === MASKED || (token.length <= MAX_PIECE_CHARS && /^\p{L}+$/u.test(token));
  const kept: string[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const token = tokens[at] ?? "";
    const separator = at === 0 ? "" : (tokens[at - 1] ?? "");
    const last = kept.at(-1) ?? "";
    const joins = at > 0 && isPiece(token) && isPiece(last) && (token === MASKED || last === MASKED);
    if (joins && !STAND_INS_ONLY.test(separator)) kept[kept.length - 1] = MASKED;
    else kept.push(separator, token);
  }
  return kept;
}

const STAND_INS_ONLY = /[\ue000-\uf8ff]/;
