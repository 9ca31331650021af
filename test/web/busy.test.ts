// More people at their pages than can be answered: the store takes connections here, and never says a word.
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "../../src/store/database.ts";
import { silentLog } from "../support/database.ts";
import { formOf } from "./reader.ts";
import { form, NOW, openTestSite, type TestSite } from "./test-site.ts";

const AT_A_TIME_AND_WAITING = 106;

let site: TestSite;
let mute: Server;
const sockets = new Set<Socket>();
let store: Database;
let app: Hono;

beforeAll(async () => {
  site = await openTestSite();
  mute = createServer((socket) => sockets.add(socket)).listen(0, "127.0.0.1");
  await once(mute, "listening");
  const { port } = mute.address() as AddressInfo;
  const connection = { host: "127.0.0.1", port, user: "nobody", database: "nothing" };
  store = openDatabase({ connection, schema: "nothing", maxConnections: 10, log: silentLog });
  app = site.appWith({ flow: { db: store.db, clock: () => NOW, log: silentLog } });
});
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  mute.close();
  await store.close();
  await site.close();
});

test("who comes when a hundred wait is told so at once, in their language, and can leave all the same", {
  timeout: 60_000,
}, async () => {
  const token = site.token(await site.addContact());
  const dutch = { headers: { "accept-language": "nl" } };
  const answered: string[] = [];
  const open = async (name: string) => {
    const answer = await app.request(`/s/${token}`, dutch);
    answered.push(name);
    return answer;
  };
  const before = Array.from({ length: AT_A_TIME_AND_WAITING }, () => open("before"));
  const last = await open("last");
  expect(answered).toEqual(["last"]);
  expect([last.status, last.headers.get("retry-after")]).toEqual([503, "10"]);
  const page = await last.text();
  expect(page).toContain("Wij kunnen nu niet bij onze gegevens");
  const left = await app.request(`/s/${token}`, form(formOf(page, "Alle marketingmail stoppen")));
  expect(left.status).toBe(202);
  expect(await site.notes.list()).toHaveLength(1);
  // Those at whose pages the store was asked are told that it failed, those in line that it takes too long.
  const waits = (await Promise.all(before)).map(({ headers }) => headers.get("retry-after"));
  expect(waits.filter((seconds) => seconds === "120")).toHaveLength(6);
  expect(waits.filter((seconds) => seconds === "10")).toHaveLength(100);
});
