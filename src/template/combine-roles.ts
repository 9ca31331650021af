// What words say together that say nothing alone: "turn off" and "alerts", "no longer" and "receive".
import { type PhraseList, ROLES, type Role } from "./compile-phrases.ts";
import { countWords, isUnspaced } from "./fold-text.ts";
import type { Span } from "./template.ts";

/** A word found in a text, and what it does there. */
export interface RoleHit {
  readonly language: string;
  readonly role: Role;
  /** In the folded text. */
  readonly span: Span;
}

/** Two words that opt out, manage or tell why one receives a mail, from the first to the last of them. */
export interface Combination {
  readonly language: string;
  /** Name of the rule, such as "end mail". */
  readonly rule: RuleName;
  readonly list: Extract<PhraseList, "unsubscribe" | "manage" | "note">;
  /** Whether a mailing is named, a subscription that may be paid for, or only settings that could be of anything. */
  readonly certainty: "sure" | "doubtful" | "vague";
  readonly span: Span;
}

/** The two roles a rule combines, the first of them first. */
export type RuleName = `${Role} ${Role}`;

interface Rule {
  readonly roles: readonly [Role, Role];
  readonly list: Combination["list"];
  readonly certainty: Combination["certainty"];
  /** Words that may stand between the two, in this order and the other way round. */
  readonly maxBetween: readonly [number, number];
}

/**
 * The rules, those that prove more first. Verbs stand far from "not" in languages that put them last; a noun before its
 * verb stands right before it, else the sentence tells what has happened: "your subscription has now ended".
 */
const RULES: readonly Rule[] = [
  { roles: ["refuse", "receive"], list: "unsubscribe", certainty: "sure", maxBetween: [8, 3] },
  { roles: ["end", "receive"], list: "unsubscribe", certainty: "sure", maxBetween: [1, 0] },
  { roles: ["end", "mail"], list: "unsubscribe", certainty: "sure", maxBetween: [5, 0] },
  { roles: ["refuse", "mail"], list: "unsubscribe", certainty: "sure", maxBetween: [3, 1] },
  { roles: ["end", "thread"], list: "unsubscribe", certainty: "sure", maxBetween: [2, 0] },
  { roles: ["end", "subscription"], list: "unsubscribe", certainty: "doubtful", maxBetween: [3, 0] },
  { roles: ["mail", "settings"], list: "manage", certainty: "sure", maxBetween: [1, 3] },
  { roles: ["less", "mail"], list: "manage", certainty: "sure", maxBetween: [2, 1] },
  { roles: ["change", "mail"], list: "manage", certainty: "sure", maxBetween: [4, 1] },
  { roles: ["receive", "settings"], list: "manage", certainty: "sure", maxBetween: [1, 0] },
  { roles: ["less", "receive"], list: "manage", certainty: "vague", maxBetween: [2, 1] },
  { roles: ["change", "receive"], list: "manage", certainty: "vague", maxBetween: [4, 1] },
  { roles: ["subscription", "settings"], list: "manage", certainty: "doubtful", maxBetween: [1, 3] },
  { roles: ["change", "subscription"], list: "manage", certainty: "doubtful", maxBetween: [3, 0] },
  { roles: ["change", "thread"], list: "manage", certainty: "vague", maxBetween: [3, 1] },
  { roles: ["change", "settings"], list: "manage", certainty: "vague", maxBetween: [3, 1] },
  { roles: ["receive", "mail"], list: "note", certainty: "sure", maxBetween: [3, 1] },
];

/** The name of every rule. */
export const RULE_NAMES: readonly RuleName[] = RULES.map(nameOf);

function nameOf({ roles: [first, second] }: Rule): RuleName {
  return `${first} ${second}`;
}

/** Of all settings, preferences and how often are those of mails: products have options. */
const PREFERENCE =
  /pr[ae]+feren|preferin|preferan|voorkeur|foarkar|tercih|hobespen|roghanna|mieltym|eelistus|predvol|προτιμησ|предпоч|уподоб|העדפ|تفضيل|ترجيح|प्राथमिकता|偏好|喜好|how often|hoe vaak|wie oft|hvor ofte|hur ofta|quanto spesso|ogni quanto|cada cuanto|jak czesto|jak casto|ako casto|milyen gyakran|kui tihti|kui sageli|cik bieži|kaip daznai|ne siklikla|как часто|як часто|колко често|koliko cesto|kako pogosto|πόσο συχνά|frequen|frekven|frecven|haufig|frecuen|czestotl|gyakorisag|hyppighed|hyppighet|tihey|sagedus|biezum|daznum|pogostost|ucestalost|siklig|частот|честот|συχνοτ|dewisiadau|频率|頻率|頻度|빈도|tan suat|frekuensi|kekerapan|kagustuhan|gaano kadalas|mapendeleo|mara ngapi|sainrogh|hversu oft|sa shpesh|hoe (?:gereeld|dikwels)|afzallik|qanchalik tez|nə qədər tez|преференц|նախընտր|որքան հաճախ|პრეფერენც|რამდენად ხშირად|ప్రాధాన్య|விருப்பத்தே|விருப்பங்க|পছন্দসমূহ|অগ্রাধিকার|ترجیح|प्राधान्य|પસંદગીઓ|ಆದ್ಯತೆ|മുൻഗണന|ਤਰਜੀਹ|මනාප|ចំណូលចិត្ត|ဦးစားပေး/;

