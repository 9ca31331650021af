// The words of the page of the upgrade.
import type { With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface UpgradeWords {
  readonly title: string;
  readonly intro: string;
  readonly noQueues: string;
  readonly mapping: string;
  readonly mappingHint: string;
  readonly noInterests: string;
  readonly interest: string;
  readonly contacts: string;
  readonly becomes: string;
  readonly nothing: string;
  readonly rehearse: string;
  readonly rehearseHint: string;
  readonly run: string;
  readonly runHint: string;
  readonly ownersOnly: string;
  readonly rollback: string;
  readonly rollbackHint: string;
  readonly steps: Readonly<Record<"rehearse" | "run" | "rollback", string>>;
  readonly states: Readonly<Record<"waiting" | "running" | "done" | "failed", string>>;
  readonly soFar: With<"count">;
  readonly failed: string;
  readonly failedBecause: string;
  readonly report: string;
  readonly figure: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly toLookAt: string;
  readonly some: string;
  readonly contradictions: Readonly<Record<string, string>>;
  readonly runs: string;
  readonly noRuns: string;
  readonly number: string;
  readonly by: string;
  readonly begun: string;
  readonly ended: string;
  readonly running: string;
  readonly takenBack: string;
}

/** The words of the upgrade. */
export const UPGRADE_WORDS: Words<UpgradeWords> = {
  en: {
    title: "Upgrade",
    intro:
      "Gives every existing contact a purpose, a legal basis and, where it is right, an e-marketing consent. What it assumes nobody gave, and every page says so. A consent on record is never overwritten; a second run changes nothing.",
    noQueues: "The queues are not open, so nothing can be run from here.",
    mapping: "Interests and what they become",
    mappingHint: "Proposed by their names. Look at each before you rehearse.",
    noInterests: "No interests are on record, so there is nothing to map.",
    interest: "Interest",
    contacts: "Contacts",
    becomes: "Becomes",
    nothing: "nothing",
    rehearse: "Rehearse",
    rehearseHint: "Counts what a run would do, and writes nothing.",
    run: "Run the upgrade",
    runHint: "Writes what the rehearsal told, with the same mapping. It can be rolled back.",
    ownersOnly: "Only owners may run it or roll it back.",
    rollback: "Roll back",
    rollbackHint: "Takes back what the run wrote and nobody changed since.",
    steps: { rehearse: "Rehearsal", run: "Run", rollback: "Rollback" },
    states: { waiting: "waits", running: "runs", done: "done", failed: "failed" },
    soFar: "{count} contacts so far",
    failed: "It could not be finished. What it wrote so far stays, and the next run goes on from there.",
    failedBecause: "What the log says",
    report: "Report",
    figure: "What",
    figures: {
      contacts: "Contacts looked at",
      salesAndServiceGranted: "Sales and service granted",
      eMarketingAssumed: "E-marketing assumed (mailed before)",
      neverMailed: "E-marketing left without a record (never mailed)",
      eMarketingWithdrawn: "E-marketing withdrawn (marked “no mailings”)",
      subscriptionsAdded: "Subscriptions from interests",
      eMarketingKept: "E-marketing on record, left as it was",
      inNoMailingsCompany: "In a company marked “no mailings”, which stays so",
      retracted: "Consents and choices taken back",
      keptRecords: "Changed since, and left as they are",
    },
    toLookAt: "What to look at before a run",
    some: "Some of them",
    contradictions: {
      "granted-in-no-mailings-company": "Granted, in a company marked “no mailings”",
      "marked-and-granted": "Marked “no mailings”, and granted on record",
      "marked-and-mailed": "Marked “no mailings”, and mailed all the same",
      "interest-without-type": "Has an interest that becomes nothing",
      "no-address": "Has no address",
      "shared-address": "Shares an address with others",
    },
    runs: "Runs",
    noRuns: "The upgrade has not been run yet. A rehearsal comes first.",
    number: "Number",
    by: "By",
    begun: "Begun",
    ended: "Ended",
    running: "runs, or broke off",
    takenBack: "rolled back",
  },
  nl: {
    title: "Upgrade",
    intro:
      "Geeft elk bestaand contact een doel, een grondslag en, waar het past, toestemming voor e-marketing. Wat wordt aangenomen, heeft niemand gegeven, en elke pagina zegt dat. Een geregistreerde toestemming wordt nooit overschreven; een tweede keer verandert niets.",
    noQueues: "De wachtrijen zijn niet open, dus van hieruit kan niets worden gedaan.",
    mapping: "Interesses en wat ze worden",
    mappingHint: "Voorgesteld op naam. Kijk ze na voordat u een proef doet.",
    noInterests: "Er zijn geen interesses geregistreerd, dus er valt niets toe te wijzen.",
    interest: "Interesse",
    contacts: "Contacten",
    becomes: "Wordt",
    nothing: "niets",
    rehearse: "Proef doen",
    rehearseHint: "Telt wat de upgrade zou doen en schrijft niets.",
    run: "Upgrade uitvoeren",
    runHint: "Schrijft wat de proef vertelde, met dezelfde toewijzing. Het kan worden teruggedraaid.",
    ownersOnly: "Alleen eigenaren mogen de upgrade uitvoeren of terugdraaien.",
    rollback: "Terugdraaien",
    rollbackHint: "Neemt terug wat is geschreven en sindsdien door niemand is gewijzigd.",
    steps: { rehearse: "Proef", run: "Uitvoering", rollback: "Terugdraaien" },
    states: { waiting: "wacht", running: "loopt", done: "klaar", failed: "mislukt" },
    soFar: "{count} contacten tot nu toe",
    failed:
      "Het kon niet worden afgemaakt. Wat er al geschreven is blijft staan, en de volgende uitvoering gaat daar verder.",
    failedBecause: "Wat het logboek zegt",
    report: "Verslag",
    figure: "Wat",
    figures: {
      contacts: "Bekeken contacten",
      salesAndServiceGranted: "Verkoop en service gegeven",
      eMarketingAssumed: "E-marketing aangenomen (eerder gemaild)",
      neverMailed: "E-marketing zonder registratie gelaten (nooit gemaild)",
      eMarketingWithdrawn: "E-marketing ingetrokken (gemarkeerd als ‘geen mailings’)",
      subscriptionsAdded: "Aanmeldingen uit interesses",
      eMarketingKept: "E-marketing al geregistreerd, gebleven zoals het was",
      inNoMailingsCompany: "In een bedrijf met ‘geen mailings’, dat zo blijft",
      retracted: "Teruggenomen toestemmingen en keuzes",
      keptRecords: "Sindsdien gewijzigd, en zo gelaten",
    },
    toLookAt: "Wat u moet bekijken voor de uitvoering",
    some: "Enkele ervan",
    contradictions: {
      "granted-in-no-mailings-company": "Gegeven, in een bedrijf met ‘geen mailings’",
      "marked-and-granted": "Gemarkeerd als ‘geen mailings’, en toch gegeven",
      "marked-and-mailed": "Gemarkeerd als ‘geen mailings’, en toch gemaild",
      "interest-without-type": "Heeft een interesse die niets wordt",
      "no-address": "Heeft geen adres",
      "shared-address": "Deelt een adres met anderen",
    },
    runs: "Uitvoeringen",
    noRuns: "De upgrade is nog niet uitgevoerd. Eerst komt een proef.",
    number: "Nummer",
    by: "Door",
    begun: "Begonnen",
    ended: "Geëindigd",
    running: "loopt, of is afgebroken",
    takenBack: "teruggedraaid",
  },
};
