// The words of the pages of subscription types and of the vocabulary.
import { PLAIN_WORDS } from "./plain.ts";
import type { Words } from "./words.ts";

interface TypeWords {
  readonly title: string;
  readonly intro: string;
  readonly vocabulary: string;
  readonly vocabularyIntro: string;
  readonly kinds: Readonly<Record<"purpose" | "legal-basis" | "source", string>>;
  readonly name: string;
  readonly key: string;
  readonly keyHint: string;
  readonly purpose: string;
  readonly defaultChoice: string;
  readonly state: string;
  readonly active: string;
  readonly off: string;
  readonly removed: string;
  readonly change: string;
  readonly rename: string;
  readonly language: string;
  readonly setDefault: string;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly up: string;
  readonly remove: string;
  readonly removeHint: string;
  readonly add: string;
  readonly nameHint: string;
  readonly saved: string;
  readonly nothing: string;
  readonly refused: string;
  readonly history: string;
  readonly noHistory: string;
  readonly when: string;
  readonly who: string;
  readonly before: string;
  readonly after: string;
}

/** The words of the pages. */
export const TYPE_WORDS: Words<TypeWords> = {
  en: {
    title: "Subscription types",
    intro: "What recipients can opt in to or out of, in the order of their page. Every change is kept.",
    vocabulary: "Purposes, legal bases and sources",
    vocabularyIntro:
      "What consents are recorded with. Nothing is deleted: what is switched off stays for what is on record.",
    kinds: { purpose: "Purposes", "legal-basis": "Legal bases", source: "Sources" },
    name: "Name",
    key: "Key",
    keyHint: "Lower-case letters, digits and hyphens; it never changes.",
    purpose: "Purpose",
    defaultChoice: "Without a choice",
    state: "State",
    active: "on",
    off: PLAIN_WORDS.en.off,
    removed: "removed",
    change: "Change",
    rename: "Rename",
    language: "Language",
    setDefault: "Set what no choice means",
    switchOn: "Switch on",
    switchOff: "Switch off",
    up: "Move up",
    remove: "Remove for good",
    removeHint: "Opt-outs stay on record and in force; the key is never given again.",
    add: "Add",
    nameHint: "In English, which stands in for languages without a name.",
    saved: "Saved.",
    nothing: "It was so already; nothing was changed.",
    refused: "Nothing was changed:",
    history: "History",
    noHistory: "Nobody has changed it yet.",
    when: "When",
    who: "Who",
    before: "Before",
    after: "After",
  },
  nl: {
    title: "Soorten aanmeldingen",
    intro:
      "Waar ontvangers zich voor kunnen aan- of afmelden, in de volgorde van hun pagina. Elke wijziging blijft bewaard.",
    vocabulary: "Doelen, grondslagen en bronnen",
    vocabularyIntro:
      "Waarmee toestemmingen worden geregistreerd. Er wordt niets verwijderd: wat uit staat, blijft voor wat al geregistreerd is.",
    kinds: { purpose: "Doelen", "legal-basis": "Grondslagen", source: "Bronnen" },
    name: "Naam",
    key: "Sleutel",
    keyHint: "Kleine letters, cijfers en koppeltekens; ze verandert nooit.",
    purpose: "Doel",
    defaultChoice: "Zonder keuze",
    state: "Stand",
    active: "aan",
    off: PLAIN_WORDS.nl.off,
    removed: "verwijderd",
    change: "Wijzigen",
    rename: "Naam wijzigen",
    language: "Taal",
    setDefault: "Bepaal wat geen keuze betekent",
    switchOn: "Aanzetten",
    switchOff: "Uitzetten",
    up: "Omhoog",
    remove: "Voorgoed verwijderen",
    removeHint: "Afmeldingen blijven geregistreerd en van kracht; de sleutel wordt nooit opnieuw gegeven.",
    add: "Toevoegen",
    nameHint: "In het Engels, dat dient voor talen zonder naam.",
    saved: "Opgeslagen.",
    nothing: "Het was al zo; er is niets gewijzigd.",
    refused: "Er is niets gewijzigd:",
    history: "Geschiedenis",
    noHistory: "Niemand heeft het nog gewijzigd.",
    when: "Wanneer",
    who: "Wie",
    before: "Voor",
    after: "Na",
  },
};
