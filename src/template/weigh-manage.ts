// How much the phrase proves that a link's words manage subscriptions or preferences with.
import { HERE_LANGUAGES_BY_WORD } from "./compile-phrases.ts";
import { countWords, isUnspaced } from "./fold-text.ts";
import type { PhraseHit, ReadText } from "./match-phrases.ts";
import { isPlan, mailingNoun, mailingWord, scaled } from "./phrase-hits.ts";
import { type Signal, signal } from "./signals.ts";
import type { Span } from "./template.ts";

// What Salesforce and others call the page where a recipient sets what comes is "Profile Center".
const PROFILE =
  /profil(?!e cent(?:er|re)\b)|account|konto|compte|cuenta|conta\b|detail|gegevens|daten\b|donnees|coordonnees|datos|dados|dati\b|informa|personal|user|login|password|cookie|privacy|order|bestell|udaje|\bdane\b|tiedot|andme|adatok|podatk|podaci|duomen|bilgi|hesap|ho so|thong tin|данн|дані|профил|профіл|προφιλ|στοιχει|פרטים|פרופיל|資料|资料|個人|个人|会員|登録情報|登録内容|회원|정보|الملف|بيانات|ข้อมูล|โปรไฟล์/;
/** What every shop and service lets one set, and no mailing has. */
const NOT_OURS =
  /cookie|parol|password|passwor|wachtwoord|passwort|mot de passe|contrasen|\bsenha|losenord|adgangskode|passord|salasan|\bhasl|\bhesl|jelszo|lozink|geslo|slaptazod|sifre|парол|κωδικ|evaste|kolacic|piskot|sikdat|slapuk|kupsis|cerez|бисквит|密码|密碼|パスワード|비밀번호|쿠키|รหัสผ่าน|כורהסי|סיסמ|كلمة المرور|رمز عبور|mat khau|kata sandi|पासवर्ड|कुकी|పాస్వర్డ్|కుకీ|கடவுச்சொல்|குக்கீ|পাসওয়ার্ড|কুকি|پاس ورڈ|کوکی|પાસવર્ડ|કૂકી|ಪಾಸ್ವರ್ಡ್|ಕುಕೀ|പാസ്വേഡ്|കുക്കി|ਪਾਸਵਰਡ|ਕੂਕੀ|මුරපද|කුකී|ពាក្យសម្ងាត់|ខូគី|ລະຫັດຜ່ານ|ຄຸກກີ|စကားဝှက်|ကွတ်ကီး|የይለፍ ቃል|ኩኪ|пароль|құпиясөз|құпия сөз|сырсөз|нууц үг|куки|პაროლ|ქუქი|գաղտնաբառ|քուքի|pasfhocal|fianan|lykilord|vafrakok|cyfrinair|cwcis|pasahitz|fjalekalim|wagwoord|koekie|nenosiri|nywila|vidakuzi|kuki|колачињ/;
/** "Update your e-mail address or preferences" is for both. */
const PREFERENCES = /prefer|voorkeur|praferen|predvol|предпоч/;
const OWN_ADDRESS =
  /(?:address|adres|indirizzo|direccion|endereco|osoite|adresse)(?! (?:list|book))|адрес|дарег|мекенжаи|манзил|manzil|unvan|მისამართ|հասց|sh?eoladh|netfang|முகவரி|చిరునామా|ವಿಳಾಸ|വിലാസ|ලිපින|cyfeiriad|helbide|indirizz|anwani|پتہ|ঠিকানা|पत्ता|पत्ते|ठेगाना|સરનામ|ਪਤਾ|хаяг|អាសយដ្ឋាន|ທີ່ຢູ່|လိပ်စာ|አድራሻ/;
/** What else in a text makes its preferences those of mails. */
const MAILS_BESIDE =
  /mail|newsletter|nieuwsbrie|nyhet|nyhed|notif|subscri|contact|communic|kommuni|comunic|alert|рассыл|розсил/;
const MAILS_BY_NAME =
  /\be ?mails\b|\bmailings?\b|newsletter|nieuwsbrie|nyhetsbre|nyhedsbre|рассыл|розсил|配信/;

/** Where readers set what is theirs, mails among it. */
const PLACE =
  /saved search|gespeicherten? such|opgeslagen zoek|recherches? (?:enregistr|sauvegard)|busquedas? guardad|ricerche salvat|buscas salv|pesquisas guardad|sparade sok|lagrede sok|gemte sog|tallennetut haut|profi[el]|perfil|account|dashboard|konto(?!a)|compte|cuenta|\bconta\b|hesab|fiok|профил|профіл|аккаунт|акаунт|кабинет|кабінет|προφιλ|λογαριασμ|マイページ|アカウント|계정|마이페이지|个人中心|账户|帐户|帳戶|帳號|ho so|tai khoan|akun\b|tilisi|פרופיל|חשבון|حساب|الملف/;
/** More words than this are more than the name of such a place. */
const MAX_PLACE_WORDS = 5;

/** Tells whether a text names no more than a place where one sets things: "your profile", "account settings". */
export function namesPlace(text: ReadText): boolean {
  return countWords(text.folded) <= MAX_PLACE_WORDS && holdsPlace(text);
}

function holdsPlace({ folded, roles }: ReadText): boolean {
  return !NOT_OURS.test(folded) && (PLACE.test(folded) || roles.some(({ role }) => role === "settings"));
}

/** More words than this have a matter of their own: "change the address of your next order in your account". */
const MAX_SENDING_WORDS = 8;

