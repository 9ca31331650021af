// A roster that is there for who asks: as of that moment, and gone when nobody asks any more.
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { RosterOnDemand } from "../../src/flow/roster-on-demand.ts";
import { addContacts, NOON } from "../store/values.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
  await addContacts(store.db, { ann: "ann@example.com", ben: null });
});
afterAll(() => store.close());

const PATIENT_MS = 30_000;
const readers = async (): Promise<number> => {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::integer as count from standing_readers`.execute(store.db);
  return rows[0]?.count ?? 0;
};

test("RosterOnDemand gives everybody who was on record before the call, and is let go of after a quarter of an hour", async () => {
  let now = NOON;
  const onDemand = new RosterOnDemand({ db: store.db, log: store.log, clock: () => now }, { maxMb: 10 });
  expect(await readers()).toBe(0);
  const first = await onDemand.ask(PATIENT_MS);
  expect(first.kind === "ready" && first.roster.size).toBe(2);
  await addContacts(store.db, { cas: "cas@example.com" });
  const second = await onDemand.ask(PATIENT_MS);
  expect(second.kind === "ready" && second.roster.size).toBe(3);

  now = new Date(NOON.getTime() + 14 * 60_000);
  await onDemand.keepUp();
  expect(await readers()).toBe(1);
  now = new Date(NOON.getTime() + 15 * 60_000);
  await onDemand.keepUp();
  expect(await readers()).toBe(0);

  const third = await onDemand.ask(PATIENT_MS);
  expect(third.kind === "ready" && third.roster.size).toBe(3);
  await onDemand.close();
});

test("RosterOnDemand waits no longer than it was told to, and goes on loading", async () => {
  const onDemand = new RosterOnDemand({ db: store.db, log: store.log, clock: () => NOON }, { maxMb: 10 });
  expect((await onDemand.ask(0)).kind).toBe("loading");
  await vi.waitUntil(async () => (await onDemand.ask(0)).kind === "ready");
  await onDemand.close();
});

test("RosterOnDemand says where everybody takes more memory than there may be", async () => {
  const onDemand = new RosterOnDemand({ db: store.db, log: store.log, clock: () => NOON }, { maxMb: 0 });
  expect(await onDemand.ask(PATIENT_MS)).toEqual({ kind: "too-large" });
  await onDemand.close();
});
