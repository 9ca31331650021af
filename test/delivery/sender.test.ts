// Mailings that we send ourselves: from the list to a real mail server, and never twice.
import { join } from "node:path";
import { FlowProducer } from "bullmq";
import PostalMime from "postal-mime";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { parseMailingId } from "../../src/base/ids.ts";
import type { System } from "../../src/cli/wire.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { openSmtpPool, type SmtpPool } from "../../src/delivery/smtp-pool.ts";
import { suppressAddress } from "../../src/flow/bar-address.ts";
import { reportMailing } from "../../src/flow/report-mailing.ts";
import { filteredSend } from "../../src/pipeline/filtered-send.ts";
import { enqueueRewrite } from "../../src/queue/enqueue.ts";
import { startSender } from "../../src/queue/sender.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { openSpool } from "../../src/spool/spool.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { countMessages } from "../../src/store/messages.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { buildApp } from "../../src/web/app.ts";
import { anAddress, anImportContext } from "../support/builders.ts";
import { killNow, makeFolder, runHere, startCommand } from "../support/command.ts";
import { startMailServer, startScripted, type TestMailServer } from "../support/mail-server.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const LOCK_MS = 2_000;
const SOURCE =
  '<p>Hello {{name}}</p><p><a href="https://shop.example.com/unsubscribe?x=1">Unsubscribe</a></p>';

let place: TestPlace;
let system: System;
let workers: Workers;
let flows: FlowProducer;
let mails: TestMailServer;
let mailings = 0;
/** How far the sender's clock is ahead. */
let laterMs = 0;
let opened: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 4 });
  flows = new FlowProducer(system.backend.options);
  mails = await startMailServer();
  const template = {
    id: "news",
    source: SOURCE,
    text: "Hello {{name}}\nUnsubscribe: https://shop.example.com/unsubscribe?x=1",
  };
  await enqueueRewrite(system.queues, { template, purpose: "e-marketing" });
  await vi.waitUntil(async () => (await system.queues.templateRewrite.getCompletedCount()) > 0, {
    timeout: 20_000,
  });
});
beforeEach(beginMailing);
afterEach(async () => {
  for (const close of opened.reverse()) await close();
  opened = [];
});
afterAll(async () => {
  await mails.close();
  await workers.close();
  await flows.close();
  await system.close();
  await place.remove();
});

/** A mailing of its own, and three people whom nobody has mailed yet. */
async function beginMailing(): Promise<void> {
  mailings += 1;
  const people = ["ann", "bob", "cees"].map((name) => {
    const fields = { id: `${name}-${mailings}`, email: `${name}-${mailings}@example.com` };
    const row = parseImportedContact(fields, anImportContext());
    if (row.kind === "error") throw new Error("The test's contact cannot be read");
    return row.value.row;
  });
  await saveContacts(system.deps.db, people, new Date());
}

async function startSending(url: string, deliver?: (pool: SmtpPool) => SmtpPool["deliver"]): Promise<void> {
  const from = "news@example.com";
  const pool = openSmtpPool({ url, from, maxConnections: 2, perSecond: null, dkim: null, timeoutMs: 400 });
  const signal = new AbortController().signal;
  const clock = () => new Date(Date.now() + laterMs);
  const deps = { ...system.deps, clock, deliver: deliver?.(pool) ?? pool.deliver, signal };
  const sender = await startSender(system.backend, deps, { concurrency: 1, lockDurationMs: LOCK_MS });
  opened.push(
    async () => pool.close(),
    () => sender.close(),
  );
}

function enqueue(fields: Readonly<Record<string, unknown>> = {}, nameOf = (name: string) => name) {
  const { prefix } = system.backend.options;
  return filteredSend(flows, {
    mailing: { mailingId: `m-${mailings}`, purpose: "e-marketing", subscriptionType: "newsletter" },
    recipients: ["ann", "bob", "cees"].map((name) => ({
      id: `${name}-${mailings}`,
      email: `${name}-${mailings}@example.com`,
      values: { name: nameOf(name) },
    })),
    send: { queue: "mail-send", prefix, data: { template: "news", subject: "News for {{name}}", ...fields } },
    prefix,
  });
}

async function states(): Promise<readonly string[]> {
  const rows = await system.deps.db
    .selectFrom("messages")
    .innerJoin("mailings", "mailings.number", "messages.mailing_number")
    .select("state")
    .where("mailings.id", "=", `m-${mailings}`)
    .orderBy("contact_id")
    .execute();
  return rows.map(({ state }) => state);
}

