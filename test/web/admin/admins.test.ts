// Admins managed by owners, and the links by which they choose their password.
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseEmailAddress } from "../../../src/consent/contact.ts";
import type { FlowDependencies } from "../../../src/flow/dependencies.ts";
import { changeAdmin, findAdmin } from "../../../src/flow/manage-admins.ts";
import { NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, openReader, PASSWORD, type Reader, signInAs } from "./desk.ts";

const PAGE = "/admin/admins";
const SESSION = "__Host-mailconsent-session";
const DAY_MS = 24 * 60 * 60 * 1_000;
const CHOSEN = { next: "a sentence of my own", again: "a sentence of my own" };
const noToken = { token: null };

let site: TestSite;
let now = NOW;
let flow: FlowDependencies;
let owner: Reader;

beforeAll(async () => {
  site = await openTestSite();
  flow = { db: site.db, log: site.log, clock: () => now };
  await addTestAdmin(flow, "olga@example.com", "owner");
  owner = await signInAs(app(), "olga@example.com");
});
afterAll(() => site.close());

const app = () => site.appWith({ flow });
const idOf = async (email: string) => `${value(await findAdmin(flow, value(parseEmailAddress(email)))).id}`;
const edit = (fields: Readonly<Record<string, string>>) => owner.post(PAGE, fields);

/** Invites somebody; gives the path of the link that is shown. */
async function invite(email: string, role = "reviewer"): Promise<string> {
  const answer = await edit({ edit: "invite", email, role });
  expect(answer.status).toBe(200);
  return linkIn(await answer.text());
}

function linkIn(html: string): string {
  const path = /https:\/\/mail\.example\.com(\/admin\/invitation\/[\w-]{43})</.exec(html)?.[1];
  if (path === undefined) throw new Error("no link is shown");
  return path;
}

test("somebody who is invited chooses a password by the link, once, and is signed in", async () => {
  const link = await invite("ina@example.com", "consent-officer");
  expect(await (await owner.get(PAGE)).text()).not.toContain(link);
  const ina = openReader(app());
  expect(await (await ina.get(link)).text()).toContain("ina@example.com");
  expect((await ina.get(link)).status).toBe(200);
  const chosen = await ina.post(link, CHOSEN, noToken);
  expect([chosen.status, chosen.headers.get("location")]).toEqual([303, "/admin"]);
  expect((await ina.get("/admin/contacts")).status).toBe(200);
  expect((await ina.get(PAGE)).status).toBe(403);
  const again = openReader(app());
  expect((await again.get(link)).status).toBe(404);
  expect((await again.post(link, CHOSEN, noToken)).status).toBe(404);
  const signedIn = await again.post(
    "/admin/sign-in",
    { email: "ina@example.com", password: CHOSEN.next },
    noToken,
  );
  expect(signedIn.status).toBe(303);
});

test("a link that two send at once sets one password", async () => {
  const link = await invite("ivo@example.com");
  const statuses = await Promise.all(
    ["one sentence of words", "another sentence of words"].map((next) =>
      openReader(app())
        .post(link, { next, again: next }, noToken)
        .then(({ status }) => status),
    ),
  );
  expect(statuses.sort()).toEqual([303, 404]);
});

test("a password that is too short or typed otherwise uses the link up no more than opening it does", async () => {
  const link = await invite("iris@example.com");
  const reader = openReader(app());
  const refused = await reader.post(link, { next: "short", again: "shirt" }, noToken);
  expect(refused.status).toBe(400);
  const page = await refused.text();
  expect(page).toContain("Use at least 15 characters.");
  expect(page).toContain("The two new passwords differ.");
  expect(page).not.toContain("shirt");
  expect((await reader.get(link)).status).toBe(200);
});

test("a link is void after a week, after a newer one, and once its admin is kept out", async () => {
  const first = await invite("ian@example.com");
  const answer = await edit({ edit: "link", id: await idOf("ian@example.com") });
  const second = linkIn(await answer.text());
  const statusOf = async (link: string) => (await openReader(app()).get(link)).status;
  expect([await statusOf(first), await statusOf(second)]).toEqual([404, 200]);
  const start = now;
  try {
    now = new Date(start.getTime() + 7 * DAY_MS);
    expect(await statusOf(second)).toBe(404);
  } finally {
    now = start;
  }
  await edit({ edit: "disable", id: await idOf("ian@example.com") });
  expect(await statusOf(second)).toBe(404);
  await edit({ edit: "enable", id: await idOf("ian@example.com") });
  expect(await statusOf(second)).toBe(404);
});

test("a link of a site nobody signed in to is refused from elsewhere", async () => {
  const link = await invite("isa@example.com");
  const forged = { token: null, origin: "https://evil.example" };
  expect((await openReader(app()).post(link, CHOSEN, forged)).status).toBe(403);
});

test("a session somebody planted is not the one an invitation signs in to", async () => {
  const reader = openReader(app());
  reader.cookies.set(SESSION, "planted".padEnd(43, "x"));
  await reader.post(await invite("ilse@example.com"), CHOSEN, noToken);
  expect(reader.cookies.get(SESSION)).not.toContain("planted");
});

