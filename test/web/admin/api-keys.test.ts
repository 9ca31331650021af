// API keys at the desk: an owner makes one, sees it once, and revokes it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { findApiKey } from "../../../src/flow/api-keys.ts";
import { loadApiKeys } from "../../../src/store/api-keys.ts";
import { openTestSite, type TestSite } from "../test-site.ts";
import { addTestAdmin, type Reader, signInAs } from "./desk.ts";

const PAGE = "/admin/api-keys";
const KEY = /<code class="secret">(mck_[^<]+)<\/code>/;

let site: TestSite;
let owner: Reader;

beforeAll(async () => {
  site = await openTestSite();
  const flow = { db: site.db, log: site.log, clock: () => new Date() };
  await addTestAdmin(flow, "olga@example.com", "owner");
  owner = await signInAs(site.app, "olga@example.com");
});
afterAll(() => site.close());

test("while there is none, the page says what to do", async () => {
  expect(await (await owner.get(PAGE)).text()).toContain("No system has a key yet");
});

test("a key is shown once, works, and is useless once it is revoked", async () => {
  const made = await owner.post(PAGE, { name: " CRM <b> ", scope: "contacts:read" }, { from: PAGE });
  const html = await made.text();
  const [, text = ""] = KEY.exec(html) ?? [];
  expect(html).not.toContain("<b>");
  const key = await findApiKey(site, text);
  expect(key).toMatchObject({ name: "CRM <b>", scopes: ["contacts:read"], createdBy: "olga@example.com" });
  const listed = await (await owner.get(PAGE)).text();
  expect(listed).toContain("CRM &lt;b&gt;");
  expect(listed).not.toContain(text);
  expect(site.logLines.join("")).not.toContain(text);

  const revoke = () => owner.post(PAGE, { revoke: `${key?.id}` }, { from: PAGE });
  expect((await revoke()).headers.get("location")).toBe(`${PAGE}?done=revoked`);
  expect(await findApiKey(site, text)).toBeNull();
  expect((await revoke()).headers.get("location")).toBe(`${PAGE}?done=nothing`);
  expect(await (await owner.get(PAGE)).text()).toMatch(/Revoked .* by olga@example\.com/);
});

test.each([
  [{ name: " ", scope: "mailings" }, "Error: name the system"],
  [{ name: "x".repeat(201), scope: "mailings" }, "Error: at most 200 characters"],
  [{ name: "Shop" }, "Error: choose at least one"],
  [{ name: "Shop", scope: "everything" }, "Error: choose at least one"],
])("%o makes no key, and what was typed stays", async (fields, told) => {
  const before = await loadApiKeys(site.db);
  const answer = await owner.post(PAGE, fields, { from: PAGE });
  expect(answer.status).toBe(400);
  const html = await answer.text();
  expect(html).toContain(told);
  expect(html).toContain(`value="${fields.name.trim()}"`);
  expect(await loadApiKeys(site.db)).toEqual(before);
});

test("a key that is none is revoked by nobody", async () => {
  for (const revoke of ["", "abc", "0", "999999999999999999999"]) {
    const answer = await owner.post(PAGE, { revoke }, { from: PAGE });
    expect(answer.headers.get("location")).toBe(`${PAGE}?done=nothing`);
  }
});
