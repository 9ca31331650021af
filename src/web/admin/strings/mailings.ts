// The words of the pages of mailings.
import type { With } from "../../strings/message.ts";
import { PLAIN_WORDS } from "./plain.ts";
import type { Words } from "./words.ts";

interface MailingWords {
  readonly title: string;
  readonly none: string;
  readonly noneHint: string;
  readonly mailing: string;
  readonly purpose: string;
  readonly type: string;
  readonly filtered: string;
  readonly send: string;
  readonly withhold: string;
  readonly overridden: string;
  readonly older: string;
  readonly notFiltered: string;
  readonly mailingOf: With<"id">;
  readonly who: string;
  readonly outcome: string;
  readonly people: string;
  readonly share: string;
  readonly runs: string;
  readonly list: string;
  readonly inlineList: With<"hash">;
  readonly started: string;
  readonly finished: string;
  readonly running: string;
  readonly privacy: string;
  readonly on: string;
  readonly off: string;
  readonly overrides: string;
  readonly overrideBy: With<"who" | "reason">;
  readonly withWithdrawn: With<"basis">;
  readonly everybody: string;
  readonly peopleOf: With<"list">;
  readonly show: string;
  readonly name: string;
  readonly address: string;
  readonly id: string;
  readonly next: string;
  readonly nobody: string;
  readonly nobodyHint: string;
}

/** The words of the pages of mailings. */
export const MAILING_WORDS: Words<MailingWords> = {
  en: {
    title: "Mailings",
    none: "No mailing has been filtered yet",
    noneHint: "A send pipeline hands its list over before each send job, or try one by hand:",
    mailing: "Mailing",
    purpose: "Purpose",
    type: "Type",
    filtered: "On record since",
    send: "Send",
    withhold: "Withheld",
    overridden: "overridden",
    older: "Older mailings",
    notFiltered: "None of its lists was decided to its end yet.",
    mailingOf: "Mailing {id}",
    who: "Who is sent to, and who is withheld and why",
    outcome: "Outcome",
    people: "Recipients",
    share: "Share",
    runs: "Lists, each time they were decided",
    list: "List",
    inlineList: "in the job ({hash})",
    started: "Begun",
    finished: "Ended",
    running: "runs, or broke off",
    privacy: "E-marketing privacy",
    on: PLAIN_WORDS.en.on,
    off: PLAIN_WORDS.en.off,
    overrides: "Overrides",
    overrideBy: "By {who}: {reason}",
    withWithdrawn: "withdrawn ones included, on {basis}",
    everybody: "Everybody",
    peopleOf: "Recipients of list {list}",
    show: "Show",
    name: "Name",
    address: "Address",
    id: "Id",
    next: "Next page",
    nobody: "Nobody",
    nobodyHint: "No recipient of this list has that outcome, or there are no more.",
  },
  nl: {
    title: "Mailings",
    none: "Er is nog geen mailing gefilterd",
    noneHint: "Een verzendketen geeft haar lijst voor elke verzending door, of probeer er een met de hand:",
    mailing: "Mailing",
    purpose: "Doel",
    type: "Soort",
    filtered: "Geregistreerd sinds",
    send: "Sturen",
    withhold: "Niet sturen",
    overridden: "genegeerd",
    older: "Oudere mailings",
    notFiltered: "Geen van de lijsten is al tot het einde beslist.",
    mailingOf: "Mailing {id}",
    who: "Naar wie wordt gestuurd, en naar wie niet en waarom",
    outcome: "Uitkomst",
    people: "Ontvangers",
    share: "Aandeel",
    runs: "Lijsten, elke keer dat ze zijn beslist",
    list: "Lijst",
    inlineList: "in de taak ({hash})",
    started: "Begonnen",
    finished: "Geëindigd",
    running: "loopt, of is afgebroken",
    privacy: "E-marketingprivacy",
    on: PLAIN_WORDS.nl.on,
    off: PLAIN_WORDS.nl.off,
    overrides: "Genegeerde toestemming",
    overrideBy: "Door {who}: {reason}",
    withWithdrawn: "ook wie introk, op grond van {basis}",
    everybody: "Iedereen",
    peopleOf: "Ontvangers van lijst {list}",
    show: "Tonen",
    name: "Naam",
    address: "Adres",
    id: "Id",
    next: "Volgende pagina",
    nobody: "Niemand",
    nobodyHint: "Geen ontvanger van deze lijst heeft die uitkomst, of er zijn er niet meer.",
  },
};
