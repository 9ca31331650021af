// A whole system on servers of its own, and everybody it has to do with: mailing systems, a mail server, recipients.
import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, readConfig } from "../../src/cli/config.ts";
import { makeLogger } from "../../src/cli/logger.ts";
import { runMigrate } from "../../src/cli/migrate.ts";
import { openNotes } from "../../src/cli/notes.ts";
import { openSystem, type System } from "../../src/cli/wire.ts";
import { addApiKey } from "../../src/flow/api-keys.ts";
import type { NoteKeeper } from "../../src/flow/note-request.ts";
import { freePort } from "../support/free-port.ts";
import { startMailServer, type TestMailServer } from "../support/mail-server.ts";
import { type OwnRedis, type OwnServer, ownPostgres, ownRedis } from "../support/own-servers.ts";
import { Roles } from "./roles.ts";
import { makeSmallVolume, type SmallVolume } from "./small-volume.ts";

/** What events happen to. */
export interface World {
  readonly redis: OwnRedis;
  readonly postgres: OwnServer;
  /** What PostgreSQL is on; `null` where none could be made, and so cannot be filled up. */
  readonly volume: SmallVolume | null;
  readonly roles: Roles;
  readonly mails: TestMailServer;
  /** The same store and queues, as the harness sees them. */
  readonly system: System;
  /** Wishes to leave that web could not record yet. */
  readonly notes: NoteKeeper;
  /** Where web listens. */
  readonly origin: string;
  /** Of the mailing system that calls. */
  readonly apiKey: string;
  /** Logs, data and the servers' files. */
  readonly folder: string;
  close(): Promise<void>;
}

const MESSAGES_PER_SECOND = 60; // so that a mailing is under way for as long as an event lasts
const MAX_CONNECTIONS = 80;

/** Starts everything. */
export async function openWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "mailconsent-chaos-"));
  // PostgreSQL runs as another user than root.
  chmodSync(folder, 0o711);
  const volume = makeSmallVolume(join(folder, "volume"));
  const redis = await ownRedis(join(folder, "redis"));
  const postgres = await ownPostgres(join(folder, volume === null ? "postgres" : "volume/postgres"), [
    `max_connections=${MAX_CONNECTIONS}`,
    "max_wal_size=64MB",
  ]);
  await Promise.all([redis.start(), postgres.start()]);
  const mails = await startMailServer();
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const data = join(folder, "data");
  mkdirSync(data);
  const environment = {
    DATABASE_URL: postgres.url,
    REDIS_URL: redis.url,
    MAILCONSENT_DATA: data,
    TOKEN_KEYS: randomBytes(32).toString("base64url"),
    PORT: `${port}`,
    PUBLIC_URL: origin,
    SMTP_URL: mails.url,
    SMTP_PER_SECOND: `${MESSAGES_PER_SECOND}`,
  };
  const config = configOf(environment);
  const log = makeLogger("error");
  await runMigrate(config, () => {}, log);
  // What breaks on purpose is no news here.
  const system = await openSystem(config, { ...log, error: () => {}, warn: () => {}, info: () => {} });
  const { text: apiKey } = await addApiKey(system.deps, {
    name: "shop",
    scopes: ["templates", "mailings"],
    by: "the harness",
  });
  const roles = new Roles(environment, folder);
  await roles.start();
  return {
    redis,
    postgres,
    volume,
    roles,
    mails,
    system,
    notes: openNotes({ dataFolder: data }),
    origin,
    apiKey,
    folder,
    async close() {
      await roles.stop();
      await system.close();
      await mails.close();
      await Promise.all([redis.stop("SIGTERM"), postgres.stop("SIGINT")]);
      volume?.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configOf(environment: NodeJS.ProcessEnv): Config {
  const config = readConfig(environment);
  if (config.kind === "error") throw new Error(config.error.join("; "));
  return config.value;
}
