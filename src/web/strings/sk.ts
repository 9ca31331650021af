// The recipient's pages in Slovak. The form of address is "vy".
import type { Strings } from "./strings.ts";

/** Slovak, in the formal form of address. */
export const SK: Strings = {
  language: "sk",
  direction: "ltr",
  needsNativeReview: true,

  title: "Správa vašich odberov",
  mailTo: "Pre e-maily na adresu {address}",
  noAddress: "Nemáme uloženú žiadnu vašu adresu.",
  languageLabel: "Jazyk",
  privacyLink: "Ochrana osobných údajov",
  footer:
    "Otvorenie tejto stránky nič nemení; robia to iba jej tlačidlá. Kedykoľvek sa sem môžete vrátiť odkazom v ktoromkoľvek našom e-maile.",
  preview: {
    banner: {
      title: "Toto je ukážka",
      text: "Takto stránku vidí príjemca. Tlačidlá môžete vyskúšať, nič sa neuloží.",
    },
    pressed: "Tlačidlo funguje. Voľba príjemcu by teraz bola zaznamenaná; v tejto ukážke sa nič neuložilo.",
  },
  barredTitle: "Na túto adresu nič neposielame",
  barred: {
    "hard-bounce": "E-maily na ňu sa vracali ako nedoručiteľné, preto sme ich prestali posielať.",
    complaint: "Naša správa bola nahlásená ako spam, preto sme prestali písať.",
    manual: "Bola ručne vyradená zo všetkých našich zásielok.",
    erased: "Osobné údaje, ktoré k nej patrili, boli na žiadosť vymazané.",
  },
  companyBarred:
    "Vaša firma nás požiadala, aby sme reklamné e-maily neposielali nikomu, kto v nej pracuje. Preto vám žiadne neposielame.",

  cameFrom: "Prichádzate z e-mailu druhu „{type}“.",
  cameFromStopped: "Prichádzate z e-mailu druhu „{type}“. Ten už nedostávate.",
  unsubscribe: "Odhlásiť odber „{type}“",
  resubscribe: "Znova odoberať „{type}“",
  unsubscribeThisKind: "Odhlásiť tento druh e-mailov",
  marketingOn: "Môžete zastaviť všetky reklamné e-maily naraz, alebo si nižšie vybrať, čo chcete dostávať.",
  marketingOff: "Nedostávate od nás žiadne reklamné e-maily.",
  stopAll: "Zastaviť všetky reklamné e-maily",
  startAgain: "Znova dostávať reklamné e-maily",
  start: "Dostávať reklamné e-maily",

  pause: {
    title: "Dať si prestávku",
    text: "Pozastavte na čas všetky reklamné e-maily. Potom budú znova chodiť podľa výberu na tejto stránke a nemusíte nič robiť.",
    button: {
      one: "Prestávka na {days} deň",
      few: "Prestávka na {days} dni",
      other: "Prestávka na {days} dní",
    },
    until: "Reklamné e-maily sú pozastavené do {date}.",
    end: "Ukončiť prestávku hneď",
  },

  saved: {
    title: "Hotovo",
    subscribed: "Odber „{type}“ je zapnutý.",
    unsubscribed: "Už nebudete dostávať „{type}“.",
    stopped: "Už od nás nebudete dostávať žiadne reklamné e-maily.",
    started: "Reklamné e-maily sú opäť povolené podľa výberu nižšie.",
    paused: "Do {date} nebudete dostávať žiadne reklamné e-maily.",
    pauseEnded: "Prestávka sa skončila. Reklamné e-maily budú znova chodiť podľa výberu nižšie.",
    choices: "Vaše voľby sú zaznamenané.",
    nothing: "Nebolo treba nič meniť: už to tak bolo.",
    undone: "Vrátené späť. Všetko je ako predtým.",
    undoTooLate: "Je to už príliš dávno na to, aby sa to dalo vrátiť. Vyberte si nižšie, čo chcete.",
    stillTitle: "Čo budete ďalej dostávať",
    stillService: "E-maily o vašom účte, objednávkach a otázkach",
    stillNothing: "Nič: žiadny náš e-mail vám nechodí.",
    onItsWay: "E-mail, ktorý už bol na ceste, môže ešte prísť.",
    undo: "Vrátiť späť",
  },

  choices: {
    title: "Vyberte si, čo dostávate",
    hint: "Zapnite, čo chcete dostávať, a potom uložte.",
    whileStopped:
      "Všetky reklamné e-maily sú zastavené. Keď ich budete znova dostávať, môžete si tu vybrať ktoré.",
    save: "Uložiť výber",
    since: "{choice} od {date}",
    subscribed: "Odoberáte",
    unsubscribed: "Odhlásené",
    onByDefault: "Posiela sa, ak si nevyberiete inak",
    offByDefault: "Nevybrali ste si to",
    offButSent: "Nevybrali ste si to, ale môže sa to posielať, kým výber neuložíte",
  },

  typeDescription: {
    newsletter: "Naše novinky a príbehy.",
    "event-invitations": "Pozvánky na stretnutia, kurzy a podujatia online.",
    "product-news": "Čo je nové a čo sa zmenilo v našich produktoch a službách.",
    offers: "Zľavy a mimoriadne ponuky.",
  },

  record: {
    title: "Čo je zaznamenané a prečo",
    purposeName: { "e-marketing": "Reklamné e-maily", "sales-and-service": "E-maily k účtu a službám" },
    purposeHint: {
      "e-marketing": "Newslettre, pozvánky, novinky o produktoch a ponuky.",
      "sales-and-service": "E-maily o vašom účte, objednávkach a otázkach.",
    },
    statusLabel: "Stav",
    granted: "Povolené",
    withdrawn: "Zastavené",
    noneSent: "Nič nie je zaznamenané. Môžeme vám písať, kým to tu nezastavíte.",
    noneWithheld: "Nič nie je zaznamenané. Bez vášho súhlasu vám nepíšeme.",
    markedNoMailings: "Zastavené: máme poznačené, že si neželáte žiadne zásielky.",
    basisLabel: "Prečo smieme",
    basis: {
      consent: "Dali ste súhlas. Môžete ho tu kedykoľvek odvolať.",
      contract: "Patrí to k zmluve s vami.",
      "legal-obligation": "Ukladá nám to zákon.",
      "vital-interests": "Chráni to niečí život alebo zdravie.",
      "public-interest": "Je to súčasť úlohy vo verejnom záujme.",
      "legitimate-interest":
        "Máme na tom záujem, ktorý zákon pripúšťa („oprávnený záujem“). Kedykoľvek môžete namietať.",
    },
    sinceLabel: "Od",
    sourceLabel: "Odkiaľ",
    source: {
      user: "Zadal náš pracovník",
      email: "Z vášho e-mailu",
      request: "Z vašej požiadavky",
      chat: "Z četu s vami",
      "web-form": "Z formulára na našej webovej stránke",
      "customer-portal": "Z nášho zákazníckeho portálu",
      import: "Prevzaté z iného nášho systému",
      api: "Oznámené iným naším systémom",
      upgrade:
        "Predpoklad pri prechode: keď sme začali tieto záznamy viesť, predpokladali sme to. Nikto sa vás nepýtal.",
      "preferences-page": "Zvolili ste na tejto stránke",
      "one-click": "Zvolili ste tlačidlom na odhlásenie vo svojom poštovom programe",
      complaint: "Našu správu ste nahlásili ako spam",
      unknown: "Nie je známe",
    },
  },
  staysTitle: "Čo zostáva",
  stays:
    "E-maily o vašom účte, objednávkach a otázkach nie sú reklama. Budú vám chodiť ďalej, nech si tu vyberiete čokoľvek.",

  oldLink: {
    notice: {
      title: "Tento odkaz je zo staršieho e-mailu",
      text: "Stále ním môžete naše e-maily zastaviť, teraz aj kedykoľvek neskôr. Pre vašu bezpečnosť už neukazuje, čo je zaznamenané.",
    },
    stopped: { title: "Hotovo", text: "E-maily, ktoré vám pre tento odkaz chodili, sú zastavené." },
    freshHint: "Ak chcete vidieť všetko a vybrať si, dajte si poslať nový odkaz do svojej schránky.",
    freshButton: "Pošlite mi nový odkaz",
  },

  lostMail: {
    notice: {
      title: "Vyberte si, ktoré e-maily dostávate",
      text: "Každý náš e-mail obsahuje osobný odkaz „Spravovať odbery“. Otvorí vašu vlastnú stránku bez prihlásenia. Poslúžia aj staršie e-maily.",
    },
    hint: "Nemáte poruke žiadny e-mail? Zadajte svoju adresu a odkaz vám pošleme do schránky.",
    label: "Vaša e-mailová adresa",
    button: "Pošlite mi môj odkaz",
    notAnAddress: "Toto nevyzerá ako e-mailová adresa. Skontrolujte ju, prosím.",
    sent: {
      title: "Pozrite sa do svojej schránky",
      text: "Ak túto adresu máme, e-mail s vaším odkazom je na ceste. Môže to trvať niekoľko minút. Pre vašu bezpečnosť tu nikomu nehovoríme, či niektorú adresu máme.",
    },
  },

  confirm: {
    hint: "Keďže ste ich predtým zastavili, najprv vám pošleme e-mail na potvrdenie.",
    sentTitle: "Ešte jeden krok",
    sent: "Posielame e-mail na adresu {address}. Potvrďte otvorením odkazu, ktorý v ňom je. Dovtedy sa nič nezmení.",
    valid: {
      one: "Odkaz platí {days} deň.",
      few: "Odkaz platí {days} dni.",
      other: "Odkaz platí {days} dní.",
    },
    page: {
      title: "Chcete znova dostávať reklamné e-maily?",
      text: "Naše reklamné e-maily ste predtým zastavili. Keď stlačíte tlačidlo, budeme vám ich môcť znova posielať. Kedykoľvek ich môžete opäť zastaviť.",
    },
    button: "Áno, chcem ich dostávať",
    done: {
      title: "Potvrdené",
      text: "Môžeme vám znova posielať reklamné e-maily. Každý obsahuje odkaz, ktorým ich môžete zastaviť.",
    },
    expired: {
      title: "Toto potvrdenie už neplatí",
      text: "Nič sa nezmenilo. Ak reklamné e-maily stále chcete, požiadajte o ne znova na svojej stránke.",
    },
    toPage: "Na vašu stránku",
  },

  mails: {
    link: {
      subject: "Váš odkaz na správu odberov",
      text: "Tu je odkaz, o ktorý ste žiadali. Na svojej stránke si vyberiete, ktoré naše e-maily chcete dostávať.",
      button: "Spravovať odbery",
      unasked: "Nežiadali ste o to? Potom niekto omylom zadal vašu adresu. Nemusíte nič robiť.",
    },
    confirm: {
      subject: "Prosíme o potvrdenie: znova reklamné e-maily",
      text: "Požiadali ste, aby sme vám znova posielali reklamné e-maily. Potvrďte to, prosím, tlačidlom. Dovtedy žiadne posielať nebudeme.",
      button: "Zobraziť a potvrdiť",
      unasked: "Nežiadali ste o to? Potom nerobte nič a nič sa nezmení.",
    },
    copy: "Ak tlačidlo nefunguje, skopírujte túto adresu do prehliadača:",
  },

  oneClick: {
    type: "Odber „{type}“ je odhlásený.",
    all: "Odber je odhlásený.",
    gone: "Odber je odhlásený: k tomuto odkazu nie je nič zaznamenané.",
    preview: "Toto je ukážka: nič sa neuložilo.",
    noted:
      "Vaše odhlásenie je poznačené. Teraz sa nedostaneme k svojim údajom; začne platiť, len čo to bude možné.",
  },

  gone: {
    title: "Nič nie je zaznamenané",
    text: "K tomuto odkazu už nie je zaznamenaná žiadna adresa, takže preň žiadne e-maily nechodia. Nemusíte nič robiť.",
  },
  badLink: {
    title: "Tento odkaz nefunguje",
    text: "Cestou k vám sa mohol skrátiť alebo zmeniť. Otvorte odkaz v e-maile ešte raz, alebo ho skopírujte celý. Odkaz v ktoromkoľvek inom našom e-maile poslúži rovnako.",
  },
  notFound: {
    title: "Tu žiadna stránka nie je",
    text: "Skontrolujte adresu, alebo otvorte odkaz v e-maile ešte raz.",
  },
  badRequest: {
    title: "To sa nám nepodarilo prečítať",
    text: "Nič sa nezmenilo. Vráťte sa na svoju stránku a vyberte znova.",
  },
  methodNotAllowed: {
    title: "To tu nie je možné",
    text: "Nič sa nezmenilo. Otvorte odkaz vo svojom e-maile.",
  },
  tooLarge: {
    title: "To je priveľa naraz",
    text: "Nič sa nezmenilo. Vráťte sa na svoju stránku a vyberte znova.",
  },
  tooMany: {
    title: "Priveľa pokusov",
    text: "Nič sa nezmenilo. Počkajte niekoľko minút a skúste to znova. Zastaviť e-maily sa dá vždy.",
  },
  bug: {
    title: "Niečo sa u nás pokazilo",
    text: "Nevieme s istotou, či sa vaša voľba uložila. Otvorte svoju stránku znova a pozrite sa; zvoliť dvakrát ničomu neuškodí.",
  },
  storeDown: {
    title: "Teraz sa nedostaneme k svojim údajom",
    text: "Ak ste práve niečo zvolili, nie je potvrdené, že sa to uložilo. Skúste to znova o niekoľko minút: váš odkaz platí ďalej a zvoliť dvakrát ničomu neuškodí.",
  },
  storeDownStop: "Zastaviť e-maily sa dá aj tak: teraz si to poznačíme a vykonáme, len čo to bude možné.",
  noted: {
    title: "Poznačené",
    text: "Vaše želanie zastaviť e-maily je bezpečne uložené, ale ešte nie je vykonané, lebo sa teraz nedostaneme k svojim údajom. Stane sa tak, len čo to bude možné. Nič ďalšie robiť nemusíte.",
  },
};
