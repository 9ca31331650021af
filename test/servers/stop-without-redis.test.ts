// A process that is told to stop while Redis is away: it stops within its limit, says what it leaves, and nothing is lost.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { enqueueRewrite, enqueueRewrites } from "../../src/queue/enqueue.ts";
import { startWorkers } from "../../src/queue/worker.ts";
import { killNow, makeFolder, startCommand, untilWritten } from "../support/command.ts";
import { type OwnRedis, ownRedis } from "../support/own-servers.ts";
import { makePlace, openPlace } from "../support/system.ts";

const TIMEOUT_MS = 120_000;
const JOBS = 300;
const LARGE_TIMES = 2_000; // planned in a thread, which takes a second to start
const SOURCE = '<p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>';

let redis: OwnRedis;
/** What is to be closed, the last first. */
let closing: (() => unknown)[];

beforeEach(async () => {
  const made = makeFolder();
  closing = [made.remove];
  redis = await ownRedis(join(made.folder, "redis"));
  closing.push(() => redis.stop("SIGKILL"));
  await redis.start();
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
});

async function serve(roles: string) {
  const place = await makePlace({ REDIS_URL: redis.url });
  const system = await openPlace(place);
  closing.push(
    () => place.remove(),
    () => system.close(),
  );
  const served = startCommand(["serve", "--role", roles], { environment: place.environment });
  closing.push(() => killNow(served));
  await untilWritten(served, '"msg":"Ready"');
  return { system, served };
}

/** Waits until jobs were done, while many more wait. */
async function putUnderWay({ queues }: System): Promise<void> {
  const jobs = Array.from({ length: JOBS }, (_, each) => ({
    template: { id: `t${each}`, source: SOURCE },
    purpose: "e-marketing",
  }));
  await enqueueRewrites(queues, jobs);
  await vi.waitFor(async () => expect(await queues.templateRewrite.getCompletedCount()).toBeGreaterThan(5), {
    timeout: 30_000,
    interval: 20,
  });
}

/** Tells it to stop; gives how it ended and what it wrote since. */
async function stop(served: ChildProcess): Promise<{ readonly ended: unknown[]; readonly log: string }> {
  let log = "";
  served.stderr?.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  const closed = once(served, "close");
  served.kill("SIGTERM");
  return { ended: await closed, log };
}

/** Counts the connections on which workers wait for jobs; that of the webhooks stays until the others are closed. */
async function countWaiting(): Promise<number> {
  const client = new Redis(redis.url);
  const info = await client.info("clients");
  await client.quit();
  return Number(/blocked_clients:(\d+)/.exec(info)?.[1]);
}

test("a worker that is told to stop while Redis is down ends with 0, and its jobs are done once Redis is back", {
  timeout: TIMEOUT_MS,
}, async () => {
  const { system, served } = await serve("worker");
  await putUnderWay(system);
  await redis.stop("SIGKILL");
  const { ended, log } = await stop(served);
  expect(log).toContain("Queues do not answer: stopping without them");
  expect(log).toContain("Jobs stay in the queue, to be done again");
  expect(log).not.toContain("Could not stop in time");
  expect(ended).toEqual([0, null]);
  await redis.start();
  const workers = await startWorkers(system.backend, system.deps, { concurrency: 4, lockDurationMs: 1_000 });
  closing.push(() => workers.close());
  await vi.waitFor(async () => expect(await system.queues.templateRewrite.getCompletedCount()).toBe(JOBS), {
    timeout: 60_000,
  });
});

test("every role ends with 0 when it is told to stop while Redis is there and does not answer", {
  timeout: TIMEOUT_MS,
}, async () => {
  const { served } = await serve("web,worker");
  redis.pause();
  const { ended, log } = await stop(served);
  redis.resume();
  expect(log).toContain("Queues do not answer: stopping without them");
  expect(ended).toEqual([0, null]);
});

test("a Redis that is back within seconds is waited for", { timeout: TIMEOUT_MS }, async () => {
  const { system, served } = await serve("worker");
  await putUnderWay(system);
  redis.pause();
  const stopping = untilWritten(served, '"msg":"Stopping"');
  const stopped = stop(served);
  await stopping;
  redis.resume();
  const { ended, log } = await stopped;
  expect(log).not.toContain("Queues do not answer");
  expect(log).not.toContain("Jobs stay in the queue");
  expect(ended).toEqual([0, null]);
});

test("a worker that is stopping when Redis goes down ends with 0 too", { timeout: TIMEOUT_MS }, async () => {
  const { system, served } = await serve("worker");
  const template = { id: "large", source: SOURCE.repeat(LARGE_TIMES) };
  const job = await enqueueRewrite(system.queues, { template, purpose: "e-marketing" });
  await vi.waitFor(async () => expect(await job.isActive()).toBe(true), { timeout: 30_000, interval: 20 });
  const stopped = stop(served);
  // It waits for the job's end, and no longer for other jobs.
  await vi.waitFor(async () => expect(await countWaiting()).toBeLessThanOrEqual(1), {
    timeout: 30_000,
    interval: 10,
  });
  await redis.stop("SIGKILL");
  const { ended, log } = await stopped;
  await redis.start();
  expect(log).toContain("Jobs stay in the queue, to be done again");
  expect(ended).toEqual([0, null]);
});