const inMailing = () => mails.taken.filter(({ to }) => to.endsWith(`-${mailings}@example.com`));

async function untilEnded([id = ""]: readonly string[]): Promise<string> {
  return vi.waitUntil(
    async () => {
      const state = await (await system.queues.mailSend.getJob(id))?.getState();
      return state === "completed" || state === "failed" ? state : false;
    },
    { timeout: 30_000 },
  );
}

test("everybody let through gets one mail, whose links and headers are theirs and work", async () => {
  await startSending(mails.url);
  expect(await untilEnded(await enqueue())).toBe("completed");
  expect(await states()).toEqual(["sent", "sent", "sent"]);
  const read = await Promise.all(inMailing().map(({ raw }) => PostalMime.parse(raw)));
  expect(read.map(({ subject }) => subject).sort()).toEqual([
    "News for ann",
    "News for bob",
    "News for cees",
  ]);
  const urls = read.map(({ html = "", text = "", headers }) => {
    const [, url = ""] = /href="([^"]+)"/.exec(html) ?? [];
    expect(text).toContain(url);
    const header = headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "";
    expect(header).toBe(`<${url.replace("/s/", "/u/")}>`);
    return url;
  });
  expect(new Set(urls).size).toBe(3);
});

test("mails come from the name that is set when their batch begins, while the sender goes on", async () => {
  await startSending(mails.url);
  const names: string[] = [];
  for (const name of ["Shop", "Harbour Museum", ""]) {
    const change = { key: "sender-name", text: name, by: "a test", reason: null };
    await appendSettingChange(system.deps.db, change, new Date());
    await beginMailing();
    expect(await untilEnded(await enqueue())).toBe("completed");
    const read = await Promise.all(inMailing().map(({ raw }) => PostalMime.parse(raw)));
    names.push(...new Set(read.map(({ from }) => `${from?.name} <${from?.address}>`)));
  }
  expect(names).toEqual([
    "Shop <news@example.com>",
    "Harbour Museum <news@example.com>",
    " <news@example.com>",
  ]);
});

function openPages() {
  const folder = makeFolder();
  opened.push(async () => folder.remove());
  const { deps } = system;
  return buildApp({
    flow: deps,
    standings: system.standings,
    tokenKeys: deps.tokenKeys,
    publicUrl: deps.publicUrl,
    readiness: async () => ({ ok: true, missing: [] }),
    notes: openSpool(join(folder.folder, "notes")),
    catalogueMaxAgeMs: 0,
    trustedProxies: 0,
    webhookNetworks: [],
    provider: null,
    queues: null,
    watch: null,
  });
}

const report = async () => {
  const mailingId = parseMailingId(`m-${mailings}`);
  return mailingId.kind === "ok" ? reportMailing(system.deps, mailingId.value) : null;
};

test("the link of a mail opens its page, and the address in its header unsubscribes", async () => {
  await startSending(mails.url);
  await untilEnded(await enqueue());
  const { html = "", headers } = await PostalMime.parse(inMailing()[0]?.raw ?? "");
  const pages = openPages();
  const [, link = ""] = /href="([^"]+)"/.exec(html) ?? [];
  const page = await pages.request(link);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Newsletter")]);
  expect(await report()).toMatchObject({ unsubscribed: 0 });
  const [, oneClick = ""] =
    /<([^>]+)>/.exec(headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "") ?? [];
  const [name = "", value = ""] = (
    headers.find(({ key }) => key === "list-unsubscribe-post")?.value ?? ""
  ).split("=");
  const body = new URLSearchParams({ [name]: value });
  expect((await pages.request(oneClick, { method: "POST", body })).status).toBe(200);
  expect(await report()).toMatchObject({ unsubscribed: 1 });
});

test("a mail that comes back counts for its mailing, once", async () => {
  await startSending(mails.url);
  await untilEnded(await enqueue());
  const [bounced] = inMailing();
  const bounce = [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b',
    "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n",
    `Final-Recipient: rfc822; ${bounced?.to}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b`,
    `Content-Type: message/rfc822\r\n\r\n${bounced?.raw.toString()}\r\n--b--\r\n`,
  ].join("\r\n");
  const jobs = [1, 2].map(() => ({ name: "take-in", data: { message: bounce } }));
  await system.queues.deliveryReport.addBulk(jobs);
  await vi.waitUntil(async () => (await system.queues.deliveryReport.getCompletedCount()) === 2, {
    timeout: 20_000,
  });
  expect(await report()).toMatchObject({ returned: { "hard-bounce": 1, complaint: 0 } });
});

