// The words of the overview.
import type { Plural, With } from "../../strings/message.ts";
import type { Words } from "./words.ts";

interface OverviewWords {
  readonly title: string;
  readonly waiting: string;
  readonly nothingWaits: string;
  readonly flaggedLinks: Plural<"count">;
  readonly failedJobs: Plural<"count">;
  readonly upgradeDue: string;
  readonly contradictions: Plural<"count">;
  readonly overrideWaits: With<"by" | "people" | "mailing">;
  readonly eMarketing: string;
  readonly granted: string;
  readonly withdrawn: string;
  readonly nothingOnRecord: string;
  readonly consentsByDay: string;
  readonly subscriptionsByDay: string;
  readonly templatesByDay: string;
  readonly rewrites: string;
  readonly flags: string;
  readonly noRewrites: string;
  readonly subscribed: string;
  readonly unsubscribed: string;
  readonly leftByLink: string;
  readonly day: string;
  readonly numbers: string;
  readonly decided: string;
  readonly nothingDecided: string;
  readonly send: string;
  readonly outcome: string;
  readonly recipients: string;
  readonly contacts: string;
  readonly share: string;
  readonly leftByMailing: string;
  readonly nobodyLeft: string;
  readonly mailing: string;
  readonly left: string;
  readonly templates: string;
  readonly state: string;
  readonly templateStates: Readonly<Record<string, string>>;
  readonly noTemplates: string;
  readonly noConsents: string;
  readonly noSubscriptions: string;
  readonly noContacts: string;
  readonly slowest: string;
  readonly slowestText: string;
  readonly queues: string;
  readonly queuesAway: string;
  readonly queue: string;
  readonly queueWaiting: string;
  readonly queueActive: string;
  readonly queueFailed: string;
}

