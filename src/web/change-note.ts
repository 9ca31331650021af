// What a page is told of the change that led to it, in the query of its address.
import type { SubscriptionTypeKey } from "../base/ids.ts";
import type { SubscriptionChoice, SubscriptionType } from "../consent/purpose.ts";
import type { ConsentChange, Standing } from "../consent/standing.ts";
import { choiceOf, type Fields, knownTypes } from "./preference-form.ts";

/**
 * What the page says was just done. It only names what to look at: the page compares it with what is on record and
 * says nothing that is not so, whoever wrote the address in the address bar.
 */
export type ChangeNote =
  | { readonly kind: (typeof PLAIN_NOTES)[number] }
  | { readonly kind: "chosen"; readonly beforeByType: ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice> };

const PLAIN_NOTES = [
  "nothing",
  "preview",
  /** Choices were recorded that alter nothing of what is sent. */
  "saved",
  /** All e-marketing. */
  "stopped",
  "started",
  "paused",
  "pause-ended",
  "undone",
  /** A mail was asked for, in which to confirm. */
  "confirmation-asked",
  "undo-too-late",
] as const;
const CHOICES: readonly SubscriptionChoice[] = ["subscribed", "unsubscribed"];

/** Says what was changed, for the page that follows. */
export function noteOf(
  before: Standing,
  types: readonly SubscriptionType[],
  changes: readonly ConsentChange[],
): ChangeNote {
  const consent = changes.find((change) => change.kind === "consent");
  if (consent !== undefined) return { kind: consent.state === "granted" ? "started" : "stopped" };
  const pause = changes.find((change) => change.kind === "pause");
  if (pause !== undefined) return { kind: pause.until === null ? "pause-ended" : "paused" };
  const beforeByType = new Map<SubscriptionTypeKey, SubscriptionChoice>();
  for (const type of types) {
    const choice = choiceOf(before, type);
    const change = changes.find((each) => each.kind === "subscription" && each.subscriptionType === type.key);
    if (change?.kind === "subscription" && change.choice !== choice) beforeByType.set(type.key, choice);
  }
  if (beforeByType.size > 0) return { kind: "chosen", beforeByType };
  return { kind: changes.length > 0 ? "saved" : "nothing" };
}

/** Writes a note as the query of the page's address. */
export function formatNote(note: ChangeNote): string {
  const before = note.kind === "chosen" ? [...note.beforeByType] : [];
  const fields = before.map(([key, choice]): [string, string] => [choice, key]);
  return new URLSearchParams([["done", note.kind], ...fields]).toString();
}

/** Reads the query of the page's address; `null` where it says nothing we know. */
export function parseNote(query: Fields, types: readonly SubscriptionType[]): ChangeNote | null {
  const kind = query.get("done")?.[0];
  if (kind !== "chosen") {
    const plain = PLAIN_NOTES.find((each) => each === kind);
    return plain === undefined ? null : { kind: plain };
  }
  const before = CHOICES.flatMap((choice) =>
    knownTypes(query.get(choice) ?? [], types).map((key) => [key, choice] as const),
  );
  return before.length === 0 ? null : { kind, beforeByType: new Map(before) };
}