/** Who does not want to miss mails wants them. */
const MISSING =
  /(?:^|[^\p{L}])(?:mis (?:geen|niet|niets|onze)|miss|verpas|manqu|rate[rz]|perd|perc[ao]|pierd|verpass|ga glip|gar glip|przegap|zmesk|propust|пропус|kacir)/u;
/** Characters before two words in which "miss" may stand. */
const MISSING_BEFORE = 14;

/** The roles that opt out or manage together with each other one, as bits. */
const PARTNERS_BY_ROLE: ReadonlyMap<Role, number> = new Map(
  ROLES.map((role) => {
    const rules = RULES.filter(({ list, roles }) => list !== "note" && roles.includes(role));
    const partners = rules.flatMap(({ roles }) => roles.filter((other) => other !== role));
    return [role, partners.reduce((bits, other) => bits | bitOf(other), 0)];
  }),
);

/** Collects roles of words, to tell whether any two of one language may come to opting out or managing. */
export class RolesSeen {
  readonly #bitsByLanguage = new Map<string, number>();

  /** Adds one; tells whether it may come to something with one that was added before. */
  add(language: string, role: Role): boolean {
    const seen = this.#bitsByLanguage.get(language) ?? 0;
    this.#bitsByLanguage.set(language, seen | bitOf(role));
    return (seen & (PARTNERS_BY_ROLE.get(role) ?? 0)) !== 0;
  }
}

function bitOf(role: Role): number {
  return 1 << ROLES.indexOf(role);
}

/** Finds what the words of each language come to together; at most one combination of each rule. */
export function combineRoles(folded: string, hits: readonly RoleHit[]): readonly Combination[] {
  if (hits.length < 2) return [];
  return [...groupByLanguage(hits)].flatMap(([language, own]) =>
    own.length < 2 ? [] : combinationsOf(folded, language, own),
  );
}

function combinationsOf(folded: string, language: string, own: readonly RoleHit[]): readonly Combination[] {
  const found: Combination[] = [];
  for (const rule of RULES) {
    const span = closest(folded, own, rule);
    if (span === null || isClicked(folded, span)) continue;
    const said = folded.slice(span.start, span.end);
    const certainty = certaintyOf(said, rule);
    if (certainty !== null) found.push({ language, rule: nameOf(rule), list: rule.list, certainty, span });
  }
  const note = found.find(({ list }) => list === "note");
  return note === undefined ? found : found.map((each) => withNote(each, note));
}

/** "Which mails you receive, change here": what is received is named right beside it, where verbs stand last. */
function withNote(one: Combination, { span }: Combination): Combination {
  const isNamed = one.rule === "change receive" && span.start < one.span.start && one.span.start < span.end;
  return isNamed ? { ...one, certainty: "sure" } : one;
}

function groupByLanguage(hits: readonly RoleHit[]): ReadonlyMap<string, readonly RoleHit[]> {
  const groups = new Map<string, RoleHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.language);
    if (group === undefined) groups.set(hit.language, [hit]);
    else group.push(hit);
  }
  return groups;
}

/** Without its accents Vietnamese clicks and receives by the same word. */
const CLICKS = /nhan (?:vao|chuot|nut|lien|link|de)(?: |$)/;
const CLICK_CHARS = 5;

function isClicked(folded: string, { end }: Span): boolean {
  return CLICKS.test(folded.slice(Math.max(0, end - CLICK_CHARS), end + CLICK_CHARS));
}

/** What a shop shows besides sending it: one chooses from offers, and leaves the winter behind with them. */
const ADS =
  /(?:^|[^\p{L}])(?:ads|advert|promo|offer|deals|special|angebot|aanbied|offre|ofert|offert|tilbud|erbjud|акци|предложен|пропозиц|nabid|ponuk|ajanlat)|优惠|優惠|セール|혜택/u;
