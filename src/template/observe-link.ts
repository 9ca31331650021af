// What can be seen of one link: its address, its markup, its words and the sentence it stands in.
import { type AddressReading, frontPageSignals, isUndoing, SUBSCRIBES } from "./address-words.ts";
import { decodeDelimiters } from "./find-damage.ts";
import { countWords } from "./fold-text.ts";
import { inPageSignals } from "./in-page.ts";
import type { JudgeContext } from "./judge-context.ts";
import type { Link } from "./link.ts";
import { type DialectFindings, type DialectMatch, GENERIC_DIALECT } from "./match-dialect.ts";
import type { ReadText } from "./match-phrases.ts";
import { observeMarks } from "./observe-marks.ts";
import { isBelowNote, isInFooter, observePlace, readBlock } from "./observe-place.ts";
import { observeSentence, type SentenceReading } from "./observe-sentence.ts";
import { observeText, type TextReading } from "./observe-text.ts";
import { aboveSignals, matterSignals, menuSignals } from "./other-matters.ts";
import { namedSignals, ownWordsSignals } from "./own-words.ts";
import { plainAbove } from "./plain-words.ts";
import { NO_TEXT, type Sentence, type Shown } from "./read-around.ts";
import { readSentence } from "./read-sentence.ts";
import type { Readings } from "./readings.ts";
import { type Signal, type SignalName, STRONG_AT, signal } from "./signals.ts";
import { observeProfile } from "./weigh-manage.ts";
import { isAmbiguous, isBesideManaging, isLoneAtFoot, mayBePlan, planSignals } from "./weigh-plans.ts";
import { changeSignals, settingsSignals } from "./weigh-settings.ts";
import { namedTagSignals, tagSignals, withoutProfile } from "./weigh-tags.ts";

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
/** Place adds to what words or tags say; to a weak hint it would add a flag on every last link. */
const MIN_COMPANION = 1.8;

/** Collects the signals of one link. */
export function observeLink(link: Link, context: JudgeContext): Observations {
  const dialect = readDialect(link, context.source, context);
  const own = readOwnText(link, context);
  const address = readShownAddress(link, own.shown, context);
  const text = observeText(own);
  const title = observeTitle(link, text, context);
  const around = { shown: own.shown, own: own.folded, ...readSentence(link, context) };
  const sentence = weigh(observeSentence(around, text, context.read), { address, text });
  const marks = observeMarks(link);
  const unsubscribe = [
    ...dialectSignals(dialect.best, "unsubscribe"),
    ...(isTold(dialect.best) ? [] : withoutPlan(address.unsubscribe, text)),
    ...namedTagSignals(link, dialect.best, address),
    ...text.unsubscribe,
    ...title.unsubscribe,
    ...sentence.unsubscribe,
    ...marks.unsubscribe,
  ];
  const manage = [
    ...dialectSignals(dialect.best, "preferences").map((each) => withoutProfile(each, link)),
    ...(isTold(dialect.best) ? [] : withoutPlan(address.manage, text)),
    ...text.manage,
    ...title.manage,
    ...(text.manage.length === 0 ? [] : observeProfile(text.manage, readBlock(link, context))),
    ...sentence.manage,
    ...marks.manage,
  ];
  const against = [
    ...nearMissSignals(dialect),
    ...inPageSignals(link, context.source, context),
    ...(isTold(dialect.best) ? [] : observeMatter(link, { around, address, text, sentence }, context)),
    ...(text.isWordless && sentence.unsubscribe.length > 0 ? frontPageSignals(link.address) : []),
    ...(isTold(dialect.best) ? [] : againstOf(address, text)),
    ...(text.isSignIn && sentence.against.length > 0 ? [] : text.against),
    ...sentence.against,
    ...tagSignals(link, dialect.best),
    ...namedSignals(link, own, text),
    ...(isNamed(address) && !hasTag(dialect.best) ? ownWordsSignals(own, [text, title]) : []),
  ];
  if (text.isChanging) manage.push(...changeSignals(link, context));
  manage.push(...settingsSignals(link, { own, text, sentence }, context));
  if (text.isPlace && unsubscribe.length + manage.length === 0 && isLedToEnd(around, link, context))
    manage.push(signal("sentence-far", "where to end it, beside why one receives the mail"));
  if (text.isEnding && unsubscribe.length + manage.length === 0 && isBelowNote(link, context))
    unsubscribe.push(signal("link-text-vague", "ends something, beside why one receives the mail"));
  const supported = [...unsubscribe, ...manage].reduce((sum, { weight }) => sum + weight, 0) >= MIN_COMPANION;
  // A picture may stand for anything, wherever it is; only its address tells.
  const isSeen = own.shown !== "nothing" || sentence.unsubscribe.length === 0;
  if (supported && isSeen) {
    // Beside the link that opts out, "cancel subscription" is as often about another one.
    const place = observePlace(link, context);
    const isAny = text.unsubscribe.some(({ name }) => name === "link-text-ambiguous");
    const isOther = isAny && !isBesideManaging(context) && !isLoneAtFoot(link, context);
    const telling = isOther ? place.filter(({ name }) => !FOOT_OF_ANY.has(name)) : place;
    const isDoubtful =
      isAmbiguous(text) || sentence.unsubscribe.some(({ name }) => name === "sentence-subscription");
    const isPaid = isDoubtful && against.some(({ name }) => OF_PLANS.has(name));
    if (!isPaid) (manage.length > unsubscribe.length ? manage : unsubscribe).push(...telling);
  }
  return {
    unsubscribe,
    manage,
    against,
    dialect,
    languages: [...text.languages, ...title.languages, ...sentence.languages],
  };
}

/** Ends no sentence, and says no more than that something is ended: "To turn them off, go to". */
const MAX_LEADING_WORDS = 6;

