// How much a link's words speak for another purpose.
import { isUnspaced } from "./fold-text.ts";
import type { PhraseHit, ReadText } from "./match-phrases.ts";
import { isInside, namesMails, scaled } from "./phrase-hits.ts";
import { type Signal, signal } from "./signals.ts";

/** Shorter phrases stand in many texts. */
const MIN_PART_CHARS = 6;
/** Beginnings of words, in many languages, of what phrase lists cannot hold in all its forms. */
const OTHER_PURPOSES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:confirm|conferm|bevestig|bestatig|bekraft|bekreft|bekraeft|verify|verifi|activat|aktivier|activer|potvrd|potwierd)/,
    "confirms",
  ],
  [
    /privacy|datenschutz|confidential|integritetspolicy|personvern|privatliv|\bcookies?\b|privacidad|privacidade/,
    "privacy",
  ],
  [
    /\bbrowser|navegador|navigateur|\bonline\b|webversi|web version|tarayici|webbrowser|nettleser|webblas/,
    "views online",
  ],
  [
    /\bpayment|\binvoice|\bbilling\b|credit card|betaal|betaling|betalning|\bfactu|\bfattur|\bfaktur|rechnung|zahlung|paiement|tarjeta|\bpagos?\b|pagament/,
    "pays",
  ],
  [
    /(?<!mail )(?<!mail)\b(?:delivery|shipping|parcel|seat|seating|diet|dietary|travel|meal|bezorg|lever|liefer|livraison|entrega|consegna|spedizione)/,
    "sets something else",
  ],
  [/\b(?:log|sign) ?in\b|\blogin\b|\banmelden\b|inloggen|einloggen/, "signs in"],
];

/** What one keeps in a shop to buy it one day is a list, too: "remove from wish list". */
const WISH_LIST =
  /wish ?list|shopping ?list|merk(?:zettel|liste)|einkaufs(?:zettel|liste)|boodschappenlijst|liste de courses|lista de (?:la )?compra|lista della spesa|inkopslist|indkobslist|handlelist|ostoslist|list[aey] zakupow|nakupni\S* seznam|bevasarlolist|alisveris list|wunsch(?:liste|zettel)|verlanglijst|wenslys|(?:liste de|liste d) (?:souhaits|envies)|lista (?:de|dei|da) (?:dese[oj]s|desejos|desideri|dorinte|desitjos|desexos)|(?:onske|onsk|oenske)list|toivelista|oskalist|list[aey] zyczen|(?:seznam\S*|zoznam\S*) prani|kivansaglist|(?:list|popis)\S* zelja|seznam\S* zelja|листа на желби|списък\S* с желан|спис\S{1,3} (?:желани|бажан)|λιστα επιθυμι|istek list|istək siyah|soovinimekir|velmju sarakst|noru saras|liosta mianta|rhestr dymuniadau|desioen zerrend|lista tax xewqat|lista e deshirave|orodha ya matakwa|таңдаулылар|каалоолор тизме|sevimlilar|სურვილების|ցանկությունների|хүслиин жагсаалт|விருப்பப் ?பட்டியல|விஷ்லிஸ்ட்|విష్ ?లిస్ట్|కోరికల జాబితా|ইচ্ছে ?তালিকা|ইচ্ছা ?তালিকা|উইশলিস্ট|خواہشات|وش لسٹ|इच्छा ?(?:सूची|यादी)|विशलिस्ट|ઇચ્છા ?(?:સૂચિ|યાદી)|ઈચ્છા ?(?:સૂચિ|યાદી)|વિશલિસ્ટ|ಇಚ್ಛೆ ?ಪಟ್ಟಿ|ಇಚ್ಛೆಯ ಪಟ್ಟಿ|ವಿಶ್ಲಿಸ್ಟ್|വിഷ് ?ലിസ്റ്റ|ਇੱਛਾ ਸੂਚੀ|ਵਿਸ਼ਲਿਸਟ|පැතුම් ලැයිස්තු|បញ្ជី(?:ប្រាថ្នា|ចង់បាន)|ລາຍການທີ່ຢາກໄດ້|ဆန္ဒစာရင်း|ምኞት ዝርዝር|الرغبات|الامنيات|המשאלות|علاقه مندي|ほしい物リスト|欲しいものリスト|위시리스트|心愿单|愿望清单|願望清單|danh sach (?:yeu thich|mong muon)|daftar keinginan|senarai hajat|รายการที่อยากได้/;

/** Whom one writes to about a list: "owner of the list", "Beheerder van de lijst". */
const OWNER =
  /^(?:list|group|lijst|listen?|list[ae]) ?(?:owner|admin|moderator|beheerder|eigenaar|administrat|verwalter|betreiber|agare|ejer|eier)\p{L}{0,4}s?$|^(?:owner|admin|administrator|moderator|beheerder|eigenaar|verwalter|eigentumer|betreiber|proprietaire|administrateur|gestionnaire|moderateur|administrador|propietario|moderador|proprietario|amministratore|gestore|moderatore|wlasciciel|administrator|spravce|владелец|администратор)s? (?:(?:of|van|der|de|del|della|da) )?(?:(?:the|de|la|this|onze|deze|cette|esta|questa|tej) )?(?:mailing ?|mail)?(?:list|lijst|liste|lista|listy|seznamu|списка|рассылки)$/u;

