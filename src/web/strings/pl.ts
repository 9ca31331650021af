// The recipient's pages in Polish. The form of address is "Państwo"; buttons have the short imperative that all
// programs have ("Zapisz").
import type { Strings } from "./strings.ts";

/** Polish, in the formal form of address. */
export const PL: Strings = {
  language: "pl",
  direction: "ltr",
  needsNativeReview: true,

  title: "Zarządzanie subskrypcjami",
  mailTo: "Dotyczy e-maili na adres {address}",
  noAddress: "Nie mamy zapisanego żadnego Państwa adresu.",
  languageLabel: "Język",
  privacyLink: "Polityka prywatności",
  footer:
    "Samo otwarcie tej strony niczego nie zmienia; robią to tylko przyciski. Można tu wrócić w każdej chwili przez link w każdym naszym e-mailu.",
  preview: {
    banner: {
      title: "To jest podgląd",
      text: "Tak widzi tę stronę odbiorca. Przyciski można wypróbować, nic nie zostanie zapisane.",
    },
    pressed: "Przycisk działa. Wybór odbiorcy byłby teraz zapisany; w tym podglądzie niczego nie zapisano.",
  },
  barredTitle: "Nie wysyłamy niczego na ten adres",
  barred: {
    "hard-bounce": "E-maile na ten adres wracały jako niedoręczone, dlatego przestaliśmy je wysyłać.",
    complaint: "Naszą wiadomość zgłoszono jako spam, dlatego przestaliśmy pisać.",
    manual: "Adres został ręcznie usunięty ze wszystkich naszych wysyłek.",
    erased: "Dane osobowe związane z tym adresem usunięto na żądanie.",
  },
  companyBarred:
    "Państwa firma poprosiła, aby nie wysyłać wiadomości marketingowych nikomu, kto w niej pracuje. Dlatego ich Państwo nie otrzymują.",

  cameFrom: "Otwarto tę stronę z wiadomości rodzaju „{type}”.",
  cameFromStopped: "Otwarto tę stronę z wiadomości rodzaju „{type}”. Takich już Państwo nie otrzymują.",
  unsubscribe: "Wypisz się z „{type}”",
  resubscribe: "Otrzymuj znowu „{type}”",
  unsubscribeThisKind: "Wypisz się z tego rodzaju wiadomości",
  marketingOn:
    "Można zrezygnować od razu ze wszystkich wiadomości marketingowych albo wybrać poniżej, co Państwo chcą otrzymywać.",
  marketingOff: "Nie otrzymują Państwo od nas wiadomości marketingowych.",
  stopAll: "Zrezygnuj z całego marketingu",
  startAgain: "Wznów wiadomości marketingowe",
  start: "Otrzymuj wiadomości marketingowe",

  pause: {
    title: "Przerwa",
    text: "Można na pewien czas wstrzymać wszystkie wiadomości marketingowe. Potem będą znowu przychodzić zgodnie z wyborem na tej stronie i nie trzeba nic robić.",
    button: {
      one: "Przerwa na {days} dzień",
      few: "Przerwa na {days} dni",
      many: "Przerwa na {days} dni",
      other: "Przerwa na {days} dnia",
    },
    until: "Wiadomości marketingowe są wstrzymane do {date}.",
    end: "Zakończ przerwę teraz",
  },

  saved: {
    title: "Gotowe",
    subscribed: "Subskrypcja „{type}” jest włączona.",
    unsubscribed: "Nie będą już Państwo otrzymywać „{type}”.",
    stopped: "Nie będą już Państwo otrzymywać od nas wiadomości marketingowych.",
    started: "Wiadomości marketingowe są znowu dozwolone, zgodnie z wyborem poniżej.",
    paused: "Do {date} nie będą Państwo otrzymywać wiadomości marketingowych.",
    pauseEnded:
      "Przerwa się skończyła. Wiadomości marketingowe będą znowu przychodzić zgodnie z wyborem poniżej.",
    choices: "Państwa wybór został zapisany.",
    nothing: "Nie trzeba było niczego zmieniać: tak już było.",
    undone: "Cofnięto. Wszystko jest jak przedtem.",
    undoTooLate: "Minęło zbyt dużo czasu, aby to cofnąć. Proszę wybrać poniżej, co Państwo chcą.",
    stillTitle: "Co nadal będą Państwo otrzymywać",
    stillService: "E-maile dotyczące Państwa konta, zamówień i pytań",
    stillNothing: "Nic: nie dociera do Państwa żaden nasz e-mail.",
    onItsWay: "E-mail, który był już w drodze, może jeszcze dotrzeć.",
    undo: "Cofnij",
  },

  choices: {
    title: "Co chcą Państwo otrzymywać",
    hint: "Proszę włączyć to, co Państwo chcą otrzymywać, a potem zapisać.",
    whileStopped:
      "Wszystkie wiadomości marketingowe są wstrzymane. Gdy znowu będą przychodzić, można będzie tu wybrać, które.",
    save: "Zapisz wybór",
    since: "{choice} od {date}",
    subscribed: "Włączone",
    unsubscribed: "Wyłączone",
    onByDefault: "Wysyłamy, chyba że wybiorą Państwo inaczej",
    offByDefault: "Nie wybrano",
    offButSent: "Nie wybrano, ale może być wysyłane, dopóki nie zapiszą Państwo wyboru",
  },

  typeDescription: {
    newsletter: "Nasze wiadomości i historie.",
    "event-invitations": "Zaproszenia na spotkania, szkolenia i wydarzenia online.",
    "product-news": "Co nowego i co się zmieniło w naszych produktach i usługach.",
    offers: "Rabaty i oferty specjalne.",
  },

  record: {
    title: "Co jest zapisane i dlaczego",
    purposeName: {
      "e-marketing": "Wiadomości marketingowe",
      "sales-and-service": "E-maile o koncie i obsłudze",
    },
    purposeHint: {
      "e-marketing": "Newslettery, zaproszenia, nowości o produktach i oferty.",
      "sales-and-service": "E-maile dotyczące Państwa konta, zamówień i pytań.",
    },
    statusLabel: "Stan",
    granted: "Dozwolone",
    withdrawn: "Wstrzymane",
    noneSent: "Nic nie zapisano. Możemy do Państwa pisać, dopóki nie wstrzymają Państwo tego tutaj.",
    noneWithheld: "Nic nie zapisano. Bez Państwa zgody nie piszemy.",
    markedNoMailings: "Wstrzymane: zaznaczono, że nie chcą Państwo otrzymywać wysyłek.",
    basisLabel: "Dlaczego nam wolno",
    basis: {
      consent: "Wyrazili Państwo zgodę. Można ją tu w każdej chwili wycofać.",
      contract: "Wynika to z umowy z Państwem.",
      "legal-obligation": "Zobowiązuje nas do tego prawo.",
      "vital-interests": "Chroni to czyjeś życie lub zdrowie.",
      "public-interest": "Jest to część zadania realizowanego w interesie publicznym.",
      "legitimate-interest":
        "Mamy w tym interes, na który pozwala prawo („prawnie uzasadniony interes”). Można w każdej chwili wnieść sprzeciw.",
    },
    sinceLabel: "Od",
    sourceLabel: "Skąd",
    source: {
      user: "Wpisane przez naszego pracownika",
      email: "Z e-maila od Państwa",
      request: "Ze zgłoszenia od Państwa",
      chat: "Z rozmowy z Państwem na czacie",
      "web-form": "Z formularza na naszej stronie",
      "customer-portal": "Z naszego portalu klienta",
      import: "Przeniesione z innego naszego systemu",
      api: "Przekazane przez inny nasz system",
      upgrade:
        "Przyjęte przy przejściu: gdy zaczęliśmy to zapisywać, przyjęliśmy takie założenie. Nie pytaliśmy Państwa.",
      "preferences-page": "Wybrane przez Państwa na tej stronie",
      "one-click": "Wybrane przez Państwa przyciskiem rezygnacji w programie pocztowym",
      complaint: "Zgłosili Państwo naszą wiadomość jako spam",
      unknown: "Nie wiadomo",
    },
  },
  staysTitle: "Co pozostaje",
  stays:
    "E-maile dotyczące Państwa konta, zamówień i pytań to nie marketing. Będą nadal przychodzić niezależnie od wyboru na tej stronie.",

  oldLink: {
    notice: {
      title: "Ten link pochodzi ze starszego e-maila",
      text: "Nadal można za jego pomocą zrezygnować z naszych e-maili, teraz i w każdej chwili. Dla Państwa bezpieczeństwa nie pokazuje już, co jest zapisane.",
    },
    stopped: {
      title: "Gotowe",
      text: "E-maile wysyłane do Państwa w związku z tym linkiem zostały wstrzymane.",
    },
    freshHint: "Aby wszystko zobaczyć i wybrać, proszę zamówić nowy link do swojej skrzynki.",
    freshButton: "Wyślij mi nowy link",
  },

  lostMail: {
    notice: {
      title: "Wybór otrzymywanych e-maili",
      text: "Każdy nasz e-mail zawiera osobisty link, „Zarządzaj subskrypcjami”. Otwiera on Państwa własną stronę, bez logowania. Starsze e-maile też się nadają.",
    },
    hint: "Nie ma e-maila pod ręką? Proszę wpisać adres, a wyślemy link do Państwa skrzynki.",
    label: "Państwa adres e-mail",
    button: "Wyślij mi mój link",
    notAnAddress: "To nie wygląda na adres e-mail. Proszę go sprawdzić.",
    sent: {
      title: "Proszę zajrzeć do skrzynki",
      text: "Jeśli mamy ten adres, e-mail z linkiem jest w drodze. Może to potrwać kilka minut. Dla Państwa bezpieczeństwa nikomu tu nie mówimy, czy dany adres jest zapisany.",
    },
  },

  confirm: {
    hint: "Ponieważ wcześniej z nich zrezygnowano, najpierw wyślemy Państwu e-mail z prośbą o potwierdzenie.",
    sentTitle: "Jeszcze jeden krok",
    sent: "Wysyłamy e-mail na adres {address}. Aby potwierdzić, proszę otworzyć zawarty w nim link. Do tego czasu nic się nie zmieni.",
    valid: {
      one: "Link jest ważny {days} dzień.",
      few: "Link jest ważny {days} dni.",
      many: "Link jest ważny {days} dni.",
      other: "Link jest ważny {days} dnia.",
    },
    page: {
      title: "Czy chcą Państwo znowu otrzymywać wiadomości marketingowe?",
      text: "Zrezygnowali Państwo wcześniej z naszych wiadomości marketingowych. Po naciśnięciu przycisku będziemy mogli znowu je wysyłać. Można z nich ponownie zrezygnować w każdej chwili.",
    },
    button: "Tak, chcę je otrzymywać",
    done: {
      title: "Potwierdzono",
      text: "Możemy znowu wysyłać Państwu wiadomości marketingowe. Każda zawiera link, przez który można z nich zrezygnować.",
    },
    expired: {
      title: "To potwierdzenie nie jest już ważne",
      text: "Niczego nie zmieniono. Jeśli nadal chcą Państwo otrzymywać wiadomości marketingowe, proszę zamówić je ponownie na swojej stronie.",
    },
    toPage: "Do Państwa strony",
  },

  mails: {
    link: {
      subject: "Państwa link do zarządzania subskrypcjami",
      text: "Oto link, o który Państwo prosili. Na swojej stronie wybierają Państwo, które nasze e-maile chcą otrzymywać.",
      button: "Zarządzaj subskrypcjami",
      unasked:
        "To nie była Państwa prośba? W takim razie ktoś przez pomyłkę wpisał Państwa adres. Nie trzeba nic robić.",
    },
    confirm: {
      subject: "Proszę potwierdzić: znowu wiadomości marketingowe",
      text: "Poproszono nas o ponowne wysyłanie Państwu wiadomości marketingowych. Proszę potwierdzić to przyciskiem. Do tego czasu niczego nie wyślemy.",
      button: "Zobacz i potwierdź",
      unasked: "To nie była Państwa prośba? Wtedy nie trzeba nic robić i nic się nie zmieni.",
    },
    copy: "Jeśli przycisk nie działa, proszę skopiować ten adres do przeglądarki:",
  },

  oneClick: {
    type: "Wypisano z „{type}”.",
    all: "Wypisano.",
    gone: "Wypisano: dla tego linku nic nie jest zapisane.",
    preview: "To jest podgląd: niczego nie zapisano.",
    noted:
      "Rezygnacja została odnotowana. Nie mamy teraz dostępu do naszych danych; zacznie obowiązywać, gdy tylko będzie to możliwe.",
  },

  gone: {
    title: "Nic nie jest zapisane",
    text: "Dla tego linku nie ma już zapisanego żadnego adresu, więc nic nie jest z jego powodu wysyłane. Nie trzeba nic robić.",
  },
  badLink: {
    title: "Ten link nie działa",
    text: "Mógł zostać po drodze ucięty lub zmieniony. Proszę jeszcze raz otworzyć link w e-mailu albo skopiować go w całości. Link w każdym innym naszym e-mailu działa tak samo.",
  },
  notFound: {
    title: "Tu nie ma żadnej strony",
    text: "Proszę sprawdzić adres albo jeszcze raz otworzyć link w e-mailu.",
  },
  badRequest: {
    title: "Nie udało się tego odczytać",
    text: "Niczego nie zmieniono. Proszę wrócić na swoją stronę i wybrać ponownie.",
  },
  methodNotAllowed: {
    title: "Tutaj nie jest to możliwe",
    text: "Niczego nie zmieniono. Proszę otworzyć link w e-mailu.",
  },
  tooLarge: {
    title: "To za dużo naraz",
    text: "Niczego nie zmieniono. Proszę wrócić na swoją stronę i wybrać ponownie.",
  },
  tooMany: {
    title: "Za dużo prób",
    text: "Niczego nie zmieniono. Proszę odczekać kilka minut i spróbować ponownie. Zrezygnować z e-maili można zawsze.",
  },
  bug: {
    title: "Coś poszło nie tak po naszej stronie",
    text: "Nie możemy powiedzieć na pewno, czy wybór został zapisany. Proszę otworzyć swoją stronę ponownie i sprawdzić; dwukrotny wybór niczemu nie szkodzi.",
  },
  storeDown: {
    title: "Nie mamy teraz dostępu do naszych danych",
    text: "Jeśli przed chwilą dokonano wyboru, nie potwierdzono jego zapisania. Proszę spróbować ponownie za kilka minut: link pozostaje ważny, a dwukrotny wybór niczemu nie szkodzi.",
  },
  storeDownStop:
    "Zrezygnować z e-maili można mimo to: odnotujemy to teraz i wykonamy, gdy tylko będzie to możliwe.",
  noted: {
    title: "Odnotowano",
    text: "Państwa życzenie rezygnacji z e-maili jest bezpiecznie zapisane, ale jeszcze niewykonane, bo nie mamy teraz dostępu do naszych danych. Zrobimy to, gdy tylko będzie to możliwe. Nie trzeba robić nic więcej.",
  },
};
