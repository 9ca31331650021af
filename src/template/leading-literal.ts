// What every match of a pattern starts with, as far as it is written out: to look for that is far quicker than to try it.

/** A character written as itself or behind a backslash, if that gives it no other meaning. */
const LITERAL = /\\([^\w\s])|([^\\^$.|?*+()[\]{}])/y;
const REPEAT = /[?*+{]/;
/** Looks at what stands before the match, so that the match itself begins behind it. */
const LOOKBEHIND = /^\(\?<[!=](?:\\.|[^()\\])*\)/;

/**
 * Reads the literal that a pattern begins with, in lower case.
 *
 * @returns "" where it begins with anything else, or has alternatives.
 * @example leadingLiteral(/\{\{\s?name/) // "{{"
 */
export function leadingLiteral(pattern: RegExp): string {
  const source = pattern.source.replace(LOOKBEHIND, "");
  if (hasAlternatives(source)) return "";
  let literal = "";
  LITERAL.lastIndex = 0;
  for (let match = LITERAL.exec(source); match !== null; match = LITERAL.exec(source)) {
    // A repeat that may be none makes the character before it one that need not be there.
    if (REPEAT.test(source.charAt(LITERAL.lastIndex))) break;
    literal += match[1] ?? match[2] ?? "";
  }
  return literal.toLowerCase();
}

/** Outside of groups and classes. */
function hasAlternatives(source: string): boolean {
  const bare = source.replace(/\\[\s\S]/g, "").replace(/\[[^\]]{0,400}\]/g, "");
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else if (character === "|" && depth === 0) return true;
  }
  return false;
}