/** Tells whether a text only sends to such a place to change what was told before it: "change it in your profile". */
export function sendsToPlace(text: ReadText): boolean {
  if (countWords(text.folded) > MAX_SENDING_WORDS || !holdsPlace(text)) return false;
  return text.roles.some(({ role, span }) => role === "change" && span.start === 0);
}

/** Tells whether words are about a reader's own data, which is mostly not about mailings. */
export function namesProfile(folded: string): boolean {
  if (PROFILE.test(folded) && mailingWord(folded) === null) return true;
  return OWN_ADDRESS.test(folded) && !PREFERENCES.test(folded);
}

/**
 * Weighs the phrase that manages in a text.
 *
 * @param isDoubled Whether the same words also have another meaning.
 */
export function manageSignals(hit: PhraseHit, text: ReadText, isDoubled: boolean): readonly Signal[] {
  if (NOT_OURS.test(text.folded) || isOfTelephone(text)) return [];
  if (namesProfile(text.folded) && !isMailProfile(hit, text))
    return [signal("link-text-profile", hit.phrase)];
  if (isDoubled || (!hit.isStem && isPlan(text))) return [signal("link-text-ambiguous", hit.phrase)];
  if (hit.isCombined) return combinedManage(hit, text);
  if (hit.isWhole) return [signal("link-text-manage", hit.phrase)];
  if (!hit.isStem) return [partOf(hit, text)];
  const noun = mailingWord(text.folded) ?? mailingNoun(text, hit);
  const stem = signal("link-text-manage-stem", hit.phrase);
  return noun === null ? [stem] : [stem, signal("mailing-noun", noun)];
}

/** What comes by telephone, and nothing by mail. */
const BY_TELEPHONE =
  /(?:^|[^\p{L}])(?:sms(?!\p{L})|whatsapp|text (?:messages?|alerts?|updates?|notifications?))/u;

function isOfTelephone({ folded }: ReadText): boolean {
  return BY_TELEPHONE.test(folded) && !/mail|newsletter|nieuwsbrie/.test(folded);
}

/** "Alert profile", "Benachrichtigungsprofil": what one is sent by, not who one is. */
function isMailProfile({ language }: PhraseHit, { folded, roles }: ReadText): boolean {
  return roles.some(
    (each) =>
      each.role === "mail" &&
      each.language === language &&
      /^\p{L}{1,30} ?profi[el]/u.test(folded.slice(each.span.start)),
  );
}

/** One word is part of much else: "the preferences of our guests". */
function partOf({ phrase, span }: PhraseHit, { folded }: ReadText): Signal {
  const part = signal("link-text-manage-part", phrase);
  const isLone = !phrase.includes(" ") && !isUnspaced(phrase);
  return isLone && !MAILS_BESIDE.test(`${folded.slice(0, span.start)}|${folded.slice(span.end)}`)
    ? scaled(part, 0.6)
    : part;
}

/** More words than this around settings are about something else. */
const MAX_SETTINGS_WORDS = 5;

function combinedManage(hit: PhraseHit, text: ReadText): readonly Signal[] {
  if (hit.isDoubtful || isPlan(text)) return [signal("link-text-ambiguous", hit.phrase)];
  // "Change how you receive e-mail".
  if (!hit.isVague || namesMailBehind(hit, text)) return [signal("link-text-manage-combined", hit.phrase)];
  const isShort = countWords(text.folded) <= MAX_SETTINGS_WORDS || isAlone(hit.span, text.folded);
  return [signal(isShort ? "link-text-settings" : "link-text-manage-stem", hit.phrase)];
}

/** Whether nothing stands beside words but where to click: "click here to change these settings". */
export function isAlone({ start, end }: Span, folded: string): boolean {
  const rest = folded.slice(end);
  if (isUnspaced(folded.slice(start, end)))
    return `${folded.slice(0, start)}${rest}`.replace(POINTS, "").length <= MAX_REST_CHARS;
  // The rest of a word of which the phrase is the stem belongs to it.
  const behind = rest.slice(Math.max(0, rest.search(/ |$/)));
  return `${folded.slice(0, start)} ${behind}`
    .split(" ")
    .every((word) => word.length <= MAX_PARTICLE_CHARS || HERE_LANGUAGES_BY_WORD.has(word));
}

/** "To", "pour", "para", "για να". */
const MAX_PARTICLE_CHARS = 4;
const POINTS =
  /(?:ここ|こちら)(?:を|から|で)?(?:クリックして?)?|する(?:には)?|してください|[點点][擊击](?:此[處处]|[這这][裡里]|下方)?(?:[來来]|以)?|여기를 ?클릭(?:하여|해서)?| /g;
const MAX_REST_CHARS = 2;

const MAX_BEHIND_CHARS = 25;

function namesMailBehind({ language, span }: PhraseHit, { folded, roles }: ReadText): boolean {
  if (mailingWord(folded.slice(span.end, span.end + MAX_BEHIND_CHARS)) !== null) return true;
  return roles.some(
    (hit) =>
      hit.role === "mail" &&
      hit.language === language &&
      hit.span.start >= span.end - 1 &&
      hit.span.start - span.end <= MAX_BEHIND_CHARS,
  );
}

/** Weighs the words beside a link for a profile: "update your details" is about mailings where they are. */
export function observeProfile(manage: readonly Signal[], { folded }: ReadText): readonly Signal[] {
  const isProfile = manage.some(({ name }) => name === "link-text-profile");
  const noun = isProfile ? MAILS_BY_NAME.exec(folded)?.[0] : undefined;
  return noun === undefined ? [] : [signal("mailing-noun", noun)];
}
