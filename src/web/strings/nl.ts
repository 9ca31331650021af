// The recipient's pages in Dutch.
import type { Strings } from "./strings.ts";

/** Dutch, in the formal form of address. */
export const NL: Strings = {
  language: "nl",
  direction: "ltr",
  wording: "nl-1",

  title: "Uw aanmeldingen beheren",
  mailTo: "Voor e-mail aan",
  noAddress: "geen adres bekend",
  previewBanner: {
    title: "Dit is een voorbeeld",
    text: "Zo ziet een ontvanger de pagina. U kunt op de knoppen drukken, en er wordt niets opgeslagen.",
  },
  previewPressed:
    "De knop werkt. De keuze van een ontvanger zou nu vastliggen; voor dit voorbeeld is niets opgeslagen.",
  barredTitle: "Wij sturen niets naar dit adres",
  barred: {
    "hard-bounce": "E-mail aan dit adres kwam onbestelbaar terug. Daarom zijn wij gestopt met versturen.",
    complaint: "Een bericht van ons is als spam gemeld. Daarom zijn wij gestopt met versturen.",
    manual: "Het adres is met de hand uit al onze mailings gehaald.",
    erased: "De persoonsgegevens bij dit adres zijn op verzoek gewist.",
  },
  companyBarred:
    "Uw bedrijf heeft ons gevraagd geen marketingmail te sturen aan wie daar werkt. U krijgt die dus niet.",

  savedTitle: "Gelukt",
  nowSubscribed: (type) => `U bent aangemeld voor “${type}”.`,
  nowUnsubscribed: (type) => `U ontvangt “${type}” niet meer.`,
  nowStopped: "U ontvangt geen marketingmail meer van ons.",
  nowStarted: "Marketingmail is weer toegestaan, zoals hieronder gekozen.",
  nowSaved: "Uw keuzes zijn vastgelegd.",
  nothingChanged: "Er hoefde niets te veranderen: het was al zo.",
  undo: "Ongedaan maken",

  cameFrom: (type) => `U komt hier vanuit een mail van de soort “${type}”.`,
  cameFromStopped: (type) => `U komt hier vanuit een mail van de soort “${type}”. Die ontvangt u niet meer.`,
  unsubscribe: (type) => `Afmelden voor ${type}`,
  resubscribe: (type) => `${type} weer ontvangen`,
  marketingOn: "U kunt alle marketingmail in één keer stoppen, of hieronder kiezen wat u wilt ontvangen.",
  marketingOff: "U ontvangt geen marketingmail van ons.",
  stopAll: "Alle marketingmail stoppen",
  startAgain: "Weer marketingmail ontvangen",
  start: "Marketingmail ontvangen",

  choicesTitle: "Kies wat u ontvangt",
  choicesHint: "Vink aan wat u wilt ontvangen en sla het op.",
  choicesWhileStopped:
    "Alle marketingmail is gestopt. Zodra u die weer ontvangt, kunt u hier kiezen wat u krijgt.",
  save: "Keuzes opslaan",

  recordTitle: "Wat er is vastgelegd, en waarom",
  purposeName: { "e-marketing": "Marketingmail", "sales-and-service": "Mail over uw account en service" },
  purposeHint: {
    "e-marketing": "Nieuwsbrieven, uitnodigingen, productnieuws en aanbiedingen.",
    "sales-and-service": "Mail over uw account, uw bestellingen en uw vragen.",
  },
  statusLabel: "Stand",
  granted: "Toegestaan",
  withdrawn: "Gestopt",
  noneSent: "Niets vastgelegd. Wij mogen u schrijven totdat u het hier stopt.",
  noneWithheld: "Niets vastgelegd. Zonder uw toestemming schrijven wij u niet.",
  markedNoMailings: "Gestopt: er staat bij u dat u geen mailings wilt.",
  legalBasisLabel: "Rechtsgrond",
  legalBasis: {
    consent: "Uw toestemming",
    contract: "Een overeenkomst met u",
    "legal-obligation": "Een wettelijke verplichting",
    "vital-interests": "Iemands vitale belangen",
    "public-interest": "Een taak van algemeen belang",
    "legitimate-interest": "Ons gerechtvaardigd belang",
  },
  sinceLabel: "Sinds",
  sourceLabel: "Waarvandaan",
  source: {
    user: "Ingevoerd door een medewerker van ons",
    email: "Uit een e-mail van u",
    request: "Uit een verzoek van u",
    chat: "Uit een chat met u",
    "web-form": "Uit een formulier op onze website",
    "customer-portal": "Uit ons klantenportaal",
    import: "Overgenomen uit een ander systeem van ons",
    api: "Gemeld door een ander systeem van ons",
    upgrade:
      "Aangenomen bij de upgrade: toen wij dit gingen vastleggen, namen wij het aan. Het is u niet gevraagd.",
    "preferences-page": "Door u gekozen op deze pagina",
    "one-click": "Door u gekozen met de afmeldknop van uw mailprogramma",
    complaint: "U meldde een bericht van ons als spam",
    unknown: "Niet bekend",
  },
  choiceSince: (choice, date) => `${choice} sinds ${date}`,
  subscribed: "Aangemeld",
  unsubscribed: "Afgemeld",
  onByDefault: "Wordt verstuurd, tenzij u anders kiest",
  offByDefault: "U hebt dit niet gekozen",
  offButSent: "U hebt dit niet gekozen, maar het kan worden verstuurd totdat u uw keuzes opslaat",

  staysTitle: "Wat blijft",
  stays:
    "Mail over uw account, uw bestellingen en uw vragen is geen marketing. Die blijft u krijgen, wat u hier ook kiest.",
  footer:
    "Deze pagina openen verandert niets; dat doen alleen de knoppen. Uw link blijft geldig en u kunt altijd terugkomen.",

  gone: {
    title: "Er is niets vastgelegd",
    text: "Bij deze link is geen adres meer bekend. Er wordt dus geen e-mail door verstuurd. U hoeft niets te doen.",
  },
  welcome: {
    title: "Kies welke mail u ontvangt",
    text: "Hier bepalen mensen die e-mail krijgen wat zij ontvangen. In elke mail staat een persoonlijke link, “Aanmeldingen beheren”, en die link opent een eigen pagina: zonder in te loggen en zonder uw adres te typen.",
  },
  welcomeHint: "Open de link onderaan een mail die u kreeg om de uwe te zien. Oudere mails werken ook.",

  oneClickType: (type) => `U bent afgemeld voor "${type}".`,
  oneClickAll: "U bent afgemeld.",
  oneClickGone: "U bent afgemeld: bij deze link is niets vastgelegd.",
  oneClickPreview: "Dit is een voorbeeld: er is niets opgeslagen.",

  badLink: {
    title: "Deze link werkt niet",
    text: "Misschien is hij onderweg afgebroken of veranderd. Open de link in de mail nog eens, of kopieer hem helemaal. De link in elke andere mail van ons doet hetzelfde.",
  },
  notFound: {
    title: "Hier is geen pagina",
    text: "Controleer het adres, of open de link in uw mail nog eens.",
  },
  badRequest: {
    title: "Dat konden wij niet lezen",
    text: "Er is niets veranderd. Ga terug naar uw pagina en kies opnieuw.",
  },
  methodNotAllowed: { title: "Dat kan hier niet", text: "Er is niets veranderd. Open de link in uw mail." },
  tooLarge: {
    title: "Dat is te veel tegelijk",
    text: "Er is niets veranderd. Ga terug naar uw pagina en kies opnieuw.",
  },
  bug: {
    title: "Er ging bij ons iets mis",
    text: "Wij weten niet zeker of uw keuze is opgeslagen. Open uw pagina opnieuw en kijk; twee keer kiezen kan geen kwaad.",
  },
  storeFailed: {
    title: "Wij kunnen nu niet bij onze gegevens",
    text: "Als u net iets hebt gekozen, is niet bevestigd dat het is opgeslagen. Probeer het over een paar minuten nog eens: uw link blijft geldig, en twee keer kiezen kan geen kwaad.",
  },
};
