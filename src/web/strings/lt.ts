// The recipient's pages in Lithuanian. The form of address is "Jūs". Intl ends a date in "d.", so no sentence ends in
// one. Written with less certainty than most: a native speaker should read it soon.
import type { Strings } from "./strings.ts";

/** Lithuanian, in the formal form of address. */
export const LT: Strings = {
  language: "lt",
  direction: "ltr",
  needsNativeReview: true,

  title: "Jūsų prenumeratų tvarkymas",
  mailTo: "Laiškams adresu {address}",
  noAddress: "Neturime įrašyto jokio Jūsų adreso.",
  languageLabel: "Kalba",
  privacyLink: "Privatumo politika",
  footer:
    "Šio puslapio atvėrimas nieko nekeičia; tai daro tik jo mygtukai. Visada galite sugrįžti per nuorodą bet kuriame mūsų laiške.",
  preview: {
    banner: {
      title: "Tai peržiūra",
      text: "Taip puslapį mato gavėjas. Mygtukus galite išbandyti, niekas neišsaugoma.",
    },
    pressed: "Mygtukas veikia. Gavėjo pasirinkimas dabar būtų įrašytas; šioje peržiūroje niekas neišsaugota.",
  },
  barredTitle: "Šiuo adresu nieko nesiunčiame",
  barred: {
    "hard-bounce": "Laiškai šiuo adresu grįždavo nepristatyti, todėl nustojome siųsti.",
    complaint: "Apie mūsų laišką pranešta kaip apie šlamštą, todėl nustojome siųsti.",
    manual: "Jis rankiniu būdu pašalintas iš visų mūsų siuntų.",
    erased: "Su juo susiję asmens duomenys ištrinti gavus prašymą.",
  },
  companyBarred:
    "Jūsų įmonė paprašė nesiųsti reklaminių laiškų niekam, kas joje dirba. Todėl Jūs jų negaunate.",

  cameFrom: "Čia patekote iš „{type}“ rūšies laiško.",
  cameFromStopped: "Čia patekote iš „{type}“ rūšies laiško. Tokių Jūs nebegaunate.",
  unsubscribe: "Atsisakyti: {type}",
  resubscribe: "Vėl gauti „{type}“",
  unsubscribeThisKind: "Atsisakyti šios rūšies laiškų",
  marketingOn:
    "Galite iš karto sustabdyti visus reklaminius laiškus arba žemiau pasirinkti, ką norite gauti.",
  marketingOff: "Jūs negaunate iš mūsų reklaminių laiškų.",
  stopAll: "Sustabdyti visus reklaminius laiškus",
  startAgain: "Vėl gauti reklaminius laiškus",
  start: "Gauti reklaminius laiškus",

  pause: {
    title: "Pertrauka",
    text: "Kuriam laikui sustabdykite visus reklaminius laiškus. Vėliau jie vėl bus siunčiami pagal pasirinkimą šiame puslapyje ir Jums nieko daryti nereikės.",
    button: {
      one: "{days} dienos pertrauka",
      few: "{days} dienų pertrauka",
      other: "{days} dienų pertrauka",
    },
    until: "Iki {date} reklaminiai laiškai sustabdyti.",
    end: "Baigti pertrauką dabar",
  },

  saved: {
    title: "Atlikta",
    subscribed: "Prenumerata „{type}“ įjungta.",
    unsubscribed: "Jūs nebegaunate „{type}“.",
    stopped: "Jūs nebegaunate iš mūsų jokių reklaminių laiškų.",
    started: "Reklaminiai laiškai vėl leidžiami pagal pasirinkimą žemiau.",
    paused: "Iki {date} negausite reklaminių laiškų.",
    pauseEnded: "Pertrauka baigėsi. Reklaminiai laiškai vėl bus siunčiami pagal pasirinkimą žemiau.",
    choices: "Jūsų pasirinkimas įrašytas.",
    nothing: "Nieko keisti nereikėjo: taip jau buvo.",
    undone: "Atšaukta. Viskas taip, kaip buvo anksčiau.",
    undoTooLate: "Praėjo per daug laiko, kad būtų galima atšaukti. Pasirinkite žemiau, ko norite.",
    stillTitle: "Ką ir toliau gausite",
    stillService: "Laiškus apie Jūsų paskyrą, užsakymus ir klausimus",
    stillNothing: "Nieko: joks mūsų laiškas Jūsų nepasiekia.",
    onItsWay: "Laiškas, kuris jau buvo išsiųstas, dar gali ateiti.",
    undo: "Atšaukti pakeitimą",
  },

  choices: {
    title: "Pasirinkite, ką gaunate",
    hint: "Įjunkite tai, ką norite gauti, ir išsaugokite.",
    whileStopped:
      "Visi reklaminiai laiškai sustabdyti. Kai juos vėl gausite, čia galėsite pasirinkti, kuriuos.",
    save: "Išsaugoti pasirinkimą",
    since: "{choice} nuo {date}",
    subscribed: "Prenumeruojama",
    unsubscribed: "Atsisakyta",
    onByDefault: "Siunčiama, jei nepasirinksite kitaip",
    offByDefault: "Jūs to nepasirinkote",
    offButSent: "Jūs to nepasirinkote, bet gali būti siunčiama, kol neišsaugosite pasirinkimo",
  },

  typeDescription: {
    newsletter: "Mūsų naujienos ir istorijos.",
    "event-invitations": "Kvietimai į susitikimus, kursus ir renginius internetu.",
    "product-news": "Kas nauja ir kas pasikeitė mūsų produktuose ir paslaugose.",
    offers: "Nuolaidos ir specialūs pasiūlymai.",
  },

  record: {
    title: "Kas įrašyta ir kodėl",
    purposeName: {
      "e-marketing": "Reklaminiai laiškai",
      "sales-and-service": "Laiškai apie paskyrą ir aptarnavimą",
    },
    purposeHint: {
      "e-marketing": "Naujienlaiškiai, kvietimai, produktų naujienos ir pasiūlymai.",
      "sales-and-service": "Laiškai apie Jūsų paskyrą, užsakymus ir klausimus.",
    },
    statusLabel: "Būsena",
    granted: "Leidžiama",
    withdrawn: "Sustabdyta",
    noneSent: "Nieko neįrašyta. Galime Jums rašyti, kol čia to nesustabdysite.",
    noneWithheld: "Nieko neįrašyta. Be Jūsų sutikimo Jums nerašome.",
    markedNoMailings: "Sustabdyta: pažymėta, kad nenorite jokių siuntų.",
    basisLabel: "Kodėl mums leidžiama",
    basis: {
      consent: "Jūs davėte sutikimą. Čia galite jį bet kada atšaukti.",
      contract: "Tai susiję su sutartimi su Jumis.",
      "legal-obligation": "Mus tam įpareigoja įstatymas.",
      "vital-interests": "Tai saugo kieno nors gyvybę ar sveikatą.",
      "public-interest": "Tai dalis užduoties, vykdomos viešojo intereso labui.",
      "legitimate-interest":
        "Turime interesą, kurį leidžia įstatymas („teisėtas interesas“). Galite bet kada prieštarauti.",
    },
    sinceLabel: "Nuo",
    sourceLabel: "Iš kur",
    source: {
      user: "Įvedė mūsų darbuotojas",
      email: "Iš Jūsų laiško",
      request: "Iš Jūsų užklausos",
      chat: "Iš pokalbio su Jumis internetu",
      "web-form": "Iš formos mūsų svetainėje",
      "customer-portal": "Iš mūsų klientų portalo",
      import: "Perkelta iš kitos mūsų sistemos",
      api: "Pranešė kita mūsų sistema",
      upgrade:
        "Daryta prielaida pereinant: kai pradėjome tvarkyti šiuos įrašus, taip manėme. Jūsų nebuvo klausta.",
      "preferences-page": "Jūsų pasirinkta šiame puslapyje",
      "one-click": "Jūsų pasirinkta atsisakymo mygtuku Jūsų pašto programoje",
      complaint: "Pranešėte apie mūsų laišką kaip apie šlamštą",
      unknown: "Nežinoma",
    },
  },
  staysTitle: "Kas lieka",
  stays:
    "Laiškai apie Jūsų paskyrą, užsakymus ir klausimus nėra reklama. Jūs juos gausite ir toliau, kad ir ką čia pasirinktumėte.",

  oldLink: {
    notice: {
      title: "Ši nuoroda iš senesnio laiško",
      text: "Su ja vis dar galite sustabdyti mūsų laiškus dabar ir bet kada. Jūsų saugumui ji neberodo, kas įrašyta.",
    },
    stopped: { title: "Atlikta", text: "Laiškai, kurie Jums buvo siunčiami dėl šios nuorodos, sustabdyti." },
    freshHint: "Norėdami viską matyti ir pasirinkti, paprašykite atsiųsti naują nuorodą į Jūsų pašto dėžutę.",
    freshButton: "Atsiųsti man naują nuorodą",
  },

  lostMail: {
    notice: {
      title: "Pasirinkite, kuriuos laiškus gaunate",
      text: "Kiekviename mūsų laiške yra asmeninė nuoroda „Tvarkyti prenumeratas“. Ji atveria Jūsų puslapį be prisijungimo. Tinka ir senesni laiškai.",
    },
    hint: "Neturite laiško po ranka? Įveskite savo adresą, ir mes atsiųsime nuorodą į Jūsų pašto dėžutę.",
    label: "Jūsų el. pašto adresas",
    button: "Atsiųsti man mano nuorodą",
    notAnAddress: "Tai nepanašu į el. pašto adresą. Patikrinkite jį.",
    sent: {
      title: "Pažiūrėkite į savo pašto dėžutę",
      text: "Jei šį adresą turime, laiškas su Jūsų nuoroda jau siunčiamas. Tai gali užtrukti kelias minutes. Jūsų saugumui čia niekam nesakome, ar koks nors adresas įrašytas.",
    },
  },

  confirm: {
    hint: "Kadangi buvote juos sustabdę, pirmiausia atsiųsime Jums laišką patvirtinimui.",
    sentTitle: "Dar vienas žingsnis",
    sent: "Siunčiame laišką adresu {address}. Norėdami patvirtinti, atverkite jame esančią nuorodą. Iki tol niekas nesikeičia.",
    valid: {
      one: "Nuoroda galioja {days} dieną.",
      few: "Nuoroda galioja {days} dienas.",
      other: "Nuoroda galioja {days} dienų.",
    },
    page: {
      title: "Ar norite vėl gauti reklaminius laiškus?",
      text: "Buvote sustabdę mūsų reklaminius laiškus. Jei paspausite mygtuką, galėsime juos Jums vėl siųsti. Bet kada galite juos vėl sustabdyti.",
    },
    button: "Taip, noriu juos gauti",
    done: {
      title: "Patvirtinta",
      text: "Vėl galime siųsti Jums reklaminius laiškus. Kiekviename yra nuoroda, kuria galite juos sustabdyti.",
    },
    expired: {
      title: "Šis patvirtinimas nebegalioja",
      text: "Niekas nepakeista. Jei vis dar norite reklaminių laiškų, paprašykite jų iš naujo savo puslapyje.",
    },
    toPage: "Į Jūsų puslapį",
  },

  mails: {
    link: {
      subject: "Jūsų nuoroda prenumeratoms tvarkyti",
      text: "Štai nuoroda, kurios prašėte. Savo puslapyje pasirenkate, kuriuos laiškus iš mūsų gauti.",
      button: "Tvarkyti prenumeratas",
      unasked: "To neprašėte? Tada kažkas per klaidą įvedė Jūsų adresą. Jums nieko daryti nereikia.",
    },
    confirm: {
      subject: "Patvirtinkite: vėl reklaminiai laiškai",
      text: "Paprašėte vėl siųsti Jums reklaminius laiškus. Patvirtinkite tai mygtuku. Iki tol jų nesiųsime.",
      button: "Peržiūrėti ir patvirtinti",
      unasked: "To neprašėte? Tada nieko nedarykite, ir niekas nepasikeis.",
    },
    copy: "Jei mygtukas neveikia, nukopijuokite šį adresą į savo naršyklę:",
  },

  oneClick: {
    type: "Prenumeratos „{type}“ atsisakyta.",
    all: "Prenumeratos atsisakyta.",
    gone: "Prenumeratos atsisakyta: šiai nuorodai nieko neįrašyta.",
    preview: "Tai peržiūra: niekas neišsaugota.",
    noted:
      "Jūsų atsisakymas pažymėtas. Šiuo metu negalime pasiekti savo duomenų; jis įsigalios, kai tik galėsime.",
  },

  gone: {
    title: "Nieko neįrašyta",
    text: "Šiai nuorodai nebėra įrašyto adreso, todėl dėl jos laiškai nesiunčiami. Jums nieko daryti nereikia.",
  },
  badLink: {
    title: "Ši nuoroda neveikia",
    text: "Galbūt pakeliui ji buvo sutrumpinta arba pakeista. Atverkite nuorodą laiške dar kartą arba nukopijuokite ją visą. Nuoroda bet kuriame kitame mūsų laiške veikia taip pat.",
  },
  notFound: {
    title: "Čia puslapio nėra",
    text: "Patikrinkite adresą arba dar kartą atverkite nuorodą savo laiške.",
  },
  badRequest: {
    title: "Nepavyko to perskaityti",
    text: "Niekas nepakeista. Grįžkite į savo puslapį ir pasirinkite dar kartą.",
  },
  methodNotAllowed: {
    title: "Čia tai neįmanoma",
    text: "Niekas nepakeista. Atverkite nuorodą savo laiške.",
  },
  tooLarge: {
    title: "Tai per daug vienu kartu",
    text: "Niekas nepakeista. Grįžkite į savo puslapį ir pasirinkite dar kartą.",
  },
  tooMany: {
    title: "Per daug bandymų",
    text: "Niekas nepakeista. Palaukite kelias minutes ir bandykite dar kartą. Sustabdyti laiškus galima visada.",
  },
  bug: {
    title: "Mūsų pusėje kažkas nepavyko",
    text: "Negalime tikrai pasakyti, ar Jūsų pasirinkimas išsaugotas. Atverkite savo puslapį dar kartą ir pažiūrėkite; pasirinkti du kartus nepakenks.",
  },
  storeDown: {
    title: "Šiuo metu negalime pasiekti savo duomenų",
    text: "Jei ką tik ką nors pasirinkote, nepatvirtinta, kad tai išsaugota. Pabandykite dar kartą po kelių minučių: Jūsų nuoroda tebegalioja, ir pasirinkti du kartus nepakenks.",
  },
  storeDownStop: "Sustabdyti laiškus vis tiek galima: dabar tai pažymėsime ir įvykdysime, kai tik galėsime.",
  noted: {
    title: "Pažymėta",
    text: "Jūsų noras sustabdyti laiškus saugiai išsaugotas, bet dar neįvykdytas, nes šiuo metu negalime pasiekti savo duomenų. Tai bus padaryta, kai tik bus įmanoma. Daugiau nieko daryti nereikia.",
  },
};
