// The words of the review of flagged links.
import type { PreviewFaultCode } from "../../../preview/fill-copy.ts";
import type { Decidable, ScopeKind } from "../../../store/decision-kinds.ts";
import type { Plural, With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface ReviewWords {
  readonly title: string;
  /** Names the table of groups. */
  readonly waitingTitle: string;
  readonly lead: string;
  readonly rules: string;
  readonly filter: string;
  readonly filterHint: string;
  readonly search: string;
  readonly nothingTitle: string;
  readonly nothing: string;
  readonly nothingFound: string;
  readonly links: Plural<"count">;
  readonly templates: Plural<"count">;
  readonly groupsWait: Plural<"count">;
  readonly linksWait: Plural<"count">;
  readonly neededBy: With<"time">;
  readonly asked: Plural<"count">;
  readonly askedTitle: string;
  readonly rulesAsk: Plural<"count">;
  readonly columns: {
    readonly text: string;
    readonly links: string;
    readonly address: string;
    readonly needed: string;
    readonly template: string;
    readonly sender: string;
  };
  readonly facts: {
    readonly address: string;
    readonly place: string;
    readonly system: string;
    readonly language: string;
    readonly none: string;
    readonly noText: string;
  };
  readonly evidence: string;
  readonly speaksFor: string;
  readonly speaksAgainst: string;
  readonly mail: string;
  readonly mailHint: string;
  readonly frameTitle: string;
  /** Why a mail is not shown as a reader would see it; {@link asWritten} follows. */
  readonly faults: Readonly<Record<PreviewFaultCode, string>>;
  readonly asWritten: string;
  readonly source: string;
  readonly before: string;
  readonly after: string;
  readonly notPossible: string;
  readonly obstacle: With<"why">;
  readonly examples: string;
  readonly oddOnes: string;
  readonly oddHint: string;
  readonly showIn: With<"template">;
  readonly all: string;
  readonly allHint: string;
  readonly more: Plural<"count">;
  readonly select: With<"template">;
  readonly decide: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<ScopeKind, string>>;
  readonly would: Plural<"count">;
  readonly wouldBeyond: Plural<"count">;
  readonly against: Plural<"count">;
  readonly agrees: string;
  readonly tryAgain: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly endsAt: string;
  readonly endsAtHint: string;
  readonly verbs: Readonly<Record<Decidable, string>>;
  readonly by: With<"by" | "time">;
}

/** The words of the review. */
export const REVIEW_WORDS: Words<ReviewWords> = {
  en: {
    title: "Review of flagged links",
    waitingTitle: "Groups that wait, the soonest needed first",
    lead: "Links of which nobody is sure whether they unsubscribe. Links of one pattern are decided together.",
    rules: "Rules",
    filter: "Filter",
    filterHint: "Words of the link, its address, a template or a sender",
    search: "Show",
    nothingTitle: "No flagged links wait",
    nothing: "When a rewritten template has a link that nobody is sure of, it shows here.",
    nothingFound: "No group matches. Clear the filter to see them all.",
    links: { one: "{count} link", other: "{count} links" },
    templates: { one: "{count} template", other: "{count} templates" },
    groupsWait: { one: "{count} group waits", other: "{count} groups wait" },
    linksWait: { one: "{count} link waits", other: "{count} links wait" },
    neededBy: "A mailing needs it by {time}",
    asked: { one: "{count} waits for its owner", other: "{count} wait for their owners" },
    askedTitle: "Waiting for the template's owner",
    rulesAsk: { one: "{count} rule asks for another look", other: "{count} rules ask for another look" },
    columns: {
      text: "Text of the link",
      links: "Links",
      address: "Address",
      needed: "Needed by",
      template: "Template",
      sender: "Sender",
    },
    facts: {
      address: "Shape of the address",
      place: "Stands in",
      system: "Mailing system",
      language: "Language",
      none: "not known",
      noText: "(no text)",
    },
    evidence: "What speaks for and against it",
    speaksFor: "For",
    speaksAgainst: "Against",
    mail: "In the mail",
    mailHint: "Names and the like are samples, pictures are left out, and nothing in it works.",
    frameTitle: "The mail, with the link outlined",
    faults: {
      mjml: "Its MJML cannot be compiled.",
      handlebars: "Its Handlebars cannot be read.",
      "link-lost": "mjml leaves the place of this link out.",
      "too-large": "It is too large to be filled in.",
      "too-slow": "Filling it in takes too long.",
    },
    asWritten: "So it is shown as it is written.",
    source: "In the source",
    before: "As it is",
    after: "Replaced",
    notPossible: "Replacing would change nothing here: it would not hold.",
    obstacle: "These links cannot be replaced: another address would not hold there ({why}).",
    examples: "Three unlike examples",
    oddOnes: "Odd ones out",
    oddHint: "Not like the rest: select them to decide them apart.",
    showIn: "Show it in {template}",
    all: "All links of the group",
    allHint: "Select some to decide only those; with none selected all are meant.",
    more: { one: "{count} more link is not listed", other: "{count} more links are not listed" },
    select: "Select the link in {template}",
    decide: "Your decision",
    scope: "It holds for",
    scopes: {
      link: "these links",
      sender: "the pattern in this sender's templates",
      everywhere: "the pattern everywhere",
    },
    would: { one: "decides {count} link", other: "decides {count} links" },
    wouldBeyond: {
      one: "{count} of them not in your selection",
      other: "{count} of them not in your selection",
    },
    against: {
      one: "{count} against earlier decisions",
      other: "{count} against earlier decisions",
    },
    agrees: "nothing was decided otherwise before",
    tryAgain: "Try it with the selected links",
    reason: "Reason, or what you ask the template's owner",
    reasonHint: "Kept with the decision",
    endsAt: "The rule ends on",
    endsAtHint: "Empty: it holds until somebody ends it",
    verbs: {
      replace: "Replace",
      leave: "Leave as it is",
      "not-an-unsubscribe-link": "Not an unsubscribe link",
      "ask-owner": "Ask the template's owner",
    },
    by: "{by}, {time}",
  },
  nl: {
    title: "Twijfelachtige links beoordelen",
    waitingTitle: "Groepen die wachten, de vroegst nodige eerst",
    lead: "Links waarvan niemand zeker weet of ze uitschrijven. Links van één patroon worden samen beslist.",
    rules: "Regels",
    filter: "Filteren",
    filterHint: "Woorden van de link, het adres, een sjabloon of een afzender",
    search: "Tonen",
    nothingTitle: "Er wachten geen twijfelachtige links",
    nothing: "Heeft een herschreven sjabloon een link waar niemand zeker van is, dan staat die hier.",
    nothingFound: "Geen groep voldoet. Maak het filter leeg om alle te zien.",
    links: { one: "{count} link", other: "{count} links" },
    templates: { one: "{count} sjabloon", other: "{count} sjablonen" },
    groupsWait: { one: "{count} groep wacht", other: "{count} groepen wachten" },
    linksWait: { one: "{count} link wacht", other: "{count} links wachten" },
    neededBy: "Een mailing heeft het nodig vóór {time}",
    asked: { one: "{count} wacht op de eigenaar", other: "{count} wachten op de eigenaar" },
    askedTitle: "Wacht op de eigenaar van het sjabloon",
    rulesAsk: {
      one: "{count} regel vraagt opnieuw om aandacht",
      other: "{count} regels vragen opnieuw om aandacht",
    },
    columns: {
      text: "Tekst van de link",
      links: "Links",
      address: "Adres",
      needed: "Nodig vóór",
      template: "Sjabloon",
      sender: "Afzender",
    },
    facts: {
      address: "Vorm van het adres",
      place: "Staat in",
      system: "Mailingsysteem",
      language: "Taal",
      none: "niet bekend",
      noText: "(geen tekst)",
    },
    evidence: "Wat ervoor en ertegen spreekt",
    speaksFor: "Voor",
    speaksAgainst: "Tegen",
    mail: "In de mail",
    mailHint: "Namen en dergelijke zijn voorbeelden, plaatjes zijn weggelaten, en niets erin werkt.",
    frameTitle: "De mail, met de link omlijnd",
    faults: {
      mjml: "De MJML ervan kan niet worden gecompileerd.",
      handlebars: "De Handlebars ervan kan niet worden gelezen.",
      "link-lost": "mjml laat de plek van deze link weg.",
      "too-large": "Hij is te groot om te worden ingevuld.",
      "too-slow": "Invullen duurt te lang.",
    },
    asWritten: "Daarom ziet u hem zoals hij is geschreven.",
    source: "In de bron",
    before: "Zoals het is",
    after: "Vervangen",
    notPossible: "Vervangen zou hier niets veranderen: het houdt geen stand.",
    obstacle: "Deze links kunnen niet worden vervangen: een ander adres houdt daar geen stand ({why}).",
    examples: "Drie verschillende voorbeelden",
    oddOnes: "Buitenbeentjes",
    oddHint: "Anders dan de rest: selecteer ze om apart over ze te beslissen.",
    showIn: "Tonen in {template}",
    all: "Alle links van de groep",
    allHint: "Selecteer er enkele om alleen die te beslissen; zonder selectie zijn alle bedoeld.",
    more: { one: "{count} link meer staat er niet bij", other: "{count} links meer staan er niet bij" },
    select: "De link in {template} selecteren",
    decide: "Uw beslissing",
    scope: "Geldt voor",
    scopes: {
      link: "deze links",
      sender: "het patroon in sjablonen van deze afzender",
      everywhere: "het patroon overal",
    },
    would: { one: "beslist {count} link", other: "beslist {count} links" },
    wouldBeyond: { one: "{count} daarvan niet in uw selectie", other: "{count} daarvan niet in uw selectie" },
    against: {
      one: "{count} tegen een eerdere beslissing",
      other: "{count} tegen eerdere beslissingen",
    },
    agrees: "niets is eerder anders beslist",
    tryAgain: "Proberen met de geselecteerde links",
    reason: "Reden, of wat u de eigenaar van het sjabloon vraagt",
    reasonHint: "Wordt bij de beslissing bewaard",
    endsAt: "De regel eindigt op",
    endsAtHint: "Leeg: geldt tot iemand de regel beëindigt",
    verbs: {
      replace: "Vervangen",
      leave: "Laten zoals het is",
      "not-an-unsubscribe-link": "Geen uitschrijflink",
      "ask-owner": "De eigenaar vragen",
    },
    by: "{by}, {time}",
  },
};