const MAILS = /mail|newsletter/;
/** "You can safely delete this mail": the one at hand, not those to come. */
const DELETES_IT = /^delet\S* (?:this|the|that) (?:e ?mail|mail|message)$/;
/** In every language: what is deleted is there; what is turned off is to come. */
export const DELETES =
  /(?:^| )(?:delet|eras|clear|verwijder|wis|losch|entfern|supprim|effac|elimin|borr|exclu|apag|slet|fjern|radera|ta bort|usun|smaz|odstran|vymaz|zmaz|izbris|obris|uklon|torl|torol|sterg|poista|kustuta|eemald|istrint|dzes|удал|видал|выдал|изтри|обриш|избриш|διαγρ|sil(?= |$)|hapus|padam|xoa|fshi|burah|tanggalin|alisin|жою|өшір|o chir|olib tashla|учир|silin|silm|წაშ|ამოშ|ջնջ|հեռաց|scrios|eyda|fjarlaeg|dileu|ddileu|tynnu|ezabatu|hassar|nehhi|skrap|futa|ondoa|устга|өчүр)|删除|刪除|削除|삭제|حذف|מחק|מחיק|ลบ|हटा|हटव|काढ|मेटा|நீக்க|அழி|తొలగించ|తీసివే|ہٹا|মুছ|সরা|કાઢી|હટાવ|દૂર કર|ತೆಗೆದು|ಅಳಿಸ|നീക്ക|ഇല്ലാതാക്ക|ਹਟਾ|ਮਿਟਾ|මක|ඉවත් කර|លុប|ລຶບ|ລົບ|ဖျက်|ဖယ်ရှား|ሰርዝ|ሰርዙ|አጥፋ|አስወግ/;
/** One of what people write to each other. */
const ONE_MESSAGE =
  /(?:^| )(?:message|bericht|nachricht|mensaje|mensagem|messaggi|mensaxe|missatge|besked|meddeland|melding|viesti|wiadomosc|zprav|sprav|uzenet|mesaj|sonum|zinut|zinu|sporocil|poruk|съобщен|порук|сообщен|повідомл|паведамл|порак|tin nhan|pesan|mesej|mesazh|mensahe|xabar|хабарлама|хабарни|хабарлар|билдирүү|мессеж|зурвас|შეტყობინებ|հաղորդ|d?th?eachtaireacht|skilabod|neges|mezu|messagg|boodskap|u?jumbe)|消息|訊息|メッセージ|메시지|پیام|رسالة|الرسالة|הודעה|संदेश|सन्देश|ข้อความ|செய்தி(?!மடல்)|సందేశ|বার্তা|মেসেজ|સંદેશ|ಸಂದೇಶ|സന്ദേശ|ਸੁਨੇਹ|ਸੰਦੇਸ਼|පණිවිඩ|សារ|ຂໍ້ຄວາມ|မက်ဆေ့|መልዕክ|መልእክ/;
/** What one offers oneself, and takes back when it is sold: mails of adverts have several. */
const OWN_ADVERT =
  /(?:^| )(?:ogloszenie?(?= |$)|ogloszen$|obyavlenie|объявление?(?= |$)|оголошення(?= |$)|anzeige(?= |$)|kleinanzeige(?= |$)|advertentie(?= |$)|annonce(?= |$)|anuncio(?= |$)|annuncio(?= |$)|annons(?:en)?(?= |$)|inzerat(?= |$)|listing(?= |$)|hirdetes(?:t|em)?(?= |$)|ilmoitus(?= |$)|ilani?(?= |$))/u;
/** "Stop by our store", "set up alerts". */
const COMES_OR_STARTS = /^(?:stop(?:ping)? (?:by|in)|set(?:ting)? (?:up|an?)) /;
/** Ends what would come again and again, and nothing else. */
const HALTS =
  /(?:^|[^\p{L}])(?:stop|halt|ceas|terminat|discontinu|opt|exclud|unsub|block|avoid|prevent|refus|declin|oppos|no |not |don|keine|geen|sans|sin|plus|mehr|meer|больше|не |nechc|nezel|neprej|nezaj|nemat|nie |nenor|nevel|nem |ei |et |nu |δεν |istem|almak istem|tidak |khong |ayaw)|לא|אינ|אין |لا |नहीं|不|않|원치|ไม่|望ま|希望しな/u;

/** `null` where the words are those of a shop. */
function certaintyOf(said: string, { list, certainty }: Rule): Combination["certainty"] | null {
  if (DELETES_IT.test(said) || COMES_OR_STARTS.test(said)) return null;
  if (list === "unsubscribe" && DELETES.test(said) && ONE_MESSAGE.test(said)) return null;
  if (list === "unsubscribe" && OWN_ADVERT.test(said) && !HALTS.test(said)) return "vague";
  if (PREFERENCE.test(said) || MAILS.test(said)) return "sure";
  if (!ADS.test(said)) return certainty;
  if (list === "manage") return null;
  return certainty === "sure" && !HALTS.test(said) ? "vague" : certainty;
}

