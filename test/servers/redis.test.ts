// Rewrites and flows over every way to run Redis, on servers of the test's own.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FlowProducer } from "bullmq";
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { filteredSend } from "../../src/pipeline/filtered-send.ts";
import { AcceptedJobs, acceptJob } from "../../src/queue/accepted-jobs.ts";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { makeFolder } from "../support/command.ts";
import { freePort } from "../support/free-port.ts";
import { type OwnRedis, ownCertificate, ownRedis } from "../support/own-servers.ts";
import { makePlace, openPlace } from "../support/system.ts";
import { addTestAdmin, signInAs } from "../web/admin/desk.ts";
import { openTestSite } from "../web/test-site.ts";

const TIMEOUT_MS = 120_000;
const SOURCE = '<p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>';

let folder: string;
/** What is to be closed, the last first. */
let closing: (() => unknown)[];

beforeEach(() => {
  const made = makeFolder();
  folder = made.folder;
  closing = [made.remove];
});
afterEach(async () => {
  for (const close of closing.reverse()) await close();
});

async function startRedis(name: string, more: readonly string[] = []): Promise<OwnRedis> {
  const redis = await ownRedis(join(folder, name), more);
  closing.push(() => redis.stop("SIGKILL"));
  await redis.start();
  return redis;
}

/** Opens a system and its workers on a Redis. */
async function openOn(environment: Readonly<Record<string, string>>): Promise<System> {
  const place = await makePlace(environment);
  const system = await openPlace(place);
  const workers: Workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
  closing.push(
    () => place.remove(),
    () => system.close(),
    () => workers.close(),
  );
  return system;
}

async function rewrite({ queues }: System, id: string): Promise<void> {
  const job = await enqueueRewrite(queues, { template: { id, source: SOURCE }, purpose: "e-marketing" });
  await vi.waitFor(async () => expect(await job.getState()).toBe("completed"), { timeout: 30_000 });
}

/** A flow works on the keys of two queues at once. */
async function filterForSending({ backend, queues }: System): Promise<void> {
  const { prefix } = backend.options;
  const flows = new FlowProducer(backend.options);
  await filteredSend(flows, {
    mailing: { mailingId: "m", purpose: "e-marketing" },
    recipients: [{ id: "nobody", email: "nobody@example.com" }],
    send: { queue: "mail-send", prefix },
    prefix,
  });
  await vi.waitFor(async () => expect(await queues.mailSend.getJobCountByTypes("waiting")).toBe(1), {
    timeout: 30_000,
  });
  await flows.close();
}

test("the desk's overview tells that the queues do not answer, and all that the store knows", {
  timeout: TIMEOUT_MS,
}, async () => {
  const redis = await startRedis("away");
  const place = await makePlace({ REDIS_URL: redis.url });
  const { queues, close } = await openPlace(place);
  const site = await openTestSite();
  closing.push(
    () => place.remove(),
    close,
    () => site.close(),
  );
  await addTestAdmin({ db: site.db, clock: () => new Date(), log: site.log }, "ann@example.com", "owner");
  const reader = await signInAs(site.appWith({ queues }), "ann@example.com");
  expect(await (await reader.get("/admin")).text()).toContain("template-rewrite");
  await redis.stop("SIGKILL");
  const answer = await reader.get("/admin");
  const text = await answer.text();
  await redis.start();
  expect([answer.status, text]).toEqual([200, expect.stringContaining("The queues do not answer")]);
});

test("queues work over TLS, as a user who may do what they need and no more", {
  timeout: TIMEOUT_MS,
}, async () => {
  const { cert, key } = ownCertificate(folder);
  const port = await freePort();
  const tls = ["--tls-port", `${port}`, "--tls-cert-file", cert, "--tls-key-file", key];
  const redis = await startRedis("tls", [...tls, "--tls-ca-cert-file", cert, "--tls-auth-clients", "no"]);
  const owner = new Redis(redis.url);
  const rights = [
    "~mailconsent:*",
    "resetchannels",
    "+@all",
    "-@admin",
    "-@dangerous",
    "+info",
    "+client|setname",
  ];
  await owner.acl("SETUSER", "mailconsent", "on", ">secret", ...rights);
  const environment = {
    REDIS_URL: `rediss://mailconsent:secret@localhost:${port}`,
    REDIS_CA: readFileSync(cert, "utf8"),
    QUEUE_PREFIX: "mailconsent",
  };
  const system = await openOn(environment);
  await rewrite(system, "over-tls");
  await filterForSending(system);
  const users = String(await owner.client("LIST")).match(/user=\S+/g) ?? [];
  expect(new Set(users)).toEqual(new Set(["user=default", "user=mailconsent"]));
  await owner.quit();
  // Neither an authority that nobody vouched for nor a wrong password is taken.
  const untrusting: Record<string, string> = { ...environment };
  delete untrusting.REDIS_CA;
  await expect(openOn(untrusting)).rejects.toThrow("Cannot reach Redis: check REDIS_URL");
  const stranger = { ...environment, REDIS_URL: `rediss://mailconsent:wrong@localhost:${port}` };
  await expect(openOn(stranger)).rejects.toThrow("Cannot reach Redis: check REDIS_URL");
});

