// A store of a bench's own: a schema made anew on the server it is given, or an embedded database, and removed at its end.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { parseTokenKeys } from "../../../src/consent/preference-token.ts";
import { openEmbedded } from "../../../src/embedded/embedded.ts";
import type { KeyedDependencies } from "../../../src/flow/dependencies.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { migrateStore } from "../../../src/store/migrate.ts";
import { silentLog } from "./consent-world.ts";

/** A store, and a connection to it without a pool. */
export interface BenchStore {
  readonly deps: KeyedDependencies;
  readonly client: pg.Client;
}

const MAX_CONNECTIONS = 6;

/** Gives work the server that BENCH_DATABASE_URL names, where there is one, and then an embedded database. */
export async function onEveryDatabase(
  work: (title: "PostgreSQL" | "Embedded", connection: pg.ClientConfig) => Promise<void>,
): Promise<void> {
  const connectionString = process.env.BENCH_DATABASE_URL;
  if (connectionString !== undefined) await work("PostgreSQL", { connectionString });
  else process.stdout.write("\nName a PostgreSQL database in BENCH_DATABASE_URL to measure there too.\n");
  const folder = mkdtempSync(join(tmpdir(), "mailconsent-bench-"));
  const embedded = await openEmbedded({ dataFolder: folder });
  try {
    await work("Embedded", embedded.connection);
  } finally {
    await embedded.close();
    rmSync(folder, { recursive: true });
  }
}

/** Gives work an empty store, and removes it. */
export async function withBenchStore(
  connection: pg.ClientConfig,
  schema: string,
  work: (store: BenchStore) => Promise<void>,
): Promise<void> {
  const database = openDatabase({ connection, schema, maxConnections: MAX_CONNECTIONS, log: silentLog });
  const tokenKeys = parseTokenKeys("k".repeat(43));
  if (tokenKeys.kind === "error") throw new Error(tokenKeys.error);
  const drop = () => sql`drop schema if exists ${sql.id(schema)} cascade`.execute(database.db);
  await drop();
  await migrateStore(database.db, schema);
  const client = new pg.Client({ ...connection, options: `-c search_path=${schema} -c jit=off` });
  await client.connect();
  const deps = { db: database.db, clock: () => new Date(), log: silentLog, tokenKeys: tokenKeys.value };
  try {
    await work({ deps, client });
  } finally {
    await client.end();
    await drop();
    await database.close();
  }
}
