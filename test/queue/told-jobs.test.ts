// That a job has ended is told even where the store does not take it at first.
import { Queue, QueueEvents, UnrecoverableError } from "bullmq";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { tellingJobs } from "../../src/queue/told-jobs.ts";
import { startWorker } from "../../src/queue/worker.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const QUEUE = "delivery-report"; // one that the place removes

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

test.each([
  ["failed", "no such mail"],
  ["completed", null],
] as const)(
  "a job that has %s is told although the store was away the first time",
  async (outcome, failure) => {
    const queue = new Queue(QUEUE, system.backend.options);
    const events = new QueueEvents(QUEUE, system.backend.options);
    await events.waitUntilReady();
    const told: string[] = [];
    const worker = startWorker(
      system.backend,
      {
        queue: QUEUE,
        log: system.deps.log,
        run: async () => {
          if (failure !== null) throw new UnrecoverableError(failure);
        },
        tell: async (_, ended) => {
          told.push(ended);
          if (told.length === 1) throw new Error("the store is away");
        },
      },
      { concurrency: 1 },
    );
    const job = await queue.add("take-in", {});
    const ending = job.waitUntilFinished(events, 30_000);
    await (failure === null ? ending : expect(ending).rejects.toThrow(failure));
    expect(told).toEqual([outcome, outcome]);
    await worker.close();
    await events.close();
    await queue.close();
  },
);

test("a job whose id or name holds a character that no store takes is told", async () => {
  const job = { id: "a\0b", queueName: QUEUE, name: "take\0in", timestamp: Date.now() };
  await tellingJobs(system.deps)(job, "completed");
});
