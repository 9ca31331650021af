// Texts as 64 bits that nobody can foresee: by SipHash, whose key is secret, so that nobody can make two texts meet.

/** Words of the key: any 128 bits that are not told to anybody. */
export const KEY_WORDS = 4;

// SipHash on words of 32 bits, with one round a word and three at the end (HalfSipHash-1-3, which Linux keys its hash
// tables with): JavaScript has 64-bit arithmetic only at twenty times the price. A word is two code units.
const END_ROUNDS = 3;
const FIRST_OUTPUT = 0xee;
const SECOND_OUTPUT = 0xdd;

/** Hashes texts. The words of the last one are read off it: handing them out together would make an object a text. */
export class SecretHash {
  readonly #key: Uint32Array;
  #v0 = 0;
  #v1 = 0;
  #v2 = 0;
  #v3 = 0;
  /** The first 32 bits of the text hashed last. */
  first = 0;
  /** The next 32 bits. */
  second = 0;

  constructor(key: Uint32Array) {
    if (key.length !== KEY_WORDS) throw new RangeError(`Cannot hash by ${key.length} words: a key has 4`);
    this.#key = key;
  }

  /** Hashes a text; two texts that differ in any code unit are two. */
  take(text: string): void {
    const { length } = text;
    // Kept in variables of the function: fields take twice as long.
    let v0 = this.#key[0] ?? 0;
    let v1 = this.#key[1] ?? 0;
    let v2 = this.#key[2] ?? 0;
    let v3 = this.#key[3] ?? 0;
    for (let index = 0; index < length; index += 2) {
      // Past the end of an odd text comes NaN, which is 0 here; its length tells it from one that ends in a NUL.
      const word = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
      v3 ^= word;
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
      v0 ^= word;
    }
    this.#v0 = v0;
    this.#v1 = v1;
    this.#v2 = v2 ^ FIRST_OUTPUT;
    this.#v3 = v3 ^ length;
    this.#finish();
    this.first = this.#v1 ^ this.#v3;
    this.#v1 ^= SECOND_OUTPUT;
    this.#finish();
    this.second = this.#v1 ^ this.#v3;
  }

  #finish(): void {
    for (let round = 0; round < END_ROUNDS; round += 1) {
      this.#v0 = (this.#v0 + this.#v1) | 0;
      this.#v1 = ((this.#v1 << 5) | (this.#v1 >>> 27)) ^ this.#v0;
      this.#v0 = (this.#v0 << 16) | (this.#v0 >>> 16);
      this.#v2 = (this.#v2 + this.#v3) | 0;
      this.#v3 = ((this.#v3 << 8) | (this.#v3 >>> 24)) ^ this.#v2;
      this.#v0 = (this.#v0 + this.#v3) | 0;
      this.#v3 = ((this.#v3 << 7) | (this.#v3 >>> 25)) ^ this.#v0;
      this.#v2 = (this.#v2 + this.#v1) | 0;
      this.#v1 = ((this.#v1 << 13) | (this.#v1 >>> 19)) ^ this.#v2;
      this.#v2 = (this.#v2 << 16) | (this.#v2 >>> 16);
    }
  }
}
