// The recipient's pages in Swedish. The form of address is "du".
import type { Strings } from "./strings.ts";

/** Swedish, in the everyday form of address. */
export const SV: Strings = {
  language: "sv",
  direction: "ltr",
  needsNativeReview: true,

  title: "Hantera dina prenumerationer",
  mailTo: "För mejl till {address}",
  noAddress: "Vi har ingen adress till dig.",
  languageLabel: "Språk",
  privacyLink: "Integritetspolicy",
  footer:
    "Att öppna sidan ändrar ingenting; det gör bara knapparna. Du kan alltid komma tillbaka via länken i alla våra mejl.",
  preview: {
    banner: {
      title: "Det här är en förhandsvisning",
      text: "Så här ser en mottagare sidan. Du kan trycka på knapparna och ingenting sparas.",
    },
    pressed:
      "Knappen fungerar. En mottagares val skulle nu vara registrerat; för den här förhandsvisningen har ingenting sparats.",
  },
  barredTitle: "Vi skickar ingenting till den här adressen",
  barred: {
    "hard-bounce": "Mejl till den kom tillbaka som omöjliga att leverera. Därför har vi slutat skicka.",
    complaint: "Ett meddelande från oss anmäldes som skräppost. Därför har vi slutat skicka.",
    manual: "Den har tagits bort från alla våra utskick för hand.",
    erased: "Personuppgifterna som hörde till den har raderats på begäran.",
  },
  companyBarred:
    "Ditt företag har bett oss att inte skicka reklammejl till någon som arbetar där. Därför får du inga.",

  cameFrom: "Du kom hit från ett mejl av typen ”{type}”.",
  cameFromStopped: "Du kom hit från ett mejl av typen ”{type}”. Sådana får du inte längre.",
  unsubscribe: "Avregistrera dig från {type}",
  resubscribe: "Få {type} igen",
  unsubscribeThisKind: "Avregistrera dig från den här typen av mejl",
  marketingOn: "Du kan stoppa alla reklammejl på en gång, eller välja nedan vad du vill få.",
  marketingOff: "Du får inga reklammejl från oss.",
  stopAll: "Stoppa alla reklammejl",
  startAgain: "Få reklammejl igen",
  start: "Få reklammejl",

  pause: {
    title: "Ta en paus",
    text: "Pausa alla reklammejl ett tag. Sedan kommer de igen enligt valen på den här sidan, och du behöver inte göra något.",
    button: { one: "Pausa i {days} dag", other: "Pausa i {days} dagar" },
    until: "Reklammejl är pausade till {date}.",
    end: "Avsluta pausen nu",
  },

  saved: {
    title: "Klart",
    subscribed: "Du prenumererar på ”{type}”.",
    unsubscribed: "Du får inte längre ”{type}”.",
    stopped: "Du får inte längre några reklammejl från oss.",
    started: "Reklammejl är tillåtna igen, enligt valen nedan.",
    paused: "Du får inga reklammejl till {date}.",
    pauseEnded: "Pausen är över. Reklammejl kommer igen enligt valen nedan.",
    choices: "Dina val är registrerade.",
    nothing: "Ingenting behövde ändras: det var redan så.",
    undone: "Ångrat. Allt är som det var förut.",
    undoTooLate: "Det var för länge sedan för att kunna ångras. Välj nedan vad du vill ha.",
    stillTitle: "Det här får du fortfarande",
    stillService: "Mejl om ditt konto, dina beställningar och dina frågor",
    stillNothing: "Ingenting: du får inga mejl från oss.",
    onItsWay: "Ett mejl som redan var på väg kan ändå komma fram.",
    undo: "Ångra",
  },

  choices: {
    title: "Välj vad du får",
    hint: "Slå på det du vill få och spara sedan.",
    whileStopped: "Alla reklammejl är stoppade. När du får dem igen kan du välja här vad du får.",
    save: "Spara val",
    since: "{choice} sedan {date}",
    subscribed: "Prenumererar",
    unsubscribed: "Avregistrerad",
    onByDefault: "Skickas om du inte väljer något annat",
    offByDefault: "Du har inte valt det",
    offButSent: "Du har inte valt det, men det kan skickas tills du sparar dina val",
  },

  typeDescription: {
    newsletter: "Nyheter och berättelser från oss.",
    "event-invitations": "Inbjudningar till möten, kurser och evenemang på nätet.",
    "product-news": "Vad som är nytt och vad som har ändrats i våra produkter och tjänster.",
    offers: "Rabatter och specialerbjudanden.",
  },

  record: {
    title: "Vad som finns registrerat, och varför",
    purposeName: { "e-marketing": "Reklammejl", "sales-and-service": "Mejl om konto och service" },
    purposeHint: {
      "e-marketing": "Nyhetsbrev, inbjudningar, produktnyheter och erbjudanden.",
      "sales-and-service": "Mejl om ditt konto, dina beställningar och dina frågor.",
    },
    statusLabel: "Status",
    granted: "Tillåtet",
    withdrawn: "Stoppat",
    noneSent: "Ingenting registrerat. Vi får skriva till dig tills du stoppar det här.",
    noneWithheld: "Ingenting registrerat. Vi skriver inte till dig utan ditt samtycke.",
    markedNoMailings: "Stoppat: det är noterat att du inte vill ha några utskick.",
    basisLabel: "Varför vi får",
    basis: {
      consent: "Du gav ditt samtycke. Du kan när som helst återkalla det här.",
      contract: "Det hör till ett avtal med dig.",
      "legal-obligation": "En lag kräver det av oss.",
      "vital-interests": "Det skyddar någons liv eller hälsa.",
      "public-interest": "Det ingår i en uppgift av allmänt intresse.",
      "legitimate-interest":
        "Vi har ett intresse av det som lagen tillåter (”berättigat intresse”). Du kan när som helst invända.",
    },
    sinceLabel: "Sedan",
    sourceLabel: "Varifrån",
    source: {
      user: "Inlagt av en av våra medarbetare",
      email: "Från ett mejl från dig",
      request: "Från ett ärende från dig",
      chat: "Från en chatt med dig",
      "web-form": "Från ett formulär på vår webbplats",
      "customer-portal": "Från vår kundportal",
      import: "Överfört från ett annat av våra system",
      api: "Meddelat av ett annat av våra system",
      upgrade:
        "Antaget vid övergången: när vi började registrera detta utgick vi från det. Du blev inte tillfrågad.",
      "preferences-page": "Valt av dig på den här sidan",
      "one-click": "Valt av dig med avregistreringsknappen i ditt mejlprogram",
      complaint: "Du anmälde ett meddelande från oss som skräppost",
      unknown: "Okänt",
    },
  },
  staysTitle: "Vad som fortsätter",
  stays:
    "Mejl om ditt konto, dina beställningar och dina frågor är inte reklam. De når dig fortfarande, vad du än väljer här.",

  oldLink: {
    notice: {
      title: "Den här länken är från ett äldre mejl",
      text: "Du kan fortfarande stoppa våra mejl med den, nu och när som helst. För din säkerhet visar den inte längre vad som finns registrerat.",
    },
    stopped: { title: "Klart", text: "Mejlen som du fick via den här länken är stoppade." },
    freshHint: "Vill du se allt och välja själv, låt oss skicka en ny länk till din inkorg.",
    freshButton: "Skicka en ny länk till mig",
  },

  lostMail: {
    notice: {
      title: "Välj vilka mejl du får",
      text: "I alla mejl från oss finns en personlig länk, ”Hantera prenumerationer”. Den öppnar en egen sida för dig, utan inloggning. Äldre mejl fungerar också.",
    },
    hint: "Inget mejl till hands? Skriv din adress, så skickar vi din länk till din inkorg.",
    label: "Din e-postadress",
    button: "Skicka min länk till mig",
    notAnAddress: "Det här ser inte ut som en e-postadress. Kontrollera den.",
    sent: {
      title: "Titta i din inkorg",
      text: "Om vi har den här adressen registrerad är ett mejl med din länk på väg. Det kan ta några minuter. För din säkerhet talar vi inte om för någon här om en adress finns registrerad.",
    },
  },

  confirm: {
    hint: "Eftersom du hade stoppat dem skickar vi först ett mejl för bekräftelse.",
    sentTitle: "Ett steg till",
    sent: "Vi skickar ett mejl till {address}. Öppna länken i det för att bekräfta. Till dess ändras ingenting.",
    valid: { one: "Länken gäller i {days} dag.", other: "Länken gäller i {days} dagar." },
    page: {
      title: "Vill du ha reklammejl igen?",
      text: "Du hade stoppat reklammejl från oss. Om du trycker på knappen får vi skicka dem till dig igen. Du kan stoppa dem på nytt när som helst.",
    },
    button: "Ja, skicka reklammejl till mig",
    done: {
      title: "Bekräftat",
      text: "Vi får skicka reklammejl till dig igen. I varje mejl finns en länk där du kan stoppa dem.",
    },
    expired: {
      title: "Den här bekräftelsen gäller inte längre",
      text: "Ingenting har ändrats. Om du fortfarande vill ha reklammejl, be om dem igen på din sida.",
    },
    toPage: "Till din sida",
  },

  mails: {
    link: {
      subject: "Din länk för att hantera prenumerationer",
      text: "Här är länken som du bad om. På din sida väljer du vilka mejl du får från oss.",
      button: "Hantera prenumerationer",
      unasked:
        "Har du inte bett om detta? Då har någon skrivit in din adress av misstag. Du behöver inte göra något.",
    },
    confirm: {
      subject: "Bekräfta: reklammejl igen",
      text: "Du bad om att få reklammejl från oss igen. Bekräfta det med knappen. Till dess skickar vi inga.",
      button: "Titta och bekräfta",
      unasked: "Har du inte bett om detta? Gör då ingenting, så ändras ingenting.",
    },
    copy: "Om knappen inte fungerar, kopiera den här adressen till din webbläsare:",
  },

  oneClick: {
    type: "Du är avregistrerad från ”{type}”.",
    all: "Du är avregistrerad.",
    gone: "Du är avregistrerad: ingenting finns registrerat för den här länken.",
    preview: "Det här är en förhandsvisning: ingenting har sparats.",
    noted: "Din avregistrering är noterad. Vi når inte våra uppgifter just nu; den gäller så snart vi kan.",
  },

  gone: {
    title: "Ingenting finns registrerat",
    text: "Det finns inte längre någon adress registrerad för den här länken, så inga mejl skickas på grund av den. Du behöver inte göra något.",
  },
  badLink: {
    title: "Den här länken fungerar inte",
    text: "Den kan ha kapats eller ändrats på vägen till dig. Öppna länken i mejlet en gång till, eller kopiera hela länken. Länken i vilket annat mejl från oss som helst fungerar likadant.",
  },
  notFound: {
    title: "Här finns ingen sida",
    text: "Kontrollera adressen, eller öppna länken i ditt mejl en gång till.",
  },
  badRequest: {
    title: "Det kunde vi inte läsa",
    text: "Ingenting har ändrats. Gå tillbaka till din sida och välj igen.",
  },
  methodNotAllowed: {
    title: "Det går inte här",
    text: "Ingenting har ändrats. Öppna länken i ditt mejl.",
  },
  tooLarge: {
    title: "Det är för mycket på en gång",
    text: "Ingenting har ändrats. Gå tillbaka till din sida och välj igen.",
  },
  tooMany: {
    title: "För många försök",
    text: "Ingenting har ändrats. Vänta några minuter och försök igen. Det går alltid att stoppa mejl.",
  },
  bug: {
    title: "Något gick fel hos oss",
    text: "Vi kan inte säga säkert att ditt val sparades. Öppna din sida igen och titta efter; det skadar inte att välja två gånger.",
  },
  storeDown: {
    title: "Vi når inte våra uppgifter just nu",
    text: "Om du just har gjort ett val är det inte bekräftat att det sparades. Försök igen om några minuter: din länk gäller fortfarande, och det skadar inte att välja två gånger.",
  },
  storeDownStop: "Det går ändå att stoppa mejl: vi noterar det nu och utför det så snart vi kan.",
  noted: {
    title: "Noterat",
    text: "Din önskan att stoppa mejl är säkert sparad, men ännu inte utförd, eftersom vi inte når våra uppgifter just nu. Det sker så snart vi kan. Du behöver inte göra något mer.",
  },
};
