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
   * a word, $ its end. `?` before one that only says cancel, remove or no more, and so needs a mailing beside it. Else not anchored, since Germanic languages make compounds.
   */
  readonly stems: {
    readonly unsubscribe: readonly string[];
    readonly manage: readonly string[];
    readonly nouns: readonly string[];
  };
}

/**
 * Beginnings of words of one language by what they do in a sentence about mailings, written like stems. None of them
 * says anything alone; what two of them say together, combine-roles knows.
 */
export interface Roles {
  /** What one is sent or subscribes to: newsletters, alerts, a list. Not "e-mail" alone, which may be an address. */
  readonly mail: readonly string[];
  /** Ends something: cancel, turn off, leave. */
  readonly end: readonly string[];
  /** Does not want it: no longer, rather not, no more. */
  readonly refuse: readonly string[];
  /** Gets it: receive, hear from. */
  readonly receive: readonly string[];
  /** Sets something: manage, change, choose. */
  readonly change: readonly string[];
  /** A subscription, which is one to mails or one that is paid for. */
  readonly subscription: readonly string[];
  /** What is paid for, or agreed on: magazines, plans, bookings. */
  readonly paid: readonly string[];
  /** What one follows in a forum. */
  readonly thread: readonly string[];
  /** Goes where one has to say who one is first. */
  readonly signIn: readonly string[];
  /** "You can": what stands before it is what the verb behind it ends or changes. */
  readonly may?: readonly string[];
  /** Fewer of them: not leaving, but a choice. */
  readonly less: readonly string[];
  /** What can be set: preferences, frequency, options. */
  readonly settings: readonly string[];
}

/** Reads a list written as one text, its items parted by " | ". */
export function list(text: string): readonly string[] {
  return text
    .split(" |")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