function isLedToEnd({ before }: Sentence, link: Link, context: JudgeContext): boolean {
  const { folded, roles } = context.read(before);
  const isEnded = roles.some(({ role }) => role === "end") && countWords(folded) <= MAX_LEADING_WORDS;
  return isEnded && isBelowNote(link, context);
}

/** Stand at the foot of any mail of a company, beside links of every kind. */
const FOOT_OF_ANY: ReadonlySet<SignalName> = new Set<SignalName>(["footer-neighbours", "legal-address"]);

/** Tell that what may be a plan is one. */
const OF_PLANS: ReadonlySet<SignalName> = new Set<SignalName>(["billing-words", "link-text-against"]);

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

/**
 * One page does both where readers are told that it opts out: "Unsubscribe from this forum" at /subscribe?forum=7. Nor
 * does it matter that one has to sign in first where they are told so without a doubt.
 */
function againstOf(address: AddressReading, { unsubscribe, manage }: TextReading): readonly Signal[] {
  const { against } = address;
  // "/subscribe/7/preferences" behind "your e-mail preferences".
  if (address.manage.length > 0 && manage.some(({ weight }) => weight >= STRONG_AT))
    return against.filter(({ detail }) => detail !== SUBSCRIBES);
  const said = unsubscribe.find(({ name }) => SAYS_ALL.has(name))?.name;
  if (said === undefined) return against;
  return against.filter(
    ({ name, detail }) => detail !== SUBSCRIBES && !(name === "address-account" && said === "link-text"),
  );
}

const SAYS_ALL: ReadonlySet<SignalName> = new Set<SignalName>([
  "link-text",
  "link-text-part",
  "link-text-stem",
  "link-text-combined",
  "link-text-combined-whole",
  "link-text-ambiguous",
]);

interface MatterReading extends OwnReading {
  readonly around: Sentence;
  readonly sentence: SentenceReading;
}

/** What the link's own words name counts whatever its address says; the sentence may name other things beside it. */
function observeMatter(
  link: Link,
  { around, address, text, sentence }: MatterReading,
  context: JudgeContext,
): readonly Signal[] {
  const own = matterSignals(link.text, text.unsubscribe);
  const above = (): string => `${plainAbove(context.source, link.elementSpan.start)} ${around.after}`;
  if (own.length > 0) return own;
  if (mayBePlan(link, { reading: text, sentence }, context)) return planSignals(above(), text);
  if (isNamed(address) && isOfMailing(address, text)) return own;
  const words = `${around.before} ${link.text} ${around.after}`;
  const speaking = [...text.unsubscribe, ...sentence.unsubscribe];
  const beside = matterSignals(words, speaking);
  if (beside.length > 0 || speaking.length === 0) return beside;
  return isInFooter(link, context)
    ? []
    : [...menuSignals(speaking, context), ...aboveSignals(above(), speaking)];
}

/** Words for leaving are those for an event as well; in an address they are believed where the link says the same. */
function isOfMailing({ unsubscribe }: AddressReading, text: TextReading): boolean {
  const is = (pattern: RegExp): boolean => unsubscribe.some(({ detail }) => pattern.test(detail));
  return is(NAMES_MAILING) || (text.unsubscribe.length > 0 && !is(/opt/i));
}

const NAMES_MAILING = /unsub|un-?sus|list|mail|news|bolet|brief|bre[vf]/i;

interface OwnReading {
  readonly address: AddressReading;
  readonly text: TextReading;
}

/** An address that names its purpose is believed before the sentence beside it; "here" may be written anywhere. */
function weigh(sentence: SentenceReading, { address, text }: OwnReading): SentenceReading {
  const namesOther = address.against.some(
    ({ name, detail }) => name === "address-against" || (name === "address-account" && /out/i.test(detail)),
  );
  if (namesOther && text.isWordless) return { ...sentence, unsubscribe: [], manage: [] };
  return isNamed(address) ? { ...sentence, against: [] } : sentence;
}

/** Finds the mailing systems' forms in a link's address and start tag. */
export function readDialect(link: Link, source: string, { matchDialect }: Readings): DialectFindings {
  if (isUndoing(link.address)) return NO_DIALECT;
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

const NO_DIALECT: DialectFindings = { best: null, nearMiss: null, candidates: [] };

/** What a mailing system's own form says outweighs the words it is made of. */
function isTold(best: DialectMatch | null): boolean {
  return best !== null && !isGeneric(best) && best.form.certainty !== "weak";
}

/** Home-made addresses are read by their words, which weigh them better than one pattern for all. */
function isGeneric(match: DialectMatch): boolean {
  return match.dialect === GENERIC_DIALECT;
}

/** Whether more is known than an address, which anybody may call as they like. */
export function hasTag(best: DialectMatch | null): boolean {
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
export function readOwnText(
  { text, address, place }: Link,
  { read }: Readings,
): ReadText & { readonly shown: Shown } {
  const shown = text.trim();
  if (/^[^\s@]+@(?:[^\s@.]+\.\S+|\W.{2,})$/.test(shown) && !/^\w+:\/\//.test(shown))
    return { shown: "mailbox", ...NO_TEXT };
  if (place === "tag" && shown === "") return { shown: "address", ...NO_TEXT };
  if (shown === address || WRITTEN_ADDRESS.test(shown)) return { shown: "address", ...NO_TEXT };
  const words = read(shown);
  return { shown: words.folded === "" ? "nothing" : "words", ...words };
}

function isNamed({ unsubscribe }: AddressReading): boolean {
  return unsubscribe.some(({ name }) => name === "address-unsubscribe");
}

/** What is no words but an address. */
export const WRITTEN_ADDRESS = /^(?:https?:\/\/|www\.|mailto:)\S+$/i;

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
