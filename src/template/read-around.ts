// The words around a link that may be about it, and which of them stands nearest.
import type { RoleHit } from "./combine-roles.ts";
import { countWords } from "./fold-text.ts";
import { foldForReading, type PhraseHit, type PhraseReader, type ReadText } from "./match-phrases.ts";
import { AGAINST_LISTS, isPointer } from "./observe-text.ts";
import { isOwnMailbox } from "./own-mailbox.ts";
import type { Span } from "./template.ts";
import { endsConfirmation } from "./weigh-confirming.ts";

/**
 * What readers see of a link: words, its address, a mailbox, or nothing but a picture or a full stop. A mailbox may be
 * the reader's own, and a picture may stand for anything.
 */
export type Shown = "words" | "address" | "mailbox" | "nothing";

/** The sentence up to a link, and from it on, and the links beside it. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
  /** What the link itself says, folded; "" where it shows no words. */
  readonly own: string;
  /** Texts of the links beside it. */
  readonly others: readonly string[];
  readonly shown: Shown;
}

/** A text of no words. */
export const NO_TEXT: ReadText = { folded: "", hits: [], roles: [] };

/** An address soon after the link takes what is said between, unless that follows at once: "[here] to unsubscribe". */
const OWN_CHARS = 6;
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)\S+|[^\s@<>]{1,64}@[^\s@<>.]{1,255}\.[^\s@<>]+/gi;

/** A phrase beside a link, and how many folded characters off it stands. */
export interface Nearest {
  readonly hit: PhraseHit;
  readonly distance: number;
}

/** What stands on both sides of a link. */
export interface Around {
  readonly before: ReadText;
  readonly after: ReadText;
  /** Whether another address follows in the sentence. */
  readonly hasNext: boolean;
}

/** Reads both sides, without what belongs to another link beside this one. */
export function readAround({ before, after, others, shown }: Sentence, read: PhraseReader): Around {
  const nextAddress = mayHoldAddress(after) ? after.search(ADDRESS) : -1;
  const readAfter = read(nextAddress < 0 ? after : after.slice(0, nextAddress));
  const said = behindLastAddress(before, read);
  const readBefore = withoutOthers(read(said), others);
  const isOwn = ({ span }: PhraseHit): boolean =>
    nextAddress < 0 || (shown === "words" && span.start <= OWN_CHARS);
  return {
    hasNext: nextAddress >= 0,
    before: isParallel({ said, isCut: said !== before }, readAfter, others) ? NO_TEXT : readBefore,
    after: withoutOthers({ ...readAfter, hits: readAfter.hits.filter(isOwn) }, others),
  };
}

/** A reader's own mailbox takes nothing: "to unsubscribe joe@example.com, go to". */
function behindLastAddress(text: string, read: PhraseReader): string {
  const taking = mayHoldAddress(text) ? [...text.matchAll(ADDRESS)].filter(isTaking) : [];
  const [previous, last] = [taking.at(-2), taking.at(-1)];
  if (last === undefined) return text;
  const rest = text.slice(last.index + last[0].length);
  if (!isAlternative(rest, read)) return rest;
  return `${text.slice(previous === undefined ? 0 : previous.index + previous[0].length, last.index)}${rest}`;
}

const OR =
  /^(?:or|oder|of|ou|o|u|oppure|eller|tai|lub|albo|nebo|alebo|vagy|sau|veya|или|або|або ж|ή|η|ili|ali|arba|vai|voi|atau|hoac) (?:(?:else|alternatively|alternativ|by) )?/u;

/** Tells whether words lead to one more address for the same: "write to joe@example.com or visit". */
export function isAlternative(words: string, read: PhraseReader): boolean {
  const folded = foldForReading(words);
  const or = OR.exec(`${folded} `)?.[0];
  if (or === undefined) return false;
  const rest = read(folded.slice(or.length));
  return isPointer(rest) || (rest.hits.length === 0 && countWords(rest.folded) <= MAX_LEADING_WORDS);
}

/** "Besuchen Sie", "gå til": more words may name what is there. */
const MAX_LEADING_WORDS = 2;

function isTaking({ 0: address, index, input }: RegExpExecArray): boolean {
  const isMailbox = address.includes("@") && !/^(?:https?:|www\.|mailto:)/i.test(address);
  return !isMailbox || !isOwnMailbox(input.slice(0, index), input.slice(index + address.length));
}

