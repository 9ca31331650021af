// The recipient's pages in Irish. The form of address is "tú", as there is no other for one person. Written with less
// certainty than most: a native speaker should read it before others.
import type { Strings } from "./strings.ts";

/** Irish, in the one form of address it has for one person. */
export const GA: Strings = {
  language: "ga",
  direction: "ltr",
  needsNativeReview: true,

  title: "Bainistigh do shíntiúis",
  mailTo: "Do ríomhphost chuig {address}",
  noAddress: "Níl aon seoladh leat cláraithe againn.",
  languageLabel: "Teanga",
  privacyLink: "Fógra príobháideachais",
  footer:
    "Ní athraíonn oscailt an leathanaigh seo aon rud; na cnaipí amháin a dhéanann é sin. Is féidir leat filleadh am ar bith tríd an nasc in aon ríomhphost uainn.",
  preview: {
    banner: {
      title: "Réamhamharc é seo",
      text: "Is mar seo a fheiceann faighteoir an leathanach. Is féidir leat na cnaipí a thriail, agus ní shábháiltear aon rud.",
    },
    pressed:
      "Oibríonn an cnaipe. Bheadh rogha an fhaighteora cláraithe anois; níor sábháladh aon rud don réamhamharc seo.",
  },
  barredTitle: "Ní sheolaimid aon rud chuig an seoladh seo",
  barred: {
    "hard-bounce":
      "Tháinig ríomhphost chuige ar ais mar nárbh fhéidir é a sheachadadh, mar sin stopamar de sheoladh.",
    complaint: "Tuairiscíodh teachtaireacht uainn mar thurscar, mar sin stopamar de sheoladh.",
    manual: "Baineadh as ár seoltaí go léir de láimh é.",
    erased: "Scriosadh na sonraí pearsanta a bhain leis ar iarratas.",
  },
  companyBarred:
    "D’iarr do chuideachta orainn gan ríomhphoist mhargaíochta a sheoladh chuig aon duine atá ag obair ann. Mar sin ní fhaigheann tú iad.",

  cameFrom: "Tháinig tú anseo ó ríomhphost den chineál “{type}”.",
  cameFromStopped: "Tháinig tú anseo ó ríomhphost den chineál “{type}”, nach bhfaigheann tú a thuilleadh.",
  unsubscribe: "Díliostáil ó “{type}”",
  resubscribe: "Faigh “{type}” arís",
  unsubscribeThisKind: "Díliostáil ón gcineál seo ríomhphoist",
  marketingOn:
    "Is féidir leat gach ríomhphost margaíochta a stopadh in éineacht, nó rogha a dhéanamh thíos den mhéid is mian leat a fháil.",
  marketingOff: "Ní fhaigheann tú aon ríomhphost margaíochta uainn.",
  stopAll: "Stop gach margaíocht",
  startAgain: "Faigh ríomhphoist mhargaíochta arís",
  start: "Faigh ríomhphoist mhargaíochta",

  pause: {
    title: "Glac sos",
    text: "Cuir gach ríomhphost margaíochta ar sos ar feadh tamaill. Ina dhiaidh sin tagann siad arís de réir na roghanna ar an leathanach seo, agus ní gá duit aon rud a dhéanamh.",
    button: {
      one: "Sos {days} lá",
      two: "Sos {days} lá",
      few: "Sos {days} lá",
      many: "Sos {days} lá",
      other: "Sos {days} lá",
    },
    until: "Tá ríomhphoist mhargaíochta ar sos go dtí {date}.",
    end: "Cuir deireadh leis an sos anois",
  },

  saved: {
    title: "Déanta",
    subscribed: "Tá tú liostáilte do “{type}”.",
    unsubscribed: "Ní fhaigheann tú “{type}” a thuilleadh.",
    stopped: "Ní fhaigheann tú aon ríomhphost margaíochta uainn a thuilleadh.",
    started: "Ceadaítear ríomhphoist mhargaíochta arís, de réir na roghanna thíos.",
    paused: "Ní fhaigheann tú aon ríomhphost margaíochta go dtí {date}.",
    pauseEnded: "Tá deireadh leis an sos. Tagann ríomhphoist mhargaíochta arís de réir na roghanna thíos.",
    choices: "Tá do roghanna cláraithe.",
    nothing: "Níor ghá aon rud a athrú: bhí sé amhlaidh cheana.",
    undone: "Cealaithe. Tá gach rud mar a bhí roimhe.",
    undoTooLate: "Tá an iomarca ama caite chun é a chealú. Roghnaigh thíos cad is mian leat.",
    stillTitle: "Cad a gheobhaidh tú fós",
    stillService: "Ríomhphoist faoi do chuntas, d’orduithe agus do cheisteanna",
    stillNothing: "Faic: ní shroicheann aon ríomhphost uainn thú.",
    onItsWay: "D’fhéadfadh ríomhphost a bhí ar an mbealach cheana teacht fós.",
    undo: "Cealaigh an t-athrú",
  },

  choices: {
    title: "Roghnaigh cad a fhaigheann tú",
    hint: "Cuir ar siúl an méid is mian leat a fháil, agus ansin sábháil.",
    whileStopped:
      "Tá gach ríomhphost margaíochta stoptha. A luaithe a fhaigheann tú arís iad, is féidir leat rogha a dhéanamh anseo.",
    save: "Sábháil na roghanna",
    since: "{choice} ó {date}",
    subscribed: "Liostáilte",
    unsubscribed: "Díliostáilte",
    onByDefault: "Seoltar é mura roghnaíonn tú a mhalairt",
    offByDefault: "Níor roghnaigh tú é",
    offButSent: "Níor roghnaigh tú é, ach d’fhéadfaí é a sheoladh go dtí go sábhálann tú do roghanna",
  },

  typeDescription: {
    newsletter: "Nuacht agus scéalta uainn.",
    "event-invitations": "Cuirí chuig cruinnithe, cúrsaí agus imeachtaí ar líne.",
    "product-news": "Cad atá nua agus cad a athraíodh inár gcuid táirgí agus seirbhísí.",
    offers: "Lascainí agus tairiscintí speisialta.",
  },

  record: {
    title: "Cad atá cláraithe, agus cén fáth",
    purposeName: {
      "e-marketing": "Ríomhphoist mhargaíochta",
      "sales-and-service": "Ríomhphoist chuntais agus seirbhíse",
    },
    purposeHint: {
      "e-marketing": "Nuachtlitreacha, cuirí, nuacht faoi tháirgí agus tairiscintí.",
      "sales-and-service": "Ríomhphoist faoi do chuntas, d’orduithe agus do cheisteanna.",
    },
    statusLabel: "Stádas",
    granted: "Ceadaithe",
    withdrawn: "Stoptha",
    noneSent: "Níl aon rud cláraithe. Is féidir linn scríobh chugat go dtí go stopann tú anseo é.",
    noneWithheld: "Níl aon rud cláraithe. Ní scríobhaimid chugat gan do thoiliú.",
    markedNoMailings: "Stoptha: tá nóta againn nach dteastaíonn seoltaí uait.",
    basisLabel: "Cén fáth a bhfuil cead againn",
    basis: {
      consent: "Thug tú do thoiliú. Is féidir leat é a tharraingt siar anseo am ar bith.",
      contract: "Baineann sé le conradh leat.",
      "legal-obligation": "Cuireann an dlí d’oibleagáid orainn é.",
      "vital-interests": "Cosnaíonn sé beatha nó sláinte duine.",
      "public-interest": "Is cuid de chúram ar mhaithe le leas an phobail é.",
      "legitimate-interest":
        "Tá leas againn ann a cheadaíonn an dlí (“leas dlisteanach”). Is féidir leat agóid a dhéanamh am ar bith.",
    },
    sinceLabel: "Ón dáta",
    sourceLabel: "Cad as",
    source: {
      user: "Curtha isteach ag ball dár bhfoireann",
      email: "Ó ríomhphost uait",
      request: "Ó iarratas uait",
      chat: "Ó chomhrá leat ar líne",
      "web-form": "Ó fhoirm ar ár suíomh gréasáin",
      "customer-portal": "Ónár dtairseach custaiméirí",
      import: "Iompórtáilte ó chóras eile linn",
      api: "Tuairiscithe ag córas eile linn",
      upgrade:
        "Glactha leis ag an aistriú: nuair a thosaíomar ag coinneáil na dtaifead seo, ghlacamar leis. Níor fiafraíodh díot.",
      "preferences-page": "Roghnaithe agat ar an leathanach seo",
      "one-click": "Roghnaithe agat leis an gcnaipe díliostála i do ríomhchlár ríomhphoist",
      complaint: "Thuairiscigh tú teachtaireacht uainn mar thurscar",
      unknown: "Ní fios",
    },
  },
  staysTitle: "Cad a fhanann",
  stays:
    "Ní margaíocht iad ríomhphoist faoi do chuntas, d’orduithe agus do cheisteanna. Sroicheann siad fós thú, is cuma cad a roghnaíonn tú anseo.",

  oldLink: {
    notice: {
      title: "Tá an nasc seo ó ríomhphost níos sine",
      text: "Is féidir leat ár ríomhphoist a stopadh leis fós, anois agus am ar bith. Ar mhaithe le do shábháilteacht ní thaispeánann sé a thuilleadh cad atá cláraithe.",
    },
    stopped: {
      title: "Déanta",
      text: "Tá na ríomhphoist a seoladh chugat mar gheall ar an nasc seo stoptha.",
    },
    freshHint: "Chun gach rud a fheiceáil agus rogha a dhéanamh, iarr nasc nua chuig do bhosca ríomhphoist.",
    freshButton: "Seol nasc nua chugam",
  },

  lostMail: {
    notice: {
      title: "Roghnaigh na ríomhphoist a fhaigheann tú",
      text: "Tá nasc pearsanta i ngach ríomhphost uainn, “Bainistigh síntiúis”. Osclaíonn sé leathanach de do chuid féin, gan logáil isteach. Oibríonn ríomhphoist níos sine freisin.",
    },
    hint: "Níl ríomhphost agat? Cuir isteach do sheoladh, agus seolfaimid do nasc chuig do bhosca ríomhphoist.",
    label: "Do sheoladh ríomhphoist",
    button: "Seol mo nasc chugam",
    notAnAddress: "Níl cuma seolta ríomhphoist air seo. Seiceáil é, le do thoil.",
    sent: {
      title: "Féach i do bhosca ríomhphoist",
      text: "Má tá an seoladh seo cláraithe againn, tá ríomhphost le do nasc ar an mbealach. D’fhéadfadh sé cúpla nóiméad a thógáil. Ar mhaithe le do shábháilteacht ní insímid d’aon duine anseo an bhfuil seoladh cláraithe.",
    },
  },

  confirm: {
    hint: "Mar gur stop tú iad roimhe seo, seolaimid ríomhphost chugat ar dtús chun é a dhearbhú.",
    sentTitle: "Céim amháin eile",
    sent: "Táimid ag seoladh ríomhphoist chuig {address}. Oscail an nasc ann chun é a dhearbhú. Go dtí sin ní athraíonn aon rud.",
    valid: {
      one: "Tá an nasc bailí ar feadh {days} lá.",
      two: "Tá an nasc bailí ar feadh {days} lá.",
      few: "Tá an nasc bailí ar feadh {days} lá.",
      many: "Tá an nasc bailí ar feadh {days} lá.",
      other: "Tá an nasc bailí ar feadh {days} lá.",
    },
    page: {
      title: "Ar mhaith leat ríomhphoist mhargaíochta arís?",
      text: "Stop tú ríomhphoist mhargaíochta uainn roimhe seo. Má bhrúnn tú an cnaipe, is féidir linn iad a sheoladh chugat arís. Is féidir leat iad a stopadh arís am ar bith.",
    },
    button: "Is mian liom iad a fháil",
    done: {
      title: "Dearbhaithe",
      text: "Is féidir linn ríomhphoist mhargaíochta a sheoladh chugat arís. Tá nasc i ngach ceann lenar féidir leat iad a stopadh.",
    },
    expired: {
      title: "Níl an dearbhú seo bailí a thuilleadh",
      text: "Níor athraíodh aon rud. Más mian leat ríomhphoist mhargaíochta fós, iarr arís iad ar do leathanach.",
    },
    toPage: "Chuig do leathanach",
  },

  mails: {
    link: {
      subject: "Do nasc chun síntiúis a bhainistiú",
      text: "Seo an nasc a d’iarr tú. Ar do leathanach roghnaíonn tú na ríomhphoist a fhaigheann tú uainn.",
      button: "Bainistigh síntiúis",
      unasked:
        "Nár iarr tú é seo? Chuir duine éigin do sheoladh isteach trí bhotún. Ní gá duit aon rud a dhéanamh.",
    },
    confirm: {
      subject: "Dearbhaigh, le do thoil: ríomhphoist mhargaíochta arís",
      text: "D’iarr tú ríomhphoist mhargaíochta a fháil uainn arís. Dearbhaigh é leis an gcnaipe, le do thoil. Go dtí sin ní sheolaimid aon cheann.",
      button: "Féach agus dearbhaigh",
      unasked: "Nár iarr tú é seo? Ná déan aon rud, agus ní athraíonn aon rud.",
    },
    copy: "Mura n-oibríonn an cnaipe, cóipeáil an seoladh seo isteach i do bhrabhsálaí:",
  },

  oneClick: {
    type: "Tá tú díliostáilte ó “{type}”.",
    all: "Tá tú díliostáilte.",
    gone: "Tá tú díliostáilte: níl aon rud cláraithe don nasc seo.",
    preview: "Réamhamharc é seo: níor sábháladh aon rud.",
    noted:
      "Tá nóta tógtha de do dhíliostáil. Ní féidir linn teacht ar ár sonraí faoi láthair; beidh éifeacht leis a luaithe is féidir linn.",
  },

  gone: {
    title: "Níl aon rud cláraithe",
    text: "Níl seoladh cláraithe don nasc seo a thuilleadh, mar sin ní sheoltar ríomhphost mar gheall air. Ní gá duit aon rud a dhéanamh.",
  },
  badLink: {
    title: "Ní oibríonn an nasc seo",
    text: "B’fhéidir gur gearradh nó gur athraíodh é ar an mbealach chugat. Oscail an nasc sa ríomhphost arís, nó cóipeáil ina iomláine é. Déanann an nasc in aon ríomhphost eile uainn an rud céanna.",
  },
  notFound: {
    title: "Níl aon leathanach anseo",
    text: "Seiceáil an seoladh, nó oscail an nasc i do ríomhphost arís.",
  },
  badRequest: {
    title: "Níorbh fhéidir linn é sin a léamh",
    text: "Níor athraíodh aon rud. Téigh ar ais chuig do leathanach agus roghnaigh arís.",
  },
  methodNotAllowed: {
    title: "Ní féidir é sin a dhéanamh anseo",
    text: "Níor athraíodh aon rud. Oscail an nasc i do ríomhphost.",
  },
  tooLarge: {
    title: "Tá sé sin rómhór in aon am amháin",
    text: "Níor athraíodh aon rud. Téigh ar ais chuig do leathanach agus roghnaigh arís.",
  },
  tooMany: {
    title: "An iomarca iarrachtaí",
    text: "Níor athraíodh aon rud. Fan cúpla nóiméad agus triail arís. Is féidir ríomhphoist a stopadh i gcónaí.",
  },
  bug: {
    title: "Chuaigh rud éigin amú ar ár dtaobh",
    text: "Ní féidir linn a rá go cinnte gur sábháladh do rogha. Oscail do leathanach arís agus féach; ní dhéanann sé aon dochar roghnú faoi dhó.",
  },
  storeDown: {
    title: "Ní féidir linn teacht ar ár sonraí faoi láthair",
    text: "Má tá rogha déanta agat anois díreach, níor dearbhaíodh gur sábháladh í. Triail arís i gceann cúpla nóiméad: fanann do nasc bailí, agus ní dhéanann sé aon dochar roghnú faoi dhó.",
  },
  storeDownStop:
    "Is féidir ríomhphoist a stopadh mar sin féin: tógaimid nóta de anois agus cuirimid i bhfeidhm é a luaithe is féidir linn.",
  noted: {
    title: "Nóta tógtha",
    text: "Tá do mhian ríomhphoist a stopadh coinnithe slán, ach níl sí curtha i bhfeidhm fós, mar nach féidir linn teacht ar ár sonraí faoi láthair. Déanfar é a luaithe is féidir linn. Ní gá duit aon rud eile a dhéanamh.",
  },
};
