// What the place of a link tells: the words it stands among, the links beside it, how far down it is.
import { BY_START, PATTERNS, type Pattern } from "./compile-phrases.ts";
import type { JudgeContext } from "./judge-context.ts";
import { findLegalAddress } from "./legal-address.ts";
import type { Link } from "./link.ts";
import { isMatchAt, type ReadText } from "./match-phrases.ts";
import { indexByStart, someStart } from "./scan-starts.ts";
import { type Signal, signal } from "./signals.ts";

const FOOTER_FROM = 0.65;
/** The opt-out is the last link of most mails, or is followed by the privacy policy and the sender's site. */
const LAST_LINKS = 3;
const FOOTER_LISTS: ReadonlySet<Pattern["list"]> = new Set<Pattern["list"]>(["privacy", "viewOnline"]);
const OF_FOOTERS = indexByStart(
  PATTERNS.filter(({ list }) => FOOTER_LISTS.has(list)),
  BY_START,
);

/** Collects the signals of a link's place, which only add to what words or tags say. */
export function observePlace(link: Link, context: JudgeContext): readonly Signal[] {
  const { beside } = context;
  const signals: Signal[] = [];
  const note = findNote(readBlock(link, context));
  if (note !== null) signals.push(signal("receiving-note", note));
  if (beside.place > FOOTER_FROM) signals.push(signal("in-footer", "near the end"));
  if (beside.following < LAST_LINKS) signals.push(signal("last-links", `${beside.following} links follow`));
  const legal = findLegalAddress(`${link.before} ${link.after}`);
  if (legal !== null) signals.push(signal("legal-address", legal));
  const hasNeighbours =
    beside.settledBefore.length + beside.settledAfter.length > 0 ||
    beside.others.some((text) => isOfFooter(text, context));
  if (hasNeighbours) signals.push(signal("footer-neighbours", "beside links of a footer"));
  return signals;
}

/** The texts of neighbours are read whole only where they hold such a phrase, which few do. */
function isOfFooter(text: string, { fold, read }: JudgeContext): boolean {
  const folded = fold(text);
  return (
    someStart(folded, OF_FOOTERS, (pattern, at) => isMatchAt(pattern, folded, at)) &&
    read(text).hits.some(({ list }) => FOOTER_LISTS.has(list))
  );
}

/** Whether the words around a link are those of a mailing's foot: why one receives it, or from whom. */
export function isInFooter(link: Link, context: JudgeContext): boolean {
  return (
    findLegalAddress(`${link.before} ${link.after}`) !== null || findNote(readBlock(link, context)) !== null
  );
}

/** What one receives, and why, where the mail is only "this". */
const THIS_BECAUSE =
  /(?:receiv|get|got)\S{0,4} this (?:because|since|as)|(?:ontvangt?|krijgt?) (?:je |u )?dit omdat|(?:erhalten|erhaltst|bekommen|bekommst) (?:sie |du )?(?:dies|das|diese nachricht) weil|(?:far|mottar|modtager) (?:du )?det(?:te|ta)? (?:fordi|eftersom)|(?:recev\S{1,3}|recois) ceci (?:car|parce)|recib\S{1,5} esto porque|receb\S{1,4} isto porque|ricev\S{1,4} questo perche/;

