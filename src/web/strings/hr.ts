// The recipient's pages in Croatian. The form of address is "vi". Intl ends a date in a full stop, so no sentence ends in
// one.
import type { Strings } from "./strings.ts";

/** Croatian, in the formal form of address. */
export const HR: Strings = {
  language: "hr",
  direction: "ltr",
  needsNativeReview: true,

  title: "Upravljanje vašim pretplatama",
  mailTo: "Za e-poštu na adresu {address}",
  noAddress: "Nemamo zabilježenu nijednu vašu adresu.",
  languageLabel: "Jezik",
  privacyLink: "Pravila privatnosti",
  footer:
    "Otvaranje ove stranice ništa ne mijenja; to čine samo njezini gumbi. Uvijek se možete vratiti poveznicom iz bilo koje naše poruke.",
  preview: {
    banner: {
      title: "Ovo je pregled",
      text: "Ovako stranicu vidi primatelj. Gumbe možete isprobati, ništa se ne sprema.",
    },
    pressed: "Gumb radi. Odabir primatelja sada bi bio zabilježen; za ovaj pregled ništa nije spremljeno.",
  },
  barredTitle: "Na ovu adresu ne šaljemo ništa",
  barred: {
    "hard-bounce": "Poruke na tu adresu vraćale su se kao neisporučive, pa smo ih prestali slati.",
    complaint: "Naša je poruka prijavljena kao neželjena pošta, pa smo prestali pisati.",
    manual: "Ručno je uklonjena iz svih naših slanja.",
    erased: "Osobni podaci povezani s njom izbrisani su na zahtjev.",
  },
  companyBarred:
    "Vaša nas je tvrtka zamolila da promotivne poruke ne šaljemo nikome tko u njoj radi. Zato ih ne primate.",

  cameFrom: "Došli ste iz poruke vrste „{type}”.",
  cameFromStopped: "Došli ste iz poruke vrste „{type}”. Takve više ne primate.",
  unsubscribe: "Odjavi „{type}”",
  resubscribe: "Ponovno primaj „{type}”",
  unsubscribeThisKind: "Odjavi ovu vrstu poruka",
  marketingOn: "Možete odjednom zaustaviti sve promotivne poruke ili niže odabrati što želite primati.",
  marketingOff: "Od nas ne primate promotivne poruke.",
  stopAll: "Zaustavi sve promotivne poruke",
  startAgain: "Ponovno primaj promotivne poruke",
  start: "Primaj promotivne poruke",

  pause: {
    title: "Uzmite stanku",
    text: "Na neko vrijeme možete obustaviti sve promotivne poruke. Poslije opet stižu prema odabiru na ovoj stranici i ne trebate ništa učiniti.",
    button: {
      one: "Stanka: {days} dan",
      few: "Stanka: {days} dana",
      other: "Stanka: {days} dana",
    },
    until: "Do {date} promotivne su poruke obustavljene.",
    end: "Završi stanku odmah",
  },

  saved: {
    title: "Gotovo",
    subscribed: "Pretplata na „{type}” je uključena.",
    unsubscribed: "Više ne primate „{type}”.",
    stopped: "Od nas više ne primate promotivne poruke.",
    started: "Promotivne su poruke opet dopuštene, prema odabiru u nastavku.",
    paused: "Do {date} nećete primati promotivne poruke.",
    pauseEnded: "Stanka je završila. Promotivne poruke opet stižu prema odabiru u nastavku.",
    choices: "Vaš je odabir zabilježen.",
    nothing: "Ništa nije trebalo mijenjati: već je bilo tako.",
    undone: "Poništeno. Sve je kao prije.",
    undoTooLate: "Prošlo je previše vremena da bi se to moglo poništiti. Niže odaberite što želite.",
    stillTitle: "Što ćete i dalje primati",
    stillService: "Poruke o vašem računu, narudžbama i pitanjima",
    stillNothing: "Ništa: od nas vam ne stiže nijedna poruka.",
    onItsWay: "Poruka koja je već bila na putu može još stići.",
    undo: "Poništi",
  },

  choices: {
    title: "Odaberite što primate",
    hint: "Uključite što želite primati, a zatim spremite.",
    whileStopped:
      "Sve su promotivne poruke zaustavljene. Kad ih opet budete primali, ovdje ćete moći odabrati koje.",
    save: "Spremi odabir",
    since: "{choice} od {date}",
    subscribed: "Pretplaćeno",
    unsubscribed: "Odjavljeno",
    onByDefault: "Šalje se, osim ako odaberete drukčije",
    offByDefault: "Niste to odabrali",
    offButSent: "Niste to odabrali, ali može se slati dok ne spremite svoj odabir",
  },

  typeDescription: {
    newsletter: "Naše vijesti i priče.",
    "event-invitations": "Pozivnice na susrete, tečajeve i događanja na internetu.",
    "product-news": "Što je novo i što se promijenilo u našim proizvodima i uslugama.",
    offers: "Popusti i posebne ponude.",
  },

  record: {
    title: "Što je zabilježeno i zašto",
    purposeName: { "e-marketing": "Promotivne poruke", "sales-and-service": "Poruke o računu i uslugama" },
    purposeHint: {
      "e-marketing": "Newsletteri, pozivnice, novosti o proizvodima i ponude.",
      "sales-and-service": "Poruke o vašem računu, narudžbama i pitanjima.",
    },
    statusLabel: "Stanje",
    granted: "Dopušteno",
    withdrawn: "Zaustavljeno",
    noneSent: "Ništa nije zabilježeno. Možemo vam pisati dok to ovdje ne zaustavite.",
    noneWithheld: "Ništa nije zabilježeno. Bez vaše privole ne pišemo vam.",
    markedNoMailings: "Zaustavljeno: zabilježeno je da ne želite nikakva slanja.",
    basisLabel: "Zašto smijemo",
    basis: {
      consent: "Dali ste privolu. Ovdje je u svakom trenutku možete povući.",
      contract: "Dio je ugovora s vama.",
      "legal-obligation": "Na to nas obvezuje zakon.",
      "vital-interests": "Štiti nečiji život ili zdravlje.",
      "public-interest": "Dio je zadaće od javnog interesa.",
      "legitimate-interest":
        "Za to imamo interes koji zakon dopušta („legitimni interes”). U svakom trenutku možete uložiti prigovor.",
    },
    sinceLabel: "Od",
    sourceLabel: "Odakle",
    source: {
      user: "Unijela je osoba iz naše tvrtke",
      email: "Iz vaše poruke e-pošte",
      request: "Iz vašeg upita",
      chat: "Iz razgovora s vama na chatu",
      "web-form": "Iz obrasca na našem web-mjestu",
      "customer-portal": "Iz našeg portala za korisnike",
      import: "Preuzeto iz drugog našeg sustava",
      api: "Dojavio je drugi naš sustav",
      upgrade:
        "Pretpostavljeno pri prijelazu: kad smo počeli voditi te zapise, to smo pretpostavili. Niste bili upitani.",
      "preferences-page": "Odabrali ste na ovoj stranici",
      "one-click": "Odabrali ste gumbom za odjavu u svojem programu za e-poštu",
      complaint: "Našu ste poruku prijavili kao neželjenu poštu",
      unknown: "Nije poznato",
    },
  },
  staysTitle: "Što ostaje",
  stays:
    "Poruke o vašem računu, narudžbama i pitanjima nisu promidžba. I dalje će vam stizati, što god ovdje odabrali.",

  oldLink: {
    notice: {
      title: "Ova je poveznica iz starije poruke",
      text: "Njome i dalje možete zaustaviti naše poruke, sada i u svakom trenutku. Radi vaše sigurnosti više ne prikazuje što je zabilježeno.",
    },
    stopped: { title: "Gotovo", text: "Poruke koje smo vam slali zbog ove poveznice zaustavljene su." },
    freshHint: "Ako želite vidjeti sve i odabrati, zatražite da vam novu poveznicu pošaljemo u sandučić.",
    freshButton: "Pošaljite mi novu poveznicu",
  },

  lostMail: {
    notice: {
      title: "Odaberite koje poruke primate",
      text: "U svakoj je našoj poruci osobna poveznica „Upravljaj pretplatama”. Otvara vašu vlastitu stranicu, bez prijave. Mogu poslužiti i starije poruke.",
    },
    hint: "Nemate poruku pri ruci? Upišite svoju adresu i poslat ćemo vam poveznicu u sandučić.",
    label: "Vaša adresa e-pošte",
    button: "Pošaljite mi moju poveznicu",
    notAnAddress: "Ovo ne izgleda kao adresa e-pošte. Molimo provjerite je.",
    sent: {
      title: "Pogledajte u svoj sandučić",
      text: "Ako imamo tu adresu, poruka s vašom poveznicom je na putu. To može potrajati nekoliko minuta. Radi vaše sigurnosti ovdje nikome ne govorimo je li neka adresa zabilježena.",
    },
  },

  confirm: {
    hint: "Budući da ste ih bili zaustavili, najprije vam šaljemo poruku za potvrdu.",
    sentTitle: "Još jedan korak",
    sent: "Šaljemo poruku na adresu {address}. Za potvrdu otvorite poveznicu u njoj. Dotad se ništa ne mijenja.",
    valid: {
      one: "Poveznica vrijedi {days} dan.",
      few: "Poveznica vrijedi {days} dana.",
      other: "Poveznica vrijedi {days} dana.",
    },
    page: {
      title: "Želite li opet primati promotivne poruke?",
      text: "Bili ste zaustavili naše promotivne poruke. Ako pritisnete gumb, opet vam ih smijemo slati. U svakom ih trenutku možete ponovno zaustaviti.",
    },
    button: "Da, želim ih primati",
    done: {
      title: "Potvrđeno",
      text: "Opet vam smijemo slati promotivne poruke. U svakoj je poveznica kojom ih možete zaustaviti.",
    },
    expired: {
      title: "Ova potvrda više ne vrijedi",
      text: "Ništa nije promijenjeno. Ako i dalje želite promotivne poruke, ponovno ih zatražite na svojoj stranici.",
    },
    toPage: "Na vašu stranicu",
  },

  mails: {
    link: {
      subject: "Vaša poveznica za upravljanje pretplatama",
      text: "Ovo je poveznica koju ste zatražili. Na svojoj stranici birate koje naše poruke primate.",
      button: "Upravljaj pretplatama",
      unasked: "Niste to zatražili? Onda je netko pogreškom upisao vašu adresu. Ne trebate ništa učiniti.",
    },
    confirm: {
      subject: "Molimo potvrdite: opet promotivne poruke",
      text: "Zatražili ste da opet primate naše promotivne poruke. Potvrdite to gumbom. Dotad ih ne šaljemo.",
      button: "Pogledaj i potvrdi",
      unasked: "Niste to zatražili? Onda nemojte ništa učiniti i ništa se neće promijeniti.",
    },
    copy: "Ako gumb ne radi, kopirajte ovu adresu u svoj preglednik:",
  },

  oneClick: {
    type: "Odjavljeni ste s „{type}”.",
    all: "Odjavljeni ste.",
    gone: "Odjavljeni ste: za ovu poveznicu ništa nije zabilježeno.",
    preview: "Ovo je pregled: ništa nije spremljeno.",
    noted:
      "Vaša je odjava zabilježena. Trenutačno ne možemo doći do svojih podataka; vrijedit će čim to bude moguće.",
  },

  gone: {
    title: "Ništa nije zabilježeno",
    text: "Za ovu poveznicu više nije zabilježena nijedna adresa, pa se zbog nje ne šalju poruke. Ne trebate ništa učiniti.",
  },
  badLink: {
    title: "Ova poveznica ne radi",
    text: "Možda je na putu do vas odrezana ili izmijenjena. Još jednom otvorite poveznicu u poruci ili je kopirajte cijelu. Poveznica iz bilo koje druge naše poruke čini isto.",
  },
  notFound: {
    title: "Ovdje nema stranice",
    text: "Provjerite adresu ili još jednom otvorite poveznicu u svojoj poruci.",
  },
  badRequest: {
    title: "To nismo mogli pročitati",
    text: "Ništa nije promijenjeno. Vratite se na svoju stranicu i odaberite ponovno.",
  },
  methodNotAllowed: {
    title: "To ovdje nije moguće",
    text: "Ništa nije promijenjeno. Otvorite poveznicu u svojoj poruci.",
  },
  tooLarge: {
    title: "To je previše odjednom",
    text: "Ništa nije promijenjeno. Vratite se na svoju stranicu i odaberite ponovno.",
  },
  tooMany: {
    title: "Previše pokušaja",
    text: "Ništa nije promijenjeno. Pričekajte nekoliko minuta i pokušajte ponovno. Poruke se uvijek mogu zaustaviti.",
  },
  bug: {
    title: "Nešto je kod nas pošlo po zlu",
    text: "Ne možemo sa sigurnošću reći je li vaš odabir spremljen. Ponovno otvorite svoju stranicu i pogledajte; odabrati dvaput ne škodi.",
  },
  storeDown: {
    title: "Trenutačno ne možemo doći do svojih podataka",
    text: "Ako ste upravo nešto odabrali, nije potvrđeno da je spremljeno. Pokušajte ponovno za nekoliko minuta: vaša poveznica i dalje vrijedi, a odabrati dvaput ne škodi.",
  },
  storeDownStop: "Poruke svejedno možete zaustaviti: sada to bilježimo i provodimo čim bude moguće.",
  noted: {
    title: "Zabilježeno",
    text: "Vaša želja da zaustavite poruke sigurno je pohranjena, ali još nije provedena jer trenutačno ne možemo doći do svojih podataka. Bit će čim to bude moguće. Ne trebate učiniti ništa više.",
  },
};
