// The recipient's pages in Danish. The form of address is "du", as companies and authorities write today.
import type { Strings } from "./strings.ts";

/** Danish, in the everyday form of address. */
export const DA: Strings = {
  language: "da",
  direction: "ltr",
  needsNativeReview: true,

  title: "Administrer dine abonnementer",
  mailTo: "For e-mails til {address}",
  noAddress: "Vi har ingen adresse på dig.",
  languageLabel: "Sprog",
  privacyLink: "Privatlivspolitik",
  footer:
    "Det ændrer ikke noget at åbne denne side; det gør kun knapperne. Du kan altid komme tilbage via linket i alle vores e-mails.",
  preview: {
    banner: {
      title: "Dette er en forhåndsvisning",
      text: "Sådan ser en modtager siden. Du kan trykke på knapperne, og intet bliver gemt.",
    },
    pressed:
      "Knappen virker. En modtagers valg ville nu være registreret; for denne forhåndsvisning er intet gemt.",
  },
  barredTitle: "Vi sender intet til denne adresse",
  barred: {
    "hard-bounce":
      "E-mails til den kom retur, fordi de ikke kunne leveres. Derfor er vi holdt op med at sende.",
    complaint: "En besked fra os blev meldt som spam. Derfor er vi holdt op med at sende.",
    manual: "Den er taget ud af alle vores udsendelser manuelt.",
    erased: "De persondata, der hørte til den, er slettet efter anmodning.",
  },
  companyBarred:
    "Din virksomhed har bedt os om ikke at sende reklamemails til nogen, der arbejder der. Derfor får du ingen.",

  cameFrom: "Du kom hertil fra en e-mail af typen ”{type}”.",
  cameFromStopped: "Du kom hertil fra en e-mail af typen ”{type}”. Den slags modtager du ikke længere.",
  unsubscribe: "Afmeld {type}",
  resubscribe: "Modtag {type} igen",
  unsubscribeThisKind: "Afmeld denne type e-mails",
  marketingOn: "Du kan afmelde alle reklamemails på én gang eller vælge nedenfor, hvad du vil modtage.",
  marketingOff: "Du modtager ingen reklamemails fra os.",
  stopAll: "Afmeld alle reklamemails",
  startAgain: "Modtag reklamemails igen",
  start: "Modtag reklamemails",

  pause: {
    title: "Hold en pause",
    text: "Sæt alle reklamemails på pause i en periode. Bagefter kommer de igen, som du har valgt på denne side. Du behøver ikke gøre noget.",
    button: { one: "Pause i {days} dag", other: "Pause i {days} dage" },
    until: "Reklamemails er sat på pause indtil {date}.",
    end: "Afslut pausen nu",
  },

  saved: {
    title: "Det er gjort",
    subscribed: "Du er tilmeldt ”{type}”.",
    unsubscribed: "Du modtager ikke længere ”{type}”.",
    stopped: "Du modtager ikke længere reklamemails fra os.",
    started: "Reklamemails er tilladt igen, som valgt nedenfor.",
    paused: "Du modtager ingen reklamemails indtil {date}.",
    pauseEnded: "Pausen er slut. Reklamemails kommer igen, som valgt nedenfor.",
    choices: "Dine valg er registreret.",
    nothing: "Der skulle ikke ændres noget: Det var allerede sådan.",
    undone: "Fortrudt. Alt er, som det var før.",
    undoTooLate: "Det er for længe siden til at kunne fortrydes. Vælg nedenfor, hvad du ønsker.",
    stillTitle: "Det modtager du stadig",
    stillService: "E-mails om din konto, dine ordrer og dine spørgsmål",
    stillNothing: "Intet: Du får ingen e-mails fra os.",
    onItsWay: "En e-mail, der allerede var på vej, kan stadig nå frem.",
    undo: "Fortryd",
  },

  choices: {
    title: "Vælg, hvad du modtager",
    hint: "Slå det til, du gerne vil modtage, og gem.",
    whileStopped: "Alle reklamemails er afmeldt. Når du modtager dem igen, kan du her vælge, hvad du får.",
    save: "Gem valg",
    since: "{choice} siden {date}",
    subscribed: "Tilmeldt",
    unsubscribed: "Afmeldt",
    onByDefault: "Sendes, medmindre du vælger andet",
    offByDefault: "Du har ikke valgt det",
    offButSent: "Du har ikke valgt det, men det kan blive sendt, indtil du gemmer dine valg",
  },

  typeDescription: {
    newsletter: "Nyheder og historier fra os.",
    "event-invitations": "Invitationer til møder, kurser og onlinearrangementer.",
    "product-news": "Hvad der er nyt, og hvad der er ændret i vores produkter og ydelser.",
    offers: "Rabatter og særtilbud.",
  },

  record: {
    title: "Hvad der er registreret, og hvorfor",
    purposeName: { "e-marketing": "Reklamemails", "sales-and-service": "E-mails om konto og service" },
    purposeHint: {
      "e-marketing": "Nyhedsbreve, invitationer, produktnyheder og tilbud.",
      "sales-and-service": "E-mails om din konto, dine ordrer og dine spørgsmål.",
    },
    statusLabel: "Status",
    granted: "Tilladt",
    withdrawn: "Stoppet",
    noneSent: "Intet registreret. Vi må skrive til dig, indtil du stopper det her.",
    noneWithheld: "Intet registreret. Vi skriver ikke til dig uden dit samtykke.",
    markedNoMailings: "Stoppet: Det er noteret, at du ikke ønsker udsendelser.",
    basisLabel: "Hvorfor vi må",
    basis: {
      consent: "Du gav dit samtykke. Du kan når som helst trække det tilbage her.",
      contract: "Det hører til en aftale med dig.",
      "legal-obligation": "En lov pålægger os det.",
      "vital-interests": "Det beskytter nogens liv eller helbred.",
      "public-interest": "Det er en del af en opgave i samfundets interesse.",
      "legitimate-interest":
        "Vi har en interesse i det, som loven tillader (”legitim interesse”). Du kan når som helst gøre indsigelse.",
    },
    sinceLabel: "Siden",
    sourceLabel: "Hvorfra",
    source: {
      user: "Indtastet af en af vores medarbejdere",
      email: "Fra en e-mail fra dig",
      request: "Fra en henvendelse fra dig",
      chat: "Fra en chat med dig",
      "web-form": "Fra en formular på vores hjemmeside",
      "customer-portal": "Fra vores kundeportal",
      import: "Overført fra et andet af vores systemer",
      api: "Meldt af et andet af vores systemer",
      upgrade:
        "Antaget ved overgangen: Da vi begyndte at registrere dette, gik vi ud fra det. Du blev ikke spurgt.",
      "preferences-page": "Valgt af dig på denne side",
      "one-click": "Valgt af dig med afmeldingsknappen i dit mailprogram",
      complaint: "Du meldte en besked fra os som spam",
      unknown: "Ukendt",
    },
  },
  staysTitle: "Hvad der fortsætter",
  stays:
    "E-mails om din konto, dine ordrer og dine spørgsmål er ikke reklame. Dem får du stadig, uanset hvad du vælger her.",

  oldLink: {
    notice: {
      title: "Dette link er fra en ældre e-mail",
      text: "Du kan stadig afmelde vores e-mails med det, nu og når som helst. For din sikkerheds skyld viser det ikke længere, hvad der er registreret.",
    },
    stopped: { title: "Det er gjort", text: "De e-mails, du fik via dette link, er afmeldt." },
    freshHint: "Vil du se alt og selv vælge, så få sendt et nyt link til din indbakke.",
    freshButton: "Send mig et nyt link",
  },

  lostMail: {
    notice: {
      title: "Vælg, hvilke e-mails du modtager",
      text: "I alle e-mails fra os er der et personligt link, ”Administrer abonnementer”. Det åbner din egen side uden login. Ældre e-mails virker også.",
    },
    hint: "Har du ingen e-mail ved hånden? Skriv din adresse, så sender vi dit link til din indbakke.",
    label: "Din e-mailadresse",
    button: "Send mig mit link",
    notAnAddress: "Det ligner ikke en e-mailadresse. Se den lige efter.",
    sent: {
      title: "Kig i din indbakke",
      text: "Hvis vi har denne adresse registreret, er en e-mail med dit link på vej. Det kan tage et par minutter. For din sikkerheds skyld fortæller vi ikke nogen her, om en adresse er registreret.",
    },
  },

  confirm: {
    hint: "Fordi du havde afmeldt dem, sender vi dig først en e-mail til bekræftelse.",
    sentTitle: "Et trin mere",
    sent: "Vi sender en e-mail til {address}. Åbn linket i den for at bekræfte. Indtil da ændres intet.",
    valid: { one: "Linket gælder i {days} dag.", other: "Linket gælder i {days} dage." },
    page: {
      title: "Vil du have reklamemails igen?",
      text: "Du havde afmeldt reklamemails fra os. Hvis du trykker på knappen, må vi sende dig dem igen. Du kan når som helst afmelde dem igen.",
    },
    button: "Ja, send mig reklamemails",
    done: {
      title: "Bekræftet",
      text: "Vi må sende dig reklamemails igen. I hver af dem er der et link, hvor du kan afmelde dem.",
    },
    expired: {
      title: "Denne bekræftelse gælder ikke længere",
      text: "Intet er ændret. Hvis du stadig ønsker reklamemails, så bed om dem igen på din side.",
    },
    toPage: "Til din side",
  },

  mails: {
    link: {
      subject: "Dit link til at administrere abonnementer",
      text: "Her er det link, du bad om. På din side vælger du, hvilke e-mails du modtager fra os.",
      button: "Administrer abonnementer",
      unasked:
        "Har du ikke bedt om dette? Så har nogen indtastet din adresse ved en fejl. Du behøver ikke gøre noget.",
    },
    confirm: {
      subject: "Bekræft: reklamemails igen",
      text: "Du bad om at modtage reklamemails fra os igen. Bekræft det med knappen. Indtil da sender vi ingen.",
      button: "Se og bekræft",
      unasked: "Har du ikke bedt om dette? Så gør ingenting, og intet ændres.",
    },
    copy: "Hvis knappen ikke virker, så kopiér denne adresse til din browser:",
  },

  oneClick: {
    type: "Du er afmeldt ”{type}”.",
    all: "Du er afmeldt.",
    gone: "Du er afmeldt: Der er intet registreret for dette link.",
    preview: "Dette er en forhåndsvisning: Intet er gemt.",
    noted:
      "Din afmelding er noteret. Vi kan ikke nå vores oplysninger lige nu; den træder i kraft, så snart vi kan.",
  },

  gone: {
    title: "Der er intet registreret",
    text: "Der er ikke længere nogen adresse registreret for dette link, så der sendes ingen e-mails på grund af det. Du behøver ikke gøre noget.",
  },
  badLink: {
    title: "Dette link virker ikke",
    text: "Det kan være blevet afkortet eller ændret på vej til dig. Åbn linket i e-mailen igen, eller kopiér hele linket. Linket i enhver anden e-mail fra os gør det samme.",
  },
  notFound: { title: "Her er ingen side", text: "Kontrollér adressen, eller åbn linket i din e-mail igen." },
  badRequest: {
    title: "Det kunne vi ikke læse",
    text: "Intet er ændret. Gå tilbage til din side, og vælg igen.",
  },
  methodNotAllowed: {
    title: "Det kan ikke lade sig gøre her",
    text: "Intet er ændret. Åbn linket i din e-mail.",
  },
  tooLarge: {
    title: "Det er for meget på én gang",
    text: "Intet er ændret. Gå tilbage til din side, og vælg igen.",
  },
  tooMany: {
    title: "For mange forsøg",
    text: "Intet er ændret. Vent et par minutter, og prøv igen. Det er altid muligt at afmelde e-mails.",
  },
  bug: {
    title: "Noget gik galt hos os",
    text: "Vi kan ikke sige med sikkerhed, om dit valg blev gemt. Åbn din side igen, og se efter; det skader ikke at vælge to gange.",
  },
  storeDown: {
    title: "Vi kan ikke nå vores oplysninger lige nu",
    text: "Hvis du lige har valgt noget, er det ikke bekræftet, at det blev gemt. Prøv igen om et par minutter: Dit link gælder stadig, og det skader ikke at vælge to gange.",
  },
  storeDownStop: "Du kan afmelde e-mails alligevel: Vi noterer det nu og udfører det, så snart vi kan.",
  noted: {
    title: "Noteret",
    text: "Dit ønske om at afmelde e-mails er gemt sikkert, men endnu ikke udført, fordi vi ikke kan nå vores oplysninger lige nu. Det sker, så snart vi kan. Du behøver ikke gøre mere.",
  },
};
