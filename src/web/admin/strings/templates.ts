// The words of the pages of templates.
import type { TryError } from "../../../flow/show-template.ts";
import type { With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface TemplateWords {
  readonly title: string;
  readonly none: string;
  readonly noneHint: string;
  readonly noneFound: string;
  readonly search: string;
  readonly state: string;
  readonly allStates: string;
  readonly states: Readonly<Record<string, string>>;
  readonly show: string;
  readonly template: string;
  readonly revision: string;
  readonly rewritten: string;
  readonly rules: string;
  readonly older: string;
  readonly links: With<"count">;
  readonly noLinks: string;
  readonly address: string;
  readonly text: string;
  readonly verdict: string;
  readonly verdicts: Readonly<Record<"unsubscribe" | "preferences" | "unsure", string>>;
  readonly origin: string;
  readonly origins: Readonly<Record<string, string>>;
  readonly replacedBy: string;
  readonly left: string;
  readonly difference: string;
  readonly plainText: string;
  readonly same: string;
  readonly before: string;
  readonly after: string;
  readonly proof: string;
  /** Goes on from the command that checks it. */
  readonly proofHint: string;
  readonly history: string;
  readonly tryTitle: string;
  readonly tryHint: string;
  readonly fileHint: string;
  readonly file: string;
  readonly tryButton: string;
  readonly tried: With<"file">;
  readonly noFile: string;
  readonly refusals: Readonly<Record<TryError, string>>;
}

/** The words of the pages of templates. */
export const TEMPLATE_WORDS: Words<TemplateWords> = {
  en: {
    title: "Templates",
    none: "No template has been rewritten yet",
    noneHint: "A mailing system enqueues them, or drop a file in below to see what would become of it.",
    noneFound: "No template fits",
    search: "Part of id or name",
    state: "State",
    allStates: "every state",
    states: {
      rewritten: "Rewritten",
      "needs-review": "Waits for a review",
      unchanged: "Left as it was",
      "no-unsubscribe-link": "No link found",
    },
    show: "Show",
    template: "Template",
    revision: "Revision",
    rewritten: "Rewritten",
    rules: "Rules",
    older: "Older ones",
    links: "Links that opt out, manage or may do so, of {count} in all",
    noLinks: "None of its links opts out or manages subscriptions.",
    address: "Address",
    text: "Text",
    verdict: "Held to be",
    verdicts: { unsubscribe: "opting out", preferences: "managing", unsure: "unsure" },
    origin: "From",
    origins: { default: "a mailing system", "hand-made": "hand-made" },
    replacedBy: "Replaced by",
    left: "left as it is",
    difference: "Before and after",
    plainText: "Plain-text part",
    same: "Nothing was changed.",
    before: "Before",
    after: "After",
    proof: "Download the proof",
    proofHint: "checks by its hashes and spans that nothing else differs.",
    history: "All rewrites of this template",
    tryTitle: "Try a file",
    tryHint: "Shows what would become of it. Nothing is saved.",
    fileHint: "Choose it, or drop it here. Shows what would become of it; nothing is saved.",
    file: "Template file",
    tryButton: "Try it",
    tried: "What would become of {file}",
    noFile: "Choose a file first.",
    refusals: {
      empty: "The file is empty. Give the source of a mail.",
      binary:
        "The file is no text, such as a picture, a PDF or a compressed file. Give the source of a mail.",
      "broken-encoding": "The file is not UTF-8. Save it as UTF-8 first.",
      "too-large": "The file has more than 5,000,000 bytes, which no mail template has.",
      "too-many-links": "The file has more than 100,000 links, which no mail template has.",
      "no-unsubscribe-link": "No link that opts out was found in it.",
    },
  },
  nl: {
    title: "Sjablonen",
    none: "Er is nog geen sjabloon herschreven",
    noneHint:
      "Een mailsysteem zet ze in de wachtrij, of kies hieronder een bestand om te zien wat ervan wordt.",
    noneFound: "Geen sjabloon past",
    search: "Deel van id of naam",
    state: "Stand",
    allStates: "elke stand",
    states: {
      rewritten: "Herschreven",
      "needs-review": "Wacht op een beoordeling",
      unchanged: "Gebleven zoals het was",
      "no-unsubscribe-link": "Geen link gevonden",
    },
    show: "Tonen",
    template: "Sjabloon",
    revision: "Versie",
    rewritten: "Herschreven",
    rules: "Regels",
    older: "Oudere",
    links: "Links die afmelden, beheren of dat misschien doen, van {count} in totaal",
    noLinks: "Geen van de links meldt af of beheert aanmeldingen.",
    address: "Adres",
    text: "Tekst",
    verdict: "Gehouden voor",
    verdicts: { unsubscribe: "afmelden", preferences: "beheren", unsure: "twijfelachtig" },
    origin: "Uit",
    origins: { default: "een mailsysteem", "hand-made": "met de hand gemaakt" },
    replacedBy: "Vervangen door",
    left: "gebleven zoals het was",
    difference: "Voor en na",
    plainText: "Deel in platte tekst",
    same: "Er is niets gewijzigd.",
    before: "Voor",
    after: "Na",
    proof: "Bewijs downloaden",
    proofHint: "controleert er met hashes en plaatsen mee dat er verder niets verschilt.",
    history: "Alle herschrijvingen van dit sjabloon",
    tryTitle: "Een bestand proberen",
    tryHint: "Toont wat ervan zou worden. Er wordt niets opgeslagen.",
    fileHint: "Kies het, of sleep het hierheen. Toont wat ervan zou worden; er wordt niets opgeslagen.",
    file: "Sjabloonbestand",
    tryButton: "Proberen",
    tried: "Wat er van {file} zou worden",
    noFile: "Kies eerst een bestand.",
    refusals: {
      empty: "Het bestand is leeg. Geef de bron van een mail.",
      binary:
        "Het bestand is geen tekst, maar bijvoorbeeld een plaatje, een PDF of een ingepakt bestand. Geef de bron van een mail.",
      "broken-encoding": "Het bestand is geen UTF-8. Sla het eerst op als UTF-8.",
      "too-large": "Het bestand heeft meer dan 5.000.000 bytes, en dat heeft geen mailsjabloon.",
      "too-many-links": "Het bestand heeft meer dan 100.000 links, en dat heeft geen mailsjabloon.",
      "no-unsubscribe-link": "Er is geen link in gevonden die afmeldt.",
    },
  },
};
