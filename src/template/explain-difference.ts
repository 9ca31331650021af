// Why a text is not the one a proof names, where a program that only handled the file is to blame: in words for a person.

interface Mishap {
  /** Makes what was out of what is. */
  readonly undo: (text: string) => string;
  readonly words: string;
}

const BYTE_ORDER_MARK = "\ufeff";

const MISHAPS: readonly Mishap[] = [
  { undo: toCrLf, words: "its line ends were changed from CR LF to LF" },
  { undo: toLf, words: "its line ends were changed from LF to CR LF" },
  { undo: (text) => BYTE_ORDER_MARK + text, words: "its byte order mark was taken off" },
  { undo: withoutMark, words: "a byte order mark was put in front of it" },
  { undo: (text) => `${text}\n`, words: "the line break at its end was taken off" },
  { undo: (text) => `${text}\r\n`, words: "the line break at its end was taken off" },
  { undo: (text) => text.replace(/\r?\n$/, ""), words: "a line break was added at its end" },
  {
    undo: (text) => BYTE_ORDER_MARK + toCrLf(text),
    words: "its byte order mark and its CR LF line ends were changed",
  },
  {
    undo: (text) => withoutMark(toLf(text)),
    words: "a byte order mark and CR LF line ends were put into it",
  },
  { undo: (text) => text.normalize("NFC"), words: "its accents were taken apart (Unicode NFD)" },
  { undo: (text) => text.normalize("NFD"), words: "its accents were put together (Unicode NFC)" },
];

/** Tells which common mishap made a text out of the wanted one; `null` where none did. */
export function explainMishap(text: string, isWanted: (text: string) => boolean): string | null {
  return MISHAPS.find(({ undo }) => isWanted(undo(text)))?.words ?? null;
}

/** Tells how a rewritten text differs from the one that the edits give; `null` where there is nothing simple to say. */
export function explainDifference(
  rewritten: string,
  { expected, original }: { readonly expected: string; readonly original: string },
): string | null {
  if (rewritten === "") return "it is empty";
  if (rewritten === original) return "it is the original, in which nothing is replaced";
  const mishap = explainMishap(rewritten, (text) => text === expected);
  if (mishap !== null) return mishap;
  if (expected.startsWith(rewritten))
    return `it is cut off: ${rewritten.length} of ${expected.length} characters are there`;
  if (rewritten.startsWith(expected))
    return `${rewritten.length - expected.length} characters were added at its end`;
  return null;
}

function toCrLf(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}

function toLf(text: string): string {
  return text.replace(/\r\n/g, "\n");
}

function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