/** How a question begins that an article answers. */
const QUESTION =
  /^(?:how (?:do|can|to|i|we)\b|(?:why|warum|wieso|waarom|pourquoi|por que|perche|varfor|hvorfor|miksi|dlaczego|proc|preco|miert|de ce|neden|почему|чому|защо|zasto|zakaj)(?= )|(?:learn|see|find out|discover) (?:more )?(?:about )?how\b|where (?:do|can)\b|can i\b|hoe (?:kan|meld|schrijf|zeg|zet|stop)|kan ik\b|wie (?:kann|melde|bestelle|stelle)|kann ich\b|comment\b|como (?:puedo|posso|me|cancel|dar|[a-z]{2,20}[aei]r(?:se|me|te|lo|la)?\b)|come (?:posso|faccio|si|[a-z]{2,20}(?:are|ere|ire|arsi|ersi|irsi)\b)|hvordan\b|hur\b(?! ofta)|miten\b|kuinka\b(?! usein)|hogyan\b|kako (?:se|da|mogu|mozete)\b|cum (?:ma|pot|sa)\b|jak\b|как мне|как (?:отпис|отказ|удал|отмен)|як відпис|reasons (?:people|customers|subscribers)\b|\d{1,2} (?:\S+ ){0,2}(?:tips|ways|reasons|examples?|pages|emails?|mistakes|lessons|redenen|grunde|raisons|razones|motivi|beispiele|voorbeelden|exemples|ejemplos|esempi) (?!per |a |pro |par |por |al )|what happens\b|what (?:a|an|the|makes|to|is|are)\b|(?:read|lees|lies|lire|lisez|lee|leggi|leia|las|les|laes|lue) (?:how|why|hoe|waarom|wie|warum|comment|pourquoi|como|por que|come|perche|hur|varfor|hvordan|hvorfor|miten|miksi)(?= )|guide to\b|(?:read|lire|lees|lesen|leggi|lee|leia|les|las)(?= (?:more|the|our|onze|de|le|la|el|unsere\S?|unseren|nosso|nuestr\S|il)(?= ))(?! (?:\S+ ){1,3}(?:online|version)))|確認方法|确认方法|確認する方法|확인 ?방법|\b(?:explained|tutorial|best practices|case study|the art of|(?:our|the|complete|full|notre|nuestra|nossa?|nostra|unser|onze|var) (?:guide|guia|guida|guiden|gids|ratgeber|leitfaden|handleiding|tips|tipps|conseils|consejos|consigli)|in \d{1,2} (?:steps|minutes|stappen|schritten|etapes|pasos|passi|passos|steg|trin))\b/;

/** What an article is about that is called by such words: "List-Unsubscribe headers", "unsubscribe rates by industry". */
const SUBJECT =
  /\blist unsubscribe \S|\bunsubscribe (?:rates?|headers?|placement|designs?|ux|flows?|laws?|rules|requirements|compliance|strateg(?:y|ies)|metrics|benchmarks?|statistics|trends|reasons|pages? (?:design|example|idea|template)\S*|(?:links?|buttons?|forms?) (?!(?:here|now|below|above|to|in|for|at)(?: |$))\S)|\bpreferences? cent(?:er|re)s? (?:looks?|works?|that|should|designs?|examples?|ideas|guide|templates?|tips)|\b(?:why|reasons) (?:\S+ ){0,2}(?:people|customers|subscribers|readers|users) (?:unsubscribe|opt|leave)|abmelderaten?\b|uitschrijfratio|taux de desabonnement|tasso di disiscrizione|tasa de (?:bajas|cancelacion)|taxa de (?:descadastro|cancelamento)/;

/** Tells whether a text names what is written about opting out. */
export function isSubject({ folded }: ReadText): boolean {
  return SUBJECT.test(folded);
}

/** Tells whether a text is about a list of wishes, and not about mails of it, or about who runs a list. */
export function isOfOtherList({ folded }: ReadText): boolean {
  return (WISH_LIST.test(folded) && !namesMails(folded)) || OWNER.test(folded);
}

/** Weighs a question about opting out, which is not yet the way to do it. */
export function questionSignals({ folded }: ReadText): readonly Signal[] {
  const question = (QUESTION.exec(folded) ?? SUBJECT.exec(folded))?.[0];
  return question === undefined ? [] : [signal("link-text-question", question)];
}

/**
 * Weighs the phrase with another purpose in a text.
 *
 * @param spoken The phrases that opt out and manage in the same text.
 */
export function againstSignals(
  hit: PhraseHit | null,
  { folded, hits }: ReadText,
  spoken: readonly (PhraseHit | null)[],
): readonly Signal[] {
  if (hit !== null && spoken.some((other) => other !== null && isInside(hit, other))) return [];
  // Where words have no spaces between them, "subscribe" stands in every "subscription".
  const isNoun = hit !== null && hit.span.end - hit.span.start <= 2 && isUnspaced(hit.phrase);
  if (isNoun && spoken.some((other) => other !== null)) return [];
  if (hit?.isWhole === true) return [signal("link-text-against", hit.phrase)];
  if (hit !== null) {
    const isShort = hit.span.end - hit.span.start < MIN_PART_CHARS;
    return [scaled(signal("link-text-against-part", hit.phrase), isShort ? 0.6 : 1)];
  }
  // Beside a phrase that opts out, "online" or "cookies" is how or of what; alone it is where.
  if (spoken[0] !== null || hits.some(({ list, isWhole }) => list === "here" && isWhole)) return [];
  const other = OTHER_PURPOSES.find(([pattern]) => pattern.test(folded));
  return other === undefined ? [] : [signal("link-text-against-part", other[1])];
}
