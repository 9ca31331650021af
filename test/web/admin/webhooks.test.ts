// Webhooks at the desk: an owner adds one, sees its secret once, and what became of each message to it.
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWebhookPost } from "../../../src/delivery/post-webhook.ts";
import { deliverInTurn, takeDue, type WebhookDependencies } from "../../../src/flow/deliver-webhooks.ts";
import { addEndpoint } from "../../../src/flow/webhook-endpoints.ts";
import { appendEvents } from "../../../src/store/webhook-messages.ts";
import { accept, type Receiver, startReceiver } from "../../support/webhook-receiver.ts";
import { openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, type Reader, signInAs } from "./desk.ts";

const PAGE = "/admin/webhooks";
const SECRET = /<code class="secret">(whsec_[^<]+)<\/code>/;
const MONTH_MS = 31 * 24 * 3_600_000;

let site: TestSite;
let receiver: Receiver;
let owner: Reader;
// The clock goes on by as much as a test lets pass.
let passedMs = 0;

const clock = () => new Date(Date.now() + passedMs);

beforeAll(async () => {
  site = await openTestSite();
  receiver = await startReceiver();
  const flow = { db: site.db, log: site.log, clock };
  await addTestAdmin(flow, "olga@example.com", "owner");
  const app = site.appWith({ flow, webhookNetworks: ["127.0.0.0/8"] });
  owner = await signInAs(app, "olga@example.com");
});
afterAll(async () => {
  await receiver.close();
  await site.close();
});

function deps(): WebhookDependencies {
  const post = openWebhookPost({ networks: ["127.0.0.0/8"] });
  return { db: site.db, log: site.log, clock, tokenKeys: site.tokenKeys, post };
}

/** Adds a webhook by the form; gives the path of its page and its secret. */
async function add(event: string): Promise<{ readonly path: string; readonly secret: string }> {
  const answer = await owner.post(PAGE, { url: receiver.url, event }, { from: PAGE });
  expect(answer.status).toBe(200);
  const html = await answer.text();
  const [, secret = ""] = SECRET.exec(html) ?? [];
  const path = [...html.matchAll(/href="(\/admin\/webhooks\/\d+)"/g)].at(-1)?.[1] ?? "";
  return { path, secret };
}

/** Lets something happen, and each message that is due be tried once. */
async function tell(jobId: string): Promise<void> {
  const event = {
    event: "job.finished",
    data: { job: jobId },
    key: jobId,
    at: clock(),
    dueAt: clock(),
  } as const;
  await appendEvents(site.db, [event]);
  await deliverDue();
}

async function deliverDue(): Promise<void> {
  for (const message of await takeDue(deps())) await deliverInTurn(deps(), message);
}

const html = async (path: string): Promise<string> => (await owner.get(path)).text();

test("a webhook that is added shows its secret once, and messages are signed with it", async () => {
  const { path, secret } = await add("job.finished");
  for (const page of [PAGE, path]) expect(await html(page)).not.toContain("whsec_");
  await tell("one");
  const [message] = receiver.received;
  expect(() =>
    new Webhook(secret).verify(message?.body ?? "", { ...message?.headers } as never),
  ).not.toThrow();
  const shown = await html(path);
  expect(shown).toContain(message?.id);
  expect(shown).toContain("olga@example.com");
  await owner.post(path, { edit: "remove" }, { from: path });
});

test.each([
  ["an address that is none", { url: "crm", event: "job.finished" }, "give a whole address"],
  [
    "a password in the address",
    { url: "https://a:b@crm.example.com", event: "job.finished" },
    "without a password",
  ],
  [
    "an address in a private network",
    { url: "https://10.0.0.7/hooks", event: "job.finished" },
    "where WEBHOOK_NETWORKS names it",
  ],
  ["no event", { url: "https://crm.example.com/hooks" }, "Choose at least one thing"],
  [
    "an event there is none of",
    { url: "https://crm.example.com/hooks", event: "x" },
    "Choose at least one thing",
  ],
] as const)("adding is refused for %s, and what was typed stays", async (_, fields, why) => {
  const answer = await owner.post(PAGE, fields, { from: PAGE });
  expect(answer.status).toBe(400);
  const page = await answer.text();
  expect(page).toContain(why);
  expect(page).toContain(`value="${fields.url}"`);
  expect(page).not.toContain("whsec_");
  expect(await html(PAGE)).toContain("No system is told anything yet");
});

