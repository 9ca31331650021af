// Finds where any of many short strings may begin in a text. The engine's own search for one pattern of all beginnings is
// many times as fast as a walk over the characters; only where it finds something is looked at in turn.

/** Characters of a string that it is filed under; with fewer, common words begin like some word of every language. */
const MAX_KEY_LENGTH = 8;

/** Strings to look for, filed by their first characters. */
export interface StartIndex<T> {
  /** Finds every place where a string may begin. */
  readonly starts: RegExp;
  /** By the key of a string's beginning; see {@link keyAt}. */
  readonly itemsByKey: ReadonlyMap<number, readonly T[]>;
}

/** Files items by how their strings begin; an item with several strings stands in the index once for each beginning. */
export function indexByStart<T>(
  items: readonly T[],
  stringsOf: (item: T) => readonly string[],
): StartIndex<T> {
  const itemsByKey = new Map<number, T[]>();
  const starts = new Set<string>();
  for (const item of items) {
    for (const start of new Set(stringsOf(item).map((text) => text.slice(0, MAX_KEY_LENGTH)))) {
      starts.add(start);
      const key = keyAt(start, 0, start.length);
      const filed = itemsByKey.get(key);
      if (filed === undefined) itemsByKey.set(key, [item]);
      else filed.push(item);
    }
  }
  return {
    starts: new RegExp(
      withoutLonger([...starts])
        .map(escapeRegExp)
        .join("|"),
      "g",
    ),
    itemsByKey,
  };
}

/** Tells whether any item's string may begin in a text; false is sure. */
export function hasStart<T>(text: string, { starts }: StartIndex<T>): boolean {
  starts.lastIndex = 0;
  return starts.test(text);
}

/**
 * Calls back for every place where an item's string may begin, longer beginnings first; whether it does, and goes on
 * there, is the caller's to see.
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
  { starts, itemsByKey }: StartIndex<T>,
  test: (item: T, at: number) => boolean,
): boolean {
  starts.lastIndex = 0;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const at = found.index;
    for (let length = Math.min(MAX_KEY_LENGTH, text.length - at); length > 0; length -= 1) {
      if (itemsByKey.get(keyAt(text, at, length))?.some((item) => test(item, at)) === true) return true;
    }
    starts.lastIndex = at + 1;
  }
  return false;
}

/** Two beginnings may come to the same key, which costs a comparison at the caller's. */
function keyAt(text: string, at: number, length: number): number {
  let key = length;
  for (let next = at; next < at + length; next += 1) {
    key = (Math.imul(key, 31) + text.charCodeAt(next)) & 0x3fff_ffff;
  }
  return key;
}

/** Drops strings that another one begins, so that what is left are plain alternatives of which one matches at a place. */
function withoutLonger(starts: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const start of [...starts].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !start.startsWith(last)) kept.push(start);
  }
  return kept;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}/]/g, "\\$&");
}
