// Whether words may speak for opting out or managing, at a fraction of what reading them takes: those of most links do not.
import { BY_START, PATTERNS, type Pattern } from "./compile-phrases.ts";
import { foldText } from "./fold-text.ts";
import { isMatchAt } from "./match-phrases.ts";
import { indexByStart, someStart } from "./scan-starts.ts";

/** Lists that only ever speak against a link, or say nothing by themselves. A list that is new counts as telling. */
const NOT_TELLING: ReadonlySet<Pattern["list"]> = new Set<Pattern["list"]>([
  "here",
  "weak",
  "subscribe",
  "billing",
  "logOut",
  "viewOnline",
  "privacy",
  "confirm",
  "elsewhere",
  "note",
  "nouns",
]);

const TELLING = indexByStart(
  PATTERNS.filter(({ list }) => !NOT_TELLING.has(list)),
  BY_START,
);

/** Tells whether any phrase or word stands in a text that could speak for opting out or managing; false is sure. */
export function mayOptOut(text: string): boolean {
  const folded = foldText(text);
  return someStart(folded, TELLING, (pattern, at) => isMatchAt(pattern, folded, at));
}
