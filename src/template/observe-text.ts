// What a link's own words say: the phrase that fits best, for each of opting out, managing, and anything else.
import { HERE_LANGUAGES_BY_WORD, type PhraseList, type Role } from "./compile-phrases.ts";
import { findMisspelt } from "./find-misspelt.ts";
import { countWords, isUnspaced } from "./fold-text.ts";
import type { PhraseHit, ReadText } from "./match-phrases.ts";
import { key, languagesOf, scaled, spokenLanguages } from "./phrase-hits.ts";
import { type Signal, signal } from "./signals.ts";
import { againstSignals, isOfOtherList, isSubject, questionSignals } from "./weigh-against.ts";
import { isAlone, manageSignals, namesPlace } from "./weigh-manage.ts";
import { unsubscribeSignals } from "./weigh-unsubscribe.ts";

/** What a text says. */
export interface TextReading {
  readonly unsubscribe: readonly Signal[];
  readonly manage: readonly Signal[];
  readonly against: readonly Signal[];
  readonly languages: readonly string[];
  /** Those of every phrase, the ones that proved less too. */
  readonly spokenLanguages: readonly string[];
  /** True where it says nothing itself: empty, an address, "here", or a word such as "stop". */
  readonly isSilent: boolean;
  /** True where there are no words at all, only an address or a picture. */
  readonly isWordless: boolean;
  /** True where all it says is to end something: "turn off". */
  readonly isEnding: boolean;
  /** True where all it says is to change something, or what can be changed: "edit", "settings". */
  readonly isChanging: boolean;
  /** True where it names a place to set things at: "your profile". */
  readonly isPlace: boolean;
  /** True where all it says is to sign in, which is not yet what one signs in for. */
  readonly isSignIn: boolean;
}

/** Lists of phrases with another purpose. */
export const AGAINST_LISTS: ReadonlySet<PhraseList> = new Set([
  "subscribe",
  "billing",
  "logOut",
  "viewOnline",
  "privacy",
  "confirm",
  "elsewhere",
]);

/** More than this is half a mail within a link that was never closed. */
const MAX_READ_WORDS = 40;
const MAX_HERE_WORDS = 4;
const MAX_SILENT_WORDS = 7;
/** A longer question is the headline of an article. */
const MAX_QUESTION_WORDS = 6;

const NOTHING: TextReading = {
  unsubscribe: [],
  manage: [],
  against: [],
  languages: [],
  spokenLanguages: [],
  isSilent: false,
  isWordless: false,
  isEnding: false,
  isChanging: false,
  isPlace: false,
  isSignIn: false,
};

/** Weighs the phrases of a link's text, title or alternative text. */
export function observeText(text: ReadText): TextReading {
  if (countWords(text.folded) > MAX_READ_WORDS) return NOTHING;
  const doubled = new Set(text.hits.filter(({ list }) => isDoubling(list)).map(key));
  const unsubscribe = best(text.hits.filter(({ list }) => list === "unsubscribe"));
  const manage = best(text.hits.filter(({ list }) => list === "manage"));
  const against = best(text.hits.filter(({ list }) => AGAINST_LISTS.has(list)));
  const says = unsubscribe !== null || manage !== null || against !== null;
  if (says && isOfOtherList(text)) return NOTHING;
  const misspelt = says ? null : findMisspelt(text.folded);
  const questions = questionSignals(text);
  const isArticle = questions.length > 0 && (countWords(text.folded) > MAX_QUESTION_WORDS || isSubject(text));
  const reading = {
    unsubscribe:
      unsubscribe === null
        ? []
        : unsubscribeSignals(unsubscribe, text, doubled.has(key(unsubscribe))).map((each) =>
            isArticle ? scaled(each, 0.6) : each,
          ),
    manage: manage === null || isSubject(text) ? [] : manageSignals(manage, text, doubled.has(key(manage))),
    against: [...againstSignals(against, text, [unsubscribe, manage]), ...questions],
    languages: languagesOf(text.hits, unsubscribe ?? manage),
    spokenLanguages: spokenLanguages(text),
    isWordless: text.folded === "",
    isEnding: isOnly("end", text) || isEndingThem(text),
    isChanging: isOnly("change", text) || isOnly("settings", text) || isChangingHere(text),
    isPlace: namesPlace(text),
    isSignIn: unsubscribe === null && manage === null && isSigningIn(text),
    isSilent: !says && misspelt === null && isSilent(text),
  };
  if (misspelt === null) return reading;
  const { language, word } = misspelt;
  return {
    ...reading,
    unsubscribe: [signal("link-text-misspelt", word)],
    languages: [language],
  };
}

/** Lists that make a phrase doubtful which also stands among those that opt out. */
function isDoubling(list: PhraseList): boolean {
  return list === "ambiguous" || list === "weak" || AGAINST_LISTS.has(list);
}

