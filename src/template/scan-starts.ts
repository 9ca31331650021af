// Finds where any of thousands of short strings begin in a text: by three characters most places are passed over, and at the
// others a tree of all beginnings is followed for a step or two. The tree is a few flat tables, small enough to stay in the
// processor's cache.
import { isWordEdge } from "./fold-text.ts";

/** Characters of a string that it is filed under; whether the rest follows is the caller's to see. */
const MAX_KEY_LENGTH = 24;
/** Of two strings that begin at a place the longer one is told of first, as far as they differ in so many characters. */
const MAX_RANKED_LENGTH = 8;
/** More items than any index holds. */
const MAX_ITEMS = 1_000_000;
const ASCII = 128;
const SPACE = 0x20;
const AT_WORD = 1;
const ANYWHERE = 2;
const TRIPLE_BITS = 15;
/** One code for each place that codes share. */
const ANY_CODE: readonly number[] = Array.from({ length: 1 << 5 }, (_, code) => code);
/** Children of a node that are looked through one by one; more are halved first. */
const MAX_LISTED = 8;

/** How strings are looked for. */
export interface StartOptions<T> {
  /** The strings of an item; it is filed once for each different beginning. */
  readonly stringsOf: (item: T) => readonly string[];
  /** Whether the strings of an item only begin words; left out, they begin anywhere. */
  readonly startsWord?: (item: T) => boolean;
}

/** An item, how one of its strings begins, and where in the order of all it is told of. */
interface Filed<T> {
  readonly item: T;
  readonly start: string;
  readonly reach: number;
  readonly rank: number;
}

/** Strings to look for, filed by their first characters. Nodes are numbers, the root is 0. */
export interface StartIndex<T> {
  /** Whether strings begin with three characters, at words or anywhere; different ones may share a place. */
  readonly triples: Uint8Array;
  /** The character that leads to each node from the one above it. */
  readonly codes: Uint16Array;
  /** The first child of each node; its others follow, up to the next node's. */
  readonly firstChild: Int32Array;
  /** Whether what still can come from a node on begins at words, or anywhere. */
  readonly reach: Uint8Array;
  readonly items: readonly (readonly Filed<T>[] | undefined)[];
}

/** Files items by how their strings begin. */
export function indexByStart<T>(
  items: readonly T[],
  { stringsOf, startsWord }: StartOptions<T>,
): StartIndex<T> {
  const filed = items.flatMap((item, index) => {
    const reach = startsWord?.(item) === true ? AT_WORD : AT_WORD | ANYWHERE;
    const starts = new Set(stringsOf(item).map((text) => text.slice(0, MAX_KEY_LENGTH)));
    return Array.from(starts, (start) => ({ item, start, reach, rank: rankOf(start, index) }));
  });
  const triples = new Uint8Array(1 << TRIPLE_BITS);
  for (const { start, reach } of filed) addTriples(triples, start, reach);
  return { triples, ...growTree(filed.sort(byStart)) };
}

function rankOf({ length }: string, index: number): number {
  return index - Math.min(length, MAX_RANKED_LENGTH) * MAX_ITEMS;
}

function byStart<T>(one: Filed<T>, other: Filed<T>): number {
  if (one.start === other.start) return one.rank - other.rank;
  return one.start < other.start ? -1 : 1;
}

/** A stretch of the sorted strings that share their first characters. */
interface Branch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Numbers nodes level by level, so that the children of one lie side by side. */
function growTree<T>(sorted: readonly Filed<T>[]): Omit<StartIndex<T>, "triples"> {
  const nodes: Branch[] = [{ from: 0, to: sorted.length, depth: 0 }];
  const codes: number[] = [0];
  const firstChild: number[] = [];
  const reach: number[] = [];
  const items: (readonly Filed<T>[] | undefined)[] = [];
  for (let node = 0; node < nodes.length; node += 1) {
    const { from, to, depth } = nodes[node] ?? { from: 0, to: 0, depth: 0 };
    firstChild.push(nodes.length);
    reach.push(sorted.slice(from, to).reduce((bits, each) => bits | each.reach, 0));
    let at = from;
    while (at < to && sorted[at]?.start.length === depth) at += 1;
    items.push(at > from ? sorted.slice(from, at) : undefined);
    while (at < to) {
      const start = at;
      const code = sorted[at]?.start.charCodeAt(depth) ?? 0;
      while (at < to && sorted[at]?.start.charCodeAt(depth) === code) at += 1;
      nodes.push({ from: start, to: at, depth: depth + 1 });
      codes.push(code);
    }
  }
  firstChild.push(nodes.length);
  return {
    codes: Uint16Array.from(codes),
    firstChild: Int32Array.from(firstChild),
    reach: Uint8Array.from(reach),
    items,
  };
}

