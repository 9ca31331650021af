// Finds where any of many short strings may begin in a text, in one walk over it: most places are ruled out by two
// characters, and nothing is cut out of the text.

/** Characters of a string that it is filed under; more would tell strings apart that few texts hold anyway. */
const MAX_KEY_LENGTH = 4;
/** Keys are hashed to so many; a collision costs a comparison at the caller's. */
const TABLE_LENGTH = 1 << 16;

/** Strings to look for, filed by their first characters. */
export interface StartIndex<T> {
  /** By the hash of two characters: one bit for each length of key that may begin so; see {@link bitOf}. */
  readonly lengthsByPair: Uint8Array;
  /** Characters that are a whole string. */
  readonly isSingle: Uint8Array;
  /** For each length of key: by its hash the bucket, 0 where there is none. */
  readonly bucketByKey: readonly Uint16Array[];
  readonly buckets: readonly (readonly T[])[];
}

/** Files items by how their strings begin; an item with several strings stands in the index once for each beginning. */
export function indexByStart<T>(
  items: readonly T[],
  stringsOf: (item: T) => readonly string[],
): StartIndex<T> {
  const lengthsByPair = new Uint8Array(TABLE_LENGTH);
  const isSingle = new Uint8Array(TABLE_LENGTH);
  const bucketByKey = Array.from({ length: MAX_KEY_LENGTH + 1 }, () => new Uint16Array(TABLE_LENGTH));
  const buckets: T[][] = [[]];
  for (const item of items) {
    for (const start of new Set(stringsOf(item).map((text) => text.slice(0, MAX_KEY_LENGTH)))) {
      const { length } = start;
      if (length === 1) isSingle[start.charCodeAt(0)] = 1;
      else lengthsByPair[keyAt(start, 0, 2)] = (lengthsByPair[keyAt(start, 0, 2)] ?? 0) | bitOf(length);
      const table = bucketByKey[length] ?? new Uint16Array(TABLE_LENGTH);
      const key = keyAt(start, 0, length);
      if (table[key] === 0) table[key] = buckets.push([]) - 1;
      buckets[table[key] ?? 0]?.push(item);
    }
  }
  return { lengthsByPair, isSingle, bucketByKey, buckets };
}

/**
 * Calls back for every place where an item's string may begin, longer keys first; whether it does, and goes on there, is
 * the caller's to see.
 */
export function scanStarts<T>(
  text: string,
  index: StartIndex<T>,
  visit: (item: T, at: number) => void,
): void {
  someStart(text, index, (item, at) => {
    visit(item, at);
    return false;
  });
}

/** Tells whether a test holds for any of those places; it is asked no more once it does. */
export function someStart<T>(
  text: string,
  { lengthsByPair, isSingle, bucketByKey, buckets }: StartIndex<T>,
  test: (item: T, at: number) => boolean,
): boolean {
  let code = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const lengths = (lengthsByPair[hash(code, next)] ?? 0) | (isSingle[code] ?? 0);
    code = next;
    if (lengths === 0) continue;
    for (let length = Math.min(MAX_KEY_LENGTH, text.length - at); length > 0; length -= 1) {
      if ((lengths & bitOf(length)) === 0) continue;
      const bucket = bucketByKey[length]?.[keyAt(text, at, length)] ?? 0;
      if (bucket !== 0 && buckets[bucket]?.some((item) => test(item, at)) === true) return true;
    }
  }
  return false;
}

/** 1 for a single character, so that {@link StartIndex.isSingle} is its bit. */
function bitOf(length: number): number {
  return 1 << (length - 1);
}

function keyAt(text: string, at: number, length: number): number {
  let key = text.charCodeAt(at);
  for (let index = at + 1; index < at + length; index += 1) key = hash(key, text.charCodeAt(index));
  return key;
}

function hash(key: number, code: number): number {
  return (Math.imul(key, 251) + code) & (TABLE_LENGTH - 1);
}
