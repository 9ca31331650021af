// The words addresses are made of: what a path, a query or a mailbox says about a link, in the languages that use them.
import { ADDRESS_WORDS, LINK_WORDS, SHORT_WORDS, TAG_MATTERS } from "./catalogue/address-words.ts";
import { type Signal, signal } from "./signals.ts";

/** What an address speaks for. */
export interface AddressReading {
  readonly unsubscribe: readonly Signal[];
  readonly manage: readonly Signal[];
  readonly against: readonly Signal[];
}

/** English, and what mailing systems everywhere call it. */
const ENGLISH_UNSUBSCRIBE =
  "un[-_.]?subs(?:cri|cb|\\b|[-_.\\d]|url|link|all|cent|href)|unsub(?:url|uri|links?|href|all|page|path|token|cent(?:er|re))?(?![a-z])|un[-_]?suscri|unsubcri|opt[-_]?out|list[-_]?remov|remov(?:e|al)[-_]?(?:me|list|from)|domain[-_]?remove|no[-_]?more[-_]?(?:e?mails?|spam)|stop[-_]?(?:the)?[-_]?(?:e?mails?|spam)|do[-_]?not[-_]?(?:e?-?mail|contact)[-_]?(?:me|us)|stop[-_]?watching|signoff|unwatch|unfollow|mute[-_]?(?:thread|topic)|leave[-_]?(?:the[-_]?)?list|end[-_]?mailing|cancel[-_]?(?:newsletter|e?mails?)(?![a-z])";
