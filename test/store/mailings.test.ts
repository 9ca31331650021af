// Mailings are saved once; decisions once for each place of a list, the newest staying.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ContactId, MailingId } from "../../src/base/ids.ts";
import type { SendDecision } from "../../src/consent/decide-send.ts";
import { E_MARKETING, LEGAL_OBLIGATION, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import {
  type DecisionBatch,
  loadDecisionPage,
  saveDecisions,
  saveMailing,
} from "../../src/store/mailings.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { id, LATER, NEWSLETTER, NOON } from "./values.ts";

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

describe("saveDecisions", () => {
  const send: SendDecision = { kind: "send" };
  const withhold: SendDecision = { kind: "withhold", reason: "suppressed" };

  function aBatch(
    mailingNumber: number,
    decisions: readonly SendDecision[],
    fields: Partial<DecisionBatch> = {},
  ): DecisionBatch {
    return {
      mailingNumber,
      listKey: "inline",
      decidedAt: NOON,
      rulesVersion: "r1",
      hasEMarketingPrivacy: false,
      decisions: decisions.map((decision, position) => ({
        position,
        externalId: id(`c-${position}`),
        email: `c${position}@example.com`,
        contactId: (position + 1) as ContactId,
        decision,
      })),
      ...fields,
    };
  }

  async function kinds(mailingNumber: number, listKey = "inline"): Promise<readonly string[]> {
    const page = await loadDecisionPage(store.db, { mailingNumber, listKey }, { after: -1, limit: 5_000 });
    return page.map(({ decision }) => (decision.kind === "withhold" ? decision.reason : decision.kind));
  }

  test("keeps them as they are, in the order of the list", async () => {
    const mailingNumber = await numberOf("kept");
    const batch = aBatch(mailingNumber, [send, withhold]);
    const odd = { position: 2, externalId: null, email: 'not\0an "address" {}', contactId: null };
    const decision: SendDecision = { kind: "withhold", reason: "unknown-contact" };
    await saveDecisions(store.db, { ...batch, decisions: [...batch.decisions, { ...odd, decision }] });
    const list = { mailingNumber, listKey: "inline" };
    expect(await loadDecisionPage(store.db, list, { after: -1, limit: 2 })).toEqual(batch.decisions);
    expect(await loadDecisionPage(store.db, list, { after: 1, limit: 2 })).toEqual([
      { ...odd, email: 'not\uFFFDan "address" {}', decision },
    ]);
    expect(await loadDecisionPage(store.db, list, { after: 2, limit: 2 })).toEqual([]);
  });

  test("lets a later decision for the same place replace the earlier, and no earlier one a later", async () => {
    const mailingNumber = await numberOf("repeated");
    await saveDecisions(store.db, aBatch(mailingNumber, [send, send]));
    await saveDecisions(store.db, aBatch(mailingNumber, [send, send]));
    expect(await kinds(mailingNumber)).toEqual(["send", "send"]);
    await saveDecisions(store.db, aBatch(mailingNumber, [withhold, send], { decidedAt: LATER }));
    expect(await kinds(mailingNumber)).toEqual(["suppressed", "send"]);
    await saveDecisions(store.db, aBatch(mailingNumber, [send, withhold]));
    expect(await kinds(mailingNumber)).toEqual(["suppressed", "send"]);
  });

  test("keeps the lists of a mailing apart", async () => {
    const mailingNumber = await numberOf("lists");
    await saveDecisions(store.db, aBatch(mailingNumber, [send], { listKey: "l-1" }));
    await saveDecisions(store.db, aBatch(mailingNumber, [withhold], { listKey: "l-2" }));
    expect(await kinds(mailingNumber, "l-1")).toEqual(["send"]);
    expect(await kinds(mailingNumber, "l-2")).toEqual(["suppressed"]);
  });

  test("takes a thousand at once, and none", async () => {
    const mailingNumber = await numberOf("thousand");
    await saveDecisions(store.db, aBatch(mailingNumber, []));
    await saveDecisions(
      store.db,
      aBatch(
        mailingNumber,
        Array.from({ length: 1_000 }, () => send),
      ),
    );
    expect(await kinds(mailingNumber)).toHaveLength(1_000);
  });
});
