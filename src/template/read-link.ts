// What is read of one link before anything is weighed: its address, its markup, its words and the sentence it stands in.
import { type AddressReading, isUndoing } from "./address-words.ts";
import { decodeDelimiters } from "./find-damage.ts";
import type { JudgeContext } from "./judge-context.ts";
import type { Link } from "./link.ts";
import { type DialectFindings, type DialectMatch, GENERIC_DIALECT } from "./match-dialect.ts";
import type { ReadText } from "./match-phrases.ts";
import { observeSentence, type SentenceReading } from "./observe-sentence.ts";
import { observeText, type TextReading } from "./observe-text.ts";
import { NO_TEXT, type Sentence, type Shown } from "./read-around.ts";
import { readSentence } from "./read-sentence.ts";
import type { Readings } from "./readings.ts";

/** All that is read of a link. */
export interface LinkReading {
  readonly dialect: DialectFindings;
  readonly own: OwnText;
  readonly address: AddressReading;
  /** What its own words say. */
  readonly text: TextReading;
  readonly title: TextReading;
  /** The sentence it stands in, and what that says. */
  readonly around: Sentence;
  readonly sentence: SentenceReading;
}

/** A link's own words, and what readers see of it. */
export type OwnText = ReadText & { readonly shown: Shown };

/** Reads a link. */
export function readLink(link: Link, context: JudgeContext): LinkReading {
  const own = readOwnText(link, context);
  const address = readShownAddress(link, own.shown, context);
  const text = observeText(own);
  const around = { shown: own.shown, own: own.folded, ...readSentence(link, context) };
  return {
    dialect: readDialect(link, context.source, context),
    own,
    address,
    text,
    title: readTitle(link, text, context),
    around,
    sentence: believed(observeSentence(around, text, context.read), { address, text }),
  };
}

/** An address that names its purpose is believed before the sentence beside it; "here" may be written anywhere. */
function believed(
  sentence: SentenceReading,
  { address, text }: Pick<LinkReading, "address" | "text">,
): SentenceReading {
  const namesOther = address.against.some(
    ({ name, detail }) => name === "address-against" || (name === "address-account" && /out/i.test(detail)),
  );
  if (namesOther && text.isWordless) return { ...sentence, unsubscribe: [], manage: [] };
  return isNamed(address) ? { ...sentence, against: [] } : sentence;
}

/** Characters of a start tag that are read: more is inline style. */
const MAX_MARKUP_CHARS = 3_000;

/** Finds the mailing systems' forms in a link's address and start tag. */
export function readDialect(link: Link, source: string, { matchDialect }: Readings): DialectFindings {
  if (isUndoing(link.address)) return NO_DIALECT;
  if (link.place === "tag") return matchDialect(link.href.slice(0, MAX_MARKUP_CHARS));
  const head = source.slice(
    link.elementSpan.start,
    Math.min(link.span.end + MAX_MARKUP_CHARS, link.elementSpan.end),
  );
  const tagEnd = head.indexOf(">", Math.max(0, link.span.end - link.elementSpan.start));
  const markup = tagEnd < 0 ? head : head.slice(0, tagEnd + 1);
  const address = decodeDelimiters(link.address.slice(0, MAX_MARKUP_CHARS));
  return matchDialect(`${address}\n${markup.slice(0, MAX_MARKUP_CHARS)}`);
}

const NO_DIALECT: DialectFindings = { best: null, nearMiss: null, candidates: [] };

/** What a mailing system's own form says outweighs the words it is made of. */
export function isTold(best: DialectMatch | null): boolean {
  return best !== null && !isGeneric(best) && best.form.certainty !== "weak";
}

/** Home-made addresses are read by their words, which weigh them better than one pattern for all. */
export function isGeneric(match: DialectMatch): boolean {
  return match.dialect === GENERIC_DIALECT;
}

/** Whether more is known than an address, which anybody may call as they like. */
export function hasTag(best: DialectMatch | null): boolean {
  return best !== null && !(isGeneric(best) && best.form.kind === "hosted-url");
}

/** What readers see of it, and what that says; an address says what it is made of, which is read elsewhere. */
export function readOwnText({ text, address, place }: Link, { read }: Readings): OwnText {
  const shown = text.trim();
  if (/^[^\s@]+@(?:[^\s@.]+\.\S+|\W.{2,})$/.test(shown) && !/^\w+:\/\//.test(shown))
    return { shown: "mailbox", ...NO_TEXT };
  if (place === "tag" && shown === "") return { shown: "address", ...NO_TEXT };
  if (shown === address || WRITTEN_ADDRESS.test(shown)) return { shown: "address", ...NO_TEXT };
  const words = read(shown);
  return { shown: words.folded === "" ? "nothing" : "words", ...words };
}

/** Tells whether an address says that it opts out. */
export function isNamed({ unsubscribe }: AddressReading): boolean {
  return unsubscribe.some(({ name }) => name === "address-unsubscribe");
}

/** What is no words but an address. */
export const WRITTEN_ADDRESS = /^(?:https?:\/\/|www\.|mailto:)\S+$/i;

/** Readers see where it leads; behind that stands a counting address, or one that was left empty. */
function readShownAddress(link: Link, shown: Shown, { readAddress }: Readings): AddressReading {
  const own = readAddress(link.address);
  if ((shown !== "address" && shown !== "mailbox") || link.place === "tag") return own;
  const written = readAddress(shown === "mailbox" ? `mailto:${link.text}` : link.text);
  return own.unsubscribe.length + own.manage.length > 0 ? own : { ...written, against: own.against };
}

/** A title or label speaks where the text does not; where both speak, the text is what readers see. */
function readTitle(link: Link, text: TextReading, { read }: JudgeContext): TextReading {
  const title = link.attributes.get("title") ?? link.attributes.get("aria-label") ?? "";
  if (title === "" || text.unsubscribe.length + text.manage.length + text.against.length > 0)
    return observeText(NO_TEXT);
  return observeText(read(title));
}
