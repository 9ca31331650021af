// The recipient's pages in Estonian. The form of address is "teie". Intl writes dates in the nominative, so no sentence
// makes one depend on another word. Written with less certainty than most: a native speaker should read it soon.
import type { Strings } from "./strings.ts";

/** Estonian, in the formal form of address. */
export const ET: Strings = {
  language: "et",
  direction: "ltr",
  needsNativeReview: true,

  title: "Teie tellimuste haldamine",
  mailTo: "E-kirjad aadressile {address}",
  noAddress: "Meil ei ole teie aadressi.",
  languageLabel: "Keel",
  privacyLink: "Privaatsusteade",
  footer:
    "Selle lehe avamine ei muuda midagi; seda teevad ainult nupud. Saate alati tagasi tulla iga meie e-kirja lingi kaudu.",
  preview: {
    banner: {
      title: "See on eelvaade",
      text: "Nii näeb saaja seda lehte. Nuppe võib proovida, midagi ei salvestata.",
    },
    pressed: "Nupp töötab. Saaja valik oleks nüüd kirjas; selle eelvaate puhul ei salvestatud midagi.",
  },
  barredTitle: "Me ei saada sellele aadressile midagi",
  barred: {
    "hard-bounce": "Sinna saadetud e-kirjad tulid kättetoimetamatult tagasi, seepärast lõpetasime saatmise.",
    complaint: "Meie kiri märgiti rämpspostiks, seepärast lõpetasime saatmise.",
    manual: "See on käsitsi kõigist meie saadetistest välja võetud.",
    erased: "Sellega seotud isikuandmed on palvel kustutatud.",
  },
  companyBarred:
    "Teie ettevõte palus mitte saata turunduskirju kellelegi, kes seal töötab. Seepärast te neid ei saa.",

  cameFrom: "Tulite siia kirjast, mille liik on „{type}“.",
  cameFromStopped: "Tulite siia kirjast, mille liik on „{type}“. Selliseid te enam ei saa.",
  unsubscribe: "Loobu tellimusest „{type}“",
  resubscribe: "Telli uuesti „{type}“",
  unsubscribeThisKind: "Loobu seda liiki kirjadest",
  marketingOn: "Võite kõik turunduskirjad korraga peatada või allpool valida, mida soovite saada.",
  marketingOff: "Te ei saa meilt turunduskirju.",
  stopAll: "Peata kõik turunduskirjad",
  startAgain: "Saa jälle turunduskirju",
  start: "Saa turunduskirju",

  pause: {
    title: "Tehke paus",
    text: "Peatage kõik turunduskirjad mõneks ajaks. Pärast tulevad need jälle nii, nagu sellel lehel valitud, ja te ei pea midagi tegema.",
    button: { one: "Paus {days} päevaks", other: "Paus {days} päevaks" },
    until: "Turunduskirjad on peatatud. Pausi lõpp: {date}.",
    end: "Lõpeta paus kohe",
  },

  saved: {
    title: "Tehtud",
    subscribed: "Tellimus „{type}“ kehtib.",
    unsubscribed: "Tellimus „{type}“ on lõpetatud.",
    stopped: "Te ei saa meilt enam turunduskirju.",
    started: "Turunduskirjad on jälle lubatud, nagu allpool valitud.",
    paused: "Te ei saa praegu turunduskirju. Pausi lõpp: {date}.",
    pauseEnded: "Paus on läbi. Turunduskirjad tulevad jälle, nagu allpool valitud.",
    choices: "Teie valikud on kirjas.",
    nothing: "Midagi ei olnud vaja muuta: nii juba oli.",
    undone: "Tagasi võetud. Kõik on nagu enne.",
    undoTooLate: "Sellest on tagasivõtmiseks liiga palju aega möödas. Palun valige allpool, mida soovite.",
    stillTitle: "Mida te saate edasi",
    stillService: "E-kirjad teie konto, tellimuste ja küsimuste kohta",
    stillNothing: "Mitte midagi: meilt ei tule teile ühtegi kirja.",
    onItsWay: "Kiri, mis oli juba teel, võib veel kohale jõuda.",
    undo: "Võta tagasi",
  },

  choices: {
    title: "Valige, mida te saate",
    hint: "Lülitage sisse see, mida soovite saada, ja salvestage.",
    whileStopped: "Kõik turunduskirjad on peatatud. Kui saate neid jälle, võite siin valida, milliseid.",
    save: "Salvesta valikud",
    since: "{choice} ({date})",
    subscribed: "Tellitud",
    unsubscribed: "Loobutud",
    onByDefault: "Saadetakse, kui te ei vali teisiti",
    offByDefault: "Te ei ole seda valinud",
    offButSent: "Te ei ole seda valinud, kuid seda võidakse saata, kuni te oma valikud salvestate",
  },

  typeDescription: {
    newsletter: "Meie uudised ja lood.",
    "event-invitations": "Kutsed kohtumistele, kursustele ja veebiüritustele.",
    "product-news": "Mis on meie toodetes ja teenustes uut ja mis on muutunud.",
    offers: "Allahindlused ja eripakkumised.",
  },

  record: {
    title: "Mis on kirjas ja miks",
    purposeName: { "e-marketing": "Turunduskirjad", "sales-and-service": "Kirjad konto ja teeninduse kohta" },
    purposeHint: {
      "e-marketing": "Uudiskirjad, kutsed, tooteuudised ja pakkumised.",
      "sales-and-service": "E-kirjad teie konto, tellimuste ja küsimuste kohta.",
    },
    statusLabel: "Olek",
    granted: "Lubatud",
    withdrawn: "Peatatud",
    noneSent: "Midagi ei ole kirjas. Võime teile kirjutada, kuni te selle siin peatate.",
    noneWithheld: "Midagi ei ole kirjas. Ilma teie nõusolekuta me teile ei kirjuta.",
    markedNoMailings: "Peatatud: on märgitud, et te ei soovi saadetisi.",
    basisLabel: "Miks me tohime",
    basis: {
      consent: "Andsite nõusoleku. Võite selle siin igal ajal tagasi võtta.",
      contract: "See kuulub teiega sõlmitud lepingu juurde.",
      "legal-obligation": "Seadus kohustab meid selleks.",
      "vital-interests": "See kaitseb kellegi elu või tervist.",
      "public-interest": "See on osa avalikes huvides täidetavast ülesandest.",
      "legitimate-interest":
        "Meil on selleks huvi, mida seadus lubab („õigustatud huvi“). Võite igal ajal vastuväite esitada.",
    },
    sinceLabel: "Mis ajast",
    sourceLabel: "Kust",
    source: {
      user: "Sisestas meie töötaja",
      email: "Teie e-kirjast",
      request: "Teie pöördumisest",
      chat: "Vestlusest teiega",
      "web-form": "Meie veebilehe vormist",
      "customer-portal": "Meie kliendiportaalist",
      import: "Üle võetud teisest meie süsteemist",
      api: "Teatas teine meie süsteem",
      upgrade:
        "Eeldatud üleminekul: kui hakkasime neid andmeid kirja panema, eeldasime seda. Teilt ei küsitud.",
      "preferences-page": "Valisite sellel lehel",
      "one-click": "Valisite oma e-posti programmi loobumisnupuga",
      complaint: "Märkisite meie kirja rämpspostiks",
      unknown: "Ei ole teada",
    },
  },
  staysTitle: "Mis jääb",
  stays:
    "E-kirjad teie konto, tellimuste ja küsimuste kohta ei ole turundus. Saate neid edasi, mida iganes te siin valite.",

  oldLink: {
    notice: {
      title: "See link on vanemast kirjast",
      text: "Võite sellega endiselt meie kirjad peatada, nüüd ja igal ajal. Teie turvalisuse huvides ei näita see enam, mis on kirjas.",
    },
    stopped: { title: "Tehtud", text: "Kirjad, mida teile selle lingi tõttu saadeti, on peatatud." },
    freshHint: "Et kõike näha ja ise valida, laske saata uus link oma postkasti.",
    freshButton: "Saatke mulle uus link",
  },

  lostMail: {
    notice: {
      title: "Valige, milliseid kirju te saate",
      text: "Igas meie e-kirjas on isiklik link „Halda tellimusi“. See avab teie oma lehe ilma sisselogimiseta. Sobivad ka vanemad kirjad.",
    },
    hint: "Kirja ei ole käepärast? Sisestage oma aadress ja saadame lingi teie postkasti.",
    label: "Teie e-posti aadress",
    button: "Saatke mulle minu link",
    notAnAddress: "See ei näe välja nagu e-posti aadress. Palun kontrollige seda.",
    sent: {
      title: "Palun vaadake oma postkasti",
      text: "Kui see aadress on meil olemas, on kiri teie lingiga teel. See võib võtta mõne minuti. Teie turvalisuse huvides ei ütle me siin kellelegi, kas mõni aadress on meil olemas.",
    },
  },

  confirm: {
    hint: "Kuna olite need peatanud, saadame teile kõigepealt kinnituskirja.",
    sentTitle: "Veel üks samm",
    sent: "Saadame kirja aadressile {address}. Kinnitamiseks avage palun selles olev link. Seni ei muutu midagi.",
    valid: { one: "Link kehtib {days} päeva.", other: "Link kehtib {days} päeva." },
    page: {
      title: "Kas soovite jälle turunduskirju?",
      text: "Olite meie turunduskirjad peatanud. Kui vajutate nuppu, tohime neid teile jälle saata. Võite need igal ajal uuesti peatada.",
    },
    button: "Jah, soovin neid saada",
    done: {
      title: "Kinnitatud",
      text: "Tohime teile jälle turunduskirju saata. Igas kirjas on link, millega saate need peatada.",
    },
    expired: {
      title: "See kinnitus ei kehti enam",
      text: "Midagi ei muudetud. Kui soovite endiselt turunduskirju, tellige need palun oma lehel uuesti.",
    },
    toPage: "Teie lehele",
  },

  mails: {
    link: {
      subject: "Teie link tellimuste haldamiseks",
      text: "Siin on link, mida palusite. Oma lehel valite, milliseid kirju te meilt saate.",
      button: "Halda tellimusi",
      unasked: "Te ei palunud seda? Siis sisestas keegi teie aadressi kogemata. Te ei pea midagi tegema.",
    },
    confirm: {
      subject: "Palun kinnitage: jälle turunduskirjad",
      text: "Palusite jälle meie turunduskirju. Palun kinnitage see nupuga. Seni me neid ei saada.",
      button: "Vaata ja kinnita",
      unasked: "Te ei palunud seda? Siis ärge tehke midagi, ja midagi ei muutu.",
    },
    copy: "Kui nupp ei tööta, kopeerige see aadress oma brauserisse:",
  },

  oneClick: {
    type: "Tellimus „{type}“ on lõpetatud.",
    all: "Tellimus on lõpetatud.",
    gone: "Tellimus on lõpetatud: selle lingi kohta ei ole midagi kirjas.",
    preview: "See on eelvaade: midagi ei salvestatud.",
    noted:
      "Teie loobumine on märgitud. Me ei pääse praegu oma andmetele ligi; see hakkab kehtima kohe, kui saame.",
  },

  gone: {
    title: "Midagi ei ole kirjas",
    text: "Selle lingi kohta ei ole enam ühtegi aadressi kirjas, seega selle tõttu kirju ei saadeta. Te ei pea midagi tegema.",
  },
  badLink: {
    title: "See link ei tööta",
    text: "Võib-olla on see teel teieni katkenud või muutunud. Avage kirjas olev link veel kord või kopeerige see tervikuna. Iga teise meie kirja link teeb sedasama.",
  },
  notFound: {
    title: "Siin ei ole lehte",
    text: "Palun kontrollige aadressi või avage oma kirjas olev link veel kord.",
  },
  badRequest: {
    title: "Me ei saanud seda lugeda",
    text: "Midagi ei muudetud. Palun minge tagasi oma lehele ja valige uuesti.",
  },
  methodNotAllowed: {
    title: "See ei ole siin võimalik",
    text: "Midagi ei muudetud. Palun avage oma kirjas olev link.",
  },
  tooLarge: {
    title: "Seda on korraga liiga palju",
    text: "Midagi ei muudetud. Palun minge tagasi oma lehele ja valige uuesti.",
  },
  tooMany: {
    title: "Liiga palju katseid",
    text: "Midagi ei muudetud. Palun oodake mõni minut ja proovige uuesti. Kirju saab alati peatada.",
  },
  bug: {
    title: "Meie poolel läks midagi valesti",
    text: "Me ei saa kindlalt öelda, kas teie valik salvestati. Palun avage oma leht uuesti ja vaadake; kaks korda valimisest ei ole kahju.",
  },
  storeDown: {
    title: "Me ei pääse praegu oma andmetele ligi",
    text: "Kui tegite just valiku, ei ole selle salvestamine kinnitatud. Palun proovige mõne minuti pärast uuesti: teie link kehtib edasi ja kaks korda valimisest ei ole kahju.",
  },
  storeDownStop: "Kirju saab siiski peatada: märgime selle praegu üles ja täidame kohe, kui saame.",
  noted: {
    title: "Märgitud",
    text: "Teie soov kirjad peatada on kindlalt alles, kuid veel täitmata, sest me ei pääse praegu oma andmetele ligi. See tehakse kohe, kui võimalik. Rohkem ei pea te midagi tegema.",
  },
};
