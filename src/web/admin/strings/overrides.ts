// The words of the pages where a mailing is sent past consent and subscription.
import type { OverrideRefusal, OverrideVerb } from "../../../flow/override-mailing.ts";
import type { OverrideState } from "../../../store/named-overrides.ts";
import type { Plural, With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface OverrideWords {
  readonly title: With<"id">;
  readonly open: string;
  readonly openHint: string;
  readonly intro: string;
  readonly reasons: string;
  readonly reasonOf: With<"reason" | "count">;
  readonly never: string;
  readonly nothingWithheld: string;
  readonly basis: string;
  readonly basisHint: string;
  readonly noBasis: string;
  readonly count: string;
  readonly choosePeople: string;
  readonly pick: With<"id">;
  readonly chosen: Plural<"count">;
  readonly chooseAnew: string;
  readonly wouldDo: string;
  /** Stands until the counts of many people are there. */
  readonly counting: string;
  readonly showCounts: string;
  readonly reason: string;
  readonly sent: string;
  readonly stays: string;
  readonly people: Plural<"count">;
  readonly sentAnyway: Plural<"count">;
  readonly atOnce: string;
  readonly needsSecond: Plural<"count">;
  readonly scope: string;
  readonly why: string;
  readonly whyHint: string;
  readonly confirm: Plural<"count">;
  readonly ask: Plural<"count">;
  readonly refusals: Readonly<Record<OverrideRefusal, string>>;
  readonly needsBasis: string;
  readonly recordTitle: With<"number" | "id">;
  readonly state: string;
  readonly states: Readonly<Record<OverrideState, string>>;
  readonly askedBy: string;
  readonly decidedBy: string;
  readonly lifts: string;
  readonly names: string;
  readonly firstNames: With<"count">;
  readonly own: string;
  readonly verbs: Readonly<Record<OverrideVerb, string>>;
  readonly done: Readonly<Record<"asked" | "in-force" | "approve" | "refuse" | "take-back", string>>;
  readonly late: string;
  readonly desk: string;
}

/** The words of overrides. */
export const OVERRIDE_WORDS: Words<OverrideWords> = {
  en: {
    title: "Override for mailing {id}",
    open: "Override for people who are withheld …",
    openHint: "Shows whom it would add before anything is done.",
    intro:
      "For crucial mailings alone, such as a recall. What you choose here holds for the people who are withheld now, and for nobody who comes later.",
    reasons: "Send to those withheld because",
    reasonOf: "{reason} ({count})",
    never: "No override lifts these",
    nothingWithheld: "Nobody is withheld whom an override could add.",
    basis: "Legal basis for sending to people who withdrew",
    basisHint: "Only with one can a withdrawn consent be passed.",
    noBasis: "none: a withdrawal stands",
    count: "Show what would change",
    choosePeople: "Override for those chosen …",
    pick: "Choose {id}",
    chosen: {
      one: "{count} person was chosen from the list.",
      other: "{count} people were chosen from the list.",
    },
    chooseAnew: "Choose by reason instead",
    wouldDo: "What it would do",
    counting: "Counting whom it would add …",
    showCounts: "Show the counts",
    reason: "Reason",
    sent: "Would be sent to",
    stays: "Stay withheld",
    people: {
      one: "{count} person would be sent to who is withheld now.",
      other: "{count} people would be sent to who are withheld now.",
    },
    sentAnyway: {
      one: "{count} entry would be sent to without it: what withheld it is over since the list was decided.",
      other:
        "{count} entries would be sent to without it: what withheld them is over since the list was decided.",
    },
    atOnce: "It is in force at once.",
    needsSecond: {
      one: "A second person has to approve it first: alone you may override for {count} person of a mailing.",
      other:
        "A second person has to approve it first: alone you may override for {count} people of a mailing.",
    },
    scope:
      "It counts from the next time a list of this mailing is decided or a batch is looked at before it is sent. Whoever withdraws or is barred meanwhile is not sent to.",
    why: "Reason for the override",
    whyHint: "Stays on record with your name, and is shown.",
    confirm: { one: "Override for {count} person", other: "Override for {count} people" },
    ask: { one: "Ask for {count} person", other: "Ask for {count} people" },
    refusals: {
      "no-reason": "Give a reason: it stays on record.",
      nobody: "Nobody would be sent to by it.",
      changed: "What is on record has changed meanwhile. Look at the numbers again before you approve.",
      "too-many":
        "That are more than 20,000 at once. Choose fewer reasons, or name the override in the job of the mailing.",
      "unknown-basis": "That legal basis is switched off.",
    },
    needsBasis: "Choose the legal basis on which people who withdrew are sent to.",
    recordTitle: "Override {number} for mailing {id}",
    state: "State",
    states: {
      waiting: "waits for a second person",
      "in-force": "in force",
      refused: "refused",
      ended: "taken back",
    },
    askedBy: "Asked for by",
    decidedBy: "Decided by",
    lifts: "Lifts",
    names: "People it names",
    firstNames: "The first {count} of them",
    own: "You asked for it, so somebody else has to approve it.",
    verbs: { approve: "Approve", refuse: "Refuse", "take-back": "Take it back" },
    done: {
      asked: "Asked for. It waits for a second person.",
      "in-force": "In force. Have the lists decided again to send to them.",
      approve: "In force. Have the lists decided again to send to them.",
      refuse: "Refused.",
      "take-back": "Taken back. From now on nothing is sent by it.",
    },
    late: "Somebody else was first, or it is not yours to say. This is how it stands now.",
    desk: "Overrides made at the desk",
  },
  nl: {
    title: "Uitzondering voor mailing {id}",
    open: "Uitzondering voor mensen die geen post krijgen …",
    openHint: "Toont wie erbij komt voordat er iets gebeurt.",
    intro:
      "Alleen voor mailings die moeten aankomen, zoals een terugroepactie. Wat u hier kiest geldt voor wie nu geen post krijgt, en voor niemand die later komt.",
    reasons: "Toch sturen aan wie geen post krijgt omdat",
    reasonOf: "{reason} ({count})",
    never: "Hiervoor geldt geen uitzondering",
    nothingWithheld: "Er is niemand die door een uitzondering post zou krijgen.",
    basis: "Grondslag om ook te sturen aan wie introk",
    basisHint: "Alleen daarmee kan aan een ingetrokken toestemming voorbij worden gegaan.",
    noBasis: "geen: een intrekking blijft staan",
    count: "Toon wat er zou veranderen",
    choosePeople: "Uitzondering voor de gekozenen …",
    pick: "Kies {id}",
    chosen: {
      one: "Er is {count} persoon uit de lijst gekozen.",
      other: "Er zijn {count} mensen uit de lijst gekozen.",
    },
    chooseAnew: "Kies op reden",
    wouldDo: "Wat het zou doen",
    counting: "Er wordt geteld wie erbij komt …",
    showCounts: "Toon de aantallen",
    reason: "Reden",
    sent: "Krijgt dan post",
    stays: "Krijgt nog geen post",
    people: {
      one: "{count} persoon krijgt dan post die nu geen krijgt.",
      other: "{count} mensen krijgen dan post die nu geen krijgen.",
    },
    sentAnyway: {
      one: "{count} regel krijgt ook zonder uitzondering post: wat het tegenhield is voorbij sinds de lijst is beslist.",
      other:
        "{count} regels krijgen ook zonder uitzondering post: wat het tegenhield is voorbij sinds de lijst is beslist.",
    },
    atOnce: "Het geldt meteen.",
    needsSecond: {
      one: "Eerst moet een tweede persoon het goedkeuren: alleen mag u voor {count} persoon van een mailing een uitzondering maken.",
      other:
        "Eerst moet een tweede persoon het goedkeuren: alleen mag u voor {count} mensen van een mailing een uitzondering maken.",
    },
    scope:
      "Het telt vanaf de volgende keer dat een lijst van deze mailing wordt beslist of een deel ervan voor het versturen wordt bekeken. Wie intussen intrekt of geblokkeerd wordt, krijgt geen post.",
    why: "Reden van de uitzondering",
    whyHint: "Blijft met uw naam geregistreerd, en wordt getoond.",
    confirm: { one: "Uitzondering voor {count} persoon", other: "Uitzondering voor {count} mensen" },
    ask: { one: "Vraag het aan voor {count} persoon", other: "Vraag het aan voor {count} mensen" },
    refusals: {
      "no-reason": "Geef een reden: die blijft geregistreerd.",
      nobody: "Niemand zou er post door krijgen.",
      changed: "Er is intussen iets gewijzigd. Bekijk de aantallen opnieuw voordat u goedkeurt.",
      "too-many":
        "Dat zijn er meer dan 20.000 tegelijk. Kies minder redenen, of noem de uitzondering in de taak van de mailing.",
      "unknown-basis": "Die grondslag is uitgeschakeld.",
    },
    needsBasis: "Kies de grondslag waarop ook wordt gestuurd aan wie introk.",
    recordTitle: "Uitzondering {number} voor mailing {id}",
    state: "Stand",
    states: {
      waiting: "wacht op een tweede persoon",
      "in-force": "van kracht",
      refused: "afgewezen",
      ended: "teruggenomen",
    },
    askedBy: "Aangevraagd door",
    decidedBy: "Beslist door",
    lifts: "Gaat voorbij aan",
    names: "Mensen voor wie het geldt",
    firstNames: "De eerste {count} van hen",
    own: "U hebt het aangevraagd, dus iemand anders moet het goedkeuren.",
    verbs: { approve: "Goedkeuren", refuse: "Afwijzen", "take-back": "Neem het terug" },
    done: {
      asked: "Aangevraagd. Het wacht op een tweede persoon.",
      "in-force": "Van kracht. Laat de lijsten opnieuw beslissen om aan hen te sturen.",
      approve: "Van kracht. Laat de lijsten opnieuw beslissen om aan hen te sturen.",
      refuse: "Afgewezen.",
      "take-back": "Teruggenomen. Vanaf nu wordt er niets meer mee gestuurd.",
    },
    late: "Iemand anders was eerder, of het is niet aan u. Zo staat het er nu voor.",
    desk: "Uitzonderingen die hier zijn gemaakt",
  },
};
