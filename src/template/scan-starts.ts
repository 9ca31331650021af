// Finds where any of thousands of short strings begin in a text: by three characters most places are passed over, and at the
// others a tree of all beginnings is followed for a step or two.
import { isWordEdge } from "./fold-text.ts";

/** Characters of a string that it is filed under; whether the rest follows is the caller's to see. */
const MAX_KEY_LENGTH = 24;
/** Of two strings that begin at a place the longer one is told of first, as far as they differ in so many characters. */
const MAX_RANKED_LENGTH = 8;

/** How strings are looked for. */
export interface StartOptions<T> {
  /** The strings of an item; it is filed once for each different beginning. */
  readonly stringsOf: (item: T) => readonly string[];
  /** Whether the strings of an item only begin words; left out, they begin anywhere. */
  readonly startsWord?: (item: T) => boolean;
}

/** More items than any index holds. */
const MAX_ITEMS = 1_000_000;
const ASCII = 128;
const SPACE = 0x20;
const TRIPLE_BITS = 15;
/** One code for each place that codes share. */
const ANY_CODE: readonly number[] = Array.from({ length: 1 << 5 }, (_, code) => code);
const AT_WORD = 1;
const ANYWHERE = 2;

/** An item, and where in the order of all it is told of. */
interface Filed<T> {
  readonly item: T;
  readonly rank: number;
}

/** Nodes of the tree are numbers, its root 0; an edge is found by the hash of its node and its character. */
class StartTree<T> {
  /** Whether strings begin with three characters, at words or anywhere; different ones may share a place. */
  readonly triples = new Uint8Array(1 << TRIPLE_BITS);
  /** The same of each node: what still can come below it. */
  readonly reach: number[] = [0];
  readonly items: (Filed<T>[] | undefined)[] = [undefined];
  #nodes: Int32Array = new Int32Array(1 << 12);
  #codes: Uint16Array = new Uint16Array(1 << 12);
  #children: Int32Array = new Int32Array(1 << 12);
  #edges = 0;

  add(start: string, item: Filed<T>, reach: number): void {
    this.#addTriples(start, reach);
    let node = 0;
    this.reach[0] = (this.reach[0] ?? 0) | reach;
    for (let at = 0; at < start.length; at += 1) {
      node = this.child(node, start.charCodeAt(at)) || this.#addChild(node, start.charCodeAt(at));
      this.reach[node] = (this.reach[node] ?? 0) | reach;
    }
    const items = this.items[node];
    if (items === undefined) this.items[node] = [item];
    else items.push(item);
  }

  /** 0 where there is none. */
  child(node: number, code: number): number {
    const mask = this.#codes.length - 1;
    for (let slot = slotOf(node, code) & mask; ; slot = (slot + 1) & mask) {
      const child = this.#children[slot] ?? 0;
      if (child === 0 || (this.#nodes[slot] === node && this.#codes[slot] === code)) return child;
    }
  }

  #addChild(node: number, code: number): number {
    if (this.#edges * 2 >= this.#codes.length) this.#grow();
    this.#edges += 1;
    this.#insert(node, code, this.#edges);
    this.reach.push(0);
    this.items.push(undefined);
    return this.#edges;
  }

  #insert(node: number, code: number, child: number): void {
    const mask = this.#codes.length - 1;
    let slot = slotOf(node, code) & mask;
    while (this.#children[slot] !== 0) slot = (slot + 1) & mask;
    this.#nodes[slot] = node;
    this.#codes[slot] = code;
    this.#children[slot] = child;
  }

  #grow(): void {
    const [nodes, codes, children] = [this.#nodes, this.#codes, this.#children];
    this.#nodes = new Int32Array(nodes.length * 2);
    this.#codes = new Uint16Array(nodes.length * 2);
    this.#children = new Int32Array(nodes.length * 2);
    for (const [slot, child] of children.entries())
      if (child !== 0) this.#insert(nodes[slot] ?? 0, codes[slot] ?? 0, child);
  }

  /** Behind a shorter string anything may come. */
  #addTriples(start: string, reach: number): void {
    const [first, second, third] = [0, 1, 2].map((at) => codesAt(start, at));
    for (const one of first ?? [])
      for (const two of second ?? [])
        for (const three of third ?? []) {
          const triple = tripleOf(one, two, three);
          this.triples[triple] = (this.triples[triple] ?? 0) | reach;
        }
  }
}

function codesAt(start: string, at: number): readonly number[] {
  return at < start.length ? [start.charCodeAt(at)] : ANY_CODE;
}

/** Letters keep apart; all else may share. */
function tripleOf(first: number, second: number, third: number): number {
  return ((first & 0x1f) << 10) | ((second & 0x1f) << 5) | (third & 0x1f);
}

/** Strings to look for, filed by their first characters. */
export type StartIndex<T> = StartTree<T>;

/** Files items by how their strings begin. */
export function indexByStart<T>(
  items: readonly T[],
  { stringsOf, startsWord }: StartOptions<T>,
): StartIndex<T> {
  const tree = new StartTree<T>();
  for (const [index, item] of items.entries()) {
    const reach = startsWord?.(item) === true ? AT_WORD : AT_WORD | ANYWHERE;
    const starts = new Set(stringsOf(item).map((text) => text.slice(0, MAX_KEY_LENGTH)));
    for (const start of starts) tree.add(start, { item, rank: rankOf(start, index) }, reach);
  }
  return tree;
}

function rankOf({ length }: string, index: number): number {
  return index - Math.min(length, MAX_RANKED_LENGTH) * MAX_ITEMS;
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
  tree: StartIndex<T>,
  test: (item: T, at: number) => boolean,
): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const where =
      before === SPACE || ((code >= ASCII || before >= ASCII) && isWordEdge(text, at)) ? AT_WORD : ANYWHERE;
    before = code;
    // Behind the end comes NaN, which counts as 0 and so as a character like any other.
    const triple = tripleOf(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2));
    if (((tree.triples[triple] ?? 0) & where) === 0) continue;
    if (someAt(text, tree, { at, where, test })) return true;
  }
  return false;
}

interface Place<T> {
  readonly at: number;
  readonly where: number;
  readonly test: (item: T, at: number) => boolean;
}

function someAt<T>(text: string, tree: StartIndex<T>, { at, where, test }: Place<T>): boolean {
  const limit = Math.min(text.length, at + MAX_KEY_LENGTH);
  let found: Filed<T>[] | undefined;
  let isShared = false;
  let node = 0;
  for (let next = at; next < limit; next += 1) {
    node = tree.child(node, text.charCodeAt(next));
    if (node === 0 || ((tree.reach[node] ?? 0) & where) === 0) break;
    const items = tree.items[node];
    if (items === undefined) continue;
    isShared = found !== undefined;
    found = found === undefined ? items : [...found, ...items];
  }
  if (found === undefined) return false;
  if (isShared) found.sort((one, other) => one.rank - other.rank);
  return found.some(({ item }) => test(item, at));
}

function slotOf(node: number, code: number): number {
  return (Math.imul(node, 0x9e37_79b1) ^ Math.imul(code, 0x85eb_ca6b)) >>> 8;
}
