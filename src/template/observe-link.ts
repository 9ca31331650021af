// What can be seen of one link: its address, its markup, its words and the sentence it stands in.
import { type AddressReading, frontPageSignals } from "./address-words.ts";
import type { PhraseList } from "./compile-phrases.ts";
import { decodeDelimiters } from "./find-damage.ts";
import { ADDRESS_NAME } from "./find-tag-links.ts";
import { firstSentence, lastSentence } from "./fold-text.ts";
import type { Link } from "./link.ts";
import { type DialectFindings, type DialectMatch, GENERIC_DIALECT } from "./match-dialect.ts";
import type { ReadText } from "./match-phrases.ts";
import { observeMarks } from "./observe-marks.ts";
import { observeSentence, type SentenceReading } from "./observe-sentence.ts";
import { observeText, type TextReading } from "./observe-text.ts";
import { matterSignals } from "./other-matters.ts";
import { ownWordsSignals } from "./own-words.ts";
import { narrowToLines } from "./plain-lines.ts";
import { NO_TEXT, type Sentence, type Shown } from "./read-around.ts";
import type { Readings } from "./readings.ts";
import { type Signal, type SignalName, signal } from "./signals.ts";
import { observeProfile } from "./weigh-manage.ts";

/** The texts of the links close to one. */
export interface Beside {
  /** Those before it that are held to opt out or manage: no words of theirs speak for another link. */
  readonly settledBefore: readonly string[];
  /** Those behind it. */
  readonly settledAfter: readonly string[];
  readonly others: readonly string[];
  /** How far down it stands among all links: 1 for the last. */
  readonly place: number;
}

/** What a link's surroundings tell of all links in it. */
export interface JudgeContext extends Readings {
  /** The part the link stands in. */
  readonly source: string;
  /** Whether it is plain text, where lines part what belongs to one address from what belongs to the next. */
  readonly isPlain: boolean;
  /** Languages the template is said to be in, the surest first. */
  readonly languages: readonly string[];
  readonly beside: Beside;
}

/** Everything seen of a link. */
export interface Observations {
  readonly unsubscribe: readonly Signal[];
  readonly manage: readonly Signal[];
  readonly against: readonly Signal[];
  readonly dialect: DialectFindings;
  /** Languages of the phrases that spoke for the link, the surest first. */
  readonly languages: readonly string[];
}

/** Characters of a start tag that are read: more is inline style. */
const MAX_MARKUP_CHARS = 3_000;
/** Shorter texts, such as ".", stand in every sentence. */
const MIN_SETTLED_CHARS = 3;
const FOOTER_FROM = 0.65;
/** Place adds to what words or tags say; to a weak hint it would add a flag on every last link. */
const MIN_COMPANION = 2;

/** Collects the signals of one link. */
export function observeLink(link: Link, context: JudgeContext): Observations {
  const dialect = readDialect(link, context.source, context);
  const own = readOwnText(link, context);
  const address = readShownAddress(link, own.shown, context);
  const text = observeText(own);
  const title = observeTitle(link, text, context);
  const around = { ...readSentence(link, context), shown: own.shown };
  const sentence = weigh(observeSentence(around, text, context.read), { address, text });
  const marks = observeMarks(link);
  const unsubscribe = [
    ...dialectSignals(dialect.best, "unsubscribe"),
    ...(isTold(dialect.best) ? [] : withoutPlan(address.unsubscribe, text)),
    ...text.unsubscribe,
    ...title.unsubscribe,
    ...sentence.unsubscribe,
    ...marks.unsubscribe,
  ];
  const manage = [
    ...dialectSignals(dialect.best, "preferences"),
    ...(isTold(dialect.best) ? [] : withoutPlan(address.manage, text)),
    ...text.manage,
    ...title.manage,
    ...observeProfile(text.manage, readBlock(link, context)),
    ...sentence.manage,
    ...marks.manage,
  ];
  const against = [
    ...nearMissSignals(dialect),
    ...(isTold(dialect.best) ? [] : observeMatter(link, { around, address, text, sentence })),
    ...(text.isWordless && sentence.unsubscribe.length > 0 ? frontPageSignals(link.address) : []),
    ...(isTold(dialect.best) ? [] : address.against),
    ...text.against,
    ...sentence.against,
    ...tagSignals(link, dialect.best),
    ...(isNamed(address) && !hasTag(dialect.best) ? ownWordsSignals(own, [text, title]) : []),
  ];
  if (text.isChanging && context.beside.settledBefore.length + context.beside.settledAfter.length > 0)
    manage.push(signal("link-text-change", "beside a link that opts out"));
  const supported = [...unsubscribe, ...manage].reduce((sum, { weight }) => sum + weight, 0) >= MIN_COMPANION;
  // A picture may stand for anything, wherever it is; only its address tells.
  const isSeen = own.shown !== "nothing" || sentence.unsubscribe.length === 0;
  if (supported && isSeen) {
    // Beside the link that opts out, "cancel subscription" is as often about another one.
    const place = observePlace(link, context);
    const isOther = text.unsubscribe.some(({ name }) => name === "link-text-ambiguous");
    const telling = isOther ? place.filter(({ name }) => name !== "footer-neighbours") : place;
    (manage.length > unsubscribe.length ? manage : unsubscribe).push(...telling);
  }
  return {
    unsubscribe,
    manage,
    against,
    dialect,
    languages: [...text.languages, ...title.languages, ...sentence.languages],
  };
}

