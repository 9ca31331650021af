// Flagged links over HTTP: listed page by page, decided as they were seen, and taken back.
import type { OpenAPIHono } from "@hono/zod-openapi";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildApi } from "../../src/api/api.ts";
import type { ApiEnv } from "../../src/api/dependencies.ts";
import type { System } from "../../src/cli/wire.ts";
import { addApiKey } from "../../src/flow/api-keys.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { flaggedTemplate } from "../support/flagged-templates.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const PATTERNS_FLAGGED = [0, 1, 2, 3, 4];

let place: TestPlace;
let system: System;
let workers: Workers;
let api: OpenAPIHono<ApiEnv>;
let key: string;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
  const { deps: flow, queues } = system;
  api = buildApi({ flow, queues, requestsPerMinute: 1_000, webhookNetworks: [] });
  const scopes = ["reviews", "templates"] as const;
  key = (await addApiKey(flow, { name: "desk", scopes, by: "the owner" })).text;
  for (const pattern of PATTERNS_FLAGGED) {
    for (let number = 0; number <= pattern; number += 1) await rewrite(pattern, number);
  }
});
afterAll(async () => {
  await workers.close();
  await system.close();
  await place.remove();
});

async function call(method: string, path: string, body?: object, headers: object = {}) {
  const response = await api.request(path, {
    method,
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

async function rewrite(pattern: number, number: number) {
  const { id, sender, source } = flaggedTemplate(pattern, number);
  const body = { template: { id, sender, source }, purpose: "e-marketing" };
  return (await call("POST", "/templates", body, { Prefer: "wait=30" })).body.result;
}

test("groups are listed page by page, each once", async () => {
  const ids: string[] = [];
  let cursor = "";
  do {
    const page = (await call("GET", `/reviews?limit=2${cursor === "" ? "" : `&cursor=${cursor}`}`)).body;
    ids.push(...page.items.map(({ id }: { id: string }) => id));
    cursor = page.next ?? "";
  } while (cursor !== "");
  const whole = (await call("GET", "/reviews")).body;
  expect(ids).toEqual(whole.items.map(({ id }: { id: string }) => id));
  expect(ids).toHaveLength(PATTERNS_FLAGGED.length);
  expect(whole.items[0]).toMatchObject({ links: 5, templates: 5, asked: 0, neededBy: null });
  expect((await call("GET", "/reviews?cursor=nonsense")).status).toBe(400);
});

test("a group that was decided between two pages makes none be left out", async () => {
  const first = (await call("GET", "/reviews?limit=2")).body;
  const [, gone] = first.items;
  const seen = { links: gone.links, lastLink: gone.lastLink };
  const path = `/reviews/${gone.id}/decisions`;
  const ruled = { ruling: "leave", scope: "everywhere", seen, by: "Some Body" };
  const decided = await call("POST", path, ruled);
  const second = (await call("GET", `/reviews?limit=2&cursor=${first.next}`)).body;
  expect(second.items.map(({ links }: { links: number }) => links)).toEqual([3, 2]);
  await call("POST", `/review-decisions/${decided.body.decision}/undo`, { by: "Some Body" });
});

test("a group is shown with its links, decided as it was seen, and taken back", async () => {
  const [group] = (await call("GET", "/reviews?limit=1")).body.items;
  const shown = await call("GET", `/reviews/${group.id}`);
  expect(shown.body.flagged).toHaveLength(group.links);
  expect(shown.body.flagged[0]).toMatchObject({
    href: expect.stringContaining("https://"),
    signals: expect.arrayContaining([expect.objectContaining({ weight: expect.any(Number) })]),
  });
  const decide = (fields: object = {}) =>
    call("POST", `/reviews/${group.id}/decisions`, {
      ruling: "replace",
      scope: "everywhere",
      seen: { links: group.links, lastLink: group.lastLink },
      by: "Some Body",
      ...fields,
    });
  expect((await decide({ seen: { links: 1, lastLink: group.lastLink } })).status).toBe(409);
  expect((await decide({ ruling: "ask-owner" })).status).toBe(422);
  const decided = await decide({ reason: "It is our own page" });
  expect(decided).toMatchObject({ status: 201, body: { links: group.links, templates: group.templates } });
  expect((await call("GET", `/reviews/${group.id}`)).status).toBe(404);
  expect((await decide()).status).toBe(409);
  const { decision } = decided.body;
  const row = await system.deps.db
    .selectFrom("review_decisions")
    .select("decided_by")
    .where("number", "=", decision)
    .executeTakeFirstOrThrow();
  expect(row.decided_by).toBe("Some Body (API key desk)");
  const undone = await call("POST", `/review-decisions/${decision}/undo`, { by: "Some Body" });
  expect(undone).toMatchObject({ status: 200, body: { decision, undone: group.templates, reverted: [] } });
  expect((await call("POST", `/review-decisions/${decision}/undo`, { by: "Some Body" })).status).toBe(422);
});
