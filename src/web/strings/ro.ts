// The recipient's pages in Romanian. The form of address is "dumneavoastră".
import type { Strings } from "./strings.ts";

/** Romanian, in the formal form of address. */
export const RO: Strings = {
  language: "ro",
  direction: "ltr",
  needsNativeReview: true,

  title: "Gestionați-vă abonamentele",
  mailTo: "Pentru e-mailurile trimise la {address}",
  noAddress: "Nu avem înregistrată nicio adresă a dumneavoastră.",
  languageLabel: "Limba",
  privacyLink: "Politica de confidențialitate",
  footer:
    "Deschiderea acestei pagini nu schimbă nimic; doar butoanele ei o fac. Puteți reveni oricând prin linkul din oricare dintre e-mailurile noastre.",
  preview: {
    banner: {
      title: "Aceasta este o previzualizare",
      text: "Așa vede pagina un destinatar. Puteți apăsa butoanele și nu se salvează nimic.",
    },
    pressed:
      "Butonul funcționează. Alegerea unui destinatar ar fi acum înregistrată; pentru această previzualizare nu s-a salvat nimic.",
  },
  barredTitle: "Nu trimitem nimic la această adresă",
  barred: {
    "hard-bounce": "E-mailurile trimise la ea s-au întors nelivrate. De aceea am încetat să trimitem.",
    complaint: "Un mesaj de la noi a fost raportat ca spam. De aceea am încetat să trimitem.",
    manual: "A fost scoasă manual din toate trimiterile noastre.",
    erased: "Datele personale asociate ei au fost șterse la cerere.",
  },
  companyBarred:
    "Compania dumneavoastră ne-a cerut să nu trimitem e-mailuri publicitare nimănui care lucrează acolo. De aceea nu primiți.",

  cameFrom: "Ați ajuns aici dintr-un e-mail de tipul „{type}”.",
  cameFromStopped: "Ați ajuns aici dintr-un e-mail de tipul „{type}”, pe care nu îl mai primiți.",
  unsubscribe: "Dezabonare de la „{type}”",
  resubscribe: "Primiți din nou „{type}”",
  unsubscribeThisKind: "Dezabonare de la acest tip de e-mail",
  marketingOn:
    "Puteți opri toate e-mailurile publicitare deodată sau puteți alege mai jos ce doriți să primiți.",
  marketingOff: "Nu primiți e-mailuri publicitare de la noi.",
  stopAll: "Opriți toate e-mailurile publicitare",
  startAgain: "Primiți din nou e-mailuri publicitare",
  start: "Primiți e-mailuri publicitare",

  pause: {
    title: "Luați o pauză",
    text: "Suspendați toate e-mailurile publicitare pentru o vreme. După aceea vin din nou așa cum s-a ales pe această pagină, fără să fie nevoie să faceți ceva.",
    button: { one: "Pauză de {days} zi", few: "Pauză de {days} zile", other: "Pauză de {days} de zile" },
    until: "E-mailurile publicitare sunt suspendate până la {date}.",
    end: "Încheiați pauza acum",
  },

  saved: {
    title: "Gata",
    subscribed: "Abonamentul la „{type}” este activ.",
    unsubscribed: "Nu mai primiți „{type}”.",
    stopped: "Nu mai primiți niciun e-mail publicitar de la noi.",
    started: "E-mailurile publicitare sunt din nou permise, așa cum s-a ales mai jos.",
    paused: "Nu primiți e-mailuri publicitare până la {date}.",
    pauseEnded: "Pauza s-a încheiat. E-mailurile publicitare vin din nou așa cum s-a ales mai jos.",
    choices: "Alegerile dumneavoastră au fost înregistrate.",
    nothing: "Nu a fost nevoie de nicio schimbare: era deja așa.",
    undone: "Anulat. Totul este ca înainte.",
    undoTooLate: "A trecut prea mult timp pentru a mai putea anula. Alegeți mai jos ce doriți.",
    stillTitle: "Ce veți primi în continuare",
    stillService: "E-mailuri despre contul, comenzile și întrebările dumneavoastră",
    stillNothing: "Nimic: nu vă mai ajunge niciun e-mail de la noi.",
    onItsWay: "Un e-mail care era deja pe drum poate încă să ajungă.",
    undo: "Anulați schimbarea",
  },

  choices: {
    title: "Alegeți ce primiți",
    hint: "Activați ce doriți să primiți, apoi salvați.",
    whileStopped:
      "Toate e-mailurile publicitare sunt oprite. Când le veți primi din nou, veți putea alege aici care.",
    save: "Salvați alegerile",
    since: "{choice} din {date}",
    subscribed: "Abonament activ",
    unsubscribed: "Abonament oprit",
    onByDefault: "Se trimite, dacă nu alegeți altfel",
    offByDefault: "Nu l-ați ales",
    offButSent: "Nu l-ați ales, dar poate fi trimis până când vă salvați alegerile",
  },

  typeDescription: {
    newsletter: "Noutăți și povești de la noi.",
    "event-invitations": "Invitații la întâlniri, cursuri și evenimente online.",
    "product-news": "Ce este nou și ce s-a schimbat la produsele și serviciile noastre.",
    offers: "Reduceri și oferte speciale.",
  },

  record: {
    title: "Ce este înregistrat și de ce",
    purposeName: {
      "e-marketing": "E-mailuri publicitare",
      "sales-and-service": "E-mailuri despre cont și servicii",
    },
    purposeHint: {
      "e-marketing": "Newslettere, invitații, noutăți despre produse și oferte.",
      "sales-and-service": "E-mailuri despre contul, comenzile și întrebările dumneavoastră.",
    },
    statusLabel: "Stare",
    granted: "Permis",
    withdrawn: "Oprit",
    noneSent: "Nimic înregistrat. Vă putem scrie până când opriți aici.",
    noneWithheld: "Nimic înregistrat. Nu vă scriem fără consimțământul dumneavoastră.",
    markedNoMailings: "Oprit: este notat că nu doriți să primiți mesaje.",
    basisLabel: "De ce avem voie",
    basis: {
      consent: "V-ați dat consimțământul. Îl puteți retrage aici oricând.",
      contract: "Ține de un contract cu dumneavoastră.",
      "legal-obligation": "O lege ne obligă.",
      "vital-interests": "Protejează viața sau sănătatea cuiva.",
      "public-interest": "Face parte dintr-o sarcină de interes public.",
      "legitimate-interest":
        "Avem un interes pe care legea îl permite („interes legitim”). Vă puteți opune oricând.",
    },
    sinceLabel: "Din",
    sourceLabel: "De unde",
    source: {
      user: "Introdus de cineva din personalul nostru",
      email: "Dintr-un e-mail de la dumneavoastră",
      request: "Dintr-o solicitare de la dumneavoastră",
      chat: "Dintr-o discuție pe chat cu dumneavoastră",
      "web-form": "Dintr-un formular de pe site-ul nostru",
      "customer-portal": "Din portalul nostru pentru clienți",
      import: "Preluat dintr-un alt sistem al nostru",
      api: "Comunicat de un alt sistem al nostru",
      upgrade:
        "Presupus la tranziție: când am început să ținem aceste evidențe, am presupus acest lucru. Nu v-am întrebat.",
      "preferences-page": "Ales de dumneavoastră pe această pagină",
      "one-click": "Ales de dumneavoastră cu butonul de dezabonare al programului de e-mail",
      complaint: "Ați raportat un mesaj de la noi ca spam",
      unknown: "Nu se știe",
    },
  },
  staysTitle: "Ce rămâne",
  stays:
    "E-mailurile despre contul, comenzile și întrebările dumneavoastră nu sunt publicitate. Ele vă ajung în continuare, orice ați alege aici.",

  oldLink: {
    notice: {
      title: "Acest link provine dintr-un e-mail mai vechi",
      text: "Puteți opri în continuare e-mailurile noastre cu el, acum și oricând. Pentru siguranța dumneavoastră, nu mai arată ce este înregistrat.",
    },
    stopped: {
      title: "Gata",
      text: "E-mailurile care vă erau trimise din cauza acestui link au fost oprite.",
    },
    freshHint:
      "Pentru a vedea totul și a alege, cereți trimiterea unui link nou în căsuța dumneavoastră de e-mail.",
    freshButton: "Trimiteți-mi un link nou",
  },

  lostMail: {
    notice: {
      title: "Alegeți ce e-mailuri primiți",
      text: "Fiecare e-mail de la noi conține un link personal, „Gestionează abonamentele”. El deschide o pagină doar a dumneavoastră, fără autentificare. Și e-mailurile mai vechi sunt bune.",
    },
    hint: "Nu aveți un e-mail la îndemână? Introduceți adresa și vă trimitem linkul în căsuța de e-mail.",
    label: "Adresa dumneavoastră de e-mail",
    button: "Trimiteți-mi linkul meu",
    notAnAddress: "Aceasta nu pare o adresă de e-mail. Vă rugăm să o verificați.",
    sent: {
      title: "Verificați-vă căsuța de e-mail",
      text: "Dacă avem această adresă înregistrată, un e-mail cu linkul dumneavoastră este pe drum. Poate dura câteva minute. Pentru siguranța dumneavoastră, nu spunem nimănui aici dacă o adresă este înregistrată.",
    },
  },

  confirm: {
    hint: "Pentru că le opriserăți, vă trimitem mai întâi un e-mail de confirmare.",
    sentTitle: "Încă un pas",
    sent: "Trimitem un e-mail la {address}. Deschideți linkul din el pentru a confirma. Până atunci nu se schimbă nimic.",
    valid: {
      one: "Linkul este valabil {days} zi.",
      few: "Linkul este valabil {days} zile.",
      other: "Linkul este valabil {days} de zile.",
    },
    page: {
      title: "Doriți din nou e-mailuri publicitare?",
      text: "Opriserăți e-mailurile publicitare de la noi. Dacă apăsați butonul, vi le putem trimite din nou. Le puteți opri iarăși oricând.",
    },
    button: "Da, doresc să le primesc",
    done: {
      title: "Confirmat",
      text: "Vă putem trimite din nou e-mailuri publicitare. Fiecare conține un link prin care le puteți opri.",
    },
    expired: {
      title: "Această confirmare nu mai este valabilă",
      text: "Nu s-a schimbat nimic. Dacă doriți în continuare e-mailuri publicitare, cereți-le din nou pe pagina dumneavoastră.",
    },
    toPage: "Către pagina dumneavoastră",
  },

  mails: {
    link: {
      subject: "Linkul dumneavoastră pentru gestionarea abonamentelor",
      text: "Iată linkul pe care l-ați cerut. Pe pagina dumneavoastră alegeți ce e-mailuri primiți de la noi.",
      button: "Gestionează abonamentele",
      unasked:
        "Nu dumneavoastră ați cerut acest lucru? Atunci cineva v-a introdus adresa din greșeală. Nu trebuie să faceți nimic.",
    },
    confirm: {
      subject: "Vă rugăm să confirmați: din nou e-mailuri publicitare",
      text: "Ați cerut să primiți din nou e-mailuri publicitare de la noi. Vă rugăm să confirmați cu butonul. Până atunci nu trimitem niciunul.",
      button: "Vedeți și confirmați",
      unasked: "Nu dumneavoastră ați cerut acest lucru? Atunci nu faceți nimic și nimic nu se schimbă.",
    },
    copy: "Dacă butonul nu funcționează, copiați această adresă în browser:",
  },

  oneClick: {
    type: "V-ați dezabonat de la „{type}”.",
    all: "V-ați dezabonat.",
    gone: "V-ați dezabonat: nu este nimic înregistrat pentru acest link.",
    preview: "Aceasta este o previzualizare: nu s-a salvat nimic.",
    noted:
      "Dezabonarea dumneavoastră este notată. Momentan nu putem ajunge la datele noastre; va avea efect imediat ce vom putea.",
  },

  gone: {
    title: "Nu este nimic înregistrat",
    text: "Nu mai este nicio adresă înregistrată pentru acest link, așa că nu se trimite niciun e-mail din cauza lui. Nu trebuie să faceți nimic.",
  },
  badLink: {
    title: "Acest link nu funcționează",
    text: "Poate a fost tăiat sau modificat pe drum. Deschideți încă o dată linkul din e-mail sau copiați-l în întregime. Linkul din orice alt e-mail de la noi face același lucru.",
  },
  notFound: {
    title: "Aici nu este nicio pagină",
    text: "Verificați adresa sau deschideți încă o dată linkul din e-mail.",
  },
  badRequest: {
    title: "Nu am putut citi cererea",
    text: "Nu s-a schimbat nimic. Vă rugăm să reveniți la pagina dumneavoastră și să alegeți din nou.",
  },
  methodNotAllowed: {
    title: "Acest lucru nu este posibil aici",
    text: "Nu s-a schimbat nimic. Vă rugăm să deschideți linkul din e-mail.",
  },
  tooLarge: {
    title: "Este prea mult deodată",
    text: "Nu s-a schimbat nimic. Vă rugăm să reveniți la pagina dumneavoastră și să alegeți din nou.",
  },
  tooMany: {
    title: "Prea multe încercări",
    text: "Nu s-a schimbat nimic. Așteptați câteva minute și încercați din nou. Oprirea e-mailurilor este întotdeauna posibilă.",
  },
  bug: {
    title: "Ceva nu a mers bine la noi",
    text: "Nu putem spune cu certitudine că alegerea dumneavoastră a fost salvată. Deschideți din nou pagina și verificați; nu strică să alegeți de două ori.",
  },
  storeDown: {
    title: "Momentan nu putem ajunge la datele noastre",
    text: "Dacă tocmai ați ales ceva, nu este confirmat că s-a salvat. Încercați din nou peste câteva minute: linkul rămâne valabil și nu strică să alegeți de două ori.",
  },
  storeDownStop: "Puteți opri totuși e-mailurile: notăm acum și aplicăm imediat ce putem.",
  noted: {
    title: "Notat",
    text: "Dorința dumneavoastră de a opri e-mailurile este păstrată în siguranță, dar nu este încă aplicată, pentru că momentan nu putem ajunge la datele noastre. Va fi aplicată imediat ce vom putea. Nu mai trebuie să faceți nimic.",
  },
};
