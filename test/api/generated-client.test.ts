// A client that a public generator makes from the OpenAPI document compiles, and does the main calls on a running system.
import { execFile } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { getRequestListener } from "@hono/node-server";
import { generateApi } from "swagger-typescript-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { API_SCOPES } from "../../src/admin/api-scope.ts";
import { buildSystemApp } from "../../src/cli/serve.ts";
import type { System } from "../../src/cli/wire.ts";
import { addApiKey } from "../../src/flow/api-keys.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { makeFolder } from "../support/command.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "../..");
const TEST_TIMEOUT_MS = 120_000;

let place: TestPlace;
let system: System;
let workers: Workers;
let server: Server;
const scratch = makeFolder();

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
  server = createServer(getRequestListener(buildSystemApp(system, place.config).fetch));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(async () => {
  server.close();
  await workers.close();
  await system.close();
  await place.remove();
  scratch.remove();
});

/** What an integrator writes with the client; it compiles only where the document's types are right. */
const PROGRAM = `
import { Api } from "./client.ts";

const [baseUrl = "", key = ""] = process.argv.slice(2);
// The client names every text text/plain: lines say which they are.
const customFetch: typeof fetch = (input, init = {}) => {
  const headers = new Headers(init.headers);
  const isJson = String(init.body).startsWith("{");
  if (headers.get("content-type") === "text/plain")
    headers.set("content-type", isJson ? "application/x-ndjson" : "text/csv");
  return fetch(input, { ...init, headers });
};
const api = new Api({
  baseUrl,
  customFetch,
  securityWorker: () => ({ headers: { Authorization: "Bearer " + key } }),
});
const waiting = { headers: { Prefer: "wait=30" } };
const source = '<a href="https://shop.example.com/unsubscribe">Unsubscribe</a>';

const { data: job } = await api.templates.templatesCreate(
  { template: { id: "spring", source }, purpose: "e-marketing", whenMissing: "report" }, waiting);
const contacts = await api.imports.importsCreate("contacts",
  '{"id":"crm-1","email":"ada@example.com"}\\n', {});
const created: number = contacts.data.created;
const list = await api.recipientLists.recipientListsUpdate("l-1", "id\\ncrm-1\\n");
const filtered = await api.mailings.filterCreate("m-1",
  { purpose: "sales-and-service", recipientList: "l-1" }, waiting);
const decisions = await api.mailings.decisionsList("m-1", { list: "l-1", decision: "send" }, { format: "text" });
const changed: boolean = (await api.contacts.consentsCreate("crm-1",
  { purpose: "e-marketing", state: "withdrawn" })).data.changed;
const settings = (await api.settings.settingsList()).data.map(({ key }) => key);
const webhook = await api.webhooks.webhooksCreate({ url: "https://crm.example.com/hooks", events: ["consent.changed"] });
const page = await api.webhooks.messagesList(webhook.data.id, { limit: 10 });
const refused = await api.jobs.jobsDetail("none").catch((answer: { status: number; error: unknown }) => answer.status);
console.log(JSON.stringify({
  job: job.state, rewritten: job.result.state, created, size: list.data.size, counts: filtered.data.result.counts,
  sent: decisions.data.trim().split("\\n").length, changed, settings, secret: webhook.data.secret,
  messages: page.data.items.length, refused,
}));
`;

test("a generated client compiles and does the main calls", { timeout: TEST_TIMEOUT_MS }, async () => {
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  const { text: key } = await addApiKey(system.deps, { name: "client", scopes: API_SCOPES, by: "the owner" });
  const spec = await (await fetch(`${root}/openapi.json`)).json();
  const { files } = await generateApi({ spec, output: false, httpClientType: "fetch", silent: true });
  writeFileSync(join(scratch.folder, "client.ts"), files[0]?.fileContent ?? "");
  writeFileSync(join(scratch.folder, "program.ts"), PROGRAM);
  writeFileSync(join(scratch.folder, "package.json"), '{ "type": "module" }');

  const flags = ["--noEmit", "--strict", "--target", "es2023", "--module", "nodenext", "--lib", "es2023,dom"];
  const types = [
    "--allowImportingTsExtensions",
    "--types",
    "node",
    "--typeRoots",
    join(ROOT, "node_modules/@types"),
  ];
  const tsc = join(ROOT, "node_modules/.bin/tsc");
  const inScratch = { cwd: scratch.folder };
  const compiled = await run(tsc, [...flags, ...types, "program.ts"], inScratch).catch((cause) => cause);
  expect(compiled.stdout).toBe("");

  const tsx = import.meta.resolve("tsx");
  const { stdout } = await run(process.execPath, [
    "--import",
    tsx,
    join(scratch.folder, "program.ts"),
    root,
    key,
  ]);
  expect(JSON.parse(stdout)).toEqual({
    job: "completed",
    rewritten: "rewritten",
    created: 1,
    size: 1,
    counts: { send: 1, withhold: {} },
    sent: 1,
    changed: true,
    settings: expect.arrayContaining(["e-marketing-privacy"]),
    secret: expect.stringMatching(/^whsec_/),
    messages: 0,
    refused: 404,
  });
});
