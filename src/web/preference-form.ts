// The forms of the personal page: their fields read into requests, and what the page is told after one of them.
import { assertNever } from "../base/assert.ts";
import type { SubscriptionTypeKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { PreferenceRequest } from "../consent/decide-changes.ts";
import type { SubscriptionChoice, SubscriptionType } from "../consent/purpose.ts";
import type { ConsentChange, Standing } from "../consent/standing.ts";

/** A form's or query's fields; one may stand in it many times. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/**
 * What the page says was just done. It only names what to look at: the page compares it with what is on record and
 * says nothing that is not so, whoever wrote the address in the address bar.
 */
export type ChangeNote =
  | { readonly kind: "nothing" }
  | { readonly kind: "preview" }
  /** Choices were recorded that alter nothing of what is sent. */
  | { readonly kind: "saved" }
  /** All e-marketing; the undo is offered where it leads back to what was. */
  | { readonly kind: "stopped" | "started"; readonly hasUndo: boolean }
  | { readonly kind: "chosen"; readonly beforeByType: ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice> };

/** Names of the fields, as the views write them. */
export const FIELDS = {
  action: "action",
  /** Every type the form showed, so that an empty checkbox can be told from one that was not there. */
  shown: "shown",
  /** Every type whose checkbox was ticked. */
  on: "on",
  /** Which wording the form was shown in. */
  wording: "wording",
} as const;

const ONE_CLICK_FIELD = "List-Unsubscribe"; // RFC 8058 section 3.1

/** Reads a form. Types that are not known, or were removed since the page was opened, are passed over. */
export function parsePreferenceForm(
  fields: Fields,
  types: readonly SubscriptionType[],
): Result<PreferenceRequest, "unknown-action"> {
  // A mail client that was given the page's address for its one click means to leave all the same.
  if (fields.has(ONE_CLICK_FIELD)) return ok({ kind: "one-click" });
  switch (fields.get(FIELDS.action)?.[0]) {
    case "stop-all":
      return ok({ kind: "stop-all" });
    case "start-again":
      return ok({ kind: "start-again" });
    case "save-choices":
      return ok({ kind: "save-choices", choiceByType: parseChoices(fields, types) });
    default:
      return err("unknown-action");
  }
}

/** Says what was changed, for the page that follows. */
export function noteOf(
  before: Standing,
  types: readonly SubscriptionType[],
  changes: readonly ConsentChange[],
): ChangeNote {
  const consent = changes.find((change) => change.kind === "consent");
  if (consent !== undefined) {
    const wasGranted = before.consentByPurpose.get(consent.purpose)?.state === "granted";
    return consent.state === "granted"
      ? { kind: "started", hasUndo: !wasGranted }
      : { kind: "stopped", hasUndo: wasGranted };
  }
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
  switch (note.kind) {
    case "nothing":
    case "preview":
    case "saved":
      return formatQuery([["done", note.kind]]);
    case "stopped":
    case "started":
      return formatQuery([["done", note.kind], ...(note.hasUndo ? [["undo", "yes"] as const] : [])]);
    case "chosen":
      return formatQuery([
        ["done", note.kind],
        ...[...note.beforeByType].map(([key, choice]) => [choice, key] as const),
      ]);
    default:
      return assertNever(note);
  }
}

/** Reads the query of the page's address; `null` where it says nothing we know. */
export function parseNote(query: Fields, types: readonly SubscriptionType[]): ChangeNote | null {
  const kind = query.get("done")?.[0];
  switch (kind) {
    case "nothing":
    case "preview":
    case "saved":
      return { kind };
    case "stopped":
    case "started":
      return { kind, hasUndo: query.get("undo")?.[0] === "yes" };
    case "chosen": {
      const choices: readonly SubscriptionChoice[] = ["subscribed", "unsubscribed"];
      const before = choices.flatMap((choice) =>
        knownTypes(query.get(choice) ?? [], types).map((key) => [key, choice] as const),
      );
      return before.length === 0 ? null : { kind, beforeByType: new Map(before) };
    }
    default:
      return null;
  }
}

/** A contact's choice on a type: their own, or the type's default. It is what a checkbox shows. */
export function choiceOf(standing: Standing, type: SubscriptionType): SubscriptionChoice {
  return standing.subscriptionByType.get(type.key)?.choice ?? type.defaultChoice;
}

function formatQuery(fields: readonly (readonly [string, string])[]): string {
  return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
}

function parseChoices(
  fields: Fields,
  types: readonly SubscriptionType[],
): ReadonlyMap<SubscriptionTypeKey, SubscriptionChoice> {
  const on = new Set(fields.get(FIELDS.on) ?? []);
  const shown = knownTypes(fields.get(FIELDS.shown) ?? [], types);
  return new Map(shown.map((key) => [key, on.has(key) ? "subscribed" : "unsubscribed"]));
}

function knownTypes(
  keys: readonly string[],
  types: readonly SubscriptionType[],
): readonly SubscriptionTypeKey[] {
  return types.filter(({ key }) => keys.includes(key)).map(({ key }) => key);
}
