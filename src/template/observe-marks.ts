// What the author's names for an element say: its class, id, name and data attributes.
import { foldText } from "./fold-text.ts";
import type { Link } from "./link.ts";
import { type Signal, signal } from "./signals.ts";

const MARK_ATTRIBUTES = ["class", "id", "name", "data-type", "data-link-type", "data-tag"] as const;

/** Reads the names an element was given. */
export function observeMarks(link: Link): {
  readonly unsubscribe: readonly Signal[];
  readonly manage: readonly Signal[];
} {
  const marks = MARK_ATTRIBUTES.map((name) => link.attributes.get(name) ?? "").join(" ");
  const unsubscribe = /un-?subscri|opt-?out|(?<![a-z])unsub(?![a-z])/i.exec(marks);
  const manage = /(?:email|subscription|manage)-?preferences|preference-?cent(?:er|re)/i.exec(marks);
  return {
    unsubscribe: unsubscribe === null ? [] : [signal("mark-in-element", unsubscribe[0])],
    manage: manage === null ? [] : [signal("mark-in-element", foldText(manage[0]))],
  };
}