test("whoever left after the list was decided gets none", async () => {
  const ids = await enqueue();
  await vi.waitUntil(
    async () => (await (await system.queues.mailSend.getJob(ids[0] ?? ""))?.getState()) === "waiting",
    { timeout: 20_000 },
  );
  const bob = anAddress(`bob-${mailings}@example.com`);
  await suppressAddress(system.deps, bob, { by: "jo", why: "asked by phone" });
  await startSending(mails.url);
  expect(await untilEnded(ids)).toBe("completed");
  const told = await runHere(["mailing", "report", `m-${mailings}`, "--json"], place.environment);
  expect(JSON.parse(told.stdout)).toMatchObject({
    purpose: "e-marketing",
    list: { send: 3, withhold: {} },
    gate: { send: 2, withhold: { suppressed: 1 } },
    messages: { sent: 2 },
    withoutMessage: 1,
    unsubscribed: 0,
  });
  expect(
    inMailing()
      .map(({ to }) => to)
      .sort(),
  ).toEqual([`ann-${mailings}@example.com`, `cees-${mailings}@example.com`]);
});

test("whoever leaves while a slow server keeps their mail waiting gets none", async () => {
  const bob = anAddress(`bob-${mailings}@example.com`);
  let leaving: Promise<unknown> | null = null;
  await startSending(mails.url, (pool) => async (message, mayGo) => {
    leaving ??= suppressAddress(system.deps, bob, { by: "jo", why: "asked by phone" });
    await leaving;
    laterMs = 60_000;
    return pool.deliver(message, mayGo);
  });
  const ended = await untilEnded(await enqueue());
  laterMs = 0;
  expect(ended).toBe("completed");
  expect(await states()).toEqual(["sent", "sent"]);
  expect(inMailing().map(({ to }) => to)).not.toContain(bob);
  const told = await runHere(["mailing", "report", `m-${mailings}`, "--json"], place.environment);
  expect(JSON.parse(told.stdout)).toMatchObject({
    gate: { send: 2, withhold: { suppressed: 1 } },
    messages: { sent: 2 },
  });
});

test("one whose values make no mail keeps nobody else from theirs, and is told", async () => {
  const template = { id: "named", source: `{{#if name}}${SOURCE}{{/if}}` };
  await enqueueRewrite(system.queues, { template, purpose: "e-marketing" });
  await vi.waitUntil(async () => (await system.queues.templateRewrite.getCompletedCount()) > 1, {
    timeout: 20_000,
  });
  await startSending(mails.url);
  const nameOf = (name: string) => (name === "bob" ? "" : name);
  expect(await untilEnded(await enqueue({ template: "named" }, nameOf))).toBe("completed");
  expect(await states()).toEqual(["sent", "failed", "sent"]);
});

test("a template that makes no mail for anybody fails the job for good", async () => {
  await startSending(mails.url);
  const ids = await enqueue({ template: "named" }, () => "");
  expect(await untilEnded(ids)).toBe("failed");
  const reason = (await system.queues.mailSend.getJob(ids[0] ?? ""))?.failedReason;
  expect(reason).toMatch(/template "named": no link came of/);
  expect(await states()).toEqual([]);
});

test("a message in doubt is not sent again, and is told", async () => {
  const server = await startScripted({ end: "drop" });
  opened.push(() => server.close());
  await startSending(server.url);
  expect(await untilEnded(await enqueue())).toBe("completed");
  expect(await states()).toEqual(["in-doubt", "in-doubt", "in-doubt"]);
  expect(server.whole()).toBe(3);
  const { number } = await system.deps.db
    .selectFrom("mailings")
    .select("number")
    .where("id", "=", `m-${mailings}`)
    .executeTakeFirstOrThrow();
  expect(await countMessages(system.deps.db, number, new Date())).toEqual({ "in-doubt": 3 });
});

