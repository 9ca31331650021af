// The recipient's pages in Norwegian Bokmål. The form of address is "du".
import type { Strings } from "./strings.ts";

/** Norwegian Bokmål, in the everyday form of address. */
export const NB: Strings = {
  language: "nb",
  direction: "ltr",
  needsNativeReview: true,

  title: "Administrere abonnementene dine",
  mailTo: "For e-post til {address}",
  noAddress: "Vi har ingen adresse til deg.",
  languageLabel: "Språk",
  privacyLink: "Personvernerklæring",
  footer:
    "Å åpne denne siden endrer ingenting; det gjør bare knappene. Du kan når som helst komme tilbake med lenken i alle e-poster fra oss.",
  preview: {
    banner: {
      title: "Dette er en forhåndsvisning",
      text: "Slik ser en mottaker siden. Du kan trykke på knappene, og ingenting blir lagret.",
    },
    pressed:
      "Knappen virker. Valget til en mottaker ville nå vært registrert; for denne forhåndsvisningen er ingenting lagret.",
  },
  barredTitle: "Vi sender ingenting til denne adressen",
  barred: {
    "hard-bounce": "E-post til den kom i retur fordi den ikke kunne leveres. Derfor har vi sluttet å sende.",
    complaint: "En melding fra oss ble rapportert som søppelpost. Derfor har vi sluttet å sende.",
    manual: "Den er tatt ut av alle utsendelsene våre for hånd.",
    erased: "Personopplysningene som hørte til den, er slettet etter ønske.",
  },
  companyBarred:
    "Bedriften din har bedt oss om ikke å sende reklame på e-post til noen som arbeider der. Derfor får du ingen.",

  cameFrom: "Du kom hit fra en e-post av typen «{type}».",
  cameFromStopped: "Du kom hit fra en e-post av typen «{type}». Slike får du ikke lenger.",
  unsubscribe: "Meld deg av {type}",
  resubscribe: "Få {type} igjen",
  unsubscribeThisKind: "Meld deg av denne typen e-post",
  marketingOn: "Du kan stoppe all reklame på e-post med én gang, eller velge nedenfor hva du vil få.",
  marketingOff: "Du får ingen reklame på e-post fra oss.",
  stopAll: "Stopp all reklame på e-post",
  startAgain: "Få reklame på e-post igjen",
  start: "Få reklame på e-post",

  pause: {
    title: "Ta en pause",
    text: "Sett all reklame på e-post på pause en stund. Etterpå kommer den igjen slik det er valgt på denne siden, og du trenger ikke å gjøre noe.",
    button: { one: "Pause i {days} dag", other: "Pause i {days} dager" },
    until: "Reklame på e-post er satt på pause til {date}.",
    end: "Avslutt pausen nå",
  },

  saved: {
    title: "Ferdig",
    subscribed: "Du er påmeldt «{type}».",
    unsubscribed: "Du får ikke lenger «{type}».",
    stopped: "Du får ikke lenger reklame på e-post fra oss.",
    started: "Reklame på e-post er tillatt igjen, slik det er valgt nedenfor.",
    paused: "Du får ingen reklame på e-post før {date}.",
    pauseEnded: "Pausen er over. Reklame på e-post kommer igjen slik det er valgt nedenfor.",
    choices: "Valgene dine er registrert.",
    nothing: "Ingenting måtte endres: Det var allerede slik.",
    undone: "Angret. Alt er som det var før.",
    undoTooLate: "Det er for lenge siden til å angres. Velg nedenfor hva du ønsker.",
    stillTitle: "Dette får du fortsatt",
    stillService: "E-post om kontoen din, bestillingene dine og spørsmålene dine",
    stillNothing: "Ingenting: Du får ingen e-post fra oss.",
    onItsWay: "En e-post som allerede var underveis, kan likevel komme fram.",
    undo: "Angre",
  },

  choices: {
    title: "Velg hva du får",
    hint: "Slå på det du vil få, og lagre.",
    whileStopped: "All reklame på e-post er stoppet. Når du får den igjen, kan du velge her hva du får.",
    save: "Lagre valg",
    since: "{choice} siden {date}",
    subscribed: "Påmeldt",
    unsubscribed: "Avmeldt",
    onByDefault: "Sendes om du ikke velger noe annet",
    offByDefault: "Du har ikke valgt det",
    offButSent: "Du har ikke valgt det, men det kan bli sendt til du lagrer valgene dine",
  },

  typeDescription: {
    newsletter: "Nyheter og historier fra oss.",
    "event-invitations": "Invitasjoner til møter, kurs og arrangementer på nett.",
    "product-news": "Hva som er nytt, og hva som er endret i produktene og tjenestene våre.",
    offers: "Rabatter og spesialtilbud.",
  },

  record: {
    title: "Hva som er registrert, og hvorfor",
    purposeName: { "e-marketing": "Reklame på e-post", "sales-and-service": "E-post om konto og service" },
    purposeHint: {
      "e-marketing": "Nyhetsbrev, invitasjoner, produktnyheter og tilbud.",
      "sales-and-service": "E-post om kontoen din, bestillingene dine og spørsmålene dine.",
    },
    statusLabel: "Status",
    granted: "Tillatt",
    withdrawn: "Stoppet",
    noneSent: "Ingenting registrert. Vi kan skrive til deg til du stopper det her.",
    noneWithheld: "Ingenting registrert. Vi skriver ikke til deg uten samtykke fra deg.",
    markedNoMailings: "Stoppet: Det er notert at du ikke ønsker utsendelser.",
    basisLabel: "Hvorfor vi kan",
    basis: {
      consent: "Du ga samtykke. Du kan når som helst trekke det tilbake her.",
      contract: "Det hører til en avtale med deg.",
      "legal-obligation": "En lov pålegger oss det.",
      "vital-interests": "Det beskytter livet eller helsen til noen.",
      "public-interest": "Det er del av en oppgave i allmennhetens interesse.",
      "legitimate-interest":
        "Vi har en interesse i det som loven tillater («berettiget interesse»). Du kan når som helst protestere.",
    },
    sinceLabel: "Siden",
    sourceLabel: "Hvor fra",
    source: {
      user: "Lagt inn av en av våre ansatte",
      email: "Fra en e-post fra deg",
      request: "Fra en henvendelse fra deg",
      chat: "Fra en chat med deg",
      "web-form": "Fra et skjema på nettstedet vårt",
      "customer-portal": "Fra kundeportalen vår",
      import: "Overført fra et annet av systemene våre",
      api: "Meldt fra et annet av systemene våre",
      upgrade:
        "Antatt ved overgangen: Da vi begynte å registrere dette, gikk vi ut fra det. Du ble ikke spurt.",
      "preferences-page": "Valgt av deg på denne siden",
      "one-click": "Valgt av deg med avmeldingsknappen i e-postprogrammet ditt",
      complaint: "Du rapporterte en melding fra oss som søppelpost",
      unknown: "Ikke kjent",
    },
  },
  staysTitle: "Hva som fortsetter",
  stays:
    "E-post om kontoen din, bestillingene dine og spørsmålene dine er ikke reklame. Den får du fortsatt, uansett hva du velger her.",

  oldLink: {
    notice: {
      title: "Denne lenken er fra en eldre e-post",
      text: "Du kan fortsatt stoppe e-posten fra oss med den, nå og når som helst. Av hensyn til sikkerheten din viser den ikke lenger hva som er registrert.",
    },
    stopped: { title: "Ferdig", text: "E-posten som du fikk gjennom denne lenken, er stoppet." },
    freshHint: "Vil du se alt og velge selv, kan du få en ny lenke sendt til innboksen din.",
    freshButton: "Send meg en ny lenke",
  },

  lostMail: {
    notice: {
      title: "Velg hvilken e-post du får",
      text: "I hver e-post fra oss står det en personlig lenke, «Administrere abonnementer». Den åpner din egen side, uten innlogging. Eldre e-poster virker også.",
    },
    hint: "Ingen e-post for hånden? Skriv inn adressen din, så sender vi lenken til innboksen din.",
    label: "E-postadressen din",
    button: "Send meg lenken min",
    notAnAddress: "Dette ser ikke ut som en e-postadresse. Sjekk den en gang til.",
    sent: {
      title: "Se i innboksen din",
      text: "Hvis vi har denne adressen registrert, er en e-post med lenken din på vei. Det kan ta noen minutter. Av hensyn til sikkerheten din forteller vi ikke noen her om en adresse er registrert.",
    },
  },

  confirm: {
    hint: "Fordi du hadde stoppet den, sender vi deg først en e-post for å bekrefte.",
    sentTitle: "Ett trinn til",
    sent: "Vi sender en e-post til {address}. Åpne lenken i den for å bekrefte. Fram til da endres ingenting.",
    valid: { one: "Lenken gjelder i {days} dag.", other: "Lenken gjelder i {days} dager." },
    page: {
      title: "Vil du ha reklame på e-post igjen?",
      text: "Du hadde stoppet reklame på e-post fra oss. Hvis du trykker på knappen, kan vi sende deg det igjen. Du kan stoppe det på nytt når som helst.",
    },
    button: "Ja, send meg reklame på e-post",
    done: {
      title: "Bekreftet",
      text: "Vi kan sende deg reklame på e-post igjen. I hver e-post står det en lenke der du kan stoppe det.",
    },
    expired: {
      title: "Denne bekreftelsen gjelder ikke lenger",
      text: "Ingenting er endret. Hvis du fortsatt ønsker reklame på e-post, ber du om det på nytt på siden din.",
    },
    toPage: "Til siden din",
  },

  mails: {
    link: {
      subject: "Lenken din for å administrere abonnementer",
      text: "Her er lenken du ba om. På siden din velger du hvilken e-post du får fra oss.",
      button: "Administrere abonnementer",
      unasked:
        "Har du ikke bedt om dette? Da har noen skrevet inn adressen din ved en feil. Du trenger ikke å gjøre noe.",
    },
    confirm: {
      subject: "Bekreft: reklame på e-post igjen",
      text: "Du ba om å få reklame på e-post fra oss igjen. Bekreft det med knappen. Fram til da sender vi ingen.",
      button: "Se og bekreft",
      unasked: "Har du ikke bedt om dette? Da gjør du ingenting, og ingenting endres.",
    },
    copy: "Hvis knappen ikke virker, kan du kopiere denne adressen til nettleseren din:",
  },

  oneClick: {
    type: "Du er meldt av «{type}».",
    all: "Du er meldt av.",
    gone: "Du er meldt av: Ingenting er registrert for denne lenken.",
    preview: "Dette er en forhåndsvisning: Ingenting er lagret.",
    noted:
      "Avmeldingen din er notert. Vi når ikke opplysningene våre akkurat nå; den trer i kraft så snart vi kan.",
  },

  gone: {
    title: "Ingenting er registrert",
    text: "Det er ikke lenger noen adresse registrert for denne lenken, så ingen e-post sendes på grunn av den. Du trenger ikke å gjøre noe.",
  },
  badLink: {
    title: "Denne lenken virker ikke",
    text: "Den kan ha blitt kuttet eller endret på vei til deg. Åpne lenken i e-posten en gang til, eller kopier hele lenken. Lenken i en hvilken som helst annen e-post fra oss gjør det samme.",
  },
  notFound: {
    title: "Her er det ingen side",
    text: "Kontroller adressen, eller åpne lenken i e-posten din en gang til.",
  },
  badRequest: {
    title: "Det kunne vi ikke lese",
    text: "Ingenting er endret. Gå tilbake til siden din og velg på nytt.",
  },
  methodNotAllowed: {
    title: "Det er ikke mulig her",
    text: "Ingenting er endret. Åpne lenken i e-posten din.",
  },
  tooLarge: {
    title: "Det er for mye på én gang",
    text: "Ingenting er endret. Gå tilbake til siden din og velg på nytt.",
  },
  tooMany: {
    title: "For mange forsøk",
    text: "Ingenting er endret. Vent noen minutter og prøv igjen. Det går alltid an å stoppe e-post.",
  },
  bug: {
    title: "Noe gikk galt hos oss",
    text: "Vi kan ikke si sikkert at valget ditt ble lagret. Åpne siden din på nytt og se etter; det skader ikke å velge to ganger.",
  },
  storeDown: {
    title: "Vi når ikke opplysningene våre akkurat nå",
    text: "Hvis du nettopp har valgt noe, er det ikke bekreftet at det ble lagret. Prøv igjen om noen minutter: Lenken din gjelder fortsatt, og det skader ikke å velge to ganger.",
  },
  storeDownStop: "Det går likevel an å stoppe e-post: Vi noterer det nå og utfører det så snart vi kan.",
  noted: {
    title: "Notert",
    text: "Ønsket ditt om å stoppe e-post er trygt tatt vare på, men ikke utført ennå, fordi vi ikke når opplysningene våre akkurat nå. Det skjer så snart vi kan. Du trenger ikke å gjøre noe mer.",
  },
};