/** A node refuses all for some seconds after it has heard of the others. */
async function untilInCluster({ url }: OwnRedis): Promise<void> {
  const client = new Redis(url);
  await vi.waitFor(async () => expect(await client.cluster("INFO")).toContain("cluster_state:ok"), {
    timeout: 30_000,
  });
  await client.quit();
}

test("queues work on a Cluster of three, all their keys on one node", { timeout: TIMEOUT_MS }, async () => {
  const nodes = [];
  for (const name of ["a", "b", "c"]) {
    const bus = ["--cluster-enabled", "yes", "--cluster-port", `${await freePort()}`];
    nodes.push(await startRedis(name, bus));
  }
  const hosts = nodes.map(({ url }) => new URL(url).host);
  const made = spawnSync("redis-cli", ["--cluster", "create", ...hosts, "--cluster-yes"], {
    encoding: "utf8",
  });
  expect(made.stdout).toContain("All 16384 slots covered");
  await Promise.all(nodes.map(untilInCluster));
  const system = await openOn({
    REDIS_URL: nodes.map(({ url }) => url).join(),
    REDIS_MODE: "cluster",
    QUEUE_PREFIX: "{mailconsent}",
  });
  await rewrite(system, "on-a-cluster");
  await filterForSending(system);
  const sizes = await Promise.all(
    nodes.map(async ({ url }) => {
      const client = new Redis(url);
      const size = await client.dbsize();
      await client.quit();
      return size;
    }),
  );
  expect(sizes.filter((size) => size > 0)).toHaveLength(1);
});

test("queues go on where sentinels put another server in the place of one that fell", {
  timeout: TIMEOUT_MS,
}, async () => {
  const first = await startRedis("first");
  const { port } = new URL(first.url);
  const second = await startRedis("second", ["--replicaof", "127.0.0.1", port]);
  const sentinelPort = await startSentinel(port);
  const replica = new Redis(second.url);
  await vi.waitFor(async () => expect(await replica.info("replication")).toContain("master_link_status:up"), {
    timeout: 30_000,
  });
  const system = await openOn({
    REDIS_URL: `redis://127.0.0.1:${sentinelPort}`,
    REDIS_MODE: "sentinel",
    REDIS_MASTER: "queues",
  });
  await rewrite(system, "before");
  await first.stop("SIGKILL");
  await vi.waitFor(async () => expect(await replica.info("replication")).toContain("role:master"), {
    timeout: 60_000,
  });
  await replica.quit();
  await rewrite(system, "after");
});

test("jobs that come while Redis is away are kept, up to as many as may wait, and done once it is back", {
  timeout: TIMEOUT_MS,
}, async () => {
  const redis = await startRedis("away");
  const system = await openOn({ REDIS_URL: redis.url });
  const queue = system.queues.templateRewrite;
  const offer = (jobId: string, maxWaiting: number) => {
    const data = { template: { id: jobId, source: SOURCE }, purpose: "e-marketing" };
    return acceptJob(system.deps, queue, { name: "rewrite", jobId, data, maxWaiting });
  };
  await redis.stop("SIGKILL");
  expect(await offer("one", 2)).toEqual({ kind: "kept" });
  expect(await offer("two", 2)).toEqual({ kind: "kept" });
  expect(await offer("three", 2)).toEqual({ kind: "full", waiting: 3 });
  await redis.start();
  const later = { ...system.deps, clock: () => new Date(Date.now() + 60_000) };
  await new AcceptedJobs(later, system.queues).restoreLost();
  await vi.waitFor(
    async () => {
      const states = await Promise.all(["one", "two", "three"].map((id) => queue.getJobState(id)));
      expect(states).toEqual(["completed", "completed", "unknown"]);
    },
    { timeout: 30_000 },
  );
});

test("workers close that are told to while Redis is down, once it is back", {
  timeout: TIMEOUT_MS,
}, async () => {
  const redis = await startRedis("killed");
  const place = await makePlace({ REDIS_URL: redis.url });
  const { backend, deps, close } = await openPlace(place);
  closing.push(() => place.remove(), close);
  const workers = await startWorkers(backend, deps, { concurrency: 2 });
  await redis.stop("SIGKILL");
  await vi.waitFor(async () => expect(await backend.answers()).toBe(false));
  const closed = workers.close();
  await redis.start();
  await closed;
});

/** Starts a sentinel that has seen enough after a second. */
async function startSentinel(port: string): Promise<number> {
  const sentinelPort = await freePort();
  const place = join(folder, "sentinel");
  mkdirSync(place);
  const file = join(place, "sentinel.conf");
  const lines = [
    `port ${sentinelPort}`,
    "bind 127.0.0.1",
    `dir ${place}`,
    `sentinel monitor queues 127.0.0.1 ${port} 1`,
    "sentinel down-after-milliseconds queues 1000",
    "sentinel failover-timeout queues 5000",
  ];
  writeFileSync(file, `${lines.join("\n")}\n`);
  const child = spawn("redis-server", [file, "--sentinel"], { stdio: "ignore" });
  closing.push(async () => {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  });
  const client = new Redis({ port: sentinelPort, lazyConnect: true, maxRetriesPerRequest: null });
  client.on("error", () => {});
  // It has to have found the replica, to know whom to put in the place of the first.
  await vi.waitFor(
    async () =>
      expect(JSON.stringify(await client.call("SENTINEL", "replicas", "queues"))).toContain("slave"),
    { timeout: 30_000 },
  );
  client.disconnect();
  return sentinelPort;
}
