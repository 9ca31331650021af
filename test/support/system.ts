// The whole system for tests of queues and commands: a place of its own on whatever the environment names.
import { randomBytes } from "node:crypto";
import { Queue } from "bullmq";
import { sql } from "kysely";
import pg from "pg";
import { type Config, demoConfig, readConfig } from "../../src/cli/config.ts";
import { makeLogger } from "../../src/cli/logger.ts";
import { runMigrate } from "../../src/cli/migrate.ts";
import { openServer, openSystem, queueSchema, type System } from "../../src/cli/wire.ts";
import { openDatabase } from "../../src/store/database.ts";
import { formatRoleSql } from "../../src/store/role-rights.ts";
import { makeFolder } from "./command.ts";
import { copyNewDatabase } from "./new-database.ts";

/** The environment of one system that nobody else uses, and how to take it away. */
export interface TestPlace {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly config: Config;
  /** For what makes tables: `migrate`, and the demo. */
  readonly ownerEnvironment: Readonly<Record<string, string | undefined>>;
  /** Does to the tables what the system itself has no right to. */
  asOwner(statement: string): Promise<void>;
  /** Removes folder, schemas, role and queues. */
  remove(): Promise<void>;
}

/**
 * Makes a place: a folder for the embedded database, or schemas and a prefix of their own on servers; migrated. On a
 * database server the system runs as a role that has the rights it needs and no others.
 */
export async function makePlace(more: Readonly<Record<string, string>> = {}): Promise<TestPlace> {
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
    ...more,
  };
  const owner = configOf(environment);
  const { store } = owner;
  if (store.kind === "embedded") {
    await copyNewDatabase(folder);
    return placeOf({ environment, ownerEnvironment: environment }, remove);
  }
  await runMigrate(owner, () => {}, makeLogger("error"));
  const restricted = { ...environment, DATABASE_URL: await makeRole(store.url, owner) };
  return placeOf({ environment: restricted, ownerEnvironment: environment }, remove);
}

type Environment = TestPlace["environment"];

function configOf(environment: Environment): Config {
  const parsed = readConfig({ ...environment });
  if (parsed.kind === "error") throw new Error(parsed.error.join("; "));
  return parsed.value;
}

function placeOf(
  environments: Pick<TestPlace, "environment" | "ownerEnvironment">,
  removeFolder: () => void,
): TestPlace {
  const owner = configOf(environments.ownerEnvironment);
  return {
    ...environments,
    config: configOf(environments.environment),
    asOwner: (statement) => runAsOwner(owner, statement),
    remove: async () => {
      for (const each of [owner, demoConfig(owner)]) {
        if (each.store.kind === "server") await removeFromServer(each.store.url, each);
        // A server of the test's own goes with what is in it.
        if (each.redisUrl !== null && each.redisUrl === process.env.REDIS_URL) await emptyRedis(each);
      }
      removeFolder();
    },
  };
}

/** Makes a role of the schema's name. Gives the address that it connects by. */
async function makeRole(ownerUrl: string, config: Config): Promise<string> {
  const role = config.schema;
  const password = randomBytes(12).toString("hex");
  const queues = config.redisUrl === null ? queueSchema(config) : null;
  await withClient(ownerUrl, async (client) => {
    await client.query(formatRoleSql({ role, schema: config.schema, queueSchema: queues }));
    await client.query(`alter role ${role} password '${password}'`);
  });
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

async function runAsOwner(owner: Config, statement: string): Promise<void> {
  const server = await openServer(owner);
  const { connection } = server;
  const database = openDatabase({
    connection,
    schema: owner.schema,
    maxConnections: 1,
    log: makeLogger("error"),
  });
  await sql.raw(statement).execute(database.db);
  await database.close();
  await server.close();
}

/** Opens the system at a place, with a log of errors only. */
export function openPlace({ config }: TestPlace): Promise<System> {
  return openSystem(config, makeLogger("error"));
}

async function removeFromServer(ownerUrl: string, config: Config): Promise<void> {
  const { schema } = config;
  await withClient(ownerUrl, async (client) => {
    for (const each of [schema, queueSchema(config)])
      await client.query(`drop schema if exists ${each} cascade`);
    await client.query(`drop role if exists ${schema}`);
  });
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
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
    "webhook-delivery",
  ]) {
    const queue = new Queue(name, { connection: { url: config.redisUrl ?? "" }, prefix: config.queuePrefix });
    await queue.obliterate({ force: true });
    await queue.close();
  }
}
