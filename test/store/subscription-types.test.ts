import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/base/languages.ts";
import { DEFAULT_TYPE_NAMES } from "../../src/consent/type-names.ts";
import { up as addNames } from "../../src/store/migrations/0022-type-names.ts";
import { loadSubscriptionTypes } from "../../src/store/subscription-types.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;

beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

/** Stores the names that a system had before it learned more languages. */
async function saveNames(key: string, names: Readonly<Record<string, string>>): Promise<void> {
  await store.db
    .updateTable("subscription_types")
    .set({ name_by_language: JSON.stringify(names) })
    .where("key", "=", key)
    .execute();
}

async function loadNames(key: string): Promise<Record<string, string>> {
  const types = await loadSubscriptionTypes(store.db);
  return Object.fromEntries(types.find((type) => type.key === key)?.nameByLanguage ?? []);
}

beforeEach(async () => {
  await saveNames("newsletter", { en: "Newsletter", nl: "Nieuwsbrief", de: "Newsletter" });
  await saveNames("event-invitations", { en: "Invitations to events", nl: "Kom erbij" });
  await saveNames("product-news", { en: "Harbour news", nl: "Havennieuws" });
  await saveNames("offers", { ...DEFAULT_TYPE_NAMES.offers, da: "Gode tilbud" });
});

test("the migration adds the names that a store made earlier lacks", async () => {
  await addNames(store.db);
  expect(await loadNames("newsletter")).toEqual(DEFAULT_TYPE_NAMES.newsletter);
  expect(Object.keys(await loadNames("event-invitations"))).toHaveLength(INTERFACE_LANGUAGES.length);
});

test("the migration touches no name that an admin changed", async () => {
  await addNames(store.db);
  expect(await loadNames("event-invitations")).toMatchObject({
    nl: "Kom erbij",
    fr: "Invitations aux événements",
  });
  expect(await loadNames("product-news")).toEqual({ en: "Harbour news", nl: "Havennieuws" });
  expect(await loadNames("offers")).toMatchObject({ da: "Gode tilbud", sv: "Erbjudanden" });
});

test("the migration run again changes nothing", async () => {
  await addNames(store.db);
  const once = await loadSubscriptionTypes(store.db);
  await addNames(store.db);
  expect(await loadSubscriptionTypes(store.db)).toEqual(once);
});
