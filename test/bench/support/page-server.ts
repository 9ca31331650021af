// The pages as `mailconsent serve` runs them, beside servers that do next to nothing: a process of its own, so that the
// load generator does not share its engine. Prints the ports once they listen.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { sql } from "kysely";
import { parseTokenKeys } from "../../../src/consent/preference-token.ts";
import { RosterOnDemand } from "../../../src/flow/roster-on-demand.ts";
import { openSpool } from "../../../src/spool/spool.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { buildApp } from "../../../src/web/app.ts";
import { silentLog } from "./consent-world.ts";

const CATALOGUE_MAX_AGE_MS = 2_000;
const STORE_CONNECTIONS = 10;

const [url = "", schema = "", secret = ""] = process.argv.slice(2);
const keys = parseTokenKeys(secret);
if (keys.kind === "error") throw new Error(keys.error);
const { db } = openDatabase({
  connection: { connectionString: url },
  schema,
  maxConnections: STORE_CONNECTIONS,
  log: silentLog,
  prepares: true,
});
const flow = { db, clock: () => new Date(), log: silentLog };
const pages = buildApp({
  flow,
  standings: new RosterOnDemand(flow, { maxMb: 0 }),
  tokenKeys: keys.value,
  publicUrl: "https://mail.example.com",
  readiness: async () => ({ ok: true, missing: [] }),
  notes: openSpool(join(tmpdir(), "mailconsent-bench-notes")),
  trustedProxies: 0,
  webhookNetworks: [],
  catalogueMaxAgeMs: CATALOGUE_MAX_AGE_MS,
  provider: null,
  queues: null,
  watch: null,
});

const CONSTANT_PAGE = `<!doctype html><html lang="en"><title>A page</title><p>${"x".repeat(8_000)}</p></html>`;
const bare = new Hono()
  .get("/cpu", (c) => {
    const { user, system } = process.cpuUsage();
    return c.text(`${(user + system) / 1_000}`);
  })
  .get("/page/:token", (c) => c.html(CONSTANT_PAGE))
  .get("/select/:token", async (c) => {
    await sql`select 1`.execute(db);
    return c.html(CONSTANT_PAGE);
  })
  .post("/insert/:token", async (c) => {
    await sql`insert into bench_rows (at) values (now())`.execute(db);
    return c.text("done\n");
  });

process.stdout.write(`${JSON.stringify({ pages: await listen(pages), bare: await listen(bare) })}\n`);

async function listen(app: Hono): Promise<number> {
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}
