// The words of the pages of templates.
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
  readonly name: string;
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
  readonly replacedBy: string;
  readonly left: string;
  readonly difference: string;
  readonly plainText: string;
  readonly same: string;
  readonly before: string;
  readonly after: string;
  readonly proof: string;
  readonly proofHint: string;
  readonly history: string;
  readonly tryTitle: string;
  readonly tryHint: string;
  readonly file: string;
  readonly tryButton: string;
  readonly tried: With<"file">;
  readonly noFile: string;
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
    name: "Name",
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
    replacedBy: "Replaced by",
    left: "left as it is",
    difference: "Before and after",
    plainText: "Plain-text part",
    same: "Nothing was changed.",
    before: "Before",
    after: "After",
    proof: "Download the proof",
    proofHint: "Hashes and spans: `mailconsent verify` checks that nothing else differs.",
    history: "All rewrites of this template",
    tryTitle: "Try a file",
    tryHint: "Shows what would become of it. Nothing is saved.",
    file: "Template file",
    tryButton: "Try it",
    tried: "What would become of {file}",
    noFile: "Choose a file first.",
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
    show: "Toon",
    template: "Sjabloon",
    name: "Naam",
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
    replacedBy: "Vervangen door",
    left: "gebleven zoals het was",
    difference: "Voor en na",
    plainText: "Deel in platte tekst",
    same: "Er is niets gewijzigd.",
    before: "Voor",
    after: "Na",
    proof: "Bewijs downloaden",
    proofHint: "Hashes en plaatsen: `mailconsent verify` controleert dat er verder niets verschilt.",
    history: "Alle herschrijvingen van dit sjabloon",
    tryTitle: "Een bestand proberen",
    tryHint: "Toont wat ervan zou worden. Er wordt niets opgeslagen.",
    file: "Sjabloonbestand",
    tryButton: "Proberen",
    tried: "Wat er van {file} zou worden",
    noFile: "Kies eerst een bestand.",
  },
};
