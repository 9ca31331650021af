// What speaks for and against a link, with its weight and why it weighs that much. How it is seen is observe-link's.

/** Names the rules by which links are judged; a new one for every change that may change a verdict. */
export const RULES_VERSION = "2026-11-27.8";

/** One observation about a link, for (above 0) or against it. */
export interface Signal {
  readonly name: SignalName;
  readonly weight: number;
  /** The words, tag or address part that was seen, for a person to read. */
  readonly detail: string;
}

/** At this sum a link is replaced: one strong signal that nothing speaks against, or two that agree. */
export const REPLACE_AT = 4;

/** A sum of hints proves little: no link is replaced unless one signal for it weighs as much as this. */
export const STRONG_AT = 2.5;

/** At this sum a person is asked. */
export const FLAG_AT = 2;

/** Signals against a link that sum to this keep it from being replaced, whatever speaks for it. */
export const DOUBT_AT = -2.5;

/** The weights, each with its reason. */
const WEIGHTS = {
  "dialect-form": { weight: 6, reason: "a mailing system's own tag or host, read in its code or documents" },
  "dialect-recalled": { weight: 5, reason: "a mailing system's own tag or host, not confirmed by a source" },
  "dialect-weak": { weight: 1.5, reason: "a form that other links of the same system have too" },
  "generic-tag": { weight: 4.5, reason: "a home-made merge tag that says unsubscribe in its name" },
  "generic-manage-tag": {
    weight: 2.5,
    reason: "home-made tags named profile or account are often something else",
  },
  "near-miss-form": {
    weight: -6,
    reason: "a mailing system's own tag for viewing, forwarding or confirming",
  },
  "address-unsubscribe": {
    weight: 3.5,
    reason: "the address says so; articles about it do too, so text must not disagree",
  },
  "address-manage": {
    weight: 3,
    reason: "preference pages of mailings; notification settings of products share the words",
  },
  "address-weak": { weight: 1.5, reason: "words such as remove or profile stand in many addresses" },
  "address-against": { weight: -4, reason: "the address names another purpose" },
  "address-account": { weight: -2.5, reason: "what one signs in to has settings of its own" },
  "address-billing": { weight: -4, reason: "a subscription among bills and plans is one that is paid for" },
  "address-article": { weight: -3.5, reason: "a slug of many words is a text about unsubscribing" },
  "own-words": {
    weight: -2.5,
    reason:
      "the link's own words say something, and nothing of opting out: only its address or its sentence does",
  },
  "social-host": { weight: -3, reason: "a link to a social network leaves the sender's reach" },
  "mailto-subject": { weight: 4.5, reason: "a mail whose subject asks to be removed does nothing else" },
  "mailto-address": { weight: 3.5, reason: "mailboxes named unsubscribe or remove take opt-outs" },
  "link-text": { weight: 4.5, reason: "all of the text is a phrase that opts out" },
  "link-text-part": { weight: 4, reason: "a phrase that opts out, among other words" },
  "link-text-stem": { weight: 3.5, reason: "a word that opts out in some form; stems fit other words too" },
  "link-text-combined": {
    weight: 3.6,
    reason: "ends or refuses a mailing in words that are known one by one, not as a phrase",
  },
  "link-text-combined-whole": {
    weight: 4.1,
    reason: "ends or refuses a mailing in such words, and says nothing else",
  },
  "link-text-vague": { weight: 1.8, reason: "says cancel, remove or no more, but not of what" },
  "link-text-misspelt": { weight: 2.5, reason: "a word that opts out but for one letter" },
  "link-text-ambiguous": { weight: 2.8, reason: "the phrase also means logging out, or ending a contract" },
  "link-text-manage": { weight: 4.3, reason: "all of the text is a phrase that manages what one receives" },
  "link-text-manage-part": { weight: 3.7, reason: "such a phrase among other words" },
  "link-text-manage-combined": {
    weight: 3.5,
    reason: "changes a mailing or its settings in words that are known one by one",
  },
  "link-text-settings": {
    weight: 2.2,
    reason: "changes settings or preferences, but names no mailing: any product has some",
  },
  "link-text-manage-stem": { weight: 1.4, reason: "stems such as manage and settings fit any product" },
  "link-text-change": { weight: 2, reason: "says change or edit, not what, but right beside an opt-out" },
  "link-text-profile": {
    weight: 1.6,
    reason: "profile, account and personal data are mostly not about mailings",
  },
  "mailing-noun": {
    weight: 1.6,
    reason: "a newsletter or mailing is named beside a word that could be about anything",
  },
  "link-text-against": { weight: -5, reason: "all of the text is a phrase with another purpose" },
  "link-text-against-part": { weight: -3.5, reason: "such a phrase among other words" },
  "here-text": {
    weight: 0.6,
    reason: "texts that say nothing themselves leave the meaning to their sentence",
  },
  "sentence-pattern": { weight: 4.2, reason: "a sentence around a linked here that is known by heart" },
  sentence: { weight: 3.6, reason: "the nearest words in the sentence opt out or manage" },
  "sentence-combined": {
    weight: 3,
    reason: "the sentence opts out or manages in words that are known one by one",
  },
  "sentence-far": { weight: 2.2, reason: "the same, with other words between" },
  "sentence-subscription": {
    weight: 2.4,
    reason: "the sentence ends or changes a subscription, which may be one that is paid for",
  },
  "sentence-vague": { weight: 1.6, reason: "the sentence says cancel, remove or no more, but not of what" },
  "sentence-aside": {
    weight: 1.6,
    reason: "the sentence opts out, but the link's own words are something else",
  },
  "sentence-confirms": {
    weight: 2.5,
    reason: "close by the sentence opts out or manages without a doubt, as the text may",
  },
  "sentence-agrees": { weight: 1.2, reason: "the sentence opts out or manages, as the text may" },
  "sentence-against": { weight: -4, reason: "the nearest words in the sentence have another purpose" },
  "sentence-sign-in": {
    weight: -2.2,
    reason: "the link is where one signs in first; the page that opts out may be another one",
  },
  "other-matter": {
    weight: -3,
    reason: "a course, a meeting or personal data is named, and no mailing: one signs off from those too",
  },
  "second-opt-out": {
    weight: -3,
    reason:
      "the mail has its opt-out already; a subscription ended beside that is mostly one that is paid for",
  },
  "in-page": { weight: -4, reason: "leads to a place in the same mail, which opts nobody out" },
  "front-page": { weight: -1.5, reason: "the front page of a site opts nobody out" },
  "link-text-named": {
    weight: -1,
    reason: "leaves something that has a name: a sender, or a service that an article is about",
  },
  "link-text-question": {
    weight: -3,
    reason: "the text asks how or where something is done: an article answers that",
  },
  "billing-words": {
    weight: -3,
    reason: "plans, invoices and payments in the sentence: a paid subscription",
  },
  "mark-in-element": { weight: 2, reason: "a class, id or name its author gave" },
  "receiving-note": { weight: 0.8, reason: "the words around it tell why one receives the mail" },
  "footer-neighbours": { weight: 1, reason: "the links beside it are those of a mail's footer" },
  "same-address": { weight: 2.5, reason: "a link with the same address opts out" },
  "tag-name-only": { weight: -0.5, reason: "tags in running text may print words instead of a link" },
  "whole-footer": {
    weight: -3,
    reason: "the tag prints a whole footer, with the postal address the law asks for",
  },
  obstacle: { weight: -10, reason: "another address would not hold there, or break what is there" },
  "in-footer": { weight: 0.5, reason: "opt-outs stand in the last third of a mail's links" },
  "last-links": { weight: 0.3, reason: "the opt-out is mostly one of the last three links" },
  "legal-address": {
    weight: 0.5,
    reason: "laws ask for the sender's address and for the opt-out, so that they stand together",
  },
} as const satisfies Readonly<Record<string, { readonly weight: number; readonly reason: string }>>;

/** What can be observed. */
export type SignalName = keyof typeof WEIGHTS;

/** The name of every signal. */
export const SIGNAL_NAMES: readonly SignalName[] = Object.keys(WEIGHTS).filter(isSignalName);

function isSignalName(name: string): name is SignalName {
  return Object.hasOwn(WEIGHTS, name);
}

/** Makes a signal of the weight its name has. */
export function signal(name: SignalName, detail: string): Signal {
  return { name, weight: WEIGHTS[name].weight, detail };
}
