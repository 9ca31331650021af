// The signals of one link: what its address, its markup, its words, its sentence and its place speak for and against.
import { type AddressReading, frontPageSignals, SUBSCRIBES } from "./address-words.ts";
import { countWords } from "./fold-text.ts";
import { inPageSignals } from "./in-page.ts";
import type { JudgeContext } from "./judge-context.ts";
import type { Link } from "./link.ts";
import type { DialectFindings, DialectMatch } from "./match-dialect.ts";
import { observeMarks } from "./observe-marks.ts";
import { isBelowNote, isInFooter, observePlace, readBlock } from "./observe-place.ts";
import type { TextReading } from "./observe-text.ts";
import { aboveSignals, matterSignals, menuSignals } from "./other-matters.ts";
import { namedSignals, ownWordsSignals } from "./own-words.ts";
import { plainAbove } from "./plain-words.ts";
import type { Sentence } from "./read-around.ts";
import { hasTag, isGeneric, isNamed, isTold, type LinkReading, readLink } from "./read-link.ts";
import { type Signal, type SignalName, STRONG_AT, signal } from "./signals.ts";
import { observeProfile } from "./weigh-manage.ts";
import { isAmbiguous, isBesideManaging, isLoneAtFoot, mayBePlan, planSignals } from "./weigh-plans.ts";
import { changeSignals, settingsSignals } from "./weigh-settings.ts";
import { namedTagSignals, tagSignals, withoutProfile } from "./weigh-tags.ts";

/** What speaks for and against a link. */
interface Spoken {
  readonly unsubscribe: readonly Signal[];
  readonly manage: readonly Signal[];
  readonly against: readonly Signal[];
}

/** Everything seen of a link. */
export interface Observations extends Spoken {
  readonly dialect: DialectFindings;
  /** Languages of the phrases that spoke for the link, the surest first. */
  readonly languages: readonly string[];
}

/** Collects the signals of one link. */
export function observeLink(link: Link, context: JudgeContext): Observations {
  const reading = readLink(link, context);
  const { dialect, text, title, sentence } = reading;
  const spoken = {
    unsubscribe: forUnsubscribe(link, reading),
    manage: forManage(link, reading, context),
    against: against(link, reading, context),
  };
  const said =
    spoken.unsubscribe.length + spoken.manage.length > 0 ? spoken : besideNote(link, reading, context);
  return {
    ...withPlace({ ...spoken, ...said }, { link, reading, context }),
    dialect,
    languages: [...text.languages, ...title.languages, ...sentence.languages],
  };
}

function forUnsubscribe(link: Link, reading: LinkReading): readonly Signal[] {
  const { dialect, address, text, title, sentence } = reading;
  return [
    ...dialectSignals(dialect.best, "unsubscribe"),
    ...(isTold(dialect.best) ? [] : withoutPlan(address.unsubscribe, text)),
    ...namedTagSignals(link, dialect.best, address),
    ...text.unsubscribe,
    ...title.unsubscribe,
    ...sentence.unsubscribe,
    ...observeMarks(link).unsubscribe,
  ];
}

function forManage(link: Link, reading: LinkReading, context: JudgeContext): readonly Signal[] {
  const { dialect, own, address, text, title, sentence } = reading;
  return [
    ...dialectSignals(dialect.best, "preferences").map((each) => withoutProfile(each, link)),
    ...(isTold(dialect.best) ? [] : withoutPlan(address.manage, text)),
    ...text.manage,
    ...title.manage,
    ...(text.manage.length === 0 ? [] : observeProfile(text.manage, readBlock(link, context))),
    ...sentence.manage,
    ...observeMarks(link).manage,
    ...(text.isChanging ? changeSignals(link, context) : []),
    ...settingsSignals(link, { own, text, sentence }, context),
  ];
}

function against(link: Link, reading: LinkReading, context: JudgeContext): readonly Signal[] {
  const { dialect, own, address, text, title, sentence } = reading;
  return [
    ...nearMissSignals(dialect),
    ...inPageSignals(link, context.source, context),
    ...(isTold(dialect.best) ? [] : observeMatter(link, reading, context)),
    ...(text.isWordless && sentence.unsubscribe.length > 0 ? frontPageSignals(link.address) : []),
    ...(isTold(dialect.best) ? [] : againstOf(address, text)),
    ...(text.isSignIn && sentence.against.length > 0 ? [] : text.against),
    ...sentence.against,
    ...tagSignals(link, dialect.best),
    ...namedSignals(link, own, text),
    ...(isNamed(address) && !hasTag(dialect.best) ? ownWordsSignals(own, [text, title]) : []),
  ];
}

/** "Turn off" and "your profile" say enough where the words beside them tell why one receives the mail. */
function besideNote(
  link: Link,
  { text, around }: LinkReading,
  context: JudgeContext,
): Pick<Spoken, "unsubscribe" | "manage"> {
  if (text.isPlace && isLedToEnd(around, link, context)) {
    const signals = [signal("sentence-far", "where to end it, beside why one receives the mail")];
    return { unsubscribe: [], manage: signals };
  }
  if (text.isEnding && isBelowNote(link, context)) {
    const signals = [signal("link-text-vague", "ends something, beside why one receives the mail")];
    return { unsubscribe: signals, manage: [] };
  }
  return { unsubscribe: [], manage: [] };
}

interface Seen {
  readonly link: Link;
  readonly reading: LinkReading;
  readonly context: JudgeContext;
}

/** Place adds to what words or tags say; to a weak hint it would add a flag on every last link. */
const MIN_COMPANION = 1.8;

/** Adds what its place tells to what a link speaks for. */
function withPlace(spoken: Spoken, { link, reading, context }: Seen): Spoken {
  const { unsubscribe, manage, against } = spoken;
  const { own, text, sentence } = reading;
  const isSupported =
    [...unsubscribe, ...manage].reduce((sum, { weight }) => sum + weight, 0) >= MIN_COMPANION;
  // A picture may stand for anything, wherever it is; only its address tells.
  const isSeen = own.shown !== "nothing" || sentence.unsubscribe.length === 0;
  if (!isSupported || !isSeen) return spoken;
  const isDoubtful =
    isAmbiguous(text) || sentence.unsubscribe.some(({ name }) => name === "sentence-subscription");
  if (isDoubtful && against.some(({ name }) => OF_PLANS.has(name))) return spoken;
  const place = placeSignals(link, text, context);
  return manage.length > unsubscribe.length
    ? { ...spoken, manage: [...manage, ...place] }
    : { ...spoken, unsubscribe: [...unsubscribe, ...place] };
}

/** Beside the link that opts out, "cancel subscription" is as often about another one, wherever it stands. */
function placeSignals(link: Link, text: TextReading, context: JudgeContext): readonly Signal[] {
  const place = observePlace(link, context);
  const isAny = text.unsubscribe.some(({ name }) => name === "link-text-ambiguous");
  const isOther = isAny && !isBesideManaging(context) && !isLoneAtFoot(link, context);
  return isOther ? place.filter(({ name }) => !FOOT_OF_ANY.has(name)) : place;
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

/** What the link's own words name counts whatever its address says; the sentence may name other things beside it. */
function observeMatter(
  link: Link,
  { around, address, text, sentence }: LinkReading,
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
