// A request that comes again with its Idempotency-Key is carried out once.
import type { OpenAPIHono } from "@hono/zod-openapi";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { buildApi } from "../../src/api/api.ts";
import type { ApiEnv } from "../../src/api/dependencies.ts";
import type { System } from "../../src/cli/wire.ts";
import { addApiKey } from "../../src/flow/api-keys.ts";
import { loadEndpoints } from "../../src/store/webhook-endpoints.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const DAY_MS = 24 * 3_600_000;
const HOOK = { url: "https://crm.example.com/hooks", events: ["consent.changed"] };

let place: TestPlace;
let system: System;
let api: OpenAPIHono<ApiEnv>;
let keys: readonly string[];
let passedMs = 0;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  const flow = { ...system.deps, clock: () => new Date(Date.now() + passedMs) };
  api = buildApi({ flow, queues: system.queues, requestsPerMinute: 1_000, webhookNetworks: [] });
  const add = (name: string) => addApiKey(flow, { name, scopes: ["webhooks"], by: "the owner" });
  keys = [(await add("one")).text, (await add("two")).text];
});
afterAll(async () => {
  await system.close();
  await place.remove();
});
beforeEach(async () => {
  await system.deps.db
    .updateTable("webhook_endpoints")
    .set({ removed_at: new Date(), removed_by: "x" })
    .execute();
});

async function add(idempotencyKey: string, body: object = HOOK, key = keys[0], scheme = "Bearer") {
  const response = await api.request("/webhooks", {
    method: "POST",
    headers: {
      Authorization: `${scheme} ${key}`,
      "Content-Type": "application/json",
      "Idempotency-Key": idempotencyKey,
    },
    body: JSON.stringify(body),
  });
  const { status, headers } = response;
  return { status, headers, body: JSON.parse(await response.text()) };
}

const countEndpoints = async () => (await loadEndpoints(system.deps.db)).length;

test("the same request again gets the same answer and does nothing", async () => {
  const first = await add("k-1");
  const again = await add("k-1");
  expect(again).toMatchObject({ status: 201, body: first.body });
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect(first.headers.get("idempotency-replayed")).toBeNull();
  expect(again.headers.get("idempotency-replayed")).toBe("true");
  expect(await countEndpoints()).toBe(1);
});

test("an answer opens however the scheme of the key is written", async () => {
  const { body } = await add("k-0");
  expect(await add("k-0", HOOK, keys[0], "bearer")).toMatchObject({ status: 201, body });
});

test("many at once are carried out once; the others hear that it is under way, or get its answer", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => add("k-2")));
  expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
  expect(await countEndpoints()).toBe(1);
});

test("a key that stands for another request is refused, another system's same key is not", async () => {
  await add("k-3");
  expect((await add("k-3", { ...HOOK, events: ["job.finished"] })).status).toBe(409);
  expect((await add("k-3", HOOK, keys[1])).status).toBe(201);
  expect(await countEndpoints()).toBe(2);
});

test("what was refused is refused again, and what could not be done may be tried again", async () => {
  const bad = { ...HOOK, url: "http://crm.example.com" };
  expect((await add("k-4", bad)).status).toBe(422);
  expect((await add("k-4", bad)).headers.get("idempotency-replayed")).toBe("true");
  expect((await add("")).status).toBe(400);
  expect((await add("k".repeat(201))).status).toBe(400);
});

test("one that broke off is not carried out again unasked", async () => {
  await add("k-5");
  await system.deps.db.updateTable("api_answers").set({ answer: null }).execute();
  const again = await add("k-5");
  expect(again.status).toBe(409);
  expect(again.body.detail).toContain("broke off");
});

test("answers are sealed, and kept for a day", async () => {
  const { body } = await add("k-6");
  const rows = await system.deps.db.selectFrom("api_answers").select("answer").execute();
  for (const { answer } of rows) expect(answer?.toString("latin1") ?? "").not.toContain(body.secret);
  passedMs += DAY_MS + 60_000;
  const later = await add("k-7");
  expect((await add("k-6")).body.id).not.toBe(body.id);
  expect((await add("k-7")).body).toEqual(later.body);
});