/** Behind a shorter string anything may come. */
function addTriples(triples: Uint8Array, start: string, reach: number): void {
  const [first = ANY_CODE, second = ANY_CODE, third = ANY_CODE] = [0, 1, 2].map((at) => codesAt(start, at));
  for (const one of first)
    for (const two of second)
      for (const three of third) {
        const triple = tripleOf(one, two, three);
        triples[triple] = (triples[triple] ?? 0) | reach;
      }
}

function codesAt(start: string, at: number): readonly number[] {
  return at < start.length ? [start.charCodeAt(at)] : ANY_CODE;
}

/** Letters keep apart; all else may share. */
function tripleOf(first: number, second: number, third: number): number {
  return ((first & 0x1f) << 10) | ((second & 0x1f) << 5) | (third & 0x1f);
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
  index: StartIndex<T>,
  test: (item: T, at: number) => boolean,
): boolean {
  const { triples } = index;
  let before = SPACE;
  let code = codeAt(text, 0);
  let next = codeAt(text, 1);
  for (let at = 0; at < text.length; at += 1) {
    const afterNext = codeAt(text, at + 2);
    const where = before === SPACE || code >= ASCII || before >= ASCII ? AT_WORD : ANYWHERE;
    if (((triples[tripleOf(code, next, afterNext)] ?? 0) & where) !== 0) {
      const isWord = where === AT_WORD && (before === SPACE || isWordEdge(text, at));
      const found = startingAt(text, index, { at, where: isWord ? AT_WORD : ANYWHERE });
      if (found?.some(({ item }) => test(item, at)) === true) return true;
    }
    before = code;
    code = next;
    next = afterNext;
  }
  return false;
}

/** 0 behind the end, which is as good as any other where anything may come. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

interface Place {
  readonly at: number;
  /** {@link AT_WORD} or {@link ANYWHERE}. */
  readonly where: number;
}

function startingAt<T>(
  text: string,
  index: StartIndex<T>,
  { at, where }: Place,
): readonly Filed<T>[] | undefined {
  const limit = Math.min(text.length, at + MAX_KEY_LENGTH);
  let found: readonly Filed<T>[] | undefined;
  let node = 0;
  for (let next = at; next < limit; next += 1) {
    node = childOf(index, node, text.charCodeAt(next));
    if (node === 0 || ((index.reach[node] ?? 0) & where) === 0) break;
    const items = index.items[node];
    if (items !== undefined) found = found === undefined ? items : merge(found, items);
  }
  return found;
}

/** Both are sorted by rank, and so is what comes of them. */
function merge<T>(one: readonly Filed<T>[], other: readonly Filed<T>[]): readonly Filed<T>[] {
  const merged: Filed<T>[] = [];
  let next = 0;
  for (const each of one) {
    for (let before = other[next]; before !== undefined && before.rank < each.rank; before = other[next]) {
      merged.push(before);
      next += 1;
    }
    merged.push(each);
  }
  return next < other.length ? merged.concat(other.slice(next)) : merged;
}

/** 0 where there is none. */
function childOf<T>({ codes, firstChild }: StartIndex<T>, node: number, code: number): number {
  let low = firstChild[node] ?? 0;
  let high = firstChild[node + 1] ?? 0;
  while (high - low > MAX_LISTED) {
    const middle = (low + high) >> 1;
    if ((codes[middle] ?? 0) <= code) low = middle;
    else high = middle;
  }
  for (; low < high; low += 1) if (codes[low] === code) return low;
  return 0;
}
