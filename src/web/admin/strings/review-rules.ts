// The words of the rules that reviews made.
import type { Plural, With } from "../../strings/message.ts";
import { PLAIN_WORDS } from "./plain.ts";
import type { Words } from "./words.ts";

interface ReviewRulesWords {
  readonly title: string;
  readonly lead: string;
  readonly nothingTitle: string;
  readonly nothing: string;
  readonly asked: string;
  readonly askedByCheck: string;
  readonly askedByJump: With<"before" | "now">;
  readonly holding: string;
  readonly withEnded: string;
  readonly withoutEnded: string;
  readonly pattern: string;
  readonly ruling: string;
  readonly scope: string;
  readonly owner: string;
  readonly hits: string;
  readonly end: string;
  readonly oneLink: With<"template">;
  readonly sender: With<"sender">;
  readonly anySender: string;
  readonly everywhere: string;
  readonly noEnd: string;
  readonly endedBy: With<"by" | "time">;
  readonly doEnd: string;
  readonly doEndOf: With<"rule">;
  readonly confirm: string;
  readonly links: Plural<"count">;
}

/** The words of the page of rules. */
export const REVIEW_RULES_WORDS: Words<ReviewRulesWords> = {
  en: {
    title: "Rules of the review",
    lead: "Each decision goes on as a rule. The narrowest rule counts; ending one lets its links wait again.",
    nothingTitle: "No rules hold",
    nothing: "Decide a group of flagged links, and the rule it makes shows here.",
    asked: "To be looked at again",
    askedByCheck: "A blind check decided otherwise.",
    askedByJump: "It decided {before} links when somebody last looked, and {now} now.",
    holding: "Rules that hold",
    withEnded: "Show ended rules, too",
    withoutEnded: "Hide ended rules",
    pattern: "Pattern",
    ruling: "Ruling",
    scope: "Holds for",
    owner: "Owner and reason",
    hits: "Links",
    end: "End",
    oneLink: "one link of {template}",
    sender: "templates of {sender}",
    anySender: "templates without a sender",
    everywhere: "everywhere",
    noEnd: PLAIN_WORDS.en.none,
    endedBy: "ended by {by}, {time}",
    doEnd: "End",
    doEndOf: "End rule {rule}",
    confirm: "It is right",
    links: { one: "{count} link", other: "{count} links" },
  },
  nl: {
    title: "Regels van het beoordelen",
    lead: "Elke beslissing gaat door als regel. De nauwste regel telt; eindigt er een, dan wachten de links weer.",
    nothingTitle: "Er gelden geen regels",
    nothing: "Beslis over een groep twijfelachtige links, en de regel die dat geeft staat hier.",
    asked: "Opnieuw bekijken",
    askedByCheck: "Een blinde controle besliste anders.",
    askedByJump: "Besliste {before} links toen iemand er het laatst naar keek, en nu {now}.",
    holding: "Regels die gelden",
    withEnded: "Ook beëindigde regels tonen",
    withoutEnded: "Beëindigde regels verbergen",
    pattern: "Patroon",
    ruling: "Beslissing",
    scope: "Geldt voor",
    owner: "Eigenaar en reden",
    hits: "Links",
    end: "Einde",
    oneLink: "één link van {template}",
    sender: "sjablonen van {sender}",
    anySender: "sjablonen zonder afzender",
    everywhere: "overal",
    noEnd: PLAIN_WORDS.nl.none,
    endedBy: "beëindigd door {by}, {time}",
    doEnd: "Beëindigen",
    doEndOf: "Regel {rule} beëindigen",
    confirm: "Het klopt",
    links: { one: "{count} link", other: "{count} links" },
  },
};
