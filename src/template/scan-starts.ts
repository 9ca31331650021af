// Finds where any of thousands of short strings begin in a text: by three characters most places are passed over, and at the
// others a tree of all beginnings is followed for a step or two. The tree is a few flat tables, small enough to stay in the
// processor's cache.
import { isWordEdge } from "./fold-text.ts";

/** Characters of a string that it is filed under; whether the rest of a longer one follows is the caller's to see. */
export const MAX_KEY_LENGTH = 24;
/** Of two strings that begin at a place the longer one is told of first, as far as they differ in so many characters. */
const MAX_RANKED_LENGTH = 8;
/** More items than any index holds. */
const MAX_ITEMS = 1_000_000;
const ASCII = 128;
/** Character codes there are. */
const CODES = 0x1_0000;
const SPACE = 0x20;
const AT_WORD = 1;
const ANYWHERE = 2;
const TRIPLE_BITS = 15;
/** One code for each place that codes share. */
const ANY_CODE: readonly number[] = Array.from({ length: 1 << 5 }, (_, code) => code);
const FIRST_LETTER = 0x61;
const LETTERS = 26;
/** Characters that a node's place is kept for. */
const TRIPLE_LENGTH = 3;
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
  /**
   * Where three letters or spaces lead to from the root: a node of that depth, or one of less that goes on to no such
   * child, less than 0 then; 0 where there is none. Most places of most texts are decided by these two tables.
   */
  readonly tripleNodes: Int32Array;
  /** The child of the root for each character, which has more of them than any other node. */
  readonly roots: Int32Array;
  /** The character that leads to each node from the one above it. */
  readonly codes: Uint16Array;
  /** The first child of each node; its others follow, up to the next node's. */
  readonly firstChild: Int32Array;
  /** Whether what still can come from a node on begins at words, or anywhere. */
  readonly reach: Uint8Array;
  /** What is filed under each node and those above it, by rank. */
  readonly items: readonly (readonly T[])[];
}

/** The tree alone. */
type StartTree<T> = Omit<StartIndex<T>, "triples" | "tripleNodes">;

/** Files items by how their strings begin. */
export function indexByStart<T>(
  items: readonly T[],
  { stringsOf, startsWord }: StartOptions<T>,
): StartIndex<T> {
  const byStart = new Map<string, Filed<T>[]>();
  for (const [index, item] of items.entries()) {
    const reach = startsWord?.(item) === true ? AT_WORD : AT_WORD | ANYWHERE;
    const starts = stringsOf(item).map((text) => text.slice(0, MAX_KEY_LENGTH));
    for (const start of starts.length === 1 ? starts : new Set(starts)) {
      const filed = { item, start, reach, rank: rankOf(start, index) };
      const others = byStart.get(start);
      if (others === undefined) byStart.set(start, [filed]);
      else others.push(filed);
    }
  }
  const triples = new Uint8Array(1 << TRIPLE_BITS);
  for (const [start, filed] of byStart) addTriples(triples, start, reachOf(filed, 0, filed.length));
  // Sorted as strings alone, which is faster than by what is filed: of one string that is in the order of ranks already.
  const tree = growTree([...byStart.keys()].sort().flatMap((start) => byStart.get(start) ?? []));
  return { triples, tripleNodes: followTriples(tree), ...tree };
}

function rankOf({ length }: string, index: number): number {
  return index - Math.min(length, MAX_RANKED_LENGTH) * MAX_ITEMS;
}

function byRank<T>(one: Filed<T>, other: Filed<T>): number {
  return one.rank - other.rank;
}

/** A stretch of the sorted strings that share their first characters. */
interface Branch {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly parent: number;
}

/** Numbers nodes level by level, so that the children of one lie side by side. */
function growTree<T>(sorted: readonly Filed<T>[]): StartTree<T> {
  const nodes: Branch[] = [{ from: 0, to: sorted.length, depth: 0, parent: -1 }];
  const codes: number[] = [0];
  const firstChild: number[] = [];
  const reach: number[] = [];
  const filed: (readonly Filed<T>[])[] = [];
  const items: (readonly T[])[] = [];
  const roots = new Int32Array(CODES);
  for (const [node, { from, to, depth, parent }] of nodes.entries()) {
    firstChild.push(nodes.length);
    reach.push(reachOf(sorted, from, to));
    let at = from;
    while (at < to && sorted[at]?.start.length === depth) at += 1;
    const above = filed[parent] ?? [];
    // Most nodes have nothing of their own, and share what is above them.
    const own = at > from ? [...above, ...sorted.slice(from, at)].sort(byRank) : above;
    filed.push(own);
    items.push(own === above ? (items[parent] ?? NO_ITEMS) : own.map(({ item }) => item));
    while (at < to) {
      const start = at;
      const code = sorted[at]?.start.charCodeAt(depth) ?? 0;
      while (at < to && sorted[at]?.start.charCodeAt(depth) === code) at += 1;
      if (node === 0) roots[code] = nodes.length;
      nodes.push({ from: start, to: at, depth: depth + 1, parent: node });
      codes.push(code);
    }
  }
  firstChild.push(nodes.length);
  return {
    roots,
    codes: Uint16Array.from(codes),
    firstChild: Int32Array.from(firstChild),
    reach: Uint8Array.from(reach),
    items,
  };
}

