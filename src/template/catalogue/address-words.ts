// Words that addresses and the names of merge tags are made of, by language. A hyphen stands for whatever parts words
// there, or for nothing: "dar-de-baja" is also "dar_de_baja" and "darDeBaja". Accents are left out.
import { list } from "./phrases.ts";

/** The words of one language, or of a few that share them. */
export interface AddressWords {
  readonly language: string;
  /** Every one is long or particular enough not to come about in random identifiers. */
  readonly unsubscribe: readonly string[];
  readonly manage: readonly string[];
}

/** Words of languages other than English, whose own need more than a list. */
export const ADDRESS_WORDS: readonly AddressWords[] = [
  {
    language: "fr",
    unsubscribe: list("desabonn | desinscri | desincri | ne-plus-recevoir | stop-pub"),
    manage: list(
      "gerer-mes- | gerer-abonnement | preferences-mail | preferences-notif | mes-preferences | mes-alertes",
    ),
  },
  {
    language: "de",
    unsubscribe: list(`
      abmelden | abmeldung | abmelde-link | abmelde-url | abmelde-seite | abbestell | austragen |
      austragung | newsletter-ab | keine-mails`),
    manage: list(`
      abo-verwalt | abonnement-verwalt | abonnements-verwalt | newsletter-verwalt | newsletter-einstell |
      mail-einstell | benachrichtigungseinstell | einstellungen-benachrichtig | abonnementverwaltung |
      abonnementsverwaltung`),
  },
  {
    language: "nl",
    unsubscribe: list(`
      afmelden | afmelding | afmeld-link | afmeld-url | afmeld-pagina | uitschrijv | uitschrijf |
      uitgeschreven | schrijf-uit | geen-mail`),
    manage: list(
      "voorkeuren | voorkeur-link | voorkeur-url | abonnementen-beheer | beheer-abonnement | beheer-aanmeld",
    ),
  },
  {
    language: "es",
    unsubscribe: list(`
      desuscri | dessuscri | desubscri | dessubscri | darse-de-baja | dar-de-baja | darme-de-baja |
      date-de-baja | baja-newsletter | baja-boletin | baja-lista | baja-suscripcion | baja-correo |
      cancelar-suscripcion | cancela-suscripcion | anular-suscripcion | solicitar-baja`),
    manage: list(
      "preferencias-correo | preferencias-de-correo | gestionar-suscripcion | mis-preferencias | preferencias-notif",
    ),
  },
  {
    language: "pt",
    unsubscribe: list(`
      descadastr | desinscre | dessubscre | cancelar-inscricao | cancela-inscricao | cancelar-newsletter |
      cancelar-subscricao | cancelar-cadastro | cancelamento-email | remover-email | remover-inscricao |
      sair-da-lista | anular-subscricao`),
    manage: list(
      "preferencias-email | preferencias-de-email | gerenciar-inscric | gerir-subscric | minhas-preferencias",
    ),
  },
  {
    language: "it",
    unsubscribe: list(`
      disiscri | cancella-iscrizione | annulla-iscrizione | cancellazione-newsletter | cancellati-newsletter |
      rimuovi-iscrizione | disdici-newsletter`),
    manage: list("preferenze | gestisci-iscrizion | gestione-iscrizion | impostazioni-notific"),
  },
  { language: "ca", unsubscribe: list("donar-se-de-baixa | donar-de-baixa | baixa-butlleti"), manage: [] },
  { language: "gl", unsubscribe: list("darse-de-baixa | dar-de-baixa"), manage: [] },
  { language: "ro", unsubscribe: list("dezabon"), manage: list("preferinte | gestionare-abonament") },
  {
    language: "sv",
    unsubscribe: list(`
      avregistrer | avprenumer | avsluta-prenumeration | avsluta-utskick | avanmal | avreg-url | avreg-link`),
    manage: list("hantera-prenumeration | notisinstallning | installningar-notis | mejlinstallning"),
  },
  {
    language: "da",
    unsubscribe: list("afmeld | frameld | afmelding | meld-fra"),
    manage: list("notifikationsindstil | mailindstil | indstillinger-notif | nyhedsbrevsindstil"),
  },
  {
    language: "nb",
    unsubscribe: list("avmeld | meld-av | stopp-nyhetsbrev"),
    manage: list("varslingsinnstil | varselinnstil | e-?postinnstil | innstillinger-varsel"),
  },
  {
    language: "fi",
    unsubscribe: list(
      "peruuta-tilaus | peru-tilaus | lopeta-tilaus | tilauksen-peruut | poistu-listalta | peruuta-uutiskirje",
    ),
    manage: list("ilmoitusasetu | viestiasetu | sahkopostiasetu"),
  },
  { language: "is", unsubscribe: list("afskra"), manage: [] },
  {
    language: "pl",
    unsubscribe: list(`
      wypisz | wypisanie | wypisania | wypis-url | wypis-link | rezygnacja-z | link-rezygnacji |
      rezygnacji-link | anuluj-subskrypcj | zrezygnuj`),
    manage: list("ustawienia-powiadom | preferencje | zarzadzaj-subskrypcj"),
  },
  {
    language: "cs",
    unsubscribe: list("odhlas | odhlaseni | zrusit-odber | zruseni-odberu | zrusit-odbery"),
    manage: list("nastaveni-odberu | nastaveni-upozorn | predvolby"),
  },
  {
    language: "hu",
    unsubscribe: list("leiratkoz | lejelentkez"),
    manage: list("ertesitesi-beallit | hirlevel-beallit"),
  },
  { language: "sl", unsubscribe: list("odjava-od-novic | odjavi-novic | odjava-novice"), manage: [] },
  { language: "hr", unsubscribe: list("odjava-newsletter | odjavi-newsletter | odjava-s-liste"), manage: [] },
  {
    language: "lt",
    unsubscribe: list("atsisakyti-naujien | atsisakyti-prenumerat | prenumeratos-atsisak"),
    manage: [],
  },
  { language: "lv", unsubscribe: list("atteikties-no | atrakstities"), manage: [] },
  { language: "et", unsubscribe: list("loobu-uudiskir | tuhista-tellimus"), manage: [] },
  {
    language: "tr",
    unsubscribe: list(
      "abonelik-iptal | abonelikten-cik | listeden-cik | bulten-iptal | uyelikten-ayril | bultenden-cik",
    ),
    manage: list("bildirim-ayar | bildirim-tercih | eposta-tercih"),
  },
  {
    language: "ru",
    unsubscribe: list("отпис | otpis | otkaz-ot-rassylki"),
    manage: list("nastroyki-rassyl | nastrojki-uvedom"),
  },
  { language: "uk", unsubscribe: list("відпис | vidpys | vidpis"), manage: [] },
  { language: "el", unsubscribe: list("απεγγραφ | διαγραφη-απο | apeggraf | apegraf"), manage: [] },
  { language: "zh", unsubscribe: list("退订 | 退訂 | 取消订阅 | 取消訂閱 | tuiding"), manage: [] },
  {
    language: "ja",
    unsubscribe: list("配信停止 | 配信解除 | 購読解除 | haishin-teishi | haishinteishi"),
    manage: [],
  },
  { language: "ko", unsubscribe: list("수신거부 | 수신-거부 | 구독취소 | 구독-취소"), manage: [] },
  {
    language: "id",
    unsubscribe: list("berhenti-berlangganan | berhenti-langganan | nyahlanggan"),
    manage: [],
  },
  { language: "vi", unsubscribe: list("huy-dang-ky | ngung-nhan"), manage: [] },
  { language: "ar", unsubscribe: list("الغاء-الاشتراك | إلغاء-الاشتراك"), manage: [] },
  { language: "fa", unsubscribe: list("لغو-عضویت | لغو-اشتراک"), manage: [] },
  { language: "he", unsubscribe: list("הסרה-מרשימ | הסר-מרשימ"), manage: [] },
];

