// The words for what a mailing decided for one contact.
import type { With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface MailingWhyWords {
  readonly decided: With<"mailing">;
  readonly notInIt: string;
  readonly sameNow: string;
  readonly differsNow: string;
  readonly refused: string;
  readonly overridden: With<"who" | "time" | "why">;
}

/** The words of why somebody was (not) sent a mailing. */
export const MAILING_WHY_WORDS: Words<MailingWhyWords> = {
  en: {
    decided: "What mailing {mailing} decided",
    notInIt: "None of its lists that were decided has this contact.",
    sameNow: "It would be the same now.",
    differsNow: "Now it would be:",
    refused: "Nothing of it could be sent now: its purpose or subscription type is switched off or removed.",
    overridden: "Overridden by {who} on {time}: {why}",
  },
  nl: {
    decided: "Wat mailing {mailing} besliste",
    notInIt: "Dit contact staat in geen van de besliste lijsten.",
    sameNow: "Nu zou het hetzelfde zijn.",
    differsNow: "Nu zou het zijn:",
    refused: "Er zou nu niets van verstuurd kunnen worden: het doel of de soort staat uit of is verwijderd.",
    overridden: "Uitzondering door {who} op {time}: {why}",
  },
};
