// Purposes, legal bases and sources: built in, saved, and as they were at a moment.
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeVocabulary } from "../../src/flow/change-vocabulary.ts";
import { loadLegalBases, loadPurposes, loadSources } from "../../src/store/purposes.ts";
import { loadEntries, saveEntry, type VocabularyKind } from "../../src/store/vocabulary.ts";
import { A_DAY_AFTER, A_DAY_BEFORE, NOON } from "../support/builders.ts";
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
])("a %s has a name; own ones are saved, and saved again as they change", async (kind, count, key, name) => {
  const { db } = store;
  const builtIn = await loadEntries(db, kind);
  expect(builtIn).toHaveLength(count);
  expect(builtIn.find((each) => each.key === key)?.nameByLanguage.nl).toBe(name);
  const own = { key: "research", isActive: true, nameByLanguage: { en: "Research" } };
  await saveEntry(db, kind, own);
  const changed = { ...own, isActive: false, nameByLanguage: { en: "Research", nl: "Onderzoek" } };
  await saveEntry(db, kind, changed);
  expect((await loadEntries(db, kind)).filter((each) => each.key === "research")).toEqual([changed]);
});

test("what is switched off is so for mailings and imports too", async () => {
  expect(await loadPurposes(store.db)).toContainEqual({ key: "research", number: 3, isActive: false });
  expect(await loadLegalBases(store.db)).toContainEqual({ key: "research", isActive: false });
  expect(await loadSources(store.db)).toContainEqual({ key: "research", isActive: false });
});

test("loadPurposes gives them as they were at a moment, and none added later", async () => {
  const deps = { db: store.db, log: store.log, clock: () => NOON };
  const who = { of: "purpose", by: "Privacy desk", reason: null } as const;
  await changeVocabulary(deps, { kind: "add", key: "surveys", name: "Surveys" }, who);
  const off = { kind: "switch", key: "sales-and-service", isActive: false } as const;
  await changeVocabulary({ ...deps, clock: () => A_DAY_AFTER }, off, who);
  const activeAt = async (at: Date | null) =>
    (await loadPurposes(store.db, at)).filter(({ isActive }) => isActive).map(({ key }) => key);
  expect(await activeAt(A_DAY_BEFORE)).toEqual(["sales-and-service", "e-marketing"]);
  expect(await activeAt(NOON)).toEqual(["sales-and-service", "e-marketing", "surveys"]);
  expect(await activeAt(null)).toEqual(["e-marketing", "surveys"]);
});
