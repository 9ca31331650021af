// A link as it was found: where it stands and what a reader sees of it. What it means is classify-link's to say.
import type { Part, Span } from "./template.ts";

/**
 * Where the address of a link stands: in an attribute, bare in plain text, or in a merge tag or element that is a whole
 * link by itself and leaves address and text to the sending system.
 */
export type LinkPlace = "attribute" | "bare" | "tag";

/**
 * Why an address must not be replaced, whatever it says: it is an expression or opens a block of a template language; a script posts to
 * it; a form posts its fields to it; the sending system puts a base in front of it; the merge tag in it is damaged, so
 * that its end is a guess; its quote is not closed, so that what stands behind it is in it; it calls or texts a
 * telephone; or the whole text is still encoded for transport.
 */
export type Obstacle =
  | "computed"
  | "script-form"
  | "posted-form"
  | "prefixed"
  | "damaged-tag"
  | "unclosed-quote"
  | "telephone"
  | "quoted-printable";

/** One place in a template that a reader can follow. */
export interface Link {
  readonly part: Part;
  readonly place: LinkPlace;
  /** What an edit replaces: the attribute's value without quotes, the bare address, or the whole tag. */
  readonly span: Span;
  /** The replaced text as it is written. */
  readonly href: string;
  /** The address it stands for: entities decoded, white space around it dropped, merge tags as written. */
  readonly address: string;
  /** Lower-case name of the element, such as "a", "v:roundrect" or "mj-button"; "" where there is none. */
  readonly element: string;
  /** From the element's `<` to behind its closing tag; the span itself where there is no element. */
  readonly elementSpan: Span;
  /** The element's attributes, names in lower case, values decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What a reader sees of it, white space collapsed; the alt text of images is part of it. */
  readonly text: string;
  /** Where the text stands, if all of it stands in one run of plain characters: the place to put another label. */
  readonly textSpan: Span | null;
  /** Visible text of the same block before the link, at most 300 characters, white space collapsed. */
  readonly before: string;
  /** Visible text of the same block after the link; the same limits. */
  readonly after: string;
  /** `null` where it may be replaced. */
  readonly obstacle: Obstacle | null;
  /** Where a tag or element stands around the link's text: what opens and what closes it. `null` for all others. */
  readonly around: { readonly opening: Span; readonly closing: Span } | null;
}