/** How what a link is for begins, behind it: "[here] to unsubscribe". */
const PURPOSE =
  /^(?:to|if|um|fur|wenn|falls|om|voor|als|pour|si|para|per|se|pentru|daca|for|hvis|att|aby|zeby|jesli|pro|pokud|ak|чтобы|если|для|щоб|якщо|за|για|αν|da|ako|ce|ha|jos) /;

/** Tells whether what stands behind a link says what it is for. */
export function beginsPurpose(folded: string): boolean {
  return PURPOSE.test(folded);
}

/** "[Here] to unsubscribe, or [here] to see it online": what stands before the second is told of the first. */
function isParallel(
  { said, isCut }: { readonly said: string; readonly isCut: boolean },
  { folded: after }: ReadText,
  others: readonly string[],
): boolean {
  if (!beginsPurpose(after)) return false;
  const folded = foldForReading(said);
  if (isCut && PURPOSE.test(folded)) return true;
  return others.some((other) => {
    const text = foldForReading(other);
    const at = text === "" ? -1 : ` ${folded} `.lastIndexOf(` ${text} `);
    return at >= 0 && PURPOSE.test(` ${folded} `.slice(at + text.length + 2));
  });
}

function mayHoldAddress(text: string): boolean {
  return text.includes("@") || text.includes("://") || /www\.|mailto:/i.test(text);
}

/** The words of a link beside it are that link's. */
function withoutOthers(text: ReadText, others: readonly string[]): ReadText {
  if (text.hits.length === 0) return text;
  const folded = others.map(foldForReading).filter((other) => other !== "" && text.folded.includes(other));
  if (folded.length === 0) return text;
  const isTheirs = ({ span }: PhraseHit): boolean =>
    folded.some((other) => other.includes(text.folded.slice(span.start, span.end)));
  const isTheirRole = ({ span }: RoleHit): boolean =>
    folded.some((other) => other.includes(text.folded.slice(span.start, span.end)));
  return {
    ...text,
    hits: text.hits.filter((hit) => !isTheirs(hit)),
    roles: text.roles.filter((hit) => hit.role !== "paid" || !isTheirRole(hit)),
  };
}

/** Finds words that stand around the link: "bestellen Sie ihn [hier] ab", "manage [here] what you receive". */
export function findAcross(before: ReadText, after: ReadText, read: PhraseReader): Nearest | null {
  if (before.folded === "" || after.folded === "") return null;
  const isCut = before.folded.length > ACROSS_CHARS;
  const near = isCut ? before.folded.slice(-ACROSS_CHARS).replace(/^\S* /, "") : before.folded;
  const from = near.replace(PLACING, "");
  const behind = after.folded.slice(0, ACROSS_CHARS).replace(PLACED, "");
  const joined = read(`${from} ${behind}`);
  const hit = joined.hits.find((each) => isSureAt(each, from.length));
  return hit === undefined ? null : { hit, distance: 0 };
}

/** Finds what a link begins that is said behind it: "[Remove] me from your list", "[change] how often we write". */
export function findBegun(own: string, after: ReadText, read: PhraseReader): Nearest | null {
  if (own === "" || after.folded === "" || own.length > ACROSS_CHARS) return null;
  const joined = read(`${own} ${after.folded.slice(0, ACROSS_CHARS)}`);
  const hit = joined.hits.find((each) => isSureAt(each, own.length));
  return hit === undefined ? null : { hit, distance: 0 };
}

/** Whether a phrase that opts out or manages without a doubt begins before a place and ends behind it. */
function isSureAt({ list, isVague, isDoubtful, span }: PhraseHit, place: number): boolean {
  const isOurs = list === "unsubscribe" || list === "manage";
  return isOurs && !isVague && !isDoubtful && span.start < place && span.end > place + 1;
}

/** "In [your profile] turn them off": what only places the link parts no verb from its object. */
const PLACING =
  / (?:in|im|on|at|from|via|auf|uber|op|dans|sur|depuis|en|desde|em|no|na|nel|sul|dal|i|pa|w|v|ve|az)$/;

/** The same behind the place, in languages that put it there: "Bu bildirimleri [profil] sayfasından kapatın". */
const PLACED =
  /^(?:(?:adres|sayfa|baglanti|link|bolum|panel)\S{0,8}|uzerinden|oldalon|cimen|feluleten|에서|から|より|にて|で|पर(?: जाकर)?|में(?: जाकर)?|এ গিয়ে|থেকে|பக்கத்தில்|పేజీలో) /;

