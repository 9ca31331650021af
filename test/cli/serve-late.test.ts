// A process that is started while its database is down: a port that nobody answers on, and behind which a database comes up.
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseContactId, parseExternalId } from "../../src/base/ids.ts";
import type { System } from "../../src/cli/wire.ts";
import { signToken } from "../../src/consent/preference-token.ts";
import { loadOwnStandings } from "../../src/store/standings.ts";
import { killNow, runHere, startCommand, untilWritten } from "../support/command.ts";
import { freePort } from "../support/free-port.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";
import { value } from "../web/test-site.ts";

let place: TestPlace;
/** The same database by a way that is always open. */
let system: System;
let served: ChildProcess;
let door: Server;
const through = new Set<Socket>();

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
  const file = join(place.config.dataFolder, "contacts.csv");
  writeFileSync(file, "id,email\ncrm-1,ann@example.com\n");
  await runHere(["import", "contacts", file], place.environment);
  door = createServer((socket) => passOn(socket, system.connection));
});
afterAll(async () => {
  await killNow(served);
  for (const socket of through) socket.destroy();
  door.close();
  await system.close();
  await place.remove();
});

test("serve started while its database is down serves 503 and notes wishes, and recovers once it is back", {
  timeout: 60_000,
}, async () => {
  const port = await freePort();
  const environment = {
    ...place.environment,
    DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres`,
  };
  served = startCommand(["serve"], { environment });
  const log = await untilWritten(served, '"msg":"Serving pages"');
  const origin = `http://127.0.0.1:${/"port":(\d+)/.exec(log)?.[1]}`;
  const token = tokenOfFirst();

  const page = await fetch(`${origin}/s/${token}`);
  expect(page.status).toBe(503);
  expect(await page.text()).toContain("We cannot reach our records right now");
  expect((await fetch(`${origin}/u/${token}`, { method: "POST" })).status).toBe(202);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  const notReady = await fetch(`${origin}/readyz`);
  expect([notReady.status, await notReady.json()]).toEqual([
    503,
    { ok: false, missing: ["database", "queues"] },
  ]);
  expect(await eMarketing()).toBeUndefined();

  const ready = untilWritten(served, '"msg":"Ready"');
  door.listen(port, "127.0.0.1");
  await ready;
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  expect((await fetch(`${origin}/s/${token}`)).status).toBe(200);
  await expect.poll(eMarketing, { timeout: 20_000 }).toBe("withdrawn");

  served.kill("SIGTERM");
  expect(await once(served, "exit")).toEqual([0, null]);
});

test("serve told to stop while it waits for its database stops with exit code 0", {
  timeout: 60_000,
}, async () => {
  const environment = {
    ...place.environment,
    DATABASE_URL: `postgres://postgres@127.0.0.1:${await freePort()}/postgres`,
  };
  served = startCommand(["serve", "--role", "web"], { environment });
  await untilWritten(served, '"msg":"Serving pages"');
  served.kill("SIGTERM");
  expect(await once(served, "exit")).toEqual([0, null]);
});

function tokenOfFirst(): string {
  const payload = {
    kind: "personal",
    contactId: value(parseContactId(1)),
    mailingNumber: 0,
    purposeNumber: 2,
    typeNumber: 0,
    issuedAt: new Date(),
  } as const;
  return signToken(payload, system.deps.tokenKeys[0]);
}

async function eMarketing(): Promise<string | undefined> {
  const [standing] = await loadOwnStandings(system.deps.db, [value(parseExternalId("crm-1"))]);
  return [...(standing?.consentByPurpose ?? [])].find(([purpose]) => purpose === "e-marketing")?.[1].state;
}

function passOn(socket: Socket, { connectionString, host }: pg.ClientConfig): void {
  const url = connectionString === undefined ? null : new URL(connectionString);
  const database =
    url === null
      ? connect(join(host ?? "", ".s.PGSQL.5432"))
      : connect(Number(url.port || 5432), url.hostname);
  for (const each of [socket, database]) {
    through.add(each);
    each.on("error", () => {});
  }
  socket.pipe(database).pipe(socket);
}
