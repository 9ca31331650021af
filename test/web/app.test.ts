import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { STYLE_PATH } from "../../src/web/views/style.ts";
import { form, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let contactId: ContactId;
let token: string;

beforeAll(async () => {
  site = await openTestSite();
  contactId = await site.addContact({ email: "ann.secret@example.com" });
  token = site.token(contactId);
});
afterAll(() => site.close());

test.each([
  ["GET", "/", 200, "text/html"],
  ["GET", "/s/TOKEN", 200, "text/html"],
  ["HEAD", "/s/TOKEN", 200, "text/html"],
  ["GET", "/u/TOKEN", 200, "text/html"],
  ["GET", "/s/forged", 404, "text/html"],
  ["GET", "/u/forged", 404, "text/html"],
  ["POST", "/s/forged", 404, "text/html"],
  ["POST", "/u/forged", 404, "text/plain"],
  ["GET", "/s/", 404, "text/html"],
  ["GET", "/s", 404, "text/html"],
  ["GET", "/nothing-here", 404, "text/html"],
  ["GET", "/favicon.ico", 404, "text/html"],
  ["GET", "/admin/queues", 404, "text/html"],
  ["PUT", "/s/TOKEN", 405, "text/html"],
  ["DELETE", "/u/TOKEN", 405, "text/html"],
  ["POST", "/", 400, "text/html"],
  ["PUT", "/", 405, "text/html"],
  ["GET", "/c/forged", 404, "text/html"],
  ["POST", "/s/TOKEN", 400, "text/html"],
  ["GET", "/healthz", 200, "text/plain"],
  ["GET", "/readyz", 200, "application/json"],
  ["GET", "/robots.txt", 200, "text/plain"],
  ["GET", STYLE_PATH, 200, "text/css"],
  ["GET", "/assets/style-0000000000000000.css", 404, "text/html"],
])("buildApp answers %s %s with %i and %s", async (method, path, status, type) => {
  const answer = await site.app.request(path.replace("TOKEN", token), { method });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")?.split(";")[0]).toBe(type);
  expect(answer.headers.get("set-cookie")).toBeNull();
});

test("buildApp names the methods there are", async () => {
  const refused = await site.app.request(`/s/${token}`, { method: "PUT" });
  expect(refused.headers.get("allow")).toBe("GET, HEAD, POST, OPTIONS");
  const options = await site.app.request(`/u/${token}`, { method: "OPTIONS" });
  expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
});

test.each(["/", "/s/TOKEN", "/u/TOKEN", "/s/forged", "/nothing", "/healthz"])(
  "buildApp lets nobody frame, index, keep or tell on %s",
  async (path) => {
    const { headers } = await site.app.request(path.replace("TOKEN", token));
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("strict-transport-security")).toBe("max-age=15552000");
    expect(headers.get("access-control-allow-origin")).toBeNull();
  },
);

test("buildApp forces no HTTPS on a host that is served without it", async () => {
  const { headers } = await site.appWith({ publicUrl: "http://localhost:8025" }).request("/");
  expect(headers.get("strict-transport-security")).toBeNull();
});

test("buildApp serves the style sheet for good, under a name made of its content", async () => {
  const page = await (await site.app.request("/")).text();
  expect(page).toContain(`<link rel="stylesheet" href="${STYLE_PATH}"/>`);
  expect((await site.app.request(STYLE_PATH)).headers.get("cache-control")).toBe(
    "public, max-age=31536000, immutable",
  );
});

test("buildApp writes the path of the public address into links, forms and redirects", async () => {
  const app = site.appWith({ publicUrl: "https://www.example.com/mail/" });
  const html = await (await app.request(`/s/${token}`)).text();
  expect(html).toContain(`action="/mail/s/${token}"`);
  expect(html).toContain(`href="/mail${STYLE_PATH}"`);
  const saved = await app.request(`/s/${token}`, form({ action: "save-choices", shown: "no-such" }));
  expect(saved.headers.get("location")).toBe(`/mail/s/${token}?done=nothing`);
});

test("buildApp answers 413 to a form that is none of ours, whether or not its length is told", async () => {
  const body = `action=stop-all&x=${"x".repeat(70_000)}`;
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const before = (await site.changes()).length;
  for (const told of [{}, { "content-length": `${body.length}` }]) {
    const answer = await site.app.request(`/s/${token}`, {
      method: "POST",
      body,
      headers: { ...headers, ...told },
    });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain("Nothing was changed.");
  }
  expect((await site.changes()).length).toBe(before);
});

test("buildApp tells what is missing at /readyz", async () => {
  const app = site.appWith({ readiness: async () => ({ ok: false, missing: ["queues"] }) });
  const answer = await app.request("/readyz");
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ ok: false, missing: ["queues"] });
});

test("buildApp answers 500 in plain words to a bug, and logs neither address nor token", async () => {
  const readiness = async () => {
    throw new Error(`no such thing: ann.secret@example.com ${token}`);
  };
  const answer = await site
    .appWith({ readiness })
    .request("/readyz", { headers: { "accept-language": "nl" } });
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain("Er ging bij ons iets mis");
  expect(site.logLines.at(-1)).toContain('"message":"Page failed"');
});

test("nothing that was asked of the pages put an address or a token into the log", async () => {
  await site.app.request(`/u/${token}`, { method: "POST" });
  await site.app.request(`/s/${token}`, form({ action: "stop-all" }));
  expect(site.logLines.length).toBeGreaterThan(2);
  const log = site.logLines.join("\n");
  expect(log).toContain(`"contactId":${contactId}`);
  expect(log).not.toContain("ann.secret");
  expect(log).not.toContain(token);
});

test("an error page holds nothing of the address it was asked for", async () => {
  const html = await (await site.app.request("/s/ann.secret@example.com%3Cscript%3E")).text();
  expect(html).not.toContain("ann.secret");
  expect(html).not.toContain("<script");
});
