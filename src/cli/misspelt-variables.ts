// Variables of the environment that nobody reads, and that are most likely one of ours misspelt.
import { distance } from "fastest-levenshtein";

const MAX_DISTANCE = 2;
const MIN_CHARS = 7; // among shorter names too many are near each other by chance

/**
 * Finds names that are nearly one of ours that is not set: without a word a misspelt DATABASE_URL would mean the embedded
 * database.
 *
 * @returns What to tell of each.
 */
export function findMisspelt(
  environment: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): readonly string[] {
  const names = Object.keys(environment).filter((name) => !known.includes(name));
  return names.flatMap((name) => {
    const meant = known.find((each) => environment[each] === undefined && isNearly(name, each));
    return meant === undefined ? [] : [`Nothing reads the variable ${name}: is ${meant} meant?`];
  });
}

function isNearly(name: string, known: string): boolean {
  return known.length >= MIN_CHARS && distance(name.toUpperCase(), known) <= MAX_DISTANCE;
}
