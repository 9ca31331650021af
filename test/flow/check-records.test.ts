// The check of what is on record against the log, and its repair.
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkRecords } from "../../src/flow/check-records.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { addContacts, consentChange, subscriptionChange } from "../store/values.ts";
import { NOON } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

async function checking(mends = false) {
  const found: string[] = [];
  const deps = { db: store.db, log: store.log, clock: () => NOON };
  const counts = await checkRecords(
    deps,
    { mends },
    {
      onProgress: () => {},
      onDifference: (contactId, { what, byLog, onRecord }) =>
        void found.push(
          `${contactId} ${what}: ${byLog?.slice(-15) ?? null} / ${onRecord?.slice(-15) ?? null}`,
        ),
    },
  );
  return { ...counts, found };
}

test("checkRecords tells each record that the log does not come to, and mends it when asked", async () => {
  const [ann, bob, cees] = await addContacts(store.db, { ann: null, bob: null, cees: null });
  if (ann === undefined || bob === undefined || cees === undefined) throw new Error("No contacts");
  await appendChanges(store.db, [
    consentChange(ann, "granted"),
    subscriptionChange(ann, "unsubscribed"),
    consentChange(bob, "granted"),
    consentChange(bob, "withdrawn"),
  ]);
  expect(await checking()).toEqual({ contacts: 3, differing: 0, found: [] });

  await store.db.updateTable("consents").set({ state: "granted" }).where("contact_id", "=", bob).execute();
  await store.db.deleteFrom("subscriptions").where("contact_id", "=", ann).execute();
  const unlogged = { contact_id: cees, purpose: "e-marketing", state: "granted", legal_basis: "consent" };
  await store.db
    .insertInto("consents")
    .values({ ...unlogged, source: "api", changed_at: NOON })
    .execute();
  const found = [
    `${ann} subscription newsletter: source web-form / null`,
    `${bob} consent e-marketing: state withdrawn / , state granted`,
    `${cees} consent e-marketing: null / , state granted`,
  ];
  expect(await checking()).toEqual({ contacts: 3, differing: 3, found });
  expect((await checking(true)).differing).toBe(3);
  expect(await checking()).toEqual({ contacts: 3, differing: 0, found: [] });
});
