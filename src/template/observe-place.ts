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

function findNote({ folded, hits }: ReadText): string | null {
  const note = hits.find(({ list }) => list === "note");
  return note?.phrase ?? THIS_BECAUSE.exec(folded)?.[0] ?? null;
}

/** Whether the words around a link among the last tell why one receives the mail. */
export function isBelowNote(link: Link, context: JudgeContext): boolean {
  return (
    observePlace(link, context).some(({ name }) => name === "receiving-note") &&
    context.beside.following < LAST_LINKS
  );
}

/** Reads all words of the block a link stands in, without its own. */
export function readBlock(link: Link, { read }: JudgeContext): ReadText {
  return read(`${link.before} ${link.after}`);
}