test("messages of a sender that was killed are in doubt also when its job was lost and is put in again", {
  timeout: 60_000,
}, async () => {
  const server = await startScripted({ end: "stall" });
  const child = startCommand(["serve", "--role", "sender"], {
    environment: { ...place.environment, SMTP_URL: server.url },
  });
  opened.push(
    () => server.close(),
    () => killNow(child),
  );
  const ids = await enqueue();
  await vi.waitUntil(() => server.whole() === 3, { timeout: 30_000 });
  await killNow(child);
  expect(await states()).toEqual(["sending", "sending", "sending"]);
  await system.queues.mailSend.obliterate({ force: true });
  await system.queues.recipientFilter.obliterate({ force: true });
  await startSending(mails.url);
  expect(await enqueue()).toEqual(ids);
  expect(await untilEnded(ids)).toBe("completed");
  expect(await states()).toEqual(["in-doubt", "in-doubt", "in-doubt"]);
  expect(inMailing()).toEqual([]);
});

test("what was deferred is tried again until it is taken, and nobody gets two", async () => {
  let calls = 0;
  await startSending(mails.url, (pool) => async (message, mayGo) => {
    calls += 1;
    const obstacle = { of: "message", code: 451, status: null, step: "RCPT TO" } as const;
    return calls <= 2 ? { kind: "deferred", obstacle } : pool.deliver(message, mayGo);
  });
  expect(await untilEnded(await enqueue())).toBe("completed");
  expect(await states()).toEqual(["sent", "sent", "sent"]);
  expect(inMailing()).toHaveLength(3);
  expect(calls).toBe(5);
});

test("a mailing waits for a server that takes no mail from us, says why, and goes out once it does", async () => {
  const script = { mail: "550 5.7.1 not from news@example.com" };
  const server = await startScripted(script);
  opened.push(() => server.close());
  await startSending(server.url);
  const ids = await enqueue();
  const logs = () => system.queues.mailSend.getJobLogs(ids[0] ?? "");
  await vi.waitUntil(async () => (await logs()).count > 1, { timeout: 20_000 });
  expect((await logs()).logs[0]).toMatch(
    /Cannot send for now: the mail server takes no mail from us: 550 5\.7\.1 at MAIL FROM\. Look at MAIL_FROM/,
  );
  expect((await logs()).logs.join()).not.toContain("@");
  expect(await states()).toEqual(["deferred", "deferred", "deferred"]);
  expect(server.whole()).toBe(0);
  script.mail = "250 fine";
  expect(await untilEnded(ids)).toBe("completed");
  expect(await states()).toEqual(["sent", "sent", "sent"]);
  expect(server.whole()).toBe(3);
});

test("addresses that are gone count as bounces", async () => {
  const server = await startScripted({ rcpt: "550 5.1.1 no such user" });
  opened.push(() => server.close());
  await startSending(server.url);
  expect(await untilEnded(await enqueue())).toBe("completed");
  expect(await states()).toEqual(["refused", "refused", "refused"]);
  expect(await report()).toMatchObject({ returned: { "hard-bounce": 3 } });
  const bounces = await system.deps.db.selectFrom("bounces").selectAll().execute();
  expect(bounces.map(({ address_key }) => address_key)).toContain(`ann-${mailings}@example.com`);
});

test.each([
  [
    "a template that was never rewritten",
    { template: "nothing" },
    /template "nothing": it was never rewritten/,
  ],
  ["a merge tag that is not in it", { mergeTag: "*|MANAGE|*" }, /template "news": .*"\*\|MANAGE\|\*"/],
  ["a field nobody knows", { colour: "red" }, /"colour"/],
])("a job with %s fails for good before anybody is sent to", async (_what, fields, message) => {
  await startSending(mails.url);
  const ids = await enqueue(fields);
  expect(await untilEnded(ids)).toBe("failed");
  expect((await system.queues.mailSend.getJob(ids[0] ?? ""))?.failedReason).toMatch(message);
  expect(inMailing()).toEqual([]);
});

test("a job that failed for good goes on when what it lacked is there and it is tried again", async () => {
  await startSending(mails.url);
  const ids = await enqueue({ template: "later" });
  expect(await untilEnded(ids)).toBe("failed");
  const rewrites = await system.queues.templateRewrite.getCompletedCount();
  const template = { id: "later", source: SOURCE };
  await enqueueRewrite(system.queues, { template, purpose: "e-marketing" });
  await vi.waitUntil(async () => (await system.queues.templateRewrite.getCompletedCount()) > rewrites, {
    timeout: 20_000,
  });
  await (await system.queues.mailSend.getJob(ids[0] ?? ""))?.retry("failed");
  expect(await untilEnded(ids)).toBe("completed");
  expect(await states()).toEqual(["sent", "sent", "sent"]);
});