/** Characters on each side in which such words stand. */
const ACROSS_CHARS = 40;

/** Finds the phrase nearest to a link. */
export function findNearest(before: ReadText, after: ReadText): Nearest | null {
  const candidates = [
    ...speaking(before).map((hit) => ({ hit, distance: before.folded.length - hit.span.end })),
    ...speaking(after).map((hit) => ({ hit, distance: hit.span.start })),
  ].filter(({ hit }) => hit.list === "unsubscribe" || isWorthy(hit));
  const nearest = surer(
    candidates.reduce<Nearest | null>(
      (top, each) => (top === null || rank(each) < rank(top) ? each : top),
      null,
    ),
    candidates,
  );
  if (nearest?.hit.list !== "subscribe") return nearest;
  return candidates.find((each) => isBesideSubscribing(each, nearest)) ?? nearest;
}

function speaking(text: ReadText): readonly PhraseHit[] {
  return text.hits
    .filter((hit) => !endsConfirmation(text.folded, hit))
    .map((hit) => (isPlanToo(hit, text) ? { ...hit, isDoubtful: true } : hit));
}

/** "Cancel subscription", in words that are known for ending what is paid for as well. */
function isPlanToo({ list, span }: PhraseHit, { hits, roles }: ReadText): boolean {
  const isWithin = (other: Span): boolean => other.start >= span.start && other.end <= span.end;
  const isSame = (other: Span): boolean => other.start === span.start && other.end === span.end;
  return (
    list === "unsubscribe" &&
    hits.some((other) => other.list === "ambiguous" && isSame(other.span)) &&
    roles.some((each) => each.role === "subscription" && isWithin(each.span)) &&
    !roles.some((each) => each.role === "mail" && isWithin(each.span))
  );
}

/** "If you do not want our alerts, you can sign off [here]": what is signed off from stands right before. */
function surer(nearest: Nearest | null, candidates: readonly Nearest[]): Nearest | null {
  if (nearest === null || isSure(nearest)) return nearest;
  if (nearest.hit.list === "manage") return candidates.find((each) => isWider(each, nearest)) ?? nearest;
  if (nearest.hit.list !== "unsubscribe") return nearest;
  const [next] = candidates
    .filter((each) => each !== nearest && (each.hit.list !== "unsubscribe" || isSure(each)))
    .sort((one, other) => one.distance - other.distance);
  // The same words, read in another way, are no less doubtful for it.
  const isElsewhere = next !== undefined && next.distance >= nearest.distance + length(nearest.hit);
  const isMeant = isElsewhere && next.hit.list === "unsubscribe" && next.distance <= MEANT_CHARS;
  return isMeant ? next : nearest;
}

/** "Settings of your watch list can be changed at": words that overlap say together whose settings. */
function isWider(each: Nearest, { hit: { list, language, span } }: Nearest): boolean {
  const { hit } = each;
  const isOverlapping = hit.span.start < span.end && hit.span.end > span.start;
  return isSure(each) && hit.list === list && hit.language === language && isOverlapping;
}

const MEANT_CHARS = 70;

function length({ span }: PhraseHit): number {
  return span.end - span.start;
}

function isSure({ hit }: Nearest): boolean {
  return !hit.isVague && !hit.isDoubtful;
}

/** "To subscribe or unsubscribe, visit": one page for both. */
const BOTH_CHARS = 60;

function isBesideSubscribing({ hit, distance }: Nearest, subscribing: Nearest): boolean {
  const isOurs = (hit.list === "unsubscribe" || hit.list === "manage") && !hit.isVague;
  return isOurs && distance - subscribing.distance <= BOTH_CHARS;
}

/** Nearness, with a small handicap for what proves less. */
function rank({ hit, distance }: Nearest): number {
  const listHandicap = hit.list === "unsubscribe" ? 0 : 2;
  return distance + (hit.isStem ? 4 : 0) + (hit.isVague ? 12 : 0) + listHandicap;
}

/** In running text only phrases of some length mean another purpose, or managing; single stems are everywhere. */
function isWorthy(hit: PhraseHit): boolean {
  const length = hit.span.end - hit.span.start;
  if (hit.list === "manage") return !hit.isStem || hit.isCombined || /[ *]/.test(hit.phrase);
  return AGAINST_LISTS.has(hit.list) && length >= 6;
}
