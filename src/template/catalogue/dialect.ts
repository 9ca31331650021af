// What a catalogue entry of a mailing system holds. The entries themselves are facts, in dialects-*.ts.

/**
 * Where a form stands: a tag in place of an address, a tag or marker that is a whole link or names one, or an
 * address the system hosts.
 */
export type FormKind = "href-token" | "html-token" | "hosted-url";

/** What a form does; a `near-miss` (view online, forward, confirm, subscribe again) is never replaced. */
export type FormPurpose = "unsubscribe" | "preferences" | "one-click" | "near-miss";

/**
 * How well a form is known: read in public code, in public documentation, or from memory. A `weak` form fits other
 * links too and proves nothing alone.
 */
export type FormCertainty = "seen-in-code" | "documented" | "recalled" | "weak";

/** One way a mailing system writes one of its links. */
export interface DialectForm {
  readonly kind: FormKind;
  readonly purpose: FormPurpose;
  /** Linear on texts of a few thousand characters: every repeat is bounded. */
  readonly pattern: RegExp;
  /** Lower-case strings one of which every match holds, so that most forms are never tried. */
  readonly needles: readonly string[];
  readonly certainty: FormCertainty;
  /** Which of its tags make text and address, where a form in place of an address covers both sorts. */
  readonly wholeLink?: RegExp;
  /** The public file or page it was read in. */
  readonly from?: string;
}

/** A mailing system and the forms of its default links. */
export interface Dialect {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly DialectForm[];
}
