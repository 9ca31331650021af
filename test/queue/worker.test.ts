import { type Job, QueueEvents } from "bullmq";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { enqueueFilter, enqueueRewrite } from "../../src/queue/enqueue.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { anImportContext } from "../support/builders.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;
let workers: Workers;
let rewriteEvents: QueueEvents;
let filterEvents: QueueEvents;
let gateEvents: QueueEvents;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 4 });
  rewriteEvents = new QueueEvents("template-rewrite", system.backend.options);
  filterEvents = new QueueEvents("recipient-filter", system.backend.options);
  gateEvents = new QueueEvents("send-gate", system.backend.options);
  const events = [rewriteEvents, filterEvents, gateEvents];
  await Promise.all(events.map((each) => each.waitUntilReady()));
});

afterAll(async () => {
  await Promise.all([rewriteEvents.close(), filterEvents.close(), gateEvents.close()]);
  await workers.close();
  await system.close();
  await place.remove();
});

const SOURCE =
  '<p>Spring is here.</p><p><a href="https://shop.example.com/unsubscribe?c=1">Unsubscribe</a></p>';

function rewriteOf(id: string, fields: object = {}) {
  return { template: { id, source: SOURCE }, purpose: "e-marketing", ...fields };
}

async function failureOf(job: Job, events: QueueEvents): Promise<string> {
  await expect(job.waitUntilFinished(events, 30_000)).rejects.toThrow();
  const failed = await (events === rewriteEvents
    ? system.queues.templateRewrite
    : system.queues.recipientFilter
  ).getJob(job.id ?? "");
  expect(await failed?.getState()).toBe("failed");
  expect(failed?.attemptsStarted).toBe(1);
  return failed?.failedReason ?? "";
}

test("a rewrite job answers with the source, every link and the proof", async () => {
  const job = await enqueueRewrite(system.queues, rewriteOf("answer"));
  const result = await job.waitUntilFinished(rewriteEvents, 30_000);
  expect(result).toMatchObject({
    templateId: "answer",
    revision: 1,
    state: "rewritten",
    source: SOURCE.replace("https://shop.example.com/unsubscribe?c=1", "{{manageSubscriptionsUrl}}"),
    links: [{ part: "source", verdict: "unsubscribe", replacedBy: "{{manageSubscriptionsUrl}}" }],
    proof: { edits: [{ part: "source", text: "{{manageSubscriptionsUrl}}" }] },
  });
});

test("the same rewrite twice is one revision and the same answer, also when its job is run again", async () => {
  const first = await enqueueRewrite(system.queues, rewriteOf("twice"));
  const answer = await first.waitUntilFinished(rewriteEvents, 30_000);
  await first.remove();
  const again = await system.queues.templateRewrite.add("rewrite", rewriteOf("twice"));
  expect(await again.waitUntilFinished(rewriteEvents, 30_000)).toEqual(answer);
  expect(await countRevisions("twice")).toBe(1);
});

test("enqueueRewrite makes one job of the same data while the first is kept", async () => {
  const first = await enqueueRewrite(system.queues, rewriteOf("one-job"));
  const second = await enqueueRewrite(system.queues, rewriteOf("one-job"));
  expect(second.id).toBe(first.id);
  await first.waitUntilFinished(rewriteEvents, 30_000);
});

test("a changed source is the next revision", async () => {
  const first = await enqueueRewrite(system.queues, rewriteOf("next"));
  expect(await first.waitUntilFinished(rewriteEvents, 30_000)).toMatchObject({ revision: 1 });
  const second = await enqueueRewrite(
    system.queues,
    rewriteOf("next", { template: { id: "next", source: `${SOURCE}\n` } }),
  );
  expect(await second.waitUntilFinished(rewriteEvents, 30_000)).toMatchObject({ revision: 2 });
});

