// What else than mailings one can sign off from: a course, a meeting, a call list, the data a company keeps.
import { foldText } from "./fold-text.ts";
import type { JudgeContext } from "./judge-context.ts";
import { type Signal, signal } from "./signals.ts";

const MATTERS =
  /(?:^|[^\p{L}])(?:(?:your|uw|je|jouw|ihr|dein|euer|votre|ton|su|tu|seu|vostro|tuo) (?:child|son|daughter|kind(?!\p{L}{3})|enfant|hij[oa]|filh[oa]|figli[oa])|ditt? barn|barnet|lapse(?:n|si)|dziecko|dziecka|(?:vase|vas|tvoje) dite|ребенка|дитин\p{L}|event(?!ually|uelle?)|outing|hike|excursion|sortie|randonnee|wanderung|ausflug|excursie|wandeling|escursione|utflykt|utflukt|tur(?:en|er)?(?!\p{L})|training|course|arbitration|overdraft|settlement|class action|profiling|webinar|workshop|seminar|meeting|attend(?:ing|ees?)?(?!\p{L})|rsvp|telemarketing|phone call|sms(?!\p{L})|text messages?|advertising|adchoices|targeted ads?|cookies?(?!\p{L})|tracking|analytics|browser add|data sharing|personali[sz]ed ads?|sale of|werbeanzeigen|personalisierte werbung|advertenties|publicite (?:ciblee|personnalisee)|publicidad (?:personalizada|dirigida)|pubblicita|personal data|my data|your data|evenement|cursus|bijeenkomst|opleiding|deelname|telefonisch|persoonsgegevens|veranstaltung|kurs|schulung|teilnahme|telefonanruf|personenbezogen|cours(?!\p{L})|formation|atelier|reunion|demarchage|donnees personnelles|evento|curso|taller|asistencia|datos personales|dados pessoais|corso|partecipazione|dati personali|arrangement|kursus|deltag|utbildning|traff|deltak|personopplysning|personuppgift|szkoleni|wydarzeni|spotkan|skoleni|kurz(?:u|y|em|ech|ov)(?!\p{L})|udalost|мероприят|вебинар|курс|тренинг|участи|захід|заход|etkinlik|egitim|toplanti|イベント|セミナー|研修|会議|活动|活動|课程|課程|会议|행사|강의|세미나|הרצאה|אירוע|קורס|فعالية|دورة)/u;
/** What one takes part in: with a word that points at it, for mails tell of activities, too. */
const TAKING_PART =
  /(?:^|[^\p{L}])(?:(?:dez?e|dit|volgende|dies\p{L}{1,2}|cett?e?|est[ae]|quest[ao]|denne|denna|dette|detta|this|following|your|jouw|uw|dein\p{L}{0,2}|ihr\p{L}{0,2}|votre|t[ou]n?|su|tu|sua|tua|vostra|din|ditt) (?:afspraak|rendez vous|cita|appuntamento|consulta|avtalen?|aftalen?|wizyt[ay]|activiteit|les|dienst|wedstrijd|aktivitat|termin|schicht|stunde|platz|plek|activite|seance|place|actividad|clase|plaza|atividade|aula|attivita|lezione|aktivitet|pass|plass|plads|plats|shift|session|class|match|game|spot|seat|appointment|lesson)|(?:aktiviteten|aktivitaten|wachtlijst|warteliste|wait ?list|waiting list|liste d attente|lista de espera|lista d attesa|lista di attesa|venteliste|vantelista|jonotus|lista oczekuj|cekaci listin|cakaci zoznam|varolista|toernooi|wedstrijd|turnier|tournoi|torneo|torneio|turniej|turnaj|verseny|turnering|tavling|kilpailu|турнир|турнір|tournament)|(?:can t|cannot|can not|unable to|not able to) (?:make it|come|attend|join|participate|play)|kunt u niet|kun je niet|kan je niet|niet (?:aanwezig|bij zijn|komen|meedoen|deelnemen)|nicht kommen|verhinder|forhindr|forhindret|(?:nicht|kannst du|konnen sie) (?:teilnehmen|dabei)|doch nicht (?:kommen|mit|dabei|teilnehm)|empech|(?:pouvez|peux|pourrez|pourras) pas (?:venir|participer|assister|etre|y)|no (?:puedes|puede|podras|podra) (?:asistir|venir|acudir|ir)|nao (?:puder|pode|podera) (?:comparecer|vir|participar|ir)|non (?:puoi|potrai|riesci a) (?:partecip|veni)|ikke (?:likevel|alligevel)|(?:komme|delta|deltage) (?:likevel|alligevel)|anda inte|paasekaan|nie (?:mozesz|mozecie) (?:przyj|uczestn|wziac)|nemuzes|nemuzete (?:prij|se zuc)|nemozete prist|nem tud(?:sz)? (?:jonn|reszt)|не сможете (?:прийти|участв|присут))/u;

