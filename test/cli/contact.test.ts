// `contact export` and `contact erase`, as a privacy desk runs them.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Job, QueueEvents } from "bullmq";
import { beforeAll, expect, test } from "vitest";
import { enqueueFilter } from "../../src/queue/enqueue.ts";
import { startWorkers } from "../../src/queue/worker.ts";
import { useCommandPlace } from "../support/command-place.ts";

const place = useCommandPlace();
const { run } = place;

beforeAll(async () => {
  const file = join(place.folder(), "contacts.csv");
  writeFileSync(file, "id,email,name\ncrm-1,ann@example.com,Ann\ncrm-2,bob@example.com,Bob\n");
  await run("import", "contacts", file);
  await filterByJob("m-1", { id: "crm-1" });
  await filterByJob("m-2", { id: "crm-2" });
});

type Recipient = { readonly id: string } | { readonly email: string };

async function filterByJob(mailingId: string, recipient: Recipient): Promise<void> {
  const data = { mailingId, purpose: "e-marketing", recipients: [recipient] };
  await finishJob(await enqueueFilter(place.system().queues, data));
}

/** Runs the worker until a filter job is done, and gives its decisions. */
async function finishJob(job: Job): Promise<readonly { readonly reason?: string }[]> {
  const workers = await startWorkers(place.system().backend, place.system().deps, { concurrency: 1 });
  const events = new QueueEvents("recipient-filter", place.system().backend.options);
  await events.waitUntilReady();
  const { decisions } = await job.waitUntilFinished(events, 30_000);
  await events.close();
  await workers.close();
  return decisions;
}

/** Counts what happened in the queue of filters and names an address; a reader from the beginning hears of it. */
async function countEvents(address: string): Promise<number> {
  const events = new QueueEvents("recipient-filter", { ...place.system().backend.options, lastEventId: "0" });
  const heard: string[] = [];
  events.on("completed", (event) => heard.push(JSON.stringify(event)));
  await events.waitUntilReady();
  const marker = await enqueueFilter(place.system().queues, {
    mailingId: `marker-${Date.now()}`,
    purpose: "e-marketing",
    recipients: [{ id: "marker" }],
  });
  const done = new Promise<void>((resolve) => {
    events.on("completed", ({ jobId }) => jobId === marker.id && resolve());
  });
  await finishJob(marker);
  await done;
  await events.close();
  return heard.filter((event) => event.includes(address)).length;
}

const BY = ["--by", "Privacy desk", "--reason", "Asked for"];

test("contact export prints all that is on record, or writes it where only its owner reads it", async () => {
  const { exitCode, stdout } = await run("contact", "export", "ann@example.com");
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    address: "ann@example.com",
    contacts: [
      { id: "crm-1", name: "Ann", log: [], imports: [{ batchId: 1, kind: "contacts", isCreator: true }] },
    ],
    mailings: [{ mailing: "m-1", decision: "send", reason: null, hasPersonalLink: true }],
    recipientLists: [],
    overrides: [],
  });
  const file = join(place.folder(), "ann.json");
  expect((await run("contact", "export", "crm-1", "--out", file)).stdout).toBe(`Written to ${file}\n`);
  expect(JSON.parse(readFileSync(file, "utf8")).contacts).toHaveLength(1);
  expect(statSync(file).mode & 0o077).toBe(0);
});

test("contact erase asks first, and removes nothing where nobody can answer", async () => {
  const { exitCode, stderr } = await run("contact", "erase", "ann@example.com", ...BY);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("add --yes if that is meant");
  expect((await run("why", "ann@example.com")).stdout).toContain("Contact crm-1, Ann");
});

test("contact erase tells in counts what it removed, jobs among it, and spares everybody else's", async () => {
  const { exitCode, stdout } = await run("contact", "erase", "ann@example.com", ...BY, "--yes");
  expect(exitCode).toBe(0);
  expect(stdout).toBe(
    [
      "1 contact emptied but for the number",
      "1 stored decision lost id and address",
      "1 finished job removed",
      "A keyed hash of the address stays: whoever brings it in again is barred",
      "",
    ].join("\n"),
  );
  const jobs = await place.system().queues.recipientFilter.getJobs(["completed"]);
  expect(jobs.map(({ data }) => data.mailingId)).toEqual(["m-2"]);
  const { stdout: why } = await run("why", "ann@example.com");
  expect(why).toMatch(/^Erased on request, /m);
  expect(why).not.toContain("Contact");
  expect((await run("why", "bob@example.com")).stdout).toContain("Contact crm-2, Bob");
});

