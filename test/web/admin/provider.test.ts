// Signing in by an identity provider: a real one, and a browser that goes there and back.
import type { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ProviderRules } from "../../../src/admin/identity.ts";
import { parseEmailAddress } from "../../../src/consent/contact.ts";
import type { FlowDependencies } from "../../../src/flow/dependencies.ts";
import { changeAdmin, findAdmin, inviteAdmin } from "../../../src/flow/manage-admins.ts";
import { openProvider, type ProviderConfig } from "../../../src/provider/openid.ts";
import {
  CLIENT_ID,
  CLIENT_SECRET,
  startProvider,
  type TestProvider,
} from "../../support/identity-provider.ts";
import { NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, openReader, type Reader, signInAs } from "./desk.ts";

const RETURN_TO = "https://mail.example.com/admin/sign-in/provider";
const BEGIN = "/admin/sign-in/with-provider";
const TRIP = "__Host-mailconsent-provider";
const SESSION = "__Host-mailconsent-session";
const RULES: ProviderRules = { domains: [], roleByGroup: null, trustsAddresses: false };

let site: TestSite;
let provider: TestProvider;
let flow: FlowDependencies;

beforeAll(async () => {
  site = await openTestSite();
  flow = { db: site.db, log: site.log, clock: () => NOW };
  provider = await startProvider(RETURN_TO);
  await addTestAdmin(flow, "olga@example.com", "owner");
});
afterAll(async () => {
  await provider.close();
  await site.close();
});

function appBy(rules: Partial<ProviderRules> = {}, changed: Partial<ProviderConfig> = {}): Hono {
  const config = {
    issuer: provider.issuer,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    name: "Example login",
    roleClaim: "groups",
    rules: { ...RULES, ...rules },
    ...changed,
  };
  return site.appWith({ flow, provider: openProvider(config, site.log) });
}

/** Goes to the provider; gives the path, with its search, that the browser is sent back to. */
async function goThere(reader: Reader, as: string | null, to = "/admin"): Promise<string> {
  const sent = await reader.get(`${BEGIN}?${new URLSearchParams({ to })}`);
  expect(sent.status).toBe(303);
  const back = await provider.visit(sent.headers.get("location") ?? "", as);
  return `${back.pathname}${back.search}`;
}

async function signInBy(
  app: Hono,
  as: string,
): Promise<{ readonly reader: Reader; readonly answer: Response }> {
  const reader = openReader(app);
  return { reader, answer: await reader.get(await goThere(reader, as)) };
}

const idOf = async (email: string) => value(await findAdmin(flow, value(parseEmailAddress(email)))).id;
const roleOf = async (email: string) => value(await findAdmin(flow, value(parseEmailAddress(email)))).role;

test("the page offers the provider where there is one, and no such page is there without", async () => {
  expect(await (await openReader(appBy()).get("/admin/sign-in")).text()).toContain(
    "Sign in with Example login",
  );
  const without = openReader(site.app);
  expect(await (await without.get("/admin/sign-in")).text()).not.toContain("with-provider");
  expect([(await without.get(BEGIN)).status, (await without.get("/admin/sign-in/provider")).status]).toEqual([
    404, 404,
  ]);
});

test("an admin with the verified address is signed in, and goes on to where they meant to", async () => {
  provider.people.set("ann", { email: "Ann@Example.com", email_verified: true });
  await addTestAdmin(flow, "ann@example.com", "reviewer");
  const reader = openReader(appBy());
  const answer = await reader.get(await goThere(reader, "ann", "/admin/account?a=1"));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/admin/account?a=1"]);
  expect(await (await reader.get("/admin/account")).text()).toContain("ann@example.com");
  expect(reader.cookies.has(TRIP)).toBe(false);
  expect(site.logLines.join("\n")).not.toContain("example.com");
});

