// The recipient's pages in Dutch.
import type { Strings } from "./strings.ts";

/** Dutch, in the formal form of address. */
export const NL: Strings = {
  language: "nl",
  direction: "ltr",
  needsNativeReview: false,

  title: "Uw aanmeldingen beheren",
  mailTo: "Voor e-mail aan {address}",
  noAddress: "Van u is geen adres bekend.",
  languageLabel: "Taal",
  privacyLink: "Privacyverklaring",
  footer:
    "Deze pagina openen verandert niets; dat doen alleen de knoppen. U kunt altijd terugkomen met de link in elke mail van ons.",
  preview: {
    banner: {
      title: "Dit is een voorbeeld",
      text: "Zo ziet een ontvanger de pagina. U kunt op de knoppen drukken, en er wordt niets opgeslagen.",
    },
    pressed:
      "De knop werkt. De keuze van een ontvanger zou nu vastliggen; voor dit voorbeeld is niets opgeslagen.",
  },
  barredTitle: "Wij sturen niets naar dit adres",
  barred: {
    "hard-bounce": "E-mail aan dit adres kwam onbestelbaar terug. Daarom zijn wij gestopt met versturen.",
    complaint: "Een bericht van ons is als spam gemeld. Daarom zijn wij gestopt met versturen.",
    manual: "Het adres is met de hand uit al onze mailings gehaald.",
    erased: "De persoonsgegevens bij dit adres zijn op verzoek gewist.",
  },
  companyBarred:
    "Uw bedrijf heeft ons gevraagd geen marketingmail te sturen aan wie daar werkt. U krijgt die dus niet.",

  cameFrom: "U komt hier vanuit een mail van de soort “{type}”.",
  cameFromStopped: "U komt hier vanuit een mail van de soort “{type}”. Die ontvangt u niet meer.",
  unsubscribe: "Afmelden voor {type}",
  resubscribe: "{type} weer ontvangen",
  unsubscribeThisKind: "Afmelden voor dit soort mail",
  marketingOn: "U kunt alle marketingmail in één keer stoppen, of hieronder kiezen wat u wilt ontvangen.",
  marketingOff: "U ontvangt geen marketingmail van ons.",
  stopAll: "Alle marketingmail stoppen",
  startAgain: "Weer marketingmail ontvangen",
  start: "Marketingmail ontvangen",

  pause: {
    title: "Even pauze",
    text: "Zet alle marketingmail een tijd stil. Daarna komt die weer zoals op deze pagina gekozen. U hoeft daar niets voor te doen.",
    button: { one: "{days} dag pauze", other: "{days} dagen pauze" },
    until: "Marketingmail staat stil tot {date}.",
    end: "De pauze nu beëindigen",
  },

  saved: {
    title: "Gelukt",
    subscribed: "U bent aangemeld voor “{type}”.",
    unsubscribed: "U ontvangt “{type}” niet meer.",
    stopped: "U ontvangt geen marketingmail meer van ons.",
    started: "Marketingmail is weer toegestaan, zoals hieronder gekozen.",
    paused: "U ontvangt geen marketingmail tot {date}.",
    pauseEnded: "De pauze is voorbij. Marketingmail komt weer zoals hieronder gekozen.",
    choices: "Uw keuzes zijn vastgelegd.",
    nothing: "Er hoefde niets te veranderen: het was al zo.",
    undone: "Ongedaan gemaakt. Alles is zoals het was.",
    undoTooLate: "Dat is te lang geleden om ongedaan te maken. Kies hieronder wat u wilt.",
    stillTitle: "Wat u nog wel ontvangt",
    stillService: "Mail over uw account, uw bestellingen en uw vragen",
    stillNothing: "Niets: u krijgt geen mail van ons.",
    onItsWay: "Een mail die al onderweg was, kan nog aankomen.",
    undo: "Ongedaan maken",
  },

  choices: {
    title: "Kies wat u ontvangt",
    hint: "Zet aan wat u wilt ontvangen en sla het op.",
    whileStopped:
      "Alle marketingmail is gestopt. Zodra u die weer ontvangt, kunt u hier kiezen wat u krijgt.",
    save: "Keuzes opslaan",
    since: "{choice} sinds {date}",
    subscribed: "Aangemeld",
    unsubscribed: "Afgemeld",
    onByDefault: "Wordt verstuurd, tenzij u anders kiest",
    offByDefault: "U hebt dit niet gekozen",
    offButSent: "U hebt dit niet gekozen, maar het kan worden verstuurd totdat u uw keuzes opslaat",
  },

  typeDescription: {
    newsletter: "Nieuws en verhalen van ons.",
    "event-invitations": "Uitnodigingen voor bijeenkomsten, cursussen en online evenementen.",
    "product-news": "Wat nieuw en anders is in onze producten en diensten.",
    offers: "Kortingen en bijzondere aanbiedingen.",
  },

  record: {
    title: "Wat er is vastgelegd, en waarom",
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
    basisLabel: "Waarom het mag",
    basis: {
      consent: "U gaf uw toestemming. Die kunt u hier altijd intrekken.",
      contract: "Het hoort bij een overeenkomst met u.",
      "legal-obligation": "Een wet verplicht ons ertoe.",
      "vital-interests": "Het beschermt iemands leven of gezondheid.",
      "public-interest": "Het hoort bij een taak van algemeen belang.",
      "legitimate-interest":
        "Wij hebben er een belang bij dat de wet toestaat (“gerechtvaardigd belang”). U kunt altijd bezwaar maken.",
    },
    sinceLabel: "Sinds",
    sourceLabel: "Waarvandaan",
    source: {
      user: "Ingevoerd door een medewerker van ons",
      email: "Uit een e-mail van u",
      request: "Uit een verzoek van u",
      chat: "Uit een chat met u",
      "web-form": "Uit een formulier op onze website",
      "customer-portal": "Uit ons klantportaal",
      import: "Overgenomen uit een ander systeem van ons",
      api: "Gemeld door een ander systeem van ons",
      upgrade:
        "Aangenomen bij de overgang: toen wij deze gegevens gingen bijhouden, hebben wij dit aangenomen. Het is u niet gevraagd.",
      "preferences-page": "Door u gekozen op deze pagina",
      "one-click": "Door u gekozen met de afmeldknop van uw mailprogramma",
      complaint: "U meldde een bericht van ons als spam",
      unknown: "Niet bekend",
    },
  },
  staysTitle: "Wat blijft",
  stays:
    "Mail over uw account, uw bestellingen en uw vragen is geen marketing. Die blijft u krijgen, wat u hier ook kiest.",

  oldLink: {
    notice: {
      title: "Deze link komt uit een oudere mail",
      text: "U kunt er onze mail nog altijd mee stoppen. Voor uw veiligheid laat hij niet meer zien wat er is vastgelegd.",
    },
    stopped: {
      title: "Gelukt",
      text: "De mail die u door deze link kreeg, is gestopt.",
    },
    freshHint: "Wilt u alles zien en zelf kiezen? Laat dan een nieuwe link naar uw mailbox sturen.",
    freshButton: "Stuur mij een nieuwe link",
  },

  lostMail: {
    notice: {
      title: "Kies welke mail u ontvangt",
      text: "In elke mail van ons staat een persoonlijke link, “Aanmeldingen beheren”. Die opent een eigen pagina, zonder in te loggen. Oudere mails werken ook.",
    },
    hint: "Geen mail bij de hand? Vul uw adres in, dan sturen wij uw link naar uw mailbox.",
    label: "Uw e-mailadres",
    button: "Stuur mij mijn link",
    notAnAddress: "Dit lijkt geen e-mailadres. Kijk het nog eens na.",
    sent: {
      title: "Kijk in uw mailbox",
      text: "Als wij dit adres kennen, is er een mail met uw link onderweg. Dat kan een paar minuten duren. Voor uw veiligheid zeggen wij hier niemand of een adres bij ons bekend is.",
    },
  },

  confirm: {
    hint: "Omdat u die had gestopt, sturen wij u eerst een mail om het te bevestigen.",
    sentTitle: "Nog één stap",
    sent: "Wij sturen een mail aan {address}. Open de link daarin om te bevestigen. Tot dan verandert er niets.",
    valid: { one: "De link is {days} dag geldig.", other: "De link is {days} dagen geldig." },
    page: {
      title: "Wilt u weer marketingmail?",
      text: "U had marketingmail van ons gestopt. Als u op de knop drukt, mogen wij u die weer sturen. U kunt altijd opnieuw stoppen.",
    },
    button: "Ja, stuur mij marketingmail",
    done: {
      title: "Bevestigd",
      text: "Wij mogen u weer marketingmail sturen. In elke mail staat een link waarmee u dat kunt stoppen.",
    },
    expired: {
      title: "Deze bevestiging is niet meer geldig",
      text: "Er is niets veranderd. Wilt u nog steeds marketingmail? Vraag er dan op uw pagina opnieuw om.",
    },
    toPage: "Naar uw pagina",
  },

  mails: {
    link: {
      subject: "Uw link om aanmeldingen te beheren",
      text: "Hier is de link waar u om vroeg. Op uw pagina kiest u welke mail u van ons ontvangt.",
      button: "Aanmeldingen beheren",
      unasked:
        "Hebt u hier niet om gevraagd? Dan vulde iemand per ongeluk uw adres in. U hoeft niets te doen.",
    },
    confirm: {
      subject: "Bevestig: weer marketingmail",
      text: "U vroeg ons om weer marketingmail. Bevestig dat met de knop. Tot dan sturen wij er geen.",
      button: "Bekijken en bevestigen",
      unasked: "Hebt u hier niet om gevraagd? Doe dan niets, en er verandert niets.",
    },
    copy: "Werkt de knop niet? Kopieer dan dit adres naar uw browser:",
  },

  oneClick: {
    type: "U bent afgemeld voor “{type}”.",
    all: "U bent afgemeld.",
    gone: "U bent afgemeld: bij deze link is niets vastgelegd.",
    preview: "Dit is een voorbeeld: er is niets opgeslagen.",
    noted: "Uw afmelding is genoteerd. Wij kunnen nu niet bij onze gegevens; zij geldt zodra dat weer kan.",
  },

  gone: {
    title: "Er is niets vastgelegd",
    text: "Bij deze link is geen adres meer bekend. Er wordt dus geen e-mail door verstuurd. U hoeft niets te doen.",
  },
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
  tooMany: {
    title: "Te veel pogingen",
    text: "Er is niets veranderd. Wacht een paar minuten en probeer het opnieuw. Mail stoppen kan altijd.",
  },
  bug: {
    title: "Er ging bij ons iets mis",
    text: "Wij weten niet zeker of uw keuze is opgeslagen. Open uw pagina opnieuw en kijk; twee keer kiezen kan geen kwaad.",
  },
  storeDown: {
    title: "Wij kunnen nu niet bij onze gegevens",
    text: "Als u net iets hebt gekozen, is niet bevestigd dat het is opgeslagen. Probeer het over een paar minuten nog eens: uw link blijft geldig, en twee keer kiezen kan geen kwaad.",
  },
  storeDownStop: "Mail stoppen kan toch: wij noteren het nu en voeren het uit zodra dat weer kan.",
  noted: {
    title: "Genoteerd",
    text: "Uw wens om mail te stoppen is veilig bewaard, maar nog niet uitgevoerd, omdat wij nu niet bij onze gegevens kunnen. Dat gebeurt zodra het weer kan. U hoeft niets meer te doen.",
  },
};
