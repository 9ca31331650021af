// The recipient's pages in Latvian. The form of address is "Jūs". Intl writes dates in the nominative, so no sentence
// puts a preposition before one. Written with less certainty than most: a native speaker should read it soon.
import type { Strings } from "./strings.ts";

/** Latvian, in the formal form of address. */
export const LV: Strings = {
  language: "lv",
  direction: "ltr",
  needsNativeReview: true,

  title: "Jūsu abonementu pārvaldība",
  mailTo: "E-pastam uz adresi {address}",
  noAddress: "Mums nav saglabāta neviena Jūsu adrese.",
  languageLabel: "Valoda",
  privacyLink: "Privātuma politika",
  footer:
    "Šīs lapas atvēršana neko nemaina; to dara tikai tās pogas. Jūs vienmēr varat atgriezties, izmantojot saiti jebkurā mūsu e-pasta vēstulē.",
  preview: {
    banner: {
      title: "Šis ir priekšskatījums",
      text: "Tā lapu redz saņēmējs. Pogas var izmēģināt, un nekas netiek saglabāts.",
    },
    pressed:
      "Poga darbojas. Saņēmēja izvēle tagad būtu reģistrēta; šim priekšskatījumam nekas netika saglabāts.",
  },
  barredTitle: "Mēs neko nesūtām uz šo adresi",
  barred: {
    "hard-bounce": "Uz to sūtītās vēstules nāca atpakaļ kā nepiegādājamas, tāpēc mēs pārtraucām sūtīt.",
    complaint: "Par mūsu ziņojumu tika paziņots kā par mēstuli, tāpēc mēs pārtraucām sūtīt.",
    manual: "Tā ir manuāli izņemta no visiem mūsu sūtījumiem.",
    erased: "Ar to saistītie personas dati ir dzēsti pēc pieprasījuma.",
  },
  companyBarred:
    "Jūsu uzņēmums lūdza nesūtīt reklāmas vēstules nevienam, kas tajā strādā. Tāpēc Jūs tās nesaņemat.",

  cameFrom: "Jūs šeit nonācāt no vēstules, kuras veids ir „{type}”.",
  cameFromStopped: "Jūs šeit nonācāt no vēstules, kuras veids ir „{type}”. Tādas Jūs vairs nesaņemat.",
  unsubscribe: "Atrakstīties: {type}",
  resubscribe: "Atkal saņemt: {type}",
  unsubscribeThisKind: "Atrakstīties no šī veida vēstulēm",
  marketingOn: "Jūs varat uzreiz apturēt visas reklāmas vēstules vai zemāk izvēlēties, ko vēlaties saņemt.",
  marketingOff: "Jūs nesaņemat no mums reklāmas vēstules.",
  stopAll: "Apturēt visas reklāmas vēstules",
  startAgain: "Atkal saņemt reklāmas vēstules",
  start: "Saņemt reklāmas vēstules",

  pause: {
    title: "Pauze",
    text: "Uz laiku apturiet visas reklāmas vēstules. Pēc tam tās atkal pienāks atbilstoši izvēlei šajā lapā, un Jums nekas nav jādara.",
    button: {
      zero: "Pauze uz {days} dienām",
      one: "Pauze uz {days} dienu",
      other: "Pauze uz {days} dienām",
    },
    until: "Reklāmas vēstules ir apturētas. Pauzes beigas: {date}.",
    end: "Beigt pauzi tagad",
  },

  saved: {
    title: "Gatavs",
    subscribed: "Abonements „{type}” ir ieslēgts.",
    unsubscribed: "Jūs vairs nesaņemat „{type}”.",
    stopped: "Jūs vairs nesaņemat no mums nekādas reklāmas vēstules.",
    started: "Reklāmas vēstules atkal ir atļautas atbilstoši izvēlei zemāk.",
    paused: "Jūs pagaidām nesaņemat reklāmas vēstules. Pauzes beigas: {date}.",
    pauseEnded: "Pauze ir beigusies. Reklāmas vēstules atkal pienāks atbilstoši izvēlei zemāk.",
    choices: "Jūsu izvēle ir reģistrēta.",
    nothing: "Nekas nebija jāmaina: tā jau bija.",
    undone: "Atsaukts. Viss ir tāpat kā iepriekš.",
    undoTooLate: "Ir pagājis pārāk ilgs laiks, lai to atsauktu. Lūdzu, zemāk izvēlieties, ko vēlaties.",
    stillTitle: "Ko Jūs turpināsiet saņemt",
    stillService: "Vēstules par Jūsu kontu, pasūtījumiem un jautājumiem",
    stillNothing: "Neko: no mums Jums nepienāk neviena vēstule.",
    onItsWay: "Vēstule, kas jau bija ceļā, vēl var pienākt.",
    undo: "Atsaukt",
  },

  choices: {
    title: "Izvēlieties, ko saņemat",
    hint: "Ieslēdziet to, ko vēlaties saņemt, un saglabājiet.",
    whileStopped:
      "Visas reklāmas vēstules ir apturētas. Kad tās atkal saņemsiet, šeit varēsiet izvēlēties, kuras.",
    save: "Saglabāt izvēli",
    since: "{choice} ({date})",
    subscribed: "Abonēts",
    unsubscribed: "Atteikts",
    onByDefault: "Tiek sūtīts, ja neizvēlaties citādi",
    offByDefault: "Jūs to neizvēlējāties",
    offButSent: "Jūs to neizvēlējāties, bet tas var tikt sūtīts, līdz saglabāsiet savu izvēli",
  },

  typeDescription: {
    newsletter: "Mūsu ziņas un stāsti.",
    "event-invitations": "Ielūgumi uz tikšanām, kursiem un tiešsaistes pasākumiem.",
    "product-news": "Kas ir jauns un kas ir mainījies mūsu produktos un pakalpojumos.",
    offers: "Atlaides un īpašie piedāvājumi.",
  },

  record: {
    title: "Kas ir reģistrēts un kāpēc",
    purposeName: {
      "e-marketing": "Reklāmas vēstules",
      "sales-and-service": "Vēstules par kontu un apkalpošanu",
    },
    purposeHint: {
      "e-marketing": "Jaunumu vēstules, ielūgumi, produktu jaunumi un piedāvājumi.",
      "sales-and-service": "Vēstules par Jūsu kontu, pasūtījumiem un jautājumiem.",
    },
    statusLabel: "Stāvoklis",
    granted: "Atļauts",
    withdrawn: "Apturēts",
    noneSent: "Nekas nav reģistrēts. Mēs drīkstam Jums rakstīt, līdz Jūs to šeit apturat.",
    noneWithheld: "Nekas nav reģistrēts. Bez Jūsu piekrišanas mēs Jums nerakstām.",
    markedNoMailings: "Apturēts: ir atzīmēts, ka Jūs nevēlaties sūtījumus.",
    basisLabel: "Kāpēc mēs to drīkstam",
    basis: {
      consent: "Jūs devāt piekrišanu. Jūs to varat šeit jebkurā laikā atsaukt.",
      contract: "Tas ietilpst līgumā ar Jums.",
      "legal-obligation": "To mums uzliek likums.",
      "vital-interests": "Tas aizsargā kāda dzīvību vai veselību.",
      "public-interest": "Tā ir daļa no uzdevuma sabiedrības interesēs.",
      "legitimate-interest":
        "Mums ir interese, ko likums pieļauj („leģitīmā interese”). Jūs jebkurā laikā varat iebilst.",
    },
    sinceLabel: "Kopš kura datuma",
    sourceLabel: "No kurienes",
    source: {
      user: "Ievadījis mūsu darbinieks",
      email: "No Jūsu e-pasta vēstules",
      request: "No Jūsu pieprasījuma",
      chat: "No tērzēšanas ar Jums",
      "web-form": "No veidlapas mūsu tīmekļa vietnē",
      "customer-portal": "No mūsu klientu portāla",
      import: "Pārņemts no citas mūsu sistēmas",
      api: "Paziņojusi cita mūsu sistēma",
      upgrade: "Pieņemts pārejā: kad sākām veidot šos ierakstus, mēs tā pieņēmām. Jums netika jautāts.",
      "preferences-page": "Jūsu izvēle šajā lapā",
      "one-click": "Jūsu izvēle ar atrakstīšanās pogu Jūsu e-pasta programmā",
      complaint: "Jūs paziņojāt par mūsu ziņojumu kā par mēstuli",
      unknown: "Nav zināms",
    },
  },
  staysTitle: "Kas paliek",
  stays:
    "Vēstules par Jūsu kontu, pasūtījumiem un jautājumiem nav reklāma. Jūs tās joprojām saņemsiet, lai ko šeit izvēlētos.",

  oldLink: {
    notice: {
      title: "Šī saite ir no vecākas vēstules",
      text: "Ar to joprojām varat apturēt mūsu vēstules tagad un jebkurā laikā. Jūsu drošībai tā vairs nerāda, kas ir reģistrēts.",
    },
    stopped: { title: "Gatavs", text: "Vēstules, kas Jums tika sūtītas šīs saites dēļ, ir apturētas." },
    freshHint: "Lai redzētu visu un izvēlētos, lūdziet nosūtīt jaunu saiti uz Jūsu pastkastīti.",
    freshButton: "Nosūtīt man jaunu saiti",
  },

  lostMail: {
    notice: {
      title: "Izvēlieties, kuras vēstules saņemat",
      text: "Katrā mūsu vēstulē ir personīga saite „Pārvaldīt abonementus”. Tā bez pieteikšanās atver Jūsu lapu. Der arī vecākas vēstules.",
    },
    hint: "Nav vēstules pa rokai? Ievadiet savu adresi, un mēs nosūtīsim saiti uz Jūsu pastkastīti.",
    label: "Jūsu e-pasta adrese",
    button: "Nosūtīt man manu saiti",
    notAnAddress: "Šī neizskatās pēc e-pasta adreses. Lūdzu, pārbaudiet to.",
    sent: {
      title: "Lūdzu, ieskatieties savā pastkastītē",
      text: "Ja mums ir šī adrese, vēstule ar Jūsu saiti ir ceļā. Tas var ilgt dažas minūtes. Jūsu drošībai mēs šeit nevienam nesakām, vai kāda adrese ir reģistrēta.",
    },
  },

  confirm: {
    hint: "Tā kā Jūs tās bijāt apturējuši, vispirms nosūtīsim Jums apstiprinājuma vēstuli.",
    sentTitle: "Vēl viens solis",
    sent: "Mēs sūtām vēstuli uz {address}. Lai apstiprinātu, lūdzu, atveriet tajā esošo saiti. Līdz tam nekas nemainās.",
    valid: {
      zero: "Saite ir derīga {days} dienas.",
      one: "Saite ir derīga {days} dienu.",
      other: "Saite ir derīga {days} dienas.",
    },
    page: {
      title: "Vai vēlaties atkal saņemt reklāmas vēstules?",
      text: "Jūs bijāt apturējuši mūsu reklāmas vēstules. Ja nospiedīsiet pogu, mēs drīkstēsim Jums tās atkal sūtīt. Jūs tās jebkurā laikā varat apturēt no jauna.",
    },
    button: "Jā, vēlos tās saņemt",
    done: {
      title: "Apstiprināts",
      text: "Mēs atkal drīkstam Jums sūtīt reklāmas vēstules. Katrā ir saite, ar kuru tās var apturēt.",
    },
    expired: {
      title: "Šis apstiprinājums vairs nav derīgs",
      text: "Nekas netika mainīts. Ja joprojām vēlaties reklāmas vēstules, lūdzu, pieprasiet tās vēlreiz savā lapā.",
    },
    toPage: "Uz Jūsu lapu",
  },

  mails: {
    link: {
      subject: "Jūsu saite abonementu pārvaldībai",
      text: "Šeit ir saite, ko lūdzāt. Savā lapā Jūs izvēlaties, kuras mūsu vēstules saņemt.",
      button: "Pārvaldīt abonementus",
      unasked: "Vai Jūs to nelūdzāt? Tad kāds kļūdas dēļ ievadīja Jūsu adresi. Jums nekas nav jādara.",
    },
    confirm: {
      subject: "Lūdzu, apstipriniet: atkal reklāmas vēstules",
      text: "Jūs lūdzāt atkal sūtīt Jums reklāmas vēstules. Lūdzu, apstipriniet to ar pogu. Līdz tam mēs tās nesūtīsim.",
      button: "Apskatīt un apstiprināt",
      unasked: "Vai Jūs to nelūdzāt? Tad nedariet neko, un nekas nemainīsies.",
    },
    copy: "Ja poga nedarbojas, kopējiet šo adresi savā pārlūkā:",
  },

  oneClick: {
    type: "Abonements „{type}” ir atcelts.",
    all: "Abonements ir atcelts.",
    gone: "Abonements ir atcelts: šai saitei nekas nav reģistrēts.",
    preview: "Šis ir priekšskatījums: nekas netika saglabāts.",
    noted:
      "Jūsu atteikšanās ir atzīmēta. Pašlaik mēs nevaram piekļūt saviem datiem; tā stāsies spēkā, tiklīdz tas būs iespējams.",
  },

  gone: {
    title: "Nekas nav reģistrēts",
    text: "Šai saitei vairs nav reģistrētas adreses, tāpēc tās dēļ vēstules netiek sūtītas. Jums nekas nav jādara.",
  },
  badLink: {
    title: "Šī saite nedarbojas",
    text: "Iespējams, tā ceļā pie Jums ir saīsināta vai mainīta. Atveriet saiti vēstulē vēlreiz vai nokopējiet to visu. Saite jebkurā citā mūsu vēstulē darbojas tāpat.",
  },
  notFound: {
    title: "Šeit nav lapas",
    text: "Lūdzu, pārbaudiet adresi vai vēlreiz atveriet saiti savā vēstulē.",
  },
  badRequest: {
    title: "Mēs to nevarējām nolasīt",
    text: "Nekas netika mainīts. Lūdzu, atgriezieties savā lapā un izvēlieties vēlreiz.",
  },
  methodNotAllowed: {
    title: "Šeit tas nav iespējams",
    text: "Nekas netika mainīts. Lūdzu, atveriet saiti savā vēstulē.",
  },
  tooLarge: {
    title: "Tas ir par daudz vienā reizē",
    text: "Nekas netika mainīts. Lūdzu, atgriezieties savā lapā un izvēlieties vēlreiz.",
  },
  tooMany: {
    title: "Pārāk daudz mēģinājumu",
    text: "Nekas netika mainīts. Lūdzu, uzgaidiet dažas minūtes un mēģiniet vēlreiz. Apturēt vēstules var vienmēr.",
  },
  bug: {
    title: "Pie mums kaut kas nogāja greizi",
    text: "Mēs nevaram droši pateikt, vai Jūsu izvēle tika saglabāta. Lūdzu, atveriet savu lapu vēlreiz un pārbaudiet; izvēlēties divreiz nekaitē.",
  },
  storeDown: {
    title: "Pašlaik mēs nevaram piekļūt saviem datiem",
    text: "Ja Jūs tikko ko izvēlējāties, nav apstiprināts, ka tas ir saglabāts. Lūdzu, mēģiniet vēlreiz pēc dažām minūtēm: Jūsu saite paliek derīga, un izvēlēties divreiz nekaitē.",
  },
  storeDownStop:
    "Apturēt vēstules var jebkurā gadījumā: mēs to tagad atzīmējam un izpildīsim, tiklīdz varēsim.",
  noted: {
    title: "Atzīmēts",
    text: "Jūsu vēlme apturēt vēstules ir droši saglabāta, bet vēl nav izpildīta, jo pašlaik mēs nevaram piekļūt saviem datiem. Tas notiks, tiklīdz būs iespējams. Jums vairs nekas nav jādara.",
  },
};
