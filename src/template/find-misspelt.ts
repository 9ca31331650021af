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

const KNOWN_BY_SHAPE: ReadonlyMap<string, Misspelling> = compileShapes();

/** Finds the first word of a folded text that is a known one but for a letter. */
export function findMisspelt(folded: string): Misspelling | null {
  for (const word of folded.split(" ")) {
    if (word.length < MIN_CHARS - 1 || word.length > 40) continue;
    for (const shape of [word, ...withoutOne(word)]) {
      const known = KNOWN_BY_SHAPE.get(shape);
      if (known !== undefined) return known;
    }
  }
  return null;
}

function compileShapes(): ReadonlyMap<string, Misspelling> {
  const shapes = new Map<string, Misspelling>();
  for (const { code, unsubscribe } of LANGUAGES) {
    for (const word of unsubscribe.map(foldText)) {
      if (word.length < MIN_CHARS || word.includes(" ") || isUnspaced(word)) continue;
      for (const shape of [word, ...withoutOne(word)])
        if (!shapes.has(shape)) shapes.set(shape, { language: code, word });
    }
  }
  return shapes;
}

/** Every way to leave out one letter: two words that share one are a letter apart, or two letters swapped. */
function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}
