// The tables come into being once, whoever makes them, and never under older code.
import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_SUBSCRIPTION_TYPES } from "../../src/consent/plan-upgrade.ts";
import { E_MARKETING, LEGITIMATE_INTEREST, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { openDatabase } from "../../src/store/database.ts";
import { assertMigrated, migrateStore } from "../../src/store/migrate.ts";
import { loadLegalBases, loadPurposes } from "../../src/store/purposes.ts";
import { loadSettings } from "../../src/store/settings.ts";
import { loadSubscriptionTypes } from "../../src/store/subscription-types.ts";
import { openEmptyTestDatabase, silentLog, type TestDatabase } from "../support/database.ts";

// Each file of the folder is a migration: one that nobody registered fails here.
const ALL = readdirSync(resolve(import.meta.dirname, "../../src/store/migrations"))
  .map((file) => basename(file, ".ts"))
  .sort();

let store: TestDatabase;
// Starting the embedded database may take longer than a test may.
beforeAll(async () => (await openEmptyTestDatabase()).close());
afterEach(() => store.close());

describe("migrateStore", () => {
  test("applies every migration once", async () => {
    store = await openEmptyTestDatabase();
    expect(await migrateStore(store.db, store.schema)).toEqual(ALL);
    expect(await migrateStore(store.db, store.schema)).toEqual([]);
  });

  test("lets one of several at a time do the work", async () => {
    store = await openEmptyTestDatabase();
    const { connection, schema } = store;
    const others = [1, 2, 3].map(() =>
      openDatabase({ connection, schema, maxConnections: 1, log: silentLog }),
    );
    const applied = await Promise.all(others.map(({ db }) => migrateStore(db, schema)));
    await Promise.all(others.map((each) => each.close()));
    expect(applied.flat().sort()).toEqual(ALL);
    expect(await loadPurposes(store.db)).toHaveLength(2);
  });

  test("minds nobody who makes and drops other schemas meanwhile", async () => {
    store = await openEmptyTestDatabase();
    let isMigrating = true;
    const churn = async (name: string): Promise<void> => {
      const client = new pg.Client(store.connection);
      await client.connect();
      const tables = Array.from(
        { length: 10 },
        (_, table) => `create table ${name}.t${table} (a int generated always as identity)`,
      ).join(";");
      while (isMigrating) {
        await client.query(`create schema ${name}; ${tables}`);
        await client.query(`drop schema ${name} cascade`);
      }
      await client.end();
    };
    const migrate = async (): Promise<readonly string[]> => {
      const applied: string[] = [];
      for (let times = 0; times < 20; times += 1) {
        applied.push(...(await migrateStore(store.db, store.schema)));
      }
      return applied;
    };
    const churning = Promise.all([churn(`${store.schema}_a`), churn(`${store.schema}_b`)]);
    const applied = await migrate().finally(() => {
      isMigrating = false;
      return churning;
    });
    expect(applied).toEqual(ALL);
  });

  test("refuses a database that a newer version has changed", async () => {
    store = await openEmptyTestDatabase();
    await migrateStore(store.db, store.schema);
    await sql`insert into migrations (name, timestamp) values ('0999-later', '2099-01-01')`.execute(store.db);
    await expect(migrateStore(store.db, store.schema)).rejects.toThrow(/newer version .* \(0999-later\)/);
    await expect(assertMigrated(store.db)).rejects.toThrow(/newer version .* \(0999-later\)/);
  });

  test("adds what a new store starts with", async () => {
    store = await openEmptyTestDatabase();
    await migrateStore(store.db, store.schema);
    expect(await loadPurposes(store.db)).toEqual([
      { key: SALES_AND_SERVICE, number: 1, isActive: true },
      { key: E_MARKETING, number: 2, isActive: true },
    ]);
    expect(await loadSubscriptionTypes(store.db)).toEqual(DEFAULT_SUBSCRIPTION_TYPES);
    expect(await loadSettings(store.db)).toMatchObject({ hasEMarketingPrivacy: false });
    expect(await loadLegalBases(store.db)).toHaveLength(6);
    expect(await loadLegalBases(store.db)).toContainEqual({ key: LEGITIMATE_INTEREST, isActive: true });
  });

  test("numbers what is added later after the built-in ones", async () => {
    store = await openEmptyTestDatabase();
    await migrateStore(store.db, store.schema);
    await store.db.insertInto("purposes").values({ key: "surveys" }).execute();
    await store.db
      .insertInto("subscription_types")
      .values({
        key: "polls",
        purpose: "surveys",
        default_choice: "unsubscribed",
        position: 9,
        name_by_language: '{"en":"Polls"}',
      })
      .execute();
    expect((await loadPurposes(store.db)).at(-1)).toMatchObject({ key: "surveys", number: 3 });
    expect((await loadSubscriptionTypes(store.db)).at(-1)).toMatchObject({ key: "polls", number: 5 });
  });
});

describe("assertMigrated", () => {
  test("names the command that makes the tables", async () => {
    store = await openEmptyTestDatabase();
    await expect(assertMigrated(store.db)).rejects.toThrow(/have not been made; run `mailconsent migrate`/);
    await migrateStore(store.db, store.schema);
    await expect(assertMigrated(store.db)).resolves.toBeUndefined();
  });

  test("names what a database lacks", async () => {
    store = await openEmptyTestDatabase();
    await migrateStore(store.db, store.schema);
    await sql`delete from migrations where name = '0004-built-ins'`.execute(store.db);
    await expect(assertMigrated(store.db)).rejects.toThrow(
      /it lacks 0004-built-ins; run `mailconsent migrate`/,
    );
  });
});
