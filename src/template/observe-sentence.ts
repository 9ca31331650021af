// What the sentence around a link says, where the link's own words leave it open.
import { countWords, foldText } from "./fold-text.ts";
import { matchAround, type PhraseHit, type PhraseReader, type ReadText } from "./match-phrases.ts";
import { AGAINST_LISTS, type TextReading } from "./observe-text.ts";
import { isOwnMailbox } from "./own-mailbox.ts";
import { findPaid, isPlan, languagesOf, namesMails } from "./phrase-hits.ts";
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
import { type Signal, type SignalName, signal } from "./signals.ts";
import { namesProfile } from "./weigh-manage.ts";

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
  if (text.against.length > 0) return SILENT;
  if (sentence.shown === "mailbox" && isOwnMailbox(sentence.before, sentence.after)) return SILENT;
  const around = readAround(sentence, read);
  if (sentence.shown === "nothing") return picturedReading(around.before);
  const { before, after } = around;
  const begun =
    text.isSilent || text.isEnding || text.isChanging ? findBegun(sentence.own, after, read) : null;
  if (begun !== null) return begunReading(begun);
  const across = text.isSilent || text.isPlace ? findAcross(before, after, read) : null;
  const nearest = across ?? findNearest(before, after);
  if (text.isEnding && nearest?.hit.list !== "unsubscribe") return endingReading(around);
  if (nearest === null) return text.isSilent ? patternReading(sentence) : SILENT;
  if (sentence.shown === "mailbox" && nearest.hit.list === "manage") return SILENT;
  if (!text.isSilent)
    return /[:：]\s*$/.test(sentence.before)
      ? announcedReading(before)
      : asideReading(nearest, text, sentence);
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

