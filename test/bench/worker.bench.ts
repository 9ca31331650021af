// Rewrite jobs: one worker and two, tiny templates beside a BullMQ worker that does nothing, and pages while 5 MB are read.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { System } from "../../src/cli/wire.ts";
import { enqueueRewrites } from "../../src/queue/enqueue.ts";
import { killNow, startCommand, untilWritten } from "../support/command.ts";
import { freePort } from "../support/free-port.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";
import { atLeast, atMost, checkGoal, median, printTable } from "./support/compare.ts";

const ROUNDS = 3;
const LARGE_JOBS = 120;
const TINY_JOBS = 1_000;
const CONCURRENCY = 8; // as our worker has
const PAGE_EVERY_MS = 20;
const ROW = "<tr><td><p>An item of the list, and what there is to say of it</p></td></tr>\n";
const LINK = '<p><a href="https://shop.example.com/unsubscribe?n=1">Unsubscribe</a></p>';

if (process.env.DATABASE_URL === undefined || process.env.REDIS_URL === undefined) {
  process.stdout.write("Left out: it needs PostgreSQL and Redis; set DATABASE_URL and REDIS_URL\n");
} else {
  const place = await makePlace();
  const system = await openPlace(place);
  try {
    await measurePages(place, system);
    await measureWorkers(place, system);
    await measureOverhead(place, system);
  } finally {
    await system.close();
    await place.remove();
  }
}

/** A template of the size of a newsletter, or of its link alone. */
function templates(name: string, { count, rows }: { readonly count: number; readonly rows: number }) {
  return Array.from({ length: count }, (_, index) => ({
    template: { id: `${name}-${index}`, source: `${ROW.repeat(rows)}${LINK.replace("n=1", `n=${index}`)}` },
    purpose: "e-marketing",
  }));
}

async function measureWorkers(place: TestPlace, system: System): Promise<void> {
  const rates = { one: [] as number[], two: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [way, count] of [
      ["one", 1],
      ["two", 2],
    ] as const) {
      const workers = await startWorkers(place, count);
      rates[way].push(await rateOf(system, templates(`${way}-${round}`, { count: LARGE_JOBS, rows: 800 })));
      await Promise.all(workers.map(killNow));
    }
  }
  const [one, two] = [median(rates.one), median(rates.two)];
  printTable(
    `Rewrites of templates of 62 KB, ${LARGE_JOBS} jobs`,
    ["worker processes", "jobs/s", "ratio"],
    [
      ["1", one.toFixed(1), "1.0"],
      ["2", two.toFixed(1), (two / one).toFixed(2)],
    ],
  );
  checkGoal("Two workers, times the rewrites of one", { measured: two / one, goal: 1.7, isMet: atLeast });
}

async function measureOverhead(place: TestPlace, system: System): Promise<void> {
  const rates = { bare: [] as number[], ours: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await startBare(place);
    rates.bare.push(await rateOf(system, templates(`bare-${round}`, { count: TINY_JOBS, rows: 0 })));
    await killNow(bare);
    const [ours] = await startWorkers(place, 1);
    rates.ours.push(await rateOf(system, templates(`ours-${round}`, { count: TINY_JOBS, rows: 0 })));
    if (ours !== undefined) await killNow(ours);
  }
  const [bare, ours] = [median(rates.bare), median(rates.ours)];
  printTable(
    `Rewrites of templates of ${LINK.length} characters, ${TINY_JOBS} jobs, ${CONCURRENCY} at a time`,
    ["worker", "jobs/s", "share"],
    [
      ["BullMQ, returns at once", bare.toFixed(0), "100 %"],
      ["ours, rewritten and stored", ours.toFixed(0), `${((ours / bare) * 100).toFixed(0)} %`],
    ],
  );
  checkGoal("Overhead over the bare worker, %", {
    measured: (1 - ours / bare) * 100,
    goal: 25,
    isMet: atMost,
  });
}

/** All roles in one process, as a small installation has it. */
async function measurePages(place: TestPlace, system: System): Promise<void> {
  const port = await freePort();
  const child = startCommand(["serve"], { environment: { ...place.environment, PORT: `${port}` } });
  child.stderr?.resume();
  await untilWritten(child, '"msg":"Ready"');
  const url = `http://127.0.0.1:${port}/healthz`;
  // The first starts the thread, and compiles what is hot.
  await rateOf(system, templates("first", { count: 1, rows: 60_000 }));
  const quiet = await latencies(url, () => new Promise((done) => setTimeout(done, 3_000)));
  const busy = await latencies(url, () => rateOf(system, templates("five-mb", { count: 2, rows: 62_000 })));
  await killNow(child);
  const row = (name: string, times: readonly number[]) => [
    name,
    `${times.length}`,
    median(times).toFixed(1),
    Math.max(...times).toFixed(0),
  ];
  printTable(
    "Answers of a process with all roles",
    ["meanwhile", "requests", "median ms", "longest ms"],
    [row("nothing", quiet), row("two templates of 4.8 MB are rewritten", busy)],
  );
  checkGoal("Longest answer while 4.8 MB are rewritten, ms", {
    measured: Math.max(...busy),
    goal: 500,
    isMet: atMost,
  });
}

async function latencies(url: string, work: () => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  let isDone = false;
  const worked = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const start = performance.now();
    await (await fetch(url)).text();
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, PAGE_EVERY_MS));
  }
  await worked;
  return times;
}

async function startWorkers(place: TestPlace, count: number): Promise<readonly ChildProcess[]> {
  const workers = Array.from({ length: count }, () =>
    startCommand(["serve", "--role", "worker"], { environment: { ...place.environment, LOG_LEVEL: "info" } }),
  );
  await Promise.all(workers.map((child) => untilWritten(child, '"msg":"Ready"')));
  return workers;
}

async function startBare({ config }: TestPlace): Promise<ChildProcess> {
  const script = join(import.meta.dirname, "support/bare-worker.ts");
  const args = [config.redisUrl ?? "", config.queuePrefix, "template-rewrite", `${CONCURRENCY}`];
  const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await untilWritten(child, "ready");
  return child;
}

/** Gives jobs a second, from when the workers may begin to the end of the last job. */
async function rateOf({ queues }: System, jobs: ReturnType<typeof templates>): Promise<number> {
  const queue = queues.templateRewrite;
  await queue.pause();
  await queue.clean(0, 0, "completed");
  for (let from = 0; from < jobs.length; from += 500)
    await enqueueRewrites(queues, jobs.slice(from, from + 500));
  const start = performance.now();
  await queue.resume();
  while ((await queue.getJobCountByTypes("waiting", "active", "delayed", "prioritized")) > 0) {
    await new Promise((done) => setTimeout(done, 10));
  }
  return (jobs.length * 1_000) / (performance.now() - start);
}
