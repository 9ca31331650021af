// Paths of links are broken on their way through mail too; see repair-token.ts for the token in them.

/** What may stand for the slashes around the letter of a personal link. */
const SLASH = "(?:/|%2F|=2F|&#x2F;|&#47;|%252F)";
const PERSONAL = new RegExp(`^${SLASH}+([suc])${SLASH}+`, "i");

/**
 * Gives the path that a broken one most likely was: an upper-cased letter, a slash that was encoded or doubled. It only
 * finds the page; whether the link is one of ours, the signature in it tells.
 *
 * @example repairPath("/S%2FAbC-d") === "/s/AbC-d"
 */
export function repairPath(path: string): string {
  return path.replace(PERSONAL, (_, letter: string) => `/${letter.toLowerCase()}/`);
}
