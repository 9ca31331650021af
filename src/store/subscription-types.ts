// Subscription types, in the order the admin gave them.
import { invariant } from "../base/assert.ts";
import { parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import type { SubscriptionChoice, SubscriptionType } from "../consent/purpose.ts";
import type { Db } from "./database.ts";
import { stored, storedOneOf } from "./stored.ts";

/** All choices there are, for parsing. */
export const SUBSCRIPTION_CHOICES: readonly SubscriptionChoice[] = ["subscribed", "unsubscribed"];

/** Loads all subscription types, those switched off too. */
export async function loadSubscriptionTypes(db: Db): Promise<readonly SubscriptionType[]> {
  const rows = await db
    .selectFrom("subscription_types")
    .select(["key", "number", "purpose", "default_choice", "is_active", "name_by_language"])
    .orderBy("position")
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    key: stored(parseSubscriptionTypeKey(row.key)),
    number: row.number,
    purpose: stored(parsePurposeKey(row.purpose)),
    defaultChoice: storedOneOf(SUBSCRIPTION_CHOICES, row.default_choice),
    isActive: row.is_active,
    nameByLanguage: readNames(row.name_by_language),
  }));
}

function readNames(value: unknown): ReadonlyMap<string, string> {
  invariant(typeof value === "object" && value !== null, "Cannot read the store: names are not an object");
  const names = Object.entries(value).map(([language, name]): [string, string] => [language, String(name)]);
  return new Map(names);
}
