// `mailconsent serve`: runs the pages, the worker, or both, until it is told to stop.
import { setTimeout as sleep } from "node:timers/promises";
import type { Hono } from "hono";
import { addApi, buildApi, buildUnavailableApi } from "../api/api.ts";
import type { Logger } from "../base/log.ts";
import { describeUnreachable, isUnreachable } from "../base/unreachable.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { addLocalMetrics } from "../metrics/routes.ts";
import { openProvider } from "../provider/openid.ts";
import { buildApp } from "../web/app.ts";
import type { Config, Role } from "./config.ts";
import { letGoWhenAway } from "./let-go.ts";
import { ServedPages } from "./listen.ts";
import { keepSendingMails } from "./mails.ts";
import { keepMarkingBursts } from "./mark-bursts.ts";
import { keepRecordingNotes, openNotes } from "./notes.ts";
import { type Repeated, repeat } from "./repeat.ts";
import { startSenderRole } from "./sender-role.ts";
import type { Tracing } from "./tracing.ts";
import { openMetrics, serveOperators } from "./watch.ts";
import { startWebhooks } from "./webhooks.ts";
import { openSystem, openUncheckedStore, type Store, type System } from "./wire.ts";
import { startWorkerRole } from "./worker-role.ts";

const STOP_TIMEOUT_MS = 30_000;
// Pages are opened by the thousand while a mailing goes out; what an admin changes may show two seconds later.
const CATALOGUE_MAX_AGE_MS = 2_000;
const API_REQUESTS_PER_MINUTE = 6_000; // of each key; lists travel whole, so that a busy system makes some dozens
const READY_TIMEOUT_MS = 3_000;
const STANDINGS_MS = 5_000; // what changed is read in small portions
const KEYS_MS = 1_000; // a link may be opened as soon as its mail is out
const RETRY_MS = 2_000; // what was missing is used this long after it is there

/** Runs until SIGINT or SIGTERM; then takes no more work and ends what is under way. */
export async function runServe(config: Config, roles: ReadonlySet<Role>, log: Logger): Promise<void> {
  const stopped = untilStopped();
  const pages = roles.has("web") ? new ServedPages(config, log) : null;
  const parts: Part[] = [];
  let watchQueues = (): Part | null => null;
  try {
    const tracing = await startTracing(config, parts);
    const system =
      pages === null
        ? await openSystem(config, log, tracing)
        : await openBehindPages({ config, log, stopped, tracing }, pages, parts);
    if (system !== null) {
      parts.push({ stop: () => system.close() });
      watchQueues = () => letGoWhenAway(system.backend, log);
      const metrics = await startWatching(system, config, parts);
      parts.push(startRecordingNotes(system, config, metrics), keepKeysFresh(system));
      if (roles.has("worker")) await startWorker({ system, config, metrics }, parts);
      if (roles.has("sender")) parts.push(await startSenderRole(system, config, metrics.countJob));
      if (pages !== null) {
        parts.push(repeat(log, STANDINGS_MS, () => system.standings.keepUp()));
        await pages.show(buildSystemApp(system, config, metrics));
      }
      log.info({ roles: [...roles].join(",") }, "Ready");
      await stopped;
    }
    log.info({}, "Stopping");
  } finally {
    forceExitAfter(STOP_TIMEOUT_MS, log);
    // Pages and jobs may wait for the queues, which may go away at any time until all has stopped.
    const watching = watchQueues();
    await pages?.close();
    // The last opened first, since each stands on those before it.
    for (const part of parts.reverse()) await part.stop();
    await watching?.stop();
  }
}

/** What was started and is to be stopped. */
type Part = Repeated;

async function startTracing({ isTraced }: Config, parts: Part[]): Promise<Tracing | null> {
  if (!isTraced) return null;
  // Loaded here alone: it takes time and memory that others keep.
  const { openTracing } = await import("./tracing.ts");
  const tracing = openTracing();
  parts.push(tracing);
  return tracing;
}

async function startWatching(system: System, config: Config, parts: Part[]): Promise<Metrics> {
  const metrics = openMetrics(system);
  parts.push(await serveOperators(metrics, () => checkSystem(system), config));
  return metrics;
}

/** Keys that were rotated sign what other commands make from then on, which has to be known here. */
function keepKeysFresh({ deps, keptKeys }: System): Part {
  return repeat(deps.log, KEYS_MS, async () => keptKeys?.refresh());
}

function startRecordingNotes({ deps }: System, config: Config, metrics: Metrics): Part {
  const notes = openNotes(config);
  metrics.watchNotes(async () => (await notes.list()).length);
  const onRecorded = (at: Date): void => metrics.countNoted((deps.clock().getTime() - at.getTime()) / 1_000);
  return keepRecordingNotes({ ...deps, notes, onRecorded });
}

