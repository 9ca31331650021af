// Records found by a key of which only a secret hash is kept: 11 bytes a record, in pieces that grow one by one.
import { SecretHash } from "./secret-hash.ts";

/** Names no record. */
export const NONE = -1;

const ENTRY_RECORD = (1 << 26) - 1; // of an entry, the bits of a record's number raised by one
const TABLE_BITS = 10;
const MAX_FILL = 0.92; // the places looked at lie side by side, so a fuller table is hardly slower
const GROWTH = 1.25;
const MIN_CAPACITY = 4;
const CHUNK_BITS = 12;
const CHUNK = 1 << CHUNK_BITS;
const WORD = 2 ** 32;

/**
 * Finds records by keys. Of the 64 bits of a key's hash 10 say in which of 1,024 tables it stands, 6 stand in its place
 * there, and 48 with its record; equal in all of them is taken for equal.
 */
export class KeyIndex {
  readonly #hash: SecretHash;
  /** In each occupied place a record's number raised by one and, above, 6 bits of its key's hash. */
  readonly #tables: Uint32Array[] = [];
  readonly #filled: Uint32Array = new Uint32Array(1 << TABLE_BITS);
  /** By record, 32 bits of its key's hash, which also say where it stands in its table. */
  readonly #firsts: Uint32Array[] = [];
  /** By record, 16 bits more. */
  readonly #seconds: Uint16Array[] = [];
  #tableBytes = 0;

  /** @param expected How many keys are likely to come; more are taken too. */
  constructor(secret: Uint32Array, expected: number) {
    this.#hash = new SecretHash(secret);
    // Keys spread over the tables with a deviation of the root of what each gets.
    const each = expected >>> TABLE_BITS;
    const capacity = Math.max(MIN_CAPACITY, Math.ceil((each + 3 * Math.sqrt(each)) / MAX_FILL));
    for (let table = 0; table < 1 << TABLE_BITS; table += 1) this.#setTable(table, new Uint32Array(capacity));
  }

  /** How many bytes of memory it takes. */
  get bytes(): number {
    return this.#tableBytes + this.#firsts.length * CHUNK * (4 + 2);
  }

  /** Gives the record a key leads to; -1 where there is none. */
  find(key: string): number {
    this.#take(key);
    return this.#search(this.#hash.first, this.#hash.second);
  }

  /**
   * Finds many keys; nothing is found for `null`. Each step is made for all of them before the next: what is looked up
   * lies all over the memory, and a processor that waits for several places at once is done sooner by a third than one
   * that waits for each in turn.
   */
  findAll(keys: readonly (string | null)[]): Int32Array {
    const { length } = keys;
    const firsts = new Int32Array(length);
    const seconds = new Int32Array(length);
    const found = new Int32Array(length);
    for (let index = 0; index < length; index += 1) {
      const key = keys[index] ?? null;
      if (key === null) continue;
      this.#take(key);
      firsts[index] = this.#hash.first;
      seconds[index] = this.#hash.second;
    }
    for (let index = 0; index < length; index += 1) {
      const isNobody = (keys[index] ?? null) === null;
      found[index] = isNobody ? NONE : this.#firstLike(firsts[index] ?? 0, seconds[index] ?? 0);
    }
    for (let index = 0; index < length; index += 1) {
      const record = found[index] ?? NONE;
      if (record !== NONE && !this.#isAt(record, firsts[index] ?? 0, seconds[index] ?? 0)) {
        // A record with a hash much like the key's, behind which the key's own may stand.
        found[index] = this.#search(firsts[index] ?? 0, seconds[index] ?? 0);
      }
    }
    return found;
  }

  /** Says whether a record's key is this one. */
  hasKey(record: number, key: string): boolean {
    this.#take(key);
    return this.#isAt(record, this.#hash.first, this.#hash.second);
  }

