// What links and sentences say in the European languages: what opts out, what manages, and what only looks like it.
import { list, type Phrases } from "./phrases.ts";

/** Phrases of 14 languages; see Phrases for what each list means. */
export const EUROPEAN: readonly Phrases[] = [
  {
    code: "fi",
    name: "Finnish",
    label: "Hallitse tilauksia",
    certainty: "high",
    unsubscribe: list(`
      peru tilaus | peruuta tilaus | peru uutiskirjeen tilaus | peruuta uutiskirjeen tilaus |
      lopeta tilaus | lopeta uutiskirjeen tilaus | tilauksen peruutus | poistu postituslistalta |
      eroa postituslistalta | poista minut postituslistalta | poistu listalta |
      klikkaa tästä peruuttaaksesi tilauksen | peru tästä | en halua enää vastaanottaa |
      en halua uutiskirjettä | peruuta sähköpostit | peru viestien tilaus | kiellä suoramarkkinointi |
      suoramarkkinointikielto | opt-out | Postituslistalta eroaminen |
      poistakaa minut listalta`),
    manage: list(`
      hallitse tilauksia | hallinnoi tilauksia | hallitse tilauksiasi | hallitse asetuksia |
      hallitse asetuksiasi | muuta asetuksia | muokkaa asetuksia | muuta tilausta | päivitä tietosi |
      muokkaa tietojasi | päivitä profiili | sähköpostiasetukset | viestintäasetukset | tilausasetukset |
      uutiskirjeasetukset | muuta sähköpostiasetuksia | muuta asetuksiasi | ilmoitusasetukset |
      hallinnoi ilmoituksia | hallitse ilmoituksia | hallitse suostumuksia | valitse mitä viestejä saat |
      valitse mitä haluat vastaanottaa | kuinka usein | vähemmän viestejä | vähemmän sähköpostia |
      viikoittain päivittäisen sijaan | omat asetukset | omat tilaukset | uutiskirjeiden hallinta |
      sähköpostimieltymykset | viestintämieltymykset | muokkaa ilmoituksia | muokkaa hakuvahtia |
      harvemmin kiitos | vain kuukausikirje | vain kerran kuussa | vain tärkeimmät | vähemmän kiitos |
      vain kuukausikooste`),
    around: list(`
      peruuta tilaus {here} | jos et halua enää vastaanottaa uutiskirjettä, klikkaa {here} |
      etkö halua enää vastaanottaa näitä viestejä? {here} | voit perua tilauksen {here} |
      voit poistua listalta {here} | muuta asetuksiasi {here}`),
    here: list(`
      tästä | tästä linkistä | täältä | klikkaa tästä | klikkaa tätä | tämän linkin kautta |
      napsauta tästä | klikkaamalla tästä | tällä sivulla | paina tästä | tämä linkki |
      milloin tahansa | alla olevaa linkkiä | seuraavaa linkkiä | täällä | tässä | tästä painikkeesta |
      tästä linkistä painamalla | klikkaa linkkiä | klikkaa tätä linkkiä | tähän | napauta tästä |
      siirry tänne | tällä lomakkeella | oheisesta linkistä | alla olevasta linkistä |
      seuraavasta linkistä | linkistä | kerro meille | ilmoita meille | yhdellä klikkauksella |
      kerro se meille |
      tämän linkin | tätä linkkiä | tämän kautta | linkin kautta | linkin | linkkiä | linkki |
      alla olevan linkin | alla olevan linkin kautta | tällä linkillä | täältä käsin | tätä kautta |
      tätä | klikkaa tästä linkistä | klikkaa täältä | klikkaa tähän | klikkaa | napsauta tätä |
      napsauta tätä linkkiä | napsauttamalla tästä | napsauttamalla tätä |
      napsauttamalla tätä linkkiä | klikkaamalla tätä | klikkaamalla tätä linkkiä |
      klikkaamalla linkkiä | painamalla tästä | painiketta | tätä painiketta | tältä sivulta |
      osoitteessa`),
    weak: list("peru | peruuta | lopeta | poista | tästä"),
    ambiguous: list("peruuta tilaus | peruuta kokous | peru tilaus | lopeta tilaus"),
    subscribe: list("tilaa | tilaa uutiskirje | liity postituslistalle | liity | rekisteröidy"),
    billing: list(`
      irtisano sopimus | peru jäsenyys | irtisano tilaus | peruuta tilaus nro | peruuta aika | peru aika |
      peruuta varaus | peru varaus | peruuta jäsenyys | peruuta ajanvaraus`),
    logOut: list("kirjaudu ulos"),
    viewOnline: list(`
      katso selaimessa | katsele viestiä selaimessa | avaa selaimessa | verkkoversio`),
    privacy: list("tietosuojaseloste | tietosuojakäytäntö | evästeet"),
    confirm: list(`
      vahvista tilaus | vahvista postituslistalle liittyminen | vahvista sähköpostiosoitteesi`),
    elsewhere: list(`
      peruuta kokous | lopetamme tuotannon | kerro kaverille | poista tili | poista tilini | sulje tili |
      poistu ryhmästä`),
    stems: {
      unsubscribe: list(`
      ?peru* * tilau | ?peruut | poistu* * lista | eroa * lista | ?en halua enää | ?lopeta * tilau |
      suoramarkkinointikiel | ?peru* * tila | ?lopeta * tila | (poistu|poista|eroa) * *list |
      *listalta ero | ?en halua | opt-out | kiell* * *markkinoin | ?peru tästä | tilauksen peruut |
      (peru|peruut)* * (markkinointilup|suostumu|lupa) | suostumu* * (peru|peruut) |
      (en|et|ette) halua * (viest|posti|kirje|sähkopost|sahkopost) | älä(kää)? lähet |
      poista (minut|sähköposti) | poistua (postituslist|listal) |
      lopeta* (uutiskirje|viesti|sähköposti|ilmoitu) | peru* (uutiskirje|tilaukse*) |
      uutiskirjeen peru | en halua enää | (poista|ota|pyyhi) (minut|meidät) |
      ?emme enää (kirjoita|lähetä|ota yhteyttä) |
      (poista|lopeta|peru) (hakuvahti|hälytys|muistutus|ilmoitus|vahti) |
      (emme|en) (ota|kirjoita|lähetä) * (enää|uudelleen) | et kuule (meistä|minusta) (enää|uudelleen) |
      älä ilmoita minulle | en halua * (kyselyjä|kyselyitä|arvostelupyyntöjä|kutsuja) |
      ei enää (kyselyjä|kyselyitä|kutsuja|muistutuksia) | älä muistuta |
      ?päästäkää menemään | ?minä lähden`),
      manage: list("hallitse | hallinnoi | asetu | muokkaa | päivit"),
      nouns: list("uutiskirje | postituslista | sähköposti | viesti"),
    },
  },
  {
    code: "et",
    name: "Estonian",
    label: "Halda tellimusi",
    certainty: "medium",
    unsubscribe: list(`
      loobu uudiskirjast | loobu | loobu tellimusest | tühista tellimus | tühista uudiskirja tellimus |
      lõpeta tellimus | soovin listist lahkuda | lahku listist | eemalda mind listist |
      ei soovi enam kirju saada | ei soovi rohkem uudiskirju | klõpsa siia, et loobuda |
      loobumiseks kliki siia | uudiskirjast loobumine | loobumine | loobun uudiskirjast |
      loobun kirjadest |
      lõpeta jälgimine | ära jälgi enam`),
    manage: list(`
      halda tellimusi | halda oma tellimusi | halda eelistusi | muuda eelistusi | muuda seadeid |
      uuenda oma andmeid | e-posti seaded | teavituste seaded | muuda tellimust | halda teavitusi |
      teavituste haldamine | muuda teavitusi | e-kirja seaded | kirjade seaded | vali teemad |
      muuda sagedust | kui tihti | vähem kirju | minu eelistused | ainult kuukokkuvõte |
      ainult kord kuus | harvem palun`),
    around: list(`
      uudiskirjast loobumiseks kliki {here} | kui sa ei soovi enam meie kirju saada, kliki {here} |
      loobuda saad {here} | eelistusi saad muuta {here}`),
    here: list(`
      siia | siin | siit | kliki siia | sellel lingil | kliki siin | klõpsa siia | klõpsa siin |
      vajuta siia | vajuta siin | sellele lingile | sel lehel | sellelt lehelt | järgmisel lingil |
      palun kliki siia | klikkides siia | klõpsake siia | klikkige siia | järgige linki | lingil |
      sellele lehele | sellelt lingilt | sellelt | selle lingi | selle lingi kaudu | lingi kaudu |
      seda linki | linki | lingile | sellele lingile klõpsates | lingile klõpsates | siia klõpsates |
      siia klikkides | siia vajutades | siin klõpsates | järgmist linki | järgmisele lingile |
      alloleval lingil | allolevale lingile | allolevat linki | seda lehte | seda nuppu | nupule |
      sellelt aadressilt | sel aadressil |
      andke teada | andke meile teada | teatage meile`),
    weak: list("loobu | siin"),
    ambiguous: list("tühista tellimus | loobu | loobumine"),
    subscribe: list("telli uudiskiri | liitu uudiskirjaga | registreeru"),
    billing: list(`
      lõpeta leping | ütle leping üles | tühista broneering | tühista tellimus nr | tühista aeg |
      tühista ost`),
    logOut: list("logi välja"),
    viewOnline: list("vaata brauseris | ava brauseris | vaata veebis"),
    privacy: list("privaatsuspoliitika | privaatsustingimused | küpsised"),
    confirm: list("kinnita tellimus | kinnita oma tellimus | kinnita oma e-posti aadress"),
    elsewhere: list("tühista kohtumine | lahkun ettevõttest | kustuta konto | lahku grupist"),
    stems: {
      unsubscribe: list(`
        ?loobu | tühista * tellimus | lahku * list | ?ei soovi enam | lõpeta * tellimus |
        lahku* * list | listist lahku | eemalda mind | ?ei soovi |
        loobu* * (uudiskir|kirja|teavitus|tellimus|reklaam) | uudiskirja(d|de|st|dest)? * loobu |
        uudiskirjast loobu | (ei soovi|ei taha) * (saada|kirju|teateid|uudiskirj) |
        nõusolek* * tagasi | võt* * nõusolek* tagasi | listist (eemald|lahku|välja) |
        eemalda* (mind|mu|minu) | (eemaldage|eemalda|kustutage|võtke) (mind|meid) * list |
        ?me ei (kirjuta|saada) * enam | loobun * (uudiskir|kirj|teavit) |
        ei soovi enam * (teemat|foorumit) * (tellida|jälgi)`),
      manage: list("halda | eelistus | seade | muuda"),
      nouns: list("uudiskiri | uudiskirja | kiri | e-post"),
    },
  },
  {
    code: "lv",
    name: "Latvian",
    label: "Pārvaldīt abonementus",
    certainty: "medium",
    unsubscribe: list(`
      atrakstīties | atrakstīties no jaunumiem | atrakstīties no jaunumu saņemšanas |
      atrakstieties šeit | atteikties | atteikties no jaunumiem | atteikties no jaunumu saņemšanas |
      atcelt abonēšanu | atcelt abonementu | anulēt abonementu | pārtraukt abonēšanu | nevēlos saņemt |
      vairs nevēlos saņemt e-pastus | izņemt mani no saraksta | spiediet šeit, lai atrakstītos |
      izrakstīties | izrakstīties šeit | izrakstieties šeit | izrakstīties no jaunumiem |
      izrakstīties no saraksta |
      pārtraukt sekot | vairs nesekot`),
    manage: list(`
      pārvaldīt abonementus | pārvaldīt abonementu | pārvaldīt abonēšanu | pārvaldīt iestatījumus |
      mainīt iestatījumus | mainīt izvēles | atjaunot datus | e-pasta iestatījumi | saziņas iestatījumi |
      paziņojumu iestatījumi | pārvaldīt paziņojumus | e-pasta preferences | mainīt preferences |
      mainīt biežumu | izvēlēties tēmas | mazāk e-pastu | cik bieži | tikai mēneša kopsavilkums |
      tikai reizi mēnesī | retāk lūdzu`),
    around: list(`
      lai atrakstītos, spiediet {here} | ja vairs nevēlaties saņemt mūsu ziņas, spiediet {here} |
      atrakstīties varat {here} | mainīt iestatījumus varat {here}`),
    here: list(`
      šeit | spiediet šeit | šo saiti | šajā saitē | spied šeit | klikšķiniet šeit |
      noklikšķiniet šeit | šajā lapā | uz šīs saites | uz saites | sekojiet saitei | nospiediet šeit |
      lūdzu spiediet šeit | saiti | spiežot šeit | šīs saites | šai saitei | ar šo saiti |
      izmantojot šo saiti | izmantojot saiti | uz šo saiti | noklikšķinot šeit |
      noklikšķinot uz šīs saites | noklikšķinot uz saites | klikšķinot šeit | nospiežot šeit |
      nospiežot šo saiti | zemāk esošo saiti | tālāk norādīto saiti | tālāk esošo saiti | šo lapu |
      šo pogu | pogu | šajā adresē | saite | saitē | saites | sekojot saitei | sekojot šai saitei`),
    weak: list("atteikties | šeit"),
    ambiguous: list(`
      atcelt abonementu | atteikties no tikšanās | atteikties | izrakstīties | izraksties |
      izrakstieties`),
    subscribe: list("pierakstīties jaunumiem | abonēt | parakstīties | reģistrēties"),
    billing: list("pārtraukt līgumu | atcelt pasūtījumu | atcelt rezervāciju | atcelt vizīti"),
    logOut: list("iziet"),
    viewOnline: list("skatīt pārlūkprogrammā | skatīt pārlūkā"),
    privacy: list("privātuma politika | sīkdatnes"),
    confirm: list(`
      apstiprināt abonementu | apstipriniet abonementu | apstipriniet e-pasta adresi`),
    elsewhere: list("atteikties no tikšanās | dzēst kontu"),
    stems: {
      unsubscribe: list(`
        atrakst | ?atteikt | anulēt abon | atcelt abon | ?nevēl* * saņemt | pārtraukt abon |
        izņemt mani | atteik* * (no )?(jaunum|ziņ|vēstkop|saņem|e-past|paziņ) |
        (vairs )?nevēl* * saņemt | atsauk* * piekriš | piekriš* * atsauk | izņem* (mani|manu) |
        pārtrauk* * saņemt | izrakst* no (jaunum|sarakst) | neva* sūtīt |
        (izņemiet|izdzēsiet|svītrojiet|noņemiet) (mani|mūs) |
        ?mēs (jums )?vairs ne(rakstīsim|sūtīsim) | izrakst* no * (jaunum|sarakst|vēst|e past|ziņ)`),
      manage: list("pārvaldīt | iestatījum | mainīt"),
      nouns: list("jaunum | e-past | ziņas | vēstul"),
    },
  },
  {
    code: "lt",
    name: "Lithuanian",
    label: "Tvarkyti prenumeratas",
    certainty: "medium",
    unsubscribe: list(`
      atsisakyti prenumeratos | atsisakyti naujienlaiškio | atsisakyti naujienlaiškių |
      atsisakyti naujienlaiškio prenumeratos | atsisakyti | atšaukti prenumeratą | nutraukti prenumeratą |
      spauskite čia norėdami atsisakyti | nebenoriu gauti laiškų | nebenoriu gauti naujienlaiškių |
      nebegauti naujienų | pašalinti iš sąrašo | pašalinti mane iš sąrašo |
      išsiregistruoti iš naujienlaiškio |
      nebesekti | nustoti sekti`),
    manage: list(`
      tvarkyti prenumeratas | valdyti prenumeratas | valdyti prenumeratą | tvarkyti nustatymus |
      keisti nustatymus | keisti pasirinkimus | atnaujinti duomenis | el. pašto nustatymai |
      prenumeratos nustatymai | pranešimų nustatymai | tvarkyti pranešimus | valdyti pranešimus |
      keisti pranešimų nustatymus | naujienlaiškio nustatymai | laiškų nustatymai | keisti dažnumą |
      kaip dažnai | mažiau laiškų | pasirinkti temas | tik mėnesio santrauka | tik kartą per mėnesį |
      rečiau prašau`),
    around: list(`
      norėdami atsisakyti naujienlaiškio, spauskite {here} |
      jei nebenorite gauti mūsų laiškų, spauskite {here} | prenumeratos galite atsisakyti {here} |
      keisti nustatymus galite {here}`),
    here: list(`
      čia | spauskite čia | šią nuorodą | paspaudę čia | paspauskite čia | spustelėkite čia |
      šioje nuorodoje | nuorodą | ant nuorodos | paspaudę šią nuorodą | šiame puslapyje |
      sekite nuorodą | prašome spausti čia | spausti čia | spausdami čia | spausk čia | šia nuoroda |
      šios nuorodos | nuoroda | šią nuoroda | ant šios nuorodos | pasinaudodami šia nuoroda |
      naudodamiesi šia nuoroda | per šią nuorodą | toliau pateiktą nuorodą | žemiau esančią nuorodą |
      žemiau pateiktą nuorodą | šį mygtuką | mygtuką | paspausdami čia | paspausdami šią nuorodą |
      spustelėję čia | spustelėdami čia | šį puslapį | šiuo adresu | spauskite šią nuorodą |
      spauskite nuorodą`),
    weak: list("atsisakyti | čia"),
    ambiguous: list("atsisakyti | nebesekti"),
    subscribe: list("prenumeruoti | užsiprenumeruoti | registruotis | prenumeruok naujienlaiškį"),
    billing: list(`
      nutraukti sutartį | atšaukti užsakymą | nutraukti narystę | atšaukti vizitą | atšaukti rezervaciją`),
    logOut: list("atsijungti"),
    viewOnline: list("žiūrėti naršyklėje | peržiūrėti naršyklėje"),
    privacy: list("privatumo politika | slapukai"),
    confirm: list(`
      patvirtinti prenumeratą | patvirtinkite prenumeratą | patvirtinkite el. pašto adresą`),
    elsewhere: list("atšaukti susitikimą | ištrinti paskyrą | pašalinti iš krepšelio"),
    stems: {
      unsubscribe: list(`
      ?atsisak | ?nebenor | atšaukti prenumer | nutraukti prenumer | pašalint* * sąraš | išsiregistr |
      nebegau | ?pašalint* | atsisak* * (naujien|laišk|prenumer|pranešim|siunt) |
      (nebenor|nenor)* * (gauti|laišk) | (naujien|laišk|prenumer)* * atsisak | nebegauti | nebesiu |
      atšauk* * sutik | sutik* * atšauk | išbrauk* iš sąraš | pašalin* (mane|iš sąraš) |
      (išbraukite|pašalinkite|ištrinkite) (mane|mus) | ?daugiau ne(rašysime|siųsime)`),
      manage: list("tvarky | valdy | nustatym | keisti"),
      nouns: list("naujienlaišk | prenumerat | laišk | el. pašt"),
    },
  },
  {
    code: "hu",
    name: "Hungarian",
    label: "Feliratkozások kezelése",
    certainty: "high",
    unsubscribe: list(`
      leiratkozás | leiratkozom | leiratkozok | iratkozzon le | iratkozz le | leiratkozás a hírlevélről |
      leiratkozás a listáról | hírlevél leiratkozás | kérem a leiratkozást |
      kattintson ide a leiratkozáshoz | leiratkozáshoz kattintson ide | nem kérek több hírlevelet |
      nem kérek több levelet | nem szeretnék több e-mailt kapni | törlés a listáról | töröljön a listáról |
      lemondom a hírlevelet | hírlevél lemondása | feliratkozás törlése | hozzájárulás visszavonása |
      nem követem tovább | ne kövessem tovább | követés leállítása | követés megszüntetése`),
    manage: list(`
      feliratkozások kezelése | feliratkozás kezelése | beállítások kezelése | beállítások módosítása |
      adatok módosítása | adataim módosítása | hírlevél beállítások | e-mail beállítások |
      preferenciák módosítása | értesítések kezelése | értesítési beállítások |
      értesítések beállítása | értesítési beállítások módosítása | e-mail értesítések kezelése |
      hírlevél-beállítások | feliratkozásaim | feliratkozásaim kezelése | beállítások szerkesztése |
      kevesebb e-mail | kevesebb levelet | milyen gyakran | gyakoriság módosítása |
      témák kiválasztása | érdeklődési körök | elég a havi összefoglaló | csak havi összefoglaló |
      csak havonta egyszer | csak a legfontosabbak | ritkábban kérem | kevesebbet kérek |
      preferenciák | e-mail értesítések | e-mailes értesítések | értesítések beállításai`),
    around: list(`
      a leiratkozáshoz kattintson {here} | ha nem szeretne több hírlevelet kapni, kattintson {here} |
      leiratkozhat {here} | leiratkozni {here} tud | adatait {here} módosíthatja`),
    here: list(`
      ide | itt | kattintson ide | erre a linkre | ezen a linken | kattints ide | ide kattintva |
      erre a linkre kattintva | ezen az oldalon | itt kattintson | bármikor | az alábbi linken |
      az alábbi linkre | a lenti linkre | kattintson az alábbi linkre | linken | ide kattintson |
      ezt a linket | erre a gombra | a gombra | a linkre | a linkre kattintva | az alábbi címen |
      az alábbi gombra | kövesse a linket | kérjük, kattintson ide | kattintson a linkre | itt tud |
      itt teheti meg | itt jelezheti | jelezze itt | egy kattintással | nyomjon ide |
      ezen a linken keresztül | ezzel a linkkel | ennek a linknek a segítségével | a következő linkre |
      a következő linkre kattintva | a következő linken | a következő hivatkozásra |
      az alábbi hivatkozásra | az alábbi hivatkozáson | erre a hivatkozásra | ezen a hivatkozáson |
      a hivatkozásra | hivatkozásra kattintva | az alábbi linkre kattintva | a gombra kattintva |
      erre a gombra kattintva | az alábbi gombra kattintva | ezt az oldalt | ezen a címen |
      itt a linken | itt lehet | ezen linkre | ezen linkre kattintva | kattintás ide |
      ezen a felületen | kattintson erre a linkre | kattintson az alábbi hivatkozásra | innen |
      szólj nekünk | jelezze felénk | jelezd nekünk`),
    weak: list("itt | ide | törlés"),
    ambiguous: list(""),
    subscribe: list("feliratkozás | iratkozzon fel | feliratkozom | regisztráció"),
    billing: list(`
      szerződés felmondása | előfizetés lemondása | rendelés törlése | rendelés lemondása |
      foglalás lemondása | foglalás törlése | időpont lemondása | időpont törlése | csomag lemondása`),
    logOut: list("kijelentkezés | kilépés"),
    viewOnline: list("megnyitás böngészőben | megtekintés böngészőben | online verzió"),
    privacy: list(`
      adatvédelmi tájékoztató | adatkezelési tájékoztató | impresszum |
      hozzájárulás az adatkezeléshez | adatkezelési hozzájárulás | hozzájáruló nyilatkozat`),
    confirm: list(`
      feliratkozás megerősítése | erősítse meg feliratkozását | e-mail cím megerősítése`),
    elsewhere: list("fiók törlése | fiókom törlése | kilépés a csoportból"),
    stems: {
      unsubscribe: list(`
      leiratkoz | iratkoz* le | ?nem kér* több | lemond* * hírlev | törl* a listáról |
      nem szeretn* * (e-mail|level|hírlevel) | töröl* * list | ?töröljön | törlés a list |
      feliratkozás törl | hozzájárulás vissza | hírlevél lemond |
      nem (kér|szeretn|kíván|akar)* * (hírlev|level|e-mail|üzenet|értesítés|értesítő) |
      hozzájárul* * visszavon | visszavon* * hozzájárul | (ne|többet ne|többé ne) (küldj|írj|keress) |
      leiratk | kikerül* a list | töröl* a (listá|adatbázis|címlist) | levesz* a list |
      (vegyen|vegyenek|vegyetek|vegyel|tegyel) (le|ki) |
      (vegyen|vegyenek|vegyetek) (le|ki) (a )?(list|adatb) |
      (tavolits|toroljetek|torolj|huzzatok) * (list|adatb) | ?nem irunk tobb* |
      (értesítő|riasztás|emlékeztető)* (kikapcsol|törl|leáll)`),
      manage: list("kezelés | beállítás | módosít"),
      nouns: list("hírlevél | hirlevel | e-mail | levél"),
    },
  },
  {
    code: "el",
    name: "Greek",
    label: "Διαχείριση συνδρομών",
    certainty: "high",
    unsubscribe: list(`
      διαγραφή | διαγραφή από τη λίστα | διαγραφή από λίστα | διαγραφή από το newsletter |
      διαγραφή συνδρομής | διαγραφείτε | διαγραφείτε εδώ | απεγγραφή | απεγγραφή από το newsletter |
      κατάργηση εγγραφής | ακύρωση εγγραφής | ακύρωση συνδρομής | κάντε κλικ εδώ για διαγραφή |
      για διαγραφή πατήστε εδώ | δεν επιθυμώ να λαμβάνω | δεν θέλω να λαμβάνω | ξεγραφτείτε |
      θέλω να διαγραφώ από τη λίστα | ΔΙΑΓΡΑΦΗ | ΑΠΕΓΓΡΑΦΗ |
      διακοπή παρακολούθησης | κατάργηση παρακολούθησης | να μην ακολουθώ πλέον`),
    manage: list(`
      διαχείριση συνδρομών | διαχείριση εγγραφών | διαχείριση προτιμήσεων | αλλαγή προτιμήσεων |
      ενημέρωση προτιμήσεων | ρυθμίσεις email | ενημέρωση στοιχείων | επεξεργασία προφίλ |
      ρυθμίσεις ειδοποιήσεων | διαχείριση ειδοποιήσεων | διαχείριση ενημερώσεων |
      ρυθμίσεις newsletter | προτιμήσεις επικοινωνίας | προτιμήσεις email | προτιμήσεις |
      αλλαγή συχνότητας | πόσο συχνά | λιγότερα email | οι προτιμήσεις μου | επιλογή θεμάτων |
      μόνο τη μηνιαία σύνοψη | μόνο μία φορά τον μήνα | μόνο τα σημαντικά | λιγότερα παρακαλώ |
      αλλαγή των επιλογών σας | αλλαγή επιλογών | διαχείριση επιλογών | ειδοποιήσεις email`),
    around: list(`
      για διαγραφή πατήστε {here} | αν δεν επιθυμείτε να λαμβάνετε τα email μας, κάντε κλικ {here} |
      δεν θέλετε να λαμβάνετε αυτά τα email; {here} | μπορείτε να διαγραφείτε {here}`),
    here: list(`
      εδώ | κάντε κλικ εδώ | πατήστε εδώ | αυτόν τον σύνδεσμο | κάνοντας κλικ εδώ |
      σε αυτόν τον σύνδεσμο | αυτή τη σελίδα | ανά πάσα στιγμή | τον παρακάτω σύνδεσμο |
      στον παρακάτω σύνδεσμο | πατήστε στον σύνδεσμο | ακολουθήστε τον σύνδεσμο | στον σύνδεσμο |
      στο link | σε αυτό το link | αυτό το link | πατώντας εδώ | στην παρακάτω διεύθυνση |
      παρακαλώ πατήστε εδώ | παρακαλούμε πατήστε εδώ | παρακαλούμε κάντε κλικ εδώ | κλικ εδώ |
      στο κουμπί | ακολουθήστε αυτόν τον σύνδεσμο | στον ακόλουθο σύνδεσμο | εδώ κάτω |
      αυτού του συνδέσμου | αυτόν τον σύνδεσμο εδώ | μέσω αυτού του συνδέσμου | μέσω του συνδέσμου |
      στο σύνδεσμο | σε αυτό τον σύνδεσμο | τον σύνδεσμο | στο παρακάτω σύνδεσμο |
      τον ακόλουθο σύνδεσμο | στο παρακάτω link | σε αυτή τη σελίδα | το κουμπί |
      κάνοντας κλικ στον σύνδεσμο | πατώντας τον σύνδεσμο | πατήστε τον σύνδεσμο | σύνδεσμο |
      σύνδεσμος | από εδώ`),
    weak: list("διαγραφή | εδώ | ακύρωση"),
    ambiguous: list("ακύρωση συνδρομής | διαγραφή | διαγραφείτε"),
    subscribe: list("εγγραφή | εγγραφείτε | κάντε εγγραφή"),
    billing: list("ακύρωση συμβολαίου | ακύρωση παραγγελίας | ακύρωση κράτησης | ακύρωση ραντεβού"),
    logOut: list("αποσύνδεση | έξοδος"),
    viewOnline: list("προβολή στον browser | προβολή σε φυλλομετρητή | δείτε το online"),
    privacy: list("πολιτική απορρήτου | προστασία δεδομένων | όροι χρήσης"),
    confirm: list("επιβεβαίωση συνδρομής | επιβεβαίωση εγγραφής | επιβεβαιώστε το email σας"),
    elsewhere: list(`
      διαγραφή λογαριασμού | διαγραφή του λογαριασμού μου | διαγραφή μηνύματος | διαγραφή σχολίου`),
    stems: {
      unsubscribe: list(`
      ?διαγραφ | απεγγραφ | κατάργηση εγγραφ | ακύρωση (εγγραφ|συνδρομ) | δεν (επιθυμ|θέλ)* * λαμβ |
      ξεγραφ | ?κατάργηση | σταματ* * (λαμβ|ληψ|αποστολ|μηνυμ|email) |
      δεν (θελ|επιθυμ)* (αλλα|πλεον|αλλο) | (ανακαλ|ανακλ|αποσυρ)* * συγκαταθ |
      διακοπ* * (ληψ|αποστολ|ενημερ|newsletter) |
      διαγραφ* (από|απο) (τη|την|τις|το|τον) (λίστα|λιστα|newsletter|ενημερ|mailing) |
      αφαιρ* (με )?(από|απο) (τη|την) λιστα | (αφαιρ|διαγραψ|βγαλτε|σβηστε)* (με|μας) |
      ?δεν θα σας (ξανα|γραψουμε|στειλουμε|ενοχλη) | (απενεργ|διακοπη|ακυρωση) (ειδοποιησ|υπενθυμ|ενημερω)`),
      manage: list("διαχείρισ | προτιμήσ | ρυθμίσ | ενημέρωσ"),
      nouns: list("newsletter | ενημερωτικ | email | λίστα"),
    },
  },
  {
    code: "mt",
    name: "Maltese",
    label: "Immaniġġja l-abbonamenti",
    certainty: "low",
    unsubscribe: list(`
      neħħi l-abbonament | ħassar l-abbonament | tħassar l-abbonament |
      ikklikkja hawn biex tħassar l-abbonament | ma rridx nirċievi aktar emails | neħħini mil-lista |
      tneħħija mil-lista | neħħi l-abbonament tiegħi | waqqaf l-emails | waqqaf in-newsletter |
      waqqaf in-notifiki | ma nixtieqx nirċievi aktar emails | oħroġ mil-lista | tneħħi l-abbonament |
      itlob li titneħħa mil-lista | ikkanċella l-abbonament | tibqax tibgħatli emails |
      ikkanċella l-abbonament tiegħi | agħmel unsubscribe | neħħi l-indirizz tiegħi | waqqaf il-messaġġi |
      itfi n-notifiki | ma nixtieqx nirċievi | neħħini`),
    manage: list(`
      immaniġġja l-abbonamenti | immaniġġja l-preferenzi | ibdel il-preferenzi |
      aġġorna d-dettalji tiegħek | ibdel il-preferenzi tiegħek | preferenzi tal-email |
      settings tal-email | issettjar tan-notifiki | settings tan-notifiki | preferenzi tan-notifiki |
      ibdel is-settings | immaniġġja l-preferenzi tal-email | aġġorna l-preferenzi |
      aġġorna l-preferenzi tiegħek | biddel is-settings | biddel il-preferenzi |
      biddel is-settings tan-notifiki | immaniġġja n-notifiki | preferenzi | agħżel liema emails |
      preferenzi tal-komunikazzjoni`),
    around: list(`
      biex tħassar l-abbonament, ikklikkja {here} | jekk ma tridx tirċievi aktar emails, {here}`),
    here: list(`
      hawn | ikklikkja hawn | din il-ħolqa | agħfas hawn | din il-link | segwi din il-link |
      f'din il-paġna | fuq din il-link | jekk jogħġbok ikklikkja hawn | dan il-link | fuq dan il-link |
      il-link t'hawn taħt | permezz ta' din il-link | klikkja hawn | ikklikkja fuq din il-link |
      din il-paġna | uża din il-link | hawnhekk | ikklikkja hawnhekk | agħfas hawnhekk | minn hawn |
      din il-buttuna | il-buttuna | idħol hawn | żur din il-paġna | ħolqa | link | il-link | agħfas |
      ikklikkja | segwi | segwi l-link | fuq il-link | l-link | permezz ta' dan il-link |
      agħfas fuq il-link | agħfas fuq din il-link | agħfas il-buttuna | mur hawn | uża dan il-link | żur |
      jekk jogħġbok | il-ħolqa | din il-ħolqa t'hawn taħt | hawn taħt | minn din il-paġna`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("abbona | irreġistra | erġa' abbona | abbona mill-ġdid"),
    billing: list(`
      ittermina l-kuntratt | ikkanċella l-ordni | ikkanċella l-appuntament | ħassar l-ordni |
      ikkanċella l-prenotazzjoni`),
    logOut: list("oħroġ"),
    viewOnline: list("ara fil-browser"),
    privacy: list("politika tal-privatezza"),
    confirm: list("ikkonferma l-abbonament"),
    elsewhere: list(`
      ħassar il-kont | ibgħat lil ħabib | ħassar il-kont tiegħi | għalaq il-kont | għaddi lil ħabib`),
    stems: {
      unsubscribe: list(`
        neħħi* * abbonament | ?nehhi | ħass* * abbonament | ?hassar | ?neħħi | ?ħassar | ?ma rridx |
        ?tneħħija | ma (tridx|rridx|għadekx trid|tixtieqx) * (tirċievi|nirċievi|aktar|emails) |
        tirtira * kunsens | irtira * kunsens | neħħi(ni)? mil-lista | tħass* * abbonament |
        nħass* * abbonament | tikkanċella * abbonament | ikkanċella * abbonament | neħħuni * lista`),
      manage: list("immaniġġ | immanigg | preferenz | liema emails | liema messaġġi | kemm ta' spiss"),
      nouns: list("newsletter | email"),
    },
  },
  {
    code: "ga",
    name: "Irish",
    label: "Bainistigh síntiúis",
    certainty: "low",
    unsubscribe: list(`
      díliostáil | díliostáil anseo | cliceáil anseo le díliostáil | bain mé den liosta | bain den liosta |
      stad na ríomhphoist | cealaigh síntiús | ní theastaíonn uaim ríomhphoist a fháil | díliostaigh |
      díliostáil ón liosta | díliostáil ón nuachtlitir | díliostáil ó na ríomhphoist seo | díchláraigh |
      stop na ríomhphoist | stop na fógraí | bain mo sheoladh den liosta | cuir deireadh leis an síntiús |
      díliostáil ón liosta ríomhphoist | cuir stop leis na ríomhphoist | bain mo sheoladh | díliostáil mé`),
    manage: list(`
      bainistigh síntiúis | bainistigh sainroghanna | athraigh sainroghanna | nuashonraigh do shonraí |
      bainistigh foláirimh | athraigh do roghanna | athraigh roghanna | socruithe ríomhphoist |
      socruithe fógraí | roghanna ríomhphoist | bainistigh do roghanna | socruithe fógra |
      athraigh socruithe | athraigh na socruithe | sainroghanna ríomhphoist | sainroghanna |
      roghanna fógraí | bainistigh fógraí | bainistigh ríomhphoist | nuashonraigh do shainroghanna |
      nuashonraigh do roghanna | do shainroghanna | do roghanna ríomhphoist | bainistigh do shainroghanna |
      athraigh do shainroghanna | socruithe ríomhphoist a athrú | roghanna cumarsáide |
      do roghanna cumarsáide | sainroghanna cumarsáide`),
    around: list(`
      le díliostáil, cliceáil {here} | mura mian leat ríomhphoist a fháil a thuilleadh, {here} |
      nach dteastaíonn na ríomhphoist seo uait a thuilleadh? cliceáil {here} |
      chun díliostáil, cliceáil {here} | má tá tú ag iarraidh díliostáil, cliceáil {here}`),
    here: list(`
      anseo | cliceáil anseo | an nasc seo | cliceáil ar an nasc seo | an nasc seo a leanas |
      lean an nasc seo | ar an leathanach seo | brúigh anseo | cliceáil le do thoil anseo |
      ar an nasc seo | an nasc | ar an nasc | an nasc thíos | ar an nasc thíos | an leathanach seo |
      tríd an nasc seo | úsáid an nasc seo | an cnaipe seo | gliogáil anseo | trí chliceáil anseo |
      cliceáil ar an gcnaipe | an cnaipe thíos | anseo thíos | téigh chuig | téigh anseo |
      tabhair cuairt ar | lean an nasc | lean | úsáid | brúigh | cliceáil | an nasc seo thíos |
      tapáil anseo | le do thoil | ar an gcnaipe | téigh chuig an leathanach seo | brúigh ar an nasc seo |
      gliogáil | nasc | trí an nasc seo | ón nasc seo`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("liostáil | cláraigh | liostáil arís | cláraigh arís | athliostáil"),
    billing: list(`
      cealaigh conradh | cealaigh ordú | cealaigh coinne | cealaigh an t-ordú | cealaigh d'ordú |
      cealaigh áirithint`),
    logOut: list("logáil amach"),
    viewOnline: list("féach sa bhrabhsálaí"),
    privacy: list("polasaí príobháideachais"),
    confirm: list("deimhnigh do shíntiús"),
    elsewhere: list(`
      scrios cuntas | cuir ar aghaidh chuig cara | cuir ar aghaidh | scrios an cuntas | scrios mo chuntas |
      dún an cuntas`),
    stems: {
      unsubscribe: list(`
        díliost | diliost | bain * den liosta | cealaigh síntiús | bain * liosta | ?stad na |
        ?ní theasta | díliostáil | (mura|nach) (mian|dteastaíonn|dteastaionn) * (fháil|fhail) |
        aistarraing * toiliú | bain m'ainm | stop* * (ríomhphoist|nuachtlitir) | dhíliost | díchlár |
        dhíchlár | stop * (síntiús|shíntiús|ríomhphoist|ríomhphost|nuachtlitir|fógra) |
        dteastaíonn * (uait|uaibh) * (thuilleadh|níos mó) |
        deireadh * (síntiús|shíntiús|ríomhphoist|nuachtlitir)`),
      manage: list("bainistigh | sainrogh | cé na ríomhphoist | cé chomh minic | cé mhéad ríomhph"),
      nouns: list("nuachtlitir | ríomhphost"),
    },
  },
  {
    code: "eu",
    name: "Basque",
    label: "Kudeatu harpidetzak",
    certainty: "low",
    unsubscribe: list(`
      harpidetza kendu | kendu harpidetza | harpidetza utzi | harpidetza baliogabetu | baja eman |
      egin klik hemen harpidetza kentzeko | ez dut mezu gehiago jaso nahi | harpidetza bertan behera utzi |
      eman baja | buletinetik baja eman | zerrendatik kendu | jakinarazpenak desgaitu |
      jakinarazpenak desaktibatu | mezuak jasotzeari utzi | harpidetza ezeztatu | harpidetza-baja |
      eman baja buletinean | kendu nazazue zerrendatik | utzi mezuak jasotzeari | ez jaso gehiago |
      kendu zerrendatik | atera zerrendatik | harpidetza amaitu | jakinarazpenak kendu |
      ez bidali mezu gehiago`),
    manage: list(`
      kudeatu harpidetzak | harpidetzak kudeatu | kudeatu hobespenak | aldatu hobespenak |
      eguneratu zure datuak | hobespenak kudeatu | hobespenak aldatu | jakinarazpenen ezarpenak |
      jakinarazpenak kudeatu | posta-ezarpenak | aldatu ezarpenak | jakinarazpen-ezarpenak |
      kudeatu jakinarazpenak | kudeatu harpidetza | posta-hobespenak | posta elektronikoaren ezarpenak |
      hobespenak | aldatu posta-hobespenak | kudeatu nire harpidetzak | jakinarazpenen hobespenak |
      mezuen hobespenak | eguneratu hobespenak | mezuen ezarpenak | zure hobespenak |
      aldatu jakinarazpenen ezarpenak | komunikazio-hobespenak`),
    around: list(`
      harpidetza kentzeko, egin klik {here} | mezu gehiago jaso nahi ez baduzu, egin klik {here}`),
    here: list(`
      hemen | egin klik hemen | esteka honetan | sakatu hemen | klikatu hemen | klik egin hemen |
      esteka hau | orri honetan | esteka honetan klik eginez | hemen klik eginda | esteka honen bidez |
      estekan | esteka | hurrengo esteka | hurrengo estekan | beheko esteka | beheko estekan |
      sakatu esteka hau | egin klik esteka honetan | lotura hau | lotura honetan | hemen klik eginez |
      botoi hau | hemendik | esteka honetara | estekara | jo | hona | sakatu | klikatu | botoia |
      orrialde honetan | orrialde hau | orri honetara | joan hona | bisitatu | erabili esteka hau |
      jarraitu esteka hau | hementxe | esteka honetara jo | joan | egin klik | sakatu botoia |
      klikatu esteka hau | beheko botoia | honako esteka | honako esteka honetan | mesedez | orri hau |
      erabili | jarraitu | orri honetatik | esteka honetatik`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("harpidetu | eman izena | harpidetu berriro | harpidetu orain"),
    billing: list(`
      kontratua bertan behera utzi | eskaera ezeztatu | eskaera bertan behera utzi | ezeztatu eskaera |
      ezeztatu erreserba | erreserba ezeztatu`),
    logOut: list("saioa itxi"),
    viewOnline: list("ikusi nabigatzailean"),
    privacy: list("pribatutasun-politika"),
    confirm: list("berretsi harpidetza"),
    elsewhere: list(`
      kontua ezabatu | birbidali | birbidali lagun bati | ezabatu kontua | itxi kontua | bidali lagun bati`),
    stems: {
      unsubscribe: list(`
        harpidetza (kendu|utzi|baliogabetu) | kendu* harpidetza | baja eman | ez dut * jaso |
        kendu harpidetza | ezabatu * harpidetza | baja (eman|emateko) | ez (baduzu|duzu|dut) * jaso nahi |
        harpidetza (kentze|uzte|ezeztatze) | zerrendatik (kendu|atera) | jaso nahi ez |
        harpidetza* * (ezezta|bertan behera|kendu|utzi|baja) |
        (mezu|buletin|jakinarazpen)* * (jasotzeari utzi|jaso nahi ez) | zerrendatik (ken|ate) |
        ken nazazu | baja (eman|ematek|emate)`),
      manage: list(`
        kudeatu | hobespen | zein mezu * aukera | zein mezu * hauta | zein jakinarazpen * aukera |
        zer mezu * aukera | zein maiztasun | zenbatero`),
      nouns: list("buletin | mezu"),
    },
  },
  {
    code: "cy",
    name: "Welsh",
    label: "Rheoli tanysgrifiadau",
    certainty: "medium",
    unsubscribe: list(`
      dad-danysgrifio | dad-danysgrifiwch | dad-danysgrifio yma | cliciwch yma i ddad-danysgrifio |
      optio allan | ddim eisiau derbyn yr e-byst hyn | stopio derbyn e-byst |
      tynnu fy enw oddi ar y rhestr | dad-danysgrifio o'r rhestr | dad-danysgrifio o'r cylchlythyr |
      dad-danysgrifiwch yma | ddad-danysgrifio | datdanysgrifio | tanysgrifiad dileu |
      canslo tanysgrifiad | diffodd hysbysiadau | diffodd yr e-byst hyn | rhoi'r gorau i dderbyn e-byst |
      peidio â derbyn e-byst | tynnu fi oddi ar y rhestr | canslo fy nhanysgrifiad |
      tynnwch fi oddi ar y rhestr | peidiwch ag anfon e-byst ataf | tynnu fy nghyfeiriad |
      stopiwch anfon e-byst | dim mwy o e-byst | rhoi'r gorau i gael e-byst`),
    manage: list(`
      rheoli tanysgrifiadau | rheoli dewisiadau | newid dewisiadau | diweddaru eich manylion |
      dewisiadau e-bost | newid eich dewisiadau | rheoli eich dewisiadau | dewisiadau cyfathrebu |
      gosodiadau e-bost | gosodiadau hysbysiadau | rheoli hysbysiadau | llai o e-byst | gosodiadau |
      newid gosodiadau | newid eich gosodiadau | newid gosodiadau e-bost | newid gosodiadau hysbysiadau |
      rheoli eich tanysgrifiadau | rheoli eich hysbysiadau | dewisiadau | diweddaru dewisiadau |
      diweddaru eich dewisiadau | rheoli dewisiadau e-bost | newid dewisiadau e-bost | dewis pa e-byst |
      gosodiadau hysbysu | rheoli hysbysiadau e-bost | rheoli gosodiadau e-bost`),
    around: list(`
      i ddad-danysgrifio, cliciwch {here} | ddim eisiau derbyn yr e-byst hyn? {here}`),
    here: list(`
      yma | cliciwch yma | y ddolen hon | cliciwch ar y ddolen hon | dilynwch y ddolen hon |
      ar y dudalen hon | gwasgwch yma | y ddolen isod | drwy glicio yma | pwyswch yma | y ddolen |
      ar y ddolen hon | ar y ddolen | ar y ddolen isod | dolen hon | y dudalen hon | clicia yma |
      clicio yma | cliciwch y ddolen hon | trwy glicio yma | drwy'r ddolen hon |
      drwy ddefnyddio'r ddolen hon | y botwm | botwm hwn | fan hyn | dilynwch | pwyswch | cliciwch |
      clicio | tapiwch yma | ewch yma | ewch i'r dudalen hon | drwy'r ddolen | defnyddiwch y ddolen hon |
      defnyddiwch | y ddolen ganlynol | ddolen | isod | botwm | drwy bwyso yma | trwy bwyso yma |
      trwy'r ddolen hon | i'r dudalen hon | ewch i'r ddolen hon | ar y botwm isod | os gwelwch yn dda |
      ewch i | dudalen hon | i'r dudalen | y dudalen | ar y dudalen`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("tanysgrifio | cofrestru | tanysgrifio eto | ail-danysgrifio | tanysgrifiwch"),
    billing: list(`
      canslo contract | canslo archeb | canslo apwyntiad | canslo'r archeb | canslo fy archeb |
      canslo bwcio | canslo aelodaeth`),
    logOut: list("allgofnodi"),
    viewOnline: list("gweld mewn porwr | gweld yn y porwr | gweld ar-lein | agor yn y porwr"),
    privacy: list("polisi preifatrwydd"),
    confirm: list("cadarnhau tanysgrifiad"),
    elsewhere: list(`
      dileu cyfrif | dileu'r cyfrif | dileu fy nghyfrif | cau cyfrif | anfon ymlaen |
      anfon ymlaen at ffrind | newid cyfeiriad e-bost`),
    stems: {
      unsubscribe: list(`
        dad-danysgrif | ddad-danysgrif | optio allan | ddim eisiau derbyn | stopio derbyn | ?tynnu |
        nad ydych (am|eisiau|yn dymuno) * (derbyn|cael|clywed) | ddim (am|eisiau) * (derbyn|cael|clywed) |
        tynnu * caniatâd | tynnwch fi | tynnu fy * rhestr | dad danysgrif |
        (dad|ddad) (danysgrif|danysgrifio) | datdanysgrif | ddatdanysgrif | gorau i dderbyn |
        stopio (derbyn|cael) | (tynnu|dynnu) * rhestr | (tynnwch|tynnu) fi | gorau i (gael|anfon|dderbyn) |
        peidiwch ag anfon`),
      manage: list("rheoli | dewisiad | pa e-byst | pa mor aml"),
      nouns: list("cylchlythyr | e-bost"),
    },
  },
  {
    code: "sq",
    name: "Albanian",
    label: "Menaxho abonimet",
    certainty: "low",
    unsubscribe: list(`
      çabonohu | çregjistrohu | hiqu nga lista | anuloje abonimin | anulo abonimin |
      kliko këtu për t'u çabonuar | nuk dua të marr më email | çregjistrohuni | çabonohuni |
      çabonohuni këtu | çregjistrohuni këtu | hiqmë nga lista | më hiq nga lista | ndalo emailet |
      çaktivizo njoftimet | anuloni abonimin | çabonim | çregjistrim | ndalo njoftimet |
      anulo abonimin në buletin | mos më dërgo më email | çregjistrohu nga buletini`),
    manage: list(`
      menaxho abonimet | menaxho preferencat | ndrysho preferencat | përditëso të dhënat |
      cilësimet e njoftimeve | cilësimet e emailit | menaxho njoftimet | preferencat e komunikimit |
      më pak emaile | preferencat e emailit | menaxho preferencat e emailit | ndrysho cilësimet |
      ndrysho cilësimet e njoftimeve | preferencat | përditëso preferencat | menaxhoni preferencat |
      ndryshoni preferencat | cilësimet e njoftimit | preferencat e njoftimeve | zgjidh njoftimet`),
    around: list("për t'u çabonuar, kliko {here}"),
    here: list(`
      këtu | kliko këtu | klikoni këtu | klikoni në këtë link | këtë link | kjo faqe | në këtë faqe |
      shtypni këtu | duke klikuar këtu | lidhjen | këtë lidhje | ju lutem klikoni këtu |
      ju lutemi klikoni këtu | kësaj lidhjeje | kjo lidhje | në këtë lidhje | përmes kësaj lidhjeje |
      këtij linku | përmes këtij linku | në këtë link | lidhjen e mëposhtme | në lidhjen e mëposhtme |
      linkun | linkun e mëposhtëm | në linkun e mëposhtëm | këtë faqe | butonin | këtë buton |
      duke klikuar në këtë lidhje | duke ndjekur këtë lidhje | klikoni mbi këtë lidhje |
      vizitoni këtë faqe | shtyp këtu | klik këtu | përdorni këtë lidhje | nga këtu | ndiqni këtë lidhje |
      ndiqni | vizitoni | shkoni | prekni këtu | butoni | lidhja | linku | ketu | kliko ketu | kliko |
      klikoni | shtypni | përdor këtë lidhje | ju lutemi | ky link | kjo lidhje këtu | shtypni butonin |
      klikoni butonin | mbi këtë link | në këtë adresë | kësaj faqeje | këtë adresë | në këtë buton`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("abonohu | regjistrohu | abonohu përsëri | abonohuni | regjistrohuni | abonohu tani"),
    billing: list("anulo kontratën | anulo porosinë | anulo rezervimin | anulo takimin"),
    logOut: list("dil | çkyçu"),
    viewOnline: list("shiko në shfletues | shihe në shfletues | hape në shfletues | shikoje online"),
    privacy: list("politika e privatësisë"),
    confirm: list("konfirmo abonimin"),
    elsewhere: list(`
      fshi llogarinë | mbyll llogarinë | dërgoja një miku | dërgo te një mik | përcille |
      fshini llogarinë | ndrysho emailin`),
    stems: {
      unsubscribe: list(`
        çabon | cabon | çregjistr | anulo* abonim | hiqu nga lista | ?nuk dua | ?hiqu nga |
        nuk (doni|dëshironi|dua|dëshiroj) * (merrni|marr|me|merrja) | mos më dërgo |
        hiq(ni|em|me)? * nga lista | terheq* * pelqim | çabono | me hiq(ni)? nga lista | hiqme nga |
        nderpri* * (email|njoftim|buletin)`),
      manage: list("menaxho | preferenc | cilat emaile | cilat njoftime | sa shpesh"),
      nouns: list("buletin | email"),
    },
  },
  {
    code: "tr",
    name: "Turkish",
    label: "Abonelikleri yönet",
    certainty: "high",
    unsubscribe: list(`
      abonelikten çık | abonelikten ayrıl | abonelikten çıkmak için tıklayın |
      abonelikten çıkmak için buraya tıklayın | aboneliği iptal et | abonelik iptali |
      aboneliğimi iptal et | üyelikten ayrıl | üyelikten çık | bülten üyeliğinden çık |
      bülten aboneliğinden ayrıl | listeden çık | e-posta listesinden çık | e-posta almak istemiyorum |
      artık e-posta almak istemiyorum | beni listeden çıkar | reddet |
      Abonelikten Ayrıl (Bülten üyeliğinden çıkma) |
      takibi bırak | takip etmeyi bırak | takipten çık | artık takip etme`),
    manage: list(`
      abonelikleri yönet | aboneliklerimi yönet | abonelik yönetimi | tercihleri yönet |
      tercihlerimi yönet | tercihleri güncelle | tercihlerinizi güncelleyin | e-posta tercihleri |
      bildirim ayarları | e-posta ayarları | bilgilerimi güncelle | iletişim tercihleri |
      bildirim tercihleri | bildirim tercihlerini düzenle | bildirimleri yönet |
      e-posta bildirimlerini yönet | iletişim tercihlerim | izinlerimi yönet | sıklığı değiştir |
      ne sıklıkla | daha az e-posta | ilgi alanlarım | tercihlerimi güncelle |
      e-posta tercihlerimi düzenle | abonelik ayarları | bülten ayarları | sadece aylık özet |
      sadece aylık özeti istiyorum | ayda bir kez | sadece önemli olanlar | daha seyrek lütfen |
      haftalık olarak değiştir | tercihler | tercihlerim | e-posta bildirimleri |
      e-posta bildirim ayarları | e-posta tercihleriniz | bildirimleri yönetin |
      bildirimleri kapat veya değiştir |
      daha az al | daha az e-posta al | daha seyrek al`),
    around: list(`
      abonelikten çıkmak için {here} tıklayın | bu e-postaları almak istemiyorsanız {here} tıklayın |
      {here} tıklayarak abonelikten çıkabilirsiniz | tercihlerinizi {here} değiştirebilirsiniz`),
    here: list(`
      buraya | burayı | buradan | buraya tıklayın | bu bağlantıya | bu bağlantıyı tıklayın |
      tıklayınız | bu linke tıklayın | lütfen buraya tıklayın | şu bağlantıdan | bu sayfadan |
      istediğiniz zaman | aşağıdaki bağlantıya | aşağıdaki bağlantıya tıklayın |
      aşağıdaki linke tıklayın | bağlantıya tıklayın | tıklayın | lütfen | bu linke | bu linkten |
      bu link | buradan ulaşabilirsiniz | şu linke | bağlantıya | bağlantıyı | buraya dokunun | tıkla |
      buraya tıkla | tıklayarak | buraya tıklayarak | linke tıklayın | linki tıklayın | bu adrese |
      bu butona | bize bildirin | tek tıkla | tıklamanız yeterli | bu bağlantıyı | bu bağlantıdan |
      bu bağlantı | bu linki | bağlantıdan | bağlantı üzerinden | bu bağlantı üzerinden |
      bu link üzerinden | linke | linki | aşağıdaki bağlantıyı | aşağıdaki linke | aşağıdaki linki |
      aşağıdaki bağlantıdan | aşağıdaki butona | bu düğmeye | düğmeye | bu sayfayı | bu adresten |
      şuradan | şuraya | şu bağlantıya | bağlantıya tıklayarak | bu bağlantıya tıklayarak |
      linke tıklayarak | bu linke tıklayarak | linkine tıklayınız`),
    weak: list("iptal | çıkış | buraya"),
    ambiguous: list("üyeliği iptal et | ret | reddet"),
    subscribe: list("abone ol | üye ol | kayıt ol | bültene abone ol"),
    billing: list(`
      sözleşmeyi feshet | siparişi iptal et | randevuyu iptal et | rezervasyonu iptal et |
      siparişimi iptal et | planı iptal et | üyeliği dondur`),
    logOut: list("çıkış yap | oturumu kapat"),
    viewOnline: list("tarayıcıda görüntüle | tarayıcıda aç | web sürümü"),
    privacy: list("gizlilik politikası | KVKK | aydınlatma metni | çerez politikası"),
    confirm: list(`
      üyeliği onayla | aboneliği onayla | e-posta adresinizi doğrulayın | aboneliğimi onayla |
      aboneliğinizi onaylayın`),
    elsewhere: list("hesabı sil | hesabımı sil | hesabı kapat | gruptan ayrıl"),
    stems: {
      unsubscribe: list(`
      abonelik* * (çık|ayrıl|iptal) | aboneliği * iptal | üyelik* * (çık|ayrıl) | listeden çık |
      almak istemiyor | abone* * (çık|ayrıl|iptal) | abone* iptal | üyeli* * (çık|ayrıl|iptal) |
      liste* çık | beni listeden | artik almak iste | almak istem | aboneligin* * iptal edebilir |
      listesinden cik | almayı (reddet|durdur|bırak|kes) | reddetmek için |
      (bülten|liste|abone|üyelik)* * (çık|ayrıl|iptal|silin) |
      (e-posta|mail|bildirim)* * (durdur|almak istem|iptal et) | (izni|onay|rıza)* * geri (çek|al) |
      artık * (istemiyor|almak istem) | beni (listeden|listenizden) | listeden (çık|ayrıl|sil) |
      (beni|bizi|adresimi) * (liste|çıkar|sil) | ?size (artık|bir daha) (yazma|gönderme) |
      (bildirim|uyarı|alarm|hatırlatma)* (kapat|durdur|iptal)`),
      manage: list(`
        yönet | tercih | ayar | güncelle | hangi * (seç|belirle|ayarla) | e posta * (tercih|ayar) |
        bildirim * (tercih|ayar)`),
      nouns: list("bülten | e-posta | abonelik"),
    },
  },
  {
    code: "hy",
    name: "Armenian",
    label: "Կառավարել բաժանորդագրությունները",
    certainty: "low",
    unsubscribe: list(`
      ապաբաժանորդագրվել | հրաժարվել բաժանորդագրությունից | չեղարկել բաժանորդագրությունը |
      ապաբաժանորդագրվեք | ապաբաժանորդագրում | չեղարկեք բաժանորդագրությունը |
      դադարեցնել բաժանորդագրությունը | հրաժարվել նամակներից | հրաժարվել ծանուցումներից |
      անջատել ծանուցումները | հեռացնել ինձ ցուցակից | չցանկանալ ստանալ նամակներ | հեռացնել ցուցակից |
      դադարեցնել նամակները | հրաժարվել լրահոսից | հրաժարվել տեղեկագրից | դադարեցնել ծանուցումները |
      չեղարկել տեղեկագիրը`),
    manage: list(`
      կառավարել բաժանորդագրությունները | փոխել նախընտրությունները | փոխել կարգավորումները |
      ծանուցումների կարգավորումներ | կառավարել ծանուցումները | բաժանորդագրության կարգավորումներ |
      էլ. փոստի կարգավորումներ | նամակների կարգավորումներ | էլ. փոստի նախընտրություններ |
      էլփոստի նախընտրություններ | էլփոստի կարգավորումներ | ծանուցումների կարգավորումները |
      նախընտրություններ | նախընտրությունները | ծանուցումների նախընտրություններ |
      փոխել ծանուցումների կարգավորումները | նամակների նախընտրություններ | հաղորդակցության նախընտրություններ`),
    around: list("ապաբաժանորդագրվելու համար սեղմեք {here}"),
    here: list(`
      այստեղ | սեղմեք այստեղ | սեղմել այստեղ | այս հղումով | այս հղմամբ | հետևյալ հղումով |
      խնդրում ենք սեղմել այստեղ | անցեք հղումով | այս հղումը | այս հղման | հղումով | հղումը | հղմամբ |
      հետևյալ հղմամբ | ստորև նշված հղումով | ստորև բերված հղումով | սեղմելով այստեղ | սեղմեք այս հղումը |
      սեղմելով այս հղումը | այս էջում | այս կոճակը | կոճակը | այստեղից | կտտացրեք այստեղ | սեղմել հղումը |
      անցեք այս հղումով | անցեք | սեղմեք | հետևեք այս հղմանը | հետևել հղմանը | այս էջը | այս էջ | կոճակ |
      այցելեք | այցելեք այս էջը | օգտագործեք այս հղումը | օգտագործեք | հղմանը | հետևյալ հղումը |
      սեղմեք հղումը | սեղմեք կոճակը | խնդրում ենք | սեղմելով այս հղման վրա | այս հղման վրա |
      սեղմեք այս հղման վրա | այս էջից | էջը | այս էջ մտնել | այս կոճակի վրա | ստորև նշված հղումը |
      ներքևի հղումը`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("բաժանորդագրվել | կրկին բաժանորդագրվել | նորից բաժանորդագրվել | բաժանորդագրվեք"),
    billing: list("լուծարել պայմանագիրը | չեղարկել պատվերը | չեղարկել ամրագրումը | պատվերի չեղարկում"),
    logOut: list("ելք"),
    viewOnline: list("դիտել դիտարկիչում | դիտել բրաուզերում | բացել բրաուզերում"),
    privacy: list("գաղտնիության քաղաքականություն"),
    confirm: list("հաստատել բաժանորդագրությունը"),
    elsewhere: list("ջնջել հաշիվը | ուղարկել ընկերոջը | հաշվի ջնջում | փակել հաշիվը | փոխել էլ. փոստը"),
    stems: {
      unsubscribe: list(`
        ապաբաժանորդ | ?հրաժար | ?չեղարկել | (չեք|չեմ) (ցանկանում|ուզում) * ստան |
        հրաժարվ* * (նամակ|բաժանորդ|լրատվ|ստան) | հանել * ցուցակ | ապաբաժանորդագր | ապաբաժանորդագրվ |
        հրաժարվ* * (բաժանորդագր|նամակ|առաքում|լրագր) | չեղարկ* * բաժանորդագր |
        բաժանորդագրություն* * (չեղարկ|դադարեցն) | (հեռացն|հան)* * ցուցակից |
        (դադարեցն|կասեցն)* * (նամակ|ծանուց) | հետ կանչ* * համաձայն | ինձ * մի ուղարկ | մի ուղարկեք ինձ`),
      manage: list(`
        կառավար | փոստի * կարգավորում | ծանուցումների * կարգավորում |
        (ծանուցում|նամակ)* * (կարգավոր|նախընտր) | ինչ նամակ* * (ընտր|ստան) | որքան հաճախ | փոստի նախընտր`),
      nouns: list("տեղեկագիր"),
    },
  },
  {
    code: "ka",
    name: "Georgian",
    label: "გამოწერების მართვა",
    certainty: "low",
    unsubscribe: list(`
      გამოწერის გაუქმება | გააუქმე გამოწერა | გამოწერის გასაუქმებლად დააჭირეთ აქ | გააუქმოთ გამოწერა |
      გამოწერის შეწყვეტა | გამოწერის შეჩერება | გამოწერის მოხსნა | გამოწერიდან გასვლა |
      სიახლეების გამოწერის გაუქმება | სიიდან ამოშლა | შეტყობინებების გამორთვა | უარი გამოწერაზე |
      უარი შეტყობინებებზე | უარი სიახლეებზე | აღარ მსურს წერილების მიღება | ანსაბსქრაიბი |
      გააუქმეთ გამოწერა | გამოწერის გასაუქმებლად | სიიდან ამოღება | ამოშალეთ სიიდან | წერილების შეწყვეტა |
      უარი წერილებზე | გამომრთეთ სიიდან | ამომიშალეთ სიიდან`),
    manage: list(`
      გამოწერების მართვა | პარამეტრების შეცვლა | პარამეტრები | შეტყობინებების პარამეტრები |
      გამოწერის პარამეტრები | შეტყობინებების მართვა | ელფოსტის პარამეტრები | გამოწერის მართვა |
      პრეფერენციების მართვა | შეტყობინებების პარამეტრების შეცვლა | პარამეტრების მართვა |
      უპირატესობების მართვა | შეტყობინებების პარამეტრების მართვა | ელ. ფოსტის პარამეტრები |
      წერილების პარამეტრები | პრეფერენციების შეცვლა | კომუნიკაციის პარამეტრები`),
    around: list("გამოწერის გასაუქმებლად დააჭირეთ {here}"),
    here: list(`
      აქ | დააჭირეთ აქ | დააკლიკეთ აქ | დააჭირე აქ | აქ დაჭერით | ამ ბმულზე | ამ ლინკზე | ბმულზე |
      გთხოვთ დააჭირეთ აქ | ამ გვერდზე | აქედან | ამ ბმულს | ამ ბმულით | ლინკზე | ეს ბმული | შემდეგ ბმულზე |
      ქვემოთ მოცემულ ბმულზე | მოცემულ ბმულზე | აქ დააჭირეთ | დააწკაპუნეთ აქ | აქ დაკლიკეთ | ღილაკზე |
      ამ ღილაკს | აქ დაწკაპუნებით | დააჭირეთ ბმულს | დააჭირეთ ამ ბმულს | ამ მისამართზე | ამ გვერდს |
      აქ დააკლიკეთ | დააწკაპუნეთ | დაკლიკეთ | დააკლიკეთ | დააჭირეთ | გადადით ბმულზე | გადადით ამ ბმულზე |
      გადადით | ბმული | ბმულს | ლინკი | ლინკს | ამ ლინკს | მიჰყევით ბმულს | მიჰყევით ამ ბმულს |
      ეწვიეთ ამ გვერდს | გამოიყენეთ ეს ბმული | ამ ბმულის მეშვეობით | ბმულის მეშვეობით | ბმულის საშუალებით |
      შეეხეთ აქ | ამ ბმულიდან | ღილაკს | ქვემოთ მოცემულ ღილაკს | დააჭირეთ ღილაკს | დააწკაპუნეთ ამ ბმულზე |
      გთხოვთ | ამ გვერდიდან | ამ გვერდის | ქვემოთ მოცემულ ბმულს | ამ ბმულის`),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("ხელახლა გამოწერა | გამოიწერეთ | გამოიწერე"),
    billing: list(`
      ხელშეკრულების გაუქმება | შეკვეთის გაუქმება | ჯავშნის გაუქმება | შეკვეთის გასაუქმებლად |
      ჯავშნის გასაუქმებლად | ხელშეკრულების გასაუქმებლად`),
    logOut: list("გასვლა"),
    viewOnline: list("ბრაუზერში ნახვა"),
    privacy: list("კონფიდენციალურობის პოლიტიკა"),
    confirm: list("გამოწერის დადასტურება"),
    elsewhere: list(`
      ანგარიშის წაშლა | გაუგზავნე მეგობარს | გაუგზავნეთ მეგობარს | ანგარიშის დახურვა | ელფოსტის შეცვლა`),
    stems: {
      unsubscribe: list(`
        გამოწერის გაუქმ | გააუქმ* გამოწერ | გამოწერის გა | აღარ (გსურთ|გინდათ|მსურს|მინდა) * (მიღებ|მიიღ) |
        გამოწერის (გაუქმ|გასაუქმ|შეწყვ) | სიიდან (ამოღებ|წაშლ) | უარი * (წერილ|სიახლე|გამოწერ) |
        გამოწერის (გაუქმ|გასაუქმ|შეწყვ|შესაწყვ|შეჩერ) | გამოწერა * (გააუქმ|გაუქმ|შეწყვ|შეაჩერ) |
        (სიახლეების|წერილების) * (შესაწყვეტ|გასაუქმებ) | ამოშალ* * სიიდან | ამომიშალ* * სიიდან |
        ამოიღ* * სიიდან | წაშალ* * სიიდან | ნუღარ * გამომიგზავნ | ნუ * გამომიგზავნ`),
      manage: list(`
        მართვა | პარამეტრ | რა წერილ* * აირჩ | რომელი წერილ* * აირჩ | აირჩ* * რა წერილ |
        აირჩ* * რომელი წერილ | რამდენად ხშირად`),
      nouns: list("სიახლე"),
    },
  },
];
