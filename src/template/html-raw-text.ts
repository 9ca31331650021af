// Where the content ends of elements that hold only text: style sheets, scripts, titles.

/** Elements whose content is text to a browser, and nothing a reader of the mail sees. MJML's have CSS and words. */
const RAW_TEXT = new Set([
  "style",
  "script",
  "title",
  "textarea",
  "xmp",
  "iframe",
  "noembed",
  "noframes",
  "mj-style",
  "mj-title",
]);

/** Tells whether an element holds only text. */
export function isRawText(name: string): boolean {
  return RAW_TEXT.has(name);
}

/** Finds the ends of such elements in one text. */
export class RawTexts {
  readonly #masked: string;
  /** Kept, so that a million unclosed `<style>` in comments do not search to the end. */
  readonly #nextEndByName = new Map<string, number>();

  constructor(masked: string) {
    this.#masked = masked;
  }

  /** The place of the end tag that ends an element's content; the length where there is none. Ask in ascending order. */
  endOf(name: string, from: number): number {
    const known = this.#nextEndByName.get(name);
    if (known !== undefined && known >= from) return known;
    const end = name === "script" ? endOfScript(this.#masked, from) : endOfRaw(this.#masked, from, name);
    this.#nextEndByName.set(name, end);
    return end;
  }
}

function endOfRaw(masked: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}[\\s/>]`, "gi");
  closing.lastIndex = from;
  return closing.exec(masked)?.index ?? masked.length;
}

/** In `<!--` a `<script>` opens another one, whose end is not the end (WHATWG 13.2.5.26-31). */
function endOfScript(masked: string, from: number): number {
  const marks = /<!--|-->|<(\/?)script[\s/>]/gi;
  marks.lastIndex = from;
  let isEscaped = false;
  let isInner = false;
  for (let mark = marks.exec(masked); mark !== null; mark = marks.exec(masked)) {
    if (mark[0] === "<!--") {
      isEscaped = true;
    } else if (mark[0] === "-->") {
      isEscaped = false;
      isInner = false;
    } else if (mark[1] === "/") {
      if (!isInner) return mark.index;
      isInner = false;
    } else {
      isInner = isEscaped;
    }
  }
  return masked.length;
}