function reachOf<T>(sorted: readonly Filed<T>[], from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at += 1) bits |= sorted[at]?.reach ?? 0;
  return bits;
}

const NO_ITEMS: readonly never[] = [];

/** Walks the tree for all combinations of letters and spaces once. */
function followTriples<T>(tree: StartTree<T>): Int32Array {
  const tripleNodes = new Int32Array(1 << TRIPLE_BITS);
  const letters = [SPACE, ...Array.from({ length: LETTERS }, (_, letter) => FIRST_LETTER + letter)];
  for (const first of letters) {
    const node = tree.roots[first] ?? 0;
    if (node === 0) continue;
    for (const second of letters) {
      const child = childOf(tree, node, second);
      for (const third of letters) {
        const grandchild = child === 0 ? 0 : childOf(tree, child, third);
        tripleNodes[tripleOf(first, second, third)] =
          grandchild === 0 ? -(child === 0 ? node : child) : grandchild;
      }
    }
  }
  return tripleNodes;
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
 * Calls back for every place where an item's string begins, as far as it is filed, longer beginnings first; whether it
 * goes on there, and begins a word, is the caller's to see.
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
  const { triples, items } = index;
  const { length } = text;
  let before = SPACE;
  let code = length > 0 ? text.charCodeAt(0) : 0;
  let next = length > 1 ? text.charCodeAt(1) : 0;
  for (let at = 0; at < length; at += 1) {
    // 0 behind the end, which is as good as any other where anything may come.
    const afterNext = at + 2 < length ? text.charCodeAt(at + 2) : 0;
    const triple = tripleOf(code, next, afterNext);
    const possible = triples[triple] ?? 0;
    if (possible !== 0) {
      const where = before === SPACE || isEdge(text, at, before | code) ? AT_WORD : ANYWHERE;
      if ((possible & where) !== 0) {
        const isPlain = isLetter(code) && isLetter(next) && isLetter(afterNext);
        const node = deepest(text, index, { at, where, triple: isPlain ? triple : -1 });
        const found = items[node] ?? NO_ITEMS;
        for (let each = 0; each < found.length; each += 1) {
          const item = found[each];
          if (item !== undefined && test(item, at)) return true;
        }
      }
    }
    before = code;
    code = next;
    next = afterNext;
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code >= FIRST_LETTER && code < FIRST_LETTER + LETTERS) || code === SPACE;
}

/** @param codes Those on both sides, combined: between letters of ASCII no word begins. */
function isEdge(text: string, at: number, codes: number): boolean {
  return codes >= ASCII && isWordEdge(text, at);
}

interface Place {
  readonly at: number;
  /** {@link AT_WORD} or {@link ANYWHERE}. */
  readonly where: number;
  /** Of the three letters that stand there; -1 where other characters do. */
  readonly triple: number;
}

/** The last node that can be reached from the root along a text from a place on. */
function deepest<T>(text: string, index: StartIndex<T>, { at, where, triple }: Place): number {
  const { reach } = index;
  let next = at + 1;
  let node = index.roots[text.charCodeAt(at)] ?? 0;
  if (triple >= 0) {
    const known = index.tripleNodes[triple] ?? 0;
    if (((reach[Math.abs(known)] ?? 0) & where) !== 0) {
      if (known < 0) return -known;
      node = known;
      next = at + TRIPLE_LENGTH;
    }
  }
  const limit = Math.min(text.length, at + MAX_KEY_LENGTH);
  let last = 0;
  for (; node !== 0 && ((reach[node] ?? 0) & where) !== 0; next += 1) {
    last = node;
    node = next < limit ? childOf(index, node, text.charCodeAt(next)) : 0;
  }
  return last;
}

/** 0 where there is none. */
function childOf<T>({ codes, firstChild }: StartTree<T>, node: number, code: number): number {
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
