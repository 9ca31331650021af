// Settings: what is in force now or at a time, and a history that nobody can rewrite.
import { type Kysely, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { up as keepChanges } from "../../src/store/migrations/0011-setting-changes.ts";
import { appendSettingChange, loadSettingChanges, loadSettings } from "../../src/store/settings.ts";
import { openEmptyTestDatabase, openTestDatabase, type TestDatabase } from "../support/database.ts";
import { LATER, NOON } from "./values.ts";

const PRIVACY = "e-marketing-privacy";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

let key = 0;
beforeEach(() => {
  key += 1;
});

/** A setting that no other test changes; the store itself knows none by name. */
function ownKey(): string {
  return `setting-${key}`;
}

function set(text: string, at: Date, fields: { readonly key?: string; readonly reason?: string } = {}) {
  const { key: name = ownKey(), reason = null } = fields;
  return appendSettingChange(store.db, { key: name, text, by: "Privacy desk", reason }, at);
}

describe("loadSettings", () => {
  test("gives what is in force, now and at a time before", async () => {
    expect(await loadSettings(store.db)).toMatchObject({ hasEMarketingPrivacy: false, hardBounceLimit: 5 });
    const later = new Date(Date.now() + 60_000);
    await set("on", later, { key: PRIVACY });
    expect(await loadSettings(store.db)).toMatchObject({ hasEMarketingPrivacy: true });
    const justBefore = new Date(later.getTime() - 1);
    expect(await loadSettings(store.db, justBefore)).toMatchObject({ hasEMarketingPrivacy: false });
    expect(await loadSettings(store.db, later)).toMatchObject({ hasEMarketingPrivacy: true });
  });

  test("throws rather than guess where what is kept no longer parses", async () => {
    await set("perhaps", NOON, { key: "when-missing" });
    await expect(loadSettings(store.db)).rejects.toThrow(/setting "when-missing" must be one of/);
    await set("report", NOON, { key: "when-missing" });
  });
});

describe("appendSettingChange", () => {
  test("keeps who, when, before, after and why", async () => {
    await set("one", NOON);
    await set("two", LATER, { reason: "Asked for" });
    expect(await loadSettingChanges(store.db, ownKey())).toMatchObject([
      { before: "one", after: "two", at: LATER, by: "Privacy desk", reason: "Asked for" },
      { before: null, after: "one", at: NOON, by: "Privacy desk", reason: null },
    ]);
  });

  test("appends nothing where it is so already", async () => {
    await set("one", NOON);
    expect(await set("one", LATER)).toEqual({ kind: "same" });
    expect(await loadSettingChanges(store.db, ownKey())).toHaveLength(1);
  });

  test("appends nothing where somebody changed it since it was looked at, also of several at once", async () => {
    const setting = { key: ownKey(), by: "Privacy desk", reason: null, seenVersion: 0 };
    const outcomes = await Promise.all(
      ["a", "b", "c"].map((text) => appendSettingChange(store.db, { ...setting, text }, NOON)),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["appended", "changed", "changed"]);
    expect(await loadSettingChanges(store.db, ownKey())).toHaveLength(1);
  });

  test("lets each of several changes at once follow the one before it", async () => {
    await Promise.all(["a", "b", "c", "d", "e"].map((text) => set(text, NOON)));
    const changes = [...(await loadSettingChanges(store.db, ownKey()))].reverse();
    expect(changes.map(({ before }) => before)).toEqual([
      null,
      ...changes.slice(0, -1).map(({ after }) => after),
    ]);
  });
});

test.each([
  ["update", sql`update setting_changes set after = 'off'`],
  ["delete", sql`delete from setting_changes`],
  ["truncate", sql`truncate setting_changes`],
])("nobody can %s the history of settings", async (verb, statement) => {
  await expect(statement.execute(store.db)).rejects.toThrow(`Cannot ${verb} setting_changes`);
});

test.each([
  ["true", true],
  ["false", false],
])(
  "a store that had e-marketing privacy set to %s before changes were kept has it so still",
  async (value, privacy) => {
    const old = await openEmptyTestDatabase();
    await sql`create schema ${sql.id(old.schema)}`.execute(old.db);
    await sql`create table settings (key text, value jsonb, changed_at timestamptz)`.execute(old.db);
    await sql`insert into settings values (${PRIVACY}, ${value}::jsonb, ${NOON})`.execute(old.db);
    await keepChanges(old.db as unknown as Kysely<unknown>);
    expect(await loadSettings(old.db)).toMatchObject({ hasEMarketingPrivacy: privacy });
    expect(await loadSettingChanges(old.db, PRIVACY)).toMatchObject([
      { before: null, at: NOON, by: "mailconsent" },
    ]);
    await old.close();
  },
);
