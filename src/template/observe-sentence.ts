// What the sentence around a link says, where the link's own words leave it open.
import { countWords, foldText } from "./fold-text.ts";
import { matchAround, type PhraseHit, type PhraseReader, type ReadText } from "./match-phrases.ts";
import { AGAINST_LISTS, type TextReading } from "./observe-text.ts";
import { isOwnMailbox, isToldBefore } from "./own-mailbox.ts";
import { findPaid, isPlan, languagesOf } from "./phrase-hits.ts";
import {
  type Around,
  findAcross,
  findBegun,
  findNearest,
  type Nearest,
  NO_TEXT,
  readAround,
  type Sentence,
} from "./read-around.ts";
import { type Signal, type SignalName, STRONG_AT, signal } from "./signals.ts";
import { announcedReading, endingReading, isAnnounced } from "./weigh-announced.ts";
import { namesProfile } from "./weigh-manage.ts";
import { billingSignals } from "./weigh-plans.ts";
import { mistakeSignals, troubleSignals } from "./weigh-trouble.ts";

/** What a sentence says about the link in it. */
export interface SentenceReading {
  readonly unsubscribe: readonly Signal[];
  readonly manage: readonly Signal[];
  readonly against: readonly Signal[];
  readonly languages: readonly string[];
}

const SILENT: SentenceReading = { unsubscribe: [], manage: [], against: [], languages: [] };
/** Folded characters between the words and the link above which other links may be meant. */
const FAR_CHARS = 70;
const ASIDE_CHARS = 45;
/** "If you no longer want our reminders of events that open, turn them off in [your profile]". */
const PROFILE_CHARS = 120;
/** A link of more words than this is about something of its own. */
const MAX_ANSWER_WORDS = 4;
/** Reads the sentence around a link: the words nearest to it tell what it is for. */
export function observeSentence(sentence: Sentence, text: TextReading, read: PhraseReader): SentenceReading {
  const speaks = text.unsubscribe.length + text.manage.length;
  if (speaks > 0) {
    const around = readAround(sentence, read);
    const across = text.isPlace ? findAcross(around.before, around.after, read) : null;
    return {
      ...agreeingReading(sentence, { ...around, across }, text),
      against: billingSignals(around, text),
    };
  }
  if (text.isSignIn) return signedInReading(sentence, read);
  if (text.against.length > 0) return SILENT;
  const isMailbox = sentence.shown === "mailbox";
  if (isMailbox && (isOwnMailbox(sentence.before, sentence.after) || isToldBefore(sentence, read)))
    return SILENT;
  const around = readAround(sentence, read);
  if (sentence.shown === "nothing") return picturedReading(around.before);
  const { before, after } = around;
  const begun =
    text.isSilent || text.isEnding || text.isChanging ? findBegun(sentence.own, after, read) : null;
  if (begun !== null) return begunReading(begun);
  const across = text.isSilent || text.isPlace ? findAcross(before, after, read) : null;
  const nearest = across ?? findNearest(before, after);
  if (text.isEnding && nearest?.hit.list !== "unsubscribe") return endingReading(sentence, around, read);
  if (nearest === null) return text.isSilent ? patternReading(sentence) : SILENT;
  if (isMailbox && nearest.hit.list === "manage") return SILENT;
  if (!text.isSilent && !(text.isEnding && isSureEnd(nearest)))
    return isAnnounced(sentence)
      ? announcedReading(sentence, before, read)
      : asideReading(nearest, text, sentence, read);
  if (AGAINST_LISTS.has(nearest.hit.list)) {
    return { ...SILENT, against: [signal("sentence-against", nearest.hit.phrase)] };
  }
  const against = [
    ...signInSignals(around, nearest.distance),
    ...paidSignals(around, nearest),
    ...troubleSignals(around),
    ...mistakeSignals(around, nearest),
  ];
  if (against.some(({ name }) => name === "sentence-sign-in") && around.hasNext)
    return { ...SILENT, against };
  return { ...silentReading(nearest, sentence, [...before.hits, ...after.hits]), against };
}

/** "To stop mails about this topic, [mute it]". */
function isSureEnd({ hit, distance }: Nearest): boolean {
  return hit.list === "unsubscribe" && !hit.isVague && !hit.isDoubtful && distance <= ASIDE_CHARS;
}

