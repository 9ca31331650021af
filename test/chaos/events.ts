// Bad days: what happens to servers and processes in the middle of a load.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import type { Load } from "./load.ts";
import { sleep } from "./pace.ts";
import { ROLE_NAMES } from "./roles.ts";
import type { World } from "./world.ts";

/** How bad, and by which random numbers. */
export interface Badness {
  /** How long a server is away. */
  readonly outageMs: number;
  /** How often a process is killed. */
  readonly kills: number;
  readonly random: () => number;
}

/** One bad day. */
export interface ChaosEvent {
  readonly name: string;
  readonly about: string;
  /** How many times the usual load there is. */
  readonly load?: number;
  /** What it lacks here; `null` where it can be staged. */
  readonly lacks?: (world: World) => string | null;
  readonly happen: (world: World, badness: Badness) => Promise<void>;
  /** What those who use the system do after such a day. */
  readonly after?: (load: Load) => Promise<void>;
}

const FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";
const HOUR_S = 3_600;
const WORKERS = ["worker-1", "worker-2"] as const;

/** All bad days, in the order they are run. */
export const EVENTS: readonly ChaosEvent[] = [
  {
    name: "redis-restart",
    about: "Redis is stopped and started",
    happen: async ({ redis }) => {
      await redis.stop("SIGTERM");
      await redis.start();
    },
  },
  {
    name: "redis-away",
    about: "Redis is killed, and comes back after the outage",
    happen: async ({ redis }, { outageMs }) => {
      await redis.stop("SIGKILL");
      await sleep(outageMs);
      await redis.start();
    },
  },
  {
    name: "redis-lost",
    about:
      "Redis is killed and comes back with nothing; producers put in again what they had put in themselves",
    happen: loseJobs,
    after: (load) => load.putInAgain(),
  },
  {
    name: "postgres-restart",
    about: "PostgreSQL crashes and recovers",
    happen: async ({ postgres }) => {
      await postgres.stop("SIGQUIT");
      await postgres.start();
    },
  },
  {
    name: "postgres-paused",
    about: "PostgreSQL is stopped in the middle of everything, and goes on after the outage",
    happen: async ({ postgres }, { outageMs }) => {
      postgres.pause();
      await sleep(outageMs);
      postgres.resume();
    },
  },
  {
    name: "postgres-connections",
    about: "others take all connections of PostgreSQL, and those there were are closed",
    happen: takeConnections,
  },
  {
    name: "postgres-disk-full",
    about: "the volume PostgreSQL is on is full for the outage",
    lacks: ({ volume }) => (volume === null ? "a volume to fill up, which takes root and mount" : null),
    happen: async ({ volume, postgres }, { outageMs }) => {
      volume?.fill();
      await sleep(outageMs);
      volume?.free();
      // Where no room was left for its log it gave up, and has to be started as its supervisor would.
      await postgres.stop("SIGQUIT");
      await postgres.start();
    },
  },
  {
    name: "kill",
    about: "some times one of the processes is killed, at random",
    happen: async ({ roles }, { random, outageMs, kills }) => {
      for (let done = 0; done < kills; done += 1) {
        const name = ROLE_NAMES[Math.floor(random() * ROLE_NAMES.length)];
        if (name !== undefined) await roles.kill(name);
        await sleep((random() * 2 * outageMs) / kills);
      }
    },
  },
  {
    name: "stop",
    about: "some times one of the processes is told to stop, at random",
    happen: async ({ roles }, { random, outageMs, kills }) => {
      for (let done = 0; done < kills; done += 1) {
        const name = ROLE_NAMES[Math.floor(random() * ROLE_NAMES.length)];
        if (name !== undefined) await roles.tellToStop(name);
        await sleep((random() * 2 * outageMs) / kills);
      }
    },
  },
  {
    name: "clock",
    about: "the clock of all processes jumps an hour ahead, then two hours back, then to the right time",
    lacks: () => (existsSync(FAKETIME) ? null : "libfaketime: install Debian's package faketime"),
    happen: jumpClock,
  },
  {
    name: "poison",
    about: "templates that are made to choke it come in between",
    happen: poison,
  },
  {
    name: "tenfold",
    about: "ten times the usual load",
    load: 10,
    happen: async () => {},
  },
];

/** With jobs in it that nobody has come to yet. */
async function loseJobs({ redis, roles }: World, { outageMs }: Badness): Promise<void> {
  for (const name of WORKERS) roles.pause(name);
  await sleep(outageMs / 2);
  await redis.stop("SIGKILL");
  redis.loseData();
  await redis.start();
  for (const name of WORKERS) roles.resume(name);
}

async function takeConnections({ postgres }: World, { outageMs }: Badness): Promise<void> {
  const clients: pg.Client[] = [];
  const keeper = new pg.Client({ connectionString: postgres.url });
  keeper.on("error", () => {});
  await keeper.connect();
  const until = Date.now() + outageMs;
  while (Date.now() < until) {
    await keeper.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name <> 'others' and pid <> pg_backend_pid() and backend_type = 'client backend'",
    );
    await takeAll(postgres.url, clients);
    await sleep(500);
  }
  await Promise.all([...clients, keeper].map((client) => client.end().catch(() => {})));
}

/** Connects until it is refused. */
async function takeAll(connectionString: string, clients: pg.Client[]): Promise<void> {
  for (;;) {
    const client = new pg.Client({ connectionString, application_name: "others" });
    client.on("error", () => {});
    try {
      await client.connect();
    } catch {
      return;
    }
    clients.push(client);
  }
}

async function jumpClock({ roles, folder }: World, { outageMs }: Badness): Promise<void> {
  const file = join(folder, "clock");
  const set = (seconds: number) => writeFileSync(file, `${seconds < 0 ? "" : "+"}${seconds}`);
  set(0);
  const monotonic = { FAKETIME_DONT_FAKE_MONOTONIC: "1", DONT_FAKE_MONOTONIC: "1" };
  const faked = { LD_PRELOAD: FAKETIME, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: "1", ...monotonic };
  await roles.startAnew(faked);
  for (const seconds of [HOUR_S, -HOUR_S, 0]) {
    set(seconds);
    await sleep(outageMs / 3);
  }
  await roles.startAnew({});
}

const POISON_CHARACTERS = 4_000_000;

/** What finders and parsers were seen to choke on; each may be refused, and none may hold up the others. */
async function poison({ system }: World): Promise<void> {
  const sources = [
    "<div>".repeat(POISON_CHARACTERS / 5),
    "<a href=".repeat(POISON_CHARACTERS / 8),
    `<a href="${"unsubscribe".repeat(POISON_CHARACTERS / 11)}">`,
    "{{#each ".repeat(POISON_CHARACTERS / 8),
    `<!--${"<a href='https://example.com/unsubscribe'>unsubscribe</a>".repeat(20_000)}`,
    "<a href='https://example.com/unsubscribe'>unsubscribe</a>".repeat(40_000),
    "\u0000".repeat(1_000),
    `<p>${"click here to unsubscribe, ".repeat(100_000)}</p>`,
  ];
  for (const [index, source] of sources.entries()) {
    await enqueueRewrite(system.queues, {
      template: { id: `choking-${index}`, source },
      purpose: "e-marketing",
    });
  }
}

/** Names events; gives what is no event's name. */
export function findUnknownEvent(names: readonly string[]): string | undefined {
  return names.find((name) => !EVENTS.some((event) => event.name === name));
}
