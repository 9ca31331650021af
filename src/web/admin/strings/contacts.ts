// The words of the pages of contacts.
import type { RecordError } from "../../../flow/record-change.ts";
import type { Plural, With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface ContactWords {
  readonly title: string;
  readonly find: string;
  readonly findHint: string;
  readonly findButton: string;
  readonly found: Plural<"count">;
  readonly foundFirst: Plural<"count">;
  readonly notFound: string;
  readonly notFoundHint: string;
  readonly newest: string;
  readonly older: string;
  readonly none: string;
  readonly noneHint: string;
  readonly name: string;
  readonly address: string;
  readonly noAddress: string;
  readonly id: string;
  readonly company: string;
  readonly language: string;
  readonly onRecordSince: string;
  readonly companyMark: string;
  readonly contactMark: string;
  readonly mergedInto: With<"id">;
  readonly wasMailed: string;
  readonly shared: Plural<"count">;
  readonly switchTitle: string;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly switchNone: string;
  readonly assumed: string;
  readonly assumedBadge: string;
  readonly purposes: string;
  readonly purpose: string;
  readonly state: string;
  readonly basis: string;
  readonly source: string;
  readonly since: string;
  readonly who: string;
  readonly ownDoing: string;
  readonly types: string;
  readonly type: string;
  readonly choice: string;
  readonly byDefault: string;
  readonly bars: string;
  readonly noBars: string;
  readonly barInForce: string;
  readonly barLifted: With<"who">;
  readonly bar: string;
  readonly lift: string;
  readonly follows: string;
  readonly followsThen: With<"time">;
  readonly send: string;
  readonly withhold: string;
  readonly mailOf: string;
  readonly outcome: string;
  readonly why: string;
  readonly whyHint: string;
  readonly mailing: string;
  readonly atTime: string;
  readonly whyButton: string;
  readonly unknownMailing: string;
  readonly log: string;
  readonly noLog: string;
  readonly when: string;
  readonly what: string;
  readonly comment: string;
  readonly takenBack: string;
  readonly pausedUntil: With<"time">;
  readonly notPaused: string;
  readonly recordConsent: string;
  readonly recordChoice: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly errors: Readonly<Record<RecordError, string>>;
  readonly done: Readonly<Record<"recorded" | "nothing" | "barred" | "lifted" | "erased" | "merged", string>>;
  readonly export: string;
  readonly erase: string;
}

/** The words of the pages of contacts. */
export const CONTACT_WORDS: Words<ContactWords> = {
  en: {
    title: "Contacts",
    find: "Address or id",
    findHint: "The whole address or id, or how it begins.",
    findButton: "Find",
    found: { one: "{count} contact found", other: "{count} contacts found" },
    foundFirst: { one: "The first {count} contact found", other: "The first {count} contacts found" },
    notFound: "No contact has this address or id",
    notFoundHint: "Check the spelling, or type less of it.",
    newest: "Newest contacts",
    older: "Older contacts",
    none: "No contacts yet",
    noneHint: "Import them first:",
    name: "Name",
    address: "Address",
    noAddress: "none that mail could reach",
    id: "Id",
    company: "Company",
    language: "Language",
    onRecordSince: "On record since",
    companyMark: "The company is marked “no mailings”: no e-marketing to its contacts",
    contactMark: "Was marked “no mailings” in the system it comes from",
    mergedInto: "Was merged into {id}: what counts is on record there, and nobody is mailed as this contact",
    wasMailed: "Was sent mailings before the upgrade",
    shared: {
      one: "The same address is also that of {count} more. What any of them objected to holds for it.",
      other: "The same address is also that of {count} more. What any of them objected to holds for it.",
    },
    switchTitle: "E-marketing",
    switchOn: "On",
    switchOff: "Off: withdrawn",
    switchNone: "Nothing on record. While e-marketing privacy is off, mail may still be sent.",
    assumed:
      "Assumed at upgrade: nobody gave this consent. It rests on legitimate interest, taken over from before consents were kept.",
    assumedBadge: "assumed at upgrade",
    purposes: "Consents",
    purpose: "Purpose",
    state: "State",
    basis: "Legal basis",
    source: "Source",
    since: "Since",
    who: "Who",
    ownDoing: "the contact",
    types: "Subscriptions",
    type: "Type",
    choice: "Choice",
    byDefault: "by default",
    bars: "Bars on the address",
    noBars: "The address is not barred.",
    barInForce: "in force",
    barLifted: "lifted by {who}",
    bar: "Bar the address",
    lift: "Lift the bars",
    follows: "What follows for mail sent now",
    followsThen: "What followed on {time}",
    send: "Send",
    withhold: "Withhold",
    mailOf: "Mail for",
    outcome: "Outcome",
    why: "Why (not) mailed",
    whyHint: "For a mailing, for a moment in the past, or both.",
    mailing: "Mailing id",
    atTime: "As of",
    whyButton: "Explain",
    unknownMailing: "There is no such mailing, or the time cannot be read.",
    log: "Log",
    noLog: "No consent or choice was ever recorded.",
    when: "When",
    what: "What",
    comment: "Comment",
    takenBack: "taken back",
    pausedUntil: "paused until {time}",
    notPaused: "no longer paused",
    recordConsent: "Put a consent on record",
    recordChoice: "Put a subscription on record",
    reason: "Reason",
    reasonHint: "Stays in the log with your name.",
    save: "Put on record",
    errors: {
      "no-contact": "This contact is gone.",
      "unknown-key": "What was chosen is not on record any more. Open the page again.",
      "no-reason": "Say why: it stays in the log.",
    },
    done: {
      recorded: "It is on record.",
      nothing: "It was so already; nothing was recorded.",
      barred: "The address is barred.",
      lifted: "The bars that may be lifted are lifted.",
      merged: "They are one contact from now on.",
      erased: "The person is erased. A keyed hash keeps them from being mailed when they come in again.",
    },
    export: "Export all that is on record (JSON)",
    erase: "Erase …",
  },
  nl: {
    title: "Contacten",
    find: "Adres of id",
    findHint: "Het hele adres of de hele id, of het begin ervan.",
    findButton: "Zoeken",
    found: { one: "{count} contact gevonden", other: "{count} contacten gevonden" },
    foundFirst: {
      one: "Het eerste gevonden contact ({count})",
      other: "De eerste {count} gevonden contacten",
    },
    notFound: "Geen contact heeft dit adres of deze id",
    notFoundHint: "Controleer de spelling, of typ er minder van.",
    newest: "Nieuwste contacten",
    older: "Oudere contacten",
    none: "Nog geen contacten",
    noneHint: "Importeer ze eerst:",
    name: "Naam",
    address: "Adres",
    noAddress: "geen dat post kan bereiken",
    id: "Id",
    company: "Bedrijf",
    language: "Taal",
    onRecordSince: "Geregistreerd sinds",
    companyMark: "Het bedrijf is gemarkeerd als ‘geen mailings’: geen e-marketing naar zijn contacten",
    contactMark: "Was gemarkeerd als ‘geen mailings’ in het systeem van herkomst",
    mergedInto:
      "Is samengevoegd met {id}: wat telt staat daar vast, en als dit contact wordt niemand gemaild",
    wasMailed: "Kreeg voor de upgrade al mailings",
    shared: {
      one: "Hetzelfde adres is ook dat van {count} ander contact. Waar een van hen bezwaar tegen maakte, geldt ervoor.",
      other:
        "Hetzelfde adres is ook dat van {count} andere contacten. Waar een van hen bezwaar tegen maakte, geldt ervoor.",
    },
    switchTitle: "E-marketing",
    switchOn: "Aan",
    switchOff: "Uit: ingetrokken",
    switchNone: "Niets geregistreerd. Zolang e-marketingprivacy uit staat, mag er toch post worden gestuurd.",
    assumed:
      "Aangenomen bij de upgrade: niemand heeft deze toestemming gegeven. Ze berust op gerechtvaardigd belang, overgenomen van voordat toestemmingen werden bijgehouden.",
    assumedBadge: "aangenomen bij de upgrade",
    purposes: "Toestemmingen",
    purpose: "Doel",
    state: "Stand",
    basis: "Grondslag",
    source: "Bron",
    since: "Sinds",
    who: "Wie",
    ownDoing: "het contact",
    types: "Aanmeldingen",
    type: "Soort",
    choice: "Keuze",
    byDefault: "standaard",
    bars: "Blokkades van het adres",
    noBars: "Het adres is niet geblokkeerd.",
    barInForce: "van kracht",
    barLifted: "opgeheven door {who}",
    bar: "Adres blokkeren",
    lift: "Blokkades opheffen",
    follows: "Wat volgt voor post die nu gaat",
    followsThen: "Wat volgde op {time}",
    send: "Sturen",
    withhold: "Niet sturen",
    mailOf: "Post voor",
    outcome: "Uitkomst",
    why: "Waarom (niet) gemaild",
    whyHint: "Voor een mailing, voor een moment in het verleden, of beide.",
    mailing: "Id van de mailing",
    atTime: "Op",
    whyButton: "Leg uit",
    unknownMailing: "Er is geen mailing met deze id, of het tijdstip is niet te lezen.",
    log: "Logboek",
    noLog: "Er is nooit een toestemming of keuze geregistreerd.",
    when: "Wanneer",
    what: "Wat",
    comment: "Opmerking",
    takenBack: "teruggenomen",
    pausedUntil: "stilgezet tot {time}",
    notPaused: "niet meer stilgezet",
    recordConsent: "Een toestemming registreren",
    recordChoice: "Een aanmelding registreren",
    reason: "Reden",
    reasonHint: "Blijft met uw naam in het logboek staan.",
    save: "Registreren",
    errors: {
      "no-contact": "Dit contact bestaat niet meer.",
      "unknown-key": "Wat werd gekozen, is niet meer geregistreerd. Open de pagina opnieuw.",
      "no-reason": "Zeg waarom: het blijft in het logboek staan.",
    },
    done: {
      recorded: "Het is geregistreerd.",
      nothing: "Het was al zo; er is niets geregistreerd.",
      barred: "Het adres is geblokkeerd.",
      lifted: "De blokkades die mogen worden opgeheven, zijn opgeheven.",
      merged: "Zij zijn van nu af één contact.",
      erased:
        "De persoon is gewist. Een hash met sleutel voorkomt dat hij post krijgt als hij opnieuw binnenkomt.",
    },
    export: "Alles wat geregistreerd is, exporteren (JSON)",
    erase: "Wissen …",
  },
};