/** An address in the same doubtful words as the text, or the page of a plan, proves nothing more than they do. */
function withoutPlan(address: readonly Signal[], text: TextReading): readonly Signal[] {
  if (!isAmbiguous(text)) return address;
  return address.flatMap(({ name, detail }) => {
    if (name === "address-weak") return [];
    return name === "address-unsubscribe" && !/unsub|opt-?out/i.test(detail)
      ? [signal("address-weak", detail)]
      : [signal(name, detail)];
  });
}

function isAmbiguous({ unsubscribe, manage }: TextReading): boolean {
  return [...unsubscribe, ...manage].some(({ name }) => name === "link-text-ambiguous");
}

interface MatterReading extends OwnReading {
  readonly around: Sentence;
  readonly sentence: SentenceReading;
}

/** What the link's own words name counts whatever its address says; the sentence may name other things beside it. */
function observeMatter(link: Link, { around, address, text, sentence }: MatterReading): readonly Signal[] {
  if (address.unsubscribe.length > 0) return matterSignals(link.text, text.unsubscribe);
  const words = `${around.before} ${link.text} ${around.after}`;
  return matterSignals(words, [...text.unsubscribe, ...sentence.unsubscribe]);
}

interface OwnReading {
  readonly address: AddressReading;
  readonly text: TextReading;
}

/** An address that names its purpose is believed before the sentence beside it; "here" may be written anywhere. */
function weigh(sentence: SentenceReading, { address, text }: OwnReading): SentenceReading {
  const namesOther = address.against.some(({ name }) => name === "address-against");
  if (namesOther && text.isWordless) return { ...sentence, unsubscribe: [], manage: [] };
  return isNamed(address) ? { ...sentence, against: [] } : sentence;
}

/** Finds the mailing systems' forms in a link's address and start tag. */
export function readDialect(link: Link, source: string, { matchDialect }: Readings): DialectFindings {
  if (link.place === "tag") return matchDialect(link.href.slice(0, MAX_MARKUP_CHARS));
  const head = source.slice(
    link.elementSpan.start,
    Math.min(link.span.end + MAX_MARKUP_CHARS, link.elementSpan.end),
  );
  const tagEnd = head.indexOf(">", Math.max(0, link.span.end - link.elementSpan.start));
  const markup = tagEnd < 0 ? head : head.slice(0, tagEnd + 1);
  const address = decodeDelimiters(link.address.slice(0, MAX_MARKUP_CHARS));
  return matchDialect(`${address}\n${markup.slice(0, MAX_MARKUP_CHARS)}`);
}

/** What a mailing system's own form says outweighs the words it is made of. */
function isTold(best: DialectMatch | null): boolean {
  return best !== null && !isGeneric(best) && best.form.certainty !== "weak";
}

/** Home-made addresses are read by their words, which weigh them better than one pattern for all. */
function isGeneric(match: DialectMatch): boolean {
  return match.dialect === GENERIC_DIALECT;
}

/** Whether more is known than an address, which anybody may call as they like. */
function hasTag(best: DialectMatch | null): boolean {
  return best !== null && !(isGeneric(best) && best.form.kind === "hosted-url");
}

function dialectSignals(best: DialectMatch | null, purpose: "unsubscribe" | "preferences"): Signal[] {
  if (best === null || !hasTag(best)) return [];
  if ((best.form.purpose === "preferences" ? "preferences" : "unsubscribe") !== purpose) return [];
  return [signal(dialectSignalName(best), best.dialect)];
}

function dialectSignalName(best: DialectMatch): SignalName {
  if (best.form.certainty === "weak") return "dialect-weak";
  if (isGeneric(best)) return best.form.purpose === "preferences" ? "generic-manage-tag" : "generic-tag";
  return best.form.certainty === "recalled" ? "dialect-recalled" : "dialect-form";
}

function nearMissSignals({ nearMiss }: DialectFindings): readonly Signal[] {
  // The generic entry only knows words, and address-words weighs those by their place.
  return nearMiss === null || isGeneric(nearMiss) ? [] : [signal("near-miss-form", nearMiss.dialect)];
}

