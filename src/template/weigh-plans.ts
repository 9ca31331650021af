// Whether a subscription that a link manages or ends is one that is paid for, by what is said above it.
import { foldText } from "./fold-text.ts";
import type { JudgeContext } from "./judge-context.ts";
import type { Link } from "./link.ts";
import type { PhraseHit } from "./match-phrases.ts";
import type { SentenceReading } from "./observe-sentence.ts";
import type { TextReading } from "./observe-text.ts";
import { namesMatter, PRICE, SURE_WORDS } from "./other-matters.ts";
import { findPaid, namesMails, scaled } from "./phrase-hits.ts";
import { stripMarkup } from "./plain-words.ts";
import type { Around } from "./read-around.ts";
import { type Signal, type SignalName, signal } from "./signals.ts";

/** What is said of bills and trials, some words above a subscription that is managed or cancelled. */
const PAID =
  /(?:^|[^\p{L}])(?:charged?|billed|billing|invoice|payments?|free trial|trial (?:ends|period|has)|renews|renewal|refund|receipt|credit card|per month|monthly fee|(?:your|the|pro|free|premium|basic|paid) plan|premium|abgebucht|rechnung|zahlung|verlangert sich|probezeit|probeabo|testphase|facture|paiement|preleve|essai|factuur|betaling|incasso|proefperiode|factura|cobro|pagos?|prueba|cobranca|pagamento|fatura|fattura|addebit|prova gratuita|faktura|betalning|platnosc|faktur|platb|fizet|оплат|платеж|платіж|тариф|списан|odeme)|請求|支払|料金|付款|续费|續費|결제|요금/u;

function paidAbove(words: string): readonly Signal[] {
  if (SURE_WORDS.test(words)) return [];
  const paid = PRICE.exec(words)?.[0] ?? PAID.exec(foldText(words))?.[0].trim();
  return paid === undefined ? [] : [signal("billing-words", paid)];
}

/** Said of a subscription that costs something, also in a mail that tells why one receives it. */
const RENEWS =
  /(?:^|[^\p{L}])(?:paid (?:subscriber|subscription|member)|paying|renews|will (?:auto )?renew|be renewed|renewal|betaalde|betalende|wordt (?:automatisch )?verlengd|verlengt op|zahlend|bezahlt|verlanger|erneuer|paye[es]{0,2}(?!\p{L})|payant|renouvel|de pago|renuev|renovar|renovad|paga(?!\p{L})|pago(?!\p{L})|a pagamento|rinnov|de pagament|betalt|betalende|betald|betalande|fornyes|fornyas|fornyet(?!\p{L})|platn|oplacon|odnow|odnawia|placen|platen|obnov|fizeto|megujul|megujit|platit|reinno|платен|поднов|платн|продлен|продлева|продовжен|поновлен|ucretli|yenilen|placljiv|placa(?:te|ni)|podaljs|maksas|atjauno|mokam|atnauj|tasulin|uuene|maksull|maksav|uusitaan|πληρωμ|ανανε|tra phi|gia han|langganan berbayar|diperpanjang|berbayar|pullik|uzaytiril|ақылы|ұзартыл|акы толо|узартыл|төлбөртэй|сунгагд|me pagese|rinovohet|rinovo|endurnyj|imhallas|jiggedd|hernu|itahuish|adnewydd|ordaind|ფასიან|განახლდება|վճարովի|նորացվ|երկարաձգվ)|सशुल्क|नवीनी|भुक्तान ग|नवीकरण|नूतनीकरण|ચૂકવેલ|રિન્યુ|નવીકરણ|ಪಾವತಿಸಿದ|ನವೀಕರಣಗೊಳ್ಳ|പണമടച്ച|പുതുക്കപ്പെട|ਨਵਿਆ|ගෙවූ|අලුත් ව|নবায়ন|পেইড|கட்டண|புதுப்பிக்கப்படும்|చెల్లింపు|పునరుద్ధర|ادائیگی|تمدید|បង់ប្រាក់|បន្តជាថ្មី|ຈ່າຍເງິນ|ຕໍ່ອາຍຸ|ငွေပေးချေ|သက်တမ်းတိုး|ต่ออายุ|የተከፈለ|ይታደሳል|유료|갱신|有料|自動更新|付费|付費|付款|续订|續訂|续费|續費|مدفوع|تجديد|בתשלום|תתחדש|מתחדש|תחודש/u;

function renewedAbove(words: string): readonly Signal[] {
  const renewed = RENEWS.exec(foldText(words))?.[0].trim();
  return renewed === undefined ? [] : [signal("billing-words", renewed)];
}

