// A large template takes longer than the lock of its job lasts: read in a thread, it is done once all the same.
import { QueueEvents } from "bullmq";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { openPlanner, type Planner } from "../../src/planner/planner.ts";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const LOCK_MS = 1_000;

let place: TestPlace;
let system: System;
let planner: Planner;
let workers: readonly Workers[];

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  planner = openPlanner();
  const deps = { ...system.deps, plan: planner.plan };
  const start = () => startWorkers(system.backend, deps, { concurrency: 1, lockDurationMs: LOCK_MS });
  workers = [await start(), await start()];
});
afterAll(async () => {
  await Promise.all(workers.map((each) => each.close()));
  await planner.close();
  await system.close();
  await place.remove();
});

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
  const ended = await system.queues.templateRewrite.getJob(job.id ?? "");
  expect({ started: ended?.attemptsStarted, stalled: ended?.stalledCounter }).toEqual({
    started: 1,
    stalled: 0,
  });
});
