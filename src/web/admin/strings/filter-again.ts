// The words for having the lists of a mailing decided again.
import type { FilteringAgain } from "../views/filter-again.tsx";
import type { Words } from "./words.ts";

interface FilterAgainWords {
  readonly button: string;
  readonly hint: string;
  readonly states: Readonly<Record<NonNullable<FilteringAgain["state"]>, string>>;
}

/** The words. */
export const FILTER_AGAIN_WORDS: Words<FilterAgainWords> = {
  en: {
    button: "Decide its lists again",
    hint: "By what is on record now, overrides among it. Nothing is sent by it.",
    states: {
      "under-way":
        "Its lists are being decided again. This page shows the new figures as soon as they are there.",
      done: "Its lists were decided again.",
      "not-possible":
        "None of its lists can be decided again from here: they are large and were not uploaded, or somebody in them was erased. Hand them over again where they came from.",
    },
  },
  nl: {
    button: "De lijsten opnieuw beslissen",
    hint: "Naar wat nu geregistreerd is, ook uitzonderingen. Er wordt niets verstuurd.",
    states: {
      "under-way":
        "De lijsten worden opnieuw beslist. Deze pagina toont de nieuwe getallen zodra ze er zijn.",
      done: "De lijsten zijn opnieuw beslist.",
      "not-possible":
        "Geen van de lijsten kan hier opnieuw worden beslist: ze zijn groot en niet geüpload, of iemand erin is gewist. Bied ze opnieuw aan waar ze vandaan kwamen.",
    },
  },
};
