// What a language's phrase list holds. The lists themselves are in phrases-*.ts.

/** What links and the sentences around them say in one language. */
export interface Phrases {
  /** BCP 47. */
  readonly code: string;
  readonly name: string;
  /** "Manage subscriptions": what a default link reads after the rewrite. */
  readonly label: string;
  readonly certainty: string;
  /** Link texts that opt out. */
  readonly unsubscribe: readonly string[];
  /** Link texts that manage subscriptions or preferences. */
  readonly manage: readonly string[];
  /** Sentences around a linked "here", which stands as {here}. */
  readonly around: readonly string[];
  /** Link texts that say nothing themselves. */
  readonly here: readonly string[];
  /** Words that prove nothing alone. */
  readonly weak: readonly string[];
  /** Phrases that are both, or only look like an opt-out. */
  readonly ambiguous: readonly string[];
  readonly subscribe: readonly string[];
  readonly billing: readonly string[];
  readonly logOut: readonly string[];
  readonly viewOnline: readonly string[];
  readonly privacy: readonly string[];
  readonly confirm: readonly string[];
  readonly elsewhere: readonly string[];
  /**
   * Beginnings of words: `*` alone is up to six words, within a word any letters, (a|b) one of them, ^ the start of
   * a word. `?` before one that only says cancel, remove or no more, and so needs a mailing beside it. Else not anchored, since Germanic languages make compounds.
   */
  readonly stems: {
    readonly unsubscribe: readonly string[];
    readonly manage: readonly string[];
    readonly nouns: readonly string[];
  };
}

/** Reads a list written as one text, its items parted by " | ". */
export function list(text: string): readonly string[] {
  return text
    .split(" |")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
