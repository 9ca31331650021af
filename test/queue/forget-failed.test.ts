// Which jobs that failed for good stay, on real queues.
import { FlowProducer, type Job, Queue, type Queue as QueueType } from "bullmq";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { type FailedJobsKept, forgetFailed } from "../../src/queue/forget-failed.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const DAY_MS = 24 * 3_600_000;

let place: TestPlace;
let system: System;
let workers: Workers;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
});
afterAll(async () => {
  await workers.close();
  await system.close();
  await place.remove();
});
beforeEach(async () => {
  for (const queue of system.queues.all) await queue.obliterate({ force: true });
});

/** Puts a job in that can never succeed, and waits until it has failed. */
async function fail(queue: QueueType, jobId: string): Promise<void> {
  await queue.add("rewrite", { nothing: true }, { jobId });
  await untilFailed(queue, jobId);
}

async function untilFailed(queue: QueueType, jobId: string): Promise<void> {
  await vi.waitFor(async () => expect(await queue.getJobState(jobId)).toBe("failed"), { timeout: 30_000 });
}

function forget(kept: Partial<FailedJobsKept>, daysLater = 0): Promise<number> {
  const { backend, queues, deps } = system;
  const options = { backend, queues, kept: { days: 30, count: 100, ...kept }, log: deps.log };
  return forgetFailed(options, new Date(Date.now() + daysLater * DAY_MS));
}

const idsOf = (jobs: readonly Job[]) => jobs.map(({ id }) => id).sort();

test("failed jobs stay until they are too old", async () => {
  const queue = system.queues.templateRewrite;
  await fail(queue, "one");
  expect(await forget({}, 29)).toBe(0);
  expect(await queue.getFailedCount()).toBe(1);
  expect(await forget({}, 31)).toBe(1);
  expect(await queue.getFailedCount()).toBe(0);
});

test("the newest failed jobs of each queue stay", async () => {
  const { templateRewrite, contactImport } = system.queues;
  for (const id of ["one", "two", "three"]) await fail(templateRewrite, id);
  await fail(contactImport, "other");
  expect(await forget({ count: 2 })).toBe(1);
  expect(idsOf(await templateRewrite.getFailed())).toEqual(["three", "two"]);
  expect(idsOf(await contactImport.getFailed())).toEqual(["other"]);
});

test("a failed filter that a send job waits for stays, since without it the send job would start", async () => {
  const { recipientFilter } = system.queues;
  const { options } = system.backend;
  const send = new Queue("pipeline-send", options);
  const flows = new FlowProducer(options);
  const child = { name: "filter", queueName: recipientFilter.name, data: {}, prefix: options.prefix };
  await flows.add({
    name: "send",
    queueName: send.name,
    prefix: options.prefix,
    opts: { jobId: "parent" },
    children: [{ ...child, opts: { jobId: "child" } }],
  });
  await untilFailed(recipientFilter, "child");
  await fail(recipientFilter, "alone");
  expect(await forget({ count: 1 }, 31)).toBe(1);
  expect(idsOf(await recipientFilter.getFailed())).toEqual(["child"]);
  expect(await send.getJobState("parent")).toBe("waiting-children");
  // What BullMQ would have done by itself.
  await (await recipientFilter.getJob("child"))?.remove();
  expect(await send.getJobState("parent")).toBe("waiting");
  await send.obliterate({ force: true });
  await flows.close();
  await send.close();
});
