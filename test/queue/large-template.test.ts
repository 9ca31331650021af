// A large template takes longer than the lock of its job lasts: read in a thread, it is done once all the same.
import { QueueEvents } from "bullmq";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { openPlanner, type Planner } from "../../src/planner/planner.ts";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

// Reading the job, handing it to a thread and writing the answer hold this thread, or the database, for 0.4 s at a time, and
// on a busy machine for two. A lock of one second was lost to that, and not to the plan.
const LOCK_MS = 5_000;

let place: TestPlace;
let system: System;
let planner: Planner;
let workers: readonly Workers[];

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  planner = openPlanner();
  const deps = { ...system.deps, plan: planSlowly };
  const start = () => startWorkers(system.backend, deps, { concurrency: 1, lockDurationMs: LOCK_MS });
  workers = [await start(), await start()];
});
afterAll(async () => {
  await Promise.all(workers.map((each) => each.close()));
  await planner.close();
  await system.close();
  await place.remove();
});

/** What happened in this thread while a template was planned. */
let turns = 0;

/** Plans in a thread, and lets it take longer than a lock lasts, however fast the machine is. */
const planSlowly: Planner["plan"] = async (...task) => {
  const began = Date.now();
  const turning = setInterval(() => {
    turns += 1;
  }, 10);
  const planned = await planner.plan(...task);
  clearInterval(turning);
  await vi.waitUntil(() => Date.now() - began > 1.5 * LOCK_MS, { timeout: 2 * LOCK_MS });
  return planned;
};

test("a template of 4 MB is rewritten by one worker, once", { timeout: 120_000 }, async () => {
  const events = new QueueEvents("template-rewrite", system.backend.options);
  await events.waitUntilReady();
  const rows = '<p><a href="https://shop.example.com/item">An item of the list</a></p>\n'.repeat(60_000);
  const source = `${rows}<p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>`;
  const job = await enqueueRewrite(system.queues, {
    template: { id: "large", source },
    purpose: "e-marketing",
  });
  expect(await job.waitUntilFinished(events)).toMatchObject({ state: "rewritten" });
  await events.close();
  // Planned here, this thread would not have had a single turn.
  expect(turns).toBeGreaterThan(0);
  const ended = await system.queues.templateRewrite.getJob(job.id ?? "");
  expect({ started: ended?.attemptsStarted, stalled: ended?.stalledCounter }).toEqual({
    started: 1,
    stalled: 0,
  });
});
