// Webhooks over HTTP and by command: added, told, looked at, replayed, switched and removed.
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildApi } from "../../src/api/api.ts";
import type { ApiEnv } from "../../src/api/dependencies.ts";
import type { System } from "../../src/cli/wire.ts";
import { openWebhookPost } from "../../src/delivery/post-webhook.ts";
import { addApiKey } from "../../src/flow/api-keys.ts";
import { enqueueDueMessages, startWebhookWorker } from "../../src/queue/webhook-worker.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { runHere } from "../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";
import { type Receiver, startReceiver } from "../support/webhook-receiver.ts";

let place: TestPlace;
let system: System;
let workers: readonly Workers[];
let receiver: Receiver;
let api: OpenAPIHono<ApiEnv>;
let key: string;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  receiver = await startReceiver();
  const { deps, backend } = system;
  const post = openWebhookPost({ networks: ["127.0.0.1"] });
  workers = [
    await startWorkers(backend, deps, { concurrency: 2 }),
    await startWebhookWorker(backend, { ...deps, post }, { concurrency: 2 }),
  ];
  api = buildApi({
    flow: deps,
    queues: system.queues,
    requestsPerMinute: 1_000,
    webhookNetworks: ["127.0.0.0/8"],
  });
  const scopes = ["webhooks", "contacts:write", "templates"] as const;
  key = (await addApiKey(deps, { name: "integrations", scopes, by: "the owner" })).text;
});
afterAll(async () => {
  for (const each of workers) await each.close();
  await receiver.close();
  await system.close();
  await place.remove();
});

async function call(method: string, path: string, body?: object, headers: object = {}) {
  const response = await api.request(path, {
    method,
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}

async function untilReceived(count: number): Promise<void> {
  await vi.waitFor(
    async () => {
      await enqueueDueMessages(system.queues, system.deps);
      expect(receiver.received).toHaveLength(count);
    },
    { timeout: 20_000, interval: 50 },
  );
}

test("an endpoint is added, told through the queue, looked at page by page, and replayed", async () => {
  const added = await call("POST", "/webhooks", {
    url: receiver.url,
    events: ["consent.changed", "job.finished"],
  });
  expect(added.status).toBe(201);
  const { id, secret } = added.body;
  expect(secret).toMatch(/^whsec_/);
  const lines = { kind: "contacts", lines: [{ id: "crm-1", email: "ada@example.com" }] };
  await system.queues.contactImport.add("import", lines);
  await untilReceived(1);
  expect(receiver.received[0]?.event).toMatchObject({
    type: "job.finished",
    data: { queue: "contact-import", name: "import", outcome: "completed" },
  });
  const withdrawn = await call("POST", "/contacts/crm-1/consents", {
    purpose: "e-marketing",
    state: "withdrawn",
  });
  expect(withdrawn.status).toBe(200);
  await untilReceived(2);
  const [, message] = receiver.received;
  expect(() =>
    new Webhook(secret).verify(message?.body ?? "", { ...message?.headers } as never),
  ).not.toThrow();
  expect(message?.event).toMatchObject({
    data: { contact: "crm-1", purpose: "e-marketing", state: "withdrawn", source: "api" },
  });

  const first = await call("GET", `/webhooks/${id}/messages?limit=1`);
  expect(first.body.items).toMatchObject([{ id: message?.id, state: "delivered", status: 204 }]);
  const second = await call("GET", `/webhooks/${id}/messages?limit=1&cursor=${first.body.next}`);
  expect(second.body).toMatchObject({ items: [{ event: "job.finished" }], next: null });

  const replayed = await call("POST", `/webhooks/${id}/replay`, { messages: [message?.id] });
  expect(replayed.body).toEqual({ replayed: 1 });
  await untilReceived(3);
  expect(receiver.received[2]?.id).toBe(message?.id);
});

test("an endpoint is switched off and on, gets a new secret, and is removed", async () => {
  const added = await call("POST", "/webhooks", { url: receiver.url, events: ["review.decided"] });
  const path = `/webhooks/${added.body.id}`;
  const off = await call("PATCH", path, { isOn: false });
  expect(off.body).toMatchObject({ off: { because: "asked" }, createdBy: "integrations" });
  expect((await call("PATCH", path, { isOn: true })).body).toMatchObject({ off: null });
  const rotated = await call("POST", `${path}/secret`);
  expect(rotated.body.secret).not.toBe(added.body.secret);
  expect((await call("GET", "/webhooks")).body).toContainEqual(
    expect.objectContaining({ id: added.body.id, waiting: 0 }),
  );
  expect(JSON.stringify((await call("GET", path)).body)).not.toContain("whsec_");
  expect((await call("DELETE", path)).status).toBe(204);
  expect((await call("GET", path)).status).toBe(404);
  expect((await call("DELETE", path)).status).toBe(404);
});

test.each([
  ["POST", "/webhooks", { url: "ftp://crm.example.com", events: ["job.finished"] }, 422],
  ["POST", "/webhooks", { url: "https://crm.example.com", events: ["nothing"] }, 400],
  ["POST", "/webhooks", { url: "https://crm.example.com", events: [] }, 400],
  ["GET", "/webhooks/x", undefined, 400],
  ["GET", "/webhooks/999/messages", undefined, 404],
  ["POST", "/webhooks/999/replay", { failed: true }, 404],
] as const)("%s %s with %j is refused with %i", async (method, path, body, status) => {
  expect((await call(method, path, body)).status).toBe(status);
});

test("a replay says which messages, once", async () => {
  const { id } = (await call("POST", "/webhooks", { url: receiver.url, events: ["review.undone"] })).body;
  for (const body of [{}, { failed: true, since: "2026-01-01T00:00:00Z" }, { messages: ["1"] }])
    expect((await call("POST", `/webhooks/${id}/replay`, body)).status).toBe(400);
  await call("DELETE", `/webhooks/${id}`);
});

test("the commands do the same", async () => {
  const run = (...args: string[]) =>
    runHere(["webhook", ...args], { ...place.environment, WEBHOOK_NETWORKS: "127.0.0.1" });
  const added = await run("add", receiver.url, "--events", "review.undone", "--by", "the owner");
  expect(added).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^whsec_\S{44}\n$/) });
  const id = /Webhook (\d+)/.exec(added.stderr)?.[1] ?? "";
  expect((await run("list")).stdout).toContain(`${id}  ${receiver.url}  review.undone  on  0 waiting`);
  expect(await run("messages", id)).toMatchObject({ exitCode: 0, stdout: "" });
  expect((await run("replay", id, "--since", "2026-01-01T00:00:00Z")).stdout).toContain("0 messages");
  expect((await run("replay", id)).exitCode).toBe(2);
  expect((await run("replay", id, "--message", "one")).exitCode).toBe(2);
  expect((await run("rotate-secret", id)).stdout).toMatch(/^whsec_/);
  expect((await run("off", id)).exitCode).toBe(0);
  expect((await run("list")).stdout).toMatch(new RegExp(`^${id} .*off since .*: asked`, "m"));
  expect((await run("on", id)).exitCode).toBe(0);
  expect((await run("remove", id, "--by", "the owner")).exitCode).toBe(0);
  expect((await run("on", id)).exitCode).toBe(2);
  expect((await run("add", "http://x/", "--events", "all", "--by", "x")).stderr).toContain("name some of");
});
