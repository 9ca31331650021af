// BullMQ over the embedded database, opened as the product opens it.
import { Queue, QueueEvents, Worker } from "bullmq";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Logger } from "../../src/base/log.ts";
import { type Embedded, openEmbedded } from "../../src/embedded/embedded.ts";
import { openQueueBackend, type QueueBackend } from "../../src/queue/backend.ts";
import { connectClient, makeFolder } from "./support.ts";

const SILENT: Logger = { info: () => {}, warn: () => {}, error: () => {} };
const SCHEMA = "mail_Queue";

let embedded: Embedded;
let backend: QueueBackend;
beforeAll(async () => {
  embedded = await openEmbedded({ dataFolder: makeFolder() });
  backend = await openQueueBackend(
    { kind: "database", connection: embedded.connection, schema: SCHEMA },
    SILENT,
  );
});

afterAll(async () => {
  await backend.close();
  await embedded.close();
});

test("a worker picks jobs up because it is notified", async () => {
  const queue = new Queue("mail", backend.options);
  const events = new QueueEvents("mail", backend.options);
  const notifications = await hear("bullmq_jobs");
  const done: number[] = [];
  // With a poll only after an hour, nothing but a notification can wake the worker once it waits.
  const worker = new Worker("mail", async (job) => done.push(job.data.number), {
    ...backend.options,
    concurrency: 4,
    drainDelay: 3_600,
  });
  await Promise.all([worker.waitUntilReady(), events.waitUntilReady()]);
  for (let number = 1; number <= 5; number += 1) {
    const job = await queue.add("note", { number });
    expect(await job.waitUntilFinished(events)).toBe(number);
  }
  expect(notifications.length).toBeGreaterThanOrEqual(5);

  await queue.addBulk(
    Array.from({ length: 60 }, (_, index) => ({ name: "note", data: { number: 6 + index } })),
  );
  while (done.length < 65) await new Promise((later) => setTimeout(later, 5));
  expect([...done].sort((a, b) => a - b)).toEqual(Array.from({ length: 65 }, (_, index) => 1 + index));
  await worker.close();
  await events.close();
  await queue.close();
});

test("a job that fails is tried again, and one that is due later waits for its time", async () => {
  const queue = new Queue("retried", backend.options);
  const events = new QueueEvents("retried", backend.options);
  let tries = 0;
  const worker = new Worker(
    "retried",
    async () => {
      tries += 1;
      if (tries === 1) throw new Error("first try");
      return tries;
    },
    backend.options,
  );
  await Promise.all([worker.waitUntilReady(), events.waitUntilReady()]);
  const job = await queue.add(
    "stubborn",
    {},
    { attempts: 3, delay: 50, backoff: { type: "fixed", delay: 50 } },
  );
  expect(await job.waitUntilFinished(events)).toBe(2);
  await worker.close();
  await events.close();
  await queue.close();
});

test("the queues' pool and another with its own search_path do not meet", async () => {
  const pool = new pg.Pool({ ...embedded.connection, options: "-c search_path=elsewhere", max: 4 });
  const queue = new Queue("beside", backend.options);
  await pool.query("CREATE SCHEMA elsewhere; CREATE TABLE elsewhere.job (id int)");
  await Promise.all(
    Array.from({ length: 50 }, async (_, id) => {
      await Promise.all([queue.add("x", { id }), pool.query("INSERT INTO job VALUES ($1)", [id])]);
    }),
  );
  expect((await pool.query("SELECT count(*)::int AS count FROM job")).rows).toEqual([{ count: 50 }]);
  expect(await queue.getWaitingCount()).toBe(50);
  await queue.close();
  await pool.end();
});

async function hear(channel: string): Promise<readonly string[]> {
  const client = await connectClient(embedded.connection);
  const heard: string[] = [];
  client.on("notification", ({ payload }) => heard.push(payload ?? ""));
  await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
  return heard;
}