interface Watched {
  readonly system: System;
  readonly config: Config;
  readonly metrics: Metrics;
}

async function startWorker({ system, config, metrics }: Watched, parts: Part[]): Promise<void> {
  parts.push(keepSendingMails(system.deps, config), keepMarkingBursts(system.deps));
  parts.push(await startWebhooks(system, config, metrics.countJob));
  const workers = await startWorkerRole(system, config, metrics.countJob);
  metrics.watchRoster(workers.rosterStatus);
  parts.push({ stop: () => workers.close() });
}

interface Start {
  readonly config: Config;
  readonly log: Logger;
  readonly stopped: Promise<void>;
  readonly tracing: Tracing | null;
}

/**
 * Opens the system. While what it needs cannot be reached, pages are served all the same: they say so, and wishes to
 * leave are noted. What waiting does not mend, such as tables of another version, throws.
 *
 * @returns `null` where it was told to stop before.
 */
async function openBehindPages(
  { config, log, stopped, tracing }: Start,
  pages: ServedPages,
  parts: Part[],
): Promise<System | null> {
  const tryOpening = (): Promise<System | null> =>
    openSystem(config, log, tracing).catch((cause: unknown) => {
      if (!isUnreachable(cause)) throw cause;
      log.error({ cause: describeUnreachable(cause) }, "Cannot reach what is needed: waiting for it");
      return null;
    });
  let system = await tryOpening();
  if (system !== null) return system;
  const store = await openUncheckedStore(config, log, tracing);
  parts.push({ stop: () => store.close() });
  await pages.show(buildStoreApp(store, config));
  let isStopped = false;
  const isTold = stopped.then(() => {
    isStopped = true;
  });
  while (system === null && !isStopped) {
    await Promise.race([isTold, sleep(RETRY_MS, undefined, { ref: false })]);
    if (!isStopped) system = await tryOpening();
  }
  return system;
}

/** Builds the pages and the API over an opened system. */
export function buildSystemApp(system: System, config: Config, metrics: Metrics | null = null): Hono {
  const app = buildApp({
    ...storeDependencies(system, config),
    readiness: () => checkSystem(system),
    queues: system.queues,
    watch: metrics?.timeRequests ?? null,
  });
  if (metrics !== null) addLocalMetrics(app, metrics);
  const { deps, queues } = system;
  return addApi(
    app,
    buildApi({
      flow: deps,
      queues,
      requestsPerMinute: API_REQUESTS_PER_MINUTE,
      webhookNetworks: config.webhookNetworks,
    }),
  );
}

/** Builds the pages over a store alone, which may not be there yet; it is not ready before the queues are open. */
function buildStoreApp(store: Store, config: Config): Hono {
  const queues = (): Promise<never> => Promise.reject(new Error("not open yet"));
  const app = buildApp({
    ...storeDependencies(store, config),
    readiness: () => checkReadiness({ database: () => readStore(store), queues }),
    queues: null,
    watch: null,
  });
  return addApi(app, buildUnavailableApi());
}

function storeDependencies({ deps, standings }: Store, config: Config) {
  return {
    provider: config.provider === null ? null : openProvider(config.provider, deps.log),
    flow: deps,
    standings,
    tokenKeys: deps.tokenKeys,
    publicUrl: config.publicUrl,
    notes: openNotes(config),
    trustedProxies: config.trustedProxies,
    webhookNetworks: config.webhookNetworks,
    catalogueMaxAgeMs: CATALOGUE_MAX_AGE_MS,
  };
}

function checkSystem(system: System) {
  return checkReadiness({
    database: () => readStore(system),
    queues: () => system.queues.templateRewrite.getJobCounts("waiting"),
  });
}

function readStore({ deps }: Store): Promise<unknown> {
  return deps.db.selectFrom("setting_changes").select("key").limit(1).execute();
}

/** Waits for SIGINT or SIGTERM. */
export function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    process.once("SIGINT", () => stop());
    process.once("SIGTERM", () => stop());
  });
}

async function checkReadiness(
  checks: Readonly<Record<string, () => Promise<unknown>>>,
): Promise<{ readonly ok: boolean; readonly missing: readonly string[] }> {
  const late = new Promise<never>((_, fail) =>
    setTimeout(() => fail(new Error("time-out")), READY_TIMEOUT_MS).unref(),
  );
  const missing: string[] = [];
  for (const [name, check] of Object.entries(checks)) {
    await Promise.race([check(), late]).catch(() => missing.push(name));
  }
  return { ok: missing.length === 0, missing };
}

function forceExitAfter(timeoutMs: number, log: Logger): void {
  setTimeout(() => {
    log.error({ timeoutMs }, "Could not stop in time: jobs under way will be taken over by another worker");
    process.exit(3);
  }, timeoutMs).unref();
}
