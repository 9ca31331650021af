// The whole system for tests of queues and commands: a place of its own on whatever the environment names.
import { randomBytes } from "node:crypto";
import { Queue } from "bullmq";
import pg from "pg";
import { type Config, demoConfig, readConfig } from "../../src/cli/config.ts";
import { makeLogger } from "../../src/cli/logger.ts";
import { runMigrate } from "../../src/cli/migrate.ts";
import { openSystem, queueSchema, type System } from "../../src/cli/wire.ts";
import { makeFolder } from "./command.ts";

/** The environment of one system that nobody else uses, and how to take it away. */
export interface TestPlace {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly config: Config;
  /** Removes folder, schemas and queues. */
  remove(): Promise<void>;
}

/** Makes a place: a folder for the embedded database, or schemas and a prefix of their own on servers; migrated. */
export async function makePlace(): Promise<TestPlace> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const { folder, remove } = makeFolder();
  const environment = {
    MAILCONSENT_DATA: folder,
    DATABASE_URL: process.env.DATABASE_URL,
    REDIS_URL: process.env.REDIS_URL,
    DATABASE_SCHEMA: name,
    QUEUE_PREFIX: name,
    TOKEN_KEYS: randomBytes(32).toString("base64url"),
    PORT: "0",
  };
  const parsed = readConfig(environment);
  if (parsed.kind === "error") throw new Error(parsed.error.join("; "));
  const config = parsed.value;
  if (config.store.kind === "server") await runMigrate(config, () => {}, makeLogger("error"));
  return {
    environment,
    config,
    remove: async () => {
      for (const each of [config, demoConfig(config)]) {
        if (each.store.kind === "server") {
          await dropSchemas(each.store.url, [each.schema, queueSchema(each)]);
        }
        if (each.redisUrl !== null) await emptyRedis(each);
      }
      remove();
    },
  };
}

/** Opens the system at a place, with a log of errors only. */
export function openPlace({ config }: TestPlace): Promise<System> {
  return openSystem(config, makeLogger("error"));
}

async function dropSchemas(connectionString: string, schemas: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`);
  await client.end();
}

async function emptyRedis(config: Config): Promise<void> {
  for (const name of [
    "template-rewrite",
    "recipient-filter",
    "contact-import",
    "consent-upgrade",
    "send-gate",
    "mail-send",
    "delivery-report",
  ]) {
    const queue = new Queue(name, { connection: { url: config.redisUrl ?? "" }, prefix: config.queuePrefix });
    await queue.obliterate({ force: true });
    await queue.close();
  }
}
