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

/** Roles of words that say enough as the whole text of a link: "turn off", "edit". */
const TELLING_ALONE: ReadonlySet<Pattern["list"]> = new Set<Pattern["list"]>(["end", "change"]);

/**
 * Tells whether words may speak for opting out or managing, by a phrase or by two words that do so together; false is
 * sure.
 *
 * @param folded A link's text, or what stands around one.
 */
export function mayOptOut(folded: string): boolean {
  let roles: RolesSeen | null = null;
  return someStart(folded, TELLING, (pattern, at) => {
    if (!isMatchAt(pattern, folded, at)) return false;
    const { list, language } = pattern;
    if (!isRole(list) || (at === 0 && TELLING_ALONE.has(list))) return true;
    roles ??= new RolesSeen();
    return roles.add(language, list);
  });
}
