// The keys of the review, and what they do.
import type { Words } from "./words.ts";

interface ReviewKeyWords {
  readonly help: string;
  readonly keysOn: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
}

/** The keys, in the order of their use. */
export const REVIEW_KEY_WORDS: Words<ReviewKeyWords> = {
  en: {
    help: "Keys",
    keysOn: "Keys work on these pages",
    keys: [
      ["r", "replace"],
      ["k", "leave as it is (k is no arrow here)"],
      ["n", "not an unsubscribe link"],
      ["a", "ask the template's owner: write the note, then press a again outside of it"],
      ["j or ↓, ↑", "move between groups or links"],
      ["Enter", "open the group, or show the link"],
      ["x", "select the link"],
      ["1, 2, 3", "holds for these links, this sender, everywhere"],
      ["t", "try it with the selected links"],
      ["z", "undo your last decision"],
      ["/", "filter"],
      ["?", "this help"],
    ],
  },
  nl: {
    help: "Toetsen",
    keysOn: "Toetsen werken op deze pagina's",
    keys: [
      ["r", "vervangen"],
      ["k", "laten zoals het is (k is hier geen pijl)"],
      ["n", "geen uitschrijflink"],
      ["a", "de eigenaar vragen: schrijf de vraag, en druk daarbuiten nog eens op a"],
      ["j of ↓, ↑", "naar een andere groep of link"],
      ["Enter", "de groep openen, of de link tonen"],
      ["x", "de link selecteren"],
      ["1, 2, 3", "geldt voor deze links, deze afzender, overal"],
      ["t", "proberen met de geselecteerde links"],
      ["z", "uw laatste beslissing ongedaan maken"],
      ["/", "filteren"],
      ["?", "deze hulp"],
    ],
  },
};
