// Texts as bytes in a few large blocks: two million addresses as strings would take three times the memory.
import { invariant } from "../base/assert.ts";

const BLOCK_BITS = 20;
const BLOCK_BYTES = 1 << BLOCK_BITS; // a text never crosses two blocks, so one may be read without looking further
const IN_BLOCK = BLOCK_BYTES - 1;
const LENGTH_BYTES = 2;
const MAX_BLOCKS = 1 << (32 - BLOCK_BITS); // places are 32 bits
const MAX_TEXT_BYTES = 0xffff;
const MAX_ASCII = 0x7f;

/** Names no text: the place no text is ever kept at. */
export const NO_TEXT = 0;

/** Keeps texts for good, each at a place of 32 bits. */
export class TextArena {
  readonly #blocks: Buffer[] = [Buffer.allocUnsafeSlow(BLOCK_BYTES)];
  #next = 1;

  /** How many bytes of memory it takes. */
  get bytes(): number {
    return this.#blocks.length * BLOCK_BYTES;
  }

  /** Keeps a text and gives its place. */
  add(text: string): number {
    const length = Buffer.byteLength(text);
    if (length > MAX_TEXT_BYTES) throw new RangeError(`Cannot keep a text of ${length} bytes`);
    const place = this.#reserve(LENGTH_BYTES + length);
    const block = this.#blockOf(place);
    const start = place & IN_BLOCK;
    block.writeUInt16LE(length, start);
    block.write(text, start + LENGTH_BYTES);
    return place;
  }

  /** Gives the text at a place. */
  read(place: number): string {
    const block = this.#blockOf(place);
    const start = (place & IN_BLOCK) + LENGTH_BYTES;
    return block.toString("utf8", start, start + block.readUInt16LE(start - LENGTH_BYTES));
  }

  /** Says whether the text at a place may be this one, by its length. */
  mayHold(place: number, text: string): boolean {
    // In UTF-8 a text takes more bytes than it has code units as soon as one is not ASCII, and never fewer.
    return this.#lengthAt(place) >= text.length;
  }

  /** Says whether the text at a place is this one. */
  holds(place: number, text: string): boolean {
    const length = this.#lengthAt(place);
    if (length !== text.length) return length > text.length && this.read(place) === text;
    const block = this.#blockOf(place);
    const start = (place & IN_BLOCK) + LENGTH_BYTES;
    for (let index = 0; index < length; index += 1) {
      const unit = text.charCodeAt(index);
      if (unit > MAX_ASCII || block[start + index] !== unit) return false;
    }
    return true;
  }

  #lengthAt(place: number): number {
    const block = this.#blockOf(place);
    const start = place & IN_BLOCK;
    return (block[start] ?? 0) | ((block[start + 1] ?? 0) << 8);
  }

  #reserve(length: number): number {
    const isFull = (this.#next & IN_BLOCK) + length > BLOCK_BYTES || this.#next === this.bytes;
    if (isFull) {
      invariant(this.#blocks.length < MAX_BLOCKS, "Cannot keep more than 4 GB of texts");
      this.#next = this.bytes;
      this.#blocks.push(Buffer.allocUnsafeSlow(BLOCK_BYTES));
    }
    const place = this.#next;
    this.#next += length;
    return place;
  }

  #blockOf(place: number): Buffer {
    const block = this.#blocks[place >>> BLOCK_BITS];
    // No invariant(): making its message for every look took four times as long as looking.
    if (block === undefined) throw new RangeError(`There is no text at ${place}`);
    return block;
  }
}