  /** Notes the key of a record, which does not lead to it yet. Records are noted by ascending number. */
  note(record: number, key: string | null): void {
    const chunk = record >>> CHUNK_BITS;
    while (this.#firsts.length <= chunk) {
      this.#firsts.push(new Uint32Array(CHUNK));
      this.#seconds.push(new Uint16Array(CHUNK));
    }
    if (key === null) return;
    this.#take(key);
    (this.#firsts[chunk] ?? NO_FIRSTS)[record & (CHUNK - 1)] = this.#hash.first;
    (this.#seconds[chunk] ?? NO_SECONDS)[record & (CHUNK - 1)] = this.#hash.second;
  }

  /** Says whether a record has a key. */
  isNoted(record: number): boolean {
    return this.#firstOf(record) !== 0 || this.#secondOf(record) !== 0;
  }

  /** Lets a key lead to a record, in place of the one it led to. */
  lead(key: string, record: number): void {
    if (record >= ENTRY_RECORD) throw new RangeError(`Cannot keep more than ${ENTRY_RECORD} records`);
    this.#take(key);
    const { first, second } = this.#hash;
    const index = second >>> (32 - TABLE_BITS);
    let table = this.#tableAt(index);
    if ((this.#filled[index] ?? 0) + 1 > table.length * MAX_FILL) table = this.#grow(index, table);
    let place = placeOf(first, table.length);
    for (let entry = table[place] ?? 0; entry !== 0; entry = table[place] ?? 0) {
      if (
        topOf(entry) === topOf(second << TABLE_BITS) &&
        this.#isAt((entry & ENTRY_RECORD) - 1, first, second)
      )
        break;
      place = place + 1 === table.length ? 0 : place + 1;
    }
    if (table[place] === 0) this.#filled[index] = (this.#filled[index] ?? 0) + 1;
    table[place] = entryOf(record, second);
  }

  /** Hashes a key; no key has a hash of zeros where those of a record stand. */
  #take(key: string): void {
    this.#hash.take(key);
    if (this.#hash.first === 0 && (this.#hash.second & 0xffff) === 0) this.#hash.first = 1;
  }

  #search(first: number, second: number): number {
    const table = this.#tableAt(second >>> (32 - TABLE_BITS));
    const top = topOf(second << TABLE_BITS);
    for (let place = placeOf(first, table.length); ; place = place + 1 === table.length ? 0 : place + 1) {
      const entry = table[place] ?? 0;
      if (entry === 0) return NONE;
      if (topOf(entry) !== top) continue;
      const record = (entry & ENTRY_RECORD) - 1;
      if (this.#isAt(record, first, second)) return record;
    }
  }

  /** Gives the first record whose key may be the one with a hash. */
  #firstLike(first: number, second: number): number {
    const table = this.#tableAt(second >>> (32 - TABLE_BITS));
    const top = topOf(second << TABLE_BITS);
    for (let place = placeOf(first, table.length); ; place = place + 1 === table.length ? 0 : place + 1) {
      const entry = table[place] ?? 0;
      if (entry === 0) return NONE;
      if (topOf(entry) === top) return (entry & ENTRY_RECORD) - 1;
    }
  }

  #isAt(record: number, first: number, second: number): boolean {
    return this.#firstOf(record) === first >>> 0 && this.#secondOf(record) === (second & 0xffff);
  }

  #firstOf(record: number): number {
    return this.#firsts[record >>> CHUNK_BITS]?.[record & (CHUNK - 1)] ?? 0;
  }

  #secondOf(record: number): number {
    return this.#seconds[record >>> CHUNK_BITS]?.[record & (CHUNK - 1)] ?? 0;
  }

  #tableAt(index: number): Uint32Array {
    const table = this.#tables[index];
    // No invariant(): making its message for every look took four times as long as looking.
    if (table === undefined) throw new RangeError(`There is no table ${index}`);
    return table;
  }

  #setTable(index: number, table: Uint32Array): void {
    this.#tableBytes += table.byteLength - (this.#tables[index]?.byteLength ?? 0);
    this.#tables[index] = table;
  }

  #grow(index: number, table: Uint32Array): Uint32Array {
    const grown = new Uint32Array(Math.ceil(table.length * GROWTH) + 1);
    for (const entry of table) {
      if (entry === 0) continue;
      let place = placeOf(this.#firstOf((entry & ENTRY_RECORD) - 1), grown.length);
      while (grown[place] !== 0) place = place + 1 === grown.length ? 0 : place + 1;
      grown[place] = entry;
    }
    this.#setTable(index, grown);
    return grown;
  }
}

const NO_FIRSTS = new Uint32Array(0);
const NO_SECONDS = new Uint16Array(0);

function placeOf(first: number, capacity: number): number {
  return Math.floor(((first >>> 0) * capacity) / WORD);
}

function entryOf(record: number, second: number): number {
  return (topOf(second << TABLE_BITS) | (record + 1)) >>> 0;
}

/** Gives the bits above a record's number; of a hash that was shifted, those that say no table. */
function topOf(word: number): number {
  return word & ~ENTRY_RECORD;
}
