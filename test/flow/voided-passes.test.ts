// Which passes became void: whatever bears on sending changed of their contacts, told exactly, however writers overlap.
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { PASS_VALID_MS } from "../../src/consent/send-pass.ts";
import { suppressAddress } from "../../src/flow/bar-address.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { findVoidedPasses, type VoidedPasses } from "../../src/flow/voided-passes.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { pruneStandingChanges } from "../../src/store/standing-changes.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { addContacts, consentChange, email } from "../store/values.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
let deps: FlowDependencies;
let people: readonly ContactId[];

beforeAll(async () => {
  store = await openTestDatabase();
  deps = { db: store.db, log: store.log, clock: () => new Date() };
  people = await addContacts(store.db, {
    ann: "ann@example.com",
    bob: "bob@example.com",
    "bob too": "Bob@example.com",
    cees: "cees@example.com",
    nobody: null,
  });
});
afterAll(() => store.close());

async function ask(cursor: string | null = null): Promise<VoidedPasses> {
  const voided = await findVoidedPasses(deps, cursor);
  if (voided.kind === "error") throw new Error(voided.error);
  return voided.value;
}

const namesOf = ({ contacts }: VoidedPasses): readonly string[] =>
  contacts
    .map((number) => ["ann", "bob", "bob too", "cees", "nobody"][people.indexOf(number as ContactId)] ?? "?")
    .sort();

const withdraw = (index: number, db = store.db) =>
  appendChanges(db, [consentChange(people[index] ?? (0 as ContactId), "withdrawn")]);

test("a change of one contact voids their passes and those of all with their address, once", async () => {
  const { cursor, coversFrom } = await ask();
  await withdraw(1);
  const first = await ask(cursor);
  expect([namesOf(first), first.coversFrom]).toEqual([["bob", "bob too"], coversFrom]);
  expect(namesOf(await ask(first.cursor))).toEqual([]);
  expect(namesOf(await ask(cursor))).toEqual(["bob", "bob too"]);
  await withdraw(4);
  expect(namesOf(await ask(first.cursor))).toEqual(["nobody"]);
});

test("a bar on an address voids the passes of whoever has it", async () => {
  const { cursor } = await ask();
  await suppressAddress(deps as Parameters<typeof suppressAddress>[0], email("cees@example.com"), {
    by: "jo",
    why: "asked",
  });
  expect(namesOf(await ask(cursor))).toEqual(["cees"]);
});

test("a change that is committed after others that began later is told all the same", async () => {
  const { cursor } = await ask();
  const { afterBoth } = await store.db.transaction().execute(async (late) => {
    await withdraw(0, late);
    if (!process.env.DATABASE_URL) return { afterBoth: cursor }; // one connection: nothing can overtake
    await withdraw(3);
    const early = await ask(cursor);
    expect(namesOf(early)).toEqual(["cees"]);
    return { afterBoth: early.cursor };
  });
  expect(namesOf(await ask(afterBoth))).toEqual(["ann"]);
});

test("without a cursor it reaches back as far as a pass is valid, and no prune takes that away", async () => {
  await pruneStandingChanges(store.db);
  // As if the marks were made half an hour ago, and the newest before anything changed.
  const past = PASS_VALID_MS + 10 * 60_000;
  await store.db
    .updateTable("standing_marks" as never)
    .set({ marked_at: new Date(Date.now() - past) } as never)
    .execute();
  const { coversFrom } = await ask();
  expect(Date.now() - coversFrom.getTime()).toBeGreaterThan(PASS_VALID_MS);
  const { cursor } = await ask();
  await withdraw(0);
  // Somebody else's transaction, in whatever database of the server, keeps what was noted since it began.
  await vi.waitFor(
    async () => {
      await pruneStandingChanges(store.db);
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from standing_changes where transaction_id < pg_snapshot_xmin(pg_current_snapshot())
          and contact_ids = ${[people[0]]}::bigint[]`.execute(store.db);
      expect(rows[0]?.n).toBeGreaterThan(0);
    },
    { timeout: 30_000, interval: 50 },
  );
  await pruneStandingChanges(store.db);
  expect(namesOf(await ask())).toContain("ann");
  expect(namesOf(await ask(cursor))).toEqual(["ann"]);
});

test.each<[string, () => Promise<unknown>]>([
  [
    "a setting is changed",
    () =>
      appendSettingChange(
        store.db,
        { key: "e-marketing-privacy", text: "on", by: "jo", reason: null },
        deps.clock(),
      ),
  ],
  [
    "a type is switched off",
    () =>
      store.db.updateTable("subscription_types").set({ is_active: false }).where("number", "=", 1).execute(),
  ],
  [
    "an override ends",
    () => sql`update named_overrides set state = 'ended' where number = 0`.execute(store.db),
  ],
])("every pass decided so far is void when %s, since that holds for all", async (_what, change) => {
  const { cursor, coversFrom } = await ask();
  await change();
  const voided = await ask(cursor);
  expect(voided.coversFrom.getTime()).toBeGreaterThan(coversFrom.getTime());
  expect((await ask(voided.cursor)).coversFrom).toEqual(voided.coversFrom);
});

test("after a crash of the store, which forgets what changed, every pass is void", async () => {
  const { cursor, coversFrom } = await ask();
  await withdraw(0);
  for (const table of ["standing_marks", "standing_changes"] as const) {
    await store.db.deleteFrom(table as never).execute();
  }
  const voided = await ask(cursor);
  expect(voided.contacts).toEqual([]);
  expect(voided.coversFrom.getTime()).toBeGreaterThan(coversFrom.getTime());
  expect((await ask()).coversFrom.getTime()).toBeGreaterThan(coversFrom.getTime());
});

test.each(["", "x", Buffer.from("not one of ours").toString("base64url")])(
  "refuses %j, which is no cursor",
  async (cursor) => {
    expect(await findVoidedPasses(deps, cursor)).toEqual({
      kind: "error",
      error: "the cursor is none that was given out",
    });
  },
);