test("what leads there has PKCE, state and nonce, each new every time, and leads to no other site afterwards", async () => {
  const reader = openReader(appBy());
  const addresses = [];
  for (const to of ["/admin", "https://evil.example"]) {
    const sent = await reader.get(`${BEGIN}?${new URLSearchParams({ to })}`);
    addresses.push(new URL(sent.headers.get("location") ?? "").searchParams);
    expect(sent.headers.getSetCookie()[0]).toMatch(/; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  }
  const [one, two] = addresses;
  expect(one?.get("code_challenge_method")).toBe("S256");
  for (const name of ["code_challenge", "state", "nonce"]) {
    expect(one?.get(name)).toMatch(/^[\w-]{43}$/);
    expect(one?.get(name)).not.toBe(two?.get(name));
  }
  expect(decodeURIComponent(reader.cookies.get(TRIP) ?? "")).toMatch(/&to=%2Fadmin$/);
});

test("somebody who was invited comes in by the provider and needs no password; their link is void", async () => {
  provider.people.set("ina", { email: "ina@example.com", email_verified: true });
  const email = value(parseEmailAddress("ina@example.com"));
  const { secret } = value(await inviteAdmin(flow, { email, role: "consent-officer", by: "olga" }));
  const { reader } = await signInBy(appBy(), "ina");
  expect((await reader.get("/admin/contacts")).status).toBe(200);
  expect((await reader.get(`/admin/invitation/${secret}`)).status).toBe(404);
});

test("an address of a domain of ours becomes a reviewer; any other is not let in", async () => {
  provider.people.set("new", { email: "new@Staff.example.com", email_verified: true });
  provider.people.set("far", { email: "far@notstaff.example.com", email_verified: true });
  const app = appBy({ domains: ["staff.example.com"] });
  const { reader } = await signInBy(app, "new");
  expect((await reader.get("/admin")).status).toBe(200);
  expect((await reader.get("/admin/contacts")).status).toBe(403);
  const { reader: other, answer } = await signInBy(app, "far");
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain("Nobody has let you in here yet");
  expect(other.cookies.has(SESSION)).toBe(false);
});

test.each([
  ["does not say it is verified", { email: "vera@example.com" }, "does not vouch for your e-mail address"],
  [
    "says it is not",
    { email: "vera@example.com", email_verified: false },
    "does not vouch for your e-mail address",
  ],
  ["tells none", {}, "does not tell your e-mail address"],
  ["tells one that is none", { email: "vera", email_verified: true }, "does not tell your e-mail address"],
])("an address is none where the provider %s", async (_, person, told) => {
  provider.people.set("vera", person);
  const { answer } = await signInBy(appBy({ domains: ["example.com"] }), "vera");
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain(told);
});

test("an address that is not said to be verified counts where nobody can choose it", async () => {
  provider.people.set("vic", { email: "vic@example.com" });
  const { answer } = await signInBy(appBy({ domains: ["example.com"], trustsAddresses: true }), "vic");
  expect(answer.status).toBe(303);
});

test("somebody else with an admin's address is not that admin, until an owner says so", async () => {
  provider.people.set("first", { email: "desk@example.com", email_verified: true });
  provider.people.set("second", { email: "desk@example.com", email_verified: true });
  const app = appBy({ domains: ["example.com"] });
  expect((await signInBy(app, "first")).answer.status).toBe(303);
  const refused = await signInBy(app, "second");
  expect(await refused.answer.text()).toContain("Somebody else signed in here by your address before");
  provider.people.set("first", { email: "renamed@example.com" });
  const renamed = await signInBy(app, "first");
  expect(await (await renamed.reader.get("/admin/account")).text()).toContain("desk@example.com");
  const id = await idOf("desk@example.com");
  value(await changeAdmin(flow, id, { edit: { kind: "disable" }, by: "olga" }));
  expect(await (await signInBy(app, "second")).answer.text()).toContain("You are kept from signing in");
  value(await changeAdmin(flow, id, { edit: { kind: "enable" }, by: "olga" }));
  expect((await signInBy(app, "second")).answer.status).toBe(303);
});

test("roles follow the provider's groups where they are set to, and who is in none is refused", async () => {
  const roleByGroup = new Map([
    ["mail", "reviewer"],
    ["dpo", "consent-officer"],
    ["it", "owner"],
  ] as const);
  const app = appBy({ domains: ["example.com"], roleByGroup });
  const email = "gus@example.com";
  const set = (...groups: string[]) => provider.people.set("gus", { email, email_verified: true, groups });
  set("staff", "dpo", "mail");
  await signInBy(app, "gus");
  expect(await roleOf(email)).toBe("consent-officer");
  set("mail");
  await signInBy(app, "gus");
  expect(await roleOf(email)).toBe("reviewer");
  set("staff");
  const { answer } = await signInBy(app, "gus");
  expect(await answer.text()).toContain("none of the groups");
  provider.people.set("olga", { email: "olga@example.com", email_verified: true, groups: ["mail"] });
  await signInBy(app, "olga");
  expect(await roleOf("olga@example.com"), "the last owner").toBe("owner");
});

test("a session somebody planted is not the one that is signed in", async () => {
  const reader = openReader(appBy());
  reader.cookies.set(SESSION, "planted".padEnd(43, "x"));
  await reader.get(await goThere(reader, "ann"));
  expect(reader.cookies.get(SESSION)).toMatch(/^[\w-]{43}$/);
  expect(reader.cookies.get(SESSION)).not.toContain("planted");
});

test("who comes back without having left, or by another's way, is not signed in", async () => {
  const app = appBy();
  const victim = openReader(app);
  const attacker = openReader(app);
  const attackersWay = await goThere(attacker, "ann");
  for (const prepare of [async () => {}, async () => void (await victim.get(BEGIN))]) {
    await prepare();
    const answer = await victim.get(attackersWay);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("This did not begin in this browser");
    expect(victim.cookies.has(SESSION)).toBe(false);
  }
});

test("coming back by another's way, or in an older window, ends no trip that is under way", async () => {
  const app = appBy();
  const reader = openReader(app);
  const older = await goThere(reader, "ann");
  const back = await goThere(reader, "ann");
  expect((await reader.get(older)).status).toBe(401);
  expect((await reader.get("/admin/sign-in/provider?state=made-up&code=x")).status).toBe(401);
  expect((await reader.get(back)).status).toBe(303);
  expect(reader.cookies.has(SESSION)).toBe(true);
});

const MUST_BE_OURS = "could not be trusted";

test.each([
  ["nonce", (trip: URLSearchParams) => trip.set("nonce", "x".repeat(43))],
  ["codeVerifier", (trip: URLSearchParams) => trip.set("codeVerifier", "x".repeat(43))],
])("an answer to another question is refused: another %s", async (_, change) => {
  const reader = openReader(appBy());
  const back = await goThere(reader, "ann");
  const trip = new URLSearchParams(decodeURIComponent(reader.cookies.get(TRIP) ?? ""));
  change(trip);
  reader.cookies.set(TRIP, encodeURIComponent(`${trip}`));
  const answer = await reader.get(back);
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain(MUST_BE_OURS);
});

test("an answer that is used again, or another issuer's, is refused", async () => {
  const reader = openReader(appBy());
  const back = await goThere(reader, "ann");
  const trip = reader.cookies.get(TRIP) ?? "";
  expect((await reader.get(back)).status).toBe(303);
  reader.cookies.set(TRIP, trip);
  expect(await (await reader.get(back)).text()).toContain(MUST_BE_OURS);
  const other = openReader(appBy());
  const url = new URL(await goThere(other, "ann"), RETURN_TO);
  url.searchParams.set("iss", "https://evil.example");
  expect(await (await other.get(`${url.pathname}${url.search}`)).text()).toContain(MUST_BE_OURS);
});

test("a client whose secret is wrong is told so in the log, and the reader that it is not their fault", async () => {
  const reader = openReader(appBy({}, { clientSecret: "another" }));
  const answer = await reader.get(await goThere(reader, "ann"));
  expect(await answer.text()).toContain(MUST_BE_OURS);
  expect(site.logLines.at(-1)).toContain('"reason":"invalid_client"');
});

test("who gives up at the provider is told so", async () => {
  const reader = openReader(appBy());
  const answer = await reader.get(await goThere(reader, null));
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain("You were not signed in there");
});

test("while the provider is down a reader is told so, and passwords work", async () => {
  const app = appBy({}, { issuer: "http://127.0.0.1:9" });
  const reader = openReader(app);
  const answer = await reader.get(BEGIN);
  expect(answer.status).toBe(503);
  const page = await answer.text();
  expect(page).toContain("The other system does not answer");
  expect(page).toContain('name="password"');
  expect((await signInAs(app, "olga@example.com")).cookies.has(SESSION)).toBe(true);
});
