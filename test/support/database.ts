// A fresh, migrated schema for a test file: embedded by default, on the server of DATABASE_URL where it is set.
import { mkdtemp } from "node:fs/promises";
import pg from "pg";
import type { Logger } from "../../src/base/log.ts";
import type { Embedded } from "../../src/embedded/embedded.ts";
import { type Db, openDatabase } from "../../src/store/database.ts";
import { migrateStore } from "../../src/store/migrate.ts";
import { copyNewDatabase } from "./new-database.ts";
import { foldersOfRun } from "./remove-databases.ts";

/** A store of a test's own. */
export interface TestDatabase {
  readonly connection: pg.ClientConfig;
  readonly schema: string;
  readonly db: Db;
  readonly log: Logger;
  /** Drops the schema; fails when somebody is still connected to it. */
  close(): Promise<void>;
}

const MAX_CONNECTIONS = 10;
const LEAVE_TIMEOUT_MS = 5_000;
const LEAVE_POLL_MS = 20;
const DROP_TIMEOUT_MS = 20_000;

/** Writes nothing. */
export const silentLog: Logger = { info: () => {}, warn: () => {}, error: () => {} };

/** Opens a store with all its tables and nothing in them but what a new store has. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const empty = await openEmptyTestDatabase();
  await migrateStore(empty.db, empty.schema);
  return empty;
}

let opened = 0;

/** Opens a store that has not been migrated. */
export async function openEmptyTestDatabase(): Promise<TestDatabase> {
  opened += 1;
  const schema = `test_${process.pid}_${Date.now().toString(36)}_${opened}`;
  const connection: pg.ClientConfig = { ...(await serverConnection()), application_name: schema };
  const database = openDatabase({
    connection,
    schema,
    maxConnections: MAX_CONNECTIONS,
    log: silentLog,
    prepares: connection.connectionString !== undefined,
  });
  const close = async (): Promise<void> => {
    await database.close();
    await dropSchema(connection, schema);
  };
  return { connection, schema, db: database.db, log: silentLog, close };
}

async function dropSchema(connection: pg.ClientConfig, schema: string): Promise<void> {
  // With a time-out: a transaction that was left open would hold this up for ever.
  const client = new pg.Client({ ...connection, application_name: "", query_timeout: DROP_TIMEOUT_MS });
  await client.connect();
  try {
    const left = await waitForLeaving(client, schema);
    await client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`);
    if (left > 0) throw new Error(`Cannot close the test database: ${left} connections to it were left open`);
  } finally {
    await client.end();
  }
}

/** Counts who is connected still, after giving those who just left a moment. The embedded database names nobody. */
async function waitForLeaving(client: pg.Client, schema: string): Promise<number> {
  const deadline = Date.now() + LEAVE_TIMEOUT_MS;
  for (;;) {
    const text = "select count(*)::int as count from pg_stat_activity where application_name = $1";
    const { rows } = await client.query<{ count: number }>(text, [schema]);
    const count = rows[0]?.count ?? 0;
    if (count === 0 || Date.now() > deadline) return count;
    await new Promise((done) => setTimeout(done, LEAVE_POLL_MS));
  }
}

let server: Promise<Embedded> | null = null;

async function serverConnection(): Promise<pg.ClientConfig> {
  const url = process.env.DATABASE_URL;
  if (url !== undefined && url !== "") return { connectionString: url };
  server ??= startEmbedded();
  return (await server).connection;
}

/** Starts the embedded database once for all test files of a process, which ends with it. */
async function startEmbedded(): Promise<Embedded> {
  // Loaded only here: with a server there is no need for it.
  const { openEmbedded } = await import("../../src/embedded/embedded.ts");
  const folder = await mkdtemp(foldersOfRun(process.ppid));
  await copyNewDatabase(folder);
  return openEmbedded({ dataFolder: folder });
}
