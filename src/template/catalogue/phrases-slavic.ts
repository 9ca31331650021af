// What links and sentences say in the Slavic languages: what opts out, what manages, and what only looks like it.
import { list, type Phrases } from "./phrases.ts";

/** Phrases of 12 languages; see Phrases for what each list means. */
export const SLAVIC: readonly Phrases[] = [
  {
    code: "pl",
    name: "Polish",
    label: "Zarządzaj subskrypcjami",
    certainty: "high",
    unsubscribe: list(`
      wypisz się | wypisz mnie | wypisz się z newslettera | wypisz się z listy |
      kliknij tutaj, aby się wypisać | rezygnacja | rezygnacja z newslettera | rezygnuję z newslettera |
      zrezygnuj | zrezygnuj z subskrypcji | zrezygnuj z newslettera | anuluj subskrypcję |
      anulowanie subskrypcji | odsubskrybuj | odsubskrybować | wyrejestruj się | wyrejestruj |
      usuń mnie z listy | usuń mój adres | nie chcę otrzymywać | nie chcę otrzymywać wiadomości |
      nie chcę dostawać maili | cofnij zgodę | wycofaj zgodę | link rezygnacji`),
    manage: list(`
      zarządzaj subskrypcjami | zarządzaj subskrypcją | zarządzaj preferencjami | zmień preferencje |
      zmień ustawienia | edytuj preferencje | aktualizuj preferencje | zaktualizuj swoje dane |
      zmień swoje dane | ustawienia e-mail | ustawienia powiadomień | preferencje komunikacji |
      centrum preferencji | zarządzaj zgodami`),
    around: list(`
      aby się wypisać, kliknij {here} | jeśli nie chcesz otrzymywać newslettera, kliknij {here} |
      nie chcesz otrzymywać tych maili? {here} | możesz zrezygnować {here} |
      aby zrezygnować z subskrypcji kliknij {here} | aby zmienić preferencje, kliknij {here}`),
    here: list(`
      tutaj | tu | kliknij tutaj | kliknij w ten link | ten link | kliknij ten link | klikając tutaj |
      pod tym adresem | tej stronie | prosimy kliknąć tutaj | naciśnij tutaj | w ten link | w każdej chwili | w dowolnym momencie | w poniższy link | poniższy link | kliknij w link | kliknij poniższy link | na link | kliknij w poniższy link | użyj opcji | wystarczy kliknąć tutaj | proszę kliknąć tutaj`),
    weak: list("rezygnacja | usuń | tutaj | anuluj"),
    ambiguous: list(`
      zrezygnuj z abonamentu | anuluj subskrypcję | rezygnuję z udziału w spotkaniu | rezygnuj |
      zrezygnuj | rezygnuję | rezygnacja`),
    subscribe: list("zapisz się | subskrybuj | zasubskrybuj | zarejestruj się"),
    billing: list("wypowiedzenie umowy | anuluj zamówienie | odwołaj wizytę"),
    logOut: list("wyloguj | wyloguj się"),
    viewOnline: list("zobacz w przeglądarce | wyświetl w przeglądarce | wersja online"),
    privacy: list("polityka prywatności | RODO | regulamin | pliki cookie"),
    confirm: list("potwierdź subskrypcję | potwierdź zapis | potwierdź adres e-mail"),
    elsewhere: list("rezygnuję z udziału w spotkaniu | poleć znajomemu"),
    stems: {
      unsubscribe: list(`
      wypis | ?rezygn | odsubskryb | wyrejestr | anuluj * subskrypcj | nie chc* * otrzym | usuń mnie |
      usun mnie | usuń * (listy|adres) | cofn* * zgod | wycofa* * zgod | ?nie chc* | rezygn* z (subskrypcji|newslettera|otrzymywania|biuletynu|mailingu) | zrezygn* z (subskrypcji|newslettera|otrzymywania|biuletynu) | ?mozesz z nich zrezygnowac`),
      manage: list("zarządzaj | zarzadzaj | preferencj | ustawieni | zmień * dane"),
      nouns: list("newsletter | mailing | wiadomo | subskrypcj"),
    },
  },
  {
    code: "cs",
    name: "Czech",
    label: "Spravovat odběry",
    certainty: "high",
    unsubscribe: list(`
      odhlásit se | odhlásit | odhlásit odběr | odhlásit se z odběru | odhlásit odběr newsletteru |
      odhlášení | odhlášení z odběru | zrušit odběr | zrušit odběr novinek | zrušení odběru |
      klikněte zde pro odhlášení | pro odhlášení klikněte zde | nechci dostávat e-maily | nechci odebírat |
      nepřeji si zasílat obchodní sdělení | nepřeji si dostávat | odebrat mě ze seznamu |
      vyřadit z databáze | ukončit odběr`),
    manage: list(`
      spravovat odběry | spravovat odběr | správa odběrů | správa předvoleb | spravovat předvolby |
      nastavení odběru | změnit nastavení | upravit preference | upravit předvolby | aktualizovat údaje |
      změnit údaje | nastavení e-mailů`),
    around: list(`
      pro odhlášení klikněte {here} | pokud si nepřejete dostávat tyto e-maily, klikněte {here} |
      nechcete dostávat tyto e-maily? {here} | odhlásit se můžete {here} | odběr zrušíte {here}`),
    here: list(`
      zde | tady | klikněte zde | tento odkaz | na tento odkaz | kliknutím sem | klikněte na tento odkaz |
      kliknutím zde | na této stránce | prosím klikněte zde | zde klikněte | kdykoli | následující odkaz | na následující odkaz | na odkaz | na tomto odkazu`),
    weak: list("odhlásit se | zrušit | zde"),
    ambiguous: list("odhlásit se | odhlásit se z kurzu | odhlásit | odhlášení"),
    subscribe: list("odebírat | přihlásit se k odběru | přihlásit odběr | registrovat se"),
    billing: list(`
      vypovědět smlouvu | zrušit předplatné | zrušit objednávku | zrušit členství`),
    logOut: list(""),
    viewOnline: list("zobrazit v prohlížeči | zobrazit online | webová verze"),
    privacy: list(`
      ochrana osobních údajů | zásady ochrany soukromí | GDPR | obchodní podmínky`),
    confirm: list("potvrdit odběr | potvrďte odběr | potvrdit e-mail"),
    elsewhere: list("odhlásit se z kurzu"),
    stems: {
      unsubscribe: list(`
      odhlás | odhlas | odhláš | zruš* odběr | zrus* odber | ?nepřej | ?nepreje | nechc* * dostávat |
      ukonč* odběr | odebrat mě | ?vyřadit | ?nechci`),
      manage: list("správ | spravov | předvol | nastaven | upravit"),
      nouns: list("odběr | odběru | newsletter | novink | e-mail | obchodní sdělení"),
    },
  },
  {
    code: "sk",
    name: "Slovak",
    label: "Spravovať odbery",
    certainty: "high",
    unsubscribe: list(`
      odhlásiť sa | odhlásiť | odhlásiť odber | odhlásenie | odhlásenie odberu | odhlásenie z odberu |
      odhláste ma z odberu | zrušiť odber | zrušenie odberu | kliknite sem pre odhlásenie |
      pre odhlásenie kliknite tu | odregistrovať | neželám si dostávať | nechcem dostávať e-maily |
      odstrániť zo zoznamu | ukončiť odber`),
    manage: list(`
      spravovať odbery | spravovať odber | správa odberov | správa predvolieb | spravovať predvoľby |
      nastavenia odberu | zmeniť nastavenia | upraviť preferencie | aktualizovať údaje |
      nastavenia e-mailov`),
    around: list(`
      pre odhlásenie kliknite {here} | ak si neželáte dostávať tieto e-maily, kliknite {here} |
      nechcete dostávať tieto e-maily? {here} | odhlásiť sa môžete {here}`),
    here: list(`
      tu | sem | kliknite sem | kliknite tu | tento odkaz | kliknite na tento odkaz | kliknutím sem |
      na tejto stránke | kedykoľvek | na tento odkaz | nasledujúci odkaz`),
    weak: list("odhlásiť sa | tu | zrušiť"),
    ambiguous: list("odhlásiť sa | odhlásiť | odhlásenie"),
    subscribe: list("odoberať | prihlásiť sa na odber | registrovať sa"),
    billing: list("vypovedať zmluvu | zrušiť predplatné | zrušiť objednávku"),
    logOut: list(""),
    viewOnline: list("zobraziť v prehliadači | zobraziť online"),
    privacy: list("ochrana osobných údajov | zásady ochrany súkromia"),
    confirm: list("potvrďte odber | potvrdiť odber | potvrďte e-mail"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      odhlás | odhlas | zruš* odber | zrus* odber | ?neželám | ?nezelam | nechce* * dostávať | odregistr |
      odstrániť zo | ukonč* odber | ?nechcem`),
      manage: list("správ | spravov | predvo | nastaven | upraviť"),
      nouns: list("odber | newsletter | novink | e-mail"),
    },
  },
  {
    code: "sl",
    name: "Slovenian",
    label: "Upravljanje naročnin",
    certainty: "high",
    unsubscribe: list(`
      odjava | odjavi se | odjavite se | odjava od e-novic | odjava od prejemanja | odjava od novic |
      odjavi me | kliknite tukaj za odjavo | za odjavo kliknite tukaj | ne želim več prejemati |
      ne želim več prejemati obvestil | odjavite se od prejemanja obvestil | preklic naročnine na novice |
      prekliči naročnino | odstrani me s seznama | izbris s seznama`),
    manage: list(`
      upravljanje naročnin | upravljaj naročnine | upravljanje prijav | upravljanje nastavitev |
      spremeni nastavitve | uredi nastavitve | posodobi podatke | nastavitve e-pošte |
      uredite svoje preference`),
    around: list(`
      za odjavo kliknite {here} | če ne želite več prejemati novic, kliknite {here} |
      ne želite prejemati te e-pošte? {here} | odjavite se lahko {here}`),
    here: list(`
      tukaj | tu | kliknite tukaj | na povezavo | to povezavo | kliknite na povezavo | s klikom tukaj |
      na tej strani`),
    weak: list("odjava | tukaj"),
    ambiguous: list("odjava | odjava iz hotela"),
    subscribe: list("prijava | prijavite se | naročite se | prijavi se na novice"),
    billing: list("odpoved pogodbe | prekliči naročilo | odpoved naročnine"),
    logOut: list("izpis"),
    viewOnline: list("ogled v brskalniku | poglej v brskalniku"),
    privacy: list("varstvo osebnih podatkov | politika zasebnosti | piškotki"),
    confirm: list("potrdi naročnino | potrdite prijavo | potrdite e-naslov"),
    elsewhere: list("odjava iz hotela"),
    stems: {
      unsubscribe: list(`
      ?odjav | ne želi* več prejem | ne zeli* vec prejem | prekl* naročnin | odstrani me |
      izbris s seznama | prekl* * naročn | odjavite (se )?tukaj | se odjavite | odjavi* (se )?(od|s) (novic|e novic|prejemanja)`),
      manage: list("upravlj | nastavit | uredi | posodob"),
      nouns: list("e-novic | novic | obvestil | e-pošt"),
    },
  },
  {
    code: "hr",
    name: "Croatian",
    label: "Upravljaj pretplatama",
    certainty: "high",
    unsubscribe: list(`
      odjava | odjavi se | odjavite se | odjavi me | odjava s newslettera | odjava s liste |
      odjava s mailing liste | odjava s popisa | za odjavu kliknite ovdje | kliknite ovdje za odjavu |
      otkaži pretplatu | otkažite pretplatu | ne želim više primati | ne želim više primati poruke |
      ukloni me s liste | obriši me s liste | prekini pretplatu | odjava pretplate`),
    manage: list(`
      upravljaj pretplatama | upravljanje pretplatama | upravljaj pretplatom | upravljanje postavkama |
      uredi postavke | promijeni postavke | ažuriraj podatke | uredi preferencije | postavke e-pošte |
      postavke obavijesti`),
    around: list(`
      za odjavu kliknite {here} | ako više ne želite primati naš newsletter, kliknite {here} |
      ne želite primati ove poruke? {here} | možete se odjaviti {here}`),
    here: list(`
      ovdje | kliknite ovdje | na ovaj link | na ovu poveznicu | klikom ovdje | na ovoj stranici |
      ovu poveznicu | ovaj link | pritisnite ovdje`),
    weak: list("odjava | ovdje"),
    ambiguous: list("otkaži pretplatu | odjava | odjavi se | odjava iz hotela"),
    subscribe: list("prijava | prijavi se | pretplati se | pretplatite se"),
    billing: list("raskid ugovora | otkaži narudžbu"),
    logOut: list(""),
    viewOnline: list("pogledaj u pregledniku | otvori u pregledniku"),
    privacy: list("zaštita osobnih podataka | pravila privatnosti | kolačići"),
    confirm: list("potvrdi pretplatu | potvrdite prijavu | potvrdite e-mail"),
    elsewhere: list("odjava iz hotela"),
    stems: {
      unsubscribe: list(`
      ?odjav | otkaž* pretplat | otkaz* pretplat | ne žel* više prim | ne zel* vise prim | ukloni me |
      obriši me | prekini pretplat`),
      manage: list("upravlj | postavk | uredi | preferenc"),
      nouns: list("newsletter | pretplat | obavijest | e-pošt | mail"),
    },
  },
  {
    code: "bs",
    name: "Bosnian",
    label: "Upravljaj pretplatama",
    certainty: "medium",
    unsubscribe: list(`
      odjavi se | odjavite se | odjava | odjava s liste | odjava sa newslettera | za odjavu kliknite ovdje |
      otkaži pretplatu | ne želim više primati | ukloni me sa liste`),
    manage: list(`
      upravljaj pretplatama | upravljanje pretplatama | uredi postavke | promijeni postavke |
      ažuriraj podatke`),
    around: list(`
      za odjavu kliknite {here} | ako više ne želite primati naše poruke, kliknite {here} |
      možete se odjaviti {here}`),
    here: list("ovdje | kliknite ovdje | na ovaj link"),
    weak: list("odjava | ovdje"),
    ambiguous: list("odjavi se | odjava"),
    subscribe: list("prijavi se | pretplati se"),
    billing: list("raskini ugovor | otkaži narudžbu"),
    logOut: list(""),
    viewOnline: list("pogledaj u pretraživaču | otvori u pregledniku"),
    privacy: list("politika privatnosti"),
    confirm: list("potvrdi pretplatu | potvrdi svoju email adresu"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      ?odjav | otkaž* pretplat | ne žel* više prim | ukloni me`),
      manage: list("upravlj | postavk"),
      nouns: list("newsletter | pretplat | poruke"),
    },
  },
  {
    code: "sr",
    name: "Serbian (Latin and Cyrillic)",
    label: "Upravljaj pretplatama",
    certainty: "medium",
    unsubscribe: list(`
      odjavi se | odjavite se | odjava | odjava sa liste | odjava sa mejling liste | odjava sa biltena |
      otkaži pretplatu | za odjavu kliknite ovde | kliknite ovde da se odjavite | ne želim više da primam |
      ukloni me sa liste | одјави се | одјавите се | одјава | одјава са листе | откажи претплату |
      за одјаву кликните овде | не желим више да примам`),
    manage: list(`
      upravljaj pretplatama | upravljanje pretplatama | izmeni podešavanja | podešavanja mejla |
      ažuriraj podatke | управљај претплатама | измени подешавања`),
    around: list(`
      za odjavu kliknite {here} | ako ne želite više da primate naše poruke, kliknite {here} |
      možete se odjaviti {here} | за одјаву кликните {here} | можете се одјавити {here}`),
    here: list("ovde | kliknite ovde | овде | кликните овде"),
    weak: list("odjava | ovde | одјава | овде"),
    ambiguous: list("odjavi se | одјави се | odjava | одјава"),
    subscribe: list("prijavi se | pretplati se | пријави се | претплати се"),
    billing: list("raskini ugovor | otkaži porudžbinu | раскини уговор"),
    logOut: list(""),
    viewOnline: list("pogledaj u pregledaču | погледај у прегледачу"),
    privacy: list("politika privatnosti | политика приватности"),
    confirm: list("potvrdi pretplatu | потврди претплату"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      ?odjav | otkaž* pretplat | ne žel* * prima | ?одјав | откаж* претплат | ukloni me | не жел* * прима |
      ne žel* * * prima | опозов* * пријав | opozov* * prijav`),
      manage: list("upravlj | podešavanj | управљ | подешавањ"),
      nouns: list("newsletter | bilten | mejl | билтен | мејл"),
    },
  },
  {
    code: "mk",
    name: "Macedonian",
    label: "Управувај со претплати",
    certainty: "low",
    unsubscribe: list(`
      одјави се | одјавете се | одјава | откажи претплата | откажете ја претплатата |
      за одјава кликнете тука | не сакам повеќе да добивам | отстрани ме од листата`),
    manage: list(`
      управувај со претплати | управување со претплати | промени поставки | уреди поставки |
      ажурирај податоци`),
    around: list(`
      за одјава кликнете {here} | ако не сакате повеќе да добивате пораки, кликнете {here}`),
    here: list("тука | овде | кликнете тука"),
    weak: list("одјава | тука"),
    ambiguous: list("одјави се | одјава"),
    subscribe: list("пријави се | претплати се"),
    billing: list("раскини договор | откажи нарачка"),
    logOut: list(""),
    viewOnline: list("види во прелистувач"),
    privacy: list("политика за приватност"),
    confirm: list("потврди претплата | потврдете ја вашата претплата"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      ?одјав | откаж* претплат | ?не сака* повеќе | отстрани ме`),
      manage: list("управув | поставк"),
      nouns: list("билтен | порак | мејл"),
    },
  },
  {
    code: "bg",
    name: "Bulgarian",
    label: "Управление на абонаментите",
    certainty: "high",
    unsubscribe: list(`
      отписване | отпиши се | отпишете се | отпишете ме | отписване от бюлетина | отписване от списъка |
      за отписване кликнете тук | кликнете тук, за да се отпишете | прекратяване на абонамента |
      прекрати абонамента | откажи абонамент | отказ от бюлетин | отказвам се от бюлетина |
      не желая да получавам | не желая да получавам имейли | премахнете ме от списъка | деабониране |
      деабонирай се`),
    manage: list(`
      управление на абонаментите | управление на абонамент | управлявай абонаментите |
      управление на предпочитанията | промяна на предпочитанията | настройки на имейлите |
      промяна на настройките | актуализиране на данните | редактиране на профила`),
    around: list(`
      за да се отпишете, кликнете {here} | ако не желаете да получавате нашия бюлетин, кликнете {here} |
      не желаете да получавате тези имейли? {here} | можете да се отпишете {here}`),
    here: list(`
      тук | кликнете тук | натиснете тук | тази връзка | този линк | щракнете тук | натиснете този линк |
      на тази страница`),
    weak: list("отказ | тук"),
    ambiguous: list("прекратяване на абонамент | отписване от университет"),
    subscribe: list("абониране | абонирай се | запишете се | регистрация"),
    billing: list("прекратяване на договор | отказ на поръчка"),
    logOut: list("изход | излез"),
    viewOnline: list("преглед в браузър | вижте в браузъра | онлайн версия"),
    privacy: list("политика за поверителност | защита на личните данни | бисквитки"),
    confirm: list("потвърждаване на абонамент | потвърдете абонамента | потвърдете имейла си"),
    elsewhere: list("отписване от университет"),
    stems: {
      unsubscribe: list(`
      отпис | отпиш | деабон | прекрат* * абонамент | не желая * получав | отка* * бюлетин |
      премахнете ме | откажи абонамент`),
      manage: list("управл | предпочит | настройк"),
      nouns: list("бюлетин | имейл | списък"),
    },
  },
  {
    code: "uk",
    name: "Ukrainian",
    label: "Керувати підписками",
    certainty: "high",
    unsubscribe: list(`
      відписатися | відписатись | відпишіться | відписка | відписатися від розсилки |
      відписатися від розсилки тут | відмовитися від розсилки | відмовитись від розсилки |
      скасувати підписку | натисніть тут, щоб відписатися | щоб відписатися, натисніть тут |
      не бажаю отримувати | не хочу отримувати листи | припинити отримання | видалити мене зі списку`),
    manage: list(`
      керувати підписками | керування підписками | керувати підпискою | керувати налаштуваннями |
      налаштування підписки | змінити налаштування | змінити вподобання | оновити дані |
      налаштування розсилки`),
    around: list(`
      щоб відписатися, натисніть {here} | якщо ви не бажаєте отримувати наші листи, натисніть {here} |
      не бажаєте отримувати цих листів? {here} | ви можете відписатися {here}`),
    here: list(`
      тут | натисніть тут | за посиланням | це посилання | сюди | натисніть сюди |
      перейдіть за посиланням | клацніть тут | на цій сторінці | у будь-який час | за цим посиланням`),
    weak: list("скасувати | тут"),
    ambiguous: list("скасувати підписку"),
    subscribe: list("підписатися | підписатись | зареєструватися"),
    billing: list("розірвати договір | скасувати замовлення"),
    logOut: list("вийти"),
    viewOnline: list(`
      відкрити в браузері | переглянути в браузері | відкрити в оглядачі | вебверсія`),
    privacy: list("політика конфіденційності"),
    confirm: list(`
      підтвердити підписку | підтвердіть підписку | підтвердьте електронну адресу`),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      відпис | відпиш | відмов* * розсил | скасува* підпис | не бажа* * отрим | скасувати підпис |
      не хочу * листи | припинити отрим | видалити мене | ?не бажа*`),
      manage: list("керува | налаштув | змінити"),
      nouns: list("розсилк | лист"),
    },
  },
  {
    code: "ru",
    name: "Russian",
    label: "Управление подписками",
    certainty: "high",
    unsubscribe: list(`
      отписаться | отпишитесь | отписаться от рассылки | отписаться здесь | отписка |
      отказаться от рассылки | откажитесь от рассылки | отказаться от подписки | отменить подписку |
      отмена подписки | не получать рекламу | не получать рассылку | не получать письма |
      нажмите здесь, чтобы отписаться | чтобы отписаться, нажмите здесь | не хочу получать письма |
      не хотите получать эти письма | прекратить получение | удалить меня из списка | больше не получать`),
    manage: list(`
      управлять подписками | управление подписками | управление подпиской | управление настройками |
      настройки подписки | настройки рассылки | изменить настройки | изменить предпочтения |
      настроить подписку | обновить данные`),
    around: list(`
      чтобы отписаться, нажмите {here} | если вы не хотите получать письма, нажмите {here} |
      вы можете отписаться {here} | для отказа от рассылки перейдите {here}`),
    here: list(`
      здесь | тут | по ссылке | по этой ссылке | сюда | нажмите здесь | кликните здесь |
      перейдите по ссылке | эту ссылку | по этому адресу | на этой странице | нажмите сюда | в любой момент | в любое время | ниже | по ссылке ниже | перейдите`),
    weak: list("отмена | здесь"),
    ambiguous: list("отменить подписку"),
    subscribe: list("подписаться | подпишитесь | зарегистрироваться"),
    billing: list("расторгнуть договор | отменить заказ"),
    logOut: list("выйти | выход"),
    viewOnline: list("просмотреть в браузере | открыть в браузере | веб-версия"),
    privacy: list("политика конфиденциальности"),
    confirm: list("подтвердить подписку | подтвердите подписку | подтвердите адрес"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      отпис | отпиш | отказ* * рассыл | отмен* подпис | не хо* * получать | отказ* от (рассыл|подпис) |
      не хо* получать | прекратить получ | удалить меня | больше не получать | не получать | ?прекратить получ`),
      manage: list("управл | настро | измен"),
      nouns: list("рассылк | письм"),
    },
  },
  {
    code: "be",
    name: "Belarusian",
    label: "Кіраваць падпіскамі",
    certainty: "low",
    unsubscribe: list(`
      адпісацца | адпісацца ад рассылкі | адмовіцца ад рассылкі | адмяніць падпіску |
      націсніце тут, каб адпісацца`),
    manage: list("кіраваць падпіскамі | налады падпіскі | змяніць налады"),
    around: list("каб адпісацца, націсніце {here}"),
    here: list("тут | націсніце тут"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("падпісацца"),
    billing: list("скасаваць дагавор"),
    logOut: list("выйсці"),
    viewOnline: list("прагледзець у браўзеры"),
    privacy: list("палітыка прыватнасці"),
    confirm: list("пацвердзіць падпіску"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      ^адпіс | адмов* * рассыл | адмяніць падпіс`),
      manage: list("кірава | налад"),
      nouns: list("рассылк"),
    },
  },
];
