// What a mail that asks to confirm an address also offers: to call that off, which is no opt-out.
import type { PhraseHit } from "./match-phrases.ts";

/** Beginnings of words for confirming, folded. */
const CONFIRMS =
  /confirm|conferm|verif|validaci|validac|validation|bestatig|bevestig|bekraft|bekreft|bekraeft|potvrd|potvrz|potwierdz|weryfik|overen|подтверж|підтвердж|потврд|потвърж|пацвярдж|patvirtin|apstiprin|kinnit|vahvist|varmenn|varmist|megerosit|onay|dogrula|επιβεβαι|επαληθ|אימות|אישור|تاكيد|تایید|تصدیق|पुष्टि|सत्याप|নিশ্চিত|যাচাই|确认|確認|验证|驗證|認証|확인|인증|ยืนยัน|xac nhan|xac minh|pengesahan|konfirma|verifika|stadfest|dearbh|cadarnh|tasdiq|təsdiq|раста|დადასტურ|հաստատ|உறுதி|నిర్ధార|uthibit/;
/** Words for an address, folded. */
const ADDRESS =
  /address|adres|indirizz|direccion|endereco|enderezo|adreca|osoit|aadress|lakcim|cime|naslov|διευθυνσ|адрес|כתובת|عنوان|ادرس|نشاني|نشانی|پتہ|पता|पते|ঠিকানা|地址|アドレス|주소|ที่อยู่|dia chi|alamat|postfang|netfang|heimilisfang|seoladh|cyfeiriad|helbid|tirahan|მისამართ|հասցե|முகவரி|చిరునామా|anwani/;
/** In Chinese the mail is confirmed, not its address. */
const CONFIRMED_MAIL = /(?:邮件|郵件)(?:的)?(?:确认|確認|验证|驗證)/;

/** Folded characters on each side of the words in which their object may stand. */
const OBJECT_CHARS = 35;
const BEFORE_CHARS = 25;

/**
 * Tells whether words that end something end a confirmation: "cancel the confirmation of the e-mail address". A phrase
 * that is known as a whole opts out whatever stands beside it, but where it holds both.
 */
export function endsConfirmation(
  folded: string,
  { list, isCombined, isVague, phrase, span }: PhraseHit,
): boolean {
  if (list !== "unsubscribe" || !(isCombined || isVague || phrase.includes("*"))) return false;
  const isLoose = isCombined || isVague;
  const end = isLoose ? span.end + OBJECT_CHARS : span.end;
  const object = folded.slice(span.start, end);
  if (CONFIRMED_MAIL.test(object)) return true;
  return (
    holdsBoth(object) ||
    (isLoose && holdsBoth(folded.slice(Math.max(0, span.start - BEFORE_CHARS), span.end)))
  );
}

function holdsBoth(words: string): boolean {
  return CONFIRMS.test(words) && ADDRESS.test(words);
}
