// Records of a few 32-bit fields, found by a text: a hash table over typed arrays, exact, at a fraction of a Map's memory.
import { NO_TEXT, TextArena } from "./text-arena.ts";

const NONE = -1;
const MIN_CAPACITY = 1 << 10;
const MAX_FILL = 0.6; // of the table; fuller ones are searched longer
const GROWTH = 1.25; // of the records: they are most of the memory, and doubling would waste a third of it on average
const MAX_RECORDS = 1 << 30;

/** How the records are laid out. */
export interface RecordsOptions {
  /** Fields beside the key. */
  readonly fieldCount: number;
  /** How many records are likely to come; more are taken too. */
  readonly expected: number;
  /** Scatters the keys; unknown to whoever makes them up, so that nobody can choose a thousand that meet in one place. */
  readonly seed: number;
}

/** Numbers keys from 0 in the order they come, and keeps a record for each; none is ever removed. */
export class KeyedRecords {
  readonly #texts = new TextArena();
  readonly #width: number;
  readonly #seed: number;
  /** Of each record its key's place, then its fields, so that one look into memory gets all. */
  #fields: Uint32Array;
  /** In each occupied place a record's number and, in the bits above, the top of its key's hash. */
  #table: Uint32Array;
  #mask: number;
  #size = 0;

  constructor({ fieldCount, expected, seed }: RecordsOptions) {
    this.#width = fieldCount + 1;
    this.#seed = seed;
    this.#fields = new Uint32Array(Math.ceil(expected * 1.02 + 16) * this.#width);
    this.#table = new Uint32Array(capacityFor(expected));
    this.#mask = this.#table.length - 1;
  }

  /** How many records there are. */
  get size(): number {
    return this.#size;
  }

  /** How many bytes of memory they take. */
  get bytes(): number {
    return this.#fields.byteLength + this.#table.byteLength + this.#texts.bytes;
  }

  /** Gives the number of a key's record; -1 where there is none. */
  find(key: string): number {
    return this.#search(key, hashOf(key, this.#seed));
  }

  /**
   * Finds many keys; nothing is found for `null`. Each step is made for all of them before the next: what is looked up
   * lies all over the memory, and a processor that waits for several places at once is done sooner by a third than one
   * that waits for each in turn.
   */
  findAll(keys: readonly (string | null)[]): Int32Array {
    const { length } = keys;
    const hashes = new Int32Array(length);
    const found = new Int32Array(length);
    const places = new Uint32Array(length);
    for (let index = 0; index < length; index += 1) hashes[index] = hashOf(keys[index] ?? "", this.#seed);
    for (let index = 0; index < length; index += 1) found[index] = this.#firstLike(hashes[index] ?? 0);
    for (let index = 0; index < length; index += 1) places[index] = this.#placeOf(found[index] ?? NONE);
    for (let index = 0; index < length; index += 1) {
      if (!this.#texts.mayHold(places[index] ?? NO_TEXT, keys[index] ?? "")) places[index] = NO_TEXT;
    }
    for (let index = 0; index < length; index += 1) {
      const key = keys[index] ?? null;
      const place = places[index] ?? NO_TEXT;
      if (key !== null && place !== NO_TEXT && this.#texts.holds(place, key)) continue;
      // Nothing, or a record with a hash much like the key's, behind which the key's own may stand.
      const isDone = key === null || found[index] === NONE;
      found[index] = isDone ? NONE : this.#search(key, hashes[index] ?? 0);
    }
    return found;
  }

  /** Gives the number of a key's record, a new one with all fields 0 where there was none. */
  add(key: string): number {
    const hash = hashOf(key, this.#seed);
    const known = this.#search(key, hash);
    if (known >= 0) return known;
    this.#makeRoom();
    const record = this.#size;
    this.#size += 1;
    this.#fields[record * this.#width] = this.#texts.add(key);
    this.#insert(hash, record);
    return record;
  }

  /** Gives the key of a record. */
  keyOf(record: number): string {
    return this.#texts.read(this.#placeOf(record));
  }

  /** Says whether a record's key is this one, without looking it up. */
  hasKey(record: number, key: string): boolean {
    return this.#texts.holds(this.#placeOf(record), key);
  }

  /** Gives a field of a record; fields are counted from 1. */
  get(record: number, field: number): number {
    return this.#fields[record * this.#width + field] ?? 0;
  }

  /** Sets a field of a record to a whole number below 2^32. */
  set(record: number, field: number, value: number): void {
    this.#fields[record * this.#width + field] = value;
  }

  /** Gives where a record's key is kept. */
  #placeOf(record: number): number {
    return this.#fields[record * this.#width] ?? NO_TEXT;
  }

  #search(key: string, hash: number): number {
    const top = hash & ~this.#mask;
    for (let place = hash & this.#mask; ; place = (place + 1) & this.#mask) {
      const entry = this.#table[place] ?? 0;
      if (entry === 0) return NONE;
      if ((entry & ~this.#mask) !== top) continue;
      const record = (entry & this.#mask) - 1;
      if (this.hasKey(record, key)) return record;
    }
  }

  /** Gives the first record whose key may be the one with a hash. */
  #firstLike(hash: number): number {
    const top = hash & ~this.#mask;
    for (let place = hash & this.#mask; ; place = (place + 1) & this.#mask) {
      const entry = this.#table[place] ?? 0;
      if (entry === 0) return NONE;
      if ((entry & ~this.#mask) === top) return (entry & this.#mask) - 1;
    }
  }

  #insert(hash: number, record: number): void {
    let place = hash & this.#mask;
    while (this.#table[place] !== 0) place = (place + 1) & this.#mask;
    this.#table[place] = (hash & ~this.#mask) | (record + 1);
  }

  #makeRoom(): void {
    if (this.#size >= MAX_RECORDS) throw new RangeError(`Cannot keep more than ${MAX_RECORDS} records`);
    if ((this.#size + 1) * this.#width > this.#fields.length) {
      const grown = new Uint32Array(Math.ceil(this.#size * GROWTH + 16) * this.#width);
      grown.set(this.#fields);
      this.#fields = grown;
    }
    if (this.#size + 1 > this.#table.length * MAX_FILL) {
      this.#table = new Uint32Array(this.#table.length * 2);
      this.#mask = this.#table.length - 1;
      for (let record = 0; record < this.#size; record += 1) {
        this.#insert(hashOf(this.keyOf(record), this.#seed), record);
      }
    }
  }
}

function capacityFor(expected: number): number {
  let capacity = MIN_CAPACITY;
  while (expected > capacity * MAX_FILL) capacity *= 2;
  return capacity;
}

/** Mixes as MurmurHash3 ends, so that the low bits depend on every character. */
function hashOf(key: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
