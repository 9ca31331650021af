// The recipient's pages in Italian. The form of address is "Lei"; buttons have the short imperative that all programs
// have ("Salva").
import type { Strings } from "./strings.ts";

/** Italian, in the formal form of address. */
export const IT: Strings = {
  language: "it",
  direction: "ltr",
  needsNativeReview: true,

  title: "Gestisci le iscrizioni",
  mailTo: "Per le e-mail a {address}",
  noAddress: "Non è registrato alcun Suo indirizzo.",
  languageLabel: "Lingua",
  privacyLink: "Informativa sulla privacy",
  footer:
    "Aprire questa pagina non cambia nulla; lo fanno solo i suoi pulsanti. Può tornare in qualsiasi momento con il link presente in ogni nostra e-mail.",
  preview: {
    banner: {
      title: "Questa è un’anteprima",
      text: "Ecco la pagina come la vede un destinatario. I pulsanti si possono provare e non viene salvato nulla.",
    },
    pressed:
      "Il pulsante funziona. La scelta di un destinatario sarebbe ora registrata; per questa anteprima non è stato salvato nulla.",
  },
  barredTitle: "Non inviamo nulla a questo indirizzo",
  barred: {
    "hard-bounce":
      "Le e-mail a questo indirizzo sono tornate indietro. Per questo abbiamo smesso di inviarle.",
    complaint: "Un nostro messaggio è stato segnalato come spam. Per questo abbiamo smesso di inviarne.",
    manual: "È stato tolto manualmente da tutti i nostri invii.",
    erased: "I dati personali collegati sono stati cancellati su richiesta.",
  },
  companyBarred:
    "La Sua azienda ci ha chiesto di non inviare e-mail pubblicitarie a chi vi lavora. Per questo Lei non ne riceve.",

  cameFrom: "È qui da un’e-mail del tipo «{type}».",
  cameFromStopped: "È qui da un’e-mail del tipo «{type}», che non riceve più.",
  unsubscribe: "Annulla l’iscrizione a «{type}»",
  resubscribe: "Ricevi di nuovo «{type}»",
  unsubscribeThisKind: "Annulla l’iscrizione a questo tipo di e-mail",
  marketingOn:
    "Può interrompere tutte le e-mail pubblicitarie in una volta, oppure scegliere qui sotto che cosa desidera ricevere.",
  marketingOff: "Non riceve e-mail pubblicitarie da noi.",
  stopAll: "Interrompi tutte le e-mail pubblicitarie",
  startAgain: "Ricevi di nuovo le e-mail pubblicitarie",
  start: "Ricevi le e-mail pubblicitarie",

  pause: {
    title: "Fare una pausa",
    text: "Può sospendere tutte le e-mail pubblicitarie per un po’. In seguito riprendono come scelto in questa pagina, senza che Lei debba fare nulla.",
    button: { one: "Pausa di {days} giorno", other: "Pausa di {days} giorni" },
    until: "Le e-mail pubblicitarie sono sospese fino al giorno {date}.",
    end: "Termina ora la pausa",
  },

  saved: {
    title: "Fatto",
    subscribed: "L’iscrizione a «{type}» è attiva.",
    unsubscribed: "Non riceverà più «{type}».",
    stopped: "Non riceverà più e-mail pubblicitarie da noi.",
    started: "Le e-mail pubblicitarie sono di nuovo consentite, come scelto qui sotto.",
    paused: "Non riceverà e-mail pubblicitarie fino al giorno {date}.",
    pauseEnded: "La pausa è finita. Le e-mail pubblicitarie riprendono come scelto qui sotto.",
    choices: "Le Sue scelte sono registrate.",
    nothing: "Non c’era nulla da cambiare: era già così.",
    undone: "Annullato. Tutto è come prima.",
    undoTooLate: "È passato troppo tempo per annullare. Scelga qui sotto che cosa desidera.",
    stillTitle: "Che cosa riceverà ancora",
    stillService: "E-mail sul Suo account, sui Suoi ordini e sulle Sue domande",
    stillNothing: "Nulla: non Le arriva alcuna e-mail da noi.",
    onItsWay: "Un’e-mail già partita può ancora arrivare.",
    undo: "Annulla questa modifica",
  },

  choices: {
    title: "Scelga che cosa ricevere",
    hint: "Attivi ciò che desidera ricevere, poi salvi.",
    whileStopped:
      "Tutte le e-mail pubblicitarie sono interrotte. Appena ne riceverà di nuovo, potrà scegliere qui quali.",
    save: "Salva le scelte",
    since: "{choice} dal giorno {date}",
    subscribed: "Iscrizione attiva",
    unsubscribed: "Iscrizione annullata",
    onByDefault: "Viene inviato, salvo una Sua scelta diversa",
    offByDefault: "Non l’ha scelto",
    offButSent: "Non l’ha scelto, ma può essere inviato finché non salva le Sue scelte",
  },

  typeDescription: {
    newsletter: "Le nostre notizie e le nostre storie.",
    "event-invitations": "Inviti a incontri, corsi ed eventi online.",
    "product-news": "Che cosa c’è di nuovo e che cosa è cambiato nei nostri prodotti e servizi.",
    offers: "Sconti e offerte speciali.",
  },

  record: {
    title: "Che cosa è registrato, e perché",
    purposeName: {
      "e-marketing": "E-mail pubblicitarie",
      "sales-and-service": "E-mail su account e assistenza",
    },
    purposeHint: {
      "e-marketing": "Newsletter, inviti, novità sui prodotti e offerte.",
      "sales-and-service": "E-mail sul Suo account, sui Suoi ordini e sulle Sue domande.",
    },
    statusLabel: "Stato",
    granted: "Consentito",
    withdrawn: "Interrotto",
    noneSent: "Nulla di registrato. Possiamo scriverLe finché non lo interrompe qui.",
    noneWithheld: "Nulla di registrato. Non Le scriviamo senza il Suo consenso.",
    markedNoMailings: "Interrotto: risulta che non desidera ricevere invii.",
    basisLabel: "Perché possiamo farlo",
    basis: {
      consent: "Ha dato il Suo consenso. Può revocarlo qui in qualsiasi momento.",
      contract: "Fa parte di un contratto con Lei.",
      "legal-obligation": "Una legge ci obbliga a farlo.",
      "vital-interests": "Protegge la vita o la salute di una persona.",
      "public-interest": "Fa parte di un compito di interesse pubblico.",
      "legitimate-interest":
        "Abbiamo un interesse che la legge ammette («legittimo interesse»). Può opporsi in qualsiasi momento.",
    },
    sinceLabel: "Dal",
    sourceLabel: "Da dove viene",
    source: {
      user: "Inserito da una persona del nostro personale",
      email: "Da una Sua e-mail",
      request: "Da una Sua richiesta",
      chat: "Da una chat con Lei",
      "web-form": "Da un modulo del nostro sito",
      "customer-portal": "Dal nostro portale clienti",
      import: "Ripreso da un altro nostro sistema",
      api: "Comunicato da un altro nostro sistema",
      upgrade:
        "Presunto al passaggio: quando abbiamo iniziato a tenere queste registrazioni, lo abbiamo dato per presunto. Non Le è stato chiesto.",
      "preferences-page": "Scelto da Lei in questa pagina",
      "one-click": "Scelto da Lei con il pulsante di disiscrizione del Suo programma di posta",
      complaint: "Ha segnalato un nostro messaggio come spam",
      unknown: "Non noto",
    },
  },
  staysTitle: "Che cosa rimane",
  stays:
    "Le e-mail sul Suo account, sui Suoi ordini e sulle Sue domande non sono pubblicità. Continueranno ad arrivarLe, qualunque cosa scelga qui.",

  oldLink: {
    notice: {
      title: "Questo link viene da un’e-mail meno recente",
      text: "Con esso può sempre interrompere le nostre e-mail, ora e in qualsiasi momento. Per la Sua sicurezza non mostra più che cosa è registrato.",
    },
    stopped: { title: "Fatto", text: "Le e-mail che Le venivano inviate per questo link sono interrotte." },
    freshHint: "Per vedere tutto e scegliere, può farsi inviare un nuovo link nella Sua casella di posta.",
    freshButton: "Inviami un nuovo link",
  },

  lostMail: {
    notice: {
      title: "Scelga quali e-mail ricevere",
      text: "Ogni nostra e-mail contiene un link personale, «Gestisci iscrizioni». Apre una pagina tutta Sua, senza accesso. Vanno bene anche le e-mail meno recenti.",
    },
    hint: "Non ha un’e-mail a portata di mano? Inserisca il Suo indirizzo e invieremo il link alla Sua casella di posta.",
    label: "Il Suo indirizzo e-mail",
    button: "Inviami il mio link",
    notAnAddress: "Non sembra un indirizzo e-mail. Lo controlli, per favore.",
    sent: {
      title: "Controlli la Sua casella di posta",
      text: "Se questo indirizzo è registrato da noi, un’e-mail con il Suo link è in arrivo. Può volerci qualche minuto. Per la Sua sicurezza non diciamo qui a nessuno se un indirizzo è registrato.",
    },
  },

  confirm: {
    hint: "Poiché le aveva interrotte, prima Le inviamo un’e-mail di conferma.",
    sentTitle: "Ancora un passo",
    sent: "Inviamo un’e-mail a {address}. Apra il link che contiene per confermare. Fino ad allora non cambia nulla.",
    valid: { one: "Il link è valido per {days} giorno.", other: "Il link è valido per {days} giorni." },
    page: {
      title: "Desidera di nuovo le e-mail pubblicitarie?",
      text: "Aveva interrotto le nostre e-mail pubblicitarie. Se preme il pulsante, potremo inviarLe di nuovo e-mail di questo tipo. Può interromperle ancora in qualsiasi momento.",
    },
    button: "Sì, desidero riceverle",
    done: {
      title: "Confermato",
      text: "Possiamo inviarLe di nuovo e-mail pubblicitarie. Ognuna contiene un link con cui può interromperle.",
    },
    expired: {
      title: "Questa conferma non è più valida",
      text: "Non è stato cambiato nulla. Se desidera ancora le e-mail pubblicitarie, le richieda di nuovo nella Sua pagina.",
    },
    toPage: "Alla Sua pagina",
  },

  mails: {
    link: {
      subject: "Il Suo link per gestire le iscrizioni",
      text: "Ecco il link che ha chiesto. Nella Sua pagina sceglie quali e-mail ricevere da noi.",
      button: "Gestisci iscrizioni",
      unasked:
        "Non l’ha chiesto Lei? Allora qualcuno ha inserito il Suo indirizzo per errore. Non deve fare nulla.",
    },
    confirm: {
      subject: "Da confermare: di nuovo e-mail pubblicitarie",
      text: "Ha chiesto di ricevere di nuovo le nostre e-mail pubblicitarie. Lo confermi con il pulsante. Fino ad allora non ne inviamo.",
      button: "Vedi e conferma",
      unasked: "Non l’ha chiesto Lei? Allora non faccia nulla e nulla cambierà.",
    },
    copy: "Se il pulsante non funziona, copi questo indirizzo nel Suo browser:",
  },

  oneClick: {
    type: "L’iscrizione a «{type}» è annullata.",
    all: "L’iscrizione è annullata.",
    gone: "L’iscrizione è annullata: per questo link non è registrato nulla.",
    preview: "Questa è un’anteprima: non è stato salvato nulla.",
    noted:
      "La disiscrizione è annotata. In questo momento non possiamo accedere ai nostri dati; avrà effetto appena possibile.",
  },

  gone: {
    title: "Non è registrato nulla",
    text: "Per questo link non è più registrato alcun indirizzo, quindi non comporta l’invio di e-mail. Non deve fare nulla.",
  },
  badLink: {
    title: "Questo link non funziona",
    text: "Forse è stato troncato o alterato lungo il percorso. Apra ancora una volta il link nell’e-mail, oppure lo copi per intero. Il link di qualsiasi altra nostra e-mail fa lo stesso.",
  },
  notFound: {
    title: "Qui non c’è nessuna pagina",
    text: "Controlli l’indirizzo, oppure apra ancora una volta il link nella Sua e-mail.",
  },
  badRequest: {
    title: "Non siamo riusciti a leggerlo",
    text: "Non è stato cambiato nulla. Torni alla Sua pagina e scelga di nuovo.",
  },
  methodNotAllowed: {
    title: "Qui non è possibile",
    text: "Non è stato cambiato nulla. Apra il link nella Sua e-mail.",
  },
  tooLarge: {
    title: "È troppo in una volta",
    text: "Non è stato cambiato nulla. Torni alla Sua pagina e scelga di nuovo.",
  },
  tooMany: {
    title: "Troppi tentativi",
    text: "Non è stato cambiato nulla. Attenda qualche minuto e riprovi. Interrompere le e-mail è sempre possibile.",
  },
  bug: {
    title: "Qualcosa è andato storto da parte nostra",
    text: "Non possiamo dire con certezza che la Sua scelta sia stata salvata. Apra di nuovo la Sua pagina e controlli; scegliere due volte non crea problemi.",
  },
  storeDown: {
    title: "In questo momento non possiamo accedere ai nostri dati",
    text: "Se ha appena fatto una scelta, non è confermato che sia stata salvata. Riprovi tra qualche minuto: il Suo link resta valido e scegliere due volte non crea problemi.",
  },
  storeDownStop:
    "Interrompere le e-mail è comunque possibile: lo annotiamo ora e lo applichiamo appena possibile.",
  noted: {
    title: "Annotato",
    text: "La Sua richiesta di interrompere le e-mail è conservata al sicuro, ma non è ancora applicata, perché in questo momento non possiamo accedere ai nostri dati. Lo sarà appena possibile. Non deve fare altro.",
  },
};
