// What became of a decision of flagged links.
import type { Decidable } from "../../../store/decision-kinds.ts";
import type { Plural, With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface ReviewDecisionWords {
  readonly done: Readonly<Record<Decidable, string>>;
  readonly rewriting: With<"done" | "all">;
  readonly rewritten: With<"all">;
  readonly refused: With<"template" | "why">;
  readonly undo: string;
  readonly undone: Plural<"count">;
  readonly reverted: Plural<"count">;
  readonly conflict: string;
  readonly conflictBy: With<"by" | "what" | "time">;
  readonly yourChoice: With<"what">;
  readonly checked: string;
  readonly gone: string;
}

/** The words for a decision that was made, taken back, or came too late. */
export const REVIEW_DECISION_WORDS: Words<ReviewDecisionWords> = {
  en: {
    done: {
      replace: "To be replaced",
      leave: "Left as they are",
      "not-an-unsubscribe-link": "No unsubscribe links",
      "ask-owner": "Asked the template's owner",
    },
    rewriting: "Rewriting: {done} of {all} templates are done",
    rewritten: "All {all} templates are rewritten",
    refused: "“{template}” could not be rewritten: {why}",
    undo: "Undo",
    undone: {
      one: "Undone: {count} template comes out as before",
      other: "Undone: {count} templates come out as before",
    },
    reverted: {
      one: "{count} template was sent already: what was sent stays, and a new revision comes out as before",
      other: "{count} templates were sent already: what was sent stays, and new revisions come out as before",
    },
    conflict:
      "Somebody else decided of these links since you opened the page. Nothing of yours is stored; it stands below.",
    conflictBy: "{by}: {what}, {time}",
    yourChoice: "You chose: {what}",
    checked: "Noted. Thank you.",
    gone: "Nothing of this group waits any more.",
  },
  nl: {
    done: {
      replace: "Wordt vervangen",
      leave: "Blijft zoals het is",
      "not-an-unsubscribe-link": "Geen uitschrijflink",
      "ask-owner": "De eigenaar is gevraagd",
    },
    rewriting: "Herschrijven: {done} van {all} sjablonen zijn klaar",
    rewritten: "Alle {all} sjablonen zijn herschreven",
    refused: "‘{template}’ kon niet worden herschreven: {why}",
    undo: "Ongedaan maken",
    undone: {
      one: "Ongedaan gemaakt: {count} sjabloon wordt zoals tevoren",
      other: "Ongedaan gemaakt: {count} sjablonen worden zoals tevoren",
    },
    reverted: {
      one: "{count} sjabloon is al verzonden: dat blijft zo, en een nieuwe revisie wordt zoals tevoren",
      other: "{count} sjablonen zijn al verzonden: die blijven zo, en nieuwe revisies worden zoals tevoren",
    },
    conflict:
      "Iemand anders besliste over deze links sinds u de pagina opende. Van u is niets bewaard; het staat hieronder.",
    conflictBy: "{by}: {what}, {time}",
    yourChoice: "U koos: {what}",
    checked: "Genoteerd. Dank u.",
    gone: "Van deze groep wacht niets meer.",
  },
};