/** The words of the overview. */
export const OVERVIEW_WORDS: Words<OverviewWords> = {
  en: {
    title: "Overview",
    waiting: "What waits for a person",
    nothingWaits: "Nothing waits. New flagged links, failed jobs and the like show here.",
    flaggedLinks: {
      one: "{count} flagged link waits for a review",
      other: "{count} flagged links wait for a review",
    },
    failedJobs: { one: "{count} job failed", other: "{count} jobs failed" },
    upgradeDue: "The contacts have not been upgraded to consents yet",
    contradictions: {
      one: "The rehearsal of the upgrade found {count} contradiction to look at",
      other: "The rehearsal of the upgrade found {count} contradictions to look at",
    },
    overrideWaits: "{by} asks to override for {people} people of mailing {mailing}",
    eMarketing: "E-marketing consent of all contacts",
    granted: "Granted",
    withdrawn: "Withdrawn",
    nothingOnRecord: "Nothing on record",
    consentsByDay: "Consents, 30 days",
    subscriptionsByDay: "Subscriptions, 30 days",
    templatesByDay: "Rewrites and flags, 30 days",
    rewrites: "Templates rewritten",
    flags: "Links flagged for a review",
    noRewrites: "No template was rewritten in the last 30 days.",
    subscribed: "Subscribed",
    unsubscribed: "Unsubscribed",
    leftByLink: "Left by a link of ours",
    day: "Day (UTC)",
    numbers: "The numbers",
    decided: "Recipients of lists decided in 30 days",
    nothingDecided: "No list was decided in the last 30 days.",
    send: "Send",
    outcome: "Outcome",
    recipients: "Recipients",
    contacts: "Contacts",
    share: "Share",
    leftByMailing: "Left by mailing, 30 days",
    nobodyLeft: "Nobody left through a mailing in the last 30 days.",
    mailing: "Mailing",
    left: "Left",
    templates: "Templates as they were last rewritten",
    state: "State",
    templateStates: {
      rewritten: "Rewritten",
      "needs-review": "Waits for a review",
      unchanged: "Left as it was",
      "no-unsubscribe-link": "No link found",
    },
    noTemplates: "No template has been rewritten yet. A mailing system enqueues them.",
    noConsents:
      "Nobody gave or withdrew a consent in the last 30 days. What an import or the upgrade writes is not counted here.",
    noSubscriptions: "Nobody subscribed or unsubscribed in the last 30 days.",
    noContacts: "There are no contacts yet. Import them from a file, or send them over the API.",
    slowest: "Slowest unsubscribe, 30 days",
    slowestText: "from the press to its being on record",
    queues: "Queues",
    queuesAway: "The queues do not answer. What is in them stays there; see whether Redis runs.",
    queue: "Queue",
    queueWaiting: "Waiting",
    queueActive: "Running",
    queueFailed: "Failed",
  },
  nl: {
    title: "Overzicht",
    waiting: "Wat op iemand wacht",
    nothingWaits:
      "Er wacht niets. Nieuwe twijfelachtige links, mislukte taken en dergelijke staan straks hier.",
    flaggedLinks: {
      one: "{count} twijfelachtige link wacht op een beoordeling",
      other: "{count} twijfelachtige links wachten op een beoordeling",
    },
    failedJobs: { one: "{count} taak is mislukt", other: "{count} taken zijn mislukt" },
    upgradeDue: "De contacten zijn nog niet omgezet naar toestemmingen",
    contradictions: {
      one: "De proef van de upgrade vond {count} tegenstrijdigheid om te bekijken",
      other: "De proef van de upgrade vond {count} tegenstrijdigheden om te bekijken",
    },
    overrideWaits: "{by} vraagt een uitzondering voor {people} mensen van mailing {mailing}",
    eMarketing: "Toestemming voor e-marketing van alle contacten",
    granted: "Gegeven",
    withdrawn: "Ingetrokken",
    nothingOnRecord: "Niets geregistreerd",
    consentsByDay: "Toestemmingen, 30 dagen",
    subscriptionsByDay: "Aanmeldingen, 30 dagen",
    templatesByDay: "Herschreven en twijfelachtig, 30 dagen",
    rewrites: "Sjablonen herschreven",
    flags: "Links die een beoordeling nodig hadden",
    noRewrites: "In de laatste 30 dagen is geen sjabloon herschreven.",
    subscribed: "Aangemeld",
    unsubscribed: "Afgemeld",
    leftByLink: "Vertrokken via een link van ons",
    day: "Dag (UTC)",
    numbers: "De getallen",
    decided: "Ontvangers van lijsten die in 30 dagen zijn beslist",
    nothingDecided: "In de laatste 30 dagen is geen lijst beslist.",
    send: "Sturen",
    outcome: "Uitkomst",
    recipients: "Ontvangers",
    contacts: "Contacten",
    share: "Aandeel",
    leftByMailing: "Vertrokken per mailing, 30 dagen",
    nobodyLeft: "In de laatste 30 dagen is niemand via een mailing vertrokken.",
    mailing: "Mailing",
    left: "Vertrokken",
    templates: "Sjablonen zoals ze het laatst zijn herschreven",
    state: "Stand",
    templateStates: {
      rewritten: "Herschreven",
      "needs-review": "Wacht op een beoordeling",
      unchanged: "Gebleven zoals het was",
      "no-unsubscribe-link": "Geen link gevonden",
    },
    noTemplates: "Er is nog geen sjabloon herschreven. Een mailsysteem zet ze in de wachtrij.",
    noConsents:
      "In de laatste 30 dagen gaf of trok niemand een toestemming in. Wat een import of de upgrade schrijft, telt hier niet mee.",
    noSubscriptions: "In de laatste 30 dagen meldde niemand zich aan of af.",
    noContacts: "Er zijn nog geen contacten. Importeer ze uit een bestand, of stuur ze via de API.",
    slowest: "Traagste afmelding, 30 dagen",
    slowestText: "van de klik tot de registratie",
    queues: "Wachtrijen",
    queuesAway: "De wachtrijen antwoorden niet. Wat erin staat, blijft staan; kijk of Redis draait.",
    queue: "Wachtrij",
    queueWaiting: "Wacht",
    queueActive: "Loopt",
    queueFailed: "Mislukt",
  },
};
