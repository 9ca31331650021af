// The pages in a process of their own, over a store at whose address nobody answers: for tests that kill it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { parseTokenKeys } from "../../src/consent/preference-token.ts";
import { RosterOnDemand } from "../../src/flow/roster-on-demand.ts";
import { openSpool } from "../../src/spool/spool.ts";
import { openDatabase } from "../../src/store/database.ts";
import { buildApp } from "../../src/web/app.ts";
import { TEST_KEY } from "./test-key.ts";

const [folder = ""] = process.argv.slice(2);
const log = { info: () => {}, warn: () => {}, error: () => {} };
const { db } = openDatabase({
  connection: { host: "127.0.0.1", port: 1, user: "nobody", database: "nothing" },
  schema: "nothing",
  maxConnections: 4,
  log,
});
const tokenKeys = parseTokenKeys(TEST_KEY);
if (tokenKeys.kind === "error") throw new Error(tokenKeys.error);
const flow = { db, clock: () => new Date(), log };
const app = buildApp({
  flow,
  standings: new RosterOnDemand(flow, { maxMb: 0 }),
  tokenKeys: tokenKeys.value,
  publicUrl: "http://127.0.0.1",
  readiness: async () => ({ ok: true, missing: [] }),
  notes: openSpool(join(folder, "notes")),
  catalogueMaxAgeMs: 0,
  trustedProxies: 0,
  webhookNetworks: [],
  provider: null,
  queues: null,
  watch: null,
});
const server = createServer(getRequestListener(app.fetch));
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