/** Text that may mean something else is believed where the sentence says the same. */
function agreeingReading(
  { before }: Sentence,
  around: Around & { readonly across: Nearest | null },
  { unsubscribe, manage }: TextReading,
): SentenceReading {
  const isSure = [...unsubscribe, ...manage].some(
    ({ name, weight }) => !DOUBTFUL.has(name) && weight >= STRONG_AT,
  );
  if (isSure) return SILENT;
  const nearest = around.across ?? findNearest(around.before, around.after);
  const isProfile = manage.some(({ name }) => name === "link-text-profile");
  const farChars = isProfile ? PROFILE_CHARS : FAR_CHARS;
  if (nearest === null || nearest.hit.isVague || nearest.distance > farChars)
    return namingReading(around, unsubscribe);
  const { list, phrase, isDoubtful } = nearest.hit;
  // "Here you can sign off: [Sign off]" says no more of what than the link does.
  if (
    unsubscribe.some(
      ({ name, detail }) => name === "link-text-ambiguous" && foldText(detail) === foldText(phrase),
    )
  )
    return namingReading(around, unsubscribe);
  const isCertain = !isDoubtful && nearest.distance <= ASIDE_CHARS;
  const agrees = [signal(isCertain ? "sentence-confirms" : "sentence-agrees", phrase)];
  if (list === "unsubscribe" && unsubscribe.length > 0) return { ...SILENT, unsubscribe: agrees };
  if (list === "manage" && manage.length > 0) return { ...SILENT, manage: agrees };
  // "If you do not want these, adjust [your profile]" is where to do it; "to choose, or not to get them: [sign off]" does it.
  if (list === "unsubscribe" && manage.length > 0) {
    const isLeading = !/[.!]\s{0,9}$/.test(before) && !isProfile;
    const name = isLeading ? "sentence-confirms" : "sentence-agrees";
    return { ...SILENT, manage: isCertain || isProfile ? [signal(name, phrase)] : [] };
  }
  return list === "manage" ? { ...SILENT, unsubscribe: farther(around, unsubscribe) } : SILENT;
}

/** What opts out in the sentence behind words that manage, where the text may opt out. */
function farther({ before, after }: Around, unsubscribe: readonly Signal[]): readonly Signal[] {
  if (unsubscribe.length === 0) return [];
  const isOpting = ({ list }: PhraseHit): boolean => list === "unsubscribe";
  const nearest = findNearest(
    { ...before, hits: before.hits.filter(isOpting) },
    { ...after, hits: after.hits.filter(isOpting) },
  );
  if (nearest === null || nearest.hit.isVague || nearest.hit.isDoubtful) return [];
  return nearest.distance > FAR_CHARS ? [] : [signal("sentence-agrees", nearest.hit.phrase)];
}

/** "[Sign off] from the newsletter", "Newsletter of Example Ltd: [sign off]". */
const BESIDE_CHARS = 10;
const ABOVE_CHARS = 40;

function namingReading({ before, after }: Around, unsubscribe: readonly Signal[]): SentenceReading {
  if (!unsubscribe.some(({ name }) => name === "link-text-ambiguous")) return SILENT;
  const isNoun = ({ list }: PhraseHit): boolean => list === "nouns";
  const noun =
    after.hits.find((hit) => isNoun(hit) && hit.span.start <= BESIDE_CHARS) ??
    before.hits.find((hit) => isNoun(hit) && before.folded.length - hit.span.end <= ABOVE_CHARS);
  return noun === undefined ? SILENT : { ...SILENT, unsubscribe: [signal("mailing-noun", noun.phrase)] };
}

const DOUBTFUL: ReadonlySet<SignalName> = new Set<SignalName>([
  "link-text-ambiguous",
  "link-text-vague",
  "link-text-misspelt",
  "link-text-stem",
  "link-text-combined",
  "link-text-settings",
  "link-text-manage-stem",
  "link-text-profile",
  "mailing-noun",
]);

/** "To unsubscribe, log in at [the site] and visit [your page]": the first is not the page. */
function signInSignals({ before: { folded, roles } }: Around, distance: number): readonly Signal[] {
  const nearer = roles.findLast(
    ({ role, span }) => role === "signIn" && folded.length - span.end <= distance,
  );
  if (nearer === undefined) return [];
  return [signal("sentence-sign-in", folded.slice(nearer.span.start, nearer.span.end))];
}

/** "[Log in] and adjust your e-mail settings": words of another link's, or far off, are not what one signs in for. */
function signedInReading(sentence: Sentence, read: PhraseReader): SentenceReading {
  const { before, after } = readAround(sentence, read);
  const nearest = findNearest(before, after);
  if (nearest === null || nearest.distance > ASIDE_CHARS) return SILENT;
  const { hit } = nearest;
  if ((hit.list !== "unsubscribe" && hit.list !== "manage") || hit.isVague || hit.isDoubtful) return SILENT;
  return {
    ...SILENT,
    [hit.list]: [signal("sentence", hit.phrase), signal("here-text", "only signs in")],
    against: [signal("sentence-sign-in", sentence.own)],
    languages: [hit.language],
  };
}

/** "To cancel your plan, click here". */
function paidSignals({ before, after }: Around, { hit }: Nearest): readonly Signal[] {
  if (!hit.isDoubtful && hit.list !== "manage" && !isPlan(before)) return [];
  const words = findPaid(before, [hit.language]) ?? findPaid(after, [hit.language]);
  return words === null ? [] : [signal("billing-words", words)];
}

/** Words of a picture's caption stand right before it; those behind it, or farther off, are as often about another one. */
const CAPTION_CHARS = 40;

