import { afterAll, beforeAll, expect, test } from "vitest";
import { parsePassword } from "../../../src/admin/password.ts";
import { parseEmailAddress } from "../../../src/consent/contact.ts";
import { parseTokenKeys } from "../../../src/consent/preference-token.ts";
import { changePassword } from "../../../src/flow/change-password.ts";
import { hashAccount } from "../../../src/flow/count-attempts.ts";
import type { FlowDependencies } from "../../../src/flow/dependencies.ts";
import { changeAdmin, findAdmin } from "../../../src/flow/manage-admins.ts";
import { hashSecret } from "../../../src/flow/secrets.ts";
import { FRAMED_PATH } from "../../../src/web/security-headers.ts";
import { NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, ORIGIN, openReader, PASSWORD, signInAs, tokenIn } from "./desk.ts";

const SESSION = "__Host-mailconsent-session";
const DEVICE = "__Host-mailconsent-device";
const MINUTE_MS = 60_000;

let site: TestSite;
let now = NOW;
let flow: FlowDependencies;

beforeAll(async () => {
  site = await openTestSite();
  flow = { db: site.db, log: site.log, clock: () => now };
  for (const name of ["olga", "carl", "dora", "erik", "fay"]) {
    await addTestAdmin(flow, `${name}@example.com`, "owner");
  }
});
afterAll(() => site.close());

const app = () => site.appWith({ flow });
const wrong = (email: string) => ({ email, password: "not the sentence of theirs" });
const noToken = { token: null };

async function disable(email: string): Promise<void> {
  const { id } = value(await findAdmin(flow, value(parseEmailAddress(email))));
  value(await changeAdmin(flow, id, { edit: { kind: "disable" }, by: "a test" }));
}

test("a stranger is sent to sign in, and from there to the page they asked for", async () => {
  const reader = openReader(app());
  const sent = await reader.get("/admin/account?a=1");
  expect([sent.status, sent.headers.get("location")]).toEqual([
    303,
    "/admin/sign-in?to=%2Fadmin%2Faccount%3Fa%3D1",
  ]);
  const page = await (await reader.get("/admin/sign-in?to=%2Fadmin%2Faccount%3Fa%3D1")).text();
  expect(page).toContain('name="to" value="/admin/account?a=1"');
  const answer = await reader.post(
    "/admin/sign-in",
    { email: " OLGA@example.com", password: PASSWORD, to: "/admin/account?a=1" },
    noToken,
  );
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/admin/account?a=1"]);
  expect(await (await reader.get("/admin/account")).text()).toContain("olga@example.com");
});

test.each([
  "https://evil.example",
  "//evil.example",
  "/\\evil.example",
  "/s/x",
  "/admin/../s/x\n",
  "/adminx",
  "",
])("signing in leads to no other place: %j", async (to) => {
  const answer = await openReader(app()).post(
    "/admin/sign-in",
    { email: "olga@example.com", password: PASSWORD, to },
    noToken,
  );
  expect(answer.headers.get("location")).toBe("/admin");
});

test("cookies are out of reach of scripts, other sites, neighbouring hosts and plain http", async () => {
  const answer = await openReader(app()).post(
    "/admin/sign-in",
    { email: "olga@example.com", password: PASSWORD },
    noToken,
  );
  const lines = answer.headers.getSetCookie();
  expect(lines.map((line) => line.split("=")[0])).toEqual([SESSION, DEVICE]);
  for (const line of lines) {
    expect(line).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(line).not.toContain("Domain");
  }
  const plain = await site
    .appWith({ flow, publicUrl: "http://localhost:8025" })
    .request("http://localhost:8025/admin/sign-in", {
      method: "POST",
      headers: { origin: "http://localhost:8025" },
      body: new URLSearchParams({ email: "olga@example.com", password: PASSWORD }),
    });
  expect(plain.headers.getSetCookie()[0]).toMatch(
    /^mailconsent-session=[\w-]{43}; .*HttpOnly; SameSite=Lax$/,
  );
});

test("a wrong password, an unknown address and a disabled account are told alike", async () => {
  await addTestAdmin(flow, "gone@example.com", "owner");
  await disable("gone@example.com");
  const tries = [
    wrong("olga@example.com"),
    { email: "nobody@example.com", password: PASSWORD },
    { email: "gone@example.com", password: PASSWORD },
    { email: "no address", password: PASSWORD },
  ];
  for (const fields of tries) {
    const answer = await openReader(app()).post("/admin/sign-in", fields, noToken);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("Address and password do not fit.");
    expect(answer.headers.getSetCookie()).toEqual([]);
  }
});

