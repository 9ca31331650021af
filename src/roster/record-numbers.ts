// A whole number for each record, in no more bytes than the largest of its neighbours needs.

const CHUNK_BITS = 12;
const CHUNK = 1 << CHUNK_BITS;

type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Numbers below 2^32 by record, 0 at first. */
export class RecordNumbers {
  readonly #chunks: Numbers[] = [];

  /** How many bytes of memory they take. */
  get bytes(): number {
    return this.#chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** Gives the number of a record. */
  get(record: number): number {
    return this.#chunks[record >>> CHUNK_BITS]?.[record & (CHUNK - 1)] ?? 0;
  }

  /** Sets the number of a record. */
  set(record: number, value: number): void {
    const index = record >>> CHUNK_BITS;
    while (this.#chunks.length <= index) this.#chunks.push(new Uint8Array(CHUNK));
    let chunk = this.#chunks[index] ?? new Uint8Array(0);
    const needed = value > 0xffff ? 4 : value > 0xff ? 2 : 1;
    if (needed > chunk.BYTES_PER_ELEMENT) {
      chunk = needed === 2 ? Uint16Array.from(chunk) : Uint32Array.from(chunk);
      this.#chunks[index] = chunk;
    }
    chunk[record & (CHUNK - 1)] = value;
  }
}
