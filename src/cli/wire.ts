// Config -> the opened system: store, queues, logger, clock.
import type pg from "pg";
import type { Logger } from "../base/log.ts";
import type { Embedded } from "../embedded/embedded.ts";
import type { FilterDependencies } from "../flow/filter-recipients.ts";
import { RosterOnDemand } from "../flow/roster-on-demand.ts";
import type { QueueBackend, QueueLocation } from "../queue/backend.ts";
import type { Queues } from "../queue/enqueue.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { assertMigrated, migrateStore } from "../store/migrate.ts";
import { type Config, MAKE_KEY } from "./config.ts";
import { openingDatabase } from "./database-failure.ts";
import { CommandError } from "./errors.ts";
import { type KeptKeys, keepKeyFile } from "./key-file.ts";
import type { Tracing } from "./tracing.ts";

/** What a command needs to know of the database before it opens tables. */
export interface DatabaseServer {
  readonly connection: pg.ClientConfig;
  /** `null` on a database server; else the embedded database, opened or joined. */
  readonly embedded: Embedded | null;
  close(): Promise<void>;
}

/** The store, ready for flows. */
export interface Store extends DatabaseServer {
  readonly database: Database;
  readonly deps: FilterDependencies;
  /** Where its keys come from, unless from the environment. */
  readonly keptKeys: KeptKeys | null;
  /** For pages that count by the standings of everybody; loaded when one is opened. */
  readonly standings: RosterOnDemand;
}

/** Store and queues. */
export interface System extends Store {
  readonly backend: QueueBackend;
  readonly queues: Queues;
}

/** Connects to the database server, or opens or joins the embedded one. */
export async function openServer(config: Config): Promise<DatabaseServer> {
  if (config.store.kind === "server") {
    return { connection: { connectionString: config.store.url }, embedded: null, close: async () => {} };
  }
  // Loaded here alone: with a database server nothing of the embedded one is needed.
  const { openEmbedded } = await import("../embedded/embedded.ts");
  const embedded = await openEmbedded({
    dataFolder: config.dataFolder,
    onCreate: () => process.stderr.write(`Creating the database in ${config.dataFolder}, once …\n`),
  });
  return { connection: embedded.connection, embedded, close: () => embedded.close() };
}

/** Opens the store. The embedded one is brought up to date at once; on a server `mailconsent migrate` does it. */
export async function openStore(config: Config, log: Logger, tracing: Tracing | null = null): Promise<Store> {
  const store = await openUncheckedStore(config, log, tracing);
  const { db } = store.database;
  try {
    if (store.embedded === null) await openingDatabase(config, () => assertMigrated(db));
    else await migrateStore(db, config.schema);
  } catch (cause) {
    await store.close();
    throw cause;
  }
  return store;
}

/** Opens the store without a look at it: a server that cannot be reached yet is connected to with the first query. */
export async function openUncheckedStore(
  config: Config,
  log: Logger,
  tracing: Tracing | null = null,
): Promise<Store> {
  const { tokenKeys, keptKeys } = openKeys(config);
  const server = await openServer(config);
  const database = openDatabase({
    connection: server.connection,
    schema: config.schema,
    maxConnections: config.databaseConnections,
    statementTimeoutMs: config.statementTimeoutMs,
    log,
    prepares: server.embedded === null,
    onStatement: tracing?.onStatement ?? null,
  });
  const deps = {
    db: database.db,
    clock: () => new Date(),
    log,
    tokenKeys,
    publicUrl: config.publicUrl,
    rosters: null,
  };
  const standings = new RosterOnDemand(deps, { maxMb: config.rosterMb });
  const close = async (): Promise<void> => {
    await standings.close();
    await database.close();
    await server.close();
  };
  return { ...server, database, deps, standings, keptKeys, close };
}

/** Opens store and queues. */
export async function openSystem(
  config: Config,
  log: Logger,
  tracing: Tracing | null = null,
): Promise<System> {
  const store = await openStore(config, log, tracing);
  // Loaded here alone: commands that need no queues would take 25 MB more with them.
  const { openQueueBackend } = await import("../queue/backend.ts");
  const { openQueues } = await import("../queue/enqueue.ts");
  try {
    const backend = await openQueueBackend(queueLocation(config, store.connection), log, tracing?.telemetry);
    const queues = openQueues(backend, log);
    const close = async (): Promise<void> => {
      await queues.close();
      await backend.close();
      await store.close();
    };
    return { ...store, backend, queues, close };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}

/** Names the schema of the queues' tables, where they live in the database. */
export function queueSchema(config: Config): string {
  return `${config.schema}_queue`;
}

/** Says where the queues live. */
export function queueLocation(config: Config, connection: pg.ClientConfig): QueueLocation {
  return config.redisUrl === null
    ? { kind: "database", connection, schema: queueSchema(config) }
    : { kind: "redis", redis: { ...config.redis, url: config.redisUrl }, prefix: config.queuePrefix };
}

function openKeys(config: Config): Pick<Store, "keptKeys"> & Pick<FilterDependencies, "tokenKeys"> {
  if (config.tokenKeys !== null) return { tokenKeys: config.tokenKeys, keptKeys: null };
  const keptKeys = keysOfFolder(config);
  return { tokenKeys: keptKeys.keys, keptKeys };
}

function keysOfFolder(config: Config): KeptKeys {
  if (config.store.kind === "embedded") return keepKeyFile(config.dataFolder);
  throw new CommandError(
    "input",
    `Cannot start: TOKEN_KEYS is not set, and every process on one database needs the same keys. Make one with: ${MAKE_KEY}`,
  );
}