/** That it was sent to somebody, and why. */
const SENT_BECAUSE =
  /sent to you (?:\S{1,12} ){0,2}(?:because|due|based|as per|as part|since|following|in accordance|according)|(?:verzonden|verstuurd|gestuurd|gezonden|toegestuurd) (?:\S{1,6} ){0,2}(?:omdat|vanwege|op basis|wegens|naar aanleiding)|(?:dir|ihnen|dich|sie) (?:\S{1,12} )?(?:aufgrund|wegen)|(?:gesendet|zugesandt|geschickt|zugeschickt) (?:worden )?weil|(?:vous|t) (?:est|a ete|ont ete|sont) (?:\S{1,8} )?(?:envoye|adresse)\S* (?:car|parce|en raison|suite|conformement|en fonction|selon)|(?:te|le|les|ti|se) (?:ha sido |fue |ha |hemos )?(?:envi|remiti)\S* (?:a usted |a ti )?(?:porque|debido|ya que|segun|a causa)|envi\S* (?:para|a|ao|pra) (?:voce|si|ti|o senhor) (?:\S{1,8} )?(?:porque|devido|por causa|de acordo|pois|com base)|(?:ti|le|vi) e stat\S inviat\S (?:perche|in base|a causa|poiche|secondo)|(?:sendt|sent|sant|skickats|skickades|skickat|tilsendt) (?:til|till) (?:dig|deg|dem|dere|er) (?:\S{1,10} )?(?:fordi|pga|p g a|pa grund|basert|baseret|eftersom|ettersom|som folge|i henhold|grund|utifran|enligt)|(?:fick|fatt|far) (?:du|ni) (?:\S{1,10} )?(?:pa grund|pga)|wyslan\S (?:do ciebie |do panstwa |ci )?(?:zgodnie|poniewaz|na podstawie|w zwiazku|z powodu)|(?:odeslan|zaslan|poslan|prijal)\S* (?:\S{1,8} ){0,2}(?:protoze|na zaklade|kvuli|z duvodu|pretoze|vzhladom)|(?:poslan|послат|poslat)\S* (?:\S{1,8} ){0,2}(?:zaradi|zbog|jer|ker|na temelju|na osnovu|због|јер|на основу)|kuldtuk (?:\S{1,8} ){0,2}mert|(?:beallitas|feliratkoz)\S* miatt (?:kapt|kuld)|trimis\S* (?:\S{1,8} ){0,2}(?:deoarece|pentru ca|datorita|conform|pe baza)|(?:отправлен|послан|прислан|направлен|изпратен|испратен|надіслан|відправлен)\S* (?:\S{1,7} ){0,2}(?:потому|так как|поскольку|в соответствии|согласно|из за|на основании|поради|защото|според|тому що|оскільки|відповідно|через|бидејќи)|(?:lahetetty|lahetettiin) (?:\S{1,10} ){0,2}(?:koska|perusteella)|saadetud (?:\S{1,8} ){0,2}(?:sest|kuna|tottu|vastavalt)|nosutit\S* (?:\S{1,8} ){0,2}(?:jo|pamatojoties|saskana)|issiust\S* (?:\S{1,8} ){0,2}(?:nes|pagal|del)|σταλθηκε (?:\S{1,8} ){0,2}(?:λογω|επειδη|βασει|συμφωνα)|ayarlariniz\S* (?:\S{1,8} )?(?:nedeni|dolayi|geregi|sebebi)|(?:dikirim\S*|dihantar\S*|di kirim\S*) (?:\S{1,8} ){0,2}(?:karena|kerana|berdasarkan|sesuai|mengikut)|duoc gui (?:\S{1,8} ){0,3}(?:vi|do|theo|dua tren)|נשלח\S* (?:\S{1,8} ){0,2}(?:על פי|בגלל|עקב|מכיוון|כי|משום|בהתאם)|(?:ارسال|اشعارك) (?:\S{1,9} ){0,6}(?:وفقا|بناء|بسبب|لان)|(?:فرستاده|ارسال) (?:\S{1,8} ){0,3}(?:علت|دلیل|چون|زیرا)|(?:根据|根據|依照|由于|由於|按).{1,12}(?:发送|發送|寄送)|設定(?:により|に基づ|に従)|설정에 (?:따라|의해)|কারনে .{1,30}পাঠান|কারণে .{1,30}পাঠান/;

function findNote({ folded, hits }: ReadText): string | null {
  const note = hits.find(({ list }) => list === "note");
  return note?.phrase ?? THIS_BECAUSE.exec(folded)?.[0] ?? SENT_BECAUSE.exec(folded)?.[0] ?? null;
}

/** Whether the words around a link among the last tell why one receives the mail. */
export function isBelowNote(link: Link, context: JudgeContext): boolean {
  return context.beside.following < LAST_LINKS && findNote(readBlock(link, context)) !== null;
}

/** Reads all words of the block a link stands in, without its own. */
export function readBlock(link: Link, { read }: JudgeContext): ReadText {
  return read(`${link.before} ${link.after}`);
}