test.each([
  [
    "an unknown purpose",
    rewriteOf("bad-purpose", { purpose: "newsleter" }),
    /there is no purpose "newsleter"; use one of .*"e-marketing"/,
  ],
  [
    "an empty source",
    rewriteOf("empty", { template: { id: "empty", source: " \n" } }),
    /template "empty".*empty/,
  ],
  [
    "a binary source",
    rewriteOf("binary", { template: { id: "binary", source: "PK\u0003\u0004\u0014\u0008".repeat(20) } }),
    /template "binary"/,
  ],
  [
    "a source too large",
    rewriteOf("large", { template: { id: "large", source: "x".repeat(6_000_000) } }),
    /template "large"/,
  ],
  [
    "no link although the job asks to fail then",
    rewriteOf("none", { template: { id: "none", source: "<p>Hi</p>" }, whenMissing: "fail" }),
    /template "none"/,
  ],
])("a rewrite job with %s fails at once, for good and in words", async (_what, data, message) => {
  const job = await enqueueRewrite(system.queues, data);
  expect(await failureOf(job, rewriteEvents)).toMatch(message);
});

test("a rewrite job that does not say what to do without a link does what the setting says", async () => {
  const set = async (text: string) => {
    const change = { key: "when-missing", text, by: "Privacy desk", reason: null };
    await appendSettingChange(system.deps.db, change, new Date());
  };
  const noLink = (id: string) => rewriteOf(id, { template: { id, source: "<p>Hi</p>" } });
  await set("fail");
  const failing = await enqueueRewrite(system.queues, noLink("setting"));
  expect(await failureOf(failing, rewriteEvents)).toMatch(/none of its 0 links unsubscribes/);
  const saying = await enqueueRewrite(system.queues, { ...noLink("says"), whenMissing: "report" });
  expect(await saying.waitUntilFinished(rewriteEvents, 30_000)).toMatchObject({
    state: "no-unsubscribe-link",
  });
  await set("report");
});

test("a job with a field nobody knows fails at once and names it", async () => {
  const job = await system.queues.templateRewrite.add("rewrite", { ...rewriteOf("field"), purpos: "x" });
  expect(await failureOf(job, rewriteEvents)).toMatch(/"purpos"/);
});

test("a filter job decides its inline list in order", async () => {
  await saveContacts(system.deps.db, [contact("crm-1", "ann@example.com"), contact("crm-2", "")], new Date());
  const job = await enqueueFilter(system.queues, {
    mailingId: "m-1",
    purpose: "e-marketing",
    subscriptionType: "newsletter",
    recipients: [
      { id: "crm-1", email: "ann@example.com" },
      { email: "Ann@Example.com" },
      { id: "crm-2" },
      { id: "crm-9", email: "nobody@example.com" },
    ],
  });
  const answer = await job.waitUntilFinished(filterEvents, 30_000);
  expect(answer.counts).toEqual({
    send: 1,
    withhold: { duplicate: 1, "no-address": 1, "unknown-contact": 1 },
  });
  expect(answer.decisions).toMatchObject([
    { id: "crm-1", decision: "send", headers: { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } },
    { decision: "withhold", reason: "duplicate" },
    { id: "crm-2", decision: "withhold", reason: "no-address" },
    { id: "crm-9", decision: "withhold", reason: "unknown-contact" },
  ]);
});

test.each([
  ["an unknown purpose", { purpose: "no-such-purpose" }, /there is no purpose "no-such-purpose"/],
  [
    "a type of another purpose",
    { purpose: "sales-and-service", subscriptionType: "newsletter" },
    /subscription type "newsletter" is of purpose "e-marketing"/,
  ],
  [
    "a list nobody uploaded",
    { purpose: "e-marketing", recipients: undefined, recipientList: "l-404" },
    /recipient list "l-404"/,
  ],
])("a filter job with %s fails at once and in words", async (what, fields, message) => {
  const job = await enqueueFilter(system.queues, {
    mailingId: `m-${what}`,
    recipients: [{ id: "crm-1" }],
    ...fields,
  });
  expect(await failureOf(job, filterEvents)).toMatch(message);
});

