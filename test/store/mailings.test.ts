// Mailings are saved once, with each override they are sent under.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MailingId } from "../../src/base/ids.ts";
import { E_MARKETING, LEGAL_OBLIGATION, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { saveMailing } from "../../src/store/mailings.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { LATER, NEWSLETTER, NOON } from "./values.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

function aMailing(mailingId: string) {
  return { id: mailingId as MailingId, purpose: E_MARKETING, subscriptionType: NEWSLETTER, override: null };
}

async function numberOf(mailingId: string): Promise<number> {
  const saved = await saveMailing(store.db, aMailing(mailingId), NOON);
  if (saved.kind !== "saved") throw new Error("Not saved");
  return saved.number;
}

describe("saveMailing", () => {
  test("gives a mailing its number once, without using up others", async () => {
    const first = await saveMailing(store.db, aMailing("m-1"), NOON);
    expect(first).toEqual({ kind: "saved", number: expect.any(Number), createdAt: NOON });
    expect(await saveMailing(store.db, aMailing("m-1"), LATER)).toEqual(first);
    const number = await numberOf("m-1");
    expect(await numberOf("m-2")).toBe(number + 1);
    await saveMailing(store.db, { ...aMailing("m-1"), language: "fr" }, LATER);
    const rows = store.db.selectFrom("mailings").selectAll().where("number", "=", number).execute();
    expect(await rows).toMatchObject([
      { id: "m-1", purpose: E_MARKETING, subscription_type: NEWSLETTER, language: null, created_at: NOON },
    ]);
  });

  test("keeps the language a mailing was first saved with", async () => {
    for (const language of ["nl", "fr"]) await saveMailing(store.db, { ...aMailing("m-nl"), language }, NOON);
    const row = await store.db.selectFrom("mailings").selectAll().where("id", "=", "m-nl").executeTakeFirst();
    expect(row?.language).toBe("nl");
  });

  test("gives one number to many who come at once", async () => {
    const saved = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => saveMailing(store.db, aMailing("at-once"), NOON)),
    );
    expect(new Set(saved.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test("tells how a mailing on record differs, and leaves it so", async () => {
    await numberOf("fixed");
    const differs = { kind: "differs", purpose: E_MARKETING, subscriptionType: NEWSLETTER };
    expect(await saveMailing(store.db, { ...aMailing("fixed"), subscriptionType: null }, NOON)).toEqual(
      differs,
    );
    expect(await saveMailing(store.db, { ...aMailing("fixed"), purpose: SALES_AND_SERVICE }, NOON)).toEqual(
      differs,
    );
  });

  test("records each override once", async () => {
    const plain = { by: "an admin", reason: "a recall\0", includeWithdrawn: null };
    const wide = { ...plain, includeWithdrawn: { legalBasis: LEGAL_OBLIGATION } };
    for (const override of [null, plain, plain, wide, wide]) {
      await saveMailing(store.db, { ...aMailing("recall"), override }, NOON);
    }
    const rows = await store.db
      .selectFrom("overrides")
      .select(["overridden_by", "reason", "withdrawn_legal_basis"])
      .orderBy("id")
      .execute();
    const by = { overridden_by: "an admin", reason: "a recall\uFFFD" };
    expect(rows).toEqual([
      { ...by, withdrawn_legal_basis: null },
      { ...by, withdrawn_legal_basis: LEGAL_OBLIGATION },
    ]);
  });
});
