// The attributes of a tag, by offsets: what HTML's tokenizer (WHATWG 13.2.5.32-40) makes of masked markup.
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

/** Attributes kept of one tag; what comes after so many is no tag that a mail holds. */
const MAX_ATTRIBUTES = 500;
/** Numbers kept of one attribute: the fields of {@link AttributeBounds}. */
const FIELDS = 5;

const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER_THAN = 0x3e;
const STAND_IN_CODE = STAND_IN.charCodeAt(0);

/** What HTML takes for white space; fewer characters than `\s`. */
const SPACES = "\t\n\f\r ";
const LAST_ASCII_CODE = 0x7f;
const IS_SPACE = tableOf(SPACES);
const ENDS_NAME = tableOf(`${SPACES}/>=${STAND_IN}`);
const ENDS_UNQUOTED = tableOf(`${SPACES}>`);

/** Names of attributes to look out for: told apart by length and letters at both ends, before any is cut out. */
export class AttributeNames {
  readonly #isPossible = new Uint8Array(NAME_KEYS);

  constructor(names: readonly string[]) {
    for (const name of names) {
      this.#isPossible[nameKey(name.length, name.charCodeAt(0), name.charCodeAt(name.length - 1))] = 1;
    }
  }

  /** Tells whether a name may be one of them; false is sure. */
  mayHold(masked: string, nameStart: number, nameEnd: number): boolean {
    const first = masked.charCodeAt(nameStart) | SPACE;
    const last = masked.charCodeAt(nameEnd - 1) | SPACE;
    return this.#isPossible[nameKey(nameEnd - nameStart, first, last)] === 1;
  }
}

const NAME_KEYS = 1 << 12;

function nameKey(length: number, first: number, last: number): number {
  return (Math.imul(Math.imul(length, 31) + first, 37) + last) & (NAME_KEYS - 1);
}

/**
 * Scans the attributes of one tag after the other, each character once. The places of the last tag's are kept as plain
 * numbers, since most tags hold nothing that anybody asks for.
 */
export class AttributeScanner {
  readonly #masked: string;
  readonly #numbers: number[] = [];
  #count = 0;

  constructor(masked: string) {
    this.#masked = masked;
  }

  /**
   * Scans a tag from behind its name.
   *
   * @param limit Where the text, or the comment the tag stands in, ends.
   * @returns the place behind its `>`; -1 where it does not end before the limit: a browser drops such a tag.
   */
  scan(from: number, limit: number): number {
    const masked = this.#masked;
    this.#count = 0;
    let branch = 0;
    let at = from;
    while (at < limit) {
      const code = masked.charCodeAt(at);
      if (code === GREATER_THAN) return at + 1;
      if (code === STAND_IN_CODE) {
        branch += 1;
        at = this.#skipStandIns(at);
      } else if (code === SLASH || isOneOf(IS_SPACE, code)) {
        at += 1;
      } else {
        at = this.#scanAttribute(at, branch);
        if (at < 0 || at > limit) return -1;
      }
    }
    return -1;
  }

  /** Tells whether one of these names may be among the attributes of the tag scanned last; false is sure. */
  mayHave(names: AttributeNames): boolean {
    for (let at = 0; at < this.#count; at += FIELDS) {
      if (names.mayHold(this.#masked, this.#numbers[at] ?? 0, this.#numbers[at + 1] ?? 0)) return true;
    }
    return false;
  }

  /** The attributes of the tag scanned last. */
  bounds(): readonly AttributeBounds[] {
    const bounds: AttributeBounds[] = [];
    for (let at = 0; at < this.#count; at += FIELDS) {
      const [nameStart = 0, nameEnd = 0, valueStart = 0, valueEnd = 0, branch = 0] = this.#numbers.slice(
        at,
        at + FIELDS,
      );
      bounds.push({ nameStart, nameEnd, valueStart, valueEnd, branch });
    }
    return bounds;
  }

  /** Returns where the attribute ends; -1 where its closing quote is missing. */
  #scanAttribute(nameStart: number, branch: number): number {
    const masked = this.#masked;
    // A name may start with "=": what HTML calls an unexpected-equals-sign-before-attribute-name.
    const nameEnd = this.#skipUntil(ENDS_NAME, nameStart + 1);
    const equals = this.#skipSpaces(nameEnd);
    let valueStart = -1;
    let valueEnd = -1;
    let end = nameEnd;
    if (masked.charCodeAt(equals) === EQUALS) {
      valueStart = this.#skipSpaces(equals + 1);
      const quote = masked.charCodeAt(valueStart);
      if (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE) {
        valueStart += 1;
        valueEnd = masked.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", valueStart);
        end = valueEnd < 0 ? -1 : valueEnd + 1;
      } else {
        valueEnd = this.#skipUntil(ENDS_UNQUOTED, valueStart);
        end = valueEnd;
      }
    }
    const at = this.#count;
    if (at >= MAX_ATTRIBUTES * FIELDS) return end;
    const numbers = this.#numbers;
    numbers[at] = nameStart;
    numbers[at + 1] = nameEnd;
    numbers[at + 2] = valueStart;
    numbers[at + 3] = valueEnd;
    numbers[at + 4] = branch;
    this.#count = at + FIELDS;
    return end;
  }

  #skipUntil(ends: Uint8Array, from: number): number {
    const masked = this.#masked;
    let at = from;
    while (at < masked.length && !isOneOf(ends, masked.charCodeAt(at))) at += 1;
    return at;
  }

  #skipSpaces(from: number): number {
    let at = from;
    while (at < this.#masked.length && isOneOf(IS_SPACE, this.#masked.charCodeAt(at))) at += 1;
    return at;
  }

  #skipStandIns(from: number): number {
    let at = from;
    while (this.#masked.charCodeAt(at) === STAND_IN_CODE) at += 1;
    return at;
  }
}

/** Makes a table of some ASCII characters. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(LAST_ASCII_CODE + 1);
  for (let at = 0; at < characters.length; at += 1) table[characters.charCodeAt(at)] = 1;
  return table;
}

/** Tells whether a character stands in such a table. */
export function isOneOf(table: Uint8Array, code: number): boolean {
  return code <= LAST_ASCII_CODE && table[code] === 1;
}