test("contact erase again removes nothing more, and says so", async () => {
  const { exitCode, stdout } = await run("contact", "erase", "ann@example.com", ...BY, "--yes");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Nothing more was on record\n/);
  expect(JSON.parse((await run("contact", "export", "ann@example.com")).stdout)).toMatchObject({
    contacts: [],
    mailings: [],
    erasedAt: [expect.any(String)],
  });
});

test("contact erase takes a person out of jobs to come, and leaves the others in their places", async () => {
  const recipients = [
    { id: "crm-1" },
    { email: "BOB@example.com" },
    { id: "crm-2" },
    { email: "eve@example.com" },
  ];
  const filterJob = await enqueueFilter(place.system().queues, {
    mailingId: "m-3",
    purpose: "e-marketing",
    recipients,
  });
  const lines = [
    { id: "crm-2", name: "Bob" },
    { id: "crm-9", name: "Eve" },
  ];
  const importJob = await place
    .system()
    .queues.contactImport.add("import", { kind: "contacts", lines }, { delay: 1e9 });
  const { exitCode, stdout, stderr } = await run("contact", "erase", "crm-2", ...BY, "--yes");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain("2 jobs to come lost what names the person\n");
  expect((await place.system().queues.recipientFilter.getJob(filterJob.id ?? ""))?.data.recipients).toEqual([
    { id: "crm-1" },
    { id: "erased" },
    { id: "erased" },
    { email: "eve@example.com" },
  ]);
  expect((await place.system().queues.contactImport.getJob(importJob.id ?? ""))?.data).toEqual({
    kind: "contacts",
    lines: [{}, { id: "crm-9", name: "Eve" }],
  });
  const decisions = await finishJob(filterJob);
  expect(decisions.map(({ reason }) => reason)).toEqual(Array(4).fill("unknown-contact"));
});

test("contact erase takes a person out of reports to come, and says of which jobs it cannot", async () => {
  const { deliveryReport } = place.system().queues;
  const wait = { delay: 1e9 };
  const gone = { email: "dan@example.com", outcome: "hard-bounce" };
  const kept = { email: "eve@example.com", outcome: "delivered" };
  const events = await deliveryReport.add("take-in", { events: [gone, kept] }, wait);
  const message = await deliveryReport.add(
    "take-in",
    { message: "Final-Recipient: rfc822; dan@example.com" },
    wait,
  );
  const { stdout, stderr } = await run("contact", "erase", "dan@example.com", ...BY, "--yes");
  expect(stdout).toContain("1 job to come lost what names the person\n");
  expect(stderr).toContain("1 job under way names the person");
  expect((await deliveryReport.getJob(events.id ?? ""))?.data).toEqual({ events: [kept] });
  await message.remove();
});

test("nothing of an answer stays in the events of its queue", async () => {
  await filterByJob("m-4", { email: "zoe@example.com" });
  expect(await countEvents("zoe@example.com")).toBeGreaterThan(0);
  await run("contact", "erase", "zoe@example.com", ...BY, "--yes");
  expect(await countEvents("zoe@example.com")).toBe(0);
});

test.each([
  ["whom it cannot find", ["erase", "nobody", ...BY, "--yes"], /neither an address nor the id of a contact/],
  [
    "a merge into nobody before it asks",
    ["merge", "crm-2", "--into", "nobody", ...BY],
    /Cannot merge: there is no contact/,
  ],
  [
    "whom it cannot find before it asks",
    ["erase", "nobody", ...BY],
    /neither an address nor the id of a contact/,
  ],
  [
    "no reason",
    ["erase", "crm-2", "--by", "Desk", "--reason", " ", "--yes"],
    /--reason is blank, and stays on record/,
  ],
  ["JSON and a question", ["erase", "crm-2", ...BY, "--json"], /add --yes/],
  ["an export of nobody", ["export", "nobody"], /Cannot export: "nobody" is neither/],
])("contact refuses %s in words", async (_, args, message) => {
  const { exitCode, stderr } = await run("contact", ...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});
