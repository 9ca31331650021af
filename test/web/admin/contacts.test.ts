import { afterAll, beforeAll, expect, test } from "vitest";
import { type ContactId, parseExternalId } from "../../../src/base/ids.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import { key, NOW, openTestSite, type TestSite, value } from "../test-site.ts";
import { addTestAdmin, type Reader, signInAs } from "./desk.ts";

const OFFICER = "carla@example.com";

let site: TestSite;
let reader: Reader;

beforeAll(async () => {
  site = await openTestSite();
  await addTestAdmin({ db: site.db, log: site.log, clock: () => NOW }, OFFICER, "consent-officer");
  reader = await signInAs(site.app, OFFICER);
});
afterAll(() => site.close());

const find = (search: string) => reader.post("/admin/contacts", { search });
const page = async (id: ContactId, query = "") => (await reader.get(`/admin/contacts/${id}${query}`)).text();

test("a contact is found by address in any spelling and by id, and no address gets into an address", async () => {
  const id = await site.addContact({ email: "Ann.Brown@example.com" });
  for (const search of ["ann.brown@EXAMPLE.com", " ann.brown@example.com "]) {
    expect((await find(search)).headers.get("location")).toBe(`/admin/contacts/${id}`);
  }
  const { externalId } = await site.db
    .selectFrom("contacts")
    .select("external_id as externalId")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect((await find(externalId)).headers.get("location")).toBe(`/admin/contacts/${id}`);
});

test("what no text can hold finds nobody, and never looks as if the store were down", async () => {
  expect((await find("ada\0")).status).toBeLessThan(500);
});

test("what begins with the text is listed; all of one address are; nothing found says what to do", async () => {
  await site.addContact({ email: "zoe.one@example.com" });
  await site.addContact({ email: "zoe.two@example.com" });
  const beginning = await (await find("zoe.")).text();
  expect(beginning).toContain("zoe.one@example.com");
  expect(beginning).toContain("2 contacts found");
  await site.addContact({ email: "zoe.two@example.com" });
  expect(await (await find("zoe.two@example.com")).text()).toContain("2 contacts found");
  const nothing = await find("nobody@example.com");
  expect(nothing.status).toBe(404);
  expect(await nothing.text()).toContain("No contact has this address or id");
});

test("jobs that name an erased person still are told, with the command that removes them then", async () => {
  const told = await (await reader.get("/admin/contacts?done=erased&jobs=2")).text();
  expect(told).toContain("2 jobs under way name the person still.");
  expect(told).toContain("mailconsent contact erase");
  expect(await (await reader.get("/admin/contacts?done=erased&jobs=0")).text()).not.toContain("under way");
});

test("the list is read page by page", async () => {
  for (let each = 0; each < 55; each += 1) await site.addContact({ email: `page${each}@example.com` });
  const first = await (await reader.get("/admin/contacts")).text();
  expect(first).toContain("page54@example.com");
  expect(first).not.toContain("page4@example.com");
  const older = /href="(\?before=\d+)"/.exec(first)?.[1];
  expect(await (await reader.get(`/admin/contacts${older}`)).text()).toContain("page4@example.com");
});

test("nothing that somebody wrote into a contact becomes markup", async () => {
  const script = "<script>alert(1)</script>";
  const id = await site.addContact({
    email: "o'brien+x@example.com",
    name: script,
    language: '"><img src=x onerror=alert(1)>',
    company: { externalId: value(parseExternalId("c<b>")), name: script, hasNoMailings: false },
  });
  await reader.post(`/admin/contacts/${id}/subscription`, {
    type: "offers",
    choice: "unsubscribed",
    source: "user",
    reason: script,
  });
  for (const html of [
    await page(id),
    await (await reader.get("/admin/contacts")).text(),
    await (await reader.get(`/admin/contacts/${id}/erase`)).text(),
  ]) {
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).not.toContain(script);
    expect(html).not.toContain("<img");
  }
});

test("what the upgrade assumed is said to be assumed, until a consent is given", async () => {
  const id = await site.addContact();
  expect(await page(id)).toContain("Assumed at upgrade: nobody gave this consent.");
  const fields = {
    purpose: "e-marketing",
    state: "granted",
    basis: "consent",
    source: "chat",
    reason: "Said yes",
  };
  const answer = await reader.post(`/admin/contacts/${id}/consent`, fields);
  expect(answer.headers.get("location")).toBe(`/admin/contacts/${id}?done=recorded`);
  const html = await page(id, "?done=recorded");
  expect(html).not.toContain("Assumed at upgrade");
  expect(html).toContain("It is on record.");
  expect((await site.standing(id)).consentByPurpose.get(E_MARKETING)).toMatchObject({
    state: "granted",
    legalBasis: "consent",
    source: "chat",
    changedAt: NOW,
  });
  expect((await site.changes()).at(-1)).toMatchObject({ actor: OFFICER, comment: "Said yes" });
  const again = await reader.post(`/admin/contacts/${id}/consent`, fields);
  expect(again.headers.get("location")).toBe(`/admin/contacts/${id}?done=nothing`);
});

