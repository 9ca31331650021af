// How many jobs a worker takes at a time while some are large, on a real queue.
import { Worker } from "bullmq";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { holdJobs } from "../../src/queue/held-jobs.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const LIMITS = { most: 4, fewest: 1, maxCharacters: 1_000 };

let place: TestPlace;
let system: System;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
});
afterAll(async () => {
  await system.close();
  await place.remove();
});

test("while a large job is under way fewer are taken, and as many as before once it has ended", {
  timeout: 60_000,
}, async () => {
  const { backend, queues } = system;
  const held = holdJobs(LIMITS);
  const ends = new Map<string | undefined, () => void>();
  const worker = new Worker(
    queues.templateRewrite.name,
    (job) => held.run(job, () => new Promise<void>((end) => ends.set(job.id, end))),
    { ...backend.options, concurrency: LIMITS.most },
  );
  held.watch(worker);
  const add = (jobId: string, source: string) =>
    queues.templateRewrite.add("rewrite", { template: { id: jobId, source } }, { jobId });
  const isUnderWay = (...ids: readonly string[]) =>
    vi.waitFor(() => expect([...ends.keys()].sort()).toEqual(ids), { timeout: 20_000 });

  await add("large", "x".repeat(LIMITS.maxCharacters));
  await isUnderWay("large");
  expect(worker.concurrency).toBe(LIMITS.fewest);
  for (const id of ["a", "b", "c"]) await add(id, "small");
  expect([...ends.keys()]).toEqual(["large"]);
  ends.get("large")?.();
  await isUnderWay("a", "b", "c", "large");
  expect(worker.concurrency).toBe(LIMITS.most);
  for (const end of ends.values()) end();
  await worker.close();
});

test("a large job that fails is held no more", { timeout: 60_000 }, async () => {
  const held = holdJobs(LIMITS);
  const worker = new Worker(
    system.queues.contactImport.name,
    (job) => held.run(job, () => Promise.reject(new Error("it cannot be done"))),
    { ...system.backend.options, concurrency: LIMITS.most },
  );
  held.watch(worker);
  const job = await system.queues.contactImport.add(
    "import",
    { source: "x".repeat(2_000) },
    { jobId: "bad" },
  );
  await vi.waitFor(async () => expect(await job.getState()).toBe("failed"), { timeout: 20_000 });
  expect(worker.concurrency).toBe(LIMITS.most);
  await worker.close();
});