/** Words that opt out in the name of a tag beside one for a link: "url_baja", "leaveLink". */
export const SHORT_WORDS: readonly string[] = list(`
  baja | leave | sair | salir | abmelde | afmeld | avmeld | avreg | avsluta | stop | quit | signoff | sign-off |
  odjava | odjavi | odhlas | wypis | rezygnacji | rezygnacja | peruuta | removal | remove-me | disdici | cancellati |
  optout | unsub | loobu`);

/** Words for a link in the name of a tag. */
export const LINK_WORDS: readonly string[] = list(`
  url | urls | link | links | href | uri | hyperlink | lien | enlace | vinculo | lenke | lank | odkaz | linkki |
  hlekkur | poveznica | povezava | nuoroda | baglanti | tautan | pautan | legatura | ссылка | ssylka | посилання |
  posylannia | връзка | σύνδεσμος | رابط | لینک | קישור | लिंक | ลิงก์ | 链接 | 連結 | リンク | 링크`);

/** Words for what else is stopped or left, in the name of such a tag: "stop_payment_url", "leave_review_link". */
export const TAG_MATTERS: readonly string[] = list(`
  payment | payments | pay | order | orders | item | items | cart | card | plan | trial | booking | service | video |
  review | feedback | comment | team | course | event | autoplay | debit | donation | session | job | group`);
