// The recipient's pages in Icelandic. The form of address is "þú". Written with less certainty than most: whoever
// reads it as a native speaker will find endings and turns of phrase to mend.
import type { Strings } from "./strings.ts";

/** Icelandic, in the one form of address it has. */
export const IS: Strings = {
  language: "is",
  direction: "ltr",
  needsNativeReview: true,

  title: "Hafa umsjón með áskriftum",
  mailTo: "Fyrir tölvupóst til {address}",
  noAddress: "Við höfum ekkert netfang skráð hjá þér.",
  languageLabel: "Tungumál",
  privacyLink: "Persónuverndarstefna",
  footer:
    "Ekkert breytist við að opna þessa síðu; aðeins hnapparnir breyta einhverju. Þú getur alltaf komið aftur með tenglinum í öllum tölvupósti frá okkur.",
  preview: {
    banner: {
      title: "Þetta er forskoðun",
      text: "Svona sér viðtakandi síðuna. Þú getur prófað hnappana og ekkert er vistað.",
    },
    pressed: "Hnappurinn virkar. Val viðtakanda væri nú skráð; ekkert var vistað fyrir þessa forskoðun.",
  },
  barredTitle: "Við sendum ekkert á þetta netfang",
  barred: {
    "hard-bounce": "Tölvupóstur þangað komst ekki til skila. Þess vegna hættum við að senda.",
    complaint: "Skilaboð frá okkur voru tilkynnt sem ruslpóstur. Þess vegna hættum við að senda.",
    manual: "Það var tekið handvirkt af öllum póstlistum okkar.",
    erased: "Persónuupplýsingum sem því fylgdu var eytt samkvæmt beiðni.",
  },
  companyBarred:
    "Fyrirtækið þitt bað okkur að senda engum sem þar starfar auglýsingapóst. Þess vegna færð þú engan.",

  cameFrom: "Þú komst hingað úr tölvupósti af gerðinni „{type}“.",
  cameFromStopped: "Þú komst hingað úr tölvupósti af gerðinni „{type}“. Slíkan póst færðu ekki lengur.",
  unsubscribe: "Afskrá: {type}",
  resubscribe: "Fá aftur: {type}",
  unsubscribeThisKind: "Afskrá þessa gerð af tölvupósti",
  marketingOn: "Þú getur stöðvað allan auglýsingapóst í einu eða valið hér að neðan hvað þú vilt fá.",
  marketingOff: "Þú færð engan auglýsingapóst frá okkur.",
  stopAll: "Stöðva allan auglýsingapóst",
  startAgain: "Fá aftur auglýsingapóst",
  start: "Fá auglýsingapóst",

  pause: {
    title: "Taka hlé",
    text: "Gerðu hlé á öllum auglýsingapósti um tíma. Að því loknu kemur hann aftur eins og valið er á þessari síðu og þú þarft ekki að gera neitt.",
    button: { one: "Hlé í {days} dag", other: "Hlé í {days} daga" },
    until: "Hlé er á auglýsingapósti til {date}.",
    end: "Ljúka hléinu núna",
  },

  saved: {
    title: "Þessu er lokið",
    subscribed: "Þú ert í áskrift að „{type}“.",
    unsubscribed: "Þú færð ekki lengur „{type}“.",
    stopped: "Þú færð ekki lengur neinn auglýsingapóst frá okkur.",
    started: "Auglýsingapóstur er aftur leyfður, eins og valið er hér að neðan.",
    paused: "Þú færð engan auglýsingapóst til {date}.",
    pauseEnded: "Hléinu er lokið. Auglýsingapóstur kemur aftur eins og valið er hér að neðan.",
    choices: "Val þitt er skráð.",
    nothing: "Engu þurfti að breyta: þetta var þegar svona.",
    undone: "Afturkallað. Allt er eins og það var áður.",
    undoTooLate: "Of langt er liðið til að afturkalla þetta. Veldu hér að neðan hvað þú vilt.",
    stillTitle: "Þetta færðu áfram",
    stillService: "Tölvupóst um reikninginn þinn, pantanir þínar og fyrirspurnir",
    stillNothing: "Ekkert: þú færð engan tölvupóst frá okkur.",
    onItsWay: "Tölvupóstur sem var þegar á leiðinni getur enn borist.",
    undo: "Afturkalla",
  },

  choices: {
    title: "Veldu hvað þú færð",
    hint: "Kveiktu á því sem þú vilt fá og vistaðu síðan.",
    whileStopped:
      "Allur auglýsingapóstur er stöðvaður. Þegar þú færð hann aftur getur þú valið hér hvað þú færð.",
    save: "Vista val",
    since: "{choice} síðan {date}",
    subscribed: "Í áskrift",
    unsubscribed: "Afskráð",
    onByDefault: "Sent nema þú veljir annað",
    offByDefault: "Þú hefur ekki valið þetta",
    offButSent: "Þú hefur ekki valið þetta, en það kann að vera sent þar til þú vistar val þitt",
  },

  typeDescription: {
    newsletter: "Fréttir og frásagnir frá okkur.",
    "event-invitations": "Boð á fundi, námskeið og viðburði á netinu.",
    "product-news": "Hvað er nýtt og hvað hefur breyst í vörum okkar og þjónustu.",
    offers: "Afslættir og sértilboð.",
  },

  record: {
    title: "Hvað er skráð og hvers vegna",
    purposeName: {
      "e-marketing": "Auglýsingapóstur",
      "sales-and-service": "Tölvupóstur um reikning og þjónustu",
    },
    purposeHint: {
      "e-marketing": "Fréttabréf, boð, vörufréttir og tilboð.",
      "sales-and-service": "Tölvupóstur um reikninginn þinn, pantanir þínar og fyrirspurnir.",
    },
    statusLabel: "Staða",
    granted: "Leyft",
    withdrawn: "Stöðvað",
    noneSent: "Ekkert skráð. Við megum skrifa þér þar til þú stöðvar það hér.",
    noneWithheld: "Ekkert skráð. Við skrifum þér ekki án samþykkis þíns.",
    markedNoMailings: "Stöðvað: skráð er að þú viljir engar póstsendingar.",
    basisLabel: "Hvers vegna við megum það",
    basis: {
      consent: "Þú gafst samþykki þitt. Þú getur dregið það til baka hér hvenær sem er.",
      contract: "Það tilheyrir samningi við þig.",
      "legal-obligation": "Lög skylda okkur til þess.",
      "vital-interests": "Það verndar líf eða heilsu einhvers.",
      "public-interest": "Það er hluti af verkefni í þágu almannahagsmuna.",
      "legitimate-interest":
        "Við höfum af því hagsmuni sem lögin leyfa („lögmætir hagsmunir“). Þú getur andmælt hvenær sem er.",
    },
    sinceLabel: "Síðan",
    sourceLabel: "Hvaðan",
    source: {
      user: "Skráð af starfsmanni okkar",
      email: "Úr tölvupósti frá þér",
      request: "Úr fyrirspurn frá þér",
      chat: "Úr netspjalli við þig",
      "web-form": "Úr eyðublaði á vefsvæði okkar",
      "customer-portal": "Af þjónustuvef okkar",
      import: "Flutt inn úr öðru kerfi okkar",
      api: "Tilkynnt af öðru kerfi okkar",
      upgrade:
        "Gert ráð fyrir við yfirfærslu: þegar við byrjuðum að halda þessa skrá gerðum við ráð fyrir þessu. Leyfis þíns var ekki leitað.",
      "preferences-page": "Valið af þér á þessari síðu",
      "one-click": "Valið af þér með afskráningarhnappi póstforritsins þíns",
      complaint: "Þú tilkynntir skilaboð frá okkur sem ruslpóst",
      unknown: "Ekki vitað",
    },
  },
  staysTitle: "Hvað helst óbreytt",
  stays:
    "Tölvupóstur um reikninginn þinn, pantanir þínar og fyrirspurnir er ekki auglýsing. Hann berst þér áfram, hvað sem þú velur hér.",

  oldLink: {
    notice: {
      title: "Þessi tengill er úr eldri tölvupósti",
      text: "Þú getur enn stöðvað póst frá okkur með honum, núna og hvenær sem er. Öryggis þíns vegna sýnir hann ekki lengur hvað er skráð.",
    },
    stopped: { title: "Þessu er lokið", text: "Pósturinn sem þú fékkst vegna þessa tengils er stöðvaður." },
    freshHint: "Til að sjá allt og velja að vild getur þú fengið nýjan tengil sendan í pósthólfið þitt.",
    freshButton: "Senda mér nýjan tengil",
  },

  lostMail: {
    notice: {
      title: "Veldu hvaða tölvupóst þú færð",
      text: "Í öllum tölvupósti frá okkur er persónulegur tengill, „Hafa umsjón með áskriftum“. Hann opnar þína eigin síðu, án innskráningar. Eldri póstur virkar líka.",
    },
    hint: "Enginn póstur við höndina? Sláðu inn netfangið þitt og við sendum tengilinn í pósthólfið þitt.",
    label: "Netfangið þitt",
    button: "Senda mér tengilinn minn",
    notAnAddress: "Þetta lítur ekki út eins og netfang. Athugaðu það aftur.",
    sent: {
      title: "Líttu í pósthólfið þitt",
      text: "Ef þetta netfang er skráð hjá okkur er tölvupóstur með tenglinum þínum á leiðinni. Það getur tekið nokkrar mínútur. Öryggis þíns vegna segjum við engum hér hvort netfang er skráð.",
    },
  },

  confirm: {
    hint: "Þar sem þú hafðir stöðvað hann sendum við þér fyrst tölvupóst til staðfestingar.",
    sentTitle: "Eitt skref enn",
    sent: "Við sendum tölvupóst á {address}. Opnaðu tengilinn í honum til að staðfesta. Þangað til breytist ekkert.",
    valid: { one: "Tengillinn gildir í {days} dag.", other: "Tengillinn gildir í {days} daga." },
    page: {
      title: "Viltu aftur fá auglýsingapóst?",
      text: "Þú hafðir stöðvað auglýsingapóst frá okkur. Ef þú ýtir á hnappinn megum við senda þér hann aftur. Þú getur stöðvað hann á ný hvenær sem er.",
    },
    button: "Já, senda mér auglýsingapóst",
    done: {
      title: "Staðfest",
      text: "Við megum senda þér auglýsingapóst aftur. Í öllum pósti er tengill þar sem þú getur stöðvað hann.",
    },
    expired: {
      title: "Þessi staðfesting gildir ekki lengur",
      text: "Engu var breytt. Ef þú vilt enn auglýsingapóst skaltu biðja um hann aftur á síðunni þinni.",
    },
    toPage: "Á síðuna þína",
  },

  mails: {
    link: {
      subject: "Tengillinn þinn til að hafa umsjón með áskriftum",
      text: "Hér er tengillinn sem þú baðst um. Á síðunni þinni velur þú hvaða tölvupóst þú færð frá okkur.",
      button: "Hafa umsjón með áskriftum",
      unasked:
        "Baðstu ekki um þetta? Þá sló einhver netfangið þitt inn fyrir mistök. Þú þarft ekki að gera neitt.",
    },
    confirm: {
      subject: "Staðfestu: auglýsingapóstur á ný",
      text: "Þú baðst um að fá aftur auglýsingapóst frá okkur. Staðfestu það með hnappinum. Þangað til sendum við engan.",
      button: "Skoða og staðfesta",
      unasked: "Baðstu ekki um þetta? Gerðu þá ekkert og ekkert breytist.",
    },
    copy: "Ef hnappurinn virkar ekki skaltu afrita þessa slóð í vafrann þinn:",
  },

  oneClick: {
    type: "Áskrift þinni að „{type}“ er lokið.",
    all: "Áskrift þinni er lokið.",
    gone: "Áskrift þinni er lokið: ekkert er skráð fyrir þennan tengil.",
    preview: "Þetta er forskoðun: ekkert var vistað.",
    noted:
      "Afskráning þín er móttekin. Við náum ekki í gögnin okkar núna; hún tekur gildi um leið og við getum.",
  },

  gone: {
    title: "Ekkert er skráð",
    text: "Ekkert netfang er lengur skráð fyrir þennan tengil, svo enginn póstur er sendur vegna hans. Þú þarft ekki að gera neitt.",
  },
  badLink: {
    title: "Þessi tengill virkar ekki",
    text: "Hann kann að hafa styst eða breyst á leiðinni til þín. Opnaðu tengilinn í póstinum aftur eða afritaðu hann allan. Tengillinn í öllum öðrum pósti frá okkur gerir það sama.",
  },
  notFound: { title: "Hér er engin síða", text: "Athugaðu slóðina eða opnaðu tengilinn í póstinum aftur." },
  badRequest: {
    title: "Við gátum ekki lesið þetta",
    text: "Engu var breytt. Farðu aftur á síðuna þína og veldu aftur.",
  },
  methodNotAllowed: {
    title: "Þetta er ekki hægt hér",
    text: "Engu var breytt. Opnaðu tengilinn í póstinum þínum.",
  },
  tooLarge: {
    title: "Þetta er of mikið í einu",
    text: "Engu var breytt. Farðu aftur á síðuna þína og veldu aftur.",
  },
  tooMany: {
    title: "Of margar tilraunir",
    text: "Engu var breytt. Bíddu í nokkrar mínútur og reyndu aftur. Alltaf er hægt að stöðva póst.",
  },
  bug: {
    title: "Eitthvað fór úrskeiðis hjá okkur",
    text: "Við getum ekki sagt með vissu að val þitt hafi verið vistað. Opnaðu síðuna þína aftur og gættu að; það skaðar ekki að velja tvisvar.",
  },
  storeDown: {
    title: "Við náum ekki í gögnin okkar núna",
    text: "Ef þú varst að velja eitthvað er ekki staðfest að það hafi verið vistað. Reyndu aftur eftir nokkrar mínútur: tengillinn þinn gildir áfram og það skaðar ekki að velja tvisvar.",
  },
  storeDownStop: "Samt er hægt að stöðva póst: við skráum það núna og framkvæmum um leið og við getum.",
  noted: {
    title: "Móttekið",
    text: "Ósk þín um að stöðva póst er varðveitt á öruggan hátt en hefur ekki enn verið framkvæmd, því við náum ekki í gögnin okkar núna. Það verður gert um leið og hægt er. Þú þarft ekki að gera neitt meira.",
  },
};
