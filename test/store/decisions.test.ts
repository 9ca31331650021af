// Decisions are kept run by run, each in its place of the list; the last whole run of a list counts.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MailingId } from "../../src/base/ids.ts";
import { numberOfDecision } from "../../src/consent/class-decisions.ts";
import type { SendDecision } from "../../src/consent/decide-send.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import {
  finishRun,
  loadDecisionPage,
  type RecipientDecisionRecord,
  saveDecisions,
  startRun,
} from "../../src/store/decisions.ts";
import { saveMailing } from "../../src/store/mailings.ts";
import { NO_COUNTS } from "../../src/store/run-counts.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { id, LATER, NEWSLETTER, NOON } from "./values.ts";

const SEND: SendDecision = { kind: "send" };
const WITHHOLD: SendDecision = { kind: "withhold", reason: "suppressed" };
const UNKNOWN: SendDecision = { kind: "withhold", reason: "unknown-contact" };

let store: TestDatabase;
let mailingNumber: number;
beforeAll(async () => {
  store = await openTestDatabase();
  const mailing = { id: "m-1" as MailingId, purpose: E_MARKETING, subscriptionType: NEWSLETTER };
  const saved = await saveMailing(store.db, { ...mailing, override: null }, NOON);
  if (saved.kind !== "saved") throw new Error("Not saved");
  mailingNumber = saved.number;
});
afterAll(() => store.close());

function start(listKey: string, recipientListNumber: number | null = null): Promise<number> {
  const rules = { rulesVersion: "r1", hasEMarketingPrivacy: false, startedAt: NOON };
  return startRun(store.db, { mailingNumber, listKey, recipientListNumber, ...rules });
}

async function save(runNumber: number, decisions: readonly SendDecision[], first = 0): Promise<void> {
  await saveDecisions(store.db, {
    runNumber,
    first,
    decidedAt: NOON,
    contactIds: decisions.map((decision, index) => (decision === UNKNOWN ? 0 : first + index + 1)),
    decisions: Uint8Array.from(decisions, numberOfDecision),
    recipients: decisions.map((_, index) => ({
      externalId: id(`c-${first + index}`),
      email: `c${first + index}@example.com`,
    })),
  });
}

function load(listKey: string, after = -1, limit = 10_000): Promise<readonly RecipientDecisionRecord[]> {
  return loadDecisionPage(store.db, { mailingNumber, listKey }, { after, limit });
}

async function kinds(listKey: string): Promise<readonly string[]> {
  return (await load(listKey)).map(({ decision }) =>
    decision.kind === "withhold" ? decision.reason : decision.kind,
  );
}

describe("saveDecisions", () => {
  test("keeps them as they are, in the order of the list", async () => {
    const run = await start("kept");
    await save(run, [SEND, WITHHOLD]);
    await saveDecisions(store.db, {
      runNumber: run,
      first: 2,
      decidedAt: NOON,
      contactIds: [0],
      decisions: Uint8Array.of(numberOfDecision(UNKNOWN)),
      recipients: [{ externalId: null, email: 'not\0an\u001f"address" {},\\' }],
    });
    await finishRun(store.db, { runNumber: run, counts: NO_COUNTS }, LATER);
    expect(await load("kept", -1, 2)).toEqual([
      {
        position: 0,
        externalId: "c-0",
        email: "c0@example.com",
        contactId: 1,
        decision: SEND,
        decidedAt: NOON,
      },
      {
        position: 1,
        externalId: "c-1",
        email: "c1@example.com",
        contactId: 2,
        decision: WITHHOLD,
        decidedAt: NOON,
      },
    ]);
    expect(await load("kept", 1)).toEqual([
      {
        position: 2,
        externalId: null,
        email: 'not\uFFFDan\uFFFD"address" {},\\',
        contactId: null,
        decision: UNKNOWN,
        decidedAt: NOON,
      },
    ]);
    expect(await load("kept", 2)).toEqual([]);
  });

  test("lets the last run that is whole count, and keeps those before", async () => {
    for (const [decision, isWhole] of [
      [SEND, true],
      [WITHHOLD, true],
      [UNKNOWN, false],
    ] as const) {
      const run = await start("repeated");
      await save(run, [decision]);
      if (isWhole) await finishRun(store.db, { runNumber: run, counts: NO_COUNTS }, LATER);
    }
    expect(await kinds("repeated")).toEqual(["suppressed"]);
    const rows = store.db
      .selectFrom("decisions")
      .innerJoin("filter_runs", "number", "run_number")
      .where("list_key", "=", "repeated")
      .orderBy("number")
      .select("reason");
    expect(await rows.execute()).toEqual([
      { reason: null },
      { reason: "suppressed" },
      { reason: "unknown-contact" },
    ]);
  });

  test("takes ten thousand at once, and none", async () => {
    const run = await start("many");
    await save(run, []);
    await save(
      run,
      Array.from({ length: 10_000 }, () => SEND),
    );
    await finishRun(store.db, { runNumber: run, counts: NO_COUNTS }, LATER);
    expect(await kinds("many")).toHaveLength(10_000);
  });
});
