// What was observed of a flagged link, as a sentence that a reviewer can agree or disagree with.
import type { StoredFlag } from "../../../store/review-queue.ts";
import { REVIEW_REFUSAL_WORDS } from "./review-refusals.ts";
import type { AdminLanguage } from "./words.ts";

type Signal = StoredFlag["signals"][number];

/** A sentence in each language; {seen} is what was seen, and may be left out. */
const SENTENCES: Readonly<Record<Signal["name"], Readonly<Record<AdminLanguage, string>>>> = {
  "dialect-form": {
    en: "It has the form in which {seen} writes its own link.",
    nl: "Het heeft de vorm waarin {seen} de eigen link schrijft.",
  },
  "dialect-recalled": {
    en: "It looks like the form in which {seen} writes its own link; we have not seen that confirmed.",
    nl: "Het lijkt op de vorm waarin {seen} de eigen link schrijft; bevestigd is dat niet.",
  },
  "dialect-weak": {
    en: "It has a form of {seen} that other links have too.",
    nl: "Het heeft een vorm van {seen} die ook andere links hebben.",
  },
  "generic-tag": {
    en: "The name of the merge tag says unsubscribe: {seen}.",
    nl: "De naam van de invoegtag zegt uitschrijven: {seen}.",
  },
  "generic-manage-tag": {
    en: "The merge tag is named like a profile or preferences page: {seen}.",
    nl: "De invoegtag heet naar een profiel of voorkeuren: {seen}.",
  },
  "near-miss-form": {
    en: "{seen} uses this form for viewing, forwarding or confirming.",
    nl: "{seen} gebruikt deze vorm om te bekijken, door te sturen of te bevestigen.",
  },
  "address-unsubscribe": {
    en: "The address says unsubscribe: {seen}.",
    nl: "Het adres zegt uitschrijven: {seen}.",
  },
  "address-manage": { en: "The address says preferences: {seen}.", nl: "Het adres zegt voorkeuren: {seen}." },
  "address-weak": {
    en: "The address has a word that many addresses have: {seen}.",
    nl: "Het adres heeft een woord dat veel adressen hebben: {seen}.",
  },
  "address-against": {
    en: "The address names another purpose: {seen}.",
    nl: "Het adres noemt een ander doel: {seen}.",
  },
  "address-account": {
    en: "The address leads to an account one signs in to: {seen}.",
    nl: "Het adres leidt naar een account waar men inlogt: {seen}.",
  },
  "address-billing": {
    en: "The address leads to bills or paid plans: {seen}.",
    nl: "Het adres leidt naar rekeningen of betaalde abonnementen: {seen}.",
  },
  "address-article": {
    en: "The address reads like the title of an article: {seen}.",
    nl: "Het adres leest als de titel van een artikel: {seen}.",
  },
  "own-words": {
    en: "The link's own words say something else: {seen}.",
    nl: "De eigen woorden van de link zeggen iets anders: {seen}.",
  },
  "social-host": {
    en: "The address is on a social network: {seen}.",
    nl: "Het adres is op een sociaal netwerk: {seen}.",
  },
  "mailto-subject": {
    en: "It starts a mail whose subject asks to be removed: {seen}.",
    nl: "Het begint een mail met een onderwerp dat om verwijdering vraagt: {seen}.",
  },
  "mailto-address": {
    en: "It writes to a mailbox named for opting out: {seen}.",
    nl: "Het schrijft aan een postvak dat naar uitschrijven heet: {seen}.",
  },
  "link-text": {
    en: "Its text is a phrase that unsubscribes: “{seen}”.",
    nl: "De tekst is een zin die uitschrijft: ‘{seen}’.",
  },
  "link-text-part": {
    en: "Its text holds a phrase that unsubscribes: “{seen}”.",
    nl: "In de tekst staat een zin die uitschrijft: ‘{seen}’.",
  },
  "link-text-stem": {
    en: "Its text has a word that unsubscribes in some form: “{seen}”.",
    nl: "De tekst heeft een woord dat in een of andere vorm uitschrijft: ‘{seen}’.",
  },
  "link-text-combined": {
    en: "The words of its text together end a mailing: “{seen}”.",
    nl: "De woorden van de tekst samen beëindigen een mailing: ‘{seen}’.",
  },
  "link-text-combined-whole": {
    en: "The words of its text together end a mailing, and nothing else: “{seen}”.",
    nl: "De woorden van de tekst samen beëindigen een mailing, en niets anders: ‘{seen}’.",
  },
  "link-text-vague": {
    en: "Its text says cancel or stop, but not what: “{seen}”.",
    nl: "De tekst zegt annuleren of stoppen, maar niet wat: ‘{seen}’.",
  },
  "link-text-misspelt": {
    en: "Its text is one letter away from unsubscribing: “{seen}”.",
    nl: "De tekst is één letter verwijderd van uitschrijven: ‘{seen}’.",
  },
  "link-text-ambiguous": {
    en: "Its text may unsubscribe, log out or end a contract: “{seen}”.",
    nl: "De tekst kan uitschrijven, uitloggen of opzeggen betekenen: ‘{seen}’.",
  },
  "link-text-manage": {
    en: "Its text is a phrase that manages what one receives: “{seen}”.",
    nl: "De tekst is een zin die beheert wat men ontvangt: ‘{seen}’.",
  },
  "link-text-manage-part": {
    en: "Its text holds a phrase that manages what one receives: “{seen}”.",
    nl: "In de tekst staat een zin die beheert wat men ontvangt: ‘{seen}’.",
  },
  "link-text-manage-combined": {
    en: "The words of its text together change a mailing: “{seen}”.",
    nl: "De woorden van de tekst samen wijzigen een mailing: ‘{seen}’.",
  },
  "link-text-settings": {
    en: "Its text changes settings, but names no mailing: “{seen}”.",
    nl: "De tekst wijzigt instellingen, maar noemt geen mailing: ‘{seen}’.",
  },
  "link-text-manage-stem": {
    en: "Its text has a word of managing that fits any product: “{seen}”.",
    nl: "De tekst heeft een woord van beheren dat bij elk product past: ‘{seen}’.",
  },
  "link-text-change": {
    en: "Its text says change, right beside a link that opts out: “{seen}”.",
    nl: "De tekst zegt wijzigen, vlak naast een link die uitschrijft: ‘{seen}’.",
  },
  "link-text-profile": {
    en: "Its text names a profile, an account or personal data: “{seen}”.",
    nl: "De tekst noemt een profiel, account of gegevens: ‘{seen}’.",
  },
  "mailing-noun": {
    en: "A newsletter or mailing is named: “{seen}”.",
    nl: "Een nieuwsbrief of mailing wordt genoemd: ‘{seen}’.",
  },
  "link-text-against": {
    en: "Its text is a phrase with another purpose: “{seen}”.",
    nl: "De tekst is een zin met een ander doel: ‘{seen}’.",
  },
  "link-text-against-part": {
    en: "Its text holds a phrase with another purpose: “{seen}”.",
    nl: "In de tekst staat een zin met een ander doel: ‘{seen}’.",
  },
  "here-text": {
    en: "Its text says nothing itself; its sentence has to: “{seen}”.",
    nl: "De tekst zegt zelf niets; de zin moet het doen: ‘{seen}’.",
  },
  "sentence-pattern": {
    en: "Its sentence is a known one that unsubscribes: “{seen}”.",
    nl: "De zin is een bekende die uitschrijft: ‘{seen}’.",
  },
  sentence: {
    en: "The nearest words of its sentence unsubscribe or manage: “{seen}”.",
    nl: "De dichtstbijzijnde woorden van de zin schrijven uit of beheren: ‘{seen}’.",
  },
  "sentence-combined": {
    en: "Its sentence's words together unsubscribe or manage: “{seen}”.",
    nl: "De woorden van de zin samen schrijven uit of beheren: ‘{seen}’.",
  },
  "sentence-far": {
    en: "Words farther off in its sentence unsubscribe or manage: “{seen}”.",
    nl: "Woorden verderop in de zin schrijven uit of beheren: ‘{seen}’.",
  },
  "sentence-subscription": {
    en: "Its sentence ends or changes a subscription, which may be a paid one: “{seen}”.",
    nl: "De zin beëindigt of wijzigt een abonnement, dat betaald kan zijn: ‘{seen}’.",
  },
  "sentence-vague": {
    en: "Its sentence says cancel or stop, but not what: “{seen}”.",
    nl: "De zin zegt annuleren of stoppen, maar niet wat: ‘{seen}’.",
  },
  "sentence-aside": {
    en: "Its sentence unsubscribes, but the link's own words are something else: “{seen}”.",
    nl: "De zin schrijft uit, maar de eigen woorden van de link zijn iets anders: ‘{seen}’.",
  },
  "sentence-confirms": {
    en: "Close by, its sentence says so without a doubt: “{seen}”.",
    nl: "Vlakbij zegt de zin het zonder twijfel: ‘{seen}’.",
  },
  "sentence-agrees": { en: "Its sentence agrees: “{seen}”.", nl: "De zin is het ermee eens: ‘{seen}’." },
  "sentence-against": {
    en: "The nearest words of its sentence have another purpose: “{seen}”.",
    nl: "De dichtstbijzijnde woorden van de zin hebben een ander doel: ‘{seen}’.",
  },
  "sentence-sign-in": {
    en: "Its sentence is about signing in first: “{seen}”.",
    nl: "De zin gaat over eerst inloggen: ‘{seen}’.",
  },
  "other-matter": {
    en: "A course, a meeting or personal data is named, and no mailing: “{seen}”.",
    nl: "Een cursus, bijeenkomst of gegevens worden genoemd, en geen mailing: ‘{seen}’.",
  },
  "in-page": {
    en: "It leads to a place in the same mail: {seen}.",
    nl: "Het leidt naar een plek in dezelfde mail: {seen}.",
  },
  "front-page": {
    en: "The address is a site's front page: {seen}.",
    nl: "Het adres is de voorpagina van een site: {seen}.",
  },
  "link-text-named": {
    en: "It leaves something that has a name, a sender or a service that an article is about: “{seen}”.",
    nl: "Het zegt iets met een naam op, een afzender of een dienst waar een artikel over gaat: ‘{seen}’.",
  },
  "link-text-question": {
    en: "Its text asks how or where something is done, as the title of an article: “{seen}”.",
    nl: "De tekst vraagt hoe of waar iets gaat, zoals de titel van een artikel: ‘{seen}’.",
  },
  "billing-words": {
    en: "Plans, invoices or payments stand around it: “{seen}”.",
    nl: "Er staan abonnementsvormen, facturen of betalingen omheen: ‘{seen}’.",
  },
  "mark-in-element": {
    en: "Its author marked it by a class, id or name: {seen}.",
    nl: "De auteur merkte het met een klasse, id of naam: {seen}.",
  },
  "receiving-note": {
    en: "The words around it tell why one receives the mail: “{seen}”.",
    nl: "De woorden eromheen zeggen waarom men de mail krijgt: ‘{seen}’.",
  },
  "footer-neighbours": {
    en: "The links beside it are those of a mail's foot: {seen}.",
    nl: "De links ernaast zijn die van de voet van een mail: {seen}.",
  },
  "same-address": {
    en: "A link with the same address opts out: {seen}.",
    nl: "Een link met hetzelfde adres schrijft uit: {seen}.",
  },
  "tag-name-only": {
    en: "The tag stands in running text and may print words instead of a link: {seen}.",
    nl: "De tag staat in lopende tekst en drukt misschien woorden af in plaats van een link: {seen}.",
  },
  "second-opt-out": {
    en: "The mail has its opt-out already: this may end a subscription that is paid for.",
    nl: "De mail heeft haar afmeldlink al: dit beëindigt misschien een betaald abonnement.",
  },
  "whole-footer": {
    en: "The tag prints a whole footer: {seen}.",
    nl: "De tag drukt een hele voettekst af: {seen}.",
  },
  obstacle: {
    en: "Another address would not hold there: {seen}.",
    nl: "Een ander adres houdt daar geen stand: {seen}.",
  },
  "in-footer": {
    en: "It stands in the last third of the mail's links.",
    nl: "Het staat in het laatste derde deel van de links van de mail.",
  },
  "last-links": { en: "It is one of the last three links.", nl: "Het is een van de laatste drie links." },
  "legal-address": {
    en: "The sender's postal address stands beside it.",
    nl: "Het postadres van de afzender staat ernaast.",
  },
};

/** Tells a signal in a sentence. */
export function tellSignal(language: AdminLanguage, { name, detail }: Signal): string {
  const isOfWords = /^(?:link-text|sentence|mailing|here|own|other|billing|receiving)/.test(name);
  // Stems end in a star where words go on, which nobody need know to read them.
  const seen = isOfWords
    ? detail.replace(/\*(?: \*)*/g, "…")
    : name === "obstacle"
      ? tellObstacle(language, detail)
      : detail;
  return SENTENCES[name][language].replaceAll("{seen}", () => seen);
}

/** Signals are kept as they were found, so that this one holds its English words. */
function tellObstacle(language: AdminLanguage, detail: string): string {
  const found = Object.entries(REVIEW_REFUSAL_WORDS.en.obstacles).find(([, english]) => english === detail);
  return found === undefined ? detail : (REVIEW_REFUSAL_WORDS[language].obstacles[found[0]] ?? detail);
}
