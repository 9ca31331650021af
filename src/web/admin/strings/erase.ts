// The words of the page that asks before a contact is erased.
import type { Plural, With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface EraseWords {
  readonly title: With<"id">;
  readonly text: string;
  readonly confirm: With<"id">;
  readonly mismatch: string;
  readonly button: string;
  readonly cancel: string;
  readonly underWay: Plural<"count">;
}

/** The words of erasing. */
export const ERASE_WORDS: Words<EraseWords> = {
  en: {
    title: "Erase contact {id}",
    text: "What names this person is removed for good: address, name, comments, entries in lists and finished jobs. The contact’s number and the dates of the log stay. Nobody can undo it.",
    confirm: "Type {id} to confirm",
    mismatch: "This is not the id of the contact.",
    button: "Erase for good",
    cancel: "Back to the contact",
    underWay: {
      one: "{count} job under way names the person still. Once it is done, erase the address again:",
      other: "{count} jobs under way name the person still. Once they are done, erase the address again:",
    },
  },
  nl: {
    title: "Contact {id} wissen",
    text: "Wat deze persoon noemt, wordt voorgoed verwijderd: adres, naam, opmerkingen, regels in lijsten en afgeronde taken. Het nummer van het contact en de datums van het logboek blijven. Niemand kan dit ongedaan maken.",
    confirm: "Typ {id} om te bevestigen",
    mismatch: "Dit is niet de id van het contact.",
    button: "Voorgoed wissen",
    cancel: "Terug naar het contact",
    underWay: {
      one: "{count} taak die loopt noemt de persoon nog. Wis het adres nog eens als die klaar is:",
      other: "{count} taken die lopen noemen de persoon nog. Wis het adres nog eens als ze klaar zijn:",
    },
  },
};
