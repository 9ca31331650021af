// The attributes of a start tag, by offsets: what HTML's tokenizer (WHATWG 13.2.5.32-40) makes of masked markup.
import { STAND_IN } from "./merge-tags.ts";

/** Where an attribute stands. */
export interface AttributeBounds {
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Without the quotes; -1 where the attribute has no value. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /**
   * How many merge tags stand between the attributes before it. Two attributes of one name with a merge tag between
   * them may be the branches of a condition, so that either can be the one that counts.
   */
  readonly branch: number;
}

/** What stands between a tag's name and behind its `>`. */
export interface ScannedAttributes {
  readonly attributes: readonly AttributeBounds[];
  /** Behind the `>`. */
  readonly end: number;
  readonly isSelfClosing: boolean;
}

/** Attributes kept of one tag; what comes after so many is no tag that a mail holds. */
const MAX_ATTRIBUTES = 500;

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;
const STAND_IN_CODE = STAND_IN.charCodeAt(0);

/** Tells what HTML takes for white space; fewer characters than `\s`. */
function isSpaceCode(code: number): boolean {
  return (
    code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB || code === FORM_FEED
  );
}

/**
 * Scans the attributes of a tag, each character once.
 *
 * @param from Behind the tag's name.
 * @param limit Where the text, or the comment the tag stands in, ends.
 * @returns `null` where the tag does not end before the limit: a browser drops such a tag.
 */
export function scanAttributes(masked: string, from: number, limit: number): ScannedAttributes | null {
  const attributes: AttributeBounds[] = [];
  let branch = 0;
  let at = from;
  while (at < limit) {
    const code = masked.charCodeAt(at);
    if (code === GREATER_THAN) {
      return { attributes, end: at + 1, isSelfClosing: at > from && masked.charCodeAt(at - 1) === SLASH };
    }
    if (code === STAND_IN_CODE) {
      branch += 1;
      at = skip(masked, at, isStandIn);
    } else if (isSpaceCode(code) || code === SLASH) {
      at += 1;
    } else {
      const attribute = scanAttribute(masked, at, branch);
      if (attribute === null || attribute.end > limit) return null;
      if (attributes.length < MAX_ATTRIBUTES) attributes.push(attribute.bounds);
      at = attribute.end;
    }
  }
  return null;
}

interface ScannedAttribute {
  readonly bounds: AttributeBounds;
  readonly end: number;
}

/** @returns `null` where the value's closing quote is missing. */
function scanAttribute(masked: string, nameStart: number, branch: number): ScannedAttribute | null {
  // A name may start with "=": what HTML calls an unexpected-equals-sign-before-attribute-name.
  const nameEnd = skip(masked, nameStart + 1, isNameCode);
  const equals = skip(masked, nameEnd, isSpaceCode);
  if (masked.charCodeAt(equals) !== EQUALS) {
    return { bounds: { nameStart, nameEnd, valueStart: -1, valueEnd: -1, branch }, end: nameEnd };
  }
  const start = skip(masked, equals + 1, isSpaceCode);
  const quote = masked.charCodeAt(start);
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) {
    const valueEnd = skip(masked, start, isUnquotedCode);
    return { bounds: { nameStart, nameEnd, valueStart: start, valueEnd, branch }, end: valueEnd };
  }
  const valueEnd = masked.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", start + 1);
  if (valueEnd < 0) return null;
  return { bounds: { nameStart, nameEnd, valueStart: start + 1, valueEnd, branch }, end: valueEnd + 1 };
}

/** The first place from `from` on whose character is not one of those. */
function skip(masked: string, from: number, isOne: (code: number) => boolean): number {
  let at = from;
  while (at < masked.length && isOne(masked.charCodeAt(at))) at += 1;
  return at;
}

function isStandIn(code: number): boolean {
  return code === STAND_IN_CODE;
}

function isNameCode(code: number): boolean {
  return (
    code !== EQUALS && code !== GREATER_THAN && code !== SLASH && code !== STAND_IN_CODE && !isSpaceCode(code)
  );
}

function isUnquotedCode(code: number): boolean {
  return code !== GREATER_THAN && !isSpaceCode(code);
}
