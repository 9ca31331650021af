// Finds a contact's record by the number our store gave the contact: a hash table that keeps no ids of its own.

const MIN_CAPACITY = 1 << 10;
const MAX_FILL = 0.6;
const NONE = -1;

/** Record numbers by contact id. An entry whose record belongs to another contact by now finds nothing. */
export class ContactNumbers {
  readonly #idOf: (record: number) => number;
  /** Records' numbers raised by one; 0 is free. */
  #table: Int32Array;
  #entries = 0;

  /** @param idOf Gives the id of the contact that a record belongs to now. */
  constructor(idOf: (record: number) => number, expected: number) {
    this.#idOf = idOf;
    let capacity = MIN_CAPACITY;
    while (expected > capacity * MAX_FILL) capacity *= 2;
    this.#table = new Int32Array(capacity);
  }

  /** How many bytes of memory it takes. */
  get bytes(): number {
    return this.#table.byteLength;
  }

  /** Gives the record of a contact; -1 where there is none. */
  find(id: number): number {
    const mask = this.#table.length - 1;
    for (let place = hashOf(id) & mask; ; place = (place + 1) & mask) {
      const entry = this.#table[place] ?? 0;
      if (entry === 0) return NONE;
      if (this.#idOf(entry - 1) === id) return entry - 1;
    }
  }

  /** Lets the record of a contact be found; the record is the contact's already. */
  add(id: number, record: number): void {
    if (this.#entries + 1 > this.#table.length * MAX_FILL) this.#grow();
    this.#insert(id, record);
  }

  #insert(id: number, record: number): void {
    const mask = this.#table.length - 1;
    let place = hashOf(id) & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = record + 1;
    this.#entries += 1;
  }

  #grow(): void {
    const records = this.#table.filter((entry) => entry !== 0);
    this.#table = new Int32Array(this.#table.length * 2);
    this.#entries = 0;
    for (const entry of new Set(records)) this.#insert(this.#idOf(entry - 1), entry - 1);
  }
}

function hashOf(id: number): number {
  const mixed = Math.imul((id % 2 ** 32) ^ Math.floor(id / 2 ** 32), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
