// `mailconsent migrate`: brings the tables of store and queues up to date; run it before a new version starts.
import type { Logger } from "../base/log.ts";
import { openQueueBackend } from "../queue/backend.ts";
import { openDatabase } from "../store/database.ts";
import { migrateStore } from "../store/migrate.ts";
import type { Config } from "./config.ts";
import { openingDatabase } from "./database-failure.ts";
import { openServer, queueLocation } from "./wire.ts";

const MIGRATE_CONNECTIONS = 2;

/** Applies the migrations that are missing; several processes may do so at once. */
export async function runMigrate(config: Config, print: (line: string) => void, log: Logger): Promise<void> {
  const server = await openServer(config);
  try {
    const { connection } = server;
    const database = openDatabase({
      connection,
      schema: config.schema,
      maxConnections: MIGRATE_CONNECTIONS,
      log,
    });
    try {
      const applied = await openingDatabase(config, () => migrateStore(database.db, config.schema));
      for (const name of applied) print(`Applied ${name}`);
      print(
        applied.length === 0
          ? `Schema "${config.schema}" is up to date`
          : `Schema "${config.schema}" is now up to date`,
      );
    } finally {
      await database.close();
    }
    const backend = await openQueueBackend(queueLocation(config, connection), log);
    await backend.close();
    print(
      config.redisUrl === null
        ? "The queues' tables are up to date"
        : "The queues are on Redis, which needs no tables",
    );
  } finally {
    await server.close();
  }
}
