// Names of elements as strings: those that mails hold are there already, so that no tag's name has to be cut out.

const KNOWN = [
  "a abbr address area article aside b base big blockquote body br button caption center cite code col colgroup dd del",
  "details dfn dir div dl dt em fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr",
  "html i iframe img input ins kbd label legend li link main map mark math meta nav noscript o:p ol optgroup option p path",
  "picture pre preferences q rect s samp script section select small source span strike strong style sub summary sup svg",
  "table tbody td template textarea tfoot th thead title tr tt u ul unsubscribe var video xml",
  "o:allowpng o:officedocumentsettings o:pixelsperinch v:background v:fill v:image v:rect v:roundrect v:shape v:stroke",
  "v:textbox w:anchorlock",
  "mj-all mj-attributes mj-body mj-breakpoint mj-button mj-class mj-column mj-divider mj-font mj-group mj-head mj-hero",
  "mj-image mj-include mj-navbar mj-navbar-link mj-preview mj-raw mj-section mj-social mj-social-element mj-spacer mj-style",
  "mj-table mj-text mj-title mj-wrapper mjml",
].flatMap((line) => line.split(" "));

const TABLE_LENGTH = 1 << 11;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const TO_LOWER = 0x20;

const KNOWN_BY_HASH: readonly string[] = fileByHash();

/** The name that stands in a text, in lower case. */
export function nameAt(text: string, start: number, end: number): string {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, lowerCode(text, at));
  const known = KNOWN_BY_HASH[hash] ?? "";
  return isAt(known, text, start, end) ? known : text.slice(start, end).toLowerCase();
}

function isAt(name: string, text: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at += 1) {
    if (name.charCodeAt(at) !== lowerCode(text, start + at)) return false;
  }
  return true;
}

function fileByHash(): readonly string[] {
  const names = Array.from({ length: TABLE_LENGTH }, () => "");
  for (const name of KNOWN) {
    let hash = 0;
    for (let at = 0; at < name.length; at += 1) hash = nextHash(hash, name.charCodeAt(at));
    names[hash] = name;
  }
  return names;
}

function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 37) + code) & (TABLE_LENGTH - 1);
}

function lowerCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_LOWER : code;
}
