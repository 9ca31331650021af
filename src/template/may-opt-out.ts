// Whether words may speak for opting out or managing, at a fraction of what reading them takes: those of most links do not.
import { RolesSeen } from "./combine-roles.ts";
import { BY_START, isRole, PATTERNS, type Pattern } from "./compile-phrases.ts";
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

/**
 * Tells whether any phrase or word stands in a link's own text that could speak for opting out or managing; false is sure.
 *
 * @param folded The text.
 */
export function mayOptOut(folded: string): boolean {
  return someStart(folded, TELLING, (pattern, at) => isMatchAt(pattern, folded, at));
}

/**
 * The same of the words around a link, where a word counts only beside another one with which it comes to something:
 * "e-mail" stands in every second sentence.
 *
 * @param folded The words.
 */
export function mayOptOutAround(folded: string): boolean {
  let roles: RolesSeen | null = null;
  return someStart(folded, TELLING, (pattern, at) => {
    if (!isMatchAt(pattern, folded, at)) return false;
    const { list, language } = pattern;
    if (!isRole(list)) return true;
    roles ??= new RolesSeen();
    return roles.add(language, list);
  });
}
