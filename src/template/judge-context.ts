// What a link's surroundings tell of all links in it, for the files that observe one.
import type { Readings } from "./readings.ts";

/** The texts of the links close to one. */
export interface Beside {
  /** Those before it that are held to opt out or manage: no words of theirs speak for another link. */
  readonly settledBefore: readonly string[];
  /** Those behind it. */
  readonly settledAfter: readonly string[];
  readonly others: readonly string[];
  /** How far down it stands among all links: 1 for the last. */
  readonly place: number;
  /** How many links follow. */
  readonly following: number;
}

/** What a link's surroundings tell of all links in it. */
export interface JudgeContext extends Readings {
  /** The part the link stands in. */
  readonly source: string;
  /** Whether it is plain text, where lines part what belongs to one address from what belongs to the next. */
  readonly isPlain: boolean;
  /** Languages the template is said to be in, the surest first. */
  readonly languages: readonly string[];
  readonly beside: Beside;
}
