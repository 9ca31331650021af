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
      nie chcę dostawać maili | cofnij zgodę | wycofaj zgodę | link rezygnacji |
      usuńcie mnie z listy | skreślcie mnie z listy | skreśl mnie z listy | zerwij z nami |
      nie obserwuj | przestań śledzić | nie śledź więcej`),
    manage: list(`
      zarządzaj subskrypcjami | zarządzaj subskrypcją | zarządzaj preferencjami | zmień preferencje |
      zmień ustawienia | edytuj preferencje | aktualizuj preferencje | zaktualizuj swoje dane |
      zmień swoje dane | ustawienia e-mail | ustawienia powiadomień | preferencje komunikacji |
      centrum preferencji | zarządzaj zgodami | zmień ustawienia powiadomień |
      ustawienia powiadomień e-mail | zarządzaj powiadomieniami | ustawienia newslettera |
      ustawienia subskrypcji | dostosuj częstotliwość | zmień częstotliwość | jak często |
      rzadsze wiadomości | mniej maili | mniej wiadomości | wybierz tematy |
      wybierz jakie wiadomości chcesz otrzymywać | zmień zakres zgód |
      zarządzaj zgodami marketingowymi | edytuj alert | moje zgody | moje preferencje |
      moje subskrypcje | preferencje mailowe | preferencje e-mail | tylko podsumowanie miesiąca |
      tylko raz w miesiącu | tylko najważniejsze | wolę tylko podsumowanie miesiąca | mniej proszę |
      rzadziej proszę | zmień na tygodniowe | zmień na miesięczne | preferencje |
      powiadomienia e-mail | powiadomienia mailowe | opcje subskrypcji | opcje powiadomień |
      otrzymywać je rzadziej | rzadziej, proszę | chcę dostawać mniej |
      otrzymuj rzadziej wiadomości | rzadziej otrzymuj wiadomości`),
    around: list(`
      aby się wypisać, kliknij {here} | jeśli nie chcesz otrzymywać newslettera, kliknij {here} |
      nie chcesz otrzymywać tych maili? {here} | możesz zrezygnować {here} |
      aby zrezygnować z subskrypcji kliknij {here} | aby zmienić preferencje, kliknij {here}`),
    here: list(`
      tutaj | tu | kliknij tutaj | kliknij w ten link | ten link | kliknij ten link | klikając tutaj |
      pod tym adresem | tej stronie | prosimy kliknąć tutaj | naciśnij tutaj | w ten link |
      w każdej chwili | w dowolnym momencie | w poniższy link | poniższy link | kliknij w link |
      kliknij poniższy link | na link | kliknij w poniższy link | użyj opcji |
      wystarczy kliknąć tutaj | proszę kliknąć tutaj | kliknij tu | kliknij w przycisk |
      w ten przycisk | w link | w tym miejscu | klikając w link | klikając w ten link |
      pod tym linkiem | za pomocą tego linku | pod linkiem | pod poniższym adresem | na tej stronie |
      przejdź tutaj | przejdź pod adres | przejść pod adres | prosimy przejść pod adres |
      kliknąć tutaj | kliknąć w link | daj nam znać | daj znać tutaj | jednym kliknięciem |
      odwiedź tę stronę | na stronie | wejdź tutaj | skorzystaj z linku | tego linku | tym linkiem |
      tym linku | z tego linku | korzystając z tego linku | korzystając z linku | klikając link |
      klikając tu | klikając ten link | następującego linku | następujący link | następujący odnośnik |
      ten odnośnik | tego odnośnika | odnośnik | tego adresu | tej strony | przycisk | ten przycisk |
      poniżej | poniższego linku | poniższy odnośnik | poniższy przycisk | poniższy adres |
      link poniżej | przejdź do strony | odwiedź | pod następującym adresem | używając tego linku |
      za pośrednictwem tego linku | poprzez ten link | w ten odnośnik | wystarczy kliknąć |
      w poniższy odnośnik | w następujący link |
      daj znać | prosimy o informację`),
    weak: list("rezygnacja | usuń | tutaj | anuluj"),
    ambiguous: list(`
      zrezygnuj z abonamentu | anuluj subskrypcję | rezygnuję z udziału w spotkaniu | rezygnuj |
      zrezygnuj | rezygnuję | rezygnacja |
      nie obserwuj`),
    subscribe: list("zapisz się | subskrybuj | zasubskrybuj | zarejestruj się"),
    billing: list(`
      wypowiedzenie umowy | anuluj zamówienie | odwołaj wizytę | anuluj rezerwację |
      zrezygnuj z abonamentu | odwołaj rezerwację | anuluj wizytę | zwrot towaru |
      anuluj subskrypcję premium | wypowiedz umowę | zmień abonament`),
    logOut: list("wyloguj | wyloguj się"),
    viewOnline: list("zobacz w przeglądarce | wyświetl w przeglądarce | wersja online"),
    privacy: list(`
      polityka prywatności | RODO | regulamin | pliki cookie | zgoda na przetwarzanie danych |
      zgoda na przetwarzanie danych osobowych | zgoda na otrzymywanie newslettera |
      zgoda na otrzymywanie informacji handlowych | zgoda marketingowa | treść zgody`),
    confirm: list("potwierdź subskrypcję | potwierdź zapis | potwierdź adres e-mail"),
    elsewhere: list(`
      rezygnuję z udziału w spotkaniu | poleć znajomemu | usuń konto | usuń moje konto | zamknij konto |
      opuść grupę | wypisz się z kursu`),
    stems: {
      unsubscribe: list(`
      wypis | ?rezygn | odsubskryb | wyrejestr | anuluj * subskrypcj | nie chc* * otrzym | usuń mnie |
      usun mnie | usuń * (listy|adres) | cofn* * zgod | wycofa* * zgod | ?nie chc* |
      rezygn* z (subskrypcji|newslettera|otrzymywania|biuletynu|mailingu) |
      zrezygn* z (subskrypcji|newslettera|otrzymywania|biuletynu) | ?mozesz z nich zrezygnowac |
      (zrezygn|rezygn)* z (otrzym|dalsz|mail|wiadom|powiadom|inform|wysylk|korespond|przesyl|naszego) |
      (zgod)* * (cofn|wycof|odwol) | (odwol)* * zgod |
      nie (chc|zycz|potrzeb)* * (otrzym|dostaw|wiadomos|maili|newsletter|takich maili|powiadom) |
      wypisa* (sie|mnie) | (wypis|usun)* (sie|mnie|adres|moj) * (listy|bazy|newslettera|mailingu) |
      (prosze|prosimy) * (nie przysyl|usun) | (usun|wykresl|skresl|wypisz)(cie)? (mnie|nas|moj|moje) |
      ?nie bedziemy (juz |wiecej )?(pisac|wysylac) | (wylacz|usun|anuluj) (alert|powiadomien|przypomn) |
      ?znikam stąd`),
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
      klikněte zde pro odhlášení | pro odhlášení klikněte zde | nechci dostávat e-maily |
      nechci odebírat | nepřeji si zasílat obchodní sdělení | nepřeji si dostávat |
      odebrat mě ze seznamu | vyřadit z databáze | ukončit odběr | odhlašte se | odhlaste se |
      odhlásit se můžete zde | odhlaste se zde | odhlašte se zde`),
    manage: list(`
      spravovat odběry | spravovat odběr | správa odběrů | správa předvoleb | spravovat předvolby |
      nastavení odběru | změnit nastavení | upravit preference | upravit předvolby |
      aktualizovat údaje | změnit údaje | nastavení e-mailů | upravit nastavení e-mailů |
      nastavení upozornění | nastavení oznámení | nastavení notifikací | spravovat oznámení |
      spravovat upozornění | spravovat souhlasy | změnit frekvenci | jak často | méně e-mailů |
      vybrat témata | moje odběry | moje předvolby | upravit hlídacího psa | nastavení zasílání |
      nastavení newsletteru | komunikační předvolby | stačí mi měsíční přehled | jen měsíční přehled |
      pouze jednou měsíčně | jen jednou za měsíc | jen to nejdůležitější | méně prosím |
      změnit na týdenní | předvolby | spravovat předplatné novinek | e-mailová oznámení |
      e-mailové notifikace |
      změnit četnost | změnit četnost e-mailů | změnit frekvenci e-mailů | posílat e-maily méně často`),
    around: list(`
      pro odhlášení klikněte {here} | pokud si nepřejete dostávat tyto e-maily, klikněte {here} |
      nechcete dostávat tyto e-maily? {here} | odhlásit se můžete {here} | odběr zrušíte {here}`),
    here: list(`
      zde | tady | klikněte zde | tento odkaz | na tento odkaz | kliknutím sem |
      klikněte na tento odkaz | kliknutím zde | na této stránce | prosím klikněte zde | zde klikněte |
      kdykoli | následující odkaz | na následující odkaz | na odkaz | na tomto odkazu |
      klikněte na odkaz | klikněte na následující odkaz | na této adrese | přes tento odkaz |
      prostřednictvím tohoto odkazu | odkazem | klikni zde | klikni sem | klikněte sem | klepněte zde |
      klepněte sem | tlačítko | na tlačítko | dejte nám vědět | dejte nám vědět zde |
      jedním kliknutím | navštivte tuto stránku | přejděte sem | zde na odkazu | tímto odkazem |
      tohoto odkazu | tomto odkazu | tomto odkaze | pomocí tohoto odkazu | následujícím odkazu |
      na následujícím odkazu | odkaz níže | níže uvedený odkaz | na níže uvedený odkaz | tuto adresu |
      odkazu | odkaze | pod tímto odkazem | kliknutím na tento odkaz | kliknutím na odkaz |
      tuto stránku | zde níže | touto cestou |
      dej nám vědět`),
    weak: list("odhlásit se | zrušit | zde"),
    ambiguous: list("odhlásit se | odhlásit se z kurzu | odhlásit | odhlášení"),
    subscribe: list("odebírat | přihlásit se k odběru | přihlásit odběr | registrovat se"),
    billing: list(`
      vypovědět smlouvu | zrušit předplatné | zrušit objednávku | zrušit členství | zrušit rezervaci |
      zrušit termín | zrušit schůzku | vypovědět pojištění | stornovat objednávku | pozastavit předplatné`),
    logOut: list("odhlásit se z účtu | odhlásit ze všech zařízení"),
    viewOnline: list("zobrazit v prohlížeči | zobrazit online | webová verze"),
    privacy: list(`
      ochrana osobních údajů | zásady ochrany soukromí | GDPR | obchodní podmínky |
      souhlas se zpracováním osobních údajů | souhlas se zpracováním |
      souhlas se zasíláním obchodních sdělení | souhlas se zasíláním novinek`),
    confirm: list("potvrdit odběr | potvrďte odběr | potvrdit e-mail"),
    elsewhere: list(`
      odhlásit se z kurzu | zrušit účet | smazat účet | smazat můj účet | opustit skupinu |
      odhlásit se z webináře`),
    stems: {
      unsubscribe: list(`
      odhlás | odhlas | odhláš | zruš* odběr | zrus* odber | ?nepřej | ?nepreje | nechc* * dostávat |
      ukonč* odběr | odebrat mě | ?vyřadit | ?nechci | (souhlas)* * odvol | odvol* * souhlas |
      (zruš|vypn|ukonč)* (zasíl|hlídac|upozorn|notifik|odběr|newsletter|odebír) | (už|již) mi nepiš |
      nepište mi | nechc(i|ete) * (dostáv|emaily|e-maily|newsletter|odebír|zasíl) |
      nepřej* * (dostáv|zasíl|posíl|odebír) | odhlas* z (odběr|novin|newsl|mail|zasíl|e-mail) |
      odhlás* * (odběr|newsletter|novink|zasíl|e-mail) | vyřadit z (databáze|seznamu|evidence) |
      vymazat z (databáze|seznamu) | (vyrad|vyskrt|smaz|vymaz|odstran|odhlas)(te)? (me|mne|nas|mou|muj) |
      ?nebudeme (vam|ti) (psat|posilat|zasilat) |
      (vypnout|vypni|vypnete|zrusit|zrus) (upozorn|oznam|notifik|hlid|odber)`),
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
      odstrániť zo zoznamu | ukončiť odber | odhlásiť sa z odberu | odhláste sa | odhláste sa tu |
      odhlás sa | odhlásiť odber noviniek | odhlásiť marketingové e-maily`),
    manage: list(`
      spravovať odbery | spravovať odber | správa odberov | správa predvolieb | spravovať predvoľby |
      nastavenia odberu | zmeniť nastavenia | upraviť preferencie | aktualizovať údaje |
      nastavenia e-mailov | zmeniť nastavenia e-mailov | nastavenia upozornení | nastavenia oznámení |
      nastavenia notifikácií | spravovať oznámenia | spravovať súhlasy | zmeniť frekvenciu |
      ako často | menej e-mailov | vybrať témy | moje odbery | nastavenia newslettera |
      stačí mi mesačný prehľad | len mesačný prehľad | iba raz za mesiac | iba to najdôležitejšie |
      menej prosím | preferencie | e-mailové upozornenia | e-mailové notifikácie |
      nastavenie notifikácií`),
    around: list(`
      pre odhlásenie kliknite {here} | ak si neželáte dostávať tieto e-maily, kliknite {here} |
      nechcete dostávať tieto e-maily? {here} | odhlásiť sa môžete {here}`),
    here: list(`
      tu | sem | kliknite sem | kliknite tu | tento odkaz | kliknite na tento odkaz | kliknutím sem |
      na tejto stránke | kedykoľvek | na tento odkaz | nasledujúci odkaz | kliknite na odkaz |
      na tomto odkaze | kliknite na nasledujúci odkaz | cez tento odkaz | na tejto adrese |
      klikni sem | klikni tu | tlačidlo | na tlačidlo | dajte nám vedieť | jedným kliknutím |
      navštívte túto stránku | prosím kliknite sem | odkaz | tohto odkazu | tomto odkaze |
      týmto odkazom | tejto adrese | pomocou tohto odkazu | prostredníctvom tohto odkazu |
      nasledujúcom odkaze | na nasledujúci odkaz | odkaz nižšie | nižšie uvedený odkaz |
      na nižšie uvedený odkaz | toto tlačidlo | túto stránku | kliknutím na tento odkaz |
      kliknutím na odkaz | na tomto mieste | tuto | tento link | na tento link | kliknutím tu |
      použite tento odkaz |
      daj nám vedieť`),
    weak: list("odhlásiť sa | tu | zrušiť"),
    ambiguous: list("odhlásiť sa | odhlásiť | odhlásenie"),
    subscribe: list("odoberať | prihlásiť sa na odber | registrovať sa"),
    billing: list(`
      vypovedať zmluvu | zrušiť predplatné | zrušiť objednávku | zrušiť rezerváciu | zrušiť termín |
      stornovať objednávku`),
    logOut: list("odhlásiť sa z účtu"),
    viewOnline: list("zobraziť v prehliadači | zobraziť online"),
    privacy: list(`
      ochrana osobných údajov | zásady ochrany súkromia | súhlas so spracovaním osobných údajov |
      súhlas so spracovaním | súhlas so zasielaním noviniek | súhlas so zasielaním newslettera`),
    confirm: list("potvrďte odber | potvrdiť odber | potvrďte e-mail"),
    elsewhere: list("zrušiť účet | vymazať účet | zmazať účet"),
    stems: {
      unsubscribe: list(`
      odhlás | odhlas | zruš* odber | zrus* odber | ?neželám | ?nezelam | nechce* * dostávať | odregistr |
      odstrániť zo | ukonč* odber | ?nechcem | súhlas* * odvol | odvol* * súhlas |
      (zruš|vypn|ukonč)* (zasiel|upozorn|notifik|odber|newsletter|odober) |
      (nechc|neprajem|neprajet|nežel)* * (dostáv|e-mail|emaily|newsletter|odober|zasiel) | už mi nepíš |
      odhlás* (sa )?z (odber|novin|newsl|mail|zasiel) | odhlás* * (odber|newsletter|novink|zasiel) |
      vyrad* z (databázy|zoznamu) | (vyrad|vyskrt|zmaz|vymaz|odstran|odhlas)(te)? (ma|nas|moju|moj) |
      ?nebudeme (vam|ti) (pisat|posielat|zasielat) |
      (vypnut|vypni|vypnite|zrusit|zrus) (upozorn|oznam|notifik|odber)`),
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
      prekliči naročnino | odstrani me s seznama | izbris s seznama |
      prenehaj slediti | ne sledi več | nehaj slediti`),
    manage: list(`
      upravljanje naročnin | upravljaj naročnine | upravljanje prijav | upravljanje nastavitev |
      spremeni nastavitve | uredi nastavitve | posodobi podatke | nastavitve e-pošte |
      uredite svoje preference | uredite nastavitve obveščanja | nastavitve obveščanja |
      nastavitve obvestil | upravljanje obvestil | upravljaj obvestila | spremeni pogostost |
      kako pogosto | manj e-pošte | izberi teme | moje naročnine | upravljanje privolitev |
      uredi prejemanje | samo mesečni pregled | samo enkrat mesečno | samo najpomembnejše`),
    around: list(`
      za odjavo kliknite {here} | če ne želite več prejemati novic, kliknite {here} |
      ne želite prejemati te e-pošte? {here} | odjavite se lahko {here}`),
    here: list(`
      tukaj | tu | kliknite tukaj | na povezavo | to povezavo | kliknite na povezavo | s klikom tukaj |
      na tej strani | na to povezavo | na tej povezavi | prek te povezave | s klikom na povezavo |
      kliknite na to povezavo | klikni tukaj | kliknite tu | sledite povezavi | ta povezava |
      prosimo kliknite tukaj | na naslednji povezavi | pritisnite tukaj | gumb | tej povezavi |
      te povezave | te strani | s klikom na to povezavo | s klikom tu | s pritiskom na povezavo |
      naslednja povezava | naslednjo povezavo | na naslednjo povezavo | spodnja povezava |
      spodnjo povezavo | na spodnjo povezavo | spodnji gumb | ta gumb | na tem naslovu | tem naslovu |
      povezava | povezavo | povezavi |
      sporočite nam | obvestite nas`),
    weak: list("odjava | tukaj"),
    ambiguous: list("odjava | odjava iz hotela"),
    subscribe: list("prijava | prijavite se | naročite se | prijavi se na novice"),
    billing: list(`
      odpoved pogodbe | prekliči naročilo | odpoved naročnine | prekliči rezervacijo | odpovej termin |
      odpovej rezervacijo`),
    logOut: list("izpis"),
    viewOnline: list("ogled v brskalniku | poglej v brskalniku"),
    privacy: list("varstvo osebnih podatkov | politika zasebnosti | piškotki"),
    confirm: list("potrdi naročnino | potrdite prijavo | potrdite e-naslov"),
    elsewhere: list("odjava iz hotela | izbriši račun | zapusti skupino"),
    stems: {
      unsubscribe: list(`
      ?odjav | ne želi* več prejem | ne zeli* vec prejem | prekl* naročnin | odstrani me |
      izbris s seznama | prekl* * naročn | odjavite (se )?tukaj | se odjavite |
      odjavi* (se )?(od|s) (novic|e novic|prejemanja) | (za )?odjavo (od|kliknite) |
      odjav* (od|s|z|iz) (e-novic|novic|prejemanj|obvest|seznam|list|obveščanj|sporočil) |
      (ne želi|nočete)* * (prejema|e-novic|e-pošt|obvestil|sporočil) |
      (umakn|preklic|prekli)* * (privolit|soglas) | (privolit|soglas)* * (umakn|preklic|prekli) |
      odstrani(te)? me | izbriši(te)? me | ne pošiljajte |
      (izbrišite|odstranite|umaknite|izbriši|umakni) (me|nas|moj) |
      ?ne bomo (vam|ti) (več )?(pisali|pošiljali)`),
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
      ukloni me s liste | obriši me s liste | prekini pretplatu | odjava pretplate |
      prestani pratiti | prestanite pratiti | ne prati više`),
    manage: list(`
      upravljaj pretplatama | upravljanje pretplatama | upravljaj pretplatom | upravljanje postavkama |
      uredi postavke | promijeni postavke | ažuriraj podatke | uredi preferencije | postavke e-pošte |
      postavke obavijesti | uredi postavke obavijesti | upravljaj obavijestima |
      upravljanje obavijestima | postavke newslettera | postavke pretplate | promijeni učestalost |
      koliko često | manje mailova | odaberi teme | moje pretplate | upravljaj privolama |
      samo mjesečni pregled | samo jednom mjesečno | samo najvažnije | samo mesečni pregled |
      samo jednom mesečno | preferencije`),
    around: list(`
      za odjavu kliknite {here} | ako više ne želite primati naš newsletter, kliknite {here} |
      ne želite primati ove poruke? {here} | možete se odjaviti {here}`),
    here: list(`
      ovdje | kliknite ovdje | na ovaj link | na ovu poveznicu | klikom ovdje | na ovoj stranici |
      ovu poveznicu | ovaj link | pritisnite ovdje | klikni ovdje | kliknite na ovaj link |
      na ovoj poveznici | putem ovog linka | putem ove poveznice | ovom poveznicom | na sljedeći link |
      slijedite link | slijedite poveznicu | gumb | molimo kliknite ovdje | na poveznicu | na link |
      ovim linkom | ove poveznice | ovog linka | ovoga linka | ovom linku | na ovom linku |
      ovoj poveznici | ova poveznica | preko ove poveznice | preko ovog linka | klikom na ovaj link |
      klikom na ovu poveznicu | klikom na link | klikom na poveznicu | sljedeći link |
      sljedeću poveznicu | sljedećoj poveznici | na sljedeću poveznicu | poveznicu ispod | link ispod |
      donji link | donju poveznicu | ovu stranicu | ovoj adresi | na ovoj adresi | ovaj gumb |
      na gumb | poveznica | poveznicu | poveznici | tu |
      javite nam | obavijestite nas`),
    weak: list("odjava | ovdje"),
    ambiguous: list("otkaži pretplatu | odjava | odjavi se | odjava iz hotela"),
    subscribe: list("prijava | prijavi se | pretplati se | pretplatite se"),
    billing: list(`
      raskid ugovora | otkaži narudžbu | otkaži rezervaciju | otkaži termin | otkaži pretplatu premium`),
    logOut: list("odjavi se s računa | odjava s računa"),
    viewOnline: list("pogledaj u pregledniku | otvori u pregledniku"),
    privacy: list(`
      zaštita osobnih podataka | pravila privatnosti | kolačići | privola za obradu podataka |
      privola za primanje newslettera | suglasnost za obradu podataka`),
    confirm: list("potvrdi pretplatu | potvrdite prijavu | potvrdite e-mail"),
    elsewhere: list("odjava iz hotela | obriši račun | izbriši račun | napusti grupu"),
    stems: {
      unsubscribe: list(`
      ?odjav | otkaž* pretplat | otkaz* pretplat | ne žel* više prim | ne zel* vise prim | ukloni me |
      obriši me | prekini pretplat |
      odjav* (s|sa|od|iz|se s|se sa|se iz|se od) (newsletter|list|mail|obavijest|biltena|pretplat|popisa|primanj|ove|ovog|naš) |
      povuc* * (privol|suglas|pristan|saglas) | (privol|suglas|pristan|saglas)* * (povuc|povuć|opozov) |
      (ne žel|više ne žel|ne zel)* * (prima|dobiva|obavijest|mailov|poruk|e-pošt) |
      otkaz* (newsletter|obavijesti|primanj) | ukloni(te)? me | ne šaljite |
      za odjavu (kliknite|klikni|pritisnite|posjetite|idite) |
      (izbrišite|uklonite|maknite|skinite|izbriši|makni|skini) (me|nas|moju|moj) |
      ?nećemo (vam|ti) više (pisati|slati)`),
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
      odjavi se | odjavite se | odjava | odjava s liste | odjava sa newslettera |
      za odjavu kliknite ovdje | otkaži pretplatu | ne želim više primati | ukloni me sa liste |
      otkaži pretplatu na newsletter | odjavite se s liste | odjavite se sa liste |
      odjava sa mailing liste | isključi obavještenja | isključite obavještenja | uklonite me s liste |
      prestanite mi slati mailove | ne želim primati | otkaži prijem |
      prestani pratiti | prestanite pratiti`),
    manage: list(`
      upravljaj pretplatama | upravljanje pretplatama | uredi postavke | promijeni postavke |
      ažuriraj podatke | uredi postavke obavijesti | upravljaj obavijestima | upravljanje obavijestima |
      postavke newslettera | postavke pretplate | promijeni učestalost | koliko često | manje mailova |
      odaberi teme | moje pretplate | upravljaj privolama | samo mjesečni pregled | samo jednom mjesečno |
      samo najvažnije | samo mesečni pregled | samo jednom mesečno | postavke e-pošte |
      postavke obavještenja | promijenite postavke | promijenite postavke obavještenja |
      podešavanja obavještenja | upravljajte obavještenjima | email postavke | postavke |
      podesi obavještenja | preference | upravljajte preferencama | postavke komunikacije`),
    around: list(`
      za odjavu kliknite {here} | ako više ne želite primati naše poruke, kliknite {here} |
      možete se odjaviti {here}`),
    here: list(`
      ovdje | kliknite ovdje | na ovaj link | klikni ovdje | kliknite na ovaj link | na ovoj poveznici |
      putem ovog linka | putem ove poveznice | ovom poveznicom | na sljedeći link | slijedite link |
      slijedite poveznicu | gumb | molimo kliknite ovdje | na poveznicu | na link | ovim linkom |
      ovog linka | ovom linku | na ovom linku | preko ovog linka | preko ove poveznice | ove poveznice |
      ovoj poveznici | ovu poveznicu | ovaj link | klikom na ovaj link | klikom na link | klikom ovdje |
      sljedeći link | sljedećem linku | link ispod | donji link | ovu stranicu | na ovoj stranici |
      ovaj dugme | ovo dugme | dugme | na dugme | linku | tu | ovdje na link | klikom na sljedeći link |
      posjetite ovu stranicu | posjetite | pratite ovaj link | pratite | slijedite ovaj link |
      kliknuti ovdje | kliknite na dugme | putem linka | kliknite | molimo vas kliknite ovdje |
      pritisnite ovdje | na dugme ispod | link u nastavku | na link u nastavku | otvorite ovaj link |
      koristite ovaj link | kliknite na link | kliknite na link ispod | odavde | dugmetom | idite na |
      stranicu | na stranicu | na ovu stranicu | ovoj stranici | na stranici |
      javite nam | obavijestite nas`),
    weak: list("odjava | ovdje"),
    ambiguous: list("odjavi se | odjava"),
    subscribe: list("prijavi se | pretplati se | pretplati se ponovo | prijavite se | pretplatite se"),
    billing: list(`
      raskini ugovor | otkaži narudžbu | otkaži rezervaciju | otkaži termin | otkaži pretplatu premium`),
    logOut: list("odjavi se s računa | odjava s računa"),
    viewOnline: list(`
      pogledaj u pretraživaču | otvori u pregledniku | pogledaj u pregledniku | otvori u browseru |
      pogledaj online`),
    privacy: list("politika privatnosti"),
    confirm: list("potvrdi pretplatu | potvrdi svoju email adresu"),
    elsewhere: list(`
      obriši račun | izbriši račun | napusti grupu | proslijedi prijatelju | proslijedi | izbrisati račun |
      obriši nalog | izbriši nalog | zatvori račun`),
    stems: {
      unsubscribe: list(`
      ?odjav | otkaž* pretplat | ne žel* više prim | ukloni me |
      odjav* (s|sa|od|iz|se s|se sa|se iz|se od) (newsletter|list|mail|obavijest|biltena|pretplat|popisa|primanj|ove|ovog|naš) |
      povuc* * (privol|suglas|pristan|saglas) | (privol|suglas|pristan|saglas)* * (povuc|povuć|opozov) |
      (ne žel|više ne žel|ne zel)* * (prima|dobiva|obavijest|mailov|poruk|e-pošt) |
      otkaz* (newsletter|obavijesti|primanj) | ukloni(te)? me | ne šaljite |
      za odjavu (kliknite|klikni|pritisnite|posjetite|idite) |
      (izbrišite|uklonite|maknite|skinite|izbriši|makni|skini) (me|nas|moju|moj) |
      ?nećemo (vam|ti) više (pisati|slati)`),
      manage: list("upravlj | postavk | koje mailove | koje poruke | koja obavjesten | koliko često"),
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
      за одјаву кликните овде | не желим више да примам |
      престани да пратиш | не прати више | prestani da pratiš`),
    manage: list(`
      upravljaj pretplatama | upravljanje pretplatama | izmeni podešavanja | podešavanja mejla |
      ažuriraj podatke | управљај претплатама | измени подешавања | podešavanja obaveštenja |
      подешавања обавештења | promenite podešavanja | промените подешавања | upravljaj obaveštenjima |
      управљај обавештењима | podešavanja pretplate | подешавања претплате | manje mejlova |
      мање мејлова | koliko često | колико често | moje pretplate | моје претплате |
      samo mjesečni pregled | samo jednom mjesečno | samo najvažnije | samo mesečni pregled |
      samo jednom mesečno`),
    around: list(`
      za odjavu kliknite {here} | ako ne želite više da primate naše poruke, kliknite {here} |
      možete se odjaviti {here} | за одјаву кликните {here} | можете се одјавити {here}`),
    here: list(`
      ovde | kliknite ovde | овде | кликните овде | klikni ovde | на овај линк | na ovaj link |
      кликните на овај линк | kliknite na ovaj link | преко овог линка | preko ovog linka |
      молимо кликните овде | molimo kliknite ovde | овај линк | ovaj link | на овој страници |
      na ovoj stranici | притисните овде | ovog linka | ovom linku | na ovom linku | овог линка |
      овом линку | на овом линку | преко ове везе | ове везе | ову везу | preko ove veze | ovu vezu |
      klikom na ovaj link | klikom na link | klikom ovde | кликом овде | кликом на овај линк |
      sledeći link | sledećem linku | следећи линк | следећем линку | na sledeći link |
      на следећи линк | link ispod | линк испод | ovu stranicu | ову страницу | ovo dugme | ово дугме |
      dugme | дугме | na dugme | на дугме | linku | линку | pratite link | пратите линк | ovoj adresi |
      овој адреси |
      јавите нам | обавестите нас`),
    weak: list("odjava | ovde | одјава | овде"),
    ambiguous: list("odjavi se | одјави се | odjava | одјава"),
    subscribe: list("prijavi se | pretplati se | пријави се | претплати се"),
    billing: list(`
      raskini ugovor | otkaži porudžbinu | раскини уговор | otkaži rezervaciju | откажи резервацију |
      откажи поруџбину | otkaži termin | откажи термин`),
    logOut: list("izloguj se | излогуј се | odjavi se sa naloga | одјави се са налога"),
    viewOnline: list("pogledaj u pregledaču | погледај у прегледачу"),
    privacy: list(`
      politika privatnosti | политика приватности | saglasnost za obradu podataka |
      saglasnost za prijem biltena | сагласност за обраду података`),
    confirm: list("potvrdi pretplatu | потврди претплату"),
    elsewhere: list("obriši nalog | обриши налог"),
    stems: {
      unsubscribe: list(`
      ?odjav | otkaž* pretplat | ne žel* * prima | ?одјав | откаж* претплат | ukloni me |
      не жел* * прима | ne žel* * * prima | опозов* * пријав | opozov* * prijav |
      odjav* (sa|se sa|od|iz|se od|se iz) (list|mejl|biltena|newsletter|njuzleter|obavešt|pretplat|ove|naš) |
      одјав* (са|се са|од|из|се од|се из) (лист|мејл|билтена|њузлетер|обавешт|претплат|ове|наш) |
      (ne žel|више не жел|не жел|više ne žel)* * (prima|прима|dobija|добија|mejl|мејл|obavešt|обавешт) |
      povuc* * (saglas|pristan) | повуц* * (саглас|пристан) | uklonite me | уклоните ме |
      za odjavu (kliknite|klikni|pritisnite|posetite|idite) |
      за одјаву (кликните|кликни|притисните|посетите|идите) |
      (izbrišite|uklonite|maknite|skinite|izbriši|makni|skini) (me|nas|moju|moj) |
      ?nećemo (vam|ti) više (pisati|slati)`),
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
      за одјава кликнете тука | не сакам повеќе да добивам | отстрани ме од листата | отпиши се |
      отпишете се | отпишување | отпишување од билтен | откажи се од билтен | отпиши ме | отчленете се |
      отчлени се | отчленување | отчленете се тука | откажи претплата на билтен | одјавете се од билтенот |
      одјави се од билтен | исклучи известувања | исклучете ги известувањата | отстранете ме од листата |
      престанете да ми испраќате пораки | не испраќајте ми пораки |
      престани да следиш | не следи повеќе`),
    manage: list(`
      управувај со претплати | управување со претплати | промени поставки | уреди поставки |
      ажурирај податоци | поставки за известувања | промени поставки за известувања | поставки за е-пошта |
      управувај со известувања | помалку пораки | колку често | преференции за е-пошта | преференции |
      променете ги поставките | променете ги поставките за известувања | поставки за мејл |
      уредете ги поставките | управувајте со известувањата | променете ги преференциите |
      преференции за комуникација | ажурирај преференции`),
    around: list(`
      за одјава кликнете {here} | ако не сакате повеќе да добивате пораки, кликнете {here}`),
    here: list(`
      тука | овде | кликнете тука | кликни тука | на овој линк | преку овој линк | овој линк |
      следниов линк | на оваа страница | притиснете тука | оваа врска | на оваа врска | преку оваа врска |
      следнава врска | следната врска | врската | линкот | на линкот | на следниов линк |
      на следниот линк | следниот линк | со кликнување тука | копчето | ова копче | оваа страница |
      на оваа адреса | притисни тука | на врската | следете го овој линк | следи го линкот | посетете |
      кликнете на линкот | кликнете на копчето | со клик тука | линк | врска | следете | кликнете |
      притиснете | кликни | посетете ја оваа страница | посетете ја страницата | преку линкот |
      преку следниот линк | линкот подолу | на линкот подолу | копчето подолу | ве молиме |
      кликнете на овој линк | кликнете на оваа врска | одете на | отворете го линкот | страница |
      на страницата | оваа веб страница |
      јавете ни | известете нè`),
    weak: list("одјава | тука"),
    ambiguous: list("одјави се | одјава"),
    subscribe: list("пријави се | претплати се | претплати се повторно | пријавете се | претплатете се"),
    billing: list("раскини договор | откажи нарачка | откажи резервација | откажи термин"),
    logOut: list("одјави се од сметката"),
    viewOnline: list("види во прелистувач | отвори во прелистувач | погледни онлајн"),
    privacy: list("политика за приватност"),
    confirm: list("потврди претплата | потврдете ја вашата претплата"),
    elsewhere: list(`
      избриши сметка | препрати на пријател | препрати | избриши ја сметката | затвори сметка`),
    stems: {
      unsubscribe: list(`
        ?одјав | откаж* претплат | ?не сака* повеќе | отстрани ме | отпиш* | отпис |
        не сака* * (добива|прима|порак|мејл) | повлеч* * согласн | откаж* (билтен|известув|порак|се од) |
        за одјава (кликнете|кликни|притиснете) | отчлен | (отстран|избриш|тргн)* * листата |
        не (праќајте|испраќајте) ми`),
      manage: list("управув | поставк | какви пораки | кои пораки | колку често"),
      nouns: list("билтен | порак | мејл"),
    },
  },
  {
    code: "bg",
    name: "Bulgarian",
    label: "Управление на абонаментите",
    certainty: "high",
    unsubscribe: list(`
      отписване | отпиши се | отпишете се | отпишете ме | отписване от бюлетина |
      отписване от списъка | за отписване кликнете тук | кликнете тук, за да се отпишете |
      прекратяване на абонамента | прекрати абонамента | откажи абонамент | отказ от бюлетин |
      отказвам се от бюлетина | не желая да получавам | не желая да получавам имейли |
      премахнете ме от списъка | деабониране | деабонирай се | откажете се | откажете се сега |
      отпишете се тук | отпишете се от бюлетина |
      спри да следиш | спиране на следенето | не следвай повече | не следи повече`),
    manage: list(`
      управление на абонаментите | управление на абонамент | управлявай абонаментите |
      управление на предпочитанията | промяна на предпочитанията | настройки на имейлите |
      промяна на настройките | актуализиране на данните | редактиране на профила |
      настройки на известията | управление на известията | управление на абонаменти |
      управление на съгласията | настройки за известия | настройки на имейл | промяна на честотата |
      колко често | по-малко имейли | моите абонаменти | моите предпочитания | изберете теми |
      само месечно обобщение | само веднъж месечно | само най-важното | по-рядко моля | предпочитания`),
    around: list(`
      за да се отпишете, кликнете {here} | ако не желаете да получавате нашия бюлетин, кликнете {here} |
      не желаете да получавате тези имейли? {here} | можете да се отпишете {here}`),
    here: list(`
      тук | кликнете тук | натиснете тук | тази връзка | този линк | щракнете тук |
      натиснете този линк | на тази страница | на този линк | кликни тук | натисни тук |
      на следния линк | чрез този линк | последвайте линка | на този адрес | моля натиснете тук |
      моля кликнете тук | кликнете на линка | бутона | от тук | оттук | връзката | от този линк |
      от тази връзка | чрез тази връзка | на тази връзка | следния линк | следващия линк |
      следната връзка | на следната връзка | линка | линка по-долу | на линка | връзката по-долу |
      тази страница | този адрес | този бутон | на бутона | бутона по-долу | щракнете върху този линк |
      върху този линк | върху линка | върху връзката | като кликнете тук | като натиснете тук |
      като щракнете тук |
      уведомете ни | кажете ни | съобщете ни`),
    weak: list("отказ | тук"),
    ambiguous: list("прекратяване на абонамент | отписване от университет"),
    subscribe: list("абониране | абонирай се | запишете се | регистрация"),
    billing: list(`
      прекратяване на договор | отказ на поръчка | откажи поръчката | отмени поръчката |
      отмени резервация | откажи резервация | отмени час`),
    logOut: list("изход | излез"),
    viewOnline: list("преглед в браузър | вижте в браузъра | онлайн версия"),
    privacy: list(`
      политика за поверителност | защита на личните данни | бисквитки |
      съгласие за обработка на лични данни | съгласие за получаване на бюлетин | съгласие за обработка`),
    confirm: list("потвърждаване на абонамент | потвърдете абонамента | потвърдете имейла си"),
    elsewhere: list("отписване от университет | изтрий акаунта | изтриване на профила | напусни групата"),
    stems: {
      unsubscribe: list(`
      отпис | отпиш | деабон | прекрат* * абонамент | не желая * получав | отка* * бюлетин |
      премахнете ме | откажи абонамент | спр* * (получав|изпращ|имейл|известия) |
      (не жела|не иск)* * (получав|имейл|съобщ|писма|бюлетин) |
      отка* (се )?(от )?(бюлетин|известия|имейл|рекламн|съобщен|получаван|абонамента за бюлетин) |
      оттегл* * съгласи | съгласи* * оттегл | премахн* (ме|от списък) | не ми (пишете|изпращайте) |
      (извадете|премахнете|изтрийте|махнете) (ме|ни|моя|адреса) |
      ?няма (повече )?да (ви|ти) (пишем|изпращаме) |
      (изключ|спри|спиране|отмени)* (известие|известия|напомнян)`),
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
      не бажаю отримувати | не хочу отримувати листи | припинити отримання | видалити мене зі списку |
      більше не стежити | перестати стежити | не відстежувати`),
    manage: list(`
      керувати підписками | керування підписками | керувати підпискою | керувати налаштуваннями |
      налаштування підписки | змінити налаштування | змінити вподобання | оновити дані |
      налаштування розсилки | налаштувати сповіщення | налаштування сповіщень | керувати сповіщеннями |
      змінити частоту | як часто | рідше | менше листів | обрати теми | мої підписки |
      налаштувати розсилку | керувати розсилкою | налаштування листів | змінити налаштування розсилки |
      лише раз на місяць | тільки раз на місяць | раз на тиждень | тільки найважливіше |
      рідше будь ласка | пишіть рідше | уподобання | сповіщення електронною поштою | email-сповіщення |
      поштові сповіщення | налаштування розсилок |
      отримувати листи рідше | рідше отримувати листи |
      налаштування пошти | налаштування електронної пошти`),
    around: list(`
      щоб відписатися, натисніть {here} | якщо ви не бажаєте отримувати наші листи, натисніть {here} |
      не бажаєте отримувати цих листів? {here} | ви можете відписатися {here}`),
    here: list(`
      тут | натисніть тут | за посиланням | це посилання | сюди | натисніть сюди |
      перейдіть за посиланням | клацніть тут | на цій сторінці | у будь-який час | за цим посиланням |
      натиснувши тут | за цією адресою | на посилання | на це посилання | кнопку | цю кнопку |
      клікніть тут | перейшовши за посиланням | перейшовши за цим посиланням |
      будь ласка натисніть тут | за наступним посиланням | повідомте нам | тицьніть тут |
      цим посиланням | цього посилання | цьому посиланню | посиланням | посилання |
      наступним посиланням | наступне посилання | на наступне посилання | посилання нижче |
      посиланням нижче | за посиланням нижче | даним посиланням | за даним посиланням |
      скористайтеся посиланням | скористайтеся цим посиланням | цю сторінку | цій сторінці |
      цією адресою | цю адресу | через це посилання | за допомогою цього посилання | на кнопку |
      на цю кнопку | кнопка | клікнувши тут | клікнувши за посиланням | натисніть на посилання |
      клацнувши тут | звідси | ось тут |
      повідомте нас | дайте нам знати`),
    weak: list("скасувати | тут"),
    ambiguous: list("скасувати підписку"),
    subscribe: list("підписатися | підписатись | зареєструватися"),
    billing: list(`
      розірвати договір | скасувати замовлення | скасувати бронювання | скасувати запис | скасувати тариф`),
    logOut: list("вийти"),
    viewOnline: list(`
      відкрити в браузері | переглянути в браузері | відкрити в оглядачі | вебверсія`),
    privacy: list(`
      політика конфіденційності | згода на обробку персональних даних | згода на отримання розсилки |
      згода на розсилку | згода на обробку`),
    confirm: list(`
      підтвердити підписку | підтвердіть підписку | підтвердьте електронну адресу`),
    elsewhere: list("видалити акаунт | видалити обліковий запис | залишити групу"),
    stems: {
      unsubscribe: list(`
      відпис | відпиш | відмов* * розсил | скасува* підпис | не бажа* * отрим | скасувати підпис |
      не хочу * листи | припинити отрим | видалити мене | ?не бажа* |
      припин* * (отрим|розсил|надсил|лист) | (не бажа|не хо)* * (отрим|лист|розсил|сповіщ) |
      (відклик|відкли)* * згод | згод* * відкли | більше не (надсил|писати|пишіть|турбув) |
      відмов* від (розсил|лист|отрим|сповіщ|підпис|новин) | не надсил | вимкн* * (сповіщ|розсил|листи) |
      виключ* зі списку | (виключіть|видаліть|приберіть|викресліть) (мене|нас|мій|мою) |
      ?ми більше не (будемо|напишемо|потурбуємо) | (вимкнути|скасувати|видалити) (сповіщ|нагадув|розсил)`),
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
      не хотите получать эти письма | прекратить получение | удалить меня из списка | больше не получать |
      больше не следить | перестать следить | не отслеживать | прекратить отслеживание`),
    manage: list(`
      управлять подписками | управление подписками | управление подпиской | управление настройками |
      настройки подписки | настройки рассылки | изменить настройки | изменить предпочтения |
      настроить подписку | обновить данные | настроить рассылку | настроить уведомления |
      настройки уведомлений | управление уведомлениями | управлять уведомлениями |
      управлять рассылкой | управление рассылкой | изменить частоту | изменить частоту писем |
      как часто | реже | меньше писем | получать реже | выбрать темы | выбрать темы писем |
      мои подписки | настройки писем | настройки подписок | изменить настройки рассылки |
      настройки почты | присылать только раз в месяц | только раз в месяц | раз в месяц |
      раз в неделю | только дайджест | только самое важное | реже пожалуйста | пишите реже |
      присылать реже | предпочтения | уведомления по почте | уведомления по email |
      уведомления на почту | почтовые уведомления | email-уведомления | настройка уведомлений |
      настройки рассылок`),
    around: list(`
      чтобы отписаться, нажмите {here} | если вы не хотите получать письма, нажмите {here} |
      вы можете отписаться {here} | для отказа от рассылки перейдите {here}`),
    here: list(`
      здесь | тут | по ссылке | по этой ссылке | сюда | нажмите здесь | кликните здесь |
      перейдите по ссылке | эту ссылку | по этому адресу | на этой странице | нажмите сюда |
      в любой момент | в любое время | ниже | по ссылке ниже | перейдите | нажав здесь | нажав сюда |
      по данной ссылке | перейдя по ссылке | перейдя по этой ссылке | по следующей ссылке | на ссылку |
      на эту ссылку | кликните по ссылке | кликните сюда | кнопку | эту кнопку | пройдите по ссылке |
      пожалуйста нажмите здесь | пожалуйста перейдите по ссылке | сообщите нам | дайте знать |
      кликнув здесь | жмите сюда | вот здесь | тыкните сюда | в один клик | одним кликом |
      этой ссылке | эта ссылка | этой ссылкой | воспользуйтесь ссылкой | воспользуйтесь этой ссылкой |
      ссылке | ссылку | ссылка | ссылкой | данной ссылке | данную ссылку | следующей ссылке |
      следующую ссылку | на следующую ссылку | ссылку ниже | на ссылку ниже | ссылке внизу |
      через эту ссылку | с помощью этой ссылки | этой странице | эту страницу | этому адресу |
      на кнопку | кликнув по ссылке | нажав на ссылку | нажмите на ссылку | нажмите на эту ссылку |
      нажмите на кнопку | щёлкните здесь | щелкните по ссылке | кликните тут | нажмите тут | отсюда |
      дайте нам знать`),
    weak: list("отмена | здесь"),
    ambiguous: list("отменить подписку | не отслеживать"),
    subscribe: list("подписаться | подпишитесь | зарегистрироваться"),
    billing: list(`
      расторгнуть договор | отменить заказ | отменить бронирование | отменить запись |
      отключить автопродление | отменить автоплатеж | отменить тариф`),
    logOut: list("выйти | выход | выйти из аккаунта | выйти на всех устройствах"),
    viewOnline: list("просмотреть в браузере | открыть в браузере | веб-версия"),
    privacy: list(`
      политика конфиденциальности | согласие на получение рассылки | согласие на рассылку |
      согласие на получение рекламы | согласие на получение рекламной рассылки |
      согласие на получение информационной рассылки | согласие на обработку персональных данных |
      согласие на обработку | согласие на получение рекламных материалов`),
    confirm: list("подтвердить подписку | подтвердите подписку | подтвердите адрес"),
    elsewhere: list(`
      удалить аккаунт | удалить профиль | удалить учетную запись | покинуть группу | выйти из группы`),
    stems: {
      unsubscribe: list(`
      отпис | отпиш | отказ* * рассыл | отмен* подпис | не хо* * получать | отказ* от (рассыл|подпис) |
      не хо* получать | прекратить получ | удалить меня | больше не получать | не получать |
      ?прекратить получ |
      отказ* от (уведомл|оповещ|писем|получ|информ|новост|дальнейш|данной|наш|рекламн|напомин) |
      больше не (присыл|писать|пишите|отправл|беспоко) | не (присылай|пишите|отправляй|беспокойте) |
      прекрат* * (рассыл|отправк|получ|письм) | не (хо|жела)* * (получ|письм|рассыл|уведомл) |
      отозв* * соглас | соглас* * отозв | отзыв* * соглас |
      отключ* * (уведомл|рассыл|письм|напомин|оповещ) | исключ* из (списка|рассылк) |
      удал* из (списка|рассылк) | отмен* (рассыл|подписку на рассыл) |
      (исключите|удалите|уберите|вычеркните|исключи|удали|убери) (меня|нас|мой|мою) |
      ?мы больше не (будем|напишем|побеспокоим) |
      (отключить|выключить|отменить|удалить) (оповещен|уведомлен|напоминан|рассыл)`),
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
      націсніце тут, каб адпісацца |
      больш не сачыць | перастаць сачыць`),
    manage: list(`
      кіраваць падпіскамі | налады падпіскі | змяніць налады | налады апавяшчэнняў |
      кіраваць апавяшчэннямі | налады рассылкі`),
    around: list("каб адпісацца, націсніце {here}"),
    here: list(`
      тут | націсніце тут | па спасылцы | па гэтай спасылцы | гэтую спасылку | сюды | націсніце сюды |
      гэтай спасылцы | гэтая спасылка | гэтай спасылкай | спасылцы | спасылку | наступнай спасылцы |
      па наступнай спасылцы | спасылку ніжэй | на гэтай старонцы | гэтую старонку | на кнопку |
      гэтую кнопку | тутака | націснуўшы тут | перайдзіце па спасылцы | перайдзіце па гэтай спасылцы`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("падпісацца"),
    billing: list("скасаваць дагавор | адмяніць заказ"),
    logOut: list("выйсці"),
    viewOnline: list("прагледзець у браўзеры"),
    privacy: list(`
      палітыка прыватнасці | згода на апрацоўку персанальных даных | згода на апрацоўку |
      згода на атрыманне рассылкі`),
    confirm: list("пацвердзіць падпіску"),
    elsewhere: list("выдаліць акаўнт"),
    stems: {
      unsubscribe: list(`
      ^адпіс | адмов* * рассыл | адмяніць падпіс | (не жада|не хоч)* * (атрым|ліст|рассыл) |
      адмов* ад (рассыл|ліст|атрым|падпіс) | спын* * (рассыл|атрым)`),
      manage: list("кірава | налад"),
      nouns: list("рассылк"),
    },
  },
];