/** Who takes part is told so, in mails that name no mailing. */
const TAKES_PART =
  /(?:^|[^\p{L}])(?:registered|enrolled|signed up|participat|attend|ingeschreven|aangemeld|angemeldet|nimmst|nehmen sie|teilnehm|teilnahme|deelnemer|deelneem|inscrit|inscrites?|participez|participes|iscritt[oaie]|partecip|tilmeldt|pameldt|anmald|deltar|deltager|zapisan|uczestnicz|prihlas|ucastni|ilmoittautu|osallistu|jelentkez|regisztral|vpisan|prijavljen|записан|зареєстр|зарегистр|participa|inscripcion|inscricao|bokad|bokning|booking|booked|geboekt|gebucht|reservier|reservat|reservac|reservaz|gereserveerd)|预订|酒店|订单|航班|預訂|訂單|予約|申し込|예약|신청/u;
/** A place that one has: of a class that is confirmed, of a seat that is reserved. */
const HAS_PLACE =
  /(?:^|[^\p{L}])(?:les|afspraak|plek|plaats|deelname|class|lesson|session|spot|place|seat|appointment|termin|platz|kurs|stunde|teilnahme|cours|seance|rendez vous|participation|clase|plaza|cita|aula|vaga|lugar|lezione|posto|plass|time|lektion|plads|plats|pass|tid|zajecia|wizyta|miejsce|lekce|misto|ora|hely) (?:\S{1,15} ){0,5}?(?:bevestigd|confirmed|bestatigt|confirmee?|confirmad[ao]|confermat[ao]|bekreftet|bekraeftet|bekraftad|potwierdzon[aey]?|potvrzen[ao]?|gereserveerd|reserved|reserviert|reservee?|reservad[ao]|riservat[ao]|reservert|reserveret|reserverad|zarezerwowan[aey]?|rezervovan[ao]?|lefoglal\p{L}*)(?!\p{L})/u;
/** From when to when something takes place; hours at which a shop is open stand beside its address. */
const TIMES =
  /\d{1,2}(?:[:.h]\d{2}| ?uhr| ?am| ?pm)\s{0,2}(?:[-–—]|to|till?|bis|tot|à|a|alle|al|do|до|kl\.?)\s{0,2}\d{1,2}(?:[:.h]\d{2}| ?uhr| ?am| ?pm)|(?<!\p{L})(?:from|von|van|de|dalle|das|od|с|від|fra|från|kl\.?)\s\d{1,2}(?:[:.h]\d{2})?\s?(?:h|uhr|uur)?\s(?:to|until|bis|tot|à|a|alle|às|do|до|til|till)\s\d{1,2}(?:[:.h]\d{2})?(?!\s?%|\d)/iu;
/** Meals, games and outings, of which no mailing is made. */
const OUTINGS =
  /(?:^|[^\p{L}])(?:diner|dinner|lunch|borrel|maaltijd|repas|dejeuner|cena|comida|pranzo|abendessen|mittagessen|feest|fete|fiesta|festa|fest(?:en)?(?!\p{L})|party|picknick|picnic|treffen|gita|gara|carrera|corrida|corsa|loppet|lobet|yoga|zajeci|zavod|vylet|wyciecz|futas|kirandul|juoksu|retk|matka|obiad|kolacj|vecer|vacsora)/u;

/** Words for leaving a list that are those for an event as well. */
const SIGNS_OFF =
  /abmeld|abzumeld|auszutrag|uit te schrij|af te melden|meld\S{0,3} (?:\S{1,20} ){0,4}ab(?: |$)|austrag|uitschrij|schrijf (?:je|u|me|mij|jezelf) uit|afmeld|meld (?:je|u|me|mij|jezelf) af|frameld|meld (?:deg|dig|meg|mig) (?:av|fra)|avmeld|avregistr|avanmal|desinscri|inscripcion|inscricao|iscrizione|disiscri|отпис|отпиш|відпис|απεγγραφ|baja|baixa|wypis|rezygn|odhlas|odjav|leiratk|leave|opt ?out|sign ?off|sign out|remove (?:me|yourself)|registration|ilmoittau|peruuta|lemond|退订|退訂|キャンセル|취소/;

/** What has a price is sold, whatever it is called. */
export const PRICE =
  /(?:[€$£¥₹₽]|(?<![\p{L}])(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN))\s?\d|\d\s?(?:[€$£¥₹₽]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|kr|zł|Kč|Ft|lei)(?![\p{L}]))/u;

