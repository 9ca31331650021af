// An address of plain text that has a label, as a link whose text the label is: it is judged like one of markup.
import type { Link } from "./link.ts";
import { observeText } from "./observe-text.ts";
import { findLabel } from "./plain-lines.ts";
import type { Readings } from "./readings.ts";
import { endsConfirmation } from "./weigh-confirming.ts";

/**
 * Makes the label of a bare address or tag its text, where that says what the address is for; all other links stay as
 * they are.
 */
export function withLabel(link: Link, source: string, { fold, read, mayOptOutAround }: Readings): Link {
  if (link.text !== link.address && !(link.place === "tag" && link.text === "")) return link;
  const label = findLabel(link.span, source);
  if (label === null) return link;
  const words = read(label.text);
  // "To unsubscribe, click here:" leads to the address as any sentence does.
  if (words.hits.some((hit) => hit.list === "here" || endsConfirmation(words.folded, hit))) return link;
  const { unsubscribe, manage, against } = observeText(words);
  // "Turn them off:" leaves it to what stands before to say what.
  if (unsubscribe.some(({ name }) => name === "link-text-vague")) return link;
  const isSaying = unsubscribe.length + manage.length > 0;
  // "Owner of the list:" holds words that opt out or manage, and is about something else.
  const isOther =
    against.length > 0 || words.hits.some(({ list }) => list === "unsubscribe" || list === "manage");
  if (isSaying ? !mayOptOutAround(fold(label.text)) : !isOther) return link;
  const elementSpan = { start: label.start, end: link.span.end };
  return { ...link, text: label.text, elementSpan, before: "", after: "" };
}

/** Tells whether the text of a link of plain text is its label. */
export function isLabelled({ place, span, elementSpan }: Link): boolean {
  return place !== "attribute" && elementSpan.start < span.start;
}