test("http:// is refused where the operator named no networks", async () => {
  const plain = site.appWith({ flow: { db: site.db, log: site.log, clock } });
  const reader = await signInAs(plain, "olga@example.com");
  const answer = await reader.post(PAGE, { url: receiver.url, event: "job.finished" }, { from: PAGE });
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain("WEBHOOK_NETWORKS");
});

test("a message that is refused is shown with why, and told again by its id, with the others or since a time", async () => {
  receiver.forget();
  const { path } = await add("job.finished");
  receiver.answer = (_, response) => response.writeHead(500).end();
  await tell("two");
  const failing = await html(path);
  expect(failing).toContain("does not answer");
  expect(failing).toContain("status 500");
  const [first] = receiver.received;
  receiver.answer = accept;
  const since = new Date(Date.now() - 3_600_000).toISOString().slice(0, 16);
  for (const [times, fields] of [
    [2, { which: "since", since }],
    [3, { which: first?.id ?? "" }],
  ] as const) {
    passedMs += 3_600_000;
    const answer = await owner.post(path, { edit: "replay", ...fields }, { from: path });
    expect(answer.headers.get("location")).toBe(`${path}?done=replay`);
    await deliverDue();
    expect(receiver.received.map(({ id }) => id)).toEqual(Array(times).fill(first?.id));
  }
  expect(await html(`${path}?done=replay`)).toContain("These messages are told again.");
  const none = await owner.post(path, { edit: "replay", which: "failed" }, { from: path });
  expect(none.headers.get("location")).toBe(`${path}?done=nothing`);
  expect(await html(`${path}?state=failed`)).toContain("No message is in this state.");
  expect(await html(`${path}?state=delivered`)).toContain(first?.id);
  await owner.post(path, { edit: "remove" }, { from: path });
});

test("a webhook is switched off and on, whoever else does it too, gets a new secret, and is removed", async () => {
  const { path, secret } = await add("review.decided");
  const edit = (fields: Readonly<Record<string, string>>) => owner.post(path, fields, { from: PAGE });
  for (const _ of ["once", "again"]) {
    expect((await edit({ edit: "off" })).headers.get("location")).toBe(`${path}?done=off`);
  }
  expect(await html(path)).toContain("Somebody switched it off.");
  expect((await edit({ edit: "on" })).headers.get("location")).toBe(`${path}?done=on`);
  const [, rotated] = SECRET.exec(await (await edit({ edit: "secret" })).text()) ?? [];
  expect(rotated).toMatch(/^whsec_/);
  expect(rotated).not.toBe(secret);
  expect((await edit({ edit: "remove" })).headers.get("location")).toBe(`${PAGE}?done=remove`);
  expect((await owner.get(path)).status).toBe(404);
  expect((await edit({ edit: "on" })).status).toBe(404);
  const { removed_by } = await site.db
    .selectFrom("webhook_endpoints")
    .select("removed_by")
    .where("id", "=", Number(path.split("/").at(-1)))
    .executeTakeFirstOrThrow();
  expect(removed_by).toBe("olga@example.com");
});

test.each([
  ["an edit there is none of", { edit: "x" }, 400],
  ["a message id that is none", { edit: "replay", which: "1" }, 400],
  ["a time that is none", { edit: "replay", which: "since", since: "soon" }, 400],
] as const)("a form with %s is refused", async (_, fields, status) => {
  const { path } = await add("review.undone");
  expect((await owner.post(path, fields, { from: PAGE })).status).toBe(status);
  await owner.post(path, { edit: "remove" }, { from: PAGE });
});

test("messages are shown page by page, and each address is text", async () => {
  const url = "https://crm.example.com/hooks?x=%3Cb%3E&y='";
  const made = await addEndpoint(deps(), { url, events: ["job.finished"], by: "<i>", networks: [] });
  const { id } = value(made);
  const at = new Date(clock().getTime() - MONTH_MS / 2);
  for (let each = 0; each < 51; each += 1) {
    await appendEvents(site.db, [{ event: "job.finished", data: {}, key: `page-${each}`, at, dueAt: at }]);
  }
  const first = await html(`${PAGE}/${id}`);
  expect(first.match(/msg_[0-9a-f-]{36}<\/code>/g)).toHaveLength(50);
  expect(first).not.toContain("<i>");
  const [, older = ""] = /href="(\?state=&amp;before=\d+)"/.exec(first) ?? [];
  const second = await html(`${PAGE}/${id}${older.replaceAll("&amp;", "&")}`);
  expect(second.match(/msg_[0-9a-f-]{36}<\/code>/g)).toHaveLength(1);
});
