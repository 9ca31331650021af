import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { API_SCOPES } from "../../src/admin/api-scope.ts";
import { API_PATH, addApi, buildApi, buildUnavailableApi } from "../../src/api/api.ts";
import type { ApiEnv } from "../../src/api/dependencies.ts";
import { buildSystemApp } from "../../src/cli/serve.ts";
import type { System } from "../../src/cli/wire.ts";
import { addApiKey, revokeApiKey } from "../../src/flow/api-keys.ts";
import { erasePerson } from "../../src/flow/erase-person.ts";
import { reviewLink } from "../../src/flow/review-link.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { loadGroup } from "../../src/store/review-queue.ts";
import { flaggedTemplate } from "../support/flagged-templates.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;
let workers: Workers;
let api: OpenAPIHono<ApiEnv>;
/** The text of a key, by its name. */
const keys: Record<string, string> = {};

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
  api = apiOf(system, 1_000);
  const by = "the owner";
  keys.all = (await addApiKey(system.deps, { name: "all", scopes: API_SCOPES, by })).text;
  keys.reader = (await addApiKey(system.deps, { name: "reader", scopes: ["contacts:read"], by })).text;
  const gone = await addApiKey(system.deps, { name: "gone", scopes: API_SCOPES, by });
  keys.gone = gone.text;
  await revokeApiKey(system.deps, { id: gone.key.id, by });
  const lines = [
    '{"id":"crm-1","email":"ada@example.com","e_marketing":"granted","e_marketing_at":"2026-01-02T10:00:00Z"}',
    '{"id":"crm-2","email":"bob@example.com","e_marketing":"withdrawn","e_marketing_at":"2026-03-01T10:00:00Z"}',
    '{"id":"crm-3","email":"not an address"}',
    '{"id":"crm-4","email":"eve@example.com","no_mailings":"perhaps"}',
  ];
  const imported = await call("POST", "/imports/contacts", {
    type: "application/x-ndjson",
    body: lines.join("\n"),
  });
  expect(await bodyOf(imported)).toMatchObject({
    created: 3,
    rejected: 1,
    reports: [{ line: 3 }, { line: 4 }],
  });
});

afterAll(async () => {
  await workers.close();
  await system.close();
  await place.remove();
});

function apiOf({ deps, queues }: System, requestsPerMinute: number): OpenAPIHono<ApiEnv> {
  return buildApi({ flow: deps, queues, requestsPerMinute, webhookNetworks: [] });
}

interface Call {
  readonly key?: string | null;
  readonly type?: string;
  readonly body?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
}

