// A worker process that is killed at any moment loses nothing and does nothing twice.
import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { enqueueRewrites } from "../../src/queue/enqueue.ts";
import { killNow, startCommand, untilWritten } from "../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const JOBS = 200;
const KILL_AFTER = 20;
const TEST_TIMEOUT_MS = 180_000;
const UNTIL_DONE_MS = 120_000; // a dead worker's jobs are taken over after up to two lock times of 15 s

let place: TestPlace;
const children: ChildProcess[] = [];

beforeAll(async () => {
  place = await makePlace();
});

afterAll(async () => {
  await Promise.all(children.map(killNow));
  await place.remove();
});

async function startWorkerProcess(): Promise<ChildProcess> {
  const child = startCommand(["serve", "--role", "worker"], { environment: place.environment });
  children.push(child);
  await untilWritten(child, '"msg":"Ready"');
  return child;
}

/** Opens the system anew: the embedded database goes with the process that is killed. */
async function withSystem<T>(work: (system: System) => Promise<T>): Promise<T> {
  const system = await openPlace(place);
  try {
    return await work(system);
  } finally {
    await system.close().catch(() => {});
  }
}

function countJobs(system: System): Promise<{ [state: string]: number }> {
  return system.queues.templateRewrite.getJobCounts("completed", "failed", "waiting", "active", "delayed");
}

test("200 rewrites are all done once although the worker is killed among them", {
  timeout: TEST_TIMEOUT_MS,
}, async () => {
  const first = await startWorkerProcess();
  await withSystem(async (system) => {
    await enqueueRewrites(system.queues, templates());
    await untilCompleted(system, (completed) => completed >= KILL_AFTER);
    await killNow(first);
  });

  await startWorkerProcess();
  await withSystem(async (system) => {
    expect((await countJobs(system)).completed).toBeLessThan(JOBS);
    await untilCompleted(system, (completed) => completed === JOBS);
    expect(await countJobs(system)).toEqual({
      completed: JOBS,
      failed: 0,
      waiting: 0,
      active: 0,
      delayed: 0,
    });
    const saved = await system.deps.db.selectFrom("rewrites").select(["template_id", "revision"]).execute();
    const ids = templates().map(({ template }) => template.id);
    expect(saved.map(({ template_id }) => template_id).sort()).toEqual(ids.sort());
    expect(new Set(saved.map(({ revision }) => revision))).toEqual(new Set([1]));
  });
});

async function untilCompleted(system: System, isEnough: (completed: number) => boolean): Promise<void> {
  await vi.waitUntil(async () => isEnough((await countJobs(system)).completed ?? 0), {
    timeout: UNTIL_DONE_MS,
    interval: 10,
  });
}

function templates() {
  return Array.from({ length: JOBS }, (_, index) => {
    const rows = `<p>Item ${index}</p>`.repeat(200);
    const source = `${rows}<p><a href="https://shop.example.com/unsubscribe?n=${index}">Unsubscribe</a></p>`;
    return { template: { id: `template-${index}`, source }, purpose: "e-marketing" };
  });
}
