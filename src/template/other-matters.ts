// What else than mailings one can sign off from: a course, a meeting, a call list, the data a company keeps.
import { foldText } from "./fold-text.ts";
import { type Signal, signal } from "./signals.ts";

const MATTERS =
  /(?:^|[^\p{L}])(?:event|outing|hike|excursion|sortie|randonnee|wanderung|ausflug|excursie|wandeling|escursione|utflykt|utflukt|tur(?:en|er)?(?!\p{L})|training|course|arbitration|overdraft|settlement|class action|profiling|webinar|workshop|seminar|meeting|attend(?:ing|ees?)?(?!\p{L})|rsvp|telemarketing|phone call|sms(?!\p{L})|text messages?|advertising|adchoices|targeted ads?|personali[sz]ed ads?|sale of|werbeanzeigen|personalisierte werbung|advertenties|publicite (?:ciblee|personnalisee)|publicidad (?:personalizada|dirigida)|pubblicita|personal data|my data|your data|evenement|cursus|bijeenkomst|opleiding|deelname|telefonisch|persoonsgegevens|veranstaltung|kurs|schulung|teilnahme|telefonanruf|personenbezogen|cours(?!\p{L})|formation|atelier|reunion|demarchage|donnees personnelles|evento|curso|taller|asistencia|datos personales|dados pessoais|corso|partecipazione|dati personali|arrangement|kursus|deltag|utbildning|traff|deltak|personopplysning|personuppgift|szkoleni|wydarzeni|spotkan|skoleni|kurz|udalost|мероприят|вебинар|курс|тренинг|участи|захід|заход|etkinlik|egitim|toplanti|イベント|セミナー|研修|会議|活动|活動|课程|課程|会议|행사|강의|세미나|הרצאה|אירוע|קורס|فعالية|دورة)/u;

/** What has a price is sold, whatever it is called. */
const PRICE =
  /(?:[€$£¥₹₽]|(?<![\p{L}])(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN))\s?\d|\d\s?(?:[€$£¥₹₽]|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|kr|zł|Kč|Ft|lei)(?![\p{L}]))/u;

/** Words that name what is signed off from without a doubt, in whatever language the mail is. */
const SURE_WORDS = /unsub|newsletter|e-?mail|nieuwsbrie|mailing|nyhe[dt]s|рассыл|розсил|bulet|bolet/i;

/**
 * "Sign off" from a course or a meeting is for a person to see; where mails are named it is from those.
 *
 * @param words The link's text and its sentence.
 * @param speaking The signals by which they opt out.
 */
export function matterSignals(words: string, speaking: readonly Signal[]): readonly Signal[] {
  if (speaking.length === 0 || SURE_WORDS.test(words)) return [];
  const matter = PRICE.exec(words)?.[0] ?? MATTERS.exec(foldText(words))?.[0].trim();
  return matter === undefined ? [] : [signal("other-matter", matter)];
}
