// Whether a subscription that a link manages or ends is one that is paid for, by what is said above it.
import { foldText } from "./fold-text.ts";
import type { JudgeContext } from "./judge-context.ts";
import type { Link } from "./link.ts";
import type { SentenceReading } from "./observe-sentence.ts";
import type { TextReading } from "./observe-text.ts";
import { PRICE, SURE_WORDS } from "./other-matters.ts";
import { namesMails, scaled } from "./phrase-hits.ts";
import { type Signal, signal } from "./signals.ts";

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
  /(?:^|[^\p{L}])(?:paid (?:subscriber|subscription|member)|paying|renews|will (?:auto )?renew|be renewed|renewal|betaalde|betalende|wordt (?:automatisch )?verlengd|verlengt op|zahlend|bezahlt|verlanger|erneuer|paye[es]{0,2}(?!\p{L})|payant|renouvel|de pago|renuev|renovar|renovad|paga(?!\p{L})|pago(?!\p{L})|a pagamento|rinnov|de pagament|betalt|betalende|betald|betalande|fornyes|fornyas|fornyet(?!\p{L})|platn|oplacon|odnow|odnawia|placen|platen|obnov|fizeto|megujul|megujit|platit|reinno|платен|поднов|платн|продлен|продлева|продовжен|поновлен|ucretli|yenilen|placljiv|placa(?:te|ni)|podaljs|maksas|atjauno|mokam|atnauj|tasulin|uuene|maksull|maksav|uusitaan|πληρωμ|ανανε|tra phi|gia han|langganan berbayar|diperpanjang|berbayar)|सशुल्क|नवीनी|유료|갱신|有料|自動更新|付费|付費|付款|续订|續訂|续费|續費|مدفوع|تجديد|בתשלום|תתחדש|מתחדש|תחודש/u;

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

/** Whether a text means a plan or a log-out as often as a mailing. */
export function isAmbiguous({ unsubscribe, manage }: TextReading): boolean {
  return [...unsubscribe, ...manage].some(({ name }) => name === "link-text-ambiguous");
}
