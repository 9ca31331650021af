// The words of the page that asks before a contact is erased.
import type { With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface EraseWords {
  readonly title: With<"id">;
  readonly text: string;
  readonly confirm: With<"id">;
  readonly mismatch: string;
  readonly button: string;
  readonly cancel: string;
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
  },
  nl: {
    title: "Contact {id} wissen",
    text: "Wat deze persoon noemt, wordt voorgoed verwijderd: adres, naam, opmerkingen, regels in lijsten en afgeronde taken. Het nummer van het contact en de datums van het logboek blijven. Niemand kan dit ongedaan maken.",
    confirm: "Typ {id} om te bevestigen",
    mismatch: "Dit is niet de id van het contact.",
    button: "Voorgoed wissen",
    cancel: "Terug naar het contact",
  },
};
