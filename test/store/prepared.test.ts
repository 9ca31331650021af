import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "../../src/store/database.ts";
import { loadStanding } from "../../src/store/standings.ts";
import { aContactId } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test("what is marked is prepared once a connection on a server, and never on the embedded database", async () => {
  const names = await inTransaction(database.db, async (transaction) => {
    await loadStanding(transaction, aContactId());
    await loadStanding(transaction, aContactId());
    const { rows } = await sql<{ readonly name: string }>`
      select name from pg_prepared_statements where name <> ''`.execute(transaction);
    return rows.map(({ name }) => name);
  });
  const isServer = database.connection.connectionString !== undefined;
  expect(names).toEqual(isServer ? ["standing"] : []);
});