test("choosing a password by a link ends the sessions there were", async () => {
  await addTestAdmin(flow, "rita@example.com", "reviewer");
  const lost = await signInAs(app(), "rita@example.com");
  const answer = await edit({ edit: "link", id: await idOf("rita@example.com") });
  expect((await lost.get("/admin")).status).toBe(200);
  expect((await openReader(app()).post(linkIn(await answer.text()), CHOSEN, noToken)).status).toBe(303);
  expect((await lost.get("/admin")).status).toBe(303);
});

test("an owner changes roles, ends sessions, keeps out and lets in again, all at once and on record", async () => {
  await addTestAdmin(flow, "rob@example.com", "reviewer");
  const id = await idOf("rob@example.com");
  const rob = await signInAs(app(), "rob@example.com");
  expect((await edit({ edit: "role", id, role: "consent-officer" })).status).toBe(303);
  expect((await rob.get("/admin/contacts")).status).toBe(200);
  await edit({ edit: "sign-out", id });
  expect((await rob.get("/admin")).status).toBe(303);
  const back = await signInAs(app(), "rob@example.com");
  const done = await edit({ edit: "disable", id });
  expect(done.headers.get("location")).toBe("/admin/admins?done=disable");
  expect((await back.get("/admin")).status).toBe(303);
  await edit({ edit: "enable", id });
  expect((await signInAs(app(), "rob@example.com")).cookies.has(SESSION)).toBe(true);
  const rows = await site.db
    .selectFrom("admin_changes")
    .select(["kind", "role", "changed_by"])
    .where("admin_id", "=", Number(id))
    .orderBy("number")
    .execute();
  expect(rows.map(({ kind, role, changed_by }) => [kind, role, changed_by])).toEqual([
    ["added", "reviewer", "a test"],
    ["role", "consent-officer", "olga@example.com"],
    ["signed-out", null, "olga@example.com"],
    ["disabled", null, "olga@example.com"],
    ["enabled", null, "olga@example.com"],
  ]);
  expect(await (await owner.get(PAGE)).text()).toContain("New role: Consent officer");
  await expect(site.db.deleteFrom("admin_changes").execute()).rejects.toThrow();
});

test("the last owner stays one, also where two remove each other at once", async () => {
  const own = await idOf("olga@example.com");
  for (const fields of [{ edit: "disable" }, { edit: "role", role: "reviewer" }]) {
    const refused = await edit({ ...fields, id: own });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("nobody else who can sign in is an owner");
  }
  await addTestAdmin(flow, "otto@example.com", "owner");
  const other = await idOf("otto@example.com");
  const disable = (id: string) =>
    changeAdmin(flow, Number(id) as never, { edit: { kind: "disable" }, by: "a test" });
  const outcomes = await Promise.all([disable(own), disable(other)]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["error", "ok"]);
  const { count } = await site.db
    .selectFrom("admins")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("role", "=", "owner")
    .where("disabled_at", "is", null)
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(1);
  await changeAdmin(flow, Number(own) as never, { edit: { kind: "enable" }, by: "a test" });
  owner = await signInAs(app(), "olga@example.com");
});

test("who lowers their own role is led to a page they may open", async () => {
  await addTestAdmin(flow, "oona@example.com", "owner");
  const oona = await signInAs(app(), "oona@example.com");
  const answer = await oona.post(PAGE, {
    edit: "role",
    id: await idOf("oona@example.com"),
    role: "reviewer",
  });
  expect(answer.headers.get("location")).toBe("/admin");
  expect((await oona.get("/admin")).status).toBe(200);
});

test.each([
  [
    "an address that is none",
    { edit: "invite", email: "no address", role: "reviewer" },
    "This is no e-mail address.",
  ],
  ["an admin's address", { edit: "invite", email: "OLGA@example.com", role: "reviewer" }, "already"],
  ["a number that is nobody's", { edit: "sign-out", id: "4711" }, "there is no such admin"],
  ["an edit that is none", { edit: "promote", id: "1" }, "This form could not be read"],
  [
    "a role that is none",
    { edit: "invite", email: "x@example.com", role: "king" },
    "This form could not be read",
  ],
  ["no number", { edit: "link", id: "1 or 1=1" }, "This form could not be read"],
])("%s is refused, and nothing is changed", async (_, fields, told) => {
  const before = await site.db.selectFrom("admin_changes").selectAll().execute();
  const answer = await edit(fields);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain(told);
  expect(await site.db.selectFrom("admin_changes").selectAll().execute()).toEqual(before);
});

test("neither the store nor the log has a link's secret, and the log has nobody's address", async () => {
  const link = await invite("last@example.com");
  const rows = JSON.stringify([
    await site.db.selectFrom("admin_invitations").selectAll().execute(),
    await site.db.selectFrom("admin_changes").selectAll().execute(),
  ]);
  const secret = link.split("/").at(-1) ?? "-";
  const log = site.logLines.join("\n");
  expect(rows + log).not.toContain(secret);
  expect(log).not.toContain("@example.com");
  expect(
    (
      await openReader(app()).post(
        "/admin/sign-in",
        { email: "last@example.com", password: PASSWORD },
        noToken,
      )
    ).status,
  ).toBe(401);
});
