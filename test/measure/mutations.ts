// Documents as they arrive after an accident: seeded, so that each can be made again from its number.

/** A text, and how it came about. */
export interface Mutation {
  /** Makes this very text again. */
  readonly seed: number;
  readonly source: string;
  /** For a person to read. */
  readonly story: string;
}

/** A stretch of a document is mutated rather than all of it: what breaks, breaks near the place. */
const MAX_CHARS = 6_000;
const MAX_ACCIDENTS = 6;

/** Makes the text with a number out of documents: a stretch of one, to which up to six accidents happen. */
export function mutate(documents: readonly string[], seed: number): Mutation {
  const random = randomOf(seed);
  let source = cutStretch(pick(documents, random), random);
  const stories: string[] = [];
  const count = 1 + random.below(MAX_ACCIDENTS);
  for (let index = 0; index < count; index += 1) {
    const accident = pick(ACCIDENTS, random);
    source = accident.happen(source, random, documents);
    stories.push(accident.name);
  }
  return { seed, source, story: stories.join(", ") };
}

/** Numbers that look random and are the same for the same seed. */
interface Random {
  /** A whole number from 0 up to, and without, the limit. */
  readonly below: (limit: number) => number;
}

/** Mulberry32, from a seed that is mixed first: those of neighbours must not resemble each other. */
function randomOf(seed: number): Random {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { below: (limit) => Math.floor(next() * limit) };
}

interface Accident {
  readonly name: string;
  readonly happen: (source: string, random: Random, documents: readonly string[]) => string;
}

const TAG_SIGNS = /[<>/=]/g;
const QUOTES = /["']/g;
const MERGE_SIGNS = /[{}%[\]|*$#@]/g;
const ODD: readonly string[] = [
  "\0",
  "\uFEFF",
  "\uD83D",
  "\u2028",
  "\u00AD",
  "\u00A0",
  "&",
  "&#",
  "<",
  "<!",
  "<!--",
  "-->",
  "]]>",
  "{{",
  "%>",
];

const ACCIDENTS: readonly Accident[] = [
  {
    name: "a character is lost",
    happen: (source, random) => replaceAt(source, random.below(source.length), () => ""),
  },
  {
    name: "a character is doubled",
    happen: (source, random) => replaceAt(source, random.below(source.length), (unit) => unit + unit),
  },
  {
    name: "two characters are swapped",
    happen: (source, random) => {
      const at = random.below(source.length);
      return (
        source.slice(0, at) + source.slice(at + 1, at + 2) + source.slice(at, at + 1) + source.slice(at + 2)
      );
    },
  },
  { name: "a tag is damaged", happen: (source, random) => loseOne(source, TAG_SIGNS, random) },
  { name: "a quote is lost", happen: (source, random) => loseOne(source, QUOTES, random) },
  { name: "a merge tag is damaged", happen: (source, random) => loseOne(source, MERGE_SIGNS, random) },
  {
    name: "an odd character comes in",
    happen: (source, random) => {
      const odd = pick(ODD, random);
      return replaceAt(source, random.below(source.length), (unit) => odd + unit);
    },
  },
  { name: "lines end with CR LF", happen: (source) => source.replace(/\r?\n/g, "\r\n") },
  { name: "lines end with CR", happen: (source) => source.replace(/\r?\n/g, "\r") },
  { name: "lines run together", happen: (source) => source.replace(/\s*\r?\n\s*/g, "") },
  { name: "the end is lost", happen: (source, random) => source.slice(0, random.below(source.length)) },
  { name: "the beginning is lost", happen: (source, random) => source.slice(random.below(source.length)) },
  {
    name: "another document goes on",
    happen: (source, random, documents) =>
      source.slice(0, random.below(source.length)) +
      cutStretch(pick(documents, random), random).slice(0, MAX_CHARS / 2),
  },
  {
    name: "a piece comes twice",
    happen: (source, random) => {
      const at = random.below(source.length);
      return source.slice(0, at) + source.slice(Math.max(0, at - random.below(500)));
    },
  },
  {
    name: "a piece is in capitals",
    happen: (source, random) => inPiece(source, random, (piece) => piece.toUpperCase()),
  },
  {
    name: "a piece is encoded",
    happen: (source, random) =>
      inPiece(source, random, (piece) =>
        piece.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;"),
      ),
  },
  {
    name: "a piece is for Outlook alone",
    happen: (source, random) => inPiece(source, random, (piece) => `<!--[if mso]>${piece}<![endif]-->`),
  },
];

/** Half of them the end, where the links that matter mostly are. */
function cutStretch(document: string, random: Random): string {
  if (document.length <= MAX_CHARS) return document;
  if (random.below(2) === 0) return document.slice(-MAX_CHARS);
  const start = random.below(document.length - MAX_CHARS / 2);
  return document.slice(start, start + MAX_CHARS);
}

function replaceAt(source: string, at: number, change: (unit: string) => string): string {
  return source.slice(0, at) + change(source.charAt(at)) + source.slice(at + 1);
}

function inPiece(source: string, random: Random, change: (piece: string) => string): string {
  const start = random.below(source.length);
  const end = start + random.below(800);
  return source.slice(0, start) + change(source.slice(start, end)) + source.slice(end);
}

/** Drops one of the characters a pattern finds. */
function loseOne(source: string, signs: RegExp, random: Random): string {
  const places = [...source.matchAll(signs)].map(({ index }) => index);
  if (places.length === 0) return source;
  return replaceAt(source, pick(places, random), () => "");
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error("Cannot pick: there is nothing");
  return item;
}
