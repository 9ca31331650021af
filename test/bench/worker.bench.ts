// Rewrite jobs: one worker and two, tiny templates beside a BullMQ worker that does nothing, and pages while 5 MB are read.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type { System } from "../../src/cli/wire.ts";
import { enqueueRewrites } from "../../src/queue/enqueue.ts";
import { killNow, startCommand, untilWritten } from "../support/command.ts";
import { freePort } from "../support/free-port.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";
import { BUILT_MAIN } from "./support/built.ts";
import { atLeast, atMost, checkGoal, median, printTable } from "./support/compare.ts";

const ROUNDS = 3;
const LARGE_JOBS = 1_000;
const LARGE_WARM_UP_JOBS = 300;
const TINY_JOBS = 3_000;
const WARM_UP_JOBS = 1_000; // until the engine has compiled what is hot
const CONCURRENCY = 64; // as our worker has
const CLOCK_TICK_US = 10_000; // of the times in /proc
const PAGE_EVERY_MS = 20;
const POLL_EVERY_MS = 50;
const ROW = "<tr><td><p>An item of the list, and what there is to say of it</p></td></tr>\n";
// Real mails have a link in every two kilobytes, most of them to what they tell of.
const ROWS_A_LINK = 25;
const MORE = '<tr><td><a href="https://shop.example.com/items/n">Read on about this item</a></td></tr>\n';
const LINK = '<p><a href="https://shop.example.com/unsubscribe?n=1">Unsubscribe</a></p>';

const WAYS = [
  ["nothing", "BullMQ, returns at once"],
  ["row", "BullMQ, inserts a row and commits"],
  ["rows", "BullMQ, inserts rows of 50 at most and commits"],
  ["ours", "ours, rewritten and stored"],
] as const;

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
  const body = Array.from(
    { length: Math.floor(rows / ROWS_A_LINK) },
    (_, item) => `${ROW.repeat(ROWS_A_LINK - 1)}${MORE.replace("items/n", `items/${item}`)}`,
  ).join("");
  return Array.from({ length: count }, (_, index) => ({
    template: { id: `${name}-${index}`, source: `${body}${LINK.replace("n=1", `n=${index}`)}` },
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
      const warmUp = templates(`warm-${way}-${round}`, { count: LARGE_WARM_UP_JOBS * count, rows: 800 });
      await rateOf(system, warmUp);
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

type WayName = (typeof WAYS)[number][0];

async function measureOverhead(place: TestPlace, system: System): Promise<void> {
  await place.asOwner("create table bench_rows (id text primary key)");
  await place.asOwner(`grant select, insert on bench_rows to ${place.config.schema}`);
  const rates = new Map<WayName, { readonly perSecond: number; readonly cpuUs: number }[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [way] of WAYS) {
      const worker = way === "ours" ? await startOurs(place) : await startBare(place, way);
      await rateOf(system, templates(`warm-${way}-${round}`, { count: WARM_UP_JOBS, rows: 0 }));
      const before = cpuUsOf(worker);
      const perSecond = await rateOf(system, templates(`${way}-${round}`, { count: TINY_JOBS, rows: 0 }));
      const cpuUs = (cpuUsOf(worker) - before) / TINY_JOBS;
      rates.set(way, [...(rates.get(way) ?? []), { perSecond, cpuUs }]);
      await killNow(worker);
    }
  }
  const medianOf = (way: WayName, figure: "perSecond" | "cpuUs"): number =>
    median((rates.get(way) ?? []).map((rate) => rate[figure]));
  const shareOf = (way: WayName): number => medianOf(way, "perSecond") / medianOf("nothing", "perSecond");
  printTable(
    `Rewrites of templates of ${LINK.length} characters, ${TINY_JOBS} jobs, ${CONCURRENCY} at a time`,
    ["worker", "jobs/s", "share", "its own processor time a job, us"],
    WAYS.map(([way, name]) => [
      name,
      medianOf(way, "perSecond").toFixed(0),
      `${(shareOf(way) * 100).toFixed(0)} %`,
      medianOf(way, "cpuUs").toFixed(0),
    ]),
  );
  checkGoal("Overhead over the bare worker, %", {
    measured: (1 - shareOf("ours")) * 100,
    goal: 25,
    isMet: atMost,
  });
}

/** Gives the user and system time of a process until now; 0 where there is no /proc. */
function cpuUsOf({ pid }: ChildProcess): number {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return 0;
  const text = readFileSync(path, "utf8");
  const [, , , , , , , , , , , user = "0", kernel = "0"] = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return (Number(user) + Number(kernel)) * CLOCK_TICK_US;
}

/** All roles in one process, as a small installation has it. */
async function measurePages(place: TestPlace, system: System): Promise<void> {
  const port = await freePort();
  const child = startCommand(["serve"], {
    main: BUILT_MAIN,
    environment: { ...place.environment, PORT: `${port}` },
  });
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
    startCommand(["serve", "--role", "worker"], {
      main: BUILT_MAIN,
      environment: { ...place.environment, LOG_LEVEL: "info" },
    }),
  );
  await Promise.all(workers.map((child) => untilWritten(child, '"msg":"Ready"')));
  return workers;
}

async function startOurs(place: TestPlace): Promise<ChildProcess> {
  const [worker] = await startWorkers(place, 1);
  if (worker === undefined) throw new Error("no worker was started");
  return worker;
}

async function startBare({ config }: TestPlace, way: WayName): Promise<ChildProcess> {
  const script = join(import.meta.dirname, "support/bare-worker.ts");
  const database = config.store.kind === "server" ? config.store.url : "";
  const queue = [config.redisUrl ?? "", config.queuePrefix, "template-rewrite", `${CONCURRENCY}`];
  const args = [...queue, way, database, `${config.schema}.bench_rows`];
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
    await new Promise((done) => setTimeout(done, POLL_EVERY_MS));
  }
  return (jobs.length * 1_000) / (performance.now() - start);
}
