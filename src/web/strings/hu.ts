// The recipient's pages in Hungarian. The form of address is "Ön". Intl ends a date in a full stop and nothing can be
// added to its end, so dates stand in brackets.
import type { Strings } from "./strings.ts";

/** Hungarian, in the formal form of address. */
export const HU: Strings = {
  language: "hu",
  direction: "ltr",
  needsNativeReview: true,

  title: "Feliratkozásainak kezelése",
  mailTo: "Az erre a címre küldött e-mailekhez: {address}",
  noAddress: "Öntől nincs címünk.",
  languageLabel: "Nyelv",
  privacyLink: "Adatkezelési tájékoztató",
  footer:
    "Az oldal megnyitása semmit sem változtat meg; ezt csak a gombok teszik. Bármikor visszatérhet a bármelyik e-mailünkben található hivatkozással.",
  preview: {
    banner: {
      title: "Ez egy előnézet",
      text: "Így látja az oldalt egy címzett. A gombokat kipróbálhatja, semmit sem mentünk el.",
    },
    pressed:
      "A gomb működik. A címzett választása most rögzítve lenne; ehhez az előnézethez semmit sem mentettünk el.",
  },
  barredTitle: "Erre a címre semmit sem küldünk",
  barred: {
    "hard-bounce": "Az ide küldött e-mailek kézbesíthetetlenként visszajöttek, ezért nem küldünk többet.",
    complaint: "Egy üzenetünket kéretlen levélként jelentették, ezért nem küldünk többet.",
    manual: "A címet kézzel kivettük minden kiküldésünkből.",
    erased: "A hozzá tartozó személyes adatokat kérésre töröltük.",
  },
  companyBarred:
    "Az Ön cége azt kérte, hogy senkinek se küldjünk marketinglevelet, aki ott dolgozik. Ezért Ön sem kap.",

  cameFrom: "Ön egy „{type}” fajtájú e-mailből érkezett ide.",
  cameFromStopped: "Ön egy „{type}” fajtájú e-mailből érkezett ide. Ilyet már nem kap.",
  unsubscribe: "Leiratkozás: {type}",
  resubscribe: "Újra kérem: {type}",
  unsubscribeThisKind: "Leiratkozás az ilyen fajta e-mailekről",
  marketingOn: "Egyszerre leállíthat minden marketinglevelet, vagy alább kiválaszthatja, mit szeretne kapni.",
  marketingOff: "Ön nem kap tőlünk marketinglevelet.",
  stopAll: "Minden marketing leállítása",
  startAgain: "Újra kérek marketingleveleket",
  start: "Kérek marketingleveleket",

  pause: {
    title: "Szünet",
    text: "Egy időre minden marketinglevelet szüneteltethet. Utána ismét az ezen az oldalon választottak szerint érkeznek, és Önnek nem kell semmit tennie.",
    button: { one: "{days} nap szünet", other: "{days} nap szünet" },
    until: "A marketinglevelek szünetelnek (a szünet vége: {date}).",
    end: "Szünet befejezése most",
  },

  saved: {
    title: "Kész",
    subscribed: "Ön feliratkozott erre: „{type}”.",
    unsubscribed: "Ön ezt már nem kapja: „{type}”.",
    stopped: "Ön már nem kap tőlünk marketinglevelet.",
    started: "A marketinglevelek ismét engedélyezettek, az alább választottak szerint.",
    paused: "Ön most nem kap marketinglevelet (a szünet vége: {date}).",
    pauseEnded: "A szünet véget ért. A marketinglevelek ismét az alább választottak szerint érkeznek.",
    choices: "A választását rögzítettük.",
    nothing: "Nem kellett semmit változtatni: már így volt.",
    undone: "Visszavonva. Minden olyan, mint azelőtt.",
    undoTooLate:
      "Ez túl régen volt ahhoz, hogy visszavonható legyen. Kérjük, válassza ki alább, mit szeretne.",
    stillTitle: "Amit továbbra is kap",
    stillService: "E-mailek a fiókjáról, a megrendeléseiről és a kérdéseiről",
    stillNothing: "Semmi: tőlünk nem érkezik Önhöz e-mail.",
    onItsWay: "Egy már úton lévő e-mail még megérkezhet.",
    undo: "Visszavonás",
  },

  choices: {
    title: "Válassza ki, mit kap",
    hint: "Kapcsolja be, amit kapni szeretne, majd mentse el.",
    whileStopped:
      "Minden marketinglevél le van állítva. Amint újra kap ilyet, itt választhatja ki, hogy melyiket.",
    save: "Választás mentése",
    since: "{choice} ({date})",
    subscribed: "Feliratkozva",
    unsubscribed: "Leiratkozva",
    onByDefault: "Küldjük, hacsak mást nem választ",
    offByDefault: "Ezt nem választotta",
    offButSent: "Ezt nem választotta, de küldhetjük, amíg el nem menti a választását",
  },

  typeDescription: {
    newsletter: "Híreink és történeteink.",
    "event-invitations": "Meghívók találkozókra, tanfolyamokra és online rendezvényekre.",
    "product-news": "Ami új, és ami megváltozott a termékeinkben és szolgáltatásainkban.",
    offers: "Kedvezmények és különleges ajánlatok.",
  },

  record: {
    title: "Mit rögzítettünk, és miért",
    purposeName: {
      "e-marketing": "Marketinglevelek",
      "sales-and-service": "E-mailek fiókról és ügyintézésről",
    },
    purposeHint: {
      "e-marketing": "Hírlevelek, meghívók, termékhírek és ajánlatok.",
      "sales-and-service": "E-mailek a fiókjáról, a megrendeléseiről és a kérdéseiről.",
    },
    statusLabel: "Állapot",
    granted: "Engedélyezve",
    withdrawn: "Leállítva",
    noneSent: "Nincs rögzítve semmi. Írhatunk Önnek, amíg itt le nem állítja.",
    noneWithheld: "Nincs rögzítve semmi. Az Ön hozzájárulása nélkül nem írunk.",
    markedNoMailings: "Leállítva: fel van jegyezve, hogy Ön nem kér kiküldéseket.",
    basisLabel: "Miért tehetjük",
    basis: {
      consent: "Ön hozzájárult. A hozzájárulását itt bármikor visszavonhatja.",
      contract: "Egy Önnel kötött szerződéshez tartozik.",
      "legal-obligation": "Törvény kötelez rá bennünket.",
      "vital-interests": "Valakinek az életét vagy egészségét védi.",
      "public-interest": "Közérdekű feladat része.",
      "legitimate-interest":
        "Olyan érdekünk fűződik hozzá, amelyet a törvény megenged („jogos érdek”). Ön bármikor tiltakozhat.",
    },
    sinceLabel: "Mióta",
    sourceLabel: "Honnan",
    source: {
      user: "Egy munkatársunk rögzítette",
      email: "Az Ön egyik e-mailjéből",
      request: "Az Ön egyik megkereséséből",
      chat: "Egy Önnel folytatott csevegésből",
      "web-form": "A webhelyünk egyik űrlapjáról",
      "customer-portal": "Az ügyfélportálunkról",
      import: "Egy másik rendszerünkből átvéve",
      api: "Egy másik rendszerünk jelezte",
      upgrade:
        "Az átálláskor feltételeztük: amikor ezeket a nyilvántartásokat elkezdtük vezetni, ebből indultunk ki. Önt nem kérdeztük meg.",
      "preferences-page": "Ön választotta ezen az oldalon",
      "one-click": "Ön választotta a levelezőprogramja leiratkozás gombjával",
      complaint: "Ön kéretlen levélként jelentette egy üzenetünket",
      unknown: "Nem ismert",
    },
  },
  staysTitle: "Ami marad",
  stays:
    "A fiókjáról, a megrendeléseiről és a kérdéseiről szóló e-mailek nem reklámok. Ezeket továbbra is megkapja, bármit választ is itt.",

  oldLink: {
    notice: {
      title: "Ez a hivatkozás egy régebbi e-mailből való",
      text: "Ezzel most és bármikor leállíthatja az e-mailjeinket. Az Ön biztonsága érdekében már nem mutatja meg, mi van rögzítve.",
    },
    stopped: { title: "Kész", text: "Az e-maileket, amelyeket e hivatkozás miatt kapott, leállítottuk." },
    freshHint: "Ha mindent látni és választani szeretne, kérjen új hivatkozást a postafiókjába.",
    freshButton: "Kérek egy új hivatkozást",
  },

  lostMail: {
    notice: {
      title: "Válassza ki, mely e-maileket kapja",
      text: "Minden e-mailünkben van egy személyes hivatkozás: „Feliratkozások kezelése”. Bejelentkezés nélkül megnyitja az Ön saját oldalát. A régebbi e-mailek is megfelelnek.",
    },
    hint: "Nincs kéznél e-mail? Írja be a címét, és elküldjük a hivatkozást a postafiókjába.",
    label: "Az Ön e-mail-címe",
    button: "Kérem a hivatkozásomat",
    notAnAddress: "Ez nem tűnik e-mail-címnek. Kérjük, ellenőrizze.",
    sent: {
      title: "Kérjük, nézze meg a postafiókját",
      text: "Ha ez a cím szerepel nálunk, egy e-mail a hivatkozásával már úton van. Ez néhány percig tarthat. Az Ön biztonsága érdekében itt senkinek sem mondjuk meg, hogy egy cím szerepel-e nálunk.",
    },
  },

  confirm: {
    hint: "Mivel korábban leállította, előbb küldünk Önnek egy e-mailt a megerősítéshez.",
    sentTitle: "Még egy lépés",
    sent: "E-mailt küldünk erre a címre: {address}. A megerősítéshez nyissa meg a benne lévő hivatkozást. Addig semmi sem változik.",
    valid: { one: "A hivatkozás {days} napig érvényes.", other: "A hivatkozás {days} napig érvényes." },
    page: {
      title: "Szeretne újra marketingleveleket?",
      text: "Ön korábban leállította a marketingleveleinket. Ha megnyomja a gombot, újra küldhetünk Önnek. Bármikor ismét leállíthatja őket.",
    },
    button: "Igen, kérem őket",
    done: {
      title: "Megerősítve",
      text: "Újra küldhetünk Önnek marketingleveleket. Mindegyikben van egy hivatkozás, amellyel leállíthatja őket.",
    },
    expired: {
      title: "Ez a megerősítés már nem érvényes",
      text: "Semmi sem változott. Ha továbbra is szeretne marketingleveleket, kérje őket újra a saját oldalán.",
    },
    toPage: "Az Ön oldalára",
  },

  mails: {
    link: {
      subject: "Az Ön hivatkozása a feliratkozások kezeléséhez",
      text: "Itt a hivatkozás, amelyet kért. A saját oldalán kiválaszthatja, mely e-maileket kapja tőlünk.",
      button: "Feliratkozások kezelése",
      unasked: "Nem Ön kérte ezt? Akkor valaki tévedésből írta be a címét. Nem kell semmit tennie.",
    },
    confirm: {
      subject: "Kérjük, erősítse meg: újra marketinglevelek",
      text: "Ön azt kérte, hogy újra küldjünk marketingleveleket. Kérjük, erősítse meg a gombbal. Addig nem küldünk.",
      button: "Megnézem és megerősítem",
      unasked: "Nem Ön kérte ezt? Akkor ne tegyen semmit, és semmi sem változik.",
    },
    copy: "Ha a gomb nem működik, másolja ezt a címet a böngészőjébe:",
  },

  oneClick: {
    type: "Ön leiratkozott erről: „{type}”.",
    all: "Ön leiratkozott.",
    gone: "Ön leiratkozott: ehhez a hivatkozáshoz semmi sincs rögzítve.",
    preview: "Ez egy előnézet: semmit sem mentettünk el.",
    noted: "A leiratkozását feljegyeztük. Most nem érjük el az adatainkat; amint lehet, érvénybe lép.",
  },

  gone: {
    title: "Nincs rögzítve semmi",
    text: "Ehhez a hivatkozáshoz már nincs rögzítve cím, így emiatt nem küldünk e-mailt. Nem kell semmit tennie.",
  },
  badLink: {
    title: "Ez a hivatkozás nem működik",
    text: "Lehet, hogy útközben megcsonkult vagy megváltozott. Nyissa meg még egyszer az e-mailben lévő hivatkozást, vagy másolja ki teljesen. Bármelyik másik e-mailünk hivatkozása ugyanezt teszi.",
  },
  notFound: {
    title: "Itt nincs oldal",
    text: "Ellenőrizze a címet, vagy nyissa meg még egyszer az e-mailjében lévő hivatkozást.",
  },
  badRequest: {
    title: "Ezt nem tudtuk elolvasni",
    text: "Semmi sem változott. Kérjük, térjen vissza az oldalára, és válasszon újra.",
  },
  methodNotAllowed: {
    title: "Ez itt nem lehetséges",
    text: "Semmi sem változott. Kérjük, nyissa meg az e-mailjében lévő hivatkozást.",
  },
  tooLarge: {
    title: "Ez egyszerre túl sok",
    text: "Semmi sem változott. Kérjük, térjen vissza az oldalára, és válasszon újra.",
  },
  tooMany: {
    title: "Túl sok próbálkozás",
    text: "Semmi sem változott. Kérjük, várjon néhány percet, és próbálja újra. Az e-maileket mindig le lehet állítani.",
  },
  bug: {
    title: "Nálunk valami hiba történt",
    text: "Nem tudjuk biztosan, hogy a választását elmentettük-e. Kérjük, nyissa meg újra az oldalát, és nézze meg; kétszer választani nem okoz gondot.",
  },
  storeDown: {
    title: "Most nem érjük el az adatainkat",
    text: "Ha épp most választott valamit, nincs megerősítve, hogy elmentettük. Kérjük, próbálja újra néhány perc múlva: a hivatkozása érvényes marad, és kétszer választani nem okoz gondot.",
  },
  storeDownStop: "Az e-maileket így is leállíthatja: most feljegyezzük, és amint lehet, végrehajtjuk.",
  noted: {
    title: "Feljegyezve",
    text: "Az e-mailek leállítására vonatkozó kérését biztonságosan megőriztük, de még nem hajtottuk végre, mert most nem érjük el az adatainkat. Amint lehet, megtesszük. Nem kell mást tennie.",
  },
};
