// Purposes, legal bases and sources: built in, added, renamed and switched off.
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPurposes } from "../../src/store/purposes.ts";
import { addEntry, changeEntry, loadEntries, type VocabularyKind } from "../../src/store/vocabulary.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

test.each<[VocabularyKind, number, string, string]>([
  ["purpose", 2, "sales-and-service", "Verkoop en service"],
  ["legal-basis", 6, "legitimate-interest", "Gerechtvaardigd belang"],
  ["source", 13, "upgrade", "Aangenomen bij de upgrade"],
])("a %s has a name; own ones are added once, renamed and switched off", async (kind, count, key, name) => {
  const { db } = store;
  const builtIn = await loadEntries(db, kind);
  expect(builtIn).toHaveLength(count);
  expect(builtIn.find((each) => each.key === key)?.nameByLanguage.nl).toBe(name);
  const own = { key: "research", nameByLanguage: { en: "Research" } };
  expect(await addEntry(db, kind, own)).toBe(true);
  expect(await addEntry(db, kind, own)).toBe(false);
  expect(await changeEntry(db, kind, { key: "research", nameByLanguage: { nl: "Onderzoek" } })).toBe(true);
  expect(await changeEntry(db, kind, { key: "research", isActive: false })).toBe(true);
  expect(await changeEntry(db, kind, { key: "nothing", isActive: false })).toBe(false);
  expect((await loadEntries(db, kind)).find((each) => each.key === "research")).toEqual({
    key: "research",
    isActive: false,
    nameByLanguage: { en: "Research", nl: "Onderzoek" },
  });
});

test("a purpose that is switched off is so for mailings too", async () => {
  await addEntry(store.db, "purpose", { key: "surveys", nameByLanguage: { en: "Surveys" } });
  await changeEntry(store.db, "purpose", { key: "surveys", isActive: false });
  const purposes = await loadPurposes(store.db);
  expect(purposes.find(({ key }) => key === "surveys")).toMatchObject({ isActive: false });
});