const UNSUBSCRIBE = new RegExp(
  [ENGLISH_UNSUBSCRIBE, ...ADDRESS_WORDS.flatMap(({ unsubscribe }) => unsubscribe.map(toPattern))].join("|"),
);
const UNSUBSCRIBE_WEAK =
  /(?:^|[/?&=._{[%$#| -])(?:remove|removal|leave|baja|sair|salir|quit|stop|cancel|unregister|vaza|un|unsub\d|rm)(?:$|[/?&=._:}\]%#| -])|cancel[-_]?subscription/i;
const ENGLISH_MANAGE =
  "(?:preference|subscription|profile)s?[-_]?cent(?:er|re)(?!s)|(?:e?-?mails?|notifications?|subscriptions?|communications?|comms?|newsletters?|contact|marketing|mailings?|alerts?)[-_/]?(?:preferences?|prefs|settings|options)|(?:manage|update|edit|modify|change)[-_]?(?:(?:my|your|e?mail|newsletter)[-_]?)?(?:subscriptions?|preferences?|notifications?|alerts?)|manage[-_]?(?:my|your)?[-_]?e?mails?|preferences?(?!-?shares?)";
const MANAGE = new RegExp(
  [ENGLISH_MANAGE, ...ADDRESS_WORDS.flatMap(({ manage }) => manage.map(toPattern))].join("|"),
);
const MANAGE_WEAK =
  /(?:^|[/?&=._-])(?:profile|prefs?|subscriptions?|notifications?|settings|myaccount)(?:$|[/?&=._-])/i;
/** Takes an opt-out back, or declines to: "unsubscribe-undo", "[UnsubscribeRejectLink]". */
const UNDOES =
  /(?:unsub(?:scri(?:be|ption|bed))?|opt[-_]?out|abmeld(?:en|ung|e)?|austragen|uitschrijven|afmeld(?:en|ing)?|desabonn\w{0,6}|desinscri\w{0,6}|disiscri\w{0,6}|avregistrering|avmelding)[-_/]?(?:reject|undo|revert|revoke|abort|decline|abbrech|abbruch|annul|ongedaan|annuler|annulla|angre)/i;

/** Tells whether an address or a tag takes an opt-out back by its name. */
export function isUndoing(address: string): boolean {
  return UNDOES.test(address.slice(0, MAX_ADDRESS_CHARS));
}

/** Detail of the signal against an address that subscribes. */
export const SUBSCRIBES = "subscribes";
const AGAINST: readonly (readonly [RegExp, string])[] = [
  [/re[-_]?subscri|subscribe[-_]?again/i, "subscribes again"],
  // A host of that name has pages for leaving, too.
  [/(?:^(?!subscribe\.)|[/?&=._{[|%-])subscribe(?!d)(?:$|[^a-z])/i, SUBSCRIBES],
  [
    /web[-_]?view|view[-_]?(?:as|in|on)[-_]?(?:a[-_]?)?(?:web|browser|line)|web[-_]?version|mirror[-_]?page|in[-_]?browser/i,
    "views online",
  ],
  [
    /forward[-_]?(?:to[-_]?(?:a[-_]?)?)?friend|send[-_]?to[-_]?(?:a[-_]?)?friend|tell[-_]?a[-_]?friend/i,
    "forwards",
  ],
  [
    /(?:confirm|activate|verify)[-_]?(?:your[-_]?)?(?:subscription|opt[-_]?in|e?-?mail|account|registration)|double[-_]?opt[-_]?in/i,
    "confirms",
  ],
  [/privacy|cookie[-_]?(?:policy|settings)|datenschutz|terms[-_]?(?:of|and)/i, "privacy or terms"],
  [/report[-_]?(?:abuse|spam)|abuse[-_]?report/i, "reports abuse"],
  [/(?:^|[/?&=._-])(?:un-?enrol|leave[-_]?course)/i, "leaves a course"],
];
const BILLING =
  /(?:^|[/?&=._-])(?:billing|invoices?|checkout|payments?|pricing|plans?|upgrade|donate|donations?|orders?|recurring|membership)(?:$|[/?&=._-])/i;
const ACCOUNT = /(?:^|[/?&=._-])(?:log[-_]?in|sign[-_]?in|log[-_]?out|sign[-_]?out)(?:$|[/?&=._-])/i;
const HELP = /(?:^|[/.])(?:help|support|faq|blog|articles?|kb|docs|hc|wiki|news)(?:[/.]|$)/i;
const MAILBOX =
  /^(?:[^@]{0,60}[-_.+])?(?:unsub\w{0,10}|leave|remove\w{0,4}|removal|opt-?out|signoff|stop|nomoremail|unsubscribe\w{0,10}|listoff|off|desabonnement|abmelden|abmeldung|afmelden|uitschrijven|baja)(?:[-_.+\d][^@]{0,60})?@/i;
const MAIL_SUBJECT =
  /un-?sub|unsuscri|opt-?out|remove|delete my|take me off|\bstopp?\b|signoff|afmeld|uitschrij|abmeld|abbestell|d[eé]sabonn|d[eé]sinscri|\bbaja\b|descadastr|cancell?a|avmeld|afmeld|退订|退訂|配信停止|수신거부|отпис|streich|entfern|austrag|kündig|supprim|borrar|eliminar|quitar|rimuov|slett|fjern|ta bort|usuń|wypis|odhl[aá]s|leirat|austrag|schluss|ne plus|no more|\bend\b|desuscri|dessuscri|sair da|disiscri|avprenum|avsluta|peruuta|dezabon|відпис|odjav|iptal|הסר|إلغاء|loobu|rezygn|atsisak|atteik|atrakst|izrakst|διαγραφ|απεγγραφ|lemond|отпиш|отказ|انصراف|لغو|해지|구독취소|退会|解除|取消订阅|取消訂閱|hủy|berhenti|jiondoe/iu;
const SOCIAL_HOST =
  /^(?:[\w-]{1,30}\.){0,3}(?:facebook|fb|instagram|twitter|x|linkedin|youtube|youtu|pinterest|tiktok|threads|snapchat|whatsapp|vimeo|flickr|tumblr|xing|bsky|t|wa)\.(?:com|be|net|me|app)$/i;

/** "-" as whatever parts words in an address: nothing, where each begins with a capital. */
function toPattern(words: string): string {
  return words.replaceAll("-", "[-_.]?");
}

/** Characters of an address that are read: longer ones are tracking data behind the first of them. */
const MAX_ADDRESS_CHARS = 1_500;

/**
 * Weighs an address that is a host alone, without path, query or merge tag. Written out beside words that opt out it is
 * mostly the sender's name, and the way out is told after it.
 */
export function frontPageSignals(address: string): readonly Signal[] {
  const isFrontPage = /^(?:https?:\/\/|www\.)[\w.-]{1,250}(?::\d{1,5})?\/?$/i.test(address);
  return isFrontPage ? [signal("front-page", address)] : [];
}

/** Reads what an address says by its words; merge tags in it are read by their names. */
export function readAddress(address: string): AddressReading {
  const decoded = withoutAccents(decode(address.slice(0, MAX_ADDRESS_CHARS)).replace(/\s+/g, " "));
  if (/^mailto:/i.test(decoded)) return readMailto(decoded.slice("mailto:".length));
  const bare = decoded.replace(/^[a-z][a-z\d+.-]{0,20}:\/\//i, "");
  return readWords(bare);
}

function readWords(bare: string): AddressReading {
  if (isUndoing(bare))
    return { unsubscribe: [], manage: [], against: [signal("address-against", "undoes it")] };
  // Patterns of many words are twice as fast where they need not look at both cases.
  const lowered = bare.toLowerCase();
  const against = AGAINST.filter(([pattern]) => pattern.test(bare)).map(([, name]) =>
    signal("address-against", name),
  );
  const billing = BILLING.exec(bare);
  if (billing !== null) against.push(signal("address-billing", billing[0]));
  const account = ACCOUNT.exec(bare);
  if (account !== null) against.push(signal("address-account", account[0]));
  const host = bare.split(/[/?#:]/, 1)[0] ?? "";
  const unsubscribe = UNSUBSCRIBE.exec(lowered) ?? findTagName(bare);
  const manage = MANAGE.exec(lowered);
  // A bot on a messenger may take opt-outs, and then its address says so.
  if (SOCIAL_HOST.test(host) && unsubscribe === null) against.push(signal("social-host", host));
  const named = unsubscribe ?? manage;
  if (named !== null && isArticle(bare, named.index)) {
    return { unsubscribe: [], manage: [], against: [...against, signal("address-article", named[0])] };
  }
  // Among bills "cancel" and "subscription" are those of a plan.
  const weak = billing === null ? "address-weak" : null;
  return {
    unsubscribe:
      unsubscribe === null
        ? hintOf(bare, UNSUBSCRIBE_WEAK, weak)
        : [signal("address-unsubscribe", unsubscribe[0])],
    manage: manage === null ? hintOf(bare, MANAGE_WEAK, weak) : [signal("address-manage", manage[0])],
    // "forward" or "confirm" beside "unsubscribe" is how the opt-out works, not what it is for.
    against: unsubscribe === null ? against : against.filter(({ name }) => name !== "address-against"),
  };
}

function readMailto(rest: string): AddressReading {
  const [mailbox = "", query = ""] = rest.trim().split("?", 2);
  const subject = /(?:subject|body)=([^&]{0,200})/i.exec(query)?.[1] ?? "";
  const unsubscribe: Signal[] = [];
  if (MAIL_SUBJECT.test(subject)) unsubscribe.push(signal("mailto-subject", subject));
  else if (MAILBOX.test(mailbox)) unsubscribe.push(signal("mailto-address", mailbox.split("@", 1)[0] ?? ""));
  const isOther = unsubscribe.length === 0 && subject.split(/[\s+_]+/).length >= MIN_SUBJECT_WORDS;
  return { unsubscribe, manage: [], against: isOther ? [signal("address-against", subject)] : [] };
}

/** A subject of one word or two names the newsletter as often as what is wanted of it. */
const MIN_SUBJECT_WORDS = 3;

const OTHER_MATTERS: ReadonlySet<string> = new Set(TAG_MATTERS);
const SHORT: ReadonlySet<string> = new Set(SHORT_WORDS.map((word) => word.replaceAll("-", "")));
const LINK: ReadonlySet<string> = new Set(LINK_WORDS);
const TAG = /[{<%$[#*|]/;
/** A name of two words or three, parted by signs or by capitals. */
const NAME = /[A-Za-z]{2,20}(?:[_-][A-Za-z]{2,20}|(?<=[a-z])[A-Z][a-z]{1,20}){1,2}/g;

/** Finds the name of a merge tag that is a short word for leaving and one for a link: "url_baja", "leaveLink". */
function findTagName(bare: string): RegExpExecArray | null {
  if (!TAG.test(bare)) return null;
  for (const match of bare.matchAll(NAME)) {
    const words = match[0].split(/[_-]|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
    const isOther = words.some((word) => OTHER_MATTERS.has(word));
    if (!isOther && words.some((word) => LINK.has(word)) && words.some((word) => SHORT.has(word)))
      return match;
  }
  return null;
}

const UNSPACED_LINK = /链接|網址|网址|連結|リンク|링크|주소|ลิงก์/;

/** Tells whether a word for an address is one of those in the name of a tag: "linkWypisania", "odkaz_odhlasit". */
export function namesAddress(tag: string): boolean {
  const words = withoutAccents(tag.slice(0, MAX_ADDRESS_CHARS)).split(
    /[^\p{L}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u,
  );
  return words.some((word) => LINK.has(word.toLowerCase()) || UNSPACED_LINK.test(word));
}

function hintOf(text: string, pattern: RegExp, name: "address-weak" | null): readonly Signal[] {
  const match = pattern.exec(text);
  return match === null || name === null ? [] : [signal(name, match[0])];
}

/** A slug of five words and more is a headline: "how-to-unsubscribe-from-any-list". */
function isArticle(bare: string, at: number): boolean {
  const start = bare.lastIndexOf("/", at) + 1;
  const segment = bare.slice(start).split(/[/?#&]/, 1)[0] ?? "";
  const words = segment.split(/[-_]/).filter((word) => /^[a-z]{1,20}$/i.test(word));
  return words.length >= 5 || (words.length >= 3 && HELP.test(bare.slice(0, start)));
}

function withoutAccents(address: string): string {
  return ASCII.test(address)
    ? address
    : address
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC");
}

const ASCII = /^[\0-\x7f]*$/;

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A merge tag or a cut-off escape is no percent-encoding: the address is read as it stands.
    return address;
  }
}
