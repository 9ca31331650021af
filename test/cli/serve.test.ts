import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { killNow, runCommand, startCommand, untilWritten } from "../support/command.ts";
import { makePlace, type TestPlace } from "../support/system.ts";

const PASSWORD = "a-password-of-some-length";

let place: TestPlace;
let served: ChildProcess;
let address: string;

beforeAll(async () => {
  place = await makePlace();
  served = startCommand(["serve"], { environment: { ...place.environment, QUEUE_VIEW_PASSWORD: PASSWORD } });
  const log = await untilWritten(served, '"msg":"Ready"');
  address = `http://127.0.0.1:${/"port":(\d+)/.exec(log)?.[1]}`;
});
afterAll(async () => {
  await killNow(served);
  await place.remove();
});

test("serve is alive and able to work", async () => {
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  const ready = await fetch(`${address}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ ok: true, missing: [] });
});

test("serve answers a forged link in words and changes nothing", async () => {
  const page = await fetch(`${address}/s/${"A".repeat(55)}`);
  expect(page.status).toBe(404);
  expect(await page.text()).toMatch(/<h1/);
  expect((await fetch(`${address}/u/${"A".repeat(55)}`, { method: "POST" })).status).toBe(404);
});

test("serve shows the queues to who knows the password, and to nobody else", async () => {
  expect((await fetch(`${address}/admin/queues`)).status).toBe(401);
  const authorization = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString("base64")}`;
  expect((await fetch(`${address}/admin/queues`, { headers: { authorization } })).status).toBe(200);
});

test("serve names a port that is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const taken = other.address();
  const port = typeof taken === "object" && taken !== null ? String(taken.port) : "";
  const environment = { ...place.environment, PORT: port };
  const { exitCode, stderr } = await runCommand(["serve", "--role", "web"], { environment });
  other.close();
  expect(exitCode).toBe(3);
  expect(stderr).toContain(
    `Cannot listen on 127.0.0.1:${port}: it is taken; stop what uses it, or set PORT to another`,
  );
});

test("migrate says what it did, and that there is nothing left to do", async () => {
  const { exitCode, stdout } = await runCommand(["migrate"], { environment: place.environment });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("is up to date");
});

test("serve ends what is under way and stops with exit code 0 when told to", async () => {
  served.kill("SIGTERM");
  expect(await once(served, "exit")).toEqual([0, null]);
});
