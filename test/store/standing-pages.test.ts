// What a roster reads from the store beside its pages: addresses, and whether those that look alike are the same.
import { afterAll, beforeAll, expect, test } from "vitest";
import { haveSameAddresses, loadAddresses } from "../../src/store/standing-pages.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { addContacts } from "./values.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

test("haveSameAddresses compares the two of each pair, whatever their spelling", async () => {
  const people = { one: "Ann@example.com", two: "ann@example.com", three: "ann@example.org", none: null };
  const [one = 0, two = 0, three = 0] = await addContacts(store.db, people);
  expect(await haveSameAddresses(store.db, [])).toBe(true);
  expect(await haveSameAddresses(store.db, [[one, two]])).toBe(true);
  const pairs = [
    [one, two],
    [two, three],
  ] as const;
  expect(await haveSameAddresses(store.db, pairs)).toBe(false);
});

test("loadAddresses gives addresses in their spelling, and leaves out who has none or is not there", async () => {
  const [ann = 0, nobody = 0] = await addContacts(store.db, { ann: "Ann@Example.com", nobody: null });
  expect(await loadAddresses(store.db, [ann, nobody, 999_999])).toEqual([
    { id: ann, email: "Ann@Example.com", key: "ann@example.com" },
  ]);
});
