// Bars on addresses: set once, lifted with a reason.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appendSuppression } from "../../src/store/suppressions.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { keyOf, LATER, NOON } from "./values.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

describe("appendSuppression", () => {
  test("keeps the first of equal bars, also of those reported at once", async () => {
    const bar = { addressKey: keyOf("twice@example.com"), reason: "hard-bounce" } as const;
    await appendSuppression(store.db, { ...bar, since: NOON });
    await Promise.all([1, 2, 3, 4].map(() => appendSuppression(store.db, { ...bar, since: LATER })));
    const rows = await store.db
      .selectFrom("suppressions")
      .select("since")
      .where("address_key", "=", bar.addressKey)
      .execute();
    expect(rows).toEqual([{ since: NOON }]);
  });
});
