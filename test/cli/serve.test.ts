import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { runCommand } from "../support/command.ts";
import { useServing } from "../support/serving.ts";

const EMAIL = "olga@example.com";
const PASSWORD = "a password of some length";

const serving = useServing();

test("serve is alive and able to work", async () => {
  expect((await fetch(`${serving.address()}/healthz`)).status).toBe(200);
  const ready = await fetch(`${serving.address()}/readyz`);
  expect(ready.status).toBe(200);
  expect(await ready.json()).toEqual({ ok: true, missing: [] });
});

test("serve answers a forged link in words and changes nothing", async () => {
  const page = await fetch(`${serving.address()}/s/${"A".repeat(55)}`);
  expect(page.status).toBe(404);
  expect(await page.text()).toMatch(/<h1/);
  expect((await fetch(`${serving.address()}/u/${"A".repeat(55)}`, { method: "POST" })).status).toBe(404);
});

test("serve shows the queues to an owner who was added by the command line, and to nobody else", async () => {
  const { environment } = serving.place();
  const added = await runCommand(["admin", "add", EMAIL, "--role", "owner"], {
    environment,
    input: `${PASSWORD}\n`,
  });
  expect(added).toMatchObject({ exitCode: 0, stdout: `${EMAIL} may sign in as owner\n` });
  const stranger = await fetch(`${serving.address()}/admin/queues`, { redirect: "manual" });
  expect([stranger.status, stranger.headers.get("location")]).toEqual([
    303,
    "/admin/sign-in?to=%2Fadmin%2Fqueues",
  ]);
  const signedIn = await fetch(`${serving.address()}/admin/sign-in`, {
    method: "POST",
    headers: { origin: serving.address() },
    body: new URLSearchParams({ email: EMAIL, password: PASSWORD }),
    redirect: "manual",
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const queues = await fetch(`${serving.address()}/admin/queues`, { headers: { cookie } });
  expect(queues.status).toBe(200);
  expect(await queues.text()).toContain("mailconsent queues");
  expect((await fetch(`${serving.address()}/admin/queues/api/queues`, { headers: { cookie } })).status).toBe(
    200,
  );
});

test("serve names a port that is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const taken = other.address();
  const port = typeof taken === "object" && taken !== null ? String(taken.port) : "";
  const environment = { ...serving.place().environment, PORT: port };
  const { exitCode, stderr } = await runCommand(["serve", "--role", "web"], { environment });
  other.close();
  expect(exitCode).toBe(3);
  expect(stderr).toContain(
    `Cannot listen on 127.0.0.1:${port}: it is taken; stop what uses it, or set PORT to another`,
  );
});

test("migrate says what it did, and that there is nothing left to do", async () => {
  const { exitCode, stdout } = await runCommand(["migrate"], {
    environment: serving.place().ownerEnvironment,
  });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("is up to date");
});

test("serve ends what is under way and stops with exit code 0 when told to", async () => {
  const served = serving.process();
  served.kill("SIGTERM");
  expect(await once(served, "exit")).toEqual([0, null]);
});