/** Words that name what is signed off from without a doubt, in whatever language the mail is. */
export const SURE_WORDS =
  /unsub|(?:event|webinar|meeting|course|class|workshop)s?[- ](?:reminders?|invitations?|announcements?|alerts?)\b|marketing (?:opt|e-?mail|message|communication)|opt(?:ing)?[- ]?out of (?:all )?marketing|(?:veranstaltungs|termin|event)-?(?:erinnerung|einladung|hinweis)|newsletter|e-?mail|nieuwsbrie|mailing|nyhe[dt]s|рассыл|розсил|письм|bulet|bolet|courriel|infolettre|correo|rundbrief|verteiler|\bmails?\b|\bmejl|e-?post|maili|h[ií]rlev|uutiskir|uudiskir|s[äa]hk[öo]post|zpravodaj|邮件|郵件|電子報|メール|메일|뉴스|(?:vecko|m[åa]nads|uke|m[åa]neds|week|maand|wochen|monats)(?:brev|brief)|(?:receiv|get|send)\w{0,3} (?:\S+ ){0,3}invitations|recevoir (?:\S+ ){0,2}d[’']invitations|einladungen (?:\S+ ){0,2}(?:erhalten|bekommen)|uitnodigingen (?:\S+ ){0,2}(?:ontvangen|krijgen)|recibir (?:\S+ ){0,2}invitaciones|receber (?:\S+ ){0,2}convites|ricevere (?:\S+ ){0,2}inviti|mails(?!\p{L})|novin(?:ek|iek|ky|kách|kami)|odběr|odber|oznámen|upozorn|powiadom|biuletyn|wiadomości (?:e-?mail|marketing)|e-?novic|obvestil|obavijest|obave[sš]t|обавешт|biltena?|билтен|съобщени|известия|уведомлен|сповіщ|лист(?:и|ів)(?!\p{L})|апавяшч|рассылк|naujienlai[sš]k|prane[sš]im|jaunum|pazi[nņ]ojum|uudiskir|teavitus|értesít|bülten|bildirim|e-?posta|ενημερωτικ|δελτίο|ειδοποι|notific[aă]ri|דיוור|תפוצה|ניוזלטר|מייל|النشرة|البريد|رسائل|خبرنامه|ایمیل|ईमेल|न्यूज़लेटर|จดหมายข่าว|อีเมล|bản tin|buletin|surel|邮寄列表|通讯|電郵|メルマガ|구독/iu;

/** "Answer this e-mail" names the mail at hand, not those to come. */
const ANSWERS =
  /(?:answer(?:ing)?|reply(?:ing)? to|respond(?:ing)? to|besvare?|svar[ae]? (?:på|paa)|beantwoord\p{L}{0,2}|beantwort\p{L}{0,3}|antworte\p{L}{0,2} (?:Sie )?auf|répond\p{L}{1,3} à|respond\p{L}{1,4} a|rispond\p{L}{1,4} a|vastaa\p{L}{0,5}) (?:this|denne|dette|detta|deze|diese[nrm]?|cet|ce|est[ea]|quest[ao]|tähän) (?:e-?mail|mail|e-?post|mejl|courriel|correo|sähköpostiin)/giu;

/**
 * "Sign off" from a course or a meeting is for a person to see; where mails are named it is from those.
 *
 * @param words The link's text and its sentence.
 * @param speaking The signals by which they opt out.
 */
export function matterSignals(words: string, speaking: readonly Signal[]): readonly Signal[] {
  if (speaking.length === 0 || SURE_WORDS.test(words.replace(ANSWERS, " "))) return [];
  const matter = PRICE.exec(words)?.[0] ?? findMatter(words);
  return matter === undefined ? [] : [signal("other-matter", matter)];
}

/**
 * Weighs what is said above a link that may be for taking part: "You are on the waiting list. [Sign off]".
 *
 * @param words The words above and beside it, without its own.
 * @param speaking The signals by which it opts out.
 */
export function aboveSignals(words: string, speaking: readonly Signal[]): readonly Signal[] {
  if (!speaking.some(({ detail }) => SIGNS_OFF.test(foldText(detail))) || SURE_WORDS.test(words)) return [];
  const folded = foldText(words);
  const told = (HAS_PLACE.exec(folded) ?? TAKES_PART.exec(folded) ?? OUTINGS.exec(folded))?.[0];
  const matter = findMatter(words) ?? told?.trim() ?? TIMES.exec(words)?.[0];
  return matter === undefined ? [] : [signal("other-matter", matter)];
}

/**
 * Weighs a link that logs out right beside one that signs off: in the menu of an account one leaves the account.
 *
 * @param speaking The signals by which the link signs off.
 */
export function menuSignals(speaking: readonly Signal[], { beside, read }: JudgeContext): readonly Signal[] {
  const isSigningOff = ({ name, detail }: Signal): boolean =>
    !name.startsWith("link-text-combined") && SIGNS_OFF.test(foldText(detail));
  if (!speaking.some(isSigningOff) || speaking.some(({ detail }) => SURE_WORDS.test(detail))) return [];
  const out = beside.others.find((text) =>
    read(text).hits.some(({ list, isWhole }) => list === "logOut" && isWhole),
  );
  return out === undefined ? [] : [signal("other-matter", out.trim())];
}

/** Tells whether a mail names what one may sign off from or pay for, wherever it does. */
export function namesMatter(words: string): boolean {
  const folded = foldText(words);
  const patterns = [HAS_PLACE, TAKES_PART, OUTINGS];
  return (
    PRICE.test(words) ||
    TIMES.test(words) ||
    findMatter(words) !== undefined ||
    patterns.some((each) => each.test(folded))
  );
}

/** A word in the name of a host is none of the sentence. */
const HOST = /[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,5}/gu;

function findMatter(words: string): string | undefined {
  const folded = foldText(words.replace(HOST, " "));
  return (MATTERS.exec(folded) ?? TAKING_PART.exec(folded))?.[0].trim();
}
