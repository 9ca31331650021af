// The numbers our store gave the contacts of records, which mostly ascend: two bytes each while they lie close together.

const CHUNK_BITS = 12;
const CHUNK = 1 << CHUNK_BITS;
const MAX_OFFSET = 0xffff;

/** Numbers of records that follow each other. */
interface Chunk {
  /** What the offsets are counted from. */
  readonly base: number;
  /** Offsets, or the numbers themselves where one lay too far off. */
  numbers: Uint16Array | Float64Array;
  max: number;
  min: number;
}

/** Contact ids by record; they are added by ascending record and never change. */
export class ContactIds {
  readonly #chunks: Chunk[] = [];
  #size = 0;
  #max = 0;

  /** How many bytes of memory they take. */
  get bytes(): number {
    return this.#chunks.reduce((sum, { numbers }) => sum + numbers.byteLength, 0);
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** Gives the id of a record. */
  get(record: number): number {
    const chunk = this.#chunks[record >>> CHUNK_BITS];
    if (chunk === undefined) throw new RangeError(`There is no record ${record}`);
    const number = chunk.numbers[record & (CHUNK - 1)] ?? 0;
    return chunk.numbers instanceof Uint16Array ? chunk.base + number : number;
  }

  /** Adds the id of the next record, whose number this gives. */
  add(id: number): number {
    const record = this.#size;
    this.#size += 1;
    this.#max = Math.max(this.#max, id);
    let chunk = this.#chunks[record >>> CHUNK_BITS];
    if (chunk === undefined) {
      chunk = { base: id, numbers: new Uint16Array(CHUNK), min: id, max: id };
      this.#chunks.push(chunk);
    }
    chunk.min = Math.min(chunk.min, id);
    chunk.max = Math.max(chunk.max, id);
    const isFarOff = id < chunk.base || id - chunk.base > MAX_OFFSET;
    if (isFarOff && chunk.numbers instanceof Uint16Array) chunk.numbers = widen(chunk.numbers, chunk.base);
    const isOffset = chunk.numbers instanceof Uint16Array;
    chunk.numbers[record & (CHUNK - 1)] = isOffset ? id - chunk.base : id;
    return record;
  }

  /** Finds the records of contacts, of each all it ever had. Where ids ascend, few chunks are looked through. */
  recordsOf(ids: ReadonlySet<number>): readonly number[] {
    const ascending = [...ids].filter((id) => id <= this.#max).sort((a, b) => a - b);
    if (ascending.length === 0) return [];
    return this.#chunks.flatMap(({ min, max }, index) => {
      if (!ascending.some((id) => id >= min && id <= max)) return [];
      const first = index << CHUNK_BITS;
      const length = Math.min(CHUNK, this.#size - first);
      return Array.from({ length }, (_, offset) => first + offset).filter((record) =>
        ids.has(this.get(record)),
      );
    });
  }
}

function widen(offsets: Uint16Array, base: number): Float64Array {
  return Float64Array.from(offsets, (offset) => base + offset);
}
