// What the phrases found in a text come to together: in which languages, about which mailing, of what is paid for.
import type { Role } from "./compile-phrases.ts";
import type { PhraseHit, ReadText } from "./match-phrases.ts";
import type { Signal } from "./signals.ts";
import type { Span } from "./template.ts";

const MAILING =
  /e ?mail|newsletter|nieuwsbrie|subscri|notif|mailing|mails?\b|abon|communicat|comunicac|suscri|inscri|iscri|prefer|voorkeur|nyhetsbre|nyhedsbre|рассыл|розсил|подпис|підпис|配信|购读|訂閱|订阅|購読/;
const MAILS =
  /mail|newsletter|nieuwsbrie|nyhet|nyhed|prefer|voorkeur|einstellung|setting|cent(?:er|re)|邮件|郵件|電子報|メール|메일|рассыл|розсил/;
/** Several subscriptions are those to mailings, and Czech has a word for them; of what is paid for one has one. */
const SUBSCRIPTIONS =
  /subscriptions|abonnements\b|\babos\b|suscripciones|assinaturas|subscricoes|abbonamenti|abonamente|subscripcions|abonnementer|prenumerationer|subskrypcje|subskrypcjami|prenumeraty|\bodber|tilauksia|подписк(?:и|ами)\b|підписк(?:и|ами)\b|pretplate\b|narocnine\b|購読の管理/;

/** The languages whose phrase covers the same words, fixed phrases before stems. */
export function languagesOf(hits: readonly PhraseHit[], chosen: PhraseHit | null): readonly string[] {
  if (chosen === null) return [];
  const same = hits.filter(
    (hit) => hit.list === chosen.list && hit.isStem === chosen.isStem && sameWords(hit, chosen),
  );
  return [...new Set([chosen, ...same].map(({ language }) => language))];
}

/** The languages of all phrases that opt out or manage: many languages share their words for it. */
export function spokenLanguages({ hits }: ReadText): readonly string[] {
  return hits
    .filter(({ list }) => list === "unsubscribe" || list === "manage")
    .map(({ language }) => language);
}

/** The first word for something paid for, in one of these languages. */
export function findPaid({ folded, roles }: ReadText, languages: readonly string[]): string | null {
  const found = roles.find(({ role, language }) => role === "paid" && languages.includes(language));
  return found === undefined ? null : folded.slice(found.span.start, found.span.end);
}

/** Names the mailing that a text is about, outside the phrase itself; `null` where there is none. */
export function mailingNoun({ folded, hits, roles }: ReadText, { span, language }: PhraseHit): string | null {
  const rest = `${folded.slice(0, span.start)}|${folded.slice(span.end)}`;
  const isBeside = (other: Span): boolean => other.end <= span.start || other.start >= span.end;
  const noun = hits.find((hit) => hit.list === "nouns" && isBeside(hit.span));
  const mail = roles.find((hit) => hit.role === "mail" && hit.language === language && isBeside(hit.span));
  const named = mail === undefined ? null : folded.slice(mail.span.start, mail.span.end);
  return MAILING.exec(rest)?.[0] ?? noun?.phrase ?? named;
}

/** Finds the word for a mailing in all of a text, the phrase itself included. */
export function mailingWord(folded: string): string | null {
  return MAILING.exec(folded)?.[0] ?? null;
}

/** Tells whether mails are named, or preferences and settings such as those of mails. */
export function namesMails(folded: string): boolean {
  return MAILS.test(folded);
}

/** Tells whether a text is about one subscription, which may be paid for; several, or one of mails, are not. */
export function isPlan({ folded, roles }: ReadText): boolean {
  const has = (role: Role): boolean => roles.some((hit) => hit.role === role);
  return has("subscription") && !has("mail") && !MAILS.test(folded) && !SUBSCRIPTIONS.test(folded);
}

function sameWords(one: PhraseHit, other: PhraseHit): boolean {
  return one.span.start === other.span.start && one.span.end === other.span.end;
}

/** Tells whether a phrase stands within another. */
export function isInside(inner: PhraseHit, outer: PhraseHit): boolean {
  return inner.span.start >= outer.span.start && inner.span.end <= outer.span.end;
}

/** Names the words a phrase covers. */
export function key({ span }: PhraseHit): string {
  return `${span.start}-${span.end}`;
}

/** Weakens a signal for a reason its name does not tell. */
export function scaled({ name, weight, detail }: Signal, factor: number): Signal {
  return { name, weight: Math.round(weight * factor * 10) / 10, detail };
}
