// The label of a replaced link: which text it gets, and why it keeps its own where it gets none.
import { findMisspelt } from "./find-misspelt.ts";
import { countWords } from "./fold-text.ts";
import { isPicture } from "./html-elements.ts";
import { type Label, labelFor } from "./labels.ts";
import type { Link } from "./link.ts";
import { matchPhrases } from "./match-phrases.ts";
import { findMergeTags } from "./merge-tags.ts";
import { stripMarkup } from "./plain-words.ts";
import type { Edit } from "./template.ts";

/** Why a link keeps its text: the job asked for none, its author wrote it, it is no phrase we know, or it is the label. */
export type KeptReason = "not-asked" | "hand-made" | "own-words" | "is-label";

/**
 * Why a link cannot get a label: there is no text, or it is a picture's, an attribute's or a merge tag's, or it stands in
 * several elements.
 */
export type NotPossibleReason = "no-text" | "picture" | "attribute" | "merge-tag" | "spans-tags";

/** What became of the text of a replaced link. */
export type LabelResult =
  /** The language is `null` where the text was the old address, and is the new one now. */
  | { readonly outcome: "replaced"; readonly text: string; readonly language: string | null }
  | { readonly outcome: "kept"; readonly reason: KeptReason }
  | { readonly outcome: "not-possible"; readonly reason: NotPossibleReason };

/** What a label is decided by. */
export interface LabelRequest {
  /** Whether the link gets a label; else why it does not. */
  readonly wanted: true | "not-asked" | "hand-made";
  /** Preferred first: that of the replaced text, the job's hint, the document's. */
  readonly languages: readonly (string | null)[];
  /** The part the link stands in. */
  readonly source: string;
  readonly mergeTag: string;
}

/** More words than this are a sentence of the author's, of which one phrase is ours. */
const MAX_WORDS = 7;

/** Decides whether a link's text becomes the label. */
export function decideLabel(link: Link, { wanted, languages, source, mergeTag }: LabelRequest): LabelResult {
  if (wanted === "not-asked") return { outcome: "kept", reason: wanted };
  // An address that leads elsewhere than it says is what mail programs warn of.
  if (showsAddress(link)) return { outcome: "replaced", text: mergeTag, language: null };
  if (wanted !== true) return { outcome: "kept", reason: wanted };
  const label = labelFor(languages, link.text);
  if (link.textSpan === null) return { outcome: "not-possible", reason: whyNot(link, source) };
  if (label.text === link.text) return { outcome: "kept", reason: "is-label" };
  if (!isOurPhrase(link.text)) return { outcome: "kept", reason: "own-words" };
  return { outcome: "replaced", ...label };
}

/** The edit that puts a label in place of a link's text; `null` where it keeps its own. */
export function relabel({ part, textSpan: span }: Link, label: LabelResult): Edit | null {
  if (label.outcome !== "replaced" || span === null) return null;
  return { part, span, text: label.language === null ? label.text : escapeHtml(label.text) };
}

function showsAddress({ place, textSpan, text, address }: Link): boolean {
  return place === "attribute" && textSpan !== null && /[./@]/.test(text) && bare(text) === bare(address);
}

function bare(address: string): string {
  return address.replace(/^(?:[a-z]{2,8}:(?:\/\/)?)|\/$/gi, "").toLowerCase();
}

/** The words of a tag that is a whole link: those its author gave it, unless they are a phrase of ours or there are none. */
export function decideTagLabel(link: Link, request: LabelRequest): LabelResult & Label {
  const label = labelFor(request.languages, link.text);
  const isOwn = link.text !== "" && (request.wanted !== true || !isOurPhrase(link.text));
  if (!isOwn) return { outcome: "replaced", ...label };
  const reason = request.wanted === true ? "own-words" : request.wanted;
  return { outcome: "kept", reason, text: link.text, language: label.language };
}

function whyNot({ element, elementSpan, text, place }: Link, source: string): NotPossibleReason {
  if (place === "bare" || text === "") return "no-text";
  const markup = source.slice(elementSpan.start, elementSpan.end);
  const inner = markup.slice(markup.indexOf(">") + 1);
  if (element === "area" || isPicture(element) || /<(?:[a-z]{1,4}[-:])?ima?ge?(?:data)?\b/i.test(inner))
    return "picture";
  if (findMergeTags(inner).length > 0) return "merge-tag";
  return stripMarkup(inner) === "" ? "attribute" : "spans-tags";
}

function isOurPhrase(text: string): boolean {
  const { folded, hits } = matchPhrases(text);
  const ours = hits.filter(({ list }) => list === "unsubscribe" || list === "manage");
  if (ours.some(({ isWhole }) => isWhole)) return true;
  if (ours.length === 0) return hits.length === 0 && findMisspelt(folded) !== null;
  return countWords(folded) <= MAX_WORDS;
}

/** Escapes text for markup and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
