// Texts as 64 bits that nobody can foresee: by SipHash, whose key is secret, so that nobody can make two texts meet.

/** Words of the key: any 128 bits that are not told to anybody. */
export const KEY_WORDS = 4;

// SipHash on words of 32 bits, with one round a word and three before each 32 bits of its output (HalfSipHash-1-3, which
// Linux keys its hash tables with): JavaScript has 64-bit arithmetic only at twenty times the price.
const END_ROUNDS = 3;
const FIRST_OUTPUT = 0xee;
const SECOND_OUTPUT = 0xdd;

/** Hashes texts. The words of the last one are read off it: handing them out together would make an object a text. */
export class SecretHash {
  readonly #key: Uint32Array;
  /** The first 32 bits of the text hashed last. */
  first = 0;
  /** The next 32 bits. */
  second = 0;

  constructor(key: Uint32Array) {
    if (key.length !== KEY_WORDS) throw new RangeError(`Cannot hash by ${key.length} words: a key has 4`);
    this.#key = key;
  }

  /** Hashes a text, two code units a word; two texts that differ in any are two. */
  take(text: string): void {
    // Kept in variables of the function: fields take twice as long.
    let v0 = this.#key[0] ?? 0;
    let v1 = this.#key[1] ?? 0;
    let v2 = this.#key[2] ?? 0;
    let v3 = this.#key[3] ?? 0;
    const { length } = text;
    const words = (length + 1) >> 1;
    for (let index = 0; index < words + 2 * END_ROUNDS; index += 1) {
      const word = index < words ? wordAt(text, 2 * index) : 0;
      if (index === words) {
        v2 ^= FIRST_OUTPUT;
        v3 ^= length; // tells an odd text from one that ends in a NUL
      } else if (index === words + END_ROUNDS) {
        this.first = v1 ^ v3;
        v1 ^= SECOND_OUTPUT;
      }
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
    this.second = v1 ^ v3;
  }
}

function wordAt(text: string, index: number): number {
  const high = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
  return text.charCodeAt(index) | (high << 16);
}
