// `mailconsent serve`: runs the pages, the worker, or both, until it is told to stop.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { Logger } from "../base/log.ts";
import type { Workers } from "../queue/worker.ts";
import { buildApp } from "../web/app.ts";
import { buildQueueView, type QueueViewAccess } from "../web/queue-view.ts";
import type { Config, Role } from "./config.ts";
import { CommandError } from "./errors.ts";
import { keepSendingMails } from "./mails.ts";
import { keepMarkingBursts } from "./mark-bursts.ts";
import { keepRecordingNotes, openNotes } from "./notes.ts";
import type { Repeated } from "./repeat.ts";
import { openSystem, type System } from "./wire.ts";
import { startWorkerRole } from "./worker-role.ts";

const STOP_TIMEOUT_MS = 30_000;
// Pages are opened by the thousand while a mailing goes out; what an admin changes may show two seconds later.
const CATALOGUE_MAX_AGE_MS = 2_000;
const READY_TIMEOUT_MS = 3_000;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Runs until SIGINT or SIGTERM; then takes no more work and ends what is under way. */
export async function runServe(config: Config, roles: ReadonlySet<Role>, log: Logger): Promise<void> {
  const system = await openSystem(config, log);
  let workers: Workers | null = null;
  let listening: Listening | null = null;
  const repeated: Repeated[] = [keepRecordingNotes({ ...system.deps, notes: openNotes(config) })];
  try {
    if (roles.has("worker")) {
      repeated.push(keepSendingMails(system.deps, config), keepMarkingBursts(system.deps));
    }
    if (roles.has("worker")) workers = await startWorkerRole(system, config);
    if (roles.has("web")) {
      const access: QueueViewAccess | null =
        config.queueViewPassword === null ? null : { kind: "password", password: config.queueViewPassword };
      listening = await listen(buildSystemApp(system, config, access), config);
      log.info({ host: config.host, port: listening.port }, "Serving pages");
    }
    log.info({ roles: [...roles].join(",") }, "Ready");
    await untilStopped();
    log.info({}, "Stopping");
  } finally {
    forceExitAfter(STOP_TIMEOUT_MS, log);
    await listening?.close();
    await workers?.close();
    await Promise.all(repeated.map((each) => each.stop()));
    await system.close();
  }
}

/** Builds the pages over an opened system. */
export function buildSystemApp(system: System, config: Config, access: QueueViewAccess | null): Hono {
  return buildApp({
    flow: system.deps,
    tokenKeys: system.deps.tokenKeys,
    publicUrl: config.publicUrl,
    readiness: () => checkReadiness(system),
    notes: openNotes(config),
    trustedProxies: config.trustedProxies,
    catalogueMaxAgeMs: CATALOGUE_MAX_AGE_MS,
    queueView: access === null ? null : buildQueueView(system.queues, access),
  });
}

/** Listens on the configured host and port. */
export async function listen(app: Hono, { host, port }: Pick<Config, "host" | "port">): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((done, fail) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason =
        cause.code === "EADDRINUSE"
          ? "it is taken; stop what uses it, or set PORT to another"
          : cause.message;
      fail(new CommandError("world", `Cannot listen on ${host}:${port}: ${reason}`));
    });
    server.listen(port, host, done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeIdleConnections();
      }),
  };
}

/** Waits for SIGINT or SIGTERM. */
export function untilStopped(): Promise<void> {
  return new Promise((stop) => {
    process.once("SIGINT", () => stop());
    process.once("SIGTERM", () => stop());
  });
}

async function checkReadiness(
  system: System,
): Promise<{ readonly ok: boolean; readonly missing: readonly string[] }> {
  const checks = {
    database: system.deps.db.selectFrom("setting_changes").select("key").limit(1).execute(),
    queues: system.queues.templateRewrite.getJobCounts("waiting"),
  };
  const late = new Promise<never>((_, fail) =>
    setTimeout(() => fail(new Error("time-out")), READY_TIMEOUT_MS).unref(),
  );
  const missing: string[] = [];
  for (const [name, check] of Object.entries(checks)) {
    await Promise.race([check, late]).catch(() => missing.push(name));
  }
  return { ok: missing.length === 0, missing };
}

function forceExitAfter(timeoutMs: number, log: Logger): void {
  setTimeout(() => {
    log.error({ timeoutMs }, "Could not stop in time: jobs under way will be taken over by another worker");
    process.exit(3);
  }, timeoutMs).unref();
}
