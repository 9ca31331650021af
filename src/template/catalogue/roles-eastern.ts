// Words by what they do in a sentence about mailings, in the Slavic, Baltic, Finno-Ugric and other languages of Europe.
import { list, type Roles } from "./phrases.ts";

/** Roles of words by language code. */
export const EASTERN_ROLES: Readonly<Record<string, Roles>> = {
  pl: {
    less: list("mniej | rzadziej | rzadsz | tygodniow* zamiast"),
    signIn: list("zalog | logow | logon"),
    mail: list(`
      newsletter | biuletyn | mailing | e maile | e maili | maili | maile | powiadomien | wiadomosc |
      listy (mailing|dystryb|adres|wysyl|subskr) | alert | informacj | list mailing | komunikat |
      przypomnien | naszej listy | tej listy | zapis | mail | maila | mailowe | materialow | oferty |
      oferta handlow | ogloszen | korespondencj | powiadomienia | wysylk | informacji handlow |
      przypomnienia | alerty | obserwowanych`),
    end: list(`
      anuluj | anulow | rezygn | zrezygn | wylacz | usun | usuwa | zatrzyma | przesta | zakoncz |
      odwola | cofn | wycof | opusc | opuszcz | wstrzyma | przerwa | zablokuj | skresl | wypis |
      wyrejestr | dezaktyw | wypisz | rezygnuj | rezygnacj | cofnij | wylaczy | wycofaj |
      nie otrzymyw | odrzuć | odrzuc`),
    refuse: list(`
      nie (chc|zycz) | nie * (wiecej|dluzej) | wiecej nie | juz nie | wol* nie |
      nie (jestes|jestem) zainteresowan | zrezygnowac z | nie interes | nie zyczysz | nie zycze |
      nie zyczy | bez dalszych | rezygn* z otrzym | nie potrzeb | masz dość | mam dość | macie dość |
      dość * wiadomości | nie masz ochoty`),
    receive: list(`
      otrzym | dostawa | przesyl | wysyl | kontakt | przychodz | otrzymyw | dostawac | byc informowan`),
    change: list(`
      zarzadz | zmien | zmian | edyt | edycj | aktualiz | zaktualiz | dostosuj | wybierz | ustaw |
      modyfik | skonfigur`),
    settings: list("preferencj | ustawien | opcj | czestotliwosc | zgod | zainteresowan"),
    subscription: list("subskrypcj | prenumerat"),
    paid: list(`
      czasopism | gazet | magazyn | czlonkostw | premium | probn | faktur | platnosc | umow | zamowieni |
      rezerwacj | wizyt | odnow | przedluz | darowizn | pakiet | plan | konto | konta | abonament |
      silowni | klub | skladk | ubezpieczen`),
    thread: list("temat | watek | watku | watk | dyskusj | rozmow | obserwow | sledz"),
    may: list("możesz | można | możecie | mogą"),
  },
  cs: {
    less: list("mene | mene casto | tydne misto"),
    signIn: list("prihlas | prihlasi | prihlaste"),
    mail: list(`
      newsletter | e maily | maily | emaily | e mailu | emailu | oznameni | upozorneni | novink | zprav |
      notifikac | seznamu | obchodni(ch)? sdeleni | zpravodaj | mailing | prihlasen | prihlaseni k |
      hlidac | hlidaci | hlidaciho | sdeleni | newslettery | emailove | upominan | nabidk | reklam |
      pripomin | inzerc`),
    end: list(`
      zrus | ukonc | zastav | vypn | odstran | smaz | prestat | odebrat | vyradit | vymaz | odvola |
      stornov | opust | odmit | blokov | odhlas | preruš | odhlás | vypnout | vypni | zastavit | odvol |
      ukončit`),
    refuse: list(`
      nechc | neprej | uz ne | jiz ne | nadale ne | nezajim | radeji ne | nemate zajem | nemam zajem |
      si neprat | nechcete | nechcete li | neprejete | nemáte zájem | nezajima | už nechci | nepisete`),
    receive: list(`
      dostav | odebir | prijim | zasil | zasla | posil | kontaktov | obdrz | dostavat | dostávat |
      zasilat | zasílání | posilat | odebirat | pristupn | příjem | příjm | odběr`),
    change: list("sprav | zmen | uprav | aktualiz | nastav | prizpusob | vybra | vyber | edit"),
    settings: list("nastaven | predvol | preferenc | moznost | frekvenc | souhlas | zajm"),
    subscription: list("odber"),
    paid: list(`
      casopis | noviny | clenstv | premium | zkusebn | faktur | platb | smlouv | objednav | rezervac |
      prodlouz | obnov | tarif | darcov | predplatne | uctu | ucet`),
    thread: list("tema | vlakno | vlakna | diskus | sledov"),
    may: list("můžete | můžeš | můžou | lze | je možné"),
  },
  sk: {
    less: list("menej"),
    signIn: list("prihlas | prihlaste"),
    mail: list(`
      newsletter | e maily | maily | emaily | e mailov | emailov | oznameni | upozorneni | novink |
      spravy | sprav$ | spravu$ | spravam | notifikac | zoznamu | obchodne oznam | spravodaj | mailing | prihlasen | emailove | oznamy |
      strazny pes | strazneho psa | ponuk | reklam | pripomien | newslettre`),
    end: list(`
      zrus | ukonc | zastav | vypn | odstran | vymaz | prestat | vyrad | odvola | stornov | opust |
      odmiet | odhlas | prerus | zmaz | odhlás | vypnúť | zastaviť | odvol | ukončiť | odmietn`),
    refuse: list(`
      nechc | nezela | neprajet | uz ne | nadalej ne | radsej ne | nemate zaujem | nemam zaujem |
      neprajem | nechcete | neželáte | neprajete | už nechc | nezaujima`),
    receive: list(`
      dostav | odober | prijim | zasiel | zasla | posiel | kontaktov | dostávať | zasielať |
      zasielanie | posielať | príjem | príjm`),
    change: list(
      "sprava$ | spravovat | spravuj | spravte | zmen | uprav | aktualiz | nastav | prisposob | vybra | edit",
    ),
    settings: list("nastaven | predvol | preferenc | moznost | frekvenc | suhlas | zaujm"),
    subscription: list("odber"),
    paid: list(`
      casopis | noviny | clenstv | premium | skusobn | faktur | platb | zmluv | objednav | rezervac |
      predlz | obnov | tarif | darcov | predplatne | uctu | ucet`),
    thread: list("tema | temu | vlakno | diskus | sledov"),
    may: list("môžete | môžeš | možno | je možné | dá sa"),
  },
  sl: {
    less: list("manj | redkeje"),
    signIn: list("prijav * v | vpis * v | prijavite se v"),
    mail: list(`
      novic | e novic | glasnik | obvestil | obvescanj | sporocil | narocil* na | e sporocil | seznam |
      opozoril | e posto | prijav | narocanj | e novice | novice | sporočil | oglas | ponudb | e poste |
      obvestila | obvescanje | opomnik | e sporočila | spisk* nadzor`),
    end: list(`
      prekli | prekin | odjav | izklop | odstran | izbris | ustav | nehaj | zapust | opust | umakn |
      odpov | preklic | izbriš | ustavi | zavrn | odstranitev`),
    refuse: list(`
      ne zel | ne * vec | nocem | noces | rajsi ne | ne želite | ne želim | ne želiš | nočete | ne zanima`),
    receive: list("prejem | dobiva | posilj | kontaktir | prejemat | dobivat | prejemanj"),
    change: list("upravlj | spremen | uredi | posodob | nastav | prilagod | izber | urejanj"),
    settings: list("nastavit | moznost | preferenc | pogostost | soglas | interes"),
    subscription: list("narocnin"),
    paid: list(`
      revij | casopis | clanstv | premium | preizkus | racun | placil | pogodb | narocil | rezervacij |
      termin | podaljs | donacij | paket | racuna`),
    thread: list("nit | razprav | pogovor | sledenj | tema | teme | temo | temu"),
    may: list("lahko | morete | moreš | mogoče"),
  },
  hr: {
    less: list("manje | rjede"),
    signIn: list("prijavite se na | prijavi se na | prijava na | ulogir"),
    mail: list(`
      newsletter | bilten | obavijest | poruk | mailing | e poruk | popis | list | mailov | podsjetni |
      upozoren | newsletera | newslettera | e mail | ponud | reklam | e poste | obavijesti | podsjetnik |
      promotivn | oglas | novosti`),
    end: list(`
      otkaz | prekin | ponist | iskljuc | uklon | obris | zaustav | napust | odjav | povuc | prestan |
      odbij | prestal | prestat | obustav | brisanj`),
    refuse: list(`
      ne zel | ne * vise | vise ne | radije ne | necu | niste zainteresiran | ne želite | ne želiš |
      ne zelim | ne zanima | više ne`),
    receive: list("prima | primi | dobiva | slan | kontakt | primati | dobivati | primanj | primat"),
    change: list(`
      upravlj | promijen | promjen | uredi | uredj | azurir | postav | prilagod | odaber | izmijen`),
    settings: list("postavk | preferenc | opcij | ucestalost | privol | suglas | interes | mogucnosti"),
    subscription: list("pretplat | prijavu | prijave | prijava"),
    paid: list(`
      casopis | novine | clanstv | premium | probn | racun | placanj | ugovor | narudzb | rezervacij |
      termin | produlj | obnov | donacij | paket`),
    thread: list("rasprav | razgovor | pracenj | tema | teme | temo | temu"),
    may: list("možete | možeš | može | moguće"),
  },
  bs: {
    less: list("manje | rjede"),
    signIn: list("prijavite se na | prijavi se na | ulogir"),
    mail: list(`
      newsletter | bilten | obavijest | obavjest | poruk | mailing | list | mailov | newsletera |
      newslettera | e mail | ponud | reklam | e poste | obavijesti | podsjetnik | promotivn | oglas |
      novosti | mail | mejl | vijesti | notifik | spisak | spiska | e postu | upozoren | alert | spisk`),
    end: list(`
      otkaz | prekin | ponist | iskljuc | uklon | obris | zaustav | napust | odjav | povuc | prestan |
      odbij | prestal | prestat | obustav | deaktiv | ugasi | stopir | blokir | ispis | izbris | makn |
      brisanj | gasenj | prekid | onemoguc | stop`),
    refuse: list(`
      ne zel | ne * vise | vise ne | radije ne | ne želite | ne želiš | ne zelim | ne zanima | više ne |
      nemojte | niste zainteres | niste vise zainteres | ne saljite | ne interesuje | necete | ne šaljite |
      nisam zainteres | nije vam potreb`),
    receive: list(`
      prima | primi | dobiva | slan | kontakt | primati | dobivati | primanj | primat | dobija | slat |
      salj | dostav | stiz | prime`),
    change: list(`
      upravlj | promijen | promjen | uredi | azurir | postav | prilagod | odaber | izmijen | izaber |
      odabra | izabra | birat | biraj | podes | modifik | bira | mijenj | konfigur`),
    settings: list(`
      postavk | preferenc | opcij | saglas | interes | podesavanj | ucestal | koliko cesto | mogucnost |
      izbor`),
    subscription: list("pretplat | prijavu | prijave | prijava"),
    paid: list(`
      casopis | novine | clanstv | premium | racun | placanj | ugovor | narudzb | rezervacij | obnov`),
    thread: list("rasprav | razgovor | tema | teme | temo | temu"),
    may: list("možete | možeš | može | moguće"),
  },
  sr: {
    less: list("manje | redje | мање | ређе"),
    signIn: list("prijavite se na | prijavi se na | ulogujte | пријавите се на | улогуј"),
    mail: list(`
      newsletter | bilten | obavest | poruk | mejlov | mailing | list | билтен | обавешт | порук |
      мејлов | листе | мејлове | обавештењ | имејл | imejl | mejlove | obaveštenj | новост | вест |
      понуд | ponud | reklam | реклам | списк | spisk`),
    end: list(`
      otkaz | prekin | ponist | iskljuc | uklon | obris | zaustav | napust | odjav | povuc | prestan |
      откаж | отказ | прекин | поништ | искључ | уклон | обриш | зауст | напуст | одјав | повуц |
      престан | odbij | одбиј | prestal | prestat | престал | престат | обустав | obustav`),
    refuse: list(`
      ne zel | ne * vise | vise ne | radije ne | не жел | не * више | више не | ne želite | ne želim |
      не желите | не желим | уколико не | ne interesuje`),
    receive: list(`
      prima | primi | dobija | slan | прима | прими | добија | слањ | primate | примате | primat |
      dobijate | добијате | dobijat | добијат`),
    change: list(`
      upravlj | promen | uredi | azurir | podesi | prilagod | izaber | izmen | управљ | промен | уреди |
      ажурир | подеси | измен`),
    settings: list(`
      podesavanj | postavk | preferenc | opcij | подешавањ | поставк | опциј | saglas | interes | саглас`),
    subscription: list("pretplat | претплат | prijavu | prijave | prijava | пријаву | пријаве | пријава"),
    paid: list(`
      casopis | novine | clanstv | premium | racun | placanj | ugovor | porudzbin | rezervacij | obnov |
      часопис | новине | чланств | рачун | плаћањ | уговор`),
    thread: list("rasprav | razgovor | тем | расправ | tema | teme | temo | temu"),
    may: list("možete | možeš | može | moguće | можете | можеш | може | могуће"),
  },
  mk: {
    less: list("помалку | поретко"),
    signIn: list("најав | логир"),
    mail: list(`
      билтен | известув | порак | мејлови | листа | пријав | известувањ | мејл | новост | реклам | понуд |
      пораки | е пошта | потсет | оглас | промотив | вест | имејл | соопшт | е порак | маилинг | списокот`),
    end: list(`
      откаж | отказ | прекин | исклуч | отстран | избриш | запр | напушт | одјав | повлеч | отпиш | одбиј |
      одбив | престан | стоп | тргн | деактив | блокир | повлекув | излез од листа`),
    refuse: list(`
      не сака | не * повеќе | повеќе не | не жел | не сакате | не сакам | не сакаш | не ве интерес |
      веќе не | не ми праќа | не ми испраќа | немојте | не сте заинтересир | не сум заинтересир |
      не праќајте | не испраќајте`),
    receive: list(`
      прима | добива | испрак | примате | примам | испраќа | праќа | испратен | пристигн | добие`),
    change: list(`
      управув | промен | уред | ажурир | прилагод | избер | измен | одбер | смен | подес | менаџ | избир |
      одбир`),
    settings: list(`
      поставк | поставув | преференц | опци | соглас | подесув | параметр | избор | фреквен | зачестен |
      колку често | префер`),
    subscription: list("претплат"),
    paid: list(`
      списание | весник | членств | премиум | сметк | плаќањ | договор | нарачк | резервац | обнов`),
    thread: list("тем | дискус"),
    may: list("може | можете | можеш"),
  },
  bg: {
    less: list("по малко | по рядко"),
    signIn: list("впиш | влез | логн | вход"),
    mail: list(`
      бюлетин | имейли | известия | уведомлен | уведомяв | съобщен | списък | новини | писма | абониран |
      имейл | бюлетини | нюзлетър | реклам | оферт | напомн | маркетинг | съобщения`),
    end: list(`
      отка | прекрат | спр | изключ | премах | изтри | отмен | анулир | напусн | оттегл | деактив |
      отпиш | откаж | спрете | спиране | спри | отхвърл | отказв | откажете се | откажи се`),
    refuse: list(`
      не жела | не иска | не * повече | повече не | вече не | не желаете | не искате | не желая |
      не искам | не ви интерес | без повече`),
    receive: list("получав | приема | изпращ | бъдете уведом | получава | получите | бъдете | изпраща"),
    change: list("управл | промен | промян | редактир | актуализ | настро | избер | персонализ"),
    settings: list("предпочит | настройк | опци | честота | съгласи | интереси"),
    subscription: list("абонамент"),
    paid: list(`
      списание | вестник | членств | премиум | фактур | плащан | договор | поръчк | резервац | поднов |
      план | акаунт`),
    thread: list("тема | темата | дискус | разговор | следен"),
    may: list("може | можете | можеш"),
  },
  ru: {
    less: list("меньше | реже | раз в (неделю|месяц) вместо"),
    signIn: list("войти | войдите | вход | авториз | залогин"),
    mail: list(`
      рассыл | письм | уведомлен | оповещен | сообщен | новост | список рассыл | списка | напоминан |
      письма | рассылка | рассылки | реклам | дайджест | предложени | сообщени | новости | смс | пуш |
      напоминани | уведомления`),
    end: list(`
      отмен | отказ | отключ | прекрат | останов | удал | аннулир | выйти | покин | отозв | выключ |
      исключ | заблокир | убрать | перестать | отпис | отпиш | отказаться | отмена | отменить |
      отключить | выключить | исключить | отклон | не следи | не отслежив`),
    refuse: list(`
      не (хо|жела) | больше не | не * больше | не * далее | не интерес | предпочита* не | надоел |
      не нужн | не хотите | не желаете | не хочу | не желаю | больше не (хо|жела|нуж) | не интересу |
      неинтересн | не актуальн`),
    receive: list(`
      получ | приход | присыл | рассылать | отправл | получать | получени | присылать | приходить`),
    change: list("управл | измен | редактир | обнов | настро | выбер | выбра | смен"),
    settings: list("настройк | предпочт | параметр | опци | частот | соглас | интерес"),
    subscription: list("подписк"),
    paid: list(`
      журнал | газет | премиум | пробн | счет | оплат | платеж | договор | заказ | бронир | запись к |
      продл | тариф | пожертв | автоплатеж | аккаунт | учетн`),
    thread: list("тем | обсужден | беседа | ветк | отслежив | следить"),
    may: list("можете | можешь | можно | возможно"),
  },
  uk: {
    less: list("менше | рідше"),
    signIn: list("увійд | увійт | вхід | авториз"),
    mail: list(`
      розсил | листи | листів | сповіщен | повідомлен | підписан | новин | оповіщен | нагадуван | спис |
      лист | листа | листами | сповіщення | розсилк | реклам | пропозиц | повідомл | дайджест | новини`),
    end: list(`
      скасу | відмов | вимкн | припин | зупин | видал | анулю | вийти | покину | відклик | виключ |
      перестати | відпис | відпиш | скасув | припинити | відкли | відхил | не стеж | не відстеж | вилуч`),
    refuse: list(`
      не (хоч|бажа) | більше не | не * більше | не цікав | надалі не | не потрібн | не бажаєте |
      не хочете | не бажаю | не хочу | більше не (бажа|хоч) | не цікавить`),
    receive: list("отрим | одерж | надход | надсил | приход | отримува | надсила | одержува"),
    change: list("керу | змін | редагу | онов | налаш | обер | обра"),
    settings: list("налаштув | уподоб | параметр | опці | частот | згод | інтерес"),
    subscription: list("підписк"),
    paid: list(`
      журнал | газет | преміум | пробн | рахун | оплат | платіж | платеж | догов | замовлен | бронюв |
      продовж | тариф | пожертв | передплат | облікового запису | акаунт`),
    thread: list("тем | обговорен | розмов | стежити | відстеж"),
    may: list("можете | можеш | можна | можливо"),
  },
  be: {
    less: list("менш | радзей"),
    signIn: list("увайд | увайс | аўтарыз"),
    mail: list(`
      рассыл | лісты | лістоў | апавяшчэн | паведамлен | падпіс | навін | апавяшчэнн | рассылк | паведамл`),
    end: list(`
      адмян | адмов | адключ | спын | выдал | ануляв | выйсці | пакін | адпіс | адпіш | скасав | адхіл`),
    refuse: list("не (хоч|жада) | больш не | не * больш | не жадаеце | не хочаце | больш не (жада|хоч)"),
    receive: list("атрым | дасыл | атрымлів | атрымаць"),
    change: list("кірава | змян | рэдаг | абнав | налад"),
    settings: list("налад | параметр | згод"),
    subscription: list("падпіск"),
    paid: list("часопіс | газет | прэміум | рахун | аплат | плацеж | дамов | заказ | працягн | тарыф"),
    thread: list("тэм | абмеркаван"),
    may: list("можаце | можаш | можна"),
  },
  fi: {
    less: list("vahemman | harvemmin | tauko | tauolle | keskeyta tilapaisesti"),
    signIn: list("kirjaud | kirjautu | sisaan"),
    mail: list(`
      uutiskirje | postituslist | sahkoposteja | sahkopostit | sahkopostiviest | ilmoitu | viestej |
      viestin | viestit | muistutu | sahkopostilist | halytyk | uutisk | jakelu | markkinoin |
      sahkoposti | postia | viesti | kirje | tiedott | tarjouks | sähköposti | uutisia | muistutuks |
      hälytyks | vahti | tarkkailulist | listalta | seurantalist`),
    end: list(`
      peru | peruu | lopet | poist | eroa | irtisano | sulje | keskeyt | estä | kielt | kiellä |
      pois * käytös | kytke * pois | ota pois | hiljenn | lopeta | peruuta | peruutta | poistaa |
      poistu | perua | ota * pois | erota | eroaminen | kieltäyd | kieltäyty | hylkä`),
    refuse: list(`
      en * halua | et * halua | ette * halua | ei * enaa | emme * halua | en ole kiinnostunut |
      mieluummin ei | en enää | et enää | ette enää | älä * enää | älkää * enää | ei kiinnosta |
      ei kiitos | en ole enää | etkö * halua | ettekö * halua | etkö enää | ettekö enää | et tahdo |
      en tahdo`),
    receive: list(`
      vastaanot | saada | saan | saamaan | lahett | otta* vastaan | haluat | vastaanottaa | kuulla | lähet`),
    change: list("hallit | hallin | muut | muok | paivit | valit | saad | hallinno"),
    settings: list("asetu | valinn | vaihtoehto | mieltym | tiheys | suostumu | kiinnostu"),
    subscription: list("tilauk | tilaus | tilaam"),
    paid: list(`
      lehti | lehd | jasenyy | premium | kokeilu | lasku | maksu | sopimu | varau | ajanvarau | jatka |
      lahjoitu | tili |
      kuntosali | jasenmaksu | vakuutu`),
    thread: list("aihe | keskustelu | ketju | seuraa"),
    may: list("voit | voitte | voi"),
  },
  et: {
    less: list("vahem | harvem"),
    signIn: list("logi sisse | sisene | logige sisse | sisselog"),
    mail: list(`
      uudiskir | e kirj | kirju | kirjade | teavitu | teade | teateid | tellimu | list | meilid |
      meilide | uudisk | teavitus | sõnum | e posti | pakkumis | reklaam | meeldetuletus | kiri | kirjad`),
    end: list(`
      loobu | tuhista | lopet | peata | eemald | kustut | lahku | keel | katkest | lulita * valja |
      tühist | loobumis | keela | eemaldage | keeld`),
    refuse: list(`
      ei soovi | ei taha | enam ei | ei * enam | pigem mitte | rohkem ei | ei huvita | pole huvitatud`),
    receive: list("saada | saamise | saama | kätte | vastu | saada$ | saaks | vastu võt"),
    change: list("halda | muut | muuda | uuend | redigeeri | vali | kohand"),
    settings: list("seade | seaded | eelistus | valik | sagedus | nousolek | huvi"),
    subscription: list("tellimus"),
    paid: list(`
      ajakir | ajaleht | liikmes | premium | proov | arve | makse | leping | broneer | pikend | annetus`),
    thread: list("teema | vestlus | arutelu | jalgi"),
    may: list("saad | saate | võid | võite | on võimalik"),
  },
  lv: {
    less: list("mazak | retak"),
    signIn: list("ielog | pieslegt | pierakst* sistema | autoriz"),
    mail: list(`
      jaunum | e past | zinas | vestul | vestkop | pazinojum | zinoj | sarakst | atgadinajum | abonesan |
      ziņ | jaunumu | vēstul | atgādin | paziņ | piedāv | reklām | e pastu | biļeten`),
    end: list(`
      atrakst | atteik | atsak | atsac | atcel | anul | partrauk | beig | izsleg | nonem | dzest |
      izdzes | pamest | izstaties | atsauk | izrakst | pārtrauc | atslēg | izņem | noraid`),
    refuse: list(`
      vairs ne | nevel | negrib | ne * vairs | labak ne | vairs nevēl | nevēlaties | nevēlos | negribat |
      vairs negrib | neinteresē`),
    receive: list("sanem | sutit | nosutit | saņemt | saņemat | saņemšan | sūtīj"),
    change: list("parvald | main | atjaun | redig | labo | izvel | pielago | iestatit"),
    settings: list("iestatijum | preferenc | izvele | opcij | piekris | interes"),
    subscription: list("abonemen"),
    paid: list(`
      zurnal | avīz | dalib | premium | izmegin | rekin | maksaj | ligum | pasutij | rezerv | pagarin |
      ziedoj`),
    thread: list("tema | diskusij | sarun"),
    may: list("varat | vari | iespējams"),
  },
  lt: {
    less: list("maziau | reciau"),
    signIn: list("prisijun"),
    mail: list(`
      naujienlaisk | naujien | laisk | pranesim | zinut | saras | laiškų | pranešim | žinut | prenumerat |
      priminim | pasiūlym | reklam | el pašt`),
    end: list(`
      atsisak | atsauk | nutrauk | sustabd | isjung | pasalin | istrin | palik | baig | panaik |
      uzblok | atsisakyti | atšauk | išreg | pašalint | išjung | stabdyti | atmest | atmesk`),
    refuse: list(`
      nebenor | nenor | daugiau ne | nebe | nepageidau | nenori | nepageid | nebeno | nesidom | neberūp`),
    receive: list("siun | siųs | gauti | gauna | gaunate | siunt"),
    change: list("tvark | vald | keis | pakeis | atnaujin | redag | pasirink | nustat"),
    settings: list("nustatym | pasirinkim | parinkt | daznu | sutik | interes"),
    subscription: list("prenumerat"),
    paid: list(`
      zurnal | laikrast | naryst | premium | bandom | saskait | mokej | sutart | uzsakym | rezerv |
      pratesi | aukoj`),
    thread: list("tema | temos | diskusij | pokalb | sekim"),
    may: list("galite | gali | galima"),
  },
  hu: {
    less: list("kevesebb | ritkabban"),
    signIn: list("jelentkez* be | bejelentkez | lepj* be | belep"),
    mail: list(`
      hirlev | e maile | emaile | leveleke | level | ertesites | uzenet | listarol | levelezolist |
      riaszt | emlekezteto | feliratkoz | e mailt | emailt | levelet | hírlevelet | értesítőt |
      értesítéseket | értesítések | reklám | hirdetés | ajánlat | tájékoztat | üzenetet | értesítő |
      levele | leveleink | hírlevele | emlékeztető | riasztás`),
    end: list(`
      leiratkoz | lemond | torl | torol | megszunt | leallit | kikapcsol | eltavolit | visszavon |
      kilep | letilt | megszakit | leiratk | törölj | leállít | lemondás | elutasít`),
    refuse: list(`
      nem (szeretn|kiv|ker|akar) | tobbe nem | mar nem | nem * tobb | nem * tovabb | inkabb nem |
      nem erdekl | nem kíván | nem kér* | nem szeretn | ne küld* | többet ne | nem akarsz | nem akar |
      már nem`),
    receive: list(`
      fogad | kuld | erkez | ertesites* ker | kapni | kapok | kapja | kapsz | kapna | kapjon | kapjak |
      küldj | kapj | érkez`),
    change: list(`
      kezel | modosit | valtoztat | frissit | szerkeszt | beallit | valassz | szemelyre szab |
      kapcsolja ki a beallitast`),
    settings: list("beallitas | preferenci | lehetoseg | gyakorisag | hozzajarul | erdeklod"),
    subscription: list("elofizet"),
    paid: list(`
      magazin | ujsag | folyoirat | tagsag | premium | proba | szamla | fizetes | szerzodes | rendel |
      foglal | idopont | megujit | adomany | csomag | fiok`),
    thread: list("tema | beszelget | vita | kovet"),
    may: list("lehet | tudja | tudod"),
  },
  el: {
    less: list("λιγοτερ | σπανιοτερα"),
    signIn: list("συνδεθ | εισοδ | εισελθ | συνδεση | συνδεσε | συνδέεστε"),
    mail: list(`
      newsletter | ενημερωτικ | email | ειδοποιησ | μηνυματ | λιστα | ενημερωσ | εγγραφ | ενημερωτικων |
      ενημερωτικα | μηνυμα | διαφημ | προσφορ | ειδοποι | υπενθυμ | emails | e mail | αλληλογραφ`),
    end: list(`
      ακυρ | διακο | σταματ | διαγρ | απενεργοποι | καταργ | αφαιρ | εξαιρ | αποχωρ | ανακαλ | παυσ |
      σταματη | διαγραφ | απεγγραφ | διακοψ | απενεργ | απόρριψ | απορρίψ | απορρίπτ`),
    refuse: list(`
      δεν (θελ|επιθυμ) | πλεον δεν | δεν * πλεον | δεν * αλλα | δεν * αλλο | δεν ενδιαφερ |
      δεν επιθυμειτε | δεν θελετε | δεν επιθυμ | οχι αλλα | δεν σας ενδιαφ | δεν ενδιαφ | να μη λαμβ |
      να μην λαμβ | να μη σας | να μην σας | μη λαμβάνετε`),
    receive: list("λαμβ | λαβ | λαμβαν | παραλαβ | στελν | αποστολ | ληψ | παραλαμβ | λαβετε"),
    change: list(
      "διαχειρ | αλλαγ | αλλαξ | αλλαζ | τροποπ | ενημερωσ | επεξεργα | προσαρμ | επιλεξ | ρυθμισ",
    ),
    settings: list("προτιμησ | ρυθμισ | επιλογ | συχνοτ | συγκαταθεσ | ενδιαφεροντ"),
    subscription: list("συνδρομ"),
    paid: list(`
      περιοδικ | εφημεριδ | premium | δοκιμ | τιμολογ | πληρωμ | συμβολαι | παραγγελι | κρατησ |
      ραντεβου | ανανεωσ | δωρε | κλείσιμο λογαριασμ | εξόφλησ`),
    thread: list("θεμα | θεματ | συζητησ | συνομιλ"),
    may: list("μπορείτε | μπορείς | μπορεί"),
  },
  mt: {
    less: list("inqas"),
    signIn: list("idħol | illoggja | login"),
    mail: list(`
      newsletter | emails | e mails | notifik | messaġġi | aħbarijiet | ittri | avviż | messaġġ | email |
      notifiki | avviżi | lista | bullettin | aġġornament | offert | tfakkir | twissij | promozzjon`),
    end: list(`
      ħassar | neħħi | waqqaf | ieqaf | ikkancella | itfi | tieqaf | tieqfu | twaqqaf | ineħħi | tneħħi |
      ikkanċella | tikkanċella | nwaqqaf | tħassar | nħassar | nneħħi | titfi | nitfi | tiddiżattiva |
      iddiżattiva | nieqaf | toħroġ | oħroġ | tirrifjuta | tirtira | irtira | waqfu | twaqqfu | itfu |
      neħħuni | stop`),
    refuse: list(`
      ma tridx | ma rridx | m għadekx trid | ma tixtieqx | ma għadekx | ma tridux | m'għadekx trid |
      m'għadnix irrid | ma xtaqtx | tibqax | tibqgħu | ma nixtieqx | mhux interessat | ma nibqax |
      m għadnix | ma tixtiqux | m għadekx tixtieq | m għadux | ma jinteress | tibgħatulix | tibagħtulix |
      aktar offert`),
    receive: list(`
      tirċievi | nirċievi | tirċevi | tirċievu | nirċevi | irċievi | tibgħat | jibgħat | nibagħt | jaslu |
      tircievi | nirċievu | tibagħtu`),
    change: list(`
      immaniġġ | ibdel | aġġorna | editja | biddel | tibdel | tbiddel | nibdel | timmaniġġ | taġġorna |
      agħżel | tagħżel | nagħżel | aġġusta | immodifik | timmodifik | nimmaniġġ`),
    settings: list(`
      preferenz | settings | għażl | issettjar | kunsens | frekwenz | kemm ta spiss | kemm spiss | tqegħid`),
    subscription: list("abbonament | sottoskrizzjon"),
    paid: list("rivista | gazzetta | sħubija | premium | fattura | ħlas | kuntratt | ordni"),
    thread: list("suġġett | diskussjoni"),
    may: list("tista | tistgħu"),
  },
  ga: {
    less: list("nios lu"),
    signIn: list("logail isteach | logaigh isteach | sinigh isteach"),
    mail: list(`
      nuachtlit | riomhphoist | fograi | teachtaireachtai | liosta | riomhphost | fogra | fhogra |
      bhfogra | teachtaireacht | dteachtaireacht | theachtaireacht | folair | bhfolair | fholair |
      meabhruch | nuacht | r phost | r phoist`),
    end: list(`
      cealaigh | stop | scrios | dicliostail | mich | fag | bain (den|as|me) | stad | stop a chur |
      cuir deireadh | deireadh a chur | cealú | éirigh as | díliostáil | díchláraigh | múch | bain$ |
      éirí as | scoir | bhaint | bain as | cuir stop | cuir as | chur as | muchadh | mhuchadh | scor |
      chealu | dheireadh | fhagail | dhiliost | dhichlar | diultaigh | dhiultu | tarraing siar |
      aistarraing | caith amach | a chealu | a stopadh | a mhuchadh | a bhaint | a dhiliost | a chur as |
      a scor | a dhichlar | a bhaint de | chealú`),
    refuse: list(`
      ni * theastaionn | ni mian | nil * ag iarraidh | gan a thuilleadh | mura mian | mura theast |
      nach mian | nach dteastaíonn | mura dteastaíonn | ní theastaíonn | nach mian leat | mura mian leat |
      ní mian liom | nach bhfuil uait | má tá tú ag iarraidh éirí as | níos mó | nil tu ag iarraidh |
      nach bhfuil tu ag iarraidh | mura bhfuil tu ag iarraidh | mura bhfuil suim | nach bhfuil suim |
      nil suim | na seol | na cuir | ni theastaionn | mura bhfuil uait | nach dteastaionn | nil * uaim |
      nach bhfuil * uait | mura bhfuil * uait | níl uaim`),
    receive: list(`
      fhail | fail | a fhaigh | ghlacadh | faigh | gheobh | bhfaigh | fhaigh | gheofa | seol chugam |
      cuir chugam | chugat | chloisteail | chugaibh`),
    change: list(`
      bainistigh | athraigh | nuashonraigh | cuir in eagar | roghnaigh | roghnu | athru | bhainisti |
      bainisti | nuashonru | coigeart | socraigh | shocru | saincheap | roghn`),
    settings: list(`
      roghanna | sainrogha | socruithe | toiliu | shainrogha | rogha | shocruithe | minic | tosaiocht`),
    subscription: list("sintius | síntiús | shíntiús | síntiúis | liostáil"),
    paid: list("iris | ballraiocht | sonrasc | iocaiocht | conradh | ordu | preimhe | premium | airithint"),
    thread: list("abhar | plé"),
    may: list("is feidir leat | feadfaidh tu"),
  },
  eu: {
    less: list("gutxiago"),
    signIn: list("sartu | saioa hasi | hasi saioa"),
    mail: list(`
      buletin | mezu | jakinarazpen | posta elektroniko | zerrenda | abisu | buletina | mezuak | albiste |
      posta | korreo | e mail | e posta | gogorarazpen | ohar | alerta`),
    end: list(`
      kendu | utzi | ezeztatu | bertan behera | ezabatu | desgaitu | gelditu | eten | baliogabetu | baja |
      baja eman | kentzeko | uzteko | ezeztatzeko | desaktibatu | desaktibatze | kentz | uzte | gelditze |
      eteteko | itzali | itzaltze | atera | irten | irteteko | ezeztatze | baliogabetze | desgaitze |
      isildu | blokeatu | geldiaraz | ezabatze | ken nazazu | utz dezak | ezezta dezak | ken dezak |
      eten dezak | desaktiba | ezezta`),
    refuse: list(`
      ez * nahi | ez * gehiago | ez * jaso | ez baduzu * nahi | nahi ez (baduzu|dut) | ez duzu * nahi |
      ez bidali | ez bazaizu interesatzen | interesik ez | ez dituzu * nahi | ez badituzu |
      ez duzu gehiago | nahi ez badituzu | nahi ez baduzu | ez nahi`),
    receive: list("jaso | hartu | bidal | hartze"),
    change: list(`
      kudeatu | aldatu | eguneratu | editatu | aukeratu | konfiguratu | hautatu | hautatze | aukeratze |
      aldatze | kudeatze | eguneratze | doitu | pertsonaliza | konfiguratze | kudea | zehaztu | aldatz |
      kudeatz | aukeratz`),
    settings: list(`
      hobespen | ezarpen | aukera | baimen | lehentasun | maiztasun | konfigurazio | zenbatero |
      zein maiztasun`),
    subscription: list("harpidetza"),
    paid: list(`
      aldizkari | egunkari | kide | faktura | ordainketa | kontratu | eskaera | erreserba | berritu`),
    thread: list("gai | eztabaida"),
    may: list("dezakezu | daiteke"),
  },
  cy: {
    less: list("llai"),
    signIn: list("mewngofnod"),
    mail: list(`
      cylchlythyr | e byst | hysbysiad | negeseuon | rhestr | ebyst | gylchlythyr | hysbysiadau |
      newyddion | rhestr bostio | e bost | diweddariadau | rhybuddion | nghylchlythyr | chylchlythyr |
      restr | neges | ebost | hysbys | diweddariad | bwletin | llythyr newyddion | atgoff | rhybudd`),
    end: list(`
      canslo | stopio | tynnu | dileu | analluogi | gadael | diffodd | roi'r gorau | rhoi'r gorau |
      stopiwch | rhoi r gorau | roi r gorau | atal | dad danysgrifio | ddad danysgrifio | beidio | peidio |
      pheidio | ddiffodd | ddileu | dynnu | tynnwch | ganslo | roi terfyn | rhoi terfyn | optio allan |
      eithrio | tewi | ddatdanysgrif | datdanysgrif | rhowch y gorau | rhowch derfyn | adael | canslwch |
      gwrthod`),
    refuse: list(`
      ddim (am|eisiau|yn dymuno) | ddim * mwyach | nad ydych am | dim rhagor | ddim eisiau | ddim am |
      nid ydych am | nid wyf am | nad ydych eisiau | nad ydych chi eisiau | mwyach | dim eisiau |
      peidiwch ag anfon | peidio ag anfon | ddim yn dymuno | ddim bellach | nad ydych yn dymuno |
      nad ydych chi am | nad ydych bellach | dim mwy | dydych chi ddim | dw i ddim | does dim diddordeb |
      nad oes gennych ddiddordeb | nad wyf am | nad ydw i | does arna i ddim`),
    receive: list(`
      derbyn | cael | glywed | dderbyn | nderbyn | gael | anfon | gewch | danfon | clywed | ei anfon |
      cysylltu`),
    change: list(`
      rheoli | newid | diweddaru | golygu | dewis | ddewis | rheolwch | diweddarwch | addasu | reoli |
      pennu | golygwch | ddiweddaru | addaswch | dethol`),
    settings: list(`
      dewisiad | gosodiad | opsiwn | caniatad | ddewisiad | osodiad | gosod | pa mor aml | amlder |
      opsiynau | hoffter | nghaniatâd | ganiatâd`),
    subscription: list("tanysgrifiad | tanysgrif | nhanysgrif | danysgrif | thanysgrif"),
    paid: list(`
      cylchgrawn | papur | aelodaeth | anfoneb | taliad | contract | archeb | premiwm | bwcio | apwyntiad`),
    thread: list("pwnc | sgwrs | trafodaeth"),
    may: list("gallwch | gellir"),
  },
  sq: {
    less: list("me pak | me rralle"),
    signIn: list("hyni | hyr | identifikohu | kycu"),
    mail: list(`
      buletin | newsletter | emaile | njoftim | mesazh | lista | email | emailet | lajmet | promocion |
      ofert | mesazhe | e maile | kujtes | liste | gazete elektronike | alarm`),
    end: list(`
      anulo | ndal | fshi | ckycu | cabonohu | caktivizo | ndërpre | largohu | hiqni | hiqme | hiq |
      hiqem | çregjistr | çabono | anuloni | çaktivizoni | ndaloni | largo | fike | fikni | pezull |
      nderpri | hequr | heqjen | shkeput | anull | mbyll njoftim | tërhiq | refuzo | bllok | dil nga |
      çlajmëro | të ndal | hiqe | hiqi | hiqja | më hiq`),
    refuse: list(`
      nuk * me | nuk (doni|deshironi|dua|don) | s * me | nuk (deshironi|dëshironi|doni|dua|dëshiroj) |
      nuk ju intereson | mos * me | mos me derg | mos na derg | s deshir | s doni | s dua | nuk jeni me |
      nuk jeni te interesuar | nuk jam me | nuk keni interes | nuk dëshir | nuk deshir | mos dërgo |
      mos dergo`),
    receive: list("merr | marr | pranoni | merrni | merrja | pranoj | derg | vij | kontaktoh"),
    change: list(`
      menaxho | ndrysho | perditeso | modifiko | zgjidh | rregullo | zgjedh | përzgjidh | perzgjidh |
      personaliz | menaxh | përditëso | rregull | vendos | ndrysh`),
    settings: list(`
      preferenc | cilesim | parametr | opsion | pelqim | sa shpesh | shpesht | parapëlqim | parapelqim |
      zgjedhje | konfigurim`),
    subscription: list("abonim"),
    paid: list("revist | gazet | anetar | fatur | pages | kontrat | porosi | rezervim | rinovo"),
    thread: list("diskutim | bised | teme | tema"),
    may: list("mund"),
  },
  tr: {
    less: list("daha az | daha seyrek"),
    signIn: list("giris yap | oturum ac | giris"),
    mail: list(`
      bulten | e postalar | e posta | bildirim | ileti | mesaj | mail list | listesi | uyarilar | eposta |
      mail | mailler | sms | reklam | haber | kampanya | duyuru | hatirlat | bildiriler |
      ticari elektronik | listeniz | listemden`),
    end: list(`
      iptal | durdur | kapat | kaldir | vazgec | birak | ayril | sonlandir | engelle | devre disi |
      silin | silmek | siliniz | cikin | cikmak | cikis | ciktim | ayrıl | çıkmak | vazgeç | reddet |
      geri çek | sonlandır | cik$`),
    refuse: list(`
      artik * iste | istemiyor | istemez | istemem | daha fazla * iste | almamak | artık istem |
      istemiyorsan | istemiyorum | istemezsen | almak istem | rahatsız | ilgilenm`),
    receive: list("almak | almaya | almayi | gonder | alim | alma | almayı | gelme | gönderil"),
    change: list("yonet | degistir | guncelle | duzenle | ayarla | secin | secmek | seciniz"),
    settings: list("tercih | ayar | secenek | siklik | onay | izin | ilgi alan"),
    subscription: list("abonelik | aboneligi | uyelik | uyeligi"),
    paid: list(`
      dergi | gazete | premium | deneme | fatura | odeme | sozlesme | siparis | rezervasyon | randevu |
      yenile | bagis | paket | plan | hesap | hesab |
      plus | pro uyelik | kulup | spor salonu | aidat`),
    thread: list("konu | tartisma | sohbet | takip"),
  },
  hy: {
    less: list("ավելի քիչ"),
    signIn: list("մուտք"),
    mail: list(`
      տեղեկագ | նամակ | ծանուցում | նամակներ | ծանուցումներ | լրատվ | նորություն | հաղորդ | լրագիր |
      տեղեկագիր | հաղորդագրություն | նորություններ | ցուցակ | առաքում | լրահոս | ուղերձ | էլ նամակ |
      հիշեցում | հիշեցն | բյուլետեն | ցանկից | լուրեր`),
    end: list(`
      չեղարկ | հրաժար | դադարեցն | ջնջ | անջատ | հեռացն | ապաբաժանորդ | հրաժարվ | ապաբաժանորդագր | կասեցն |
      դադարեցր | հանել | հանեք | դուրս գալ | դուրս եկ | մերժ | արգելափակ | կանգնեցն | կանգնեցր | խափան |
      հետ կանչ | լքել`),
    refuse: list(`
      այլևս չ | չեք (ցանկանում|ուզում) | չեմ (ցանկանում|ուզում) | չցանկան | չեք կամեն | մի ուղարկ |
      չուղարկ | չի հետաքրքր | հետաքրքրված չեք | չստանալ | չեմ կամեն | չեք հետաքրքր | պետք չէ | պետք չեն`),
    receive: list("ստան | ստաց | ուղարկ | գրել ձեզ"),
    change: list("կառավար | փոխ | թարմաց | խմբագր | ընտր | փոփոխ | հարմարեց | կարգավորել | կարգավորեք"),
    settings: list("կարգավոր | նախապատվ | համաձայն | նախընտր | ընտրանք | պարամետր | տարբերակ | որքան հաճախ"),
    subscription: list("բաժանորդագր"),
    paid: list("ամսագիր | թերթ | անդամակց | հաշիվ | վճար | պայմանագ | պատվեր | պրեմիում | ամրագր"),
    thread: list("թեմա | քննարկ"),
  },
  ka: {
    less: list("ნაკლებ"),
    signIn: list("შესვლ | შედით | ავტორიზ"),
    mail: list(`
      სიახლე | წერილ | შეტყობინებ | წერილებ | სიახლეებ | შეტყობინებებ | ელფოსტ | სიახლეების | წერილების |
      ნიუსლეთერ | ბიულეტენ | გზავნილ | დაგზავნ | შეტყობინებების | ბიულეტ | სიიდან | სია | დაიჯესტ |
      მეილები | იმეილები | სარეკლამო | შეხსენებ | აქციებ`),
    end: list(`
      გააუქმ | გაუქმ | შეწყვ | შეაჩერ | წაშალ | გამორთ | მოხსენ | უარი | გააუქმე | გამოწერის გაუქმ |
      მოხსნ | შესაწყვეტ | შესაწყვეტად | გასაუქმებლად | გააუქმოთ | გაუქმებ | შეწყვიტ | შეწყვეტა | ამოშლ |
      წაშლ | გამორთვ | უარის თქმა | უარის სათქმელად | ამოშალ | ამოსაშლ | ამოიღ | ამოღებ | ამოსაღებ |
      გათიშ | გასათიშ | გამოსართ | შეჩერ | შესაჩერ | გააჩერ | მომაშორ | მოაშორ | დატოვ | დასატოვ | უარყოფ |
      უარყავ | გამოეწერ | წასაშლ | დაბლოკ | გასვლ | წამშალ | ამომშალ | ამომიღ | ამომიშალ`),
    refuse: list(`
      აღარ გსურთ | აღარ მსურს | არ გსურთ | არ მსურს | აღარ (გსურთ|გინდათ|მსურს|მინდა) | არ (გინდათ|მინდა) |
      აღარ | ნუღარ | ნუ გამომიგზავნ | არ გნებავთ | არ გაინტერესებ | არ მაინტერესებ | არ გინდა |
      არ დაგვიგზავნ`),
    receive: list(`
      მიიღ | მიღებ | გამოგზავნ | გამოგიგზავნ | გამომიგზავნ | იღებ | მოგწერ | გამოგვიგზავნ | მოგდი`),
    change: list(`
      მართვ | მართე | შეცვალ | ცვლილ | განაახლ | აირჩი | შეცვალეთ | შესაცვლელად | მართვა | მართეთ |
      აირჩიეთ | დააყენეთ | რედაქტირ | შესაცვლ | სამართავ | დააყენ | ასარჩევ | არჩევ | შერჩევ | შეარჩი |
      მოარგ | დაარეგულირ | გასანახლებ | განახლებ | შესარჩევ`),
    settings: list(`
      პარამეტრ | პრეფერენც | თანხმობ | პარამეტრებ | პარამეტრების | უპირატესობ | კონფიგურაცი | სიხშირ |
      რამდენად ხშირად | არჩევან | ოფცი`),
    subscription: list("გამოწერ | გამომწერ"),
    paid: list("ჟურნალ | გაზეთ | წევრობ | ინვოის | გადახდ | კონტრაქტ | შეკვეთ | პრემიუმ | ჯავშ"),
    thread: list("თემა | დისკუს"),
  },
};
