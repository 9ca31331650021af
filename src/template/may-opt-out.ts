// Whether words may speak for opting out or managing, at a fraction of what reading them takes: those of most links do not.
import { RolesSeen } from "./combine-roles.ts";
import { BY_START, isRole, PATTERNS, type Pattern, type Role } from "./compile-phrases.ts";
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

/** Roles of which one word may be all that a link says: "turn off", "edit", "settings". */
const SAYS_ALONE: ReadonlySet<Role> = new Set<Role>(["end", "change", "settings"]);

/**
 * Tells whether a link's own text could speak for opting out or managing; false is sure.
 *
 * @param folded The text.
 */
export function mayOptOut(folded: string): boolean {
  return mayCome(folded, (role, at) => at === 0 && SAYS_ALONE.has(role));
}

/**
 * Tells the same of the words around a link.
 *
 * @param folded The words.
 */
export function mayOptOutAround(folded: string): boolean {
  return mayCome(folded, () => false);
}

/** A word with a role counts beside another one with which it comes to something: "e-mail" stands in every second sentence. */
function mayCome(folded: string, saysAlone: (role: Role, at: number) => boolean): boolean {
  let roles: RolesSeen | null = null;
  return someStart(folded, TELLING, (pattern, at) => {
    if (!isMatchAt(pattern, folded, at)) return false;
    const { list, language } = pattern;
    if (!isRole(list) || saysAlone(list, at)) return true;
    roles ??= new RolesSeen();
    return roles.add(language, list);
  });
}
