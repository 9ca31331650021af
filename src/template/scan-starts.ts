// Finds which of many short strings stand in a text, in one walk over it: most are ruled out by their first characters.

const MAX_KEY_LENGTH = 4;
const KEY_LENGTHS = [4, 3, 2, 1] as const;
/** Pairs of characters are kept as one bit each in a table this long; a false hit costs four look-ups. */
const PAIR_TABLE_LENGTH = 1 << 16;

/** Strings to look for, sorted by their first characters. */
export interface StartIndex<T> {
  readonly itemsByStart: ReadonlyMap<string, readonly T[]>;
  /** 1 where a string may begin with a pair of characters. */
  readonly pairs: Uint8Array;
  /** Characters that are a whole string. */
  readonly singles: ReadonlySet<number>;
}

/** Sorts items by how their string begins; an item with several strings stands in the index once for each. */
export function indexByStart<T>(
  items: readonly T[],
  stringsOf: (item: T) => readonly string[],
): StartIndex<T> {
  const itemsByStart = new Map<string, T[]>();
  const pairs = new Uint8Array(PAIR_TABLE_LENGTH);
  const singles = new Set<number>();
  for (const item of items) {
    for (const start of new Set(stringsOf(item).map((text) => text.slice(0, MAX_KEY_LENGTH)))) {
      const bucket = itemsByStart.get(start);
      if (bucket === undefined) itemsByStart.set(start, [item]);
      else bucket.push(item);
      if (start.length === 1) singles.add(start.charCodeAt(0));
      else pairs[pairKey(start.charCodeAt(0), start.charCodeAt(1))] = 1;
    }
  }
  return { itemsByStart, pairs, singles };
}

/** Calls back for every place where an item's string may begin; whether it goes on there is the caller's to see. */
export function scanStarts<T>(
  text: string,
  { itemsByStart, pairs, singles }: StartIndex<T>,
  visit: (item: T, at: number) => void,
): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPair = at + 1 < text.length && pairs[pairKey(code, text.charCodeAt(at + 1))] === 1;
    if (!isPair && !singles.has(code)) continue;
    for (const length of KEY_LENGTHS) {
      const bucket =
        at + length <= text.length ? itemsByStart.get(text.substring(at, at + length)) : undefined;
      if (bucket !== undefined) for (const item of bucket) visit(item, at);
    }
  }
}

function pairKey(first: number, second: number): number {
  return (first * 251 + second) & (PAIR_TABLE_LENGTH - 1);
}