async function call(method: string, path: string, options: Call = {}): Promise<Response> {
  const { key = "all", type = "application/json", body, headers = {} } = options;
  return api.request(path, {
    method,
    headers: {
      ...(key === null ? {} : { Authorization: `Bearer ${keys[key] ?? key}` }),
      ...(body === undefined ? {} : { "Content-Type": type }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

async function bodyOf(response: Response) {
  return JSON.parse(await response.text());
}

async function problemOf(response: Response): Promise<Record<string, unknown>> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem: Record<string, unknown> = JSON.parse(await response.text());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe("who may call", () => {
  test.each([[null], ["mck_nobodys"], [""], ["gone"]])("a request with key %j is refused", async (key) => {
    const response = await call("GET", "/settings", { key });
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect((await problemOf(response)).detail).toContain("Authorization: Bearer");
  });

  test("a key without the scope is refused, and told which it needs", async () => {
    const response = await call("GET", "/settings", { key: "reader" });
    expect(response.status).toBe(403);
    expect((await problemOf(response)).detail).toContain('"settings:read"');
  });

  test("every route but the description needs a scope that the key must have", async () => {
    const document: { paths: Record<string, object> } = await bodyOf(
      await call("GET", "/openapi.json", { key: null }),
    );
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({
        path: path
          .replace("{kind}", "contacts")
          .replace("{step}", "run")
          .replace(/\{\w+\}/g, "x"),
        method,
      })),
    );
    expect(routes.length).toBeGreaterThan(10);
    for (const { path, method } of routes) {
      expect
        .soft((await call(method.toUpperCase(), path, { key: null })).status, `${method} ${path}`)
        .toBe(401);
    }
    const refused = [];
    for (const { path, method } of routes) {
      const response = await call(method.toUpperCase(), path, {
        key: "reader",
        ...(method === "get" ? {} : { body: {} }),
      });
      refused.push([path, response.status]);
    }
    const open = refused.filter(
      ([path, status]) => status !== 403 && !/contacts\/x$|explanations|jobs/.test(String(path)),
    );
    expect(open).toEqual([]);
  });

  test("a key that runs wild is held back", async () => {
    const narrow = apiOf(system, 2);
    const ask = () => narrow.request("/settings", { headers: { Authorization: `Bearer ${keys.all}` } });
    expect((await ask()).headers.get("ratelimit")).toMatch(/limit=2, remaining=1/);
    expect((await ask()).status).toBe(200);
    const third = await ask();
    expect(third.status).toBe(429);
    expect(third.headers.get("retry-after")).not.toBeNull();
  });
});

describe("templates", () => {
  const body = {
    template: {
      id: "spring",
      source: '<p>Hi</p><a href="https://shop.example.com/unsubscribe?c=1">Unsubscribe</a>',
    },
    purpose: "e-marketing",
  };

  test("a template is rewritten within the time the caller waits", async () => {
    const response = await call("POST", "/templates", { body, headers: { Prefer: "wait=30" } });
    expect(response.status).toBe(200);
    const job = await bodyOf(response);
    expect(job).toMatchObject({ queue: "template-rewrite", state: "completed", failure: null });
    expect(job.result).toMatchObject({ templateId: "spring", state: "rewritten" });
    const looked = await call("GET", response.headers.get("location")?.replace("/api/v1", "") ?? "");
    expect(await bodyOf(looked)).toEqual(job);
    const again = await call("POST", "/templates", { body, headers: { Prefer: "wait=30" } });
    expect((await bodyOf(again)).id).toBe(job.id);
  });

  const rewrite = async (source: string, fields: object = {}) => {
    const headers = { Prefer: "wait=30" };
    const asked = { template: { id: "again", source }, purpose: "e-marketing", ...fields };
    return bodyOf(await call("POST", "/templates", { body: asked, headers }));
  };

  test("the same template is a new job once a setting has changed that it may rest on", async () => {
    const before = await rewrite("<p>No link</p>");
    expect(before.result).toMatchObject({ state: "no-unsubscribe-link" });
    const set = (value: string) => call("PUT", "/settings/when-missing", { body: { value } });
    await set("fail");
    expect(await rewrite("<p>No link</p>")).toMatchObject({ state: "failed", result: null });
    await set("report");
    expect((await rewrite("<p>No link</p>")).result).toEqual(before.result);
  });

  test("the same template comes out rewritten once its flagged link was decided", async () => {
    const { id, source } = flaggedTemplate(3, 3);
    const body = { template: { id, source }, purpose: "e-marketing" };
    const ask = async () =>
      (await bodyOf(await call("POST", "/templates", { body, headers: { Prefer: "wait=30" } }))).result;
    const first = await ask();
    expect(first.state).toBe("needs-review");
    const fingerprint = first.links.find((each: { pattern?: object }) => each.pattern).pattern.key;
    const { links = 0, lastId = 0 } = (await loadGroup(system.deps.db, fingerprint, new Date())) ?? {};
    const ruled = { ruling: "replace", scope: "link", reason: null, by: "Some Body", endsAt: null } as const;
    const seen = { links, lastId };
    await reviewLink(system.deps, { fingerprint, flagIds: null, seen, ...ruled });
    expect(await ask()).toMatchObject({ state: "rewritten", revision: first.revision });
  });

  test("one that failed is tried again, and done when what it lacked is there", async () => {
    const source = "<p>No way out</p>";
    const failed = await rewrite(source, { whenMissing: "fail" });
    expect(failed).toMatchObject({ state: "failed", failure: expect.stringContaining("unsubscribe") });
    const again = await rewrite(source, { whenMissing: "fail" });
    expect(again).toMatchObject({ id: failed.id, state: "failed" });
    expect(again.enqueuedAt).not.toBe(failed.enqueuedAt);
  });

  test("a field that is wrong is named", async () => {
    const response = await call("POST", "/templates", { body: { ...body, purpose: "E Marketing" } });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors).toMatchObject([{ pointer: "/purpose" }]);
  });

  test("what is no JSON is refused", async () => {
    expect((await call("POST", "/templates", { body: "{" })).status).toBe(400);
  });

  test("JSON that is not in UTF-8 is refused, since some of its characters would be lost", async () => {
    const response = await api.request("/templates", {
      method: "POST",
      headers: {
        Authorization: `Bearer ${keys.all}`,
        "Content-Type": "application/json; charset=iso-8859-1",
      },
      body: Buffer.from(
        JSON.stringify({ ...body, template: { id: "caf\u00e9", source: "<p>caf\u00e9" } }),
        "latin1",
      ),
    });
    expect(response.status).toBe(400);
    expect((await problemOf(response)).detail).toContain("not valid UTF-8");
  });
});

describe("lists and mailings", () => {
  test("which passes became void is told since a cursor, and a cursor that was never given out is refused", async () => {
    const first = await bodyOf(await call("GET", "/passes/voided"));
    expect(first).toMatchObject({ coversFrom: expect.stringMatching(/Z$/), contacts: expect.any(Array) });
    await call("POST", "/imports/contacts", {
      type: "application/x-ndjson",
      body: '{"id":"crm-voided","email":"voided@example.com"}',
    });
    const path = `/passes/voided?since=${first.cursor}`;
    const next = await bodyOf(await call("GET", path));
    expect([next.contacts.length, next.coversFrom]).toEqual([1, first.coversFrom]);
    const refused = await call("GET", "/passes/voided?since=x");
    expect([refused.status, (await problemOf(refused)).detail]).toEqual([
      400,
      "Cannot tell which passes are void: the cursor is none that was given out",
    ]);
  });

  test("a list is uploaded, filtered, and its decisions streamed", async () => {
    const csv = "id,email\ncrm-1,\n,bob@example.com\n,nobody@example.com\n,\n";
    const uploaded = await call("PUT", "/recipient-lists/l-1", { type: "text/csv", body: csv });
    expect(uploaded.status).toBe(201);
    expect(await bodyOf(uploaded)).toEqual({
      id: "l-1",
      size: 3,
      refused: 1,
      refusals: [{ line: 5, reason: 'has neither an "id" nor an "email"' }],
    });
    expect(await bodyOf(await call("GET", "/recipient-lists/l-1"))).toEqual({ id: "l-1", size: 3 });
    expect((await call("PUT", "/recipient-lists/l-1", { type: "text/csv", body: csv })).status).toBe(409);

    const request = { purpose: "e-marketing", subscriptionType: "newsletter", recipientList: "l-1" };
    const filtered = await call("POST", "/mailings/m-1/filter", {
      body: request,
      headers: { Prefer: "wait=30" },
    });
    expect((await bodyOf(filtered)).result.counts).toEqual({
      send: 1,
      withhold: { "unknown-contact": 1, "purpose-withdrawn": 1 },
    });
    const stream = await call("GET", "/mailings/m-1/decisions?list=l-1");
    const decisions = (await stream.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(decisions).toMatchObject([
      { id: "crm-1", email: "ada@example.com", decision: "send" },
      { email: "bob@example.com", decision: "withhold", reason: "purpose-withdrawn" },
      { email: "nobody@example.com", decision: "withhold", reason: "unknown-contact" },
    ]);
    expect(decisions[0].headers).toMatchObject({
      "List-Unsubscribe": expect.stringContaining("/u/"),
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    const sent = await call("GET", "/mailings/m-1/decisions?list=l-1&decision=send");
    expect((await sent.text()).trim().split("\n")).toHaveLength(1);
  });

  test("the same idempotency key is the same job, and refused for other data", async () => {
    const body = { purpose: "e-marketing", recipients: [{ id: "crm-1" }] };
    const headers = { "Idempotency-Key": "once" };
    const first = await bodyOf(await call("POST", "/mailings/m-2/filter", { body, headers }));
    const second = await bodyOf(await call("POST", "/mailings/m-2/filter", { body, headers }));
    expect(second.id).toBe(first.id);
    const other = await call("POST", "/mailings/m-2/filter", {
      body: { ...body, recipients: [{ id: "crm-2" }] },
      headers,
    });
    expect(other.status).toBe(409);
  });

  test.each([
    ["PUT", "/recipient-lists/l-2", { type: "text/csv", body: "name\nAda\n" }, 422, "this list has name"],
    ["PUT", "/recipient-lists/l-2", { type: "text/html", body: "x" }, 415, "text/csv"],
    ["POST", "/mailings/m-3/filter", { body: { purpose: "e-marketing" } }, 400, "either"],
    ["GET", "/mailings/m-9/decisions?list=l-1", {}, 404, "no mailing"],
    ["GET", "/mailings/m-1/decisions?list=l-9", {}, 404, "not filtered"],
    ["GET", "/recipient-lists/l-9", {}, 404, "upload it first"],
    ["GET", "/jobs/template-rewrite:none", {}, 404, "no such job"],
    ["GET", "/nothing", {}, 404, "openapi.json"],
    ["GET", "/reviews?limit=many", {}, 400, "/limit: must be a number"],
    ["GET", "/mailings/m-1/decisions", {}, 400, "/list: must be there"],
    ["POST", "/explanations", { body: [] }, 400, "the whole body: "],
    ["POST", "/webhooks/99/secret", { body: {} }, 404, "There is no webhook 99; see /webhooks"],
    ["DELETE", "/webhooks/99", {}, 404, "There is no webhook 99; see /webhooks"],
    ["DELETE", "/templates", {}, 405, "POST"],
    ["POST", "/recipient-lists/l-1", { body: {} }, 405, "GET, PUT"],
    ["POST", "/templates", { type: "text/plain", body: "{}" }, 415, "application/json"],
    [
      "PUT",
      "/settings/edit-link-days",
      { type: "application/x-www-form-urlencoded", body: "value=1" },
      415,
      "json",
    ],
    ["POST", "/explanations", { body: {}, headers: { "Content-Length": "25200000" } }, 413, "at most"],
    ["POST", "/contacts/imports/consents", { type: "text/csv", body: "a" }, 415, "application/json"],
    ["POST", "/delivery-reports", {}, 400, "The body is empty"],
    ["POST", "/upgrades/rehearse", {}, 400, "The body is empty"],
    ["GET", "/reviews/a%00b", {}, 400, "NUL"],
  ] as const)("%s %s: %j is told in words", async (method, path, options, status, told) => {
    const response = await call(method, path, options);
    expect(response.status).toBe(status);
    expect((await problemOf(response)).detail).toContain(told);
  });

  test("a body whose length was not told is refused once it is too long", async () => {
    const response = await call("POST", "/explanations", { body: `"${"x".repeat(25_200_000)}"` });
    expect(response.status).toBe(413);
  });

  test("a body that breaks off is no error in the log", async () => {
    const lines: unknown[] = [];
    const note = (...line: readonly unknown[]) => void lines.push(line);
    const log = { ...system.deps.log, error: note };
    let answered = 0;
    const pages = new Hono().use(async (_, next) => {
      await next();
      answered += 1;
    });
    const app = addApi(pages, apiOf({ ...system, deps: { ...system.deps, log } }, 1_000));
    const server = createServer(getRequestListener(app.fetch)).listen(0, "127.0.0.1");
    await vi.waitFor(() => expect(server.listening).toBe(true));
    const sending = request({
      port: (server.address() as AddressInfo).port,
      method: "POST",
      path: `${API_PATH}/delivery-reports`,
      headers: { Authorization: `Bearer ${keys.all}`, "Content-Type": "application/json" },
    });
    sending.on("error", () => {});
    sending.write('{"events":');
    await new Promise((done) => server.once("request", done));
    sending.destroy();
    await vi.waitFor(() => expect(answered).toBe(1), { timeout: 10_000 });
    expect(lines).toEqual([]);
    server.close();
  });

  test("an upload that breaks off leaves no list, and its id is free again", async () => {
    const started = () =>
      system.deps.db.selectFrom("recipient_lists").select("id").where("id", "=", "l-broken").execute();
    const server = createServer(getRequestListener(buildSystemApp(system, place.config).fetch)).listen(
      0,
      "127.0.0.1",
    );
    await vi.waitFor(() => expect(server.listening).toBe(true));
    const upload = request({
      port: (server.address() as AddressInfo).port,
      method: "PUT",
      path: `${API_PATH}/recipient-lists/l-broken`,
      headers: { Authorization: `Bearer ${keys.all}`, "Content-Type": "text/csv" },
    });
    upload.on("error", () => {});
    upload.write(`id\n${Array.from({ length: 25_000 }, (_, n) => `crm-${n}`).join("\n")}`);
    await vi.waitFor(async () => expect(await started()).toHaveLength(1), { timeout: 10_000 });
    upload.destroy();
    await vi.waitFor(async () => expect(await started()).toEqual([]), { timeout: 10_000 });
    const again = await call("PUT", "/recipient-lists/l-broken", { type: "text/csv", body: "id\ncrm-1\n" });
    expect(again.status).toBe(201);
    server.close();
  });
});

describe("contacts", () => {
  test("a contact is shown with its consents and what follows", async () => {
    const shown = await bodyOf(await call("GET", "/contacts/crm-2"));
    expect(shown.contacts).toMatchObject([{ id: "crm-2", email: "bob@example.com" }]);
    expect(shown.decisions).toContainEqual(
      expect.objectContaining({
        purpose: "e-marketing",
        subscriptionType: null,
        decision: "withhold",
        reason: "purpose-withdrawn",
      }),
    );
  });

  test("somebody is explained by address, without one in the URL", async () => {
    const explained = await call("POST", "/explanations", {
      body: { who: "BOB@example.com", mailingId: "m-1" },
    });
    expect((await bodyOf(explained)).mailing).toMatchObject({
      id: "m-1",
      entries: [{ decision: "withhold" }],
    });
  });

  test("a consent is lowered, and raised only by what was said later", async () => {
    const change = (body: object) => call("POST", "/contacts/crm-1/consents", { body });
    const withdraw = { purpose: "e-marketing", state: "withdrawn", at: "2026-06-01T00:00:00Z" };
    expect(await bodyOf(await change(withdraw))).toEqual({ changed: true });
    expect(await bodyOf(await change(withdraw))).toEqual({ changed: false });
    const grant = {
      purpose: "e-marketing",
      state: "granted",
      legalBasis: "consent",
      at: "2026-05-01T00:00:00Z",
    };
    expect(await bodyOf(await change(grant))).toEqual({ changed: false });
    expect(await bodyOf(await change({ ...grant, at: "2026-07-01T00:00:00Z" }))).toEqual({ changed: true });
    const { contacts } = await bodyOf(await call("GET", "/contacts/crm-1"));
    expect(contacts[0].log.at(-1)).toMatchObject({ state: "granted", source: "api", actor: "all" });
    const by = "the owner";
    await change({ purpose: "e-marketing", state: "withdrawn", at: "2026-08-01T00:00:00Z", by });
    const after = await bodyOf(await call("GET", "/contacts/crm-1"));
    expect(after.contacts[0].log.at(-1)).toMatchObject({ actor: "the owner (API key all)" });
    await change({ ...grant, at: "2026-09-01T00:00:00Z" });
  });

  test("a change that cannot go on record says which field is wrong", async () => {
    const response = await call("POST", "/contacts/crm-1/consents", {
      body: { purpose: "knitting", state: "granted" },
    });
    expect(response.status).toBe(422);
    expect((await problemOf(response)).errors).toMatchObject([{ pointer: "/purpose" }]);
  });
});

test("no address stands in a URL, and the URL names the mailing", async () => {
  expect((await call("GET", "/contacts/bob@example.com")).status).toBe(404);
  const body = { purpose: "e-marketing", mailingId: "m-other", recipients: [{ id: "crm-1" }] };
  const filtered = await call("POST", "/mailings/m-own/filter", { body, headers: { Prefer: "wait=30" } });
  expect((await bodyOf(filtered)).result.mailingId).toBe("m-own");
});

test("a key that stands for a rehearsal is none for a run", async () => {
  const headers = { "Idempotency-Key": "step" };
  expect((await call("POST", "/upgrades/rehearse", { body: {}, headers })).status).toBeLessThan(300);
  expect((await call("POST", "/upgrades/run", { body: {}, headers })).status).toBe(409);
});

test("the decisions of a list stay readable after somebody of it was erased", async () => {
  const lines = '{"id":"crm-8","email":"zoe@example.com"}\n{"id":"crm-9","email":"max@example.com"}';
  await call("POST", "/imports/contacts", { type: "application/x-ndjson", body: lines });
  await call("PUT", "/recipient-lists/l-8", { type: "text/csv", body: "id\ncrm-8\ncrm-9\n" });
  const body = { purpose: "sales-and-service", recipientList: "l-8" };
  await call("POST", "/mailings/m-8/filter", { body, headers: { Prefer: "wait=30" } });
  const erased = await erasePerson(system.deps, { who: "crm-8", by: "the owner", reason: "asked" });
  expect(erased.kind).toBe("ok");
  const stream = await (await call("GET", "/mailings/m-8/decisions?list=l-8")).text();
  const decisions = stream
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).decision);
  expect(decisions[0]).toBe("withhold");
  expect(decisions).toHaveLength(2);
});

describe("settings", () => {
  test("a setting is changed with who and why", async () => {
    const changed = await call("PUT", "/settings/edit-link-days", {
      body: { value: "30", reason: "a trial" },
    });
    expect(await bodyOf(changed)).toEqual({
      key: "edit-link-days",
      before: "90",
      after: "30",
      changed: true,
    });
    const all = await bodyOf(await call("GET", "/settings"));
    expect(all).toContainEqual(
      expect.objectContaining({ key: "edit-link-days", value: "30", isFallback: false }),
    );
    expect((await call("PUT", "/settings/edit-link-days", { body: { value: "soon" } })).status).toBe(422);
    expect((await call("PUT", "/settings/no-such", { body: { value: "1" } })).status).toBe(422);
  });

  test("subscription types are listed in their order", async () => {
    const types = await bodyOf(await call("GET", "/subscription-types"));
    expect(types[0]).toMatchObject({ key: "newsletter", purpose: "e-marketing", isActive: true });
  });
});

test("the description is a valid one, as is published in docs/schemas", async () => {
  const described = await (await call("GET", "/openapi.json", { key: null })).text();
  expect(await new Validator().validate(JSON.parse(described))).toMatchObject({ valid: true });
});

test("the whole system answers for the API in its own form, whatever the method", async () => {
  const app = buildSystemApp(system, place.config);
  const refused = await app.request(`${API_PATH}/templates`, { method: "DELETE" });
  expect(refused.status).toBe(401);
  expect(refused.headers.get("content-type")).toBe("application/problem+json");
  const headers = { Authorization: `Bearer ${keys.all}` };
  const unknown = await app.request(`${API_PATH}/templates`, { method: "DELETE", headers });
  expect(await problemOf(unknown)).toMatchObject({ status: 405 });
  expect(unknown.headers.get("allow")).toBe("POST");
});

test("what the API answers is kept by nobody and carries the headers of the pages, errors too", async () => {
  const app = buildSystemApp(system, place.config);
  const headers = { Authorization: `Bearer ${keys.all}` };
  for (const [status, path, request] of [
    [200, "/contacts/crm-1", { headers }],
    [404, "/nothing", { headers }],
    [401, "/settings", {}],
  ] as const) {
    const response = await app.request(`${API_PATH}${path}`, request);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/json$/);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  }
});

test("TRACE is refused, which no request of Fetch can be made anew with", async () => {
  const request = new Proxy(new Request(`http://localhost${API_PATH}/settings`), {
    get: (target, name) => (name === "method" ? "TRACE" : Reflect.get(target, name, target)),
  });
  const refused = await buildSystemApp(system, place.config).fetch(request);
  expect(await problemOf(refused)).toMatchObject({ status: 405 });
});

test("while the queues cannot be reached the API says so", async () => {
  const response = await buildUnavailableApi().request("/templates");
  expect(response.status).toBe(503);
  expect((await problemOf(response)).detail).toContain("try again");
});

test("the upgrade is rehearsed as a job", async () => {
  const response = await call("POST", "/upgrades/rehearse", { body: {}, headers: { Prefer: "wait=30" } });
  expect((await bodyOf(response)).state).toBe("completed");
});
