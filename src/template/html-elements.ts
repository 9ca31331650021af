// What is known of elements by their names: which start a block, show a picture, or hold an address nobody follows.

const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main map menu nav ol p pre section summary table tbody td tfoot th thead title tr ul item row columns container wrapper".split(
    " ",
  ),
);

/** Tells whether an element's text stands apart from what is around it; all of MJML's and VML's do. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name) || name.startsWith("mj-") || name.startsWith("v:");
}

/** Tells whether an element is a cell of a table, which ends the links left open in it. */
export function isCell(name: string): boolean {
  return name === "td" || name === "th";
}

/** Tells whether an element is a table, whose cells keep their links apart from those around it. */
export function isTable(name: string): boolean {
  return name === "table" || name === "mj-table";
}

const PICTURES = new Set(["img", "image", "amp-img", "mj-image", "v:image", "v:imagedata"]);

/** Tells whether an element shows a picture, whose alternative text is what some readers see. */
export function isPicture(name: string): boolean {
  return PICTURES.has(name);
}

const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

/** Tells whether a start tag is the whole element; only where XML's rules count is that said by `/>`. */
export function isWithoutContent(name: string, isSelfClosing: boolean): boolean {
  return VOID.has(name) || (isSelfClosing && /[:-]/.test(name));
}

/** Elements whose href is loaded or looked up, and never followed by a reader. */
export const NOT_FOLLOWED: ReadonlySet<string> = new Set(
  "base link script use image feimage pattern lineargradient radialgradient filter mpath textpath mj-font mj-include".split(
    " ",
  ),
);