/** Whole texts before parts, phrases before stems, sure before vague, longer before shorter. */
function best(hits: readonly PhraseHit[]): PhraseHit | null {
  const strength = (hit: PhraseHit): number =>
    (hit.isWhole ? 4_000 : 0) +
    (hit.isVague && !isChangeOfSettings(hit) ? 0 : 2_000) +
    certaintyOf(hit) +
    (hit.isStem || isLoneWord(hit) ? 0 : 1_000) +
    hit.span.end -
    hit.span.start;
  return hits.reduce<PhraseHit | null>(
    (top, hit) => (top === null || strength(hit) > strength(top) ? hit : top),
    null,
  );
}

/** "Preferences" among other words proves less than what is done with them. */
function isLoneWord({ list, isWhole, phrase }: PhraseHit): boolean {
  return list === "manage" && !isWhole && !phrase.includes(" ") && !isUnspaced(phrase);
}

/** A subscription beside a verb opts out less surely than a stem, but manages more surely than "settings" alone. */
function certaintyOf({ isCombined, isDoubtful, isVague, list }: PhraseHit): number {
  if (!isCombined) return 0;
  if (isVague) return 100;
  if (!isDoubtful) return 500;
  return list === "manage" ? 250 : -250;
}

/** "Change your settings" proves more than "settings", though neither names a mailing. */
function isChangeOfSettings({ list, isCombined }: PhraseHit): boolean {
  return list === "manage" && isCombined;
}

/** The page of a list, a mark out of ten: it says what it is. */
const IS_NUMBER = /^\d+$/;

function isSilent(text: ReadText): boolean {
  const { folded, hits } = text;
  const words = countWords(folded);
  if (words <= 1 && folded.length <= 2) return !IS_NUMBER.test(folded);
  const says = (list: PhraseList): boolean =>
    hits.some(
      (hit) => hit.list === list && (hit.isWhole || (words <= MAX_HERE_WORDS && !hasObject(text, hit))),
    );
  return says("here") || says("weak") || (words <= MAX_SILENT_WORDS && isOfHereWords(folded));
}

/** "Cancel booking" and "delete account" say of what, and it is no mailing; "remove me" does not. */
function hasObject({ folded, roles }: ReadText, { list, span }: PhraseHit): boolean {
  if (roles.some(({ role }) => role === "paid")) return true;
  if (list === "here") return false;
  const isNaming = (word: string): boolean =>
    word.length >= MIN_OBJECT_CHARS && !HERE_LANGUAGES_BY_WORD.has(word);
  return `${folded.slice(0, span.start)} ${folded.slice(span.end)}`.split(" ").some(isNaming);
}

/** Shorter words are mostly pronouns and articles. */
const MIN_OBJECT_CHARS = 5;

/** Tells whether a sentence says nothing but where to click. */
export function isPointer({ folded, hits }: ReadText): boolean {
  const points = ({ list, isWhole }: PhraseHit): boolean => list === "here" || (isWhole && list === "weak");
  return hits.every(points) && countWords(folded) <= MAX_POINTER_WORDS && isOfHereWords(folded);
}

const MAX_POINTER_WORDS = 10;

/** Tells whether a word of one role is all of a text. */
function isOnly(role: Role, { folded, roles }: ReadText): boolean {
  // Where words have no spaces between them, what follows is another word.
  const isWord = (rest: string): boolean => (isUnspaced(rest) ? rest.length <= 1 : !rest.includes(" "));
  return roles.some((hit) => hit.role === role && hit.span.start === 0 && isWord(folded.slice(hit.span.end)));
}

/** "Mute it", "switch them off": of what, the sentence says. */
function isEndingThem({ folded, roles }: ReadText): boolean {
  const starts = roles.some(({ role, span }) => role === "end" && span.start === 0);
  return starts && THEM.test(folded) && countWords(folded) <= MAX_THEM_WORDS;
}

const THEM = / (?:it|them|these|this|those)(?: off)?$/;
const MAX_THEM_WORDS = 3;

/** "Change here", "edit this here"; "choose now" only calls. */
function isChangingHere({ folded, hits, roles }: ReadText): boolean {
  if (!hits.some(({ list }) => list === "here")) return false;
  return roles.some(({ role, span }) => role === "change" && span.start === 0 && isAlone(span, folded));
}

/** More words than this have a matter of their own. */
const MAX_SIGN_IN_WORDS = 5;

function isSigningIn({ folded, roles }: ReadText): boolean {
  return countWords(folded) <= MAX_SIGN_IN_WORDS && roles.some(({ role }) => role === "signIn");
}

/** "En", "com" and "on" stand in such phrases, but alone they are the end of an address or the name of a language. */
const MIN_HERE_CHARS = 4;

/** Tells whether one language has every word of a text among those that say nothing: "please click here now". */
function isOfHereWords(folded: string): boolean {
  if (folded.length < MIN_HERE_CHARS && !folded.includes(" ") && !isUnspaced(folded)) return false;
  const [first, ...rest] = folded.split(" ").map((word) => HERE_LANGUAGES_BY_WORD.get(word));
  if (first === undefined) return false;
  return [...first].some((language) => rest.every((languages) => languages?.has(language) === true));
}