test("a withdrawal by an admin holds from then on, and the page says why nothing is sent", async () => {
  const id = await site.addContact();
  const fields = {
    purpose: "e-marketing",
    state: "withdrawn",
    basis: "consent",
    source: "request",
    reason: "A letter",
  };
  await reader.post(`/admin/contacts/${id}/consent`, fields);
  const html = await page(id);
  expect(html).toContain("Off: withdrawn");
  expect(html).toContain("Consent for the purpose of this mail was withdrawn");
  expect((await site.standing(id)).consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
});

test.each([
  ["without a reason", { reason: " " }, 400, "Say why: it stays in the log."],
  ["of a source nobody knows", { source: "gossip" }, 400, "is not on record any more"],
  ["of a basis nobody knows", { basis: "habit" }, 400, "is not on record any more"],
  ["of no state", { state: "perhaps" }, 400, "This form could not be read"],
])("a consent %s is refused in words, and nothing is recorded", async (_, changed, status, words) => {
  const id = await site.addContact();
  const before = (await site.changes()).length;
  const fields = {
    purpose: "e-marketing",
    state: "withdrawn",
    basis: "consent",
    source: "user",
    reason: "x",
  };
  const answer = await reader.post(`/admin/contacts/${id}/consent`, { ...fields, ...changed });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(words);
  expect((await site.changes()).length).toBe(before);
});

test("an opt-out of a type is recorded with who and why", async () => {
  const id = await site.addContact();
  const fields = { type: "offers", choice: "unsubscribed", source: "email", reason: "Wrote to us" };
  await reader.post(`/admin/contacts/${id}/subscription`, fields);
  expect((await site.standing(id)).subscriptionByType.get(key("offers"))?.choice).toBe("unsubscribed");
  expect(await page(id)).toContain("Wrote to us");
});

test("an address is barred and the bar lifted, each with a reason", async () => {
  const id = await site.addContact();
  const bar = (lift: string, reason: string) => reader.post(`/admin/contacts/${id}/bar`, { lift, reason });
  expect((await bar("no", "")).status).toBe(400);
  await bar("no", "Asked us to");
  expect((await site.standing(id)).suppressions).toMatchObject([{ reason: "manual" }]);
  expect(await page(id)).toContain("The address is barred, whatever was agreed to");
  await bar("yes", "A mistake");
  expect((await site.standing(id)).suppressions).toEqual([]);
  expect(await page(id)).toContain(`lifted by ${OFFICER}`);
});

test("why is answered for a moment in the past and for a mailing, and an unknown mailing said to be", async () => {
  const id = await site.addContact({ eMarketingState: null });
  const fields = {
    purpose: "e-marketing",
    state: "withdrawn",
    basis: "consent",
    source: "user",
    reason: "x",
  };
  await reader.post(`/admin/contacts/${id}/consent`, fields);
  reader.cookies.set("mailconsent-zone", "Europe/Amsterdam");
  const then = await page(id, "?at=2026-11-23T12:30");
  expect(then).toContain("What followed on Nov 23, 2026, 12:30 PM GMT+1");
  expect(then).not.toContain("Consent for the purpose of this mail was withdrawn");
  expect(then).toContain('value="2026-11-23T12:30"');
  expect(await page(id, "?mailing=m-881")).toContain("None of its lists that were decided has this contact.");
  for (const query of ["?mailing=no-such", "?at=yesterday"]) {
    expect(await page(id, query)).toContain("There is no such mailing, or the time cannot be read.");
  }
});

test("all that is on record is handed over as a file", async () => {
  const id = await site.addContact({ email: "export@example.com" });
  const answer = await reader.get(`/admin/contacts/${id}/export`);
  expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="contact-${id}.json"`);
  expect(await answer.json()).toMatchObject({ address: "export@example.com", contacts: [{ contactId: id }] });
});

test("erasing needs a reason and the id typed, and then nothing names the person any more", async () => {
  const id = await site.addContact({ email: "forget@example.com", name: "Fiona Forget" });
  const externalId =
    /Type (\S+) to confirm/.exec(await (await reader.get(`/admin/contacts/${id}/erase`)).text())?.[1] ?? "";
  const erase = (fields: Record<string, string>) => reader.post(`/admin/contacts/${id}/erase`, fields);
  expect(await (await erase({ id: externalId, reason: "" })).text()).toContain("Say why");
  expect(await (await erase({ id: "other", reason: "A request" })).text()).toContain("This is not the id");
  expect(await page(id)).toContain("Fiona Forget");
  expect((await erase({ id: externalId, reason: "A request" })).headers.get("location")).toBe(
    "/admin/contacts?done=erased&jobs=0",
  );
  expect(await page(id)).not.toContain("Fiona");
  expect((await find("forget@example.com")).status).toBe(404);
});

test.each(["0", "281000000000000", "99999999999999999999"])("there is no contact %s", async (number) => {
  expect((await reader.get(`/admin/contacts/${number}`)).status).toBe(404);
});
