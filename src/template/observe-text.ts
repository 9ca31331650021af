// What a link's own words say: the phrase that fits best, for each of opting out, managing, and anything else.
import type { PhraseList } from "./compile-phrases.ts";
import { findMisspelt } from "./find-misspelt.ts";
import { countWords } from "./fold-text.ts";
import type { PhraseHit, ReadText } from "./match-phrases.ts";
import { type Signal, type SignalName, signal } from "./signals.ts";

/** What a text says. */
export interface TextReading {
  readonly unsubscribe: readonly Signal[];
  readonly manage: readonly Signal[];
  readonly against: readonly Signal[];
  readonly languages: readonly string[];
  /** True where it says nothing itself: empty, an address, "here", or a word such as "stop". */
  readonly isSilent: boolean;
  /** True where there are no words at all, only an address or a picture. */
  readonly isWordless: boolean;
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

/** More words than this are a sentence that mentions what it may not do. */
const MAX_LINK_WORDS = 14;
/** More than this is half a mail within a link that was never closed. */
const MAX_READ_WORDS = 40;
const MAX_HERE_WORDS = 4;
/** Shorter phrases stand in many texts: "stop", "leave". */
const MIN_PART_CHARS = 6;

const PROFILE =
  /profil|account|konto|compte|cuenta|conta\b|detail|gegevens|daten\b|donnees|coordonnees|datos|dados|dati\b|informa|personal|user|login|password|cookie|privacy|order|bestell/;
const OWN_ADDRESS = /(?:address|adres|indirizzo|direccion|endereco|osoite|adresse)(?! (?:list|book))/;
const MAILING =
  /e ?mail|newsletter|nieuwsbrie|subscri|notif|mailing|mails?\b|abon|communicat|comunicac|suscri|inscri|iscri|prefer|voorkeur|nyhetsbre|nyhedsbre|рассыл|розсил|подпис|підпис|配信|购读|訂閱|订阅|購読/;
const ONE_SUBSCRIPTION =
  /\b(?:subscription|abo|abonnement|abonnementet|abonament|abonamentul|abbonamento|suscripcion|subscripcio|assinatura|prenumeration|prenumerationen|membership|predplatne|elofizetes|tilaus|pretplat\w{1,2}|subskrypcj\w{1,2})\b/;
const MAILS_BY_NAME =
  /\be ?mails\b|\bmailings?\b|newsletter|nieuwsbrie|nyhetsbre|nyhedsbre|рассыл|розсил|配信/;
const MAILS = /mail|newsletter|nieuwsbrie|nyhet|nyhed|prefer|voorkeur|einstellung|setting|cent(?:er|re)/;
/** Beginnings of words, in many languages, of what phrase lists cannot hold in all its forms. */
const OTHER_PURPOSES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:confirm|conferm|bevestig|bestatig|bekraft|bekreft|bekraeft|verify|verifi|activat|aktivier|activer|potvrd|potwierd)/,
    "confirms",
  ],
  [
    /privacy|datenschutz|confidential|integritetspolicy|personvern|privatliv|\bcookies?\b|privacidad|privacidade/,
    "privacy",
  ],
  [
    /\bbrowser|navegador|navigateur|\bonline\b|webversi|web version|tarayici|webbrowser|nettleser|webblas/,
    "views online",
  ],
  [/\b(?:log|sign) ?in\b|\blogin\b|\banmelden\b|inloggen|einloggen/, "signs in"],
];

const NOTHING: TextReading = {
  unsubscribe: [],
  manage: [],
  against: [],
  languages: [],
  isSilent: false,
  isWordless: false,
};

/** Weighs the phrases of a link's text, title or alternative text. */
export function observeText(text: ReadText): TextReading {
  if (countWords(text.folded) > MAX_READ_WORDS) return NOTHING;
  const doubled = new Set(text.hits.filter(({ list }) => isDoubling(list)).map(key));
  const unsubscribe = best(text.hits.filter(({ list }) => list === "unsubscribe"));
  const manage = best(text.hits.filter(({ list }) => list === "manage"));
  const against = best(text.hits.filter(({ list }) => AGAINST_LISTS.has(list)));
  const misspelt =
    unsubscribe === null && manage === null && against === null ? findMisspelt(text.folded) : null;
  const reading = {
    unsubscribe:
      unsubscribe === null ? [] : unsubscribeSignals(unsubscribe, text, doubled.has(key(unsubscribe))),
    manage: manage === null ? [] : manageSignals(manage, text, doubled.has(key(manage))),
    against: againstSignals(against, text, [unsubscribe, manage]),
    languages: languagesOf(text.hits, unsubscribe ?? manage),
    isWordless: text.folded === "",
  };
  const says = unsubscribe !== null || manage !== null || against !== null;
  if (misspelt === null) return { ...reading, isSilent: !says && isSilent(text) };
  const { language, word } = misspelt;
  return {
    ...reading,
    unsubscribe: [signal("link-text-misspelt", word)],
    languages: [language],
    isSilent: false,
  };
}

/** The languages whose phrase covers the same words, fixed phrases before stems. */
export function languagesOf(hits: readonly PhraseHit[], chosen: PhraseHit | null): readonly string[] {
  if (chosen === null) return [];
  const same = hits.filter(
    (hit) => hit.list === chosen.list && hit.isStem === chosen.isStem && sameWords(hit, chosen),
  );
  return [...new Set([chosen, ...same].map(({ language }) => language))];
}

