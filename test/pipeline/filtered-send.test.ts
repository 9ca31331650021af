// A pipeline's own queue: its send jobs start when their recipients have been decided.
import { FlowProducer, type Job, Queue, Worker } from "bullmq";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import {
  filteredSend,
  type PassedForSending,
  passedRecipients,
  type SendJobData,
} from "../../src/pipeline/filtered-send.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { anImportContext } from "../support/builders.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const MAILING = { mailingId: "m-1", purpose: "e-marketing", subscriptionType: "newsletter" };

let place: TestPlace;
let system: System;
let workers: Workers;
let flows: FlowProducer;
let sends: Queue;
let prefix: string;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 4 });
  flows = new FlowProducer(system.backend.options);
  sends = new Queue("pipeline-send", system.backend.options);
  prefix = system.backend.options.prefix;
  const people = Array.from({ length: 25 }, (_, index) => {
    const row = parseImportedContact(
      { id: `crm-${index}`, email: `p${index}@example.com` },
      anImportContext(),
    );
    if (row.kind === "error") throw new Error("The test's contact cannot be read");
    return row.value.row;
  });
  await saveContacts(system.deps.db, people, new Date());
});

afterAll(async () => {
  await workers.close();
  await flows.close();
  await sends.obliterate({ force: true });
  await sends.close();
  await system.close();
  await place.remove();
});

test("filteredSend starts each send job with those who were let through, once, with the values of each", async () => {
  const recipients = Array.from({ length: 25 }, (_, index) => ({
    id: `crm-${index}`,
    email: `p${index}@example.com`,
    values: { place: index },
  }));
  const send = { queue: sends.name, prefix, data: { template: "news" } };
  const list = [...recipients, { email: "P3@Example.com" }, { email: "nobody@example.com" }];
  const options = { mailing: MAILING, recipients: list, send, batchSize: 10, prefix };
  const ids = await filteredSend(flows, options);
  expect(await filteredSend(flows, options)).toEqual(ids);
  expect(new Set(ids).size).toBe(3);
  const passed = await workThrough(ids.length);
  expect(passed.map(({ email }) => email).sort()).toEqual(recipients.map(({ email }) => email).sort());
  for (const { id, values, headers, pass } of passed) {
    expect(id).toBe(`crm-${values.place}`);
    expect(headers["List-Unsubscribe"]).toMatch(/^<http/);
    expect(pass).not.toBe("");
  }
});

test("passedRecipients throws for a job that nobody filtered", async () => {
  const job = { data: { mailing: MAILING }, getChildrenValues: async () => ({ other: { done: true } }) };
  await expect(passedRecipients(job)).rejects.toThrow("no child of the job filtered its recipients");
});

test("filteredSend refuses a list of several batches in which two ids could share an address unseen", async () => {
  const recipients = [{ id: "crm-1", email: "p1@example.com" }, { id: "crm-2" }];
  const send = { mailing: MAILING, recipients, send: { queue: sends.name }, batchSize: 1 };
  await expect(filteredSend(flows, send)).rejects.toThrow("recipient 1 has no email");
});

test("filteredSend refuses batches that no filter takes", async () => {
  const send = { mailing: MAILING, recipients: [], send: { queue: sends.name }, batchSize: 10_001 };
  await expect(filteredSend(flows, send)).rejects.toThrow("give 1 to 10000");
});

test("filteredSend refuses a list whose entries for one address fit into no batch, before anything is put in", async () => {
  const full = Array.from({ length: 10_000 }, (_, index) => ({ email: `full${index}@example.com` }));
  const recipients = [...full, { email: "FULL7@example.com" }];
  const send = {
    mailing: MAILING,
    recipients,
    send: { queue: sends.name, prefix },
    batchSize: 10_000,
    prefix,
  };
  const before = await sends.getJobCounts();
  await expect(filteredSend(flows, send)).rejects.toThrow("10001 of its entries share the addresses");
  expect(await sends.getJobCounts()).toEqual(before);
});

async function workThrough(count: number): Promise<readonly PassedForSending[]> {
  const passed: PassedForSending[] = [];
  let done = 0;
  const run = async (job: Job<SendJobData>): Promise<void> => {
    expect(job.data).toMatchObject({ template: "news", mailing: MAILING });
    expect(JSON.stringify(job.data)).not.toContain("@example.com");
    passed.push(...(await passedRecipients(job)));
    done += 1;
  };
  const worker = new Worker(sends.name, run, system.backend.options);
  await vi.waitUntil(() => done >= count, { timeout: 30_000 });
  await worker.close();
  return passed;
}