/** What readers see of it, and what that says; an address says what it is made of, which is read elsewhere. */
function readOwnText(
  { text, address, place }: Link,
  { read }: JudgeContext,
): ReadText & { readonly shown: Shown } {
  const shown = text.trim();
  if (/^\S+@\S+\.\S+$/.test(shown) && !/^\w+:\/\//.test(shown)) return { ...NO_TEXT, shown: "mailbox" };
  if (place === "tag" && shown === "") return { ...NO_TEXT, shown: "address" };
  if (shown === address || WRITTEN_ADDRESS.test(shown)) return { ...NO_TEXT, shown: "address" };
  const words = read(shown);
  return { ...words, shown: words.folded === "" ? "nothing" : "words" };
}

function isNamed({ unsubscribe }: AddressReading): boolean {
  return unsubscribe.some(({ name }) => name === "address-unsubscribe");
}

const WRITTEN_ADDRESS = /^(?:https?:\/\/|www\.|mailto:)\S+$/i;

/** Readers see where it leads; behind that stands a counting address, or one that was left empty. */
function readShownAddress(link: Link, shown: Shown, { readAddress }: Readings): AddressReading {
  const own = readAddress(link.address);
  if ((shown !== "address" && shown !== "mailbox") || link.place === "tag") return own;
  const written = readAddress(shown === "mailbox" ? `mailto:${link.text}` : link.text);
  return own.unsubscribe.length + own.manage.length > 0 ? own : { ...written, against: own.against };
}

/** A title or label speaks where the text does not; where both speak, the text is what readers see. */
function observeTitle(link: Link, text: TextReading, { read }: JudgeContext): TextReading {
  const title = link.attributes.get("title") ?? link.attributes.get("aria-label") ?? "";
  if (title === "" || text.unsubscribe.length + text.manage.length + text.against.length > 0)
    return observeText(NO_TEXT);
  return observeText(read(title));
}

function readSentence(link: Link, { beside, isPlain, source }: JudgeContext): Omit<Sentence, "shown"> {
  const words = isPlain && link.place !== "attribute" ? narrowToLines(link, source, link) : link;
  return {
    before: leadingSentence(link, behindSettled(words.before, beside)),
    after: firstSentence(untilSettled(words.after, beside)),
    others: beside.others,
  };
}

/** An address on a line of its own belongs to the sentence before, even where that has ended. */
function leadingSentence({ place }: Link, before: string): string {
  const sentence = lastSentence(before);
  if (place === "attribute" || sentence.trim() !== "") return sentence;
  return lastSentence(before.replace(/[\s.。:]+$/, ""));
}

function readBlock(link: Link, { read }: JudgeContext): ReadText {
  return read(`${link.before} ${link.after}`);
}

/** Stands for a settled link: the sentence goes no further, whatever label that link gets. */
const SETTLED = " https://_ ";

function behindSettled(text: string, { settledBefore }: Beside): string {
  const ends = settledBefore.filter(isTelling).map((other) => {
    const at = text.lastIndexOf(other);
    return at < 0 ? 0 : at + other.length;
  });
  const end = Math.max(0, ...ends);
  return end === 0 ? text : SETTLED + text.slice(end);
}

function untilSettled(text: string, { settledAfter }: Beside): string {
  const starts = settledAfter.filter(isTelling).map((other) => text.indexOf(other));
  const start = Math.min(text.length, ...starts.filter((at) => at >= 0));
  return start === text.length ? text : text.slice(0, start) + SETTLED;
}

function isTelling(text: string): boolean {
  return text.length >= MIN_SETTLED_CHARS;
}

/** Tags in running text may print words, or more than a link. */
function tagSignals({ place, address, href }: Link, best: DialectMatch | null): readonly Signal[] {
  if (place !== "tag") return [];
  if (/footer/i.test(address)) return [signal("whole-footer", address)];
  return best === null && !ADDRESS_NAME.test(href) ? [signal("tag-name-only", address)] : [];
}

const FOOTER_LISTS: ReadonlySet<PhraseList> = new Set(["privacy", "viewOnline"]);

function observePlace(link: Link, context: JudgeContext): readonly Signal[] {
  const { beside, read } = context;
  const signals: Signal[] = [];
  const note = readBlock(link, context).hits.find(({ list }) => list === "note");
  if (note !== undefined) signals.push(signal("receiving-note", note.phrase));
  if (beside.place > FOOTER_FROM) signals.push(signal("in-footer", "near the end"));
  const hasNeighbours =
    beside.settledBefore.length + beside.settledAfter.length > 0 ||
    beside.others.some((text) => read(text).hits.some(({ list }) => FOOTER_LISTS.has(list)));
  if (hasNeighbours) signals.push(signal("footer-neighbours", "beside links of a footer"));
  return signals;
}
