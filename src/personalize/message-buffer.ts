// One stretch of memory that a message is written into, and the next one again: a fresh one for each message costs six
// to ten times what writing it does.

const INITIAL_BYTES = 128 * 1024;
/** UTF-8 needs at most so many bytes for one UTF-16 code unit. */
const MAX_BYTES_A_UNIT = 3;

/** Memory for one message at a time; what it gave out holds until {@link MessageBuffer.clear} is called. */
export class MessageBuffer {
  #bytes = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Begins the next message in the place of the last one. */
  clear(): void {
    this.#length = 0;
  }

  /** Adds bytes. */
  copy(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Adds a text as UTF-8. */
  write(text: string): void {
    this.#reserve(text.length * MAX_BYTES_A_UNIT);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Gives what was written from a place on, without copying it. */
  from(start: number): Buffer {
    return this.#bytes.subarray(start, this.#length);
  }

  /** What was given out of the smaller memory stays as it is: it is never written to again. */
  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.#length + bytes));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}