test("a session somebody planted in the browser is not the one that is signed in", async () => {
  const reader = openReader(app());
  reader.cookies.set(SESSION, "planted".padEnd(43, "x"));
  await reader.post("/admin/sign-in", { email: "olga@example.com", password: PASSWORD }, noToken);
  expect(reader.cookies.get(SESSION)).not.toContain("planted");
  const thief = openReader(app());
  thief.cookies.set(SESSION, "planted".padEnd(43, "x"));
  expect((await thief.get("/admin")).status).toBe(303);
});

test("signing in again ends the session the browser had", async () => {
  const reader = await signInAs(app(), "olga@example.com");
  const before = reader.cookies.get(SESSION) ?? "";
  await reader.post("/admin/sign-in", { email: "olga@example.com", password: PASSWORD }, noToken);
  const old = openReader(app());
  old.cookies.set(SESSION, before);
  expect((await old.get("/admin")).status).toBe(303);
  expect((await reader.get("/admin")).status).toBe(200);
});

test("the store holds hashes of passwords, sessions and devices, and none of themselves", async () => {
  const reader = await signInAs(app(), "olga@example.com");
  const rows = JSON.stringify([
    await site.db.selectFrom("admins").selectAll().execute(),
    await site.db.selectFrom("admin_sessions").selectAll().execute(),
    await site.db.selectFrom("admin_devices").selectAll().execute(),
    await site.db.selectFrom("sign_in_attempts").selectAll().execute(),
  ]);
  expect(rows).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
  for (const secret of [PASSWORD, reader.cookies.get(SESSION) ?? "-", reader.cookies.get(DEVICE) ?? "-"]) {
    expect(rows).not.toContain(secret);
  }
  expect(site.logLines.join("\n")).not.toContain("olga@example.com");
});

test("signing out ends the session; signing out everywhere ends those of other browsers too", async () => {
  const [one, two, three] = [
    await signInAs(app(), "carl@example.com"),
    await signInAs(app(), "carl@example.com"),
    await signInAs(app(), "carl@example.com"),
  ];
  const kept = one.cookies.get(SESSION) ?? "";
  expect((await one.post("/admin/sign-out", {})).headers.get("location")).toBe("/admin/sign-in");
  expect(one.cookies.has(SESSION)).toBe(false);
  one.cookies.set(SESSION, kept);
  expect((await one.get("/admin")).status).toBe(303);
  expect((await two.get("/admin")).status).toBe(200);
  await two.post("/admin/account/sign-out", {});
  expect((await three.get("/admin")).status).toBe(303);
});

test("a session ends after two hours without use, and after twelve with", async () => {
  const start = now;
  try {
    const idle = await signInAs(app(), "dora@example.com");
    now = new Date(start.getTime() + 119 * MINUTE_MS);
    expect((await idle.get("/admin")).status).toBe(200);
    now = new Date(start.getTime() + (119 + 121) * MINUTE_MS);
    expect((await idle.get("/admin")).status).toBe(303);
    const busy = await signInAs(app(), "dora@example.com");
    const began = now.getTime();
    for (let minutes = 90; minutes < 720; minutes += 90) {
      now = new Date(began + minutes * MINUTE_MS);
      expect((await busy.get("/admin")).status).toBe(200);
    }
    now = new Date(began + 720 * MINUTE_MS);
    expect((await busy.get("/admin")).status).toBe(303);
  } finally {
    now = start;
  }
});

test("a disabled admin is signed out at once", async () => {
  await addTestAdmin(flow, "leaver@example.com", "reviewer");
  const reader = await signInAs(app(), "leaver@example.com");
  await disable("leaver@example.com");
  expect((await reader.get("/admin")).status).toBe(303);
});

