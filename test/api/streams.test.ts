// Streams both ways go as fast as the slower side: what is not taken yet waits where it comes from, and not in memory.
import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildApi } from "../../src/api/api.ts";
import type { System } from "../../src/cli/wire.ts";
import { addApiKey } from "../../src/flow/api-keys.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

const RECIPIENTS = 30_000;
const PAGE = 1_000;
const MAX_AHEAD = 25; // pages that streams hold, and what goes before them
const UPLOAD_MB = 48;
const READ_MB = 8; // what streams hold, and the lines of one statement
const MB = 2 ** 20;
const TEST_TIMEOUT_MS = 120_000;

let place: TestPlace;
let system: System;
let workers: Workers;
let server: Server;
let api: ReturnType<typeof buildApi>;
let key: string;
const connections: Socket[] = [];
/** Statements the API has sent to the store. */
let statements = 0;
/** From so many statements on the store answers once the gate is open. */
let gateAt = Number.POSITIVE_INFINITY;
let gate: Promise<void> = Promise.resolve();

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 2 });
  const db = system.deps.db.withPlugin({
    transformQuery: ({ node }) => {
      statements += 1;
      return node;
    },
    transformResult: async ({ result }) => {
      if (statements > gateAt) await gate;
      return result;
    },
  });
  const flow = { ...system.deps, db };
  api = buildApi({ flow, queues: system.queues, requestsPerMinute: 1_000, webhookNetworks: [] });
  server = createServer(getRequestListener(api.fetch));
  server.listen(0, "127.0.0.1");
  server.on("connection", (socket) => connections.push(socket));
  await once(server, "listening");
  key = (await addApiKey(system.deps, { name: "lists", scopes: ["mailings"], by: "the owner" })).text;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await workers.close();
  await system.close();
  await place.remove();
});

function open(method: string, path: string, type = "text/csv") {
  const { port } = server.address() as AddressInfo;
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": type };
  return request({ host: "127.0.0.1", port, method, path, headers });
}

async function send(method: string, path: string, body: string, type?: string) {
  const sent = open(method, path, type);
  sent.end(body);
  const [response] = await once(sent, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, text: Buffer.concat(chunks).toString() };
}

/** Time enough for what would run ahead to do so. */
async function letOthersWork(): Promise<void> {
  for (let n = 0; n < 300; n += 1) await sql`select 1`.execute(system.deps.db);
}

test("decisions are read from the store as they are taken", { timeout: TEST_TIMEOUT_MS }, async () => {
  const ids = Array.from({ length: RECIPIENTS }, (_, n) => `crm-${n}`);
  await send("PUT", "/recipient-lists/long", `id\n${ids.join("\n")}\n`);
  const body = JSON.stringify({ purpose: "e-marketing", recipientList: "long" });
  await send("POST", "/mailings/m-1/filter", body, "application/json");
  const decisions = () =>
    api.request("/mailings/m-1/decisions?list=long", { headers: { Authorization: `Bearer ${key}` } });
  await vi.waitUntil(async () => (await decisions()).status === 200, { timeout: 60_000, interval: 200 });
  const before = statements;
  const reader = (await decisions()).body?.getReader();
  let text = Buffer.from((await reader?.read())?.value ?? "").toString();
  await letOthersWork();
  const ahead = statements - before;
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read())
    text += Buffer.from(next.value).toString();
  expect(text.trim().split("\n")).toHaveLength(RECIPIENTS);
  expect(statements - before).toBeGreaterThanOrEqual(RECIPIENTS / PAGE);
  expect(ahead).toBeLessThan(MAX_AHEAD);
});

test("an upload waits at its sender while the store does", { timeout: TEST_TIMEOUT_MS }, async () => {
  const line = `crm-${"x".repeat(150)}`;
  const block = Array.from({ length: 1_000 }, (_, n) => `${line}-${n}\n`).join("");
  const total = Math.ceil((UPLOAD_MB * MB) / block.length);
  let openGate = (): void => {};
  gate = new Promise((done) => {
    openGate = done;
  });
  gateAt = statements + 3; // the key, whether the list is there, and its beginning
  const upload = open("PUT", "/recipient-lists/slow");
  upload.on("error", () => {});
  upload.write("id\n");
  for (let n = 0; n < total; n += 1) upload.write(block.replaceAll("crm-", `crm-${n}-`));
  const bytesRead = () => connections.at(-1)?.bytesRead ?? 0;
  await vi.waitUntil(() => statements > gateAt, { timeout: 30_000 });
  for (let before = 0; before !== bytesRead(); await letOthersWork()) before = bytesRead();
  expect(bytesRead()).toBeLessThan(READ_MB * MB);
  upload.destroy();
  openGate();
});