/** Whether the text may mean a plan, of which its sentence says nothing yet. */
export function mayBePlan(
  { text }: Link,
  { reading, sentence }: { readonly reading: TextReading; readonly sentence: SentenceReading },
  { read }: JudgeContext,
): boolean {
  if (sentence.against.some(({ name }) => name === "billing-words")) return false;
  const words = read(text);
  if (!words.roles.some(({ role }) => role === "subscription")) return false;
  return isAmbiguous(reading) || (reading.manage.length > 0 && !namesMails(words.folded));
}

/**
 * Weighs what is said above a link about a subscription that may be paid for.
 *
 * @param words The words above and beside it, without its own.
 */
export function planSignals(words: string, reading: TextReading): readonly Signal[] {
  const paid = isAmbiguous(reading) ? paidAbove(words) : [];
  if (paid.length > 0) return paid;
  // What is paid for can be managed and cancelled; newsletters that are paid for can be left, too.
  return renewedAbove(words).map((each) => (reading.unsubscribe.length > 0 ? scaled(each, 0.5) : each));
}

/** Signing in and out of a device or an account, which "Abmelden" may be as well. */
const LOGS =
  /(?:^|[^\p{L}])(?:log ?(?:in|out|ged|on|ging)|sign(?:ed)? ?(?:in|out)|password|device|account|einlog|eingelog|auslog|ausgelog|anmeld|angemeld|konto|gerat|passwort|inlog|ingelog|uitlog|wachtwoord|apparaat|connexion|connect|deconnex|compte|appareil|mot de passe|sesion|cuenta|contrasen|sessao|conta(?!\p{L})|senha|accesso|accedi|logga|logget|logga|logg|kirjaud|tili(?!\p{L})|zalog|wylog|prihlas|ucet|belep|bejelent|fiok|вход|войти|аккаунт|парол|giris|hesap)/u;
/** Characters of the source before a link in which such things are told. */
const MAX_MAIL_CHARS = 30_000;

/**
 * Whether words that end a subscription or sign off stand at the foot of a mail in which nothing else is told that one
 * could leave, pay for or log out of. "Cancel subscription" needs a word for mails besides.
 */
export function isLoneAtFoot(link: Link, { source, beside, read }: JudgeContext): boolean {
  const { elementSpan } = link;
  if (beside.following > MAX_FOLLOWING || beside.settledBefore.length + beside.settledAfter.length > 0)
    return false;
  const start = Math.max(0, elementSpan.start - MAX_MAIL_CHARS);
  const words = stripMarkup(source.slice(start, elementSpan.end + MAX_MAIL_CHARS));
  const folded = foldText(words);
  const own = foldText(stripMarkup(source.slice(elementSpan.start, elementSpan.end)));
  const rest = folded.replace(own, " ");
  const isOne = read(link.text).roles.some(({ role }) => role === "subscription");
  if (isOne && !SURE_WORDS.test(rest)) return false;
  return ![PAID, RENEWS, LOGS].some((each) => each.test(rest)) && !namesMatter(rest) && !PRICE.test(words);
}

/** The privacy policy may follow. */
const MAX_FOLLOWING = 1;

/** Whether the link beside it manages the mails, so that it is those that it ends. */
export function isBesideManaging({ beside, read }: JudgeContext): boolean {
  const settled = [...beside.settledBefore, ...beside.settledAfter].map((text) => read(text).hits);
  const holds = (list: PhraseHit["list"]): boolean =>
    settled.some((hits) => hits.some((hit) => hit.list === list));
  return holds("manage") && !holds("unsubscribe");
}

/** Whether a text means a plan or a log-out as often as a mailing. */
export function isAmbiguous({ unsubscribe, manage }: TextReading): boolean {
  return [...unsubscribe, ...manage].some(({ name }) => name === "link-text-ambiguous");
}

const SURE_MANAGE: ReadonlySet<SignalName> = new Set<SignalName>([
  "link-text-manage",
  "link-text-manage-part",
  "link-text-manage-combined",
]);

/** Managing a subscription that is paid for is not ours; opting out of mails beside the word "invoice" is. */
export function billingSignals({ before, after }: Around, text: TextReading): readonly Signal[] {
  const isDoubted = text.unsubscribe.some(({ name }) => name === "link-text-ambiguous");
  const isOfMails = text.manage.some(
    ({ name, detail }) => SURE_MANAGE.has(name) && namesMails(foldText(detail)),
  );
  if (!isDoubted && (text.manage.length === 0 || isOfMails)) return [];
  const words = findPaid(before, text.spokenLanguages) ?? findPaid(after, text.spokenLanguages);
  return words === null ? [] : [signal("billing-words", words)];
}
