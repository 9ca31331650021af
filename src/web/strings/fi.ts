// The recipient's pages in Finnish. The form of address is "sinä", as banks and authorities write today.
import type { Strings } from "./strings.ts";

/** Finnish, in the everyday form of address. */
export const FI: Strings = {
  language: "fi",
  direction: "ltr",
  needsNativeReview: true,

  title: "Hallitse tilauksiasi",
  mailTo: "Sähköpostit osoitteeseen {address}",
  noAddress: "Meillä ei ole sinulle osoitetta.",
  languageLabel: "Kieli",
  privacyLink: "Tietosuojaseloste",
  footer:
    "Tämän sivun avaaminen ei muuta mitään, vain sen painikkeet muuttavat. Voit palata milloin tahansa jokaisessa viestissämme olevasta linkistä.",
  preview: {
    banner: {
      title: "Tämä on esikatselu",
      text: "Tällaisena vastaanottaja näkee sivun. Voit kokeilla painikkeita, eikä mitään tallenneta.",
    },
    pressed:
      "Painike toimii. Vastaanottajan valinta olisi nyt kirjattu; tästä esikatselusta ei tallennettu mitään.",
  },
  barredTitle: "Emme lähetä tähän osoitteeseen mitään",
  barred: {
    "hard-bounce": "Viestit siihen palautuivat perille toimittamattomina, joten lopetimme lähettämisen.",
    complaint: "Viestimme ilmoitettiin roskapostiksi, joten lopetimme lähettämisen.",
    manual: "Se on poistettu käsin kaikista lähetyksistämme.",
    erased: "Siihen liittyneet henkilötiedot on poistettu pyynnöstä.",
  },
  companyBarred:
    "Yrityksesi on pyytänyt, ettemme lähetä markkinointiviestejä kenellekään siellä työskentelevälle. Siksi et saa niitä.",

  cameFrom: "Tulit tänne viestistä, jonka laji on ”{type}”.",
  cameFromStopped: "Tulit tänne viestistä, jonka laji on ”{type}”. Sellaisia et enää saa.",
  unsubscribe: "Peru tilaus: {type}",
  resubscribe: "Tilaa uudelleen: {type}",
  unsubscribeThisKind: "Peru tämän lajin viestit",
  marketingOn: "Voit lopettaa kaikki markkinointiviestit kerralla tai valita alta, mitä haluat saada.",
  marketingOff: "Et saa meiltä markkinointiviestejä.",
  stopAll: "Lopeta kaikki markkinointiviestit",
  startAgain: "Ota taas vastaan markkinointiviestejä",
  start: "Ota vastaan markkinointiviestejä",

  pause: {
    title: "Pidä tauko",
    text: "Keskeytä kaikki markkinointiviestit joksikin aikaa. Sen jälkeen niitä tulee taas tällä sivulla valitulla tavalla, eikä sinun tarvitse tehdä mitään.",
    button: { one: "Tauko {days} päiväksi", other: "Tauko {days} päiväksi" },
    until: "Markkinointiviestit on keskeytetty {date} asti.",
    end: "Lopeta tauko nyt",
  },

  saved: {
    title: "Valmis",
    subscribed: "Tilaus ”{type}” on voimassa.",
    unsubscribed: "Tilaus ”{type}” on peruttu.",
    stopped: "Et saa meiltä enää markkinointiviestejä.",
    started: "Markkinointiviestit on taas sallittu alla valitulla tavalla.",
    paused: "Et saa markkinointiviestejä ennen kuin tauko päättyy. Tauko kestää {date} asti.",
    pauseEnded: "Tauko on ohi. Markkinointiviestejä tulee taas alla valitulla tavalla.",
    choices: "Valintasi on kirjattu.",
    nothing: "Mitään ei tarvinnut muuttaa: asia oli jo niin.",
    undone: "Kumottu. Kaikki on niin kuin ennenkin.",
    undoTooLate: "Siitä on liian kauan, jotta sen voisi kumota. Valitse alta, mitä haluat.",
    stillTitle: "Mitä saat edelleen",
    stillService: "Viestit tilistäsi, tilauksistasi ja kysymyksistäsi",
    stillNothing: "Ei mitään: meiltä ei tule sinulle viestejä.",
    onItsWay: "Jo matkalla ollut viesti voi vielä tulla perille.",
    undo: "Kumoa",
  },

  choices: {
    title: "Valitse, mitä saat",
    hint: "Kytke päälle, mitä haluat saada, ja tallenna.",
    whileStopped:
      "Kaikki markkinointiviestit on lopetettu. Kun saat niitä taas, voit valita tässä, mitä saat.",
    save: "Tallenna valinnat",
    since: "{choice} {date} alkaen",
    subscribed: "Tilattu",
    unsubscribed: "Peruttu",
    onByDefault: "Lähetetään, ellet valitse toisin",
    offByDefault: "Et ole valinnut tätä",
    offButSent: "Et ole valinnut tätä, mutta sitä voidaan lähettää, kunnes tallennat valintasi",
  },

  typeDescription: {
    newsletter: "Uutisia ja tarinoita meiltä.",
    "event-invitations": "Kutsuja tapaamisiin, kursseille ja verkkotapahtumiin.",
    "product-news": "Mitä uutta tuotteissamme ja palveluissamme on ja mikä on muuttunut.",
    offers: "Alennuksia ja erikoistarjouksia.",
  },

  record: {
    title: "Mitä on kirjattu ja miksi",
    purposeName: {
      "e-marketing": "Markkinointiviestit",
      "sales-and-service": "Viestit tilistä ja palvelusta",
    },
    purposeHint: {
      "e-marketing": "Uutiskirjeet, kutsut, tuoteuutiset ja tarjoukset.",
      "sales-and-service": "Viestit tilistäsi, tilauksistasi ja kysymyksistäsi.",
    },
    statusLabel: "Tila",
    granted: "Sallittu",
    withdrawn: "Lopetettu",
    noneSent: "Mitään ei ole kirjattu. Voimme kirjoittaa sinulle, kunnes lopetat sen täällä.",
    noneWithheld: "Mitään ei ole kirjattu. Emme kirjoita sinulle ilman suostumustasi.",
    markedNoMailings: "Lopetettu: tietoihisi on merkitty, ettet halua lähetyksiä.",
    basisLabel: "Miksi saamme tehdä niin",
    basis: {
      consent: "Annoit suostumuksesi. Voit peruuttaa sen täällä milloin tahansa.",
      contract: "Se kuuluu kanssasi tehtyyn sopimukseen.",
      "legal-obligation": "Laki velvoittaa meidät siihen.",
      "vital-interests": "Se suojaa jonkun henkeä tai terveyttä.",
      "public-interest": "Se on osa yleisen edun mukaista tehtävää.",
      "legitimate-interest":
        "Meillä on siihen etu, jonka laki sallii (”oikeutettu etu”). Voit vastustaa sitä milloin tahansa.",
    },
    sinceLabel: "Alkaen",
    sourceLabel: "Mistä peräisin",
    source: {
      user: "Työntekijämme kirjaama",
      email: "Sinulta tulleesta sähköpostista",
      request: "Sinulta tulleesta pyynnöstä",
      chat: "Kanssasi käydystä chat-keskustelusta",
      "web-form": "Verkkosivujemme lomakkeesta",
      "customer-portal": "Asiakasportaalistamme",
      import: "Siirretty toisesta järjestelmästämme",
      api: "Toisen järjestelmämme ilmoittama",
      upgrade: "Oletettu siirtymässä: kun aloimme kirjata näitä tietoja, oletimme näin. Sinulta ei kysytty.",
      "preferences-page": "Valitsit tämän tällä sivulla",
      "one-click": "Valitsit tämän sähköpostiohjelmasi peruutuspainikkeella",
      complaint: "Ilmoitit viestimme roskapostiksi",
      unknown: "Ei tiedossa",
    },
  },
  staysTitle: "Mikä jatkuu",
  stays:
    "Viestit tilistäsi, tilauksistasi ja kysymyksistäsi eivät ole markkinointia. Saat ne edelleen, valitsitpa täällä mitä tahansa.",

  oldLink: {
    notice: {
      title: "Tämä linkki on vanhemmasta viestistä",
      text: "Voit edelleen lopettaa viestimme sillä, nyt ja milloin tahansa. Turvallisuutesi vuoksi se ei enää näytä, mitä on kirjattu.",
    },
    stopped: {
      title: "Valmis",
      text: "Viestit, joita sinulle lähetettiin tämän linkin vuoksi, on lopetettu.",
    },
    freshHint: "Jos haluat nähdä kaiken ja valita itse, pyydä uusi linkki sähköpostiisi.",
    freshButton: "Lähetä minulle uusi linkki",
  },

  lostMail: {
    notice: {
      title: "Valitse, mitä viestejä saat",
      text: "Jokaisessa viestissämme on henkilökohtainen linkki, ”Hallitse tilauksia”. Se avaa oman sivusi ilman kirjautumista. Vanhemmatkin viestit käyvät.",
    },
    hint: "Eikö viestiä ole käsillä? Kirjoita osoitteesi, niin lähetämme linkin sähköpostiisi.",
    label: "Sähköpostiosoitteesi",
    button: "Lähetä minulle linkkini",
    notAnAddress: "Tämä ei näytä sähköpostiosoitteelta. Tarkista se.",
    sent: {
      title: "Katso sähköpostiasi",
      text: "Jos tämä osoite on tiedoissamme, viesti ja linkkisi ovat matkalla. Se voi kestää muutaman minuutin. Turvallisuutesi vuoksi emme kerro täällä kenellekään, onko jokin osoite tiedoissamme.",
    },
  },

  confirm: {
    hint: "Koska olit lopettanut ne, lähetämme sinulle ensin viestin vahvistusta varten.",
    sentTitle: "Vielä yksi vaihe",
    sent: "Lähetämme viestin osoitteeseen {address}. Vahvista avaamalla siinä oleva linkki. Siihen asti mikään ei muutu.",
    valid: { one: "Linkki on voimassa {days} päivän.", other: "Linkki on voimassa {days} päivää." },
    page: {
      title: "Haluatko taas markkinointiviestejä?",
      text: "Olit lopettanut markkinointiviestimme. Jos painat painiketta, saamme taas lähettää niitä sinulle. Voit lopettaa ne uudelleen milloin tahansa.",
    },
    button: "Kyllä, haluan niitä",
    done: {
      title: "Vahvistettu",
      text: "Saamme taas lähettää sinulle markkinointiviestejä. Jokaisessa on linkki, josta voit lopettaa ne.",
    },
    expired: {
      title: "Tämä vahvistus ei ole enää voimassa",
      text: "Mitään ei muutettu. Jos haluat edelleen markkinointiviestejä, pyydä niitä uudelleen omalla sivullasi.",
    },
    toPage: "Omalle sivullesi",
  },

  mails: {
    link: {
      subject: "Linkkisi tilausten hallintaan",
      text: "Tässä on pyytämäsi linkki. Omalla sivullasi valitset, mitä viestejä saat meiltä.",
      button: "Hallitse tilauksia",
      unasked:
        "Etkö pyytänyt tätä? Silloin joku on kirjoittanut osoitteesi vahingossa. Sinun ei tarvitse tehdä mitään.",
    },
    confirm: {
      subject: "Vahvista: taas markkinointiviestejä",
      text: "Pyysit saada taas markkinointiviestejä meiltä. Vahvista se painikkeella. Siihen asti emme lähetä niitä.",
      button: "Katso ja vahvista",
      unasked: "Etkö pyytänyt tätä? Älä silloin tee mitään, niin mikään ei muutu.",
    },
    copy: "Jos painike ei toimi, kopioi tämä osoite selaimeesi:",
  },

  oneClick: {
    type: "Tilaus ”{type}” on peruttu.",
    all: "Tilaus on peruttu.",
    gone: "Tilaus on peruttu: tällä linkillä ei ole kirjattu mitään.",
    preview: "Tämä on esikatselu: mitään ei tallennettu.",
    noted:
      "Perumisesi on merkitty muistiin. Emme juuri nyt pääse tietoihimme; se tulee voimaan heti, kun voimme.",
  },

  gone: {
    title: "Mitään ei ole kirjattu",
    text: "Tällä linkillä ei ole enää kirjattua osoitetta, joten sen vuoksi ei lähetetä viestejä. Sinun ei tarvitse tehdä mitään.",
  },
  badLink: {
    title: "Tämä linkki ei toimi",
    text: "Se on ehkä katkennut tai muuttunut matkalla. Avaa viestin linkki vielä kerran tai kopioi se kokonaan. Minkä tahansa muun viestimme linkki toimii samoin.",
  },
  notFound: { title: "Täällä ei ole sivua", text: "Tarkista osoite tai avaa viestisi linkki vielä kerran." },
  badRequest: {
    title: "Emme pystyneet lukemaan tätä",
    text: "Mitään ei muutettu. Palaa sivullesi ja valitse uudelleen.",
  },
  methodNotAllowed: {
    title: "Se ei ole täällä mahdollista",
    text: "Mitään ei muutettu. Avaa viestisi linkki.",
  },
  tooLarge: {
    title: "Se on liikaa kerralla",
    text: "Mitään ei muutettu. Palaa sivullesi ja valitse uudelleen.",
  },
  tooMany: {
    title: "Liian monta yritystä",
    text: "Mitään ei muutettu. Odota muutama minuutti ja yritä uudelleen. Viestit voi lopettaa aina.",
  },
  bug: {
    title: "Meillä meni jokin vikaan",
    text: "Emme voi sanoa varmasti, tallentuiko valintasi. Avaa sivusi uudelleen ja katso; kahdesti valitsemisesta ei ole haittaa.",
  },
  storeDown: {
    title: "Emme juuri nyt pääse tietoihimme",
    text: "Jos juuri valitsit jotain, sen tallentumista ei ole vahvistettu. Yritä uudelleen muutaman minuutin kuluttua: linkkisi on yhä voimassa, eikä kahdesti valitsemisesta ole haittaa.",
  },
  storeDownStop: "Viestit voi silti lopettaa: merkitsemme sen nyt muistiin ja toteutamme heti, kun voimme.",
  noted: {
    title: "Merkitty muistiin",
    text: "Toiveesi lopettaa viestit on turvallisesti tallessa, mutta sitä ei ole vielä toteutettu, koska emme juuri nyt pääse tietoihimme. Se tehdään heti, kun se on mahdollista. Sinun ei tarvitse tehdä muuta.",
  },
};
