// `mailconsent demo`: the main job on the sample templates and contacts, from the queue to the mail and the page it leads to.
import pg from "pg";
import { parsePassword } from "../admin/password.ts";
import type { Logger } from "../base/log.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { importContacts } from "../flow/import-contacts.ts";
import { addAdmin } from "../flow/manage-admins.ts";
import { makeSecret } from "../flow/secrets.ts";
import { runUpgrade } from "../flow/upgrade-contacts.ts";
import { openInbox } from "../inbox/inbox.ts";
import { buildInboxPages } from "../inbox/inbox-pages.ts";
import { INBOX_PATH } from "../inbox/views.tsx";
import { readLineChunks } from "../lines/read-lines.ts";
import { startWorkers } from "../queue/worker.ts";
import { openDatabase } from "../store/database.ts";
import { migrateStore } from "../store/migrate.ts";
import { recordChangesAsOf } from "../store/recorded-at.ts";
import { type Config, demoConfig } from "./config.ts";
import { counted } from "./counted.ts";
import { addHistory, DEMO_DAYS } from "./demo-history.ts";
import { readListed, rewriteSamples, sendSamples } from "./demo-jobs.ts";
import { type DemoSignIn, type DemoSummary, formatDemo, summarize } from "./demo-summary.ts";
import { CommandError } from "./errors.ts";
import { readKeyFile } from "./key-file.ts";
import { listen } from "./listen.ts";
import { keepSendingMails } from "./mails.ts";
import { showProgress } from "./progress.ts";
import type { Repeated } from "./repeat.ts";
import { SAMPLE_CONTACTS } from "./samples.ts";
import { startSenderRole } from "./sender-role.ts";
import { buildSystemApp, untilStopped } from "./serve.ts";
import { take } from "./terminal.ts";
import { type DatabaseServer, openServer, openSystem, queueSchema, type System } from "./wire.ts";

/** What the command line asks for. */
export interface DemoCommand {
  /** Stops after printing instead of serving the pages. */
  readonly exits: boolean;
  readonly json: boolean;
  readonly print: (line: string) => void;
}

const DEMO_OWNER = "owner@example.com";
const DEMO_CONNECTIONS = 2;
const DEMO_CONCURRENCY = 8;

/**
 * Runs the main job in a place of its own, made anew each time; what is in use elsewhere stays untouched. Its mails go to
 * a mail server of its own, which hands none on.
 */
export async function runDemo(environment: Config, command: DemoCommand, log: Logger): Promise<void> {
  const parts: Repeated[] = [];
  try {
    const sending = showProgress("Sending the newsletter");
    let isSending = true;
    const inbox = await openInbox({
      clock: () => new Date(),
      onTaken: (count) => {
        if (isSending) sending.update(counted(count, "mail", "mails"));
      },
    });
    parts.push({ stop: () => inbox.close() });
    const config = {
      ...withKeys(demoConfig(environment)),
      smtpUrl: inbox.url,
      dkim: null,
      smtpPerSecond: null,
    };
    const server = await openServer(config);
    parts.push({ stop: () => server.close() });
    await reset(config, server, log);
    const system = await openSystem(config, log);
    parts.push({ stop: () => system.close() });
    await emptyQueues(system);
    const workers = await startWorkers(system.backend, system.deps, { concurrency: DEMO_CONCURRENCY });
    parts.push({ stop: () => workers.close() }, await startSenderRole(system, config, () => {}));
    if (!command.exits) {
      const pages = buildSystemApp(system, config).route(
        INBOX_PATH,
        buildInboxPages({ inbox, publicUrl: config.publicUrl }),
      );
      const listening = await listen(pages, config);
      parts.push(keepSendingMails(system.deps, config), { stop: () => listening.close() });
    }
    const summary = await runMainJob(system, config);
    isSending = false;
    sending.done();
    const signIn = command.exits ? null : await addDemoOwner(system);
    command.print(command.json ? JSON.stringify(summary) : formatDemo(summary, signIn));
    if (!command.exits) await untilStopped();
  } finally {
    // The last opened first, since each stands on those before it.
    for (const part of parts.reverse()) await part.stop();
  }
}

/** Lets whoever sees the terminal sign in. */
async function addDemoOwner({ deps }: System): Promise<DemoSignIn> {
  const email = take(parseEmailAddress(DEMO_OWNER));
  const password = take(parsePassword(makeSecret(), email));
  take(await addAdmin(deps, { email, role: "owner", password, by: "demo" }));
  return { email, password };
}

async function runMainJob(system: System, config: Config): Promise<DemoSummary> {
  const rewrites = await rewriteSamples(system);
  const progress = showProgress("Importing contacts");
  // They are on record for a while already, so that the pages have something to show.
  const then = new Date(system.deps.clock().getTime() - DEMO_DAYS * 86_400_000);
  const deps = { ...system.deps, clock: () => then };
  await recordChangesAsOf(deps.db, then);
  const imported = await importContacts(deps, readLineChunks(SAMPLE_CONTACTS, "csv"), {
    onReport: () => {},
    onProgress: (lines) => progress.update(`${lines} lines`),
  });
  progress.done();
  const upgraded = await runUpgrade(deps, { by: null, typeByInterest: new Map() }, () => {});
  if (upgraded.kind === "refused") throw new CommandError("world", upgraded.message);
  const { contacts, salesAndServiceGranted, eMarketingAssumed, eMarketingWithdrawn } = upgraded.counts;
  const upgrade = { contacts, salesAndServiceGranted, eMarketingAssumed, eMarketingWithdrawn };
  await addHistory(system.deps, await readListed());
  await recordChangesAsOf(deps.db, null);
  const filtered = await sendSamples(system);
  return summarize({ rewrites, imported, upgrade, filtered, publicUrl: config.publicUrl });
}

/** The demo's keys are kept in its folder when none are given, on servers too: its links are nobody's but its own. */
function withKeys(config: Config): Config {
  return { ...config, tokenKeys: config.tokenKeys ?? readKeyFile(config.dataFolder) };
}

/** Drops what an earlier demo left and makes the tables anew. */
async function reset(config: Config, server: DatabaseServer, log: Logger): Promise<void> {
  if (server.embedded?.isOwner === false) {
    throw new CommandError(
      "world",
      `Cannot start the demo: another one runs in "${config.dataFolder}"; stop it first`,
    );
  }
  const client = new pg.Client(server.connection);
  await client.connect();
  try {
    for (const schema of [config.schema, queueSchema(config)]) {
      await client.query(`drop schema if exists ${client.escapeIdentifier(schema)} cascade`);
    }
  } finally {
    await client.end();
  }
  const { connection } = server;
  const database = openDatabase({ connection, schema: config.schema, maxConnections: DEMO_CONNECTIONS, log });
  try {
    await migrateStore(database.db, config.schema);
  } finally {
    await database.close();
  }
}

async function emptyQueues({ queues }: System): Promise<void> {
  await Promise.all(queues.all.map((queue) => queue.obliterate({ force: true })));
}
