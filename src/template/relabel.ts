// Gives a replaced default link its new label, where its text stands in one piece and is a phrase we know.
import { countWords } from "./fold-text.ts";
import { labelFor } from "./labels.ts";
import type { Link } from "./link.ts";
import { matchPhrases } from "./match-phrases.ts";
import type { Edit } from "./template.ts";

/** More words than this are a sentence of the author's, of which one phrase is ours. */
const MAX_WORDS = 7;

/**
 * Plans the edit of a link's text.
 *
 * @param languages Preferred first: that of the replaced text, the job's hint, the document's.
 * @returns `null` where the text is an image, spans tags, or is not a phrase that opts out or manages.
 */
export function relabel(link: Link, languages: readonly (string | null)[]): Edit | null {
  const { textSpan: span, part, place, text } = link;
  if (span === null || place !== "attribute" || !isOurPhrase(text)) return null;
  const label = escapeHtml(labelFor(languages).text);
  return label === text ? null : { part, span, text: label };
}

function isOurPhrase(text: string): boolean {
  const { folded, hits } = matchPhrases(text);
  const ours = hits.filter(({ list }) => list === "unsubscribe" || list === "manage");
  if (ours.some(({ isWhole }) => isWhole)) return true;
  return countWords(folded) <= MAX_WORDS && ours.length > 0;
}

/** Escapes text for markup and for attributes in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
