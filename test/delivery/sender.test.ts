// Mailings that we send ourselves: from the list to a real mail server and back, and nobody who left.
import { join } from "node:path";
import PostalMime from "postal-mime";
import { expect, test, vi } from "vitest";
import { suppressAddress } from "../../src/flow/bar-address.ts";
import { openSpool } from "../../src/spool/spool.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { buildApp } from "../../src/web/app.ts";
import { anAddress } from "../support/builders.ts";
import { makeFolder, runHere } from "../support/command.ts";
import { useSending } from "../support/sending.ts";

const sending = useSending();
const { startSending, enqueue, states, inMailing, untilEnded, report } = sending;

test("everybody let through gets one mail, whose links and headers are theirs and work", async () => {
  await startSending(sending.mails().url);
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
  await startSending(sending.mails().url);
  const names: string[] = [];
  for (const name of ["Shop", "Harbour Museum", ""]) {
    const change = { key: "sender-name", text: name, by: "a test", reason: null };
    await appendSettingChange(sending.system().deps.db, change, new Date());
    await sending.beginMailing();
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
  sending.closeAfter(async () => folder.remove());
  const { deps } = sending.system();
  return buildApp({
    flow: deps,
    standings: sending.system().standings,
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

test("the link of a mail opens its page, and the address in its header unsubscribes", async () => {
  await startSending(sending.mails().url);
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
  await startSending(sending.mails().url);
  await untilEnded(await enqueue());
  const [bounced] = inMailing();
  const bounce = [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n--b',
    "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n",
    `Final-Recipient: rfc822; ${bounced?.to}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b`,
    `Content-Type: message/rfc822\r\n\r\n${bounced?.raw.toString()}\r\n--b--\r\n`,
  ].join("\r\n");
  const jobs = [1, 2].map(() => ({ name: "take-in", data: { message: bounce } }));
  await sending.system().queues.deliveryReport.addBulk(jobs);
  await vi.waitUntil(async () => (await sending.system().queues.deliveryReport.getCompletedCount()) === 2, {
    timeout: 20_000,
  });
  expect(await report()).toMatchObject({ returned: { "hard-bounce": 1, complaint: 0 } });
});

test("whoever left after the list was decided gets none", async () => {
  const ids = await enqueue();
  await vi.waitUntil(
    async () =>
      (await (await sending.system().queues.mailSend.getJob(ids[0] ?? ""))?.getState()) === "waiting",
    { timeout: 20_000 },
  );
  const bob = anAddress(`bob-${sending.mailing()}@example.com`);
  await suppressAddress(sending.system().deps, bob, { by: "jo", why: "asked by phone" });
  await startSending(sending.mails().url);
  expect(await untilEnded(ids)).toBe("completed");
  const told = await runHere(
    ["mailing", "report", `m-${sending.mailing()}`, "--json"],
    sending.environment(),
  );
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
  ).toEqual([`ann-${sending.mailing()}@example.com`, `cees-${sending.mailing()}@example.com`]);
});

test("whoever leaves while a slow server keeps their mail waiting gets none", async () => {
  const bob = anAddress(`bob-${sending.mailing()}@example.com`);
  let leaving: Promise<unknown> | null = null;
  await startSending(sending.mails().url, (pool) => async (message, mayGo) => {
    leaving ??= suppressAddress(sending.system().deps, bob, { by: "jo", why: "asked by phone" });
    await leaving;
    sending.setClockAhead(60_000);
    return pool.deliver(message, mayGo);
  });
  const ended = await untilEnded(await enqueue());
  sending.setClockAhead(0);
  expect(ended).toBe("completed");
  expect(await states()).toEqual(["sent", "sent"]);
  expect(inMailing().map(({ to }) => to)).not.toContain(bob);
  const told = await runHere(
    ["mailing", "report", `m-${sending.mailing()}`, "--json"],
    sending.environment(),
  );
  expect(JSON.parse(told.stdout)).toMatchObject({
    gate: { send: 2, withhold: { suppressed: 1 } },
    messages: { sent: 2 },
  });
});
