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
      suoramarkkinointikielto | opt-out | Postituslistalta eroaminen`),
    manage: list(`
      hallitse tilauksia | hallinnoi tilauksia | hallitse tilauksiasi | hallitse asetuksia |
      hallitse asetuksiasi | muuta asetuksia | muokkaa asetuksia | muuta tilausta | päivitä tietosi |
      muokkaa tietojasi | päivitä profiili | sähköpostiasetukset | viestintäasetukset | tilausasetukset |
      uutiskirjeasetukset`),
    around: list(`
      peruuta tilaus {here} | jos et halua enää vastaanottaa uutiskirjettä, klikkaa {here} |
      etkö halua enää vastaanottaa näitä viestejä? {here} | voit perua tilauksen {here} |
      voit poistua listalta {here} | muuta asetuksiasi {here}`),
    here: list(`
      tästä | tästä linkistä | täältä | klikkaa tästä | klikkaa tätä | tämän linkin kautta |
      napsauta tästä | klikkaamalla tästä | tällä sivulla | paina tästä | tämä linkki | milloin tahansa | alla olevaa linkkiä | seuraavaa linkkiä`),
    weak: list("peru | peruuta | lopeta | poista | tästä"),
    ambiguous: list("peruuta tilaus | peruuta kokous"),
    subscribe: list("tilaa | tilaa uutiskirje | liity postituslistalle | liity | rekisteröidy"),
    billing: list("irtisano sopimus | peru jäsenyys | irtisano tilaus"),
    logOut: list("kirjaudu ulos"),
    viewOnline: list(`
      katso selaimessa | katsele viestiä selaimessa | avaa selaimessa | verkkoversio`),
    privacy: list("tietosuojaseloste | tietosuojakäytäntö | evästeet"),
    confirm: list(`
      vahvista tilaus | vahvista postituslistalle liittyminen | vahvista sähköpostiosoitteesi`),
    elsewhere: list("peruuta kokous | lopetamme tuotannon | kerro kaverille"),
    stems: {
      unsubscribe: list(`
      ?peru* * tilau | ?peruut | poistu* * lista | eroa * lista | ?en halua enää | ?lopeta * tilau |
      suoramarkkinointikiel | ?peru* * tila | ?lopeta * tila | (poistu|poista|eroa) * *list |
      *listalta ero | ?en halua | opt-out | kiell* * *markkinoin | ?peru tästä | tilauksen peruut`),
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
      loobumiseks kliki siia | uudiskirjast loobumine | loobumine`),
    manage: list(`
      halda tellimusi | halda oma tellimusi | halda eelistusi | muuda eelistusi | muuda seadeid |
      uuenda oma andmeid | e-posti seaded | teavituste seaded | muuda tellimust`),
    around: list(`
      uudiskirjast loobumiseks kliki {here} | kui sa ei soovi enam meie kirju saada, kliki {here} |
      loobuda saad {here} | eelistusi saad muuta {here}`),
    here: list("siia | siin | siit | kliki siia | sellel lingil"),
    weak: list("loobu | siin"),
    ambiguous: list("tühista tellimus | loobu | loobumine"),
    subscribe: list("telli uudiskiri | liitu uudiskirjaga | registreeru"),
    billing: list("lõpeta leping | ütle leping üles"),
    logOut: list("logi välja"),
    viewOnline: list("vaata brauseris | ava brauseris | vaata veebis"),
    privacy: list("privaatsuspoliitika | privaatsustingimused | küpsised"),
    confirm: list("kinnita tellimus | kinnita oma tellimus | kinnita oma e-posti aadress"),
    elsewhere: list("tühista kohtumine | lahkun ettevõttest"),
    stems: {
      unsubscribe: list(`
      ?loobu | tühista * tellimus | lahku * list | ?ei soovi enam | lõpeta * tellimus | lahku* * list |
      listist lahku | eemalda mind | ?ei soovi`),
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
      atrakstīties | atrakstīties no jaunumiem | atrakstīties no jaunumu saņemšanas | atrakstieties šeit |
      atteikties | atteikties no jaunumiem | atteikties no jaunumu saņemšanas | atcelt abonēšanu |
      atcelt abonementu | anulēt abonementu | pārtraukt abonēšanu | nevēlos saņemt |
      vairs nevēlos saņemt e-pastus | izņemt mani no saraksta | spiediet šeit, lai atrakstītos`),
    manage: list(`
      pārvaldīt abonementus | pārvaldīt abonementu | pārvaldīt abonēšanu | pārvaldīt iestatījumus |
      mainīt iestatījumus | mainīt izvēles | atjaunot datus | e-pasta iestatījumi | saziņas iestatījumi`),
    around: list(`
      lai atrakstītos, spiediet {here} | ja vairs nevēlaties saņemt mūsu ziņas, spiediet {here} |
      atrakstīties varat {here} | mainīt iestatījumus varat {here}`),
    here: list("šeit | spiediet šeit | šo saiti | šajā saitē"),
    weak: list("atteikties | šeit"),
    ambiguous: list("atcelt abonementu | atteikties no tikšanās | atteikties"),
    subscribe: list("pierakstīties jaunumiem | abonēt | parakstīties | reģistrēties"),
    billing: list("pārtraukt līgumu | atcelt pasūtījumu"),
    logOut: list("iziet | izrakstīties"),
    viewOnline: list("skatīt pārlūkprogrammā | skatīt pārlūkā"),
    privacy: list("privātuma politika | sīkdatnes"),
    confirm: list(`
      apstiprināt abonementu | apstipriniet abonementu | apstipriniet e-pasta adresi`),
    elsewhere: list("atteikties no tikšanās"),
    stems: {
      unsubscribe: list(`
      atrakst | ?atteikt | anulēt abon | atcelt abon | ?nevēl* * saņemt | pārtraukt abon | izņemt mani`),
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
      išsiregistruoti iš naujienlaiškio`),
    manage: list(`
      tvarkyti prenumeratas | valdyti prenumeratas | valdyti prenumeratą | tvarkyti nustatymus |
      keisti nustatymus | keisti pasirinkimus | atnaujinti duomenis | el. pašto nustatymai |
      prenumeratos nustatymai`),
    around: list(`
      norėdami atsisakyti naujienlaiškio, spauskite {here} |
      jei nebenorite gauti mūsų laiškų, spauskite {here} | prenumeratos galite atsisakyti {here} |
      keisti nustatymus galite {here}`),
    here: list("čia | spauskite čia | šią nuorodą | paspaudę čia"),
    weak: list("atsisakyti | čia"),
    ambiguous: list("atsisakyti"),
    subscribe: list("prenumeruoti | užsiprenumeruoti | registruotis | prenumeruok naujienlaiškį"),
    billing: list("nutraukti sutartį | atšaukti užsakymą | nutraukti narystę"),
    logOut: list("atsijungti"),
    viewOnline: list("žiūrėti naršyklėje | peržiūrėti naršyklėje"),
    privacy: list("privatumo politika | slapukai"),
    confirm: list(`
      patvirtinti prenumeratą | patvirtinkite prenumeratą | patvirtinkite el. pašto adresą`),
    elsewhere: list("atšaukti susitikimą"),
    stems: {
      unsubscribe: list(`
      ?atsisak | ?nebenor | atšaukti prenumer | nutraukti prenumer | pašalint* * sąraš | išsiregistr |
      nebegau | ?pašalint*`),
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
      lemondom a hírlevelet | hírlevél lemondása | feliratkozás törlése | hozzájárulás visszavonása`),
    manage: list(`
      feliratkozások kezelése | feliratkozás kezelése | beállítások kezelése | beállítások módosítása |
      adatok módosítása | adataim módosítása | hírlevél beállítások | e-mail beállítások |
      preferenciák módosítása | értesítések kezelése`),
    around: list(`
      a leiratkozáshoz kattintson {here} | ha nem szeretne több hírlevelet kapni, kattintson {here} |
      leiratkozhat {here} | leiratkozni {here} tud | adatait {here} módosíthatja`),
    here: list(`
      ide | itt | kattintson ide | erre a linkre | ezen a linken | kattints ide | ide kattintva |
      erre a linkre kattintva | ezen az oldalon | itt kattintson | bármikor | az alábbi linken | az alábbi linkre | a lenti linkre | kattintson az alábbi linkre | linken`),
    weak: list("itt | ide | törlés"),
    ambiguous: list(""),
    subscribe: list("feliratkozás | iratkozzon fel | feliratkozom | regisztráció"),
    billing: list("szerződés felmondása | előfizetés lemondása | rendelés törlése"),
    logOut: list("kijelentkezés | kilépés"),
    viewOnline: list("megnyitás böngészőben | megtekintés böngészőben | online verzió"),
    privacy: list("adatvédelmi tájékoztató | adatkezelési tájékoztató | impresszum"),
    confirm: list(`
      feliratkozás megerősítése | erősítse meg feliratkozását | e-mail cím megerősítése`),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      leiratkoz | iratkoz* le | ?nem kér* több | lemond* * hírlev | törl* a listáról |
      nem szeretn* * (e-mail|level|hírlevel) | töröl* * list | ?töröljön | törlés a list |
      feliratkozás törl | hozzájárulás vissza | hírlevél lemond`),
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
      θέλω να διαγραφώ από τη λίστα | ΔΙΑΓΡΑΦΗ | ΑΠΕΓΓΡΑΦΗ`),
    manage: list(`
      διαχείριση συνδρομών | διαχείριση εγγραφών | διαχείριση προτιμήσεων | αλλαγή προτιμήσεων |
      ενημέρωση προτιμήσεων | ρυθμίσεις email | ενημέρωση στοιχείων | επεξεργασία προφίλ`),
    around: list(`
      για διαγραφή πατήστε {here} | αν δεν επιθυμείτε να λαμβάνετε τα email μας, κάντε κλικ {here} |
      δεν θέλετε να λαμβάνετε αυτά τα email; {here} | μπορείτε να διαγραφείτε {here}`),
    here: list(`
      εδώ | κάντε κλικ εδώ | πατήστε εδώ | αυτόν τον σύνδεσμο | κάνοντας κλικ εδώ | σε αυτόν τον σύνδεσμο |
      αυτή τη σελίδα | ανά πάσα στιγμή | τον παρακάτω σύνδεσμο | στον παρακάτω σύνδεσμο | πατήστε στον σύνδεσμο | ακολουθήστε τον σύνδεσμο`),
    weak: list("διαγραφή | εδώ | ακύρωση"),
    ambiguous: list("ακύρωση συνδρομής | διαγραφή | διαγραφείτε"),
    subscribe: list("εγγραφή | εγγραφείτε | κάντε εγγραφή"),
    billing: list("ακύρωση συμβολαίου | ακύρωση παραγγελίας"),
    logOut: list("αποσύνδεση | έξοδος"),
    viewOnline: list("προβολή στον browser | προβολή σε φυλλομετρητή | δείτε το online"),
    privacy: list("πολιτική απορρήτου | προστασία δεδομένων | όροι χρήσης"),
    confirm: list("επιβεβαίωση συνδρομής | επιβεβαίωση εγγραφής | επιβεβαιώστε το email σας"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      ?διαγραφ | απεγγραφ | κατάργηση εγγραφ | ακύρωση (εγγραφ|συνδρομ) | δεν (επιθυμ|θέλ)* * λαμβ |
      ξεγραφ | ?κατάργηση`),
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
      tneħħija mil-lista`),
    manage: list(`
      immaniġġja l-abbonamenti | immaniġġja l-preferenzi | ibdel il-preferenzi |
      aġġorna d-dettalji tiegħek`),
    around: list(`
      biex tħassar l-abbonament, ikklikkja {here} | jekk ma tridx tirċievi aktar emails, {here}`),
    here: list("hawn | ikklikkja hawn | din il-ħolqa"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("abbona | irreġistra"),
    billing: list("ittermina l-kuntratt | ikkanċella l-ordni"),
    logOut: list("oħroġ"),
    viewOnline: list("ara fil-browser"),
    privacy: list("politika tal-privatezza"),
    confirm: list("ikkonferma l-abbonament"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      neħħi* * abbonament | ?nehhi | ħass* * abbonament | ?hassar | ?neħħi | ?ħassar | ?ma rridx | ?tneħħija`),
      manage: list("immaniġġ | immanigg | preferenz"),
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
      stad na ríomhphoist | cealaigh síntiús | ní theastaíonn uaim ríomhphoist a fháil`),
    manage: list(`
      bainistigh síntiúis | bainistigh sainroghanna | athraigh sainroghanna | nuashonraigh do shonraí |
      bainistigh foláirimh`),
    around: list(`
      le díliostáil, cliceáil {here} | mura mian leat ríomhphoist a fháil a thuilleadh, {here}`),
    here: list("anseo | cliceáil anseo | an nasc seo"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("liostáil | cláraigh"),
    billing: list("cealaigh conradh | cealaigh ordú"),
    logOut: list("logáil amach"),
    viewOnline: list("féach sa bhrabhsálaí"),
    privacy: list("polasaí príobháideachais"),
    confirm: list("deimhnigh do shíntiús"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      díliost | diliost | bain * den liosta | cealaigh síntiús | bain * liosta | ?stad na | ?ní theasta`),
      manage: list("bainistigh | sainrogh"),
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
      egin klik hemen harpidetza kentzeko | ez dut mezu gehiago jaso nahi`),
    manage: list(`
      kudeatu harpidetzak | harpidetzak kudeatu | kudeatu hobespenak | aldatu hobespenak |
      eguneratu zure datuak`),
    around: list(`
      harpidetza kentzeko, egin klik {here} | mezu gehiago jaso nahi ez baduzu, egin klik {here}`),
    here: list("hemen | egin klik hemen | esteka honetan"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("harpidetu | eman izena"),
    billing: list("kontratua bertan behera utzi"),
    logOut: list("saioa itxi"),
    viewOnline: list("ikusi nabigatzailean"),
    privacy: list("pribatutasun-politika"),
    confirm: list("berretsi harpidetza"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      harpidetza (kendu|utzi|baliogabetu) | kendu* harpidetza | baja eman | ez dut * jaso |
      kendu harpidetza | ezabatu * harpidetza`),
      manage: list("kudeatu | hobespen"),
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
      tynnu fy enw oddi ar y rhestr`),
    manage: list(`
      rheoli tanysgrifiadau | rheoli dewisiadau | newid dewisiadau | diweddaru eich manylion |
      dewisiadau e-bost`),
    around: list(`
      i ddad-danysgrifio, cliciwch {here} | ddim eisiau derbyn yr e-byst hyn? {here}`),
    here: list("yma | cliciwch yma | y ddolen hon"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("tanysgrifio | cofrestru"),
    billing: list("canslo contract"),
    logOut: list("allgofnodi"),
    viewOnline: list("gweld mewn porwr"),
    privacy: list("polisi preifatrwydd"),
    confirm: list("cadarnhau tanysgrifiad"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      dad-danysgrif | ddad-danysgrif | optio allan | ddim eisiau derbyn | stopio derbyn | ?tynnu`),
      manage: list("rheoli | dewisiad"),
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
      kliko këtu për t'u çabonuar | nuk dua të marr më email`),
    manage: list(`
      menaxho abonimet | menaxho preferencat | ndrysho preferencat | përditëso të dhënat`),
    around: list("për t'u çabonuar, kliko {here}"),
    here: list("këtu | kliko këtu"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("abonohu | regjistrohu"),
    billing: list("anulo kontratën | anulo porosinë"),
    logOut: list("dil | çkyçu"),
    viewOnline: list("shiko në shfletues"),
    privacy: list("politika e privatësisë"),
    confirm: list("konfirmo abonimin"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      çabon | cabon | çregjistr | anulo* abonim | hiqu nga lista | ?nuk dua | ?hiqu nga`),
      manage: list("menaxho | preferenc"),
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
      artık e-posta almak istemiyorum | beni listeden çıkar | ret | reddet |
      Abonelikten Ayrıl (Bülten üyeliğinden çıkma)`),
    manage: list(`
      abonelikleri yönet | aboneliklerimi yönet | abonelik yönetimi | tercihleri yönet |
      tercihlerimi yönet | tercihleri güncelle | tercihlerinizi güncelleyin | e-posta tercihleri |
      bildirim ayarları | e-posta ayarları | bilgilerimi güncelle | iletişim tercihleri`),
    around: list(`
      abonelikten çıkmak için {here} tıklayın | bu e-postaları almak istemiyorsanız {here} tıklayın |
      {here} tıklayarak abonelikten çıkabilirsiniz | tercihlerinizi {here} değiştirebilirsiniz`),
    here: list(`
      buraya | burayı | buradan | buraya tıklayın | bu bağlantıya | bu bağlantıyı tıklayın | tıklayınız |
      bu linke tıklayın | lütfen buraya tıklayın | şu bağlantıdan | bu sayfadan | istediğiniz zaman | aşağıdaki bağlantıya | aşağıdaki bağlantıya tıklayın | aşağıdaki linke tıklayın | bağlantıya tıklayın | tıklayın | lütfen`),
    weak: list("iptal | çıkış | buraya"),
    ambiguous: list("üyeliği iptal et | ret | reddet"),
    subscribe: list("abone ol | üye ol | kayıt ol | bültene abone ol"),
    billing: list("sözleşmeyi feshet | siparişi iptal et"),
    logOut: list("çıkış yap | oturumu kapat"),
    viewOnline: list("tarayıcıda görüntüle | tarayıcıda aç | web sürümü"),
    privacy: list("gizlilik politikası | KVKK | aydınlatma metni | çerez politikası"),
    confirm: list("üyeliği onayla | aboneliği onayla | e-posta adresinizi doğrulayın"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      abonelik* * (çık|ayrıl|iptal) | aboneliği * iptal | üyelik* * (çık|ayrıl) | listeden çık |
      almak istemiyor | abone* * (çık|ayrıl|iptal) | abone* iptal | üyeli* * (çık|ayrıl|iptal) |
      liste* çık | beni listeden | artik almak iste | almak istem | aboneligin* * iptal edebilir | listesinden cik`),
      manage: list("yönet | tercih | ayar | güncelle"),
      nouns: list("bülten | e-posta | abonelik"),
    },
  },
  {
    code: "hy",
    name: "Armenian",
    label: "Կառավարել բաժանորդագրությունները",
    certainty: "low",
    unsubscribe: list(`
      ապաբաժանորդագրվել | հրաժարվել բաժանորդագրությունից | չեղարկել բաժանորդագրությունը`),
    manage: list("կառավարել բաժանորդագրությունները | փոխել նախընտրությունները"),
    around: list("ապաբաժանորդագրվելու համար սեղմեք {here}"),
    here: list("այստեղ"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("բաժանորդագրվել"),
    billing: list("լուծարել պայմանագիրը"),
    logOut: list("ելք"),
    viewOnline: list("դիտել դիտարկիչում"),
    privacy: list("գաղտնիության քաղաքականություն"),
    confirm: list("հաստատել բաժանորդագրությունը"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      ապաբաժանորդ | ?հրաժար | ?չեղարկել`),
      manage: list("կառավար"),
      nouns: list("տեղեկագիր"),
    },
  },
  {
    code: "ka",
    name: "Georgian",
    label: "გამოწერების მართვა",
    certainty: "low",
    unsubscribe: list("გამოწერის გაუქმება | გააუქმე გამოწერა | გამოწერის გასაუქმებლად დააჭირეთ აქ"),
    manage: list("გამოწერების მართვა | პარამეტრების შეცვლა"),
    around: list("გამოწერის გასაუქმებლად დააჭირეთ {here}"),
    here: list("აქ | დააჭირეთ აქ"),
    weak: list(""),
    ambiguous: list(""),
    subscribe: list("გამოწერა"),
    billing: list("ხელშეკრულების გაუქმება"),
    logOut: list("გასვლა"),
    viewOnline: list("ბრაუზერში ნახვა"),
    privacy: list("კონფიდენციალურობის პოლიტიკა"),
    confirm: list("გამოწერის დადასტურება"),
    elsewhere: list(""),
    stems: {
      unsubscribe: list(`
      გამოწერის გაუქმ | გააუქმ* გამოწერ | გამოწერის გა`),
      manage: list("მართვა | პარამეტრ"),
      nouns: list("სიახლე"),
    },
  },
];
