import { expect, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { silentLog } from "../support/database.ts";
import { form, openTestSite } from "./test-site.ts";

test("with the store gone every page and every click answers 503, and none says done", async () => {
  const site = await openTestSite();
  const token = site.token(await site.addContact({ email: "ann.secret@example.com" }));
  await site.close();
  const requests: readonly [string, RequestInit][] = [
    [`/s/${token}`, {}],
    [`/u/${token}`, {}],
    [`/s/${token}`, form({ action: "stop-all" })],
    [`/s/${token}`, form({ action: "save-choices", shown: "newsletter" })],
    [`/u/${token}`, form({ "List-Unsubscribe": "One-Click" })],
  ];
  for (const [path, request] of requests) {
    const answer = await site.app.request(path, request);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("120");
    const text = await answer.text();
    expect(text).toContain("We cannot reach our records right now");
    expect(text).not.toMatch(/Done|You are unsubscribed/);
  }
  // What needs no store still answers.
  expect((await site.app.request("/")).status).toBe(200);
  expect((await site.app.request("/healthz")).status).toBe(200);
  expect((await site.app.request("/s/forged")).status).toBe(404);
  expect(site.logLines.filter((line) => line.includes("answered 503"))).toHaveLength(requests.length);
  expect(site.logLines.join("\n")).not.toMatch(new RegExp(`ann\\.secret|${token}`));
});

test("with a database server that nobody answers at, a click answers 503", async () => {
  const site = await openTestSite();
  const { db, close } = openDatabase({
    connection: { host: "127.0.0.1", port: 1, user: "nobody", database: "nothing" },
    schema: "nothing",
    maxConnections: 1,
    log: silentLog,
  });
  const token = site.token(await site.addContact());
  const app = site.appWith({ flow: { db, clock: () => new Date(0), log: silentLog } });
  expect((await app.request(`/u/${token}`, { method: "POST" })).status).toBe(503);
  await close();
  await site.close();
});
