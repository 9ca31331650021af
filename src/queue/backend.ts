// Where the queues live: Redis in production, the database where there is no Redis. Chosen once a process.
import {
  assertSchemaCompatibility,
  type ConnectionOptions,
  createPostgresBackend,
  LATEST_SCHEMA_VERSION,
  type Queue,
  type QueueOptions,
  runMigrations,
  SchemaMigrationRequiredError,
  setDefaultBackendFactory,
  type Telemetry,
} from "bullmq";
import pg from "pg";
import type { Logger } from "../base/log.ts";
import { inTime } from "./in-time.ts";
import { redisClient } from "./redis-client.ts";
import type { RedisLocation } from "./redis-location.ts";

/** Where to put the queues. */
export type QueueLocation =
  | { readonly kind: "redis"; readonly redis: RedisLocation; readonly prefix: string }
  | { readonly kind: "database"; readonly connection: pg.ClientConfig; readonly schema: string };

/** An opened queue store; give `options` to every Queue, Worker and FlowProducer. */
export interface QueueBackend {
  readonly options: Required<Pick<QueueOptions, "connection" | "prefix">> & Pick<QueueOptions, "telemetry">;
  /** Removes the events of a queue: they repeat the answers of jobs, until enough has happened since. */
  clearEvents(queue: Queue): Promise<void>;
  /** Says whether the queues' server answers within a second. */
  answers(): Promise<boolean>;
  /** Ends the connections for good: whatever waits for an answer fails within seconds. */
  letGo(): void;
  /**
   * Waits until no connection is being made again. BullMQ interrupts the one on which a worker waits for jobs, and would
   * wait for ever for the end of one that is between two connections (6.7; ioredis 6.0 never tells of it).
   */
  settle(): Promise<void>;
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 1_000;
// Each Queue and Worker opens a pool of its own beside one connection that listens.
const MAX_CONNECTIONS_EACH = 4;

/**
 * Connects to where the queues live, and brings their tables up to date when that is the database.
 *
 * @param telemetry Hears of what queues and workers do; `null`: nobody does.
 */
export async function openQueueBackend(
  location: QueueLocation,
  log: Logger,
  telemetry: Telemetry | null = null,
): Promise<QueueBackend> {
  const backend = await (location.kind === "redis" ? openRedis(location, log) : openDatabaseQueues(location));
  return telemetry === null ? backend : { ...backend, options: { ...backend.options, telemetry } };
}

async function openRedis(
  location: Extract<QueueLocation, { kind: "redis" }>,
  log: Logger,
): Promise<QueueBackend> {
  setDefaultBackendFactory();
  const { client: redis, letGo, settle } = redisClient(location.redis, CONNECT_TIMEOUT_MS);
  redis.on("error", (cause) => log.error({ cause: cause.message }, "Redis connection failed"));
  try {
    await inTime(redis.connect(), CONNECT_TIMEOUT_MS);
  } catch (cause) {
    redis.disconnect();
    throw new Error("Cannot reach Redis: check REDIS_URL and that the server runs", { cause });
  }
  return {
    options: { connection: redis as ConnectionOptions, prefix: location.prefix },
    clearEvents: async (queue) => {
      await queue.trimEvents(0);
    },
    answers: () =>
      inTime(redis.ping(), ANSWER_TIMEOUT_MS).then(
        () => true,
        () => false,
      ),
    letGo,
    settle,
    // One that is away would be told to quit only once it is back.
    close: () =>
      inTime(redis.quit(), ANSWER_TIMEOUT_MS).then(
        () => {},
        () => redis.disconnect(),
      ),
  };
}

async function openDatabaseQueues(
  location: Extract<QueueLocation, { kind: "database" }>,
): Promise<QueueBackend> {
  setDefaultBackendFactory(createPostgresBackend);
  await withClient(location, (client) => bringUpToDate(client, location.schema));
  // A config and not a pool: only then may the tables stand in a schema of our choice.
  const connection = { ...location.connection, schema: location.schema, max: MAX_CONNECTIONS_EACH };
  return {
    options: { connection: connection as ConnectionOptions, prefix: "" },
    // BullMQ cannot do it there yet (6.7: "trimEvents is not implemented").
    clearEvents: ({ name }) =>
      withClient(location, async (client) => {
        const events = `${client.escapeIdentifier(location.schema)}.event`;
        await client.query(`delete from ${events} where queue = $1`, [name]);
      }),
    // Its connections are those of the store, which has time-outs of its own.
    answers: async () => true,
    letGo: () => {},
    settle: async () => {},
    close: async () => {},
  };
}

/** BullMQ's own migrator needs an owner's rights even where nothing is left to do, and a running system has none. */
async function bringUpToDate(client: pg.Client, schema: string): Promise<void> {
  if ((await loadVersion(client, schema)) < LATEST_SCHEMA_VERSION) await runMigrations(client, schema);
}

async function loadVersion(client: pg.Client, schema: string): Promise<number> {
  try {
    return await assertSchemaCompatibility(client, schema);
  } catch (cause) {
    if (cause instanceof SchemaMigrationRequiredError) return 0;
    throw cause;
  }
}

async function withClient(
  { connection }: Extract<QueueLocation, { kind: "database" }>,
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
