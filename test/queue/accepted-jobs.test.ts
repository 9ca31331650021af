import type { Job } from "bullmq";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { AcceptedJobs, acceptJob } from "../../src/queue/accepted-jobs.ts";
import { startWorkers } from "../../src/queue/worker.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;
let now = new Date("2026-03-01T12:00:00.000Z");
let deps: System["deps"];

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  deps = { ...system.deps, clock: () => now };
});
afterAll(async () => {
  await system.close();
  await place.remove();
});

const SOURCE = '<p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>';

function rewriteOf(jobId: string, source = SOURCE) {
  return { name: "rewrite", jobId, data: { template: { id: jobId, source }, purpose: "e-marketing" } };
}

async function accept(offered: ReturnType<typeof rewriteOf>): Promise<Job> {
  const accepted = await acceptJob(deps, system.queues.templateRewrite, offered);
  if (accepted.kind !== "queued") throw new Error(`It is ${accepted.kind}`);
  return accepted.job;
}

async function keptJobs(): Promise<readonly string[]> {
  const rows = await deps.db.selectFrom("accepted_jobs").select("job_id").orderBy("id").execute();
  return rows.map(({ job_id }) => job_id);
}

/** What a queue looks like whose server came back with nothing. */
async function loseJobs(): Promise<void> {
  await system.queues.templateRewrite.obliterate({ force: true });
}

function passSeconds(seconds: number): void {
  now = new Date(now.getTime() + seconds * 1_000);
}

test("acceptJob puts a job on record and in the queue, once however often it comes", async () => {
  const first = await accept(rewriteOf("once"));
  const again = await accept(rewriteOf("once"));
  expect(again.id).toBe(first.id);
  expect(await keptJobs()).toEqual(["once"]);
  expect(await system.queues.templateRewrite.getJobCountByTypes("waiting")).toBe(1);
});

test("acceptJob refuses an id that stands for other data, in the record or in the queue alone", async () => {
  const other = rewriteOf("once", `${SOURCE}<p>other</p>`);
  const queue = system.queues.templateRewrite;
  expect(await acceptJob(deps, queue, other)).toEqual({ kind: "differs" });
  await queue.add("rewrite", rewriteOf("direct").data, { jobId: "direct" });
  expect(await acceptJob(deps, queue, { ...other, jobId: "direct" })).toEqual({ kind: "differs" });
  expect(await keptJobs()).toEqual(["once"]);
});

test("acceptJob takes no new job while too many wait, and those it has taken as ever", async () => {
  const queue = system.queues.templateRewrite;
  const waiting = await queue.getWaitingCount();
  expect(await acceptJob(deps, queue, { ...rewriteOf("too-many"), maxWaiting: waiting })).toEqual({
    kind: "full",
    waiting,
  });
  expect(await acceptJob(deps, queue, { ...rewriteOf("once"), maxWaiting: waiting })).toMatchObject({
    kind: "queued",
  });
  expect(await keptJobs()).toEqual(["once"]);
});

test("restoreLost puts in again what the queue lost, and nothing else", async () => {
  const jobs = new AcceptedJobs(deps, system.queues);
  await accept(rewriteOf("second"));
  passSeconds(60);
  expect(await jobs.restoreLost()).toBe(0);
  await loseJobs();
  // One that was accepted a moment ago may be on its way into the queue.
  await accept(rewriteOf("third"));
  await loseJobs();
  expect(await jobs.restoreLost()).toBe(2);
  const waiting = await system.queues.templateRewrite.getJobs(["waiting"]);
  expect(waiting.map(({ id }) => id).sort()).toEqual(["once", "second"]);
  expect(waiting.find(({ id }) => id === "once")?.data).toEqual(rewriteOf("once").data);
});

test("an accepted job is forgotten once it has ended, also where its end went by unnoticed", async () => {
  const jobs = new AcceptedJobs(deps, system.queues);
  const ended: string[] = [];
  const workers = await startWorkers(system.backend, deps, {
    concurrency: 2,
    onEnded: (job) => {
      ended.push(job.jobId ?? "");
      if (job.jobId === "once") jobs.noteEnded(job);
    },
  });
  await vi.waitFor(() => expect(ended.sort()).toEqual(["once", "second"]), { timeout: 30_000 });
  await jobs.forgetEnded();
  expect(await keptJobs()).toEqual(["second", "third"]);
  passSeconds(60);
  // The third is lost still, and comes in; the second is done, which nobody had noticed.
  expect(await jobs.restoreLost()).toBe(1);
  expect(await keptJobs()).toEqual(["third"]);
  await workers.close();
});

test("restoreLost puts in again what was accepted while the clock was ahead, without waiting for its time", async () => {
  const jobs = new AcceptedJobs(deps, system.queues);
  passSeconds(3_600);
  await accept(rewriteOf("ahead"));
  passSeconds(-3_600);
  await loseJobs();
  await jobs.restoreLost();
  const waiting = await system.queues.templateRewrite.getJobs(["waiting"]);
  expect(waiting.map(({ id }) => id)).toContain("ahead");
});
