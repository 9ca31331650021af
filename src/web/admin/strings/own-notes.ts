// What mailconsent itself notes with a change, in the admin's language: notes are kept as they were written, in English.
import type { AdminLanguage } from "./words.ts";

/** Notes as the core writes them, with what varies in groups, and how they are told. */
const NOTES: readonly (readonly [RegExp, Readonly<Record<Exclude<AdminLanguage, "en">, string>>])[] = [
  [
    /^Assumed at upgrade: mailed before, given by nobody$/,
    { nl: "Aangenomen bij de upgrade: kreeg al mailings, door niemand gegeven" },
  ],
  [/^Marked "no mailings" before the upgrade$/, { nl: "Voor de upgrade gemarkeerd als ‘geen mailings’" }],
  [/^Taken back: import (\d+)$/, { nl: "Teruggedraaid: import $1" }],
  [/^Burst (\d+) reverted: (.*)$/s, { nl: "Uitbarsting $1 teruggedraaid: $2" }],
  [
    /^Revert (\d+) of burst (\d+) taken back$/,
    { nl: "Het terugdraaien ($1) van uitbarsting $2 is ongedaan gemaakt" },
  ],
  [
    /^In force before changes of settings were kept$/,
    { nl: "Van kracht voordat wijzigingen van instellingen werden bewaard" },
  ],
];

/** Tells a note; one that a person wrote stays as it is. */
export function tellNote(language: AdminLanguage, note: string | null): string | null {
  if (note === null || language === "en") return note;
  const found = NOTES.find(([pattern]) => pattern.test(note));
  return found === undefined ? note : note.replace(found[0], found[1][language]);
}
