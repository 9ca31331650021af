// How texts are made comparable: case, accents, width, punctuation and white space say nothing about a link.

// biome-ignore lint/suspicious/noMisleadingCharacterClass: marks and joiners are each meant by themselves
const INVISIBLE = /[\u00AD\u034F\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
// Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs. Not the marks of Indic and Thai, which are letters.
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/g;
const LETTERS_WITHOUT_ACCENT_FORM = /[ßøđłıæœþðςŀħŧŋ]/g;
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ς: "σ",
  ŀ: "l",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
};
/** Apostrophes that are letters: Uzbek writes "oʻ" with one of them, or with any other apostrophe. */
const LETTER_APOSTROPHES = /[\u02BB\u02BC]/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const ASCII = /^[\0-\x7f]*$/;
/** Everything between words that is not already one space. */
const NOT_ASCII_WORD = / {2,}(?:[^a-z\d ][^a-z\d]*)?| ?[^a-z\d ][^a-z\d]*/g;

/**
 * Folds a text to lower-case words parted by single spaces, without accents.
 *
 * @example foldText("  Se DÉSABONNER »") // "se desabonner"
 */
export function foldText(text: string): string {
  // Most texts have nothing to normalise, which is what costs.
  if (ASCII.test(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, " ").trim();
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .normalize("NFD")
      .replace(ACCENTS, "")
      // Han and Hangul come together again: only marks that were dropped may stay apart.
      .normalize("NFC")
      .replace(INVISIBLE, "")
      .replace(LETTERS_WITHOUT_ACCENT_FORM, (letter) => PLAIN[letter] ?? letter)
      .replace(LETTER_APOSTROPHES, " ")
      .replace(NOT_WORD, " ")
      .trim()
  );
}

const SPELT_OUT: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", đ: "dj" };

/** As people type a text who have no key for its letters: "ä" as "ae", "ø" as "oe", "å" as "aa", "đ" as "dj". */
export function spellOut(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüåøđ]/g, (letter) => SPELT_OUT[letter] ?? letter);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Tells whether a text holds letters of a script that parts words by no space, or not reliably. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** Thai, the first script of those without spaces. */
const FIRST_UNSPACED_CODE = 0x0e00;
const SPACE_CODE = 0x20;

/** Tells whether a word may begin or end at a place of a folded text; where a script has no spaces, anywhere. */
export function isWordEdge(folded: string, at: number): boolean {
  if (at <= 0 || at >= folded.length) return true;
  const before = folded.charCodeAt(at - 1);
  const after = folded.charCodeAt(at);
  if (before === SPACE_CODE || after === SPACE_CODE) return true;
  if (before < FIRST_UNSPACED_CODE && after < FIRST_UNSPACED_CODE) return false;
  return UNSPACED.test(folded.charAt(at - 1)) || UNSPACED.test(folded.charAt(at));
}

const MARKS = /\p{M}/gu;

/** Counts words; where a script has no spaces, two letters are held to be one. */
export function countWords(folded: string): number {
  if (folded === "") return 0;
  const words = folded.split(" ");
  return words.reduce(
    (sum, word) => sum + (UNSPACED.test(word) ? Math.ceil(word.replace(MARKS, "").length / 2) : 1),
    0,
  );
}

// A full stop ends a sentence only before white space, or it would cut addresses and numbers.
const SENTENCE_END = /[.!?](?=\s)|[。！？؟।۔։።។။|•¦\n]|(?<!l)·|·(?!l)|\s[-–—*]\s/gu;
const SHORT_SENTENCE_CHARS = 12;

/** The end of a text after its last whole sentence; a question right before is kept, since a link answers it. */
export function lastSentence(text: string): string {
  const ends = [...text.matchAll(SENTENCE_END)].filter(({ index }) => !isInBrackets(text, index));
  for (let index = ends.length - 1; index >= 0; index -= 1) {
    const end = ends[index];
    if (end === undefined) break;
    const rest = text.slice(end.index + end[0].length);
    // Burmese asks with a word, and ends the sentence as any other.
    const isQuestion = /[?？؟]/.test(end[0]) || text.slice(0, end.index).endsWith("လား");
    if (isQuestion && rest.trim().length <= SHORT_SENTENCE_CHARS * 2) continue;
    if (rest.trim().length > 0 || !isQuestion) return rest;
  }
  return text;
}

/** "(e.g. by phone)": brackets hold abbreviations, and a sentence goes on behind them. */
function isInBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf("(", at);
  return (
    open >= 0 &&
    at - open <= MAX_BRACKETS &&
    /^[^()]{0,200}\)/.test(text.slice(at)) &&
    !text.slice(open, at).includes(")")
  );
}

const MAX_BRACKETS = 120;

/** The beginning of a text up to its first sentence's end. */
export function firstSentence(text: string): string {
  const end = text.search(SENTENCE_END);
  return end < 0 ? text : text.slice(0, end);
}
