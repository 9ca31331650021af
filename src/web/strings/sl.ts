// The recipient's pages in Slovenian. The form of address is "vi". Intl writes dates in the nominative ("3. november
// 2026"), so no sentence puts a preposition before one.
import type { Strings } from "./strings.ts";

/** Slovenian, in the formal form of address. */
export const SL: Strings = {
  language: "sl",
  direction: "ltr",
  needsNativeReview: true,

  title: "Upravljanje vaših naročnin",
  mailTo: "Za e-pošto na naslov {address}",
  noAddress: "Nimamo shranjenega nobenega vašega naslova.",
  languageLabel: "Jezik",
  privacyLink: "Varstvo osebnih podatkov",
  footer:
    "Odpiranje te strani ne spremeni ničesar; to storijo samo gumbi. Kadar koli se lahko vrnete prek povezave v katerem koli našem e-sporočilu.",
  preview: {
    banner: {
      title: "To je predogled",
      text: "Tako vidi stran prejemnik. Gumbe lahko preizkusite, nič se ne shrani.",
    },
    pressed:
      "Gumb deluje. Izbira prejemnika bi bila zdaj zabeležena; v tem predogledu ni bilo nič shranjeno.",
  },
  barredTitle: "Na ta naslov ne pošiljamo ničesar",
  barred: {
    "hard-bounce":
      "Sporočila na ta naslov so se vračala kot nedostavljiva, zato smo jih prenehali pošiljati.",
    complaint: "Naše sporočilo je bilo prijavljeno kot neželena pošta, zato smo prenehali pisati.",
    manual: "Ročno je bil odstranjen iz vseh naših pošiljanj.",
    erased: "Osebni podatki, povezani z njim, so bili na zahtevo izbrisani.",
  },
  companyBarred:
    "Vaše podjetje nas je prosilo, naj oglasnih sporočil ne pošiljamo nikomur, ki je v njem zaposlen. Zato vam jih ne pošiljamo.",

  cameFrom: "Sem ste prišli iz sporočila vrste »{type}«.",
  cameFromStopped: "Sem ste prišli iz sporočila vrste »{type}«. Teh ne prejemate več.",
  unsubscribe: "Odjava od »{type}«",
  resubscribe: "Znova prejemaj »{type}«",
  unsubscribeThisKind: "Odjava od te vrste sporočil",
  marketingOn: "Ustavite lahko vsa oglasna sporočila hkrati ali pa spodaj izberete, kaj želite prejemati.",
  marketingOff: "Od nas ne prejemate oglasnih sporočil.",
  stopAll: "Ustavi vsa oglasna sporočila",
  startAgain: "Znova prejemaj oglasna sporočila",
  start: "Prejemaj oglasna sporočila",

  pause: {
    title: "Vzemite si premor",
    text: "Za nekaj časa lahko ustavite vsa oglasna sporočila. Potem bodo spet prihajala, kot je izbrano na tej strani, in vam ne bo treba storiti ničesar.",
    button: {
      one: "Premor za {days} dan",
      two: "Premor za {days} dneva",
      few: "Premor za {days} dni",
      other: "Premor za {days} dni",
    },
    until: "Oglasna sporočila so začasno ustavljena. Konec premora: {date}.",
    end: "Končaj premor zdaj",
  },

  saved: {
    title: "Urejeno",
    subscribed: "Naročnina na »{type}« je vklopljena.",
    unsubscribed: "Ne boste več prejemali »{type}«.",
    stopped: "Od nas ne boste več prejemali oglasnih sporočil.",
    started: "Oglasna sporočila so spet dovoljena, kot je izbrano spodaj.",
    paused: "Oglasnih sporočil zdaj ne boste prejemali. Konec premora: {date}.",
    pauseEnded: "Premora je konec. Oglasna sporočila bodo spet prihajala, kot je izbrano spodaj.",
    choices: "Vaša izbira je zabeležena.",
    nothing: "Ničesar ni bilo treba spremeniti: tako je že bilo.",
    undone: "Razveljavljeno. Vse je tako kot prej.",
    undoTooLate: "Minilo je preveč časa, da bi to lahko razveljavili. Spodaj izberite, kaj želite.",
    stillTitle: "Kaj boste še prejemali",
    stillService: "Sporočila o vašem računu, naročilih in vprašanjih",
    stillNothing: "Nič: nobeno naše sporočilo vam ne prihaja.",
    onItsWay: "Sporočilo, ki je že bilo na poti, lahko še prispe.",
    undo: "Razveljavi",
  },

  choices: {
    title: "Izberite, kaj prejemate",
    hint: "Vklopite, kar želite prejemati, in nato shranite.",
    whileStopped:
      "Vsa oglasna sporočila so ustavljena. Ko jih boste spet prejemali, boste lahko tukaj izbrali, katera.",
    save: "Shrani izbiro",
    since: "{choice} ({date})",
    subscribed: "Naročeno",
    unsubscribed: "Odjavljeno",
    onByDefault: "Pošiljamo, razen če izberete drugače",
    offByDefault: "Tega niste izbrali",
    offButSent: "Tega niste izbrali, vendar se lahko pošilja, dokler ne shranite izbire",
  },

  typeDescription: {
    newsletter: "Naše novice in zgodbe.",
    "event-invitations": "Vabila na srečanja, tečaje in spletne dogodke.",
    "product-news": "Kaj je novega in kaj se je spremenilo pri naših izdelkih in storitvah.",
    offers: "Popusti in posebne ponudbe.",
  },

  record: {
    title: "Kaj je zabeleženo in zakaj",
    purposeName: {
      "e-marketing": "Oglasna sporočila",
      "sales-and-service": "Sporočila o računu in storitvah",
    },
    purposeHint: {
      "e-marketing": "E-novice, vabila, novosti o izdelkih in ponudbe.",
      "sales-and-service": "Sporočila o vašem računu, naročilih in vprašanjih.",
    },
    statusLabel: "Stanje",
    granted: "Dovoljeno",
    withdrawn: "Ustavljeno",
    noneSent: "Nič ni zabeleženo. Pišemo vam lahko, dokler tega tukaj ne ustavite.",
    noneWithheld: "Nič ni zabeleženo. Brez vaše privolitve vam ne pišemo.",
    markedNoMailings: "Ustavljeno: zabeleženo je, da ne želite pošiljanja sporočil.",
    basisLabel: "Zakaj smemo",
    basis: {
      consent: "Dali ste privolitev. Tukaj jo lahko kadar koli prekličete.",
      contract: "Spada k pogodbi z vami.",
      "legal-obligation": "K temu nas zavezuje zakon.",
      "vital-interests": "Varuje življenje ali zdravje nekoga.",
      "public-interest": "Je del naloge v javnem interesu.",
      "legitimate-interest":
        "Za to imamo interes, ki ga zakon dopušča (»zakoniti interes«). Kadar koli lahko ugovarjate.",
    },
    sinceLabel: "Od kdaj",
    sourceLabel: "Od kod",
    source: {
      user: "Vnesla oseba iz našega podjetja",
      email: "Iz vašega e-sporočila",
      request: "Iz vaše zahteve",
      chat: "Iz klepeta z vami",
      "web-form": "Iz obrazca na našem spletnem mestu",
      "customer-portal": "Iz našega portala za stranke",
      import: "Preneseno iz drugega našega sistema",
      api: "Sporočil drug naš sistem",
      upgrade:
        "Predpostavljeno ob prehodu: ko smo to začeli beležiti, smo tako predpostavili. Vas nismo vprašali.",
      "preferences-page": "Izbrali ste na tej strani",
      "one-click": "Izbrali ste z gumbom za odjavo v svojem poštnem programu",
      complaint: "Naše sporočilo ste prijavili kot neželeno pošto",
      unknown: "Ni znano",
    },
  },
  staysTitle: "Kaj ostane",
  stays:
    "Sporočila o vašem računu, naročilih in vprašanjih niso oglaševanje. Še naprej jih boste prejemali, ne glede na to, kaj izberete tukaj.",

  oldLink: {
    notice: {
      title: "Ta povezava je iz starejšega sporočila",
      text: "Z njo lahko še vedno ustavite naša sporočila, zdaj in kadar koli. Zaradi vaše varnosti ne prikazuje več, kaj je zabeleženo.",
    },
    stopped: {
      title: "Urejeno",
      text: "Sporočila, ki smo vam jih pošiljali zaradi te povezave, so ustavljena.",
    },
    freshHint: "Če želite videti vse in izbrati, naj vam v poštni nabiralnik pošljemo novo povezavo.",
    freshButton: "Pošljite mi novo povezavo",
  },

  lostMail: {
    notice: {
      title: "Izberite, katera sporočila prejemate",
      text: "V vsakem našem sporočilu je osebna povezava »Upravljanje naročnin«. Odpre vašo lastno stran, brez prijave. Uporabna so tudi starejša sporočila.",
    },
    hint: "Nimate sporočila pri roki? Vnesite svoj naslov in povezavo bomo poslali v vaš nabiralnik.",
    label: "Vaš e-poštni naslov",
    button: "Pošljite mi mojo povezavo",
    notAnAddress: "To ni videti kot e-poštni naslov. Prosimo, preverite ga.",
    sent: {
      title: "Poglejte v svoj nabiralnik",
      text: "Če ta naslov imamo, je sporočilo z vašo povezavo na poti. To lahko traja nekaj minut. Zaradi vaše varnosti tu nikomur ne povemo, ali naslov imamo.",
    },
  },

  confirm: {
    hint: "Ker ste jih prej ustavili, vam najprej pošljemo sporočilo za potrditev.",
    sentTitle: "Še en korak",
    sent: "Pošiljamo sporočilo na naslov {address}. Za potrditev odprite povezavo v njem. Do takrat se ne spremeni nič.",
    valid: {
      one: "Povezava velja {days} dan.",
      two: "Povezava velja {days} dneva.",
      few: "Povezava velja {days} dni.",
      other: "Povezava velja {days} dni.",
    },
    page: {
      title: "Želite znova prejemati oglasna sporočila?",
      text: "Naša oglasna sporočila ste prej ustavili. Če pritisnete gumb, vam jih smemo spet pošiljati. Kadar koli jih lahko znova ustavite.",
    },
    button: "Da, želim jih prejemati",
    done: {
      title: "Potrjeno",
      text: "Spet vam smemo pošiljati oglasna sporočila. V vsakem je povezava, s katero jih lahko ustavite.",
    },
    expired: {
      title: "Ta potrditev ne velja več",
      text: "Nič se ni spremenilo. Če oglasna sporočila še želite, jih na svoji strani naročite znova.",
    },
    toPage: "Na vašo stran",
  },

  mails: {
    link: {
      subject: "Vaša povezava za upravljanje naročnin",
      text: "Tu je povezava, za katero ste prosili. Na svoji strani izberete, katera naša sporočila prejemate.",
      button: "Upravljanje naročnin",
      unasked:
        "Tega niste zahtevali? Potem je nekdo pomotoma vnesel vaš naslov. Ni vam treba storiti ničesar.",
    },
    confirm: {
      subject: "Prosimo za potrditev: znova oglasna sporočila",
      text: "Prosili ste, da vam znova pošiljamo oglasna sporočila. To potrdite z gumbom. Do takrat ne bomo poslali nobenega.",
      button: "Poglej in potrdi",
      unasked: "Tega niste zahtevali? Potem ne storite ničesar in nič se ne bo spremenilo.",
    },
    copy: "Če gumb ne deluje, kopirajte ta naslov v svoj brskalnik:",
  },

  oneClick: {
    type: "Odjavljeni ste od »{type}«.",
    all: "Odjavljeni ste.",
    gone: "Odjavljeni ste: za to povezavo ni nič zabeleženo.",
    preview: "To je predogled: nič ni bilo shranjeno.",
    noted: "Vaša odjava je zabeležena. Trenutno ne dosežemo svojih podatkov; veljala bo, takoj ko bo mogoče.",
  },

  gone: {
    title: "Nič ni zabeleženo",
    text: "Za to povezavo ni več zabeležen noben naslov, zato se zaradi nje ne pošilja nič. Ni vam treba storiti ničesar.",
  },
  badLink: {
    title: "Ta povezava ne deluje",
    text: "Na poti do vas se je morda odrezala ali spremenila. Še enkrat odprite povezavo v sporočilu ali pa jo kopirajte v celoti. Povezava v katerem koli drugem našem sporočilu naredi enako.",
  },
  notFound: {
    title: "Tu ni nobene strani",
    text: "Preverite naslov ali še enkrat odprite povezavo v svojem sporočilu.",
  },
  badRequest: {
    title: "Tega nismo mogli prebrati",
    text: "Nič se ni spremenilo. Vrnite se na svojo stran in izberite znova.",
  },
  methodNotAllowed: {
    title: "To tukaj ni mogoče",
    text: "Nič se ni spremenilo. Odprite povezavo v svojem sporočilu.",
  },
  tooLarge: {
    title: "To je preveč naenkrat",
    text: "Nič se ni spremenilo. Vrnite se na svojo stran in izberite znova.",
  },
  tooMany: {
    title: "Preveč poskusov",
    text: "Nič se ni spremenilo. Počakajte nekaj minut in poskusite znova. Sporočila lahko vedno ustavite.",
  },
  bug: {
    title: "Pri nas je šlo nekaj narobe",
    text: "Ne moremo z gotovostjo reči, da je vaša izbira shranjena. Znova odprite svojo stran in preverite; nič ne škodi, če izberete dvakrat.",
  },
  storeDown: {
    title: "Trenutno ne dosežemo svojih podatkov",
    text: "Če ste pravkar nekaj izbrali, ni potrjeno, da je shranjeno. Poskusite znova čez nekaj minut: vaša povezava še velja in nič ne škodi, če izberete dvakrat.",
  },
  storeDownStop: "Sporočila lahko kljub temu ustavite: zdaj to zabeležimo in izvedemo, takoj ko bo mogoče.",
  noted: {
    title: "Zabeleženo",
    text: "Vaša želja, da sporočila ustavite, je varno shranjena, vendar še ni izvedena, ker trenutno ne dosežemo svojih podatkov. To se bo zgodilo, takoj ko bo mogoče. Ničesar več vam ni treba storiti.",
  },
};
