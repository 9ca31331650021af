// Words that opt out but for one letter: left out, doubled, wrong or swapped, as hand-typed footers have them.
import { LANGUAGES } from "./compile-phrases.ts";
import { foldText, isUnspaced } from "./fold-text.ts";

/** A known word that was meant. */
export interface Misspelling {
  readonly language: string;
  readonly word: string;
}

/** In shorter words one letter makes another word. */
const MIN_CHARS = 9;

/** A longer one is no word. */
const MAX_CHARS = 40;

const KNOWN_BY_SHAPE: ReadonlyMap<string, Misspelling> = compileShapes();

const SUM_MASK = 0xffff;
const KNOWN_SUMS: Uint8Array = compileSums();

/** Finds the first word of a folded text that is a known one but for a letter. */
export function findMisspelt(folded: string): Misspelling | null {
  for (let start = 0; start < folded.length; ) {
    const space = folded.indexOf(" ", start);
    const end = space < 0 ? folded.length : space;
    if (end - start >= MIN_CHARS - 1 && end - start <= MAX_CHARS && mayBeKnown(folded, start, end)) {
      const known = shapesOf(folded.slice(start, end)).find((shape) => KNOWN_BY_SHAPE.has(shape));
      if (known !== undefined) return KNOWN_BY_SHAPE.get(known) ?? null;
    }
    start = end + 1;
  }
  return null;
}

/** A word as it is, and with each of its letters left out, by sums: false is sure, and spares most words all those strings. */
function mayBeKnown(text: string, start: number, end: number): boolean {
  const sum = sumOf(text, start, end);
  if (KNOWN_SUMS[sum & SUM_MASK] === 1) return true;
  for (let at = start; at < end; at += 1) {
    if (KNOWN_SUMS[(sum - letterSum(text.charCodeAt(at))) & SUM_MASK] === 1) return true;
  }
  return false;
}

/** The same whatever the order of the letters, so that leaving one out is one subtraction. */
function sumOf(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum = (sum + letterSum(text.charCodeAt(at))) | 0;
  return sum;
}

function letterSum(code: number): number {
  return Math.imul(code ^ (code >>> 5), 0x9e37_79b1) >>> 4;
}

function compileShapes(): ReadonlyMap<string, Misspelling> {
  const shapes = new Map<string, Misspelling>();
  for (const { code, unsubscribe } of LANGUAGES) {
    for (const word of unsubscribe.map(foldText)) {
      if (word.length < MIN_CHARS || word.includes(" ") || isUnspaced(word)) continue;
      for (const shape of shapesOf(word)) if (!shapes.has(shape)) shapes.set(shape, { language: code, word });
    }
  }
  return shapes;
}

function compileSums(): Uint8Array {
  const sums = new Uint8Array(SUM_MASK + 1);
  for (const shape of KNOWN_BY_SHAPE.keys()) sums[sumOf(shape, 0, shape.length) & SUM_MASK] = 1;
  return sums;
}

/**
 * A word and every way to leave out one of its letters: two words that share a shape are a letter apart, or two letters
 * swapped.
 */
function shapesOf(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}