/** Text that may mean something else is believed where the sentence says the same. */
function agreeingReading(
  { before }: Sentence,
  around: Around & { readonly across: Nearest | null },
  { unsubscribe, manage }: TextReading,
): SentenceReading {
  const isSure = [...unsubscribe, ...manage].some(({ name }) => !DOUBTFUL.has(name));
  if (isSure) return SILENT;
  const nearest = around.across ?? findNearest(around.before, around.after);
  if (nearest === null || nearest.hit.isVague || nearest.distance > FAR_CHARS)
    return namingReading(around, unsubscribe);
  const { list, phrase, isDoubtful } = nearest.hit;
  const isCertain = !isDoubtful && nearest.distance <= ASIDE_CHARS;
  const agrees = [signal(isCertain ? "sentence-confirms" : "sentence-agrees", phrase)];
  if (list === "unsubscribe" && unsubscribe.length > 0) return { ...SILENT, unsubscribe: agrees };
  if (list === "manage" && manage.length > 0) return { ...SILENT, manage: agrees };
  // "If you do not want these, adjust [your profile]" is where to do it; "to choose, or not to get them: [sign off]" does it.
  if (list === "unsubscribe" && manage.length > 0) {
    const isLeading =
      !/[.!]\s{0,9}$/.test(before) && !manage.some(({ name }) => name === "link-text-profile");
    const name = isLeading ? "sentence-confirms" : "sentence-agrees";
    return { ...SILENT, manage: isCertain ? [signal(name, phrase)] : [] };
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

/** "[Sign off] from the newsletter", "newsletter: [sign off]". */
const BESIDE_CHARS = 10;

function namingReading({ before, after }: Around, unsubscribe: readonly Signal[]): SentenceReading {
  if (!unsubscribe.some(({ name }) => name === "link-text-ambiguous")) return SILENT;
  const isNoun = ({ list }: PhraseHit): boolean => list === "nouns";
  const noun =
    after.hits.find((hit) => isNoun(hit) && hit.span.start <= BESIDE_CHARS) ??
    before.hits.find((hit) => isNoun(hit) && before.folded.length - hit.span.end <= BESIDE_CHARS);
  return noun === undefined ? SILENT : { ...SILENT, unsubscribe: [signal("mailing-noun", noun.phrase)] };
}

const DOUBTFUL: ReadonlySet<SignalName> = new Set<SignalName>([
  "link-text-ambiguous",
  "link-text-vague",
  "link-text-misspelt",
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

/** Beginnings of words for what goes wrong: "problems with unsubscribing? Click here" is for help, not for leaving. */
const TROUBLE =
  /(?:^|[^\p{L}])(?:problem|trouble|difficult|unable to|abuse|complain|still receiv|nog steeds|klacht|lukt het niet|probleem|probleme|beschwer|missbrauch|immer noch|plainte|queja|denunci|reclama[cç]|segnala(?!zion)|abuso|жалоб|скарг|зглос|проблем|zglos|nahlas|klag|問題|举报|舉報|신고|문제)/u;

function troubleSignals({ before }: Around): readonly Signal[] {
  const trouble = TROUBLE.exec(before.folded);
  return trouble === null ? [] : [signal("sentence-against", trouble[0].trim())];
}

/** What one did without wanting to, one wants undone. */
const MISTAKE =
  "(?:by (?:mistake|accident|error)|in error|accidentally|mistakenly|per (?:ongeluk|vergissing|abuis)|aus versehen|versehentlich|irrtumlich|par (?:erreur|accident|megarde)|por (?:error|equivocacion|accidente|engano|erro|acidente)|sin querer|sem querer|per (?:errore|sbaglio)|av misstag|ved (?:en|et) (?:feil|fejl|fejltagelse|uheld)|vahingossa|przez pomylke|omylem|omylom|veletlenul|din greseala|по ошибке|случайно|помилково|випадково|yanlislikla|kazara)";
/** Behind the words that opt out, and the rest of the last of them. */
const BY_MISTAKE = new RegExp(`^\\p{L}{0,9} (?:\\p{L}{1,4} )?${MISTAKE}(?!\\p{L})`, "u");
/** Before a word in the past: "accidentally unsubscribed". Behind "got this by accident?" stands how to leave. */
const MISTAKEN = new RegExp(
  `(?<!\\p{L})${MISTAKE} (?:unsubscribed|opted out|uitgeschreven|afgemeld|abgemeldet|ausgetragen|abbestellt|desabonne|desinscrit|disiscritt|отписал|wypisal)`,
  "u",
);

/** "Unsubscribed by mistake? [Click here]" subscribes again. */
function mistakeSignals({ before }: Around, { hit, distance }: Nearest): readonly Signal[] {
  if (hit.list !== "unsubscribe") return [];
  const behind = before.folded.slice(before.folded.length - distance);
  const mistake = BY_MISTAKE.exec(behind) ?? MISTAKEN.exec(before.folded);
  return mistake === null ? [] : [signal("sentence-against", mistake[0].trim())];
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
  const found =
    pattern === null ? signal(sentenceName(nearest), hit.phrase) : signal("sentence-pattern", pattern.phrase);
  const noun = hit.isVague || hit.isDoubtful ? hits.find(({ list }) => list === "nouns") : undefined;
  const signals = [found, signal("here-text", "says nothing itself")];
  if (noun !== undefined) signals.push(signal("mailing-noun", noun.phrase));
  const languages = pattern === null ? languagesOf(hits, hit) : [pattern.language];
  return (pattern ?? hit).list === "manage"
    ? { ...SILENT, manage: signals, languages }
    : { ...SILENT, unsubscribe: signals, languages };
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
  const languages = [pattern.language];
  return pattern.list === "manage"
    ? { ...SILENT, manage: signals, languages }
    : { ...SILENT, unsubscribe: signals, languages };
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

/** "Mails about every parking? [Turn off]": what is ended, the sentence says. */
function endingReading({ before }: Around): SentenceReading {
  const mail = before.roles.findLast(({ role }) => role === "mail");
  if (mail === undefined) return SILENT;
  const noun = signal("mailing-noun", before.folded.slice(mail.span.start, mail.span.end));
  return { ...SILENT, unsubscribe: [signal("link-text-vague", "ends something"), noun] };
}

/** After a colon stands what the sentence is about: "To get the newsletter as text, follow this link: [Plain text]". */
function announcedReading(before: ReadText): SentenceReading {
  const nearest = findNearest(before, NO_TEXT);
  if (nearest === null || nearest.hit.isVague || nearest.distance > FAR_CHARS) return SILENT;
  const { hit } = nearest;
  if (hit.list !== "unsubscribe" && hit.list !== "manage") return SILENT;
  const signals = [signal("sentence-far", hit.phrase)];
  return { ...SILENT, [hit.list]: signals, languages: [hit.language] };
}

/** A link that says something else may still be the place where to do it: "visit our website to unsubscribe". */
function asideReading(
  { hit, distance }: Nearest,
  { isPlace }: TextReading,
  { before, own }: Sentence,
): SentenceReading {
  if (distance > ASIDE_CHARS || hit.isVague || AGAINST_LISTS.has(hit.list)) return SILENT;
  if (isPlace && !hit.isDoubtful)
    return { ...SILENT, manage: [signal("sentence-far", hit.phrase)], languages: [hit.language] };
  if (hit.list !== "unsubscribe") return SILENT;
  // "Too many mails? [Get the digest]" answers.
  const isAnswer = /[?？؟]\s{0,9}$/.test(before) && countWords(own) <= MAX_ANSWER_WORDS && !hit.isDoubtful;
  const name = isAnswer ? "sentence-far" : "sentence-aside";
  return { ...SILENT, unsubscribe: [signal(name, hit.phrase)], languages: [hit.language] };
}

const SURE_MANAGE: ReadonlySet<SignalName> = new Set<SignalName>([
  "link-text-manage",
  "link-text-manage-part",
  "link-text-manage-combined",
]);

/** Managing a subscription that is paid for is not ours; opting out of mails beside the word "invoice" is. */
function billingSignals({ before, after }: Around, text: TextReading): readonly Signal[] {
  const isDoubted = text.unsubscribe.some(({ name }) => name === "link-text-ambiguous");
  const isOfMails = text.manage.some(
    ({ name, detail }) => SURE_MANAGE.has(name) && namesMails(foldText(detail)),
  );
  if (!isDoubted && (text.manage.length === 0 || isOfMails)) return [];
  const words = findPaid(before, text.spokenLanguages) ?? findPaid(after, text.spokenLanguages);
  return words === null ? [] : [signal("billing-words", words)];
}
