// Which words around a link are the sentence it stands in.
import { countWords, firstSentence, lastSentence } from "./fold-text.ts";
import { SOME_ADDRESS } from "./hide-tags.ts";
import type { Beside, JudgeContext } from "./judge-context.ts";
import { isLabelled } from "./labelled-link.ts";
import type { Link } from "./link.ts";
import type { PhraseHit, PhraseReader, ReadText } from "./match-phrases.ts";
import { isPointer } from "./observe-text.ts";
import { type Leading, narrowToLines } from "./plain-lines.ts";
import { beginsPurpose, isAlternative, type Sentence } from "./read-around.ts";
import { announcing } from "./weigh-announced.ts";
import { sendsToPlace } from "./weigh-manage.ts";

/** Shorter texts, such as ".", stand in every sentence. */
const MIN_SETTLED_CHARS = 3;

/** Cuts the sentence out of the words around a link, up to the links beside it that are settled. */
export function readSentence(
  link: Link,
  { beside, isPlain, source, read }: JudgeContext,
): Omit<Sentence, "shown" | "own"> {
  const words =
    isPlain && link.place !== "attribute" && !isLabelled(link) ? narrow(link, source, read) : link;
  const links = [...beside.settledBefore, ...beside.others];
  const before = isPastSentence(link)
    ? ""
    : (announcing(words.before, links, read) ?? behindSettled(words.before, beside, read));
  const after = firstSentence(untilSettled(words.after, beside));
  return {
    before: isSpeaking(after, read) ? lastSentence(before) : leadingSentence(link, before, read),
    after,
    others: beside.others,
  };
}

/** "You can unsubscribe by replying. [Visit our site]": what has ended is not told of a link that names where it leads. */
function isPastSentence({ text, before }: Link): boolean {
  return /[.!。]\s{0,9}$/.test(before) && NAMED_SITE.test(text);
}

const NAMED_SITE =
  /web ?site|web ?sayt|webseite|\bsite\b|home ?page|\bsitio\b|\bsito\b|p[aá]gina|\bshop\b|\bstore\b|boutique|winkel|tienda|negozio|\bloja\b|hjemmeside|webbplats|nettsted|verkkosivu|stron[aęy]|webov|honlap|сайт|ιστ[oό]|网站|網站|サイト|홈페이지|웹사이트/i;

/** A line that only points to the address behind it leaves to the lines before it what the address is for. */
function narrow(link: Link, source: string, read: PhraseReader): Leading {
  const own = narrowToLines(link, source, link);
  const isPointing =
    own.before !== link.before && own.before.trim() !== "" && leadsBack(link.before, own.before, read);
  return isPointing ? { before: link.before, after: own.after } : own;
}

/**
 * "Click here:" only points to the address; "Change it in your profile:" and "Just answer this mail, or click here:" do
 * where they answer a question.
 */
function leadsBack(before: string, sentence: string, read: PhraseReader): boolean {
  const text: ReadText = read(sentence);
  if (isPointer(text)) return true;
  const earlier = before.slice(0, before.lastIndexOf(sentence.trim()));
  if (!/[?？؟]\s{0,9}$/.test(earlier) || text.hits.some(isSaying)) return false;
  return (
    sendsToPlace(text) || (/[:：]\s{0,9}$/.test(sentence) && text.hits.some(({ list }) => list === "here"))
  );
}

/** What follows tells what the link is for, in words that are known or not: "Click [here] to see it in your browser". */
function isSpeaking(after: string, read: PhraseReader): boolean {
  const text = read(after);
  if (text.hits.some(isSaying) || beginsPurpose(text.folded)) return true;
  return countWords(text.folded) >= MIN_SAYING_WORDS && !isPointer(text);
}

/** Fewer are "now", or "to do so". */
const MIN_SAYING_WORDS = 4;

function isSaying({ list }: PhraseHit): boolean {
  return list !== "here" && list !== "nouns" && list !== "weak";
}

/**
 * An address on a line of its own belongs to the sentence before, even where that has ended. So does what a sentence
 * leads to that only points there: "Don't want these? Click the link below:".
 */
function leadingSentence({ place }: Link, before: string, read: PhraseReader): string {
  const sentence = lastSentence(before);
  if (sentence.trim() !== "")
    return leadsBack(before, sentence, read) ? sentenceBefore(before, sentence) : sentence;
  return place === "attribute" ? sentence : lastSentence(before.replace(/[\s.。:]{1,80}$/, ""));
}

/** With the pointer, where there is nothing before it. */
function sentenceBefore(before: string, pointer: string): string {
  const earlier = before.slice(0, before.lastIndexOf(pointer)).replace(/[\s.。:]{1,80}$/, "");
  const sentence = lastSentence(earlier);
  return sentence.trim() === "" || sentence.trimEnd().endsWith(SETTLED.trim()) ? pointer : sentence;
}

/** Stands for a settled link: the sentence goes no further, whatever label that link gets. */
const SETTLED = ` ${SOME_ADDRESS} `;

function behindSettled(text: string, { settledBefore }: Beside, read: PhraseReader): string {
  const settled = settledBefore
    .filter(isTelling)
    .map((other) => ({ start: text.lastIndexOf(other), other }))
    .filter(({ start }) => start >= 0)
    .map(({ start, other }) => ({ start, end: start + other.length, isAddress: !/\s/.test(other.trim()) }))
    .sort((one, next) => one.end - next.end);
  const last = settled.at(-1);
  if (last === undefined) return text;
  const rest = text.slice(last.end);
  if (!last.isAddress || !isAlternative(rest, read)) return SETTLED + rest;
  const previous = settled.at(-2);
  return previous === undefined
    ? text.slice(0, last.start) + rest
    : SETTLED + text.slice(previous.end, last.start) + rest;
}

function untilSettled(text: string, { settledAfter }: Beside): string {
  const starts = settledAfter.filter(isTelling).map((other) => text.indexOf(other));
  const start = Math.min(text.length, ...starts.filter((at) => at >= 0));
  return start === text.length ? text : text.slice(0, start) + SETTLED;
}

function isTelling(text: string): boolean {
  return text.length >= MIN_SETTLED_CHARS;
}
