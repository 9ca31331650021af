// The recipient's pages in Maltese. The form of address is the singular. Written with the least certainty of all: a
// native speaker should read it before others.
import type { Strings } from "./strings.ts";

/** Maltese, in the singular form of address. */
export const MT: Strings = {
  language: "mt",
  direction: "ltr",
  needsNativeReview: true,

  title: "Immaniġġja l-abbonamenti tiegħek",
  mailTo: "Għall-emails lil {address}",
  noAddress: "M’għandna l-ebda indirizz tiegħek irreġistrat.",
  languageLabel: "Lingwa",
  privacyLink: "Politika tal-privatezza",
  footer:
    "Li tiftaħ din il-paġna ma jibdel xejn; il-buttuni biss jagħmlu dan. Tista’ terġa’ lura meta trid bil-link li ssib f’kull email tagħna.",
  preview: {
    banner: {
      title: "Din hija dehra minn qabel",
      text: "Hekk jara l-paġna min jirċievi. Il-buttuni tista’ tippruvahom, u xejn ma jinżamm.",
    },
    pressed:
      "Il-buttuna taħdem. L-għażla ta’ min jirċievi issa kienet tkun irreġistrata; għal din id-dehra ma nżamm xejn.",
  },
  barredTitle: "Ma nibagħtu xejn lil dan l-indirizz",
  barred: {
    "hard-bounce": "L-emails lejh ġew lura għax ma setgħux jitwasslu, għalhekk waqafna nibagħtu.",
    complaint: "Messaġġ tagħna kien irrappurtat bħala spam, għalhekk waqafna nibagħtu.",
    manual: "Tneħħa bl-idejn minn kull ma nibagħtu.",
    erased: "Id-data personali marbuta miegħu tħassret fuq talba.",
  },
  companyBarred:
    "Il-kumpanija tiegħek talbitna ma nibagħtux emails ta’ reklamar lil ħadd li jaħdem hemm. Għalhekk ma tirċevix minnhom.",

  cameFrom: "Ġejt hawn minn email tat-tip “{type}”.",
  cameFromStopped: "Ġejt hawn minn email tat-tip “{type}”, li m’għadekx tirċievi.",
  unsubscribe: "Ħassar “{type}”",
  resubscribe: "Erġa’ rċievi: {type}",
  unsubscribeThisKind: "Ħassar l-abbonament ta’ dan it-tip",
  marketingOn:
    "Tista’ twaqqaf l-emails kollha ta’ reklamar f’daqqa, jew tagħżel hawn taħt x’tixtieq tirċievi.",
  marketingOff: "Ma tirċievi l-ebda email ta’ reklamar mingħandna.",
  stopAll: "Waqqaf l-emails kollha ta’ reklamar",
  startAgain: "Erġa’ rċievi emails ta’ reklamar",
  start: "Irċievi emails ta’ reklamar",

  pause: {
    title: "Ħu pawża",
    text: "Waqqaf l-emails kollha ta’ reklamar għal xi żmien. Wara jerġgħu jaslulek skont l-għażliet ta’ din il-paġna, mingħajr ma jkollok tagħmel xejn.",
    button: {
      one: "Pawża ta’ jum wieħed",
      two: "Pawża ta’ jumejn",
      few: "Pawża ta’ {days} ijiem",
      many: "Pawża ta’ {days}-il jum",
      other: "Pawża ta’ {days} jum",
    },
    until: "L-emails ta’ reklamar huma mwaqqfa. Tmiem il-pawża: {date}.",
    end: "Temm il-pawża issa",
  },

  saved: {
    title: "Lest",
    subscribed: "L-abbonament tiegħek għal “{type}” huwa attiv.",
    unsubscribed: "M’għadekx tirċievi “{type}”.",
    stopped: "M’għadekx tirċievi emails ta’ reklamar mingħandna.",
    started: "L-emails ta’ reklamar huma permessi mill-ġdid, skont l-għażliet hawn taħt.",
    paused: "Bħalissa ma tirċevix emails ta’ reklamar. Tmiem il-pawża: {date}.",
    pauseEnded: "Il-pawża ntemmet. L-emails ta’ reklamar jerġgħu jaslu skont l-għażliet hawn taħt.",
    choices: "L-għażliet tiegħek ġew irreġistrati.",
    nothing: "Ma kien hemm xejn x’jinbidel: diġà kien hekk.",
    undone: "Treġġa’ lura. Kollox kif kien qabel.",
    undoTooLate: "Għadda żżejjed żmien biex dan jitreġġa’ lura. Agħżel hawn taħt x’tixtieq.",
    stillTitle: "X’se tibqa’ tirċievi",
    stillService: "Emails dwar il-kont, l-ordnijiet u l-mistoqsijiet tiegħek",
    stillNothing: "Xejn: l-ebda email tagħna ma tasallek.",
    onItsWay: "Email li kienet diġà fi triqitha għadha tista’ tasal.",
    undo: "Reġġa’ lura",
  },

  choices: {
    title: "Agħżel x’tirċievi",
    hint: "Ixgħel dak li tixtieq tirċievi, imbagħad issejvja.",
    whileStopped:
      "L-emails kollha ta’ reklamar huma mwaqqfa. Meta terġa’ tirċevihom, tkun tista’ tagħżel hawn liema.",
    save: "Issejvja l-għażliet",
    since: "{choice} ({date})",
    subscribed: "Abbonament attiv",
    unsubscribed: "Abbonament imħassar",
    onByDefault: "Jintbagħat, sakemm ma tagħżilx mod ieħor",
    offByDefault: "Ma għażiltux",
    offButSent: "Ma għażiltux, iżda jista’ jintbagħat sakemm issejvja l-għażliet tiegħek",
  },

  typeDescription: {
    newsletter: "Aħbarijiet u stejjer mingħandna.",
    "event-invitations": "Stediniet għal laqgħat, korsijiet u avvenimenti online.",
    "product-news": "X’hemm ġdid u x’inbidel fil-prodotti u s-servizzi tagħna.",
    offers: "Skontijiet u offerti speċjali.",
  },

  record: {
    title: "X’inhu rreġistrat, u għaliex",
    purposeName: {
      "e-marketing": "Emails ta’ reklamar",
      "sales-and-service": "Emails dwar il-kont u s-servizz",
    },
    purposeHint: {
      "e-marketing": "Bullettini, stediniet, aħbarijiet dwar il-prodotti u offerti.",
      "sales-and-service": "Emails dwar il-kont, l-ordnijiet u l-mistoqsijiet tiegħek.",
    },
    statusLabel: "Stat",
    granted: "Permess",
    withdrawn: "Imwaqqaf",
    noneSent: "Xejn irreġistrat. Nistgħu niktbulek sakemm twaqqaf dan hawn.",
    noneWithheld: "Xejn irreġistrat. Ma niktbulekx mingħajr il-kunsens tiegħek.",
    markedNoMailings: "Imwaqqaf: hemm imniżżel li ma tridx tirċievi messaġġi.",
    basisLabel: "Għaliex nistgħu",
    basis: {
      consent: "Tajt il-kunsens tiegħek. Tista’ tirtirah hawn meta trid.",
      contract: "Huwa parti minn kuntratt miegħek.",
      "legal-obligation": "Liġi tobbligana.",
      "vital-interests": "Jipproteġi l-ħajja jew is-saħħa ta’ xi ħadd.",
      "public-interest": "Huwa parti minn kompitu fl-interess pubbliku.",
      "legitimate-interest":
        "Għandna interess li l-liġi tippermetti (“interess leġittimu”). Tista’ toġġezzjona meta trid.",
    },
    sinceLabel: "Minn meta",
    sourceLabel: "Minn fejn",
    source: {
      user: "Imdaħħal minn membru tal-persunal tagħna",
      email: "Minn email tiegħek",
      request: "Minn talba tiegħek",
      chat: "Minn chat miegħek",
      "web-form": "Minn formola fuq is-sit tagħna",
      "customer-portal": "Mill-portal tal-klijenti tagħna",
      import: "Ittieħed minn sistema oħra tagħna",
      api: "Irrappurtat minn sistema oħra tagħna",
      upgrade: "Preżunt fil-bidla: meta bdejna nżommu dan ir-reġistru, assumejna hekk. Ma staqsejniekx.",
      "preferences-page": "Magħżul minnek f’din il-paġna",
      "one-click": "Magħżul minnek bil-buttuna tal-programm tal-email tiegħek",
      complaint: "Irrappurtajt messaġġ tagħna bħala spam",
      unknown: "Mhux magħruf",
    },
  },
  staysTitle: "X’jibqa’",
  stays:
    "L-emails dwar il-kont, l-ordnijiet u l-mistoqsijiet tiegħek mhumiex reklamar. Jibqgħu jaslulek, tagħżel x’tagħżel hawn.",

  oldLink: {
    notice: {
      title: "Dan il-link ġej minn email eqdem",
      text: "Bih għadek tista’ twaqqaf l-emails tagħna, issa u meta trid. Għas-sigurtà tiegħek m’għadux juri x’inhu rreġistrat.",
    },
    stopped: { title: "Lest", text: "L-emails li kienu jintbagħtulek minħabba dan il-link twaqqfu." },
    freshHint: "Biex tara kollox u tagħżel int, itlob link ġdid fil-kaxxa tal-posta tiegħek.",
    freshButton: "Ibgħatli link ġdid",
  },

  lostMail: {
    notice: {
      title: "Agħżel liema emails tirċievi",
      text: "Kull email tagħna fiha link personali, “Immaniġġja l-abbonamenti”. Jiftaħ paġna tiegħek, mingħajr login. Anki emails eqdem jgħoddu.",
    },
    hint: "M’għandekx email f’idejk? Daħħal l-indirizz tiegħek u nibagħtulek il-link fil-kaxxa tal-posta.",
    label: "L-indirizz tal-email tiegħek",
    button: "Ibgħatli l-link tiegħi",
    notAnAddress: "Dan ma jidhirx li hu indirizz tal-email. Jekk jogħġbok iċċekkjah.",
    sent: {
      title: "Ħares fil-kaxxa tal-posta tiegħek",
      text: "Jekk għandna dan l-indirizz irreġistrat, email bil-link tiegħek tinsab fi triqitha. Dan jista’ jieħu ftit minuti. Għas-sigurtà tiegħek ma ngħidu lil ħadd hawn jekk indirizz huwiex irreġistrat.",
    },
  },

  confirm: {
    hint: "Billi kont waqqafthom, l-ewwel nibagħtulek email biex tikkonferma.",
    sentTitle: "Pass ieħor",
    sent: "Qed nibagħtu email lil {address}. Iftaħ il-link li fiha biex tikkonferma. Sa dakinhar ma jinbidel xejn.",
    valid: {
      one: "Il-link jgħodd għal jum wieħed.",
      two: "Il-link jgħodd għal jumejn.",
      few: "Il-link jgħodd għal {days} ijiem.",
      many: "Il-link jgħodd għal {days}-il jum.",
      other: "Il-link jgħodd għal {days} jum.",
    },
    page: {
      title: "Trid terġa’ tirċievi emails ta’ reklamar?",
      text: "Kont waqqaft l-emails ta’ reklamar tagħna. Jekk tagħfas il-buttuna, nistgħu nerġgħu nibagħtuhomlok. Tista’ terġa’ twaqqafhom meta trid.",
    },
    button: "Iva, irrid nirċevihom",
    done: {
      title: "Ikkonfermat",
      text: "Nistgħu nerġgħu nibagħtulek emails ta’ reklamar. Kull waħda fiha link li bih tista’ twaqqafhom.",
    },
    expired: {
      title: "Din il-konferma m’għadhiex valida",
      text: "Ma nbidel xejn. Jekk għadek trid emails ta’ reklamar, erġa’ itlobhom fil-paġna tiegħek.",
    },
    toPage: "Lejn il-paġna tiegħek",
  },

  mails: {
    link: {
      subject: "Il-link tiegħek biex timmaniġġja l-abbonamenti",
      text: "Dan hu l-link li tlabt. Fil-paġna tiegħek tagħżel liema emails tirċievi mingħandna.",
      button: "Immaniġġja l-abbonamenti",
      unasked:
        "Ma tlabtx dan? Mela xi ħadd daħħal l-indirizz tiegħek bi żball. M’għandek għalfejn tagħmel xejn.",
    },
    confirm: {
      subject: "Jekk jogħġbok ikkonferma: mill-ġdid emails ta’ reklamar",
      text: "Tlabt li terġa’ tirċievi emails ta’ reklamar mingħandna. Jekk jogħġbok ikkonfermah bil-buttuna. Sa dakinhar ma nibagħtu l-ebda waħda.",
      button: "Ara u kkonferma",
      unasked: "Ma tlabtx dan? Mela tagħmel xejn u ma jinbidel xejn.",
    },
    copy: "Jekk il-buttuna ma taħdimx, ikkopja dan l-indirizz fil-browser tiegħek:",
  },

  oneClick: {
    type: "L-abbonament tiegħek għal “{type}” tħassar.",
    all: "L-abbonament tiegħek tħassar.",
    gone: "L-abbonament tiegħek tħassar: xejn mhu rreġistrat għal dan il-link.",
    preview: "Din hija dehra minn qabel: ma nżamm xejn.",
    noted:
      "It-tħassir tal-abbonament tiegħek ġie nnotat. Bħalissa ma nistgħux naslu għad-data tagħna; jidħol fis-seħħ hekk kif nistgħu.",
  },

  gone: {
    title: "Xejn mhu rreġistrat",
    text: "M’għad hemm l-ebda indirizz irreġistrat għal dan il-link, għalhekk ma tintbagħat l-ebda email minħabba fih. M’għandek għalfejn tagħmel xejn.",
  },
  badLink: {
    title: "Dan il-link ma jaħdimx",
    text: "Jista’ jkun li nqata’ jew inbidel fi triqtu lejk. Erġa’ iftaħ il-link fl-email, jew ikkopjah sħiħ. Il-link ta’ kull email oħra tagħna jagħmel l-istess.",
  },
  notFound: {
    title: "Hawn m’hemmx paġna",
    text: "Iċċekkja l-indirizz, jew erġa’ iftaħ il-link fl-email tiegħek.",
  },
  badRequest: {
    title: "Ma stajniex naqraw dan",
    text: "Ma nbidel xejn. Mur lura fil-paġna tiegħek u erġa’ agħżel.",
  },
  methodNotAllowed: {
    title: "Dan mhux possibbli hawn",
    text: "Ma nbidel xejn. Iftaħ il-link fl-email tiegħek.",
  },
  tooLarge: {
    title: "Dan hu żżejjed f’daqqa",
    text: "Ma nbidel xejn. Mur lura fil-paġna tiegħek u erġa’ agħżel.",
  },
  tooMany: {
    title: "Wisq tentattivi",
    text: "Ma nbidel xejn. Stenna ftit minuti u erġa’ pprova. Twaqqaf l-emails tista’ dejjem.",
  },
  bug: {
    title: "Xi ħaġa marret ħażin min-naħa tagħna",
    text: "Ma nistgħux ngħidu b’ċertezza jekk l-għażla tiegħek inżammitx. Erġa’ iftaħ il-paġna tiegħek u ara; m’hemmx ħsara li tagħżel darbtejn.",
  },
  storeDown: {
    title: "Bħalissa ma nistgħux naslu għad-data tagħna",
    text: "Jekk għadek kemm għażilt xi ħaġa, mhux ikkonfermat li nżammet. Erġa’ pprova fi ftit minuti: il-link tiegħek jibqa’ validu, u m’hemmx ħsara li tagħżel darbtejn.",
  },
  storeDownStop: "Xorta tista’ twaqqaf l-emails: ninnutawh issa u nagħmluh hekk kif nistgħu.",
  noted: {
    title: "Innotat",
    text: "Ix-xewqa tiegħek li twaqqaf l-emails inżammet fis-sigur, iżda għadha ma sarietx, għax bħalissa ma nistgħux naslu għad-data tagħna. Issir hekk kif nistgħu. M’għandek għalfejn tagħmel xejn iżjed.",
  },
};