test("a gate job answers who of its batch is not sent to after all", async () => {
  await saveContacts(
    system.deps.db,
    [contact("gate-1", "gus@example.com"), contact("gate-2", "")],
    new Date(),
  );
  const batch = {
    mailingId: "m-gate",
    purpose: "e-marketing",
    recipients: [{ id: "gate-1" }, { id: "gate-2" }],
  };
  const job = await system.queues.sendGate.add("check", batch);
  expect(await job.waitUntilFinished(gateEvents, 30_000)).toMatchObject({
    mailingId: "m-gate",
    counts: { send: 1, withhold: { "no-address": 1 } },
    withheld: [{ index: 1, id: "gate-2", reason: "no-address" }],
  });
});

test("a delivery job takes in events and reports, and bars who complained", async () => {
  const report = [
    'Content-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n--b',
    "Content-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nOriginal-Rcpt-To: <fay@example.com>\r\n--b--",
  ].join("\r\n");
  const events = [{ email: "eve@example.com", outcome: "complaint", at: "2026-11-26T09:00:00Z" }];
  const jobs = await system.queues.deliveryReport.addBulk([
    { name: "take-in", data: { events } },
    { name: "take-in", data: { message: report } },
  ]);
  await vi.waitUntil(async () => (await system.queues.deliveryReport.getCompletedCount()) === jobs.length, {
    timeout: 20_000,
  });
  const barred = await system.deps.db.selectFrom("suppressions").select("address_key").execute();
  expect(barred.map(({ address_key }) => address_key)).toEqual(
    expect.arrayContaining(["eve@example.com", "fay@example.com"]),
  );
});

test("a job that meets a database in trouble is tried again until it is done", async () => {
  await place.asOwner("alter table purposes rename to purposes_away");
  let job: Job;
  try {
    job = await enqueueRewrite(system.queues, rewriteOf("trouble"));
    await vi.waitFor(async () => expect(await job.getState()).toBe("delayed"), { timeout: 20_000 });
  } finally {
    await place.asOwner("alter table purposes_away rename to purposes");
  }
  expect(await job.waitUntilFinished(rewriteEvents, 30_000)).toMatchObject({
    templateId: "trouble",
    state: "rewritten",
  });
});

test("a job that used up its tries has as many again when somebody retries it", async () => {
  const queue = system.queues.templateRewrite;
  let job: Job;
  const triedSince = async (tries: number): Promise<string> => {
    for (;;) {
      const found = await queue.getJob(job.id ?? "");
      const state = (await found?.getState()) ?? "unknown";
      if ((found?.attemptsStarted ?? 0) > tries && (state === "delayed" || state === "failed")) return state;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  await place.asOwner("alter table purposes rename to purposes_away");
  try {
    job = await enqueueRewrite(system.queues, rewriteOf("long-trouble"));
    for (let tries = 0; (await triedSince(tries)) === "delayed"; tries += 1) await job.promote();
    const ended = await queue.getJob(job.id ?? "");
    await ended?.retry();
    expect(await triedSince(ended?.attemptsStarted ?? 0)).toBe("delayed");
  } finally {
    await place.asOwner("alter table purposes_away rename to purposes");
  }
  await job.promote();
  expect(await job.waitUntilFinished(rewriteEvents, 30_000)).toMatchObject({ state: "rewritten" });
});

function contact(id: string, email: string) {
  const parsed = parseImportedContact({ id, email }, anImportContext());
  if (parsed.kind === "error") throw new Error("The test's contact cannot be read");
  return parsed.value.row;
}

async function countRevisions(templateId: string): Promise<number> {
  const found = await system.deps.db
    .selectFrom("revisions")
    .select("revision")
    .where("template_id", "=", templateId)
    .execute();
  return found.length;
}

test("a voided job of the gate tells which passes are void, and one with a wrong cursor fails for good", async () => {
  const job = await system.queues.sendGate.add("voided", {});
  const { cursor } = await job.waitUntilFinished(gateEvents, 30_000);
  const next = await system.queues.sendGate.add("voided", { since: cursor });
  expect(await next.waitUntilFinished(gateEvents, 30_000)).toMatchObject({ contacts: [] });
  const wrong = await system.queues.sendGate.add("voided", { since: "x" });
  await expect(wrong.waitUntilFinished(gateEvents, 30_000)).rejects.toThrow("none that was given out");
});