/** "Choose the e-mail you get": a language without a plural may mean several. */
function isChoosing(folded: string, { start }: Span): boolean {
  return CHOOSES.test(folded.slice(start, start + MAX_ONE_MAIL_CHARS));
}

const CHOOSES =
  /^(?:k?u?chagua|roghn|d?dewis|velja|veldu|hauta|aukera|сонго|აირჩ|ასარჩ|ఎంచుకో|தேர்|বেছে|বাছাই|चुन|निवड|छान|પસંદ કર|ಆಯ್ಕೆ|തിരഞ്ഞെടു|ਚੁਣ|තෝර|منتخب|چن|ရွေးချယ်|ជ្រើសរើស|ເລືອກ|ምረጥ|መምረጥ|ይምረጡ)/;

/** "Change your e-mail" is about an address. */
function isAddress(folded: string, { start }: Span): boolean {
  return ONE_MAIL.test(folded.slice(start, start + MAX_ONE_MAIL_CHARS));
}

const MAX_ONE_MAIL_CHARS = 20;
const ONE_MAIL =
  /^(?:e ?mail|mail|e ?post|correo|courriel|sahkoposti|mejl|barua ?pepe|riomhphost|e ?bost|е ?пошта(?:та)?|posta elektronikoa?|tolvupost(?:i|inn)?|emailin|имэил(?:ээ|ииг)?|ელფოსტ(?:ა|ის)|იმეილი|მეილი|ఇమెయిల్(?:ను|ని)?|ఈ ?మెయిల్(?:ను)?|மின்னஞ்சல(?:்|ை)|ইমেই?ল|[ईइ] ?मेल|[ઈઇ]મે[ઇઈ]?લ|ಇಮೇಲ್(?:ಅನ್ನು)?|ഇമെയിൽ|ਈਮੇਲ|ඊමේල්|အီးမေးလ်(?:ကို)?|[የ]?ኢሜይ?ል(?:ን|ዎን|ህን)?|ای ?میل)(?= |$)/;

function closest(folded: string, hits: readonly RoleHit[], rule: Rule): Span | null {
  const [first, second] = rule.roles;
  let best: Span | null = null;
  for (const one of hits) {
    if (one.role !== first) continue;
    for (const other of hits) {
      if (other.role !== second) continue;
      if (first === "change" && isAddress(folded, other.span) && !isChoosing(folded, one.span)) continue;
      const span =
        together(folded, one.span, other.span, rule) ?? turned(folded, one.span, other.span, hits, rule);
      if (span !== null && (best === null || span.end - span.start < best.end - best.start)) best = span;
    }
  }
  return best;
}

function together(folded: string, one: Span, other: Span, { maxBetween }: Rule): Span | null {
  const isInOrder = one.start <= other.start;
  const [left, right] = isInOrder ? [one, other] : [other, one];
  // A verb in two parts holds its object: "switch these alerts off".
  const isHeld = left.end >= right.end && left.start < right.start;
  if (!isHeld) {
    if (left.end > right.start || wordsBetween(folded, left, right) > maxBetween[isInOrder ? 0 : 1])
      return null;
  }
  const span = { start: left.start, end: Math.max(left.end, right.end) };
  return MISSING.test(folded.slice(Math.max(0, span.start - MISSING_BEFORE), span.end)) ? null : span;
}

/** Words that may stand between an object and its verb where the one says that it can be done. */
const MAX_TURNED = 5;

/** "The newsletter you can at any time cancel": an object before its verb, which many languages put last. */
function turned(
  folded: string,
  one: Span,
  other: Span,
  hits: readonly RoleHit[],
  { roles }: Rule,
): Span | null {
  if (!TURNING.has(roles[0]) || other.end > one.start || wordsBetween(folded, other, one) > MAX_TURNED)
    return null;
  const isSaid = hits.some(
    ({ role, span }) => role === "may" && span.start >= other.end && span.end <= one.start,
  );
  return isSaid ? { start: other.start, end: one.end } : null;
}

/** What is done to an object. */
const TURNING: ReadonlySet<Role> = new Set<Role>(["end", "change"]);

function wordsBetween(folded: string, left: Span, right: Span): number {
  const between = folded.slice(left.end, right.start);
  // The rest of the left word stands before the first space; in scripts without spaces a particle may.
  const words = between.slice(Math.max(0, between.indexOf(" "))).trim();
  if (POSTPOSITION.test(words)) return 0;
  return words.length <= 2 && isUnspaced(words) ? 0 : countWords(words);
}

/** "From" and "to" where they follow their noun: "सूची से हटाएं". */
const POSTPOSITION = /^(?:से|को|का|की|के|में से|में|থেকে|কে|سے|کو|کا|کی|میں سے|నుండి|నుంచి|ను|லிருந்து|இருந்து|olan)$/;