/** Lists that make a phrase doubtful which also stands among those that opt out. */
function isDoubling(list: PhraseList): boolean {
  return list === "ambiguous" || list === "weak" || AGAINST_LISTS.has(list);
}

/** Whole texts before parts, phrases before stems, sure before vague, longer before shorter. */
function best(hits: readonly PhraseHit[]): PhraseHit | null {
  const strength = (hit: PhraseHit): number =>
    (hit.isWhole ? 4_000 : 0) +
    (hit.isVague ? 0 : 2_000) +
    (hit.isStem ? 0 : 1_000) +
    hit.span.end -
    hit.span.start;
  return hits.reduce<PhraseHit | null>(
    (top, hit) => (top === null || strength(hit) > strength(top) ? hit : top),
    null,
  );
}

function unsubscribeSignals(hit: PhraseHit, text: ReadText, isDoubled: boolean): readonly Signal[] {
  const noun = mailingNoun(text);
  if (hit.isVague) {
    const vague = signal("link-text-vague", hit.phrase);
    return noun === null ? [vague] : [vague, signal("mailing-noun", noun)];
  }
  // "Cancel subscription" ends a plan as often as a newsletter, and names neither.
  const endsPlan = hit.isStem && isPlan(text.folded);
  if (isDoubled || endsPlan) {
    const ambiguous = signal("link-text-ambiguous", hit.phrase);
    return noun === null || hit.isWhole || endsPlan ? [ambiguous] : [ambiguous, signal("mailing-noun", noun)];
  }
  // One mention in a long text may be an aside; a second one makes it the subject.
  const mentions = new Set(text.hits.filter(({ list }) => list === "unsubscribe").map(key)).size;
  const isLong = countWords(text.folded) > MAX_LINK_WORDS && mentions < 2;
  const isShortPart = !hit.isStem && !hit.isWhole && hit.span.end - hit.span.start < MIN_PART_CHARS;
  return [scaled(signal(unsubscribeName(hit), hit.phrase), isLong || isShortPart ? 0.6 : 1)];
}

function unsubscribeName(hit: PhraseHit): SignalName {
  if (hit.isStem) return "link-text-stem";
  return hit.isWhole ? "link-text" : "link-text-part";
}

function manageSignals(hit: PhraseHit, text: ReadText, isDoubled: boolean): readonly Signal[] {
  const isProfile = PROFILE.test(text.folded) && !MAILING.test(text.folded);
  if (isProfile || OWN_ADDRESS.test(text.folded)) return [signal("link-text-profile", hit.phrase)];
  if (isDoubled || (!hit.isStem && isPlan(text.folded))) return [signal("link-text-ambiguous", hit.phrase)];
  if (!hit.isStem) return [signal(hit.isWhole ? "link-text-manage" : "link-text-manage-part", hit.phrase)];
  const noun = mailingNoun(text);
  const stem = signal("link-text-manage-stem", hit.phrase);
  return noun === null ? [stem] : [stem, signal("mailing-noun", noun)];
}

/** One subscription is as often a plan that is paid for; several, or one of mails, are not. */
function isPlan(folded: string): boolean {
  return ONE_SUBSCRIPTION.test(folded) && !MAILS.test(folded);
}

function mailingNoun({ folded, hits }: ReadText): string | null {
  return MAILING.exec(folded)?.[0] ?? hits.find(({ list }) => list === "nouns")?.phrase ?? null;
}

/** "Update your details" is about mailings where the words beside it are. */
export function observeProfile({ manage }: TextReading, { folded }: ReadText): readonly Signal[] {
  const isProfile = manage.some(({ name }) => name === "link-text-profile");
  const noun = isProfile ? MAILS_BY_NAME.exec(folded)?.[0] : undefined;
  return noun === undefined ? [] : [signal("mailing-noun", noun)];
}

function againstSignals(
  hit: PhraseHit | null,
  { folded }: ReadText,
  spoken: readonly (PhraseHit | null)[],
): readonly Signal[] {
  if (hit !== null && spoken.some((other) => other !== null && sameWords(hit, other))) return [];
  if (hit?.isWhole === true) return [signal("link-text-against", hit.phrase)];
  if (hit !== null) {
    const isShort = hit.span.end - hit.span.start < MIN_PART_CHARS;
    return [scaled(signal("link-text-against-part", hit.phrase), isShort ? 0.6 : 1)];
  }
  // Beside a phrase that opts out, "online" or "cookies" is how or of what.
  if (spoken[0] !== null) return [];
  const other = OTHER_PURPOSES.find(([pattern]) => pattern.test(folded));
  return other === undefined ? [] : [signal("link-text-against-part", other[1])];
}

function isSilent({ folded, hits }: ReadText): boolean {
  const words = countWords(folded);
  if (words <= 1 && folded.length <= 2) return true;
  const says = (list: PhraseList): boolean =>
    hits.some((hit) => hit.list === list && (hit.isWhole || words <= MAX_HERE_WORDS));
  return says("here") || says("weak");
}

function sameWords(one: PhraseHit, other: PhraseHit): boolean {
  return one.span.start === other.span.start && one.span.end === other.span.end;
}

function key({ span }: PhraseHit): string {
  return `${span.start}-${span.end}`;
}

/** Weakens a signal for a reason its name does not tell. */
function scaled({ name, weight, detail }: Signal, factor: number): Signal {
  return { name, weight: Math.round(weight * factor * 10) / 10, detail };
}