function picturedReading(before: ReadText): SentenceReading {
  const nearest = findNearest(before, NO_TEXT);
  if (nearest === null || nearest.distance > CAPTION_CHARS) return SILENT;
  const { hit } = nearest;
  if (hit.list !== "unsubscribe" || hit.isVague) return SILENT;
  const signals = [signal("sentence-far", hit.phrase), signal("here-text", "shows no words")];
  return { ...SILENT, unsubscribe: signals, languages: languagesOf(before.hits, hit) };
}

function silentReading(
  nearest: Nearest,
  { before, after }: Sentence,
  hits: readonly PhraseHit[],
): SentenceReading {
  const { hit, distance } = nearest;
  const pattern = hit.isVague || distance > FAR_CHARS ? null : matchAround(before, after);
  if (hit.list === "manage" && namesProfile(foldText(hit.phrase))) return profileReading(nearest, hits);
  const name = isMeantByRest(hit, hits) ? "sentence-combined" : sentenceName(nearest);
  const found = pattern === null ? signal(name, hit.phrase) : signal("sentence-pattern", pattern.phrase);
  const noun = hit.isVague || hit.isDoubtful ? hits.find(({ list }) => list === "nouns") : undefined;
  const signals = [found, signal("here-text", "says nothing itself")];
  if (noun !== undefined) signals.push(signal("mailing-noun", noun.phrase));
  const languages = pattern === null ? languagesOf(hits, hit) : [pattern.language];
  return (pattern ?? hit).list === "manage"
    ? { ...SILENT, manage: signals, languages }
    : { ...SILENT, unsubscribe: signals, languages };
}

/**
 * "If you do not want these alerts, adjust your settings [here]": they are those of the alerts. So is what one is sent
 * where the same sentence says "choose alerts".
 */
function isMeantByRest({ list, isVague }: PhraseHit, hits: readonly PhraseHit[]): boolean {
  if (list !== "manage" || !isVague) return false;
  return hits.some((other) => {
    const isNaming = other.list === "unsubscribe" || (other.list === "manage" && other.isCombined);
    return isNaming && !other.isVague && !other.isDoubtful;
  });
}

/** "Change your details [here]" is about the mails only where the sentence names them. */
function profileReading({ hit }: Nearest, hits: readonly PhraseHit[]): SentenceReading {
  const noun = hits.find(({ list }) => list === "nouns");
  if (noun === undefined) return SILENT;
  const signals = [signal("sentence-vague", hit.phrase), signal("mailing-noun", noun.phrase)];
  return { ...SILENT, manage: signals, languages: [hit.language] };
}

/** Some sentences are known by heart that hold no word for opting out: "not interested any more? [here]". */
function patternReading({ before, after }: Sentence): SentenceReading {
  const pattern = matchAround(before, after);
  if (pattern === null) return SILENT;
  const signals = [signal("sentence-far", pattern.phrase), signal("here-text", "says nothing itself")];
  return { ...SILENT, [pattern.list]: signals, languages: [pattern.language] };
}

function sentenceName({ hit, distance }: Nearest): SignalName {
  if (hit.isVague) return "sentence-vague";
  if (hit.isDoubtful) return "sentence-subscription";
  if (distance > FAR_CHARS) return "sentence-far";
  return hit.isCombined ? "sentence-combined" : "sentence";
}

/** What a link begins and the words behind it end is said by it as much as by them. */
function begunReading({ hit }: Nearest): SentenceReading {
  const signals = [signal("sentence", hit.phrase), signal("here-text", "begins what is said behind it")];
  return { ...SILENT, [hit.list]: signals, languages: [hit.language] };
}

/** A link that says something else may still be the place where to do it: "visit our website to unsubscribe". */
function asideReading(
  { hit, distance }: Nearest,
  { isPlace }: TextReading,
  { before, own }: Sentence,
  read: PhraseReader,
): SentenceReading {
  if (distance > ASIDE_CHARS || hit.isVague || AGAINST_LISTS.has(hit.list)) return SILENT;
  if (isPlace && !hit.isDoubtful) {
    // "Adjust your notification preferences in your [account settings]".
    const isNamed =
      hit.list === "manage" &&
      distance <= CAPTION_CHARS / 2 &&
      read(own).roles.some(({ role }) => role === "settings");
    const name = isNamed ? "sentence-combined" : "sentence-far";
    return { ...SILENT, manage: [signal(name, hit.phrase)], languages: [hit.language] };
  }
  if (hit.list !== "unsubscribe") return SILENT;
  // "Too many mails? [Get the digest]" answers.
  const isAnswer = /[?？؟]\s{0,9}$/.test(before) && countWords(own) <= MAX_ANSWER_WORDS && !hit.isDoubtful;
  const name = isAnswer ? "sentence-far" : "sentence-aside";
  return { ...SILENT, unsubscribe: [signal(name, hit.phrase)], languages: [hit.language] };
}
