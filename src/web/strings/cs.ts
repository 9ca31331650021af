// The recipient's pages in Czech. The form of address is "vy". Marketing mail is "obchodní sdělení", as every Czech
// mail calls it.
import type { Strings } from "./strings.ts";

/** Czech, in the formal form of address. */
export const CS: Strings = {
  language: "cs",
  direction: "ltr",
  needsNativeReview: true,

  title: "Správa vašich odběrů",
  mailTo: "Pro e-maily na adresu {address}",
  noAddress: "Nemáme uloženou žádnou vaši adresu.",
  languageLabel: "Jazyk",
  privacyLink: "Ochrana osobních údajů",
  footer:
    "Otevření této stránky nic nemění; to dělají jen její tlačítka. Kdykoli se sem můžete vrátit odkazem v kterémkoli našem e-mailu.",
  preview: {
    banner: {
      title: "Toto je náhled",
      text: "Takto stránku vidí příjemce. Tlačítka si můžete vyzkoušet, nic se neuloží.",
    },
    pressed: "Tlačítko funguje. Volba příjemce by teď byla zaznamenána; v tomto náhledu se nic neuložilo.",
  },
  barredTitle: "Na tuto adresu nic neposíláme",
  barred: {
    "hard-bounce": "E-maily na ni se vracely jako nedoručitelné, proto jsme je přestali posílat.",
    complaint: "Naše zpráva byla nahlášena jako spam, proto jsme přestali psát.",
    manual: "Byla ručně vyřazena ze všech našich rozesílek.",
    erased: "Osobní údaje, které k ní patřily, byly na žádost vymazány.",
  },
  companyBarred:
    "Vaše firma nás požádala, abychom obchodní sdělení neposílali nikomu, kdo v ní pracuje. Proto vám žádná neposíláme.",

  cameFrom: "Přicházíte z e-mailu druhu „{type}“.",
  cameFromStopped: "Přicházíte z e-mailu druhu „{type}“. Ten už nedostáváte.",
  unsubscribe: "Odhlásit odběr „{type}“",
  resubscribe: "Znovu odebírat „{type}“",
  unsubscribeThisKind: "Odhlásit tento druh e-mailů",
  marketingOn: "Můžete zastavit všechna obchodní sdělení najednou, nebo si níže vybrat, co chcete dostávat.",
  marketingOff: "Nedostáváte od nás žádná obchodní sdělení.",
  stopAll: "Zastavit všechna obchodní sdělení",
  startAgain: "Znovu dostávat obchodní sdělení",
  start: "Dostávat obchodní sdělení",

  pause: {
    title: "Dát si pauzu",
    text: "Pozastavte na čas všechna obchodní sdělení. Potom budou zase chodit podle výběru na této stránce a nemusíte nic dělat.",
    button: { one: "Pauza na {days} den", few: "Pauza na {days} dny", other: "Pauza na {days} dnů" },
    until: "Obchodní sdělení jsou pozastavena do {date}.",
    end: "Ukončit pauzu hned",
  },

  saved: {
    title: "Hotovo",
    subscribed: "Odběr „{type}“ je zapnutý.",
    unsubscribed: "Už nebudete dostávat „{type}“.",
    stopped: "Už od nás nebudete dostávat žádná obchodní sdělení.",
    started: "Obchodní sdělení jsou opět povolena podle výběru níže.",
    paused: "Do {date} nebudete dostávat žádná obchodní sdělení.",
    pauseEnded: "Pauza skončila. Obchodní sdělení budou zase chodit podle výběru níže.",
    choices: "Vaše volby jsou zaznamenány.",
    nothing: "Nebylo třeba nic měnit: už to tak bylo.",
    undone: "Vráceno zpět. Vše je jako předtím.",
    undoTooLate: "Je to už příliš dávno na to, aby to šlo vrátit. Vyberte si níže, co chcete.",
    stillTitle: "Co budete dál dostávat",
    stillService: "E-maily o vašem účtu, objednávkách a dotazech",
    stillNothing: "Nic: žádný náš e-mail vám nechodí.",
    onItsWay: "E-mail, který už byl na cestě, může ještě dorazit.",
    undo: "Vrátit zpět",
  },

  choices: {
    title: "Vyberte si, co dostáváte",
    hint: "Zapněte, co chcete dostávat, a pak uložte.",
    whileStopped:
      "Všechna obchodní sdělení jsou zastavena. Jakmile je budete znovu dostávat, můžete si tu vybrat která.",
    save: "Uložit výběr",
    since: "{choice} od {date}",
    subscribed: "Odebíráte",
    unsubscribed: "Odhlášeno",
    onByDefault: "Posílá se, pokud si nevyberete jinak",
    offByDefault: "Nevybrali jste si to",
    offButSent: "Nevybrali jste si to, ale může se to posílat, dokud výběr neuložíte",
  },

  typeDescription: {
    newsletter: "Naše novinky a příběhy.",
    "event-invitations": "Pozvánky na setkání, kurzy a akce online.",
    "product-news": "Co je nového a co se změnilo u našich produktů a služeb.",
    offers: "Slevy a zvláštní nabídky.",
  },

  record: {
    title: "Co je zaznamenáno a proč",
    purposeName: { "e-marketing": "Obchodní sdělení", "sales-and-service": "E-maily k účtu a službám" },
    purposeHint: {
      "e-marketing": "Newslettery, pozvánky, novinky o produktech a nabídky.",
      "sales-and-service": "E-maily o vašem účtu, objednávkách a dotazech.",
    },
    statusLabel: "Stav",
    granted: "Povoleno",
    withdrawn: "Zastaveno",
    noneSent: "Nic není zaznamenáno. Můžeme vám psát, dokud to zde nezastavíte.",
    noneWithheld: "Nic není zaznamenáno. Bez vašeho souhlasu vám nepíšeme.",
    markedNoMailings: "Zastaveno: máme poznamenáno, že si nepřejete žádné rozesílky.",
    basisLabel: "Proč smíme",
    basis: {
      consent: "Dali jste souhlas. Můžete ho zde kdykoli odvolat.",
      contract: "Patří to ke smlouvě s vámi.",
      "legal-obligation": "Ukládá nám to zákon.",
      "vital-interests": "Chrání to něčí život nebo zdraví.",
      "public-interest": "Je to součást úkolu ve veřejném zájmu.",
      "legitimate-interest":
        "Máme na tom zájem, který zákon připouští („oprávněný zájem“). Kdykoli můžete vznést námitku.",
    },
    sinceLabel: "Od",
    sourceLabel: "Odkud",
    source: {
      user: "Zadal náš pracovník",
      email: "Z vašeho e-mailu",
      request: "Z vašeho požadavku",
      chat: "Z chatu s vámi",
      "web-form": "Z formuláře na našem webu",
      "customer-portal": "Z našeho zákaznického portálu",
      import: "Převzato z jiného našeho systému",
      api: "Oznámeno jiným naším systémem",
      upgrade:
        "Předpoklad při přechodu: když jsme začali tyto záznamy vést, předpokládali jsme to. Nikdo se vás neptal.",
      "preferences-page": "Zvolili jste na této stránce",
      "one-click": "Zvolili jste tlačítkem pro odhlášení ve svém poštovním programu",
      complaint: "Naši zprávu jste nahlásili jako spam",
      unknown: "Není známo",
    },
  },
  staysTitle: "Co zůstává",
  stays:
    "E-maily o vašem účtu, objednávkách a dotazech nejsou reklama. Budou vám chodit dál, ať zde vyberete cokoli.",

  oldLink: {
    notice: {
      title: "Tento odkaz je ze staršího e-mailu",
      text: "Stále jím můžete naše e-maily zastavit, teď i kdykoli později. Kvůli vašemu bezpečí už neukazuje, co je zaznamenáno.",
    },
    stopped: { title: "Hotovo", text: "E-maily, které vám kvůli tomuto odkazu chodily, jsou zastaveny." },
    freshHint: "Chcete-li vidět vše a vybrat si, nechte si poslat nový odkaz do své schránky.",
    freshButton: "Pošlete mi nový odkaz",
  },

  lostMail: {
    notice: {
      title: "Vyberte si, které e-maily dostáváte",
      text: "Každý náš e-mail obsahuje osobní odkaz „Spravovat odběry“. Otevře vaši vlastní stránku bez přihlášení. Poslouží i starší e-maily.",
    },
    hint: "Nemáte po ruce žádný e-mail? Zadejte svou adresu a my vám odkaz pošleme do schránky.",
    label: "Vaše e-mailová adresa",
    button: "Pošlete mi můj odkaz",
    notAnAddress: "Tohle nevypadá jako e-mailová adresa. Zkontrolujte ji, prosím.",
    sent: {
      title: "Podívejte se do své schránky",
      text: "Pokud tuto adresu máme, e-mail s vaším odkazem je na cestě. Může to trvat několik minut. Kvůli vašemu bezpečí tu nikomu neříkáme, zda nějakou adresu máme.",
    },
  },

  confirm: {
    hint: "Protože jste je předtím zastavili, pošleme vám nejprve e-mail k potvrzení.",
    sentTitle: "Ještě jeden krok",
    sent: "Posíláme e-mail na adresu {address}. Potvrďte otevřením odkazu, který v něm je. Do té doby se nic nezmění.",
    valid: {
      one: "Odkaz platí {days} den.",
      few: "Odkaz platí {days} dny.",
      other: "Odkaz platí {days} dnů.",
    },
    page: {
      title: "Chcete znovu dostávat obchodní sdělení?",
      text: "Naše obchodní sdělení jste předtím zastavili. Když stisknete tlačítko, budeme vám je moci znovu posílat. Kdykoli je můžete opět zastavit.",
    },
    button: "Ano, chci je dostávat",
    done: {
      title: "Potvrzeno",
      text: "Můžeme vám znovu posílat obchodní sdělení. Každé obsahuje odkaz, kterým je můžete zastavit.",
    },
    expired: {
      title: "Toto potvrzení už neplatí",
      text: "Nic se nezměnilo. Chcete-li obchodní sdělení i nadále, požádejte o ně znovu na své stránce.",
    },
    toPage: "Na vaši stránku",
  },

  mails: {
    link: {
      subject: "Váš odkaz ke správě odběrů",
      text: "Zde je odkaz, o který jste žádali. Na své stránce si vyberete, které naše e-maily chcete dostávat.",
      button: "Spravovat odběry",
      unasked: "Nežádali jste o to? Pak někdo omylem zadal vaši adresu. Nemusíte nic dělat.",
    },
    confirm: {
      subject: "Prosíme o potvrzení: znovu obchodní sdělení",
      text: "Požádali jste, abychom vám znovu posílali obchodní sdělení. Potvrďte to, prosím, tlačítkem. Do té doby žádná posílat nebudeme.",
      button: "Zobrazit a potvrdit",
      unasked: "Nežádali jste o to? Pak nedělejte nic a nic se nezmění.",
    },
    copy: "Pokud tlačítko nefunguje, zkopírujte tuto adresu do prohlížeče:",
  },

  oneClick: {
    type: "Odběr „{type}“ je odhlášen.",
    all: "Odběr je odhlášen.",
    gone: "Odběr je odhlášen: k tomuto odkazu není nic zaznamenáno.",
    preview: "Toto je náhled: nic se neuložilo.",
    noted:
      "Vaše odhlášení je poznamenáno. Teď se nedostaneme ke svým údajům; začne platit, jakmile to půjde.",
  },

  gone: {
    title: "Nic není zaznamenáno",
    text: "K tomuto odkazu už není zaznamenána žádná adresa, takže kvůli němu žádné e-maily nechodí. Nemusíte nic dělat.",
  },
  badLink: {
    title: "Tento odkaz nefunguje",
    text: "Cestou k vám se mohl zkrátit nebo změnit. Otevřete odkaz v e-mailu ještě jednou, nebo ho zkopírujte celý. Odkaz v kterémkoli jiném našem e-mailu poslouží stejně.",
  },
  notFound: {
    title: "Tady žádná stránka není",
    text: "Zkontrolujte adresu, nebo otevřete odkaz v e-mailu ještě jednou.",
  },
  badRequest: {
    title: "To se nám nepodařilo přečíst",
    text: "Nic se nezměnilo. Vraťte se na svou stránku a vyberte znovu.",
  },
  methodNotAllowed: {
    title: "To tady není možné",
    text: "Nic se nezměnilo. Otevřete odkaz ve svém e-mailu.",
  },
  tooLarge: {
    title: "To je příliš mnoho najednou",
    text: "Nic se nezměnilo. Vraťte se na svou stránku a vyberte znovu.",
  },
  tooMany: {
    title: "Příliš mnoho pokusů",
    text: "Nic se nezměnilo. Počkejte několik minut a zkuste to znovu. Zastavit e-maily jde vždy.",
  },
  bug: {
    title: "Něco se u nás pokazilo",
    text: "Nevíme jistě, zda se vaše volba uložila. Otevřete svou stránku znovu a podívejte se; zvolit dvakrát ničemu neuškodí.",
  },
  storeDown: {
    title: "Teď se nedostaneme ke svým údajům",
    text: "Pokud jste právě něco zvolili, není potvrzeno, že se to uložilo. Zkuste to znovu za několik minut: váš odkaz platí dál a zvolit dvakrát ničemu neuškodí.",
  },
  storeDownStop: "Zastavit e-maily jde i tak: teď si to poznamenáme a provedeme, jakmile to půjde.",
  noted: {
    title: "Poznamenáno",
    text: "Vaše přání zastavit e-maily je bezpečně uloženo, ale ještě není provedeno, protože se teď nedostaneme ke svým údajům. Stane se tak, jakmile to půjde. Nic dalšího dělat nemusíte.",
  },
};