test("guessing is stopped after ten tries, and locks neither the known browser out nor anybody for good", async () => {
  const start = now;
  try {
    const own = await signInAs(app(), "erik@example.com");
    const guesser = openReader(app());
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await guesser.post("/admin/sign-in", wrong("erik@example.com"), noToken)).status).toBe(401);
    }
    const stopped = await guesser.post(
      "/admin/sign-in",
      { email: "erik@example.com", password: PASSWORD },
      noToken,
    );
    expect([stopped.status, stopped.headers.get("retry-after")]).toEqual([429, "900"]);
    own.cookies.delete(SESSION);
    expect(
      (await own.post("/admin/sign-in", { email: "erik@example.com", password: PASSWORD }, noToken)).status,
    ).toBe(303);
    expect((await guesser.post("/admin/sign-in", wrong("fay@example.com"), noToken)).status).toBe(401);
    now = new Date(start.getTime() + 16 * MINUTE_MS);
    expect(
      (await guesser.post("/admin/sign-in", { email: "erik@example.com", password: PASSWORD }, noToken))
        .status,
    ).toBe(303);
  } finally {
    now = start;
  }
});

test("many tries at once are counted as many one after the other", async () => {
  const start = now;
  now = new Date(start.getTime() + 60 * MINUTE_MS);
  try {
    const statuses = await Promise.all(
      Array.from({ length: 40 }, (_, number) =>
        openReader(app())
          .post("/admin/sign-in", wrong(`${number}@example.com`), noToken)
          .then(({ status }) => status),
      ),
    );
    expect(statuses.filter((status) => status === 401).length).toBeLessThan(40);
    const next = await openReader(app()).post("/admin/sign-in", wrong("x@example.com"), noToken);
    expect(next.status).toBe(429);
  } finally {
    now = start;
    await site.db.deleteFrom("sign_in_attempts").execute();
  }
});

test("forms of other sites are refused, with and without the session's token", async () => {
  const reader = await signInAs(app(), "fay@example.com");
  const fields = { current: PASSWORD, next: "a new sentence of words", again: "a new sentence of words" };
  const path = "/admin/account/password";
  const token = tokenIn(await (await reader.get("/admin/account")).text());
  expect(token).toMatch(/^[\w-]{43}$/);
  const other = await signInAs(app(), "olga@example.com");
  const othersToken = tokenIn(await (await other.get("/admin/account")).text());
  for (const forged of [
    { origin: "https://evil.example", token },
    { origin: "null", token },
    { token: null },
    { token: "" },
    { token: othersToken },
  ]) {
    const answer = await reader.post(path, fields, forged);
    expect(answer.status, JSON.stringify(forged)).toBe(403);
    expect(await answer.text()).toContain("This form did not come from here");
  }
  const signIn = await openReader(app()).post(
    "/admin/sign-in",
    { email: "olga@example.com", password: PASSWORD },
    { token: null, origin: "https://evil.example" },
  );
  expect(signIn.status).toBe(403);
  expect((await reader.post(path, fields)).headers.get("location")).toBe("/admin/account?done=password");
});

test("changing the password asks for the current one, ends other sessions, and gives this one a new id", async () => {
  await addTestAdmin(flow, "gina@example.com", "reviewer");
  const [one, two] = [await signInAs(app(), "gina@example.com"), await signInAs(app(), "gina@example.com")];
  const before = one.cookies.get(SESSION);
  const next = "five words that are new";
  const path = "/admin/account/password";
  const refused = await one.post(path, { current: "something else entirely", next, again: next });
  expect(refused.status).toBe(400);
  expect(await refused.text()).toMatch(/aria-invalid="true"[^>]*aria-describedby="current-error"/);
  const short = await (await one.post(path, { current: PASSWORD, next: "short", again: "shirt" })).text();
  expect(short).toContain("Use at least 15 characters.");
  expect(short).toContain("The two new passwords differ.");
  expect((await one.post(path, { current: PASSWORD, next, again: next })).status).toBe(303);
  expect(one.cookies.get(SESSION)).not.toBe(before);
  expect((await one.get("/admin")).status).toBe(200);
  expect((await two.get("/admin")).status).toBe(303);
});

test("the current password can be guessed ten times and no more, also from a session that was left open", async () => {
  await addTestAdmin(flow, "hans@example.com", "reviewer");
  const reader = await signInAs(app(), "hans@example.com");
  const next = "five words that are new";
  const guess = (current: string) => reader.post("/admin/account/password", { current, next, again: next });
  for (let tries = 0; tries < 10; tries += 1) expect((await guess(`guess number ${tries}`)).status).toBe(400);
  const stopped = await guess(PASSWORD);
  expect([stopped.status, stopped.headers.get("retry-after")]).toEqual([429, "900"]);
  expect((await signInAs(app(), "hans@example.com")).cookies.has(SESSION)).toBe(true);
});

