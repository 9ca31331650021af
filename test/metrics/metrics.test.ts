import { once } from "node:events";
import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildSystemApp } from "../../src/cli/serve.ts";
import { openMetrics } from "../../src/cli/watch.ts";
import type { System } from "../../src/cli/wire.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { Metrics } from "../../src/metrics/metrics.ts";
import { buildOperatorsApp } from "../../src/metrics/routes.ts";
import { enqueueFilter, enqueueRewrite } from "../../src/queue/enqueue.ts";
import { startWorkers, type Workers } from "../../src/queue/worker.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { anImportContext } from "../support/builders.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;
let workers: Workers;
let metrics: Metrics;
let server: Server;
let url: string;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  metrics = openMetrics(system);
  workers = await startWorkers(system.backend, system.deps, { concurrency: 1, onEnded: metrics.countJob });
  server = createServer(getRequestListener(buildSystemApp(system, place.config, metrics).fetch));
  server.listen(0, "127.0.0.1");
  await vi.waitFor(() => expect(server.listening).toBe(true));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await workers.close();
  await system.close();
  await place.remove();
});

/** The status of /metrics to who asks for it at another name of this machine, which `fetch` does not let one say. */
async function statusAsked(host: string): Promise<number | undefined> {
  const asked = get(`${url}/metrics`, { headers: { host } });
  const [response]: IncomingMessage[] = await once(asked, "response");
  response?.resume();
  return response?.statusCode;
}

async function figures(): Promise<readonly string[]> {
  const response = await fetch(`${url}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain");
  return (await response.text()).split("\n");
}

test("jobs are counted by what became of them", async () => {
  const source = '<a href="https://shop.example.com/unsubscribe?c=1">Unsubscribe</a>';
  await enqueueRewrite(system.queues, { template: { id: "counted", source }, purpose: "e-marketing" });
  await enqueueRewrite(system.queues, { template: { id: "failed", source }, purpose: "knitting" });
  const recipients = [{ id: "nobody-1" }, { id: "nobody-2" }];
  await enqueueFilter(system.queues, { mailingId: "m-1", purpose: "e-marketing", recipients });
  await vi.waitFor(
    async () =>
      expect(await figures()).toEqual(
        expect.arrayContaining([
          'mailconsent_rewrites_total{state="rewritten"} 1',
          'mailconsent_links_total{verdict="unsubscribe"} 1',
          'mailconsent_decisions_total{decision="withhold",reason="unknown-contact"} 2',
          'mailconsent_job_seconds_count{queue="template-rewrite",outcome="failed"} 1',
          'mailconsent_jobs{queue="template-rewrite",state="failed"} 1',
        ]),
      ),
    { timeout: 30_000, interval: 200 },
  );
});

test("requests are timed by the pattern of their route, which holds no token", async () => {
  await fetch(`${url}/s/some-token-of-somebody`);
  const timed = (await figures()).filter((line) => line.startsWith("mailconsent_http_request_seconds_count"));
  expect(timed.join("\n")).toMatch(/route="\/s\/:token[^"]*",method="GET",status="404"\} 1/);
  expect(timed.join("\n")).not.toContain("some-token");
});

test("an unsubscribe is timed once it is on record, and one that was noted by how long it waited", async () => {
  const recipients = [{ id: "leaver" }];
  const imported = parseImportedContact({ id: "leaver", email: "lea@example.com" }, anImportContext());
  if (imported.kind === "error") throw new Error("The test's contact cannot be read");
  await saveContacts(system.deps.db, [imported.value.row], new Date());
  const job = await enqueueFilter(system.queues, { mailingId: "m-2", purpose: "e-marketing", recipients });
  await vi.waitUntil(async () => (await job.getState()) === "completed", { timeout: 30_000, interval: 100 });
  const { returnvalue } = (await system.queues.recipientFilter.getJob(job.id ?? "")) ?? {};
  const [oneClick = ""] = /\/u\/[\w-]+/.exec(JSON.stringify(returnvalue)) ?? [];
  expect((await fetch(`${url}${oneClick}`, { method: "POST" })).status).toBe(200);
  expect((await fetch(`${url}/u/of-nobody`, { method: "POST" })).status).toBe(404);
  metrics.countNoted(90);
  metrics.watchNotes(async () => 3);
  expect(await figures()).toEqual(
    expect.arrayContaining([
      'mailconsent_unsubscribe_seconds_count{way="one-click"} 1',
      'mailconsent_unsubscribe_seconds_bucket{le="60",way="noted"} 0',
      'mailconsent_unsubscribe_seconds_bucket{le="600",way="noted"} 1',
      "mailconsent_noted_wishes 3",
    ]),
  );
});

test("beside the pages only the machine itself is told, and not through a proxy", async () => {
  const proxied = await fetch(`${url}/metrics`, { headers: { "X-Forwarded-For": "192.0.2.7" } });
  expect(proxied.status).toBe(404);
  expect(await statusAsked("rebound.example.com")).toBe(404);
  expect(await statusAsked("localhost:8025")).toBe(200);
  // Without a socket there is no telling where a request comes from.
  expect((await buildSystemApp(system, place.config, metrics).request("/metrics")).status).toBe(404);
});

test("operators have a port of their own, which says what is missing", async () => {
  const app = buildOperatorsApp(metrics, async () => ({ ok: false, missing: ["queues"] }));
  expect((await app.request("/metrics")).status).toBe(200);
  expect(await (await app.request("/healthz")).text()).toBe("ok\n");
  const ready = await app.request("/readyz");
  expect(ready.status).toBe(503);
  expect(await ready.json()).toEqual({ ok: false, missing: ["queues"] });
});

test("a roster tells how many contacts it holds and how far it is behind", async () => {
  const clock = () => new Date("2026-11-26T12:00:10Z");
  const alone = new Metrics({ countJobs: async () => ({}), clock });
  alone.watchRoster(() => ({
    kind: "ready",
    contacts: 7,
    mb: 1,
    caughtUpAt: new Date("2026-11-26T12:00:07Z"),
  }));
  const { text } = await alone.show();
  expect(text).toContain("mailconsent_roster_contacts 7");
  expect(text).toContain("mailconsent_roster_lag_seconds 3");
});
