// Two contacts made one at the desk: the other is found, what would change is shown, and then it is so.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../../src/base/ids.ts";
import { E_MARKETING } from "../../../src/consent/purpose.ts";
import { form, NOW, openTestSite, type TestSite } from "../test-site.ts";
import { addTestAdmin, type Reader, signInAs } from "./desk.ts";

let site: TestSite;
let reader: Reader;

beforeAll(async () => {
  site = await openTestSite();
  await addTestAdmin(
    { db: site.db, log: site.log, clock: () => NOW },
    "carla@example.com",
    "consent-officer",
  );
  reader = await signInAs(site.app, "carla@example.com");
});
afterAll(() => site.close());

const text = async (path: string) =>
  (await (await reader.get(path)).text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

let pair = 0;
/** Two contacts, the first of whom stopped everything. */
async function aPair() {
  pair += 1;
  const [goingEmail, stayingEmail] = [`old${pair}@example.com`, `new${pair}@example.com`];
  const goingId = await site.addContact({ email: goingEmail });
  const stayingId = await site.addContact({ email: stayingEmail });
  await stopAll(goingId);
  return { goingId, stayingId, goingEmail, stayingEmail, path: `/admin/contacts/${goingId}/merge` };
}

const stopAll = (id: ContactId) => site.app.request(`/s/${site.token(id)}`, form({ action: "stop-all" }));
const eMarketing = async (id: ContactId) =>
  (await site.standing(id)).consentByPurpose.get(E_MARKETING)?.state;

/** Merges as the page does: with what it shows. */
async function merge({ path, stayingId }: Awaited<ReturnType<typeof aPair>>, reason = "One person") {
  const html = await (await reader.get(`${path}?into=${stayingId}`)).text();
  const shown = /name="shown" value="(\d+)"/.exec(html)?.[1] ?? "";
  return { shown: Number(shown), answer: await reader.post(path, { into: `${stayingId}`, reason, shown }) };
}

test("the other is found by address or id, what would count is shown, and then counts", async () => {
  const two = await aPair();
  const found = await reader.post(`${two.path}/find`, { who: two.stayingEmail });
  expect(found.headers.get("location")).toBe(`${two.path}?into=${two.stayingId}`);
  const told = await text(`${two.path}?into=${two.stayingId}`);
  expect(told).toMatch(/E‑marketing: withdrawn/i);
  expect(told).toContain(`${two.goingEmail} gets no mail as this contact any more`);
  expect(await eMarketing(two.stayingId)).toBe("granted");
  const logged = async () =>
    (await site.changes()).filter((each) => each.contact_id === two.stayingId).length;
  const before = await logged();
  const { shown, answer } = await merge(two);
  expect(answer.headers.get("location")).toBe(`/admin/contacts/${two.stayingId}?done=merged`);
  expect((await logged()) - before).toBe(shown);
  expect(await eMarketing(two.stayingId)).toBe("withdrawn");
  const staying = await text(`/admin/contacts/${two.stayingId}?done=merged`);
  expect(staying).toContain("They are one contact from now on.");
  expect(staying).toContain("Merged into this contact:");
  expect(staying).toContain("One person");
});

test("the page of a merged contact leads to the one who stays, and takes no more records", async () => {
  const two = await aPair();
  await merge(two);
  const html = await (await reader.get(`/admin/contacts/${two.goingId}`)).text();
  expect(html).toContain(`href="/admin/contacts/${two.stayingId}"`);
  expect(html).not.toContain(`/admin/contacts/${two.goingId}/consent`);
  expect(html).not.toContain(`/admin/contacts/${two.goingId}/subscription`);
  expect(html).not.toContain(`href="${two.path}"`);
  const again = await reader.get(`${two.path}?into=${two.stayingId}`);
  expect(again.status).toBe(400);
  expect(await again.text()).toContain("This contact was merged before.");
});

test("nothing is merged without a reason, with itself, or where more was said since it was shown", async () => {
  const two = await aPair();
  expect(await (await merge(two, " ")).answer.text()).toContain('id="reason-error"');
  const same = await reader.get(`${two.path}?into=${two.goingId}`);
  expect(await same.text()).toContain("That is this contact itself.");
  const late = await reader.post(two.path, { into: `${two.stayingId}`, reason: "One person", shown: "99" });
  expect(late.status).toBe(400);
  expect(await late.text()).toContain("What is on record has changed meanwhile.");
  expect(await text(`/admin/contacts/${two.goingId}`)).not.toContain("Was merged into");
});

test("an address of several contacts, or of none, is asked again", async () => {
  const two = await aPair();
  await site.addContact({ email: two.stayingEmail });
  const several = await reader.post(`${two.path}/find`, { who: two.stayingEmail });
  expect(await several.text()).toContain("Several contacts have that address: give the id of one.");
  const none = await reader.post(`${two.path}/find`, { who: "nobody@example.com" });
  expect(await none.text()).toContain("No other contact has that address or id.");
  const own = await reader.post(`${two.path}/find`, { who: two.goingEmail });
  expect(await own.text()).toContain("No other contact has that address or id.");
});