test("a session that ended while the password was being changed changes nothing, and no other begins", async () => {
  await addTestAdmin(flow, "hugo@example.com", "reviewer");
  const reader = await signInAs(app(), "hugo@example.com");
  const admin = value(await findAdmin(flow, value(parseEmailAddress("hugo@example.com"))));
  await disable("hugo@example.com");
  const outcome = await changePassword(
    { ...flow, tokenKeys: site.tokenKeys },
    {
      admin,
      oldSessionId: reader.cookies.get(SESSION) ?? "",
      current: PASSWORD,
      next: value(parsePassword("five words that are new", admin.email)),
      network: "unknown",
      deviceSecret: null,
    },
  );
  expect(outcome).toEqual({ kind: "signed-out" });
  expect(
    await site.db.selectFrom("admin_sessions").selectAll().where("admin_id", "=", admin.id).execute(),
  ).toEqual([]);
});

test("tries are kept under a hash that nobody can try addresses against without the key", async () => {
  const otherKeys = value(parseTokenKeys("q".repeat(43)));
  const email = "olga@example.com";
  expect(hashAccount(email, site.tokenKeys)).not.toEqual(hashAccount(email, otherKeys));
  expect(hashAccount(email, site.tokenKeys)).not.toEqual(hashSecret(email));
  await openReader(app()).post("/admin/sign-in", wrong(email), noToken);
  const rows = await site.db.selectFrom("sign_in_attempts").select("account_hash").execute();
  expect(rows.map((row) => row.account_hash)).toContainEqual(hashAccount(email, site.tokenKeys));
});

test("a form sent after the session ended is answered 401, and one too long 413", async () => {
  const answer = await openReader(app()).post("/admin/sign-out", {}, { token: "x" });
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain("You are signed out");
  const long = await openReader(app()).post("/admin/sign-in", { email: "x".repeat(70_000) }, noToken);
  expect(long.status).toBe(413);
});

test("the language is kept, and time is told in the reader's zone", async () => {
  const reader = await signInAs(app(), "olga@example.com");
  const chosen = await reader.post("/admin/language", { language: "nl", to: "/admin/account" });
  expect([chosen.status, chosen.headers.get("location")]).toEqual([303, "/admin/account"]);
  reader.cookies.set("mailconsent-zone", "America/New_York");
  const page = await (await reader.get("/admin/account")).text();
  expect(page).toContain('<html lang="nl">');
  expect(page).toContain(`<time datetime="${NOW.toISOString()}">23 nov 2026, 07:00`);
  reader.cookies.set("mailconsent-zone", "Nowhere/<script>");
  expect(await (await reader.get("/admin/account")).text()).toContain("12:00 UTC");
});

test("pages of admins let nobody frame, keep or read along, and run scripts of ours alone", async () => {
  const { headers } = await openReader(app()).get("/admin/sign-in");
  const policy = headers.get("content-security-policy") ?? "";
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
  ]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toContain("unsafe");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(ORIGIN).toMatch(/^https:/);
});

test("what a page of admins frames may be framed by it alone, and runs nothing", async () => {
  const { headers } = await openReader(app()).get(`${FRAMED_PATH}/anything`);
  expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'self'; sandbox$/);
  expect(headers.get("content-security-policy")).not.toContain("script-src");
  expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
});

test("a sign-in is logged with the network it came from, and never with an address", async () => {
  const behind = site.appWith({ flow, trustedProxies: 2 });
  await addTestAdmin(flow, "una@example.com", "owner");
  const from = site.logLines.length;
  for (const [password, client] of [
    ["not the sentence of theirs", "203.0.113.77"],
    [PASSWORD, "2001:db8:1:2:3:4:5:6"],
  ] as const) {
    const answer = await behind.request(`${ORIGIN}/admin/sign-in`, {
      method: "POST",
      // What stands before the two proxies of our own was written by whoever asks.
      headers: { origin: ORIGIN, "x-forwarded-for": `198.51.100.1, ${client}, 10.0.0.2` },
      body: new URLSearchParams({ email: "una@example.com", password }),
    });
    expect(answer.status).toBe(password === PASSWORD ? 303 : 401);
  }
  const lines = site.logLines.slice(from).join("\n");
  expect(lines).toMatch(/"network":"203\.0\.113\.0\/24".*Sign-in failed/);
  expect(lines).toMatch(/"network":"2001:db8:1::\/48".*Signed in/s);
  expect(lines).not.toMatch(/203\.0\.113\.77|1:2:3:4|198\.51|example\.com/);
});
