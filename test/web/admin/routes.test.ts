// Who may open what: for every route the built app has under /admin, as nobody and in every role.
import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN_ROLES, type AdminRole, mayAct } from "../../../src/admin/admin.ts";
import { requireRole } from "../../../src/web/admin/guard.ts";
import { keepOverview } from "../../../src/web/admin/overview-source.ts";
import { ADMIN_ROUTES } from "../../../src/web/admin/routes.ts";
import { keepCatalogue } from "../../../src/web/catalogue.ts";
import { NOW, openTestSite, type TestSite } from "../test-site.ts";
import { addTestAdmin, openReader, type Reader, signInAs } from "./desk.ts";

let site: TestSite;
const readers = new Map<AdminRole, Reader>();

beforeAll(async () => {
  site = await openTestSite();
  for (const role of ADMIN_ROLES) {
    await addTestAdmin({ db: site.db, log: site.log, clock: () => new Date() }, `${role}@example.com`, role);
  }
});
afterAll(() => site.close());

async function readerOf(role: AdminRole): Promise<Reader> {
  const reader = readers.get(role) ?? (await signInAs(site.app, `${role}@example.com`));
  readers.set(role, reader);
  return reader;
}

const GUARDED = ADMIN_ROUTES.filter((route) => route.role !== "anybody");
const address = (path: string): string => path.replace(/:\w+(?:\{[^}]*\})?/g, "1");

test("every route of the app under /admin states its role", () => {
  const stated = ADMIN_ROUTES.map(({ method, path }) => `${method} ${path}`);
  const built = new Set(
    site.app.routes
      .filter(({ path, method }) => path.startsWith("/admin") && method !== "ALL")
      .map(({ method, path }) => `${method} ${path}`),
  );
  expect([...built].sort()).toEqual([...stated].sort());
  expect(new Set(stated).size).toBe(stated.length);
  expect(site.app.routes.filter(({ path, method }) => path.startsWith("/admin") && method === "ALL")).toEqual(
    [],
  );
});

test("anybody may sign in, choose a password by an invitation and a language, and nothing else", () => {
  const open = ADMIN_ROUTES.filter(({ role }) => role === "anybody").map(
    ({ method, path }) => `${method} ${path}`,
  );
  expect(open).toEqual([
    "GET /admin/sign-in",
    "POST /admin/sign-in",
    "GET /admin/sign-in/with-provider",
    "GET /admin/sign-in/provider",
    "GET /admin/invitation/:secret",
    "POST /admin/invitation/:secret",
    "POST /admin/language",
  ]);
});

test.each(GUARDED.map(({ method, path, role }) => [method, path, role] as const))(
  "%s %s is for %s and above, and for nobody who is not signed in",
  async (method, path, role) => {
    const stranger = openReader(site.app);
    const alone =
      method === "GET"
        ? await stranger.get(address(path))
        : await stranger.post(address(path), {}, { token: "x" });
    expect(alone.status).toBe(method === "GET" ? 303 : 401);
    if (method === "GET") {
      const head = await site.app.request(address(path), { method: "HEAD" });
      expect([head.status, head.headers.get("location")]).toEqual([303, alone.headers.get("location")]);
    }
    for (const lesser of ADMIN_ROLES.filter((each) => !mayAct(each, role))) {
      const reader = await readerOf(lesser);
      const refused =
        method === "GET" ? await reader.get(address(path)) : await reader.post(address(path), {});
      expect(refused.status, lesser).toBe(403);
      expect(await refused.text()).toContain("Your role does not allow this");
    }
  },
);

test("the guard of the queue view lets owners through, and nobody else", async () => {
  const web = { flow: { db: site.db, log: site.log, clock: () => NOW }, tokenKeys: site.tokenKeys };
  const deps = {
    ...web,
    basePath: "",
    publicUrl: "https://mail.example.com",
    queues: null,
    catalogue: keepCatalogue(web.flow, 0),
    overview: keepOverview(web.flow, 0),
    trustedProxies: 0,
    webhookNetworks: [],
    provider: null,
    standings: site.standings,
    notes: site.notes,
    pagesInLine: <T>(work: () => Promise<T>) => work(),
  };
  const app = new Hono().use(requireRole(deps, "owner")).get("/admin/queues", (c) => c.text("queues"));
  app.onError((error, c) => c.text(error.message, 403));
  const ask = async (role: AdminRole): Promise<number> => {
    const reader = openReader(app);
    for (const [name, each] of (await readerOf(role)).cookies) reader.cookies.set(name, each);
    return (await reader.get("/admin/queues")).status;
  };
  expect([await ask("reviewer"), await ask("consent-officer"), await ask("owner")]).toEqual([403, 403, 200]);
  expect((await app.request("/admin/queues")).status).toBe(303);
});

test("NUL in an address is answered 404, and never as if the store were down", async () => {
  const reader = await readerOf("owner");
  const addresses = GUARDED.filter(({ method }) => method === "GET").flatMap(({ path }) => [
    path.replace(/:\w+(?:\{[^}]*\})?/g, (part) => (part.includes("{") ? "1" : "a%00b")),
    `${address(path)}?q=%00&search=%00`,
  ]);
  for (const each of addresses.filter((path) => path.includes("%00"))) {
    expect.soft((await reader.get(each)).status, each).toBe(404);
  }
});
