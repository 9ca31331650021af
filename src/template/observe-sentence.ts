// What the sentence around a link says, where the link's own words leave it open.
import { matchAround, type PhraseHit, type PhraseReader, type ReadText } from "./match-phrases.ts";
import { AGAINST_LISTS, languagesOf, type TextReading } from "./observe-text.ts";
import { type Signal, signal } from "./signals.ts";

/** What a sentence says about the link in it. */
export interface SentenceReading {
  readonly unsubscribe: readonly Signal[];
  readonly manage: readonly Signal[];
  readonly against: readonly Signal[];
  readonly languages: readonly string[];
}

/** The sentence up to a link, and from it on, and the links beside it. */
export interface Sentence {
  readonly before: string;
  readonly after: string;
  /** Texts of the links beside it. */
  readonly others: readonly string[];
}

const SILENT: SentenceReading = { unsubscribe: [], manage: [], against: [], languages: [] };
/** Folded characters between the words and the link above which other links may be meant. */
const FAR_CHARS = 70;
const ASIDE_CHARS = 45;
/** An address soon after the link takes what is said between, unless that follows at once: "[here] to unsubscribe". */
const OWN_CHARS = 6;
const ADDRESS = /(?:https?:\/\/|www\.|mailto:)\S+|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/gi;
const BILLING =
  /billing|invoice|payment|\bplans?\b|free trial|renew|charged|your card|factu|betaling|abonnementsgeld|rechnung|zahlung|paiement|pagamento|fattura|\bpago\b|betalning|faktura|recurring|donation|donatie|spende|monthly gift/;

/** Reads the sentence around a link: the words nearest to it tell what it is for. */
export function observeSentence(sentence: Sentence, text: TextReading, read: PhraseReader): SentenceReading {
  const speaks = text.unsubscribe.length + text.manage.length;
  if (speaks > 0) return { ...SILENT, against: billingSignals(sentence, text) };
  if (text.against.length > 0) return SILENT;
  const { before, after } = readAround(sentence, text, read);
  const nearest = findNearest(before, after);
  if (nearest === null) return text.isSilent ? patternReading(sentence) : SILENT;
  if (!text.isSilent) return asideReading(nearest);
  if (AGAINST_LISTS.has(nearest.hit.list)) {
    return { ...SILENT, against: [signal("sentence-against", nearest.hit.phrase)] };
  }
  return silentReading(nearest, sentence, [...before.hits, ...after.hits]);
}

function silentReading(
  nearest: Nearest,
  { before, after }: Sentence,
  hits: readonly PhraseHit[],
): SentenceReading {
  const { hit, distance } = nearest;
  const pattern = hit.isVague || distance > FAR_CHARS ? null : matchAround(before, after);
  const found =
    pattern === null ? signal(sentenceName(nearest), hit.phrase) : signal("sentence-pattern", pattern.phrase);
  const noun = hit.isVague ? hits.find(({ list }) => list === "nouns") : undefined;
  const signals = [found, signal("here-text", "says nothing itself")];
  if (noun !== undefined) signals.push(signal("mailing-noun", noun.phrase));
  const languages = pattern === null ? languagesOf(hits, hit) : [pattern.language];
  return hit.list === "manage"
    ? { ...SILENT, manage: signals, languages }
    : { ...SILENT, unsubscribe: signals, languages };
}

/** Some sentences are known by heart that hold no word for opting out: "not interested any more? [here]". */
function patternReading({ before, after }: Sentence): SentenceReading {
  const pattern = matchAround(before, after);
  if (pattern === null) return SILENT;
  const signals = [signal("sentence-far", pattern.phrase), signal("here-text", "says nothing itself")];
  const languages = [pattern.language];
  return pattern.list === "manage"
    ? { ...SILENT, manage: signals, languages }
    : { ...SILENT, unsubscribe: signals, languages };
}

function sentenceName({ hit, distance }: Nearest): "sentence-vague" | "sentence-far" | "sentence" {
  if (hit.isVague) return "sentence-vague";
  return distance > FAR_CHARS ? "sentence-far" : "sentence";
}

interface Nearest {
  readonly hit: PhraseHit;
  readonly distance: number;
}

interface Around {
  readonly before: ReadText;
  readonly after: ReadText;
}

/** Reads both sides, without what belongs to another link beside this one. */
function readAround(sentence: Sentence, { isWordless }: TextReading, read: PhraseReader): Around {
  const lastAddress = [...sentence.before.matchAll(ADDRESS)].at(-1);
  const before =
    lastAddress === undefined
      ? sentence.before
      : sentence.before.slice(lastAddress.index + lastAddress[0].length);
  const nextAddress = sentence.after.search(ADDRESS);
  const after = read(nextAddress < 0 ? sentence.after : sentence.after.slice(0, nextAddress));
  const isOwn = ({ span }: PhraseHit): boolean => nextAddress < 0 || (!isWordless && span.start <= OWN_CHARS);
  return {
    before: withoutOthers(
      read(before),
      sentence.others.map((other) => read(other).folded),
    ),
    after: withoutOthers(
      { ...after, hits: after.hits.filter(isOwn) },
      sentence.others.map((other) => read(other).folded),
    ),
  };
}

/** The words of a link beside it are that link's. */
function withoutOthers(text: ReadText, others: readonly string[]): ReadText {
  const folded = others.filter((other) => other !== "" && text.folded.includes(other));
  if (folded.length === 0) return text;
  const isTheirs = ({ span }: PhraseHit): boolean =>
    folded.some((other) => other.includes(text.folded.slice(span.start, span.end)));
  return { ...text, hits: text.hits.filter((hit) => !isTheirs(hit)) };
}

/** A link that says something else may still be the place where to do it: "visit our website to unsubscribe". */
function asideReading({ hit, distance }: Nearest): SentenceReading {
  if (distance > ASIDE_CHARS || hit.list !== "unsubscribe" || hit.isVague) return SILENT;
  return { ...SILENT, unsubscribe: [signal("sentence-aside", hit.phrase)], languages: [hit.language] };
}

function findNearest(before: ReadText, after: ReadText): Nearest | null {
  const candidates = [
    ...before.hits.map((hit) => ({ hit, distance: before.folded.length - hit.span.end })),
    ...after.hits.map((hit) => ({ hit, distance: hit.span.start })),
  ].filter(({ hit }) => hit.list === "unsubscribe" || isWorthy(hit));
  return candidates.reduce<Nearest | null>(
    (top, each) => (top === null || rank(each) < rank(top) ? each : top),
    null,
  );
}

/** Nearness, with a small handicap for what proves less. */
function rank({ hit, distance }: Nearest): number {
  const listHandicap = hit.list === "unsubscribe" ? 0 : 2;
  return distance + (hit.isStem ? 4 : 0) + (hit.isVague ? 12 : 0) + listHandicap;
}

/** In running text only phrases of some length mean another purpose, or managing; single stems are everywhere. */
function isWorthy(hit: PhraseHit): boolean {
  const length = hit.span.end - hit.span.start;
  if (hit.list === "manage") return !hit.isStem || length >= 9;
  return AGAINST_LISTS.has(hit.list) && length >= 6;
}

/** Managing a subscription that is paid for is not ours; opting out of mails beside the word "invoice" is. */
function billingSignals({ before, after }: Sentence, text: TextReading): readonly Signal[] {
  if (text.manage.length === 0 && !text.unsubscribe.some(({ name }) => name === "link-text-ambiguous"))
    return [];
  const words = BILLING.exec(`${before} ${after}`.toLowerCase());
  return words === null ? [] : [signal("billing-words", words[0])];
}
