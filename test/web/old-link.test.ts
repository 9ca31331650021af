import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { SETTINGS } from "../../src/consent/settings.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { choicesOf, formOf, stateOf } from "./reader.ts";
import { form, NOW, openTestSite, type TestSite } from "./test-site.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
const OLD = { issuedAt: new Date(NOW.getTime() - 91 * DAY_MS) };
const GONE = 281_000_000_000_000 as ContactId;

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

async function get(path: string): Promise<string> {
  const answer = await site.app.request(path);
  expect(answer.status).toBe(200);
  return answer.text();
}

test("an old link shows the ways out and how to get a new one, and nothing of who is on record", async () => {
  const contactId = await site.addContact({ email: "ann.secret@example.com", language: "nl" });
  const path = `/s/${site.token(contactId, OLD)}`;
  const html = await get(path);
  expect(html).toContain("This link is from an older mail");
  for (const label of ["Unsubscribe from Newsletter", "Stop all marketing mail", "Send me a new link"]) {
    formOf(html, label);
  }
  for (const told of ["a••••@", "Save choices", "legitimate interest", "Pause for"]) {
    expect(html).not.toContain(told);
  }
  // Whoever was never there sees the same.
  const ofNobody = await get(`/s/${site.token(GONE, OLD)}`);
  const withoutToken = (text: string) => text.replace(/\/s\/[\w-]{55}/g, "/s/");
  expect(withoutToken(ofNobody)).toBe(withoutToken(html));
});

test.each([
  ["Unsubscribe from Newsletter", { newsletter: "unsubscribed" }, "granted"],
  ["Stop all marketing mail", {}, "withdrawn"],
])("leaving by an old link works: %s", async (label, choices, state) => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId, OLD)}`;
  const fields = formOf(await get(path), label);
  const answer = await site.app.request(path, form(fields));
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain("The mail that was sent to you because of this link is stopped.");
  expect(html).toContain("Send me a new link");
  expect(await choicesOf(site, contactId)).toEqual(choices);
  expect(await stateOf(site, contactId)).toBe(state);
  const ofNobody = await site.app.request(`/s/${site.token(GONE, OLD)}`, form(fields));
  expect(ofNobody.status).toBe(200);
});

test.each<[string, Record<string, string>]>([
  ["choices", { action: "save-choices", shown: "newsletter", on: "newsletter" }],
  ["starting again", { action: "start-again" }],
  ["a pause", { action: "pause", days: "30" }],
  ["undoing", { action: "undo" }],
])("an old link takes no %s", async (_, fields) => {
  const contactId = await site.addContact({ eMarketingState: "withdrawn" });
  const path = `/s/${site.token(contactId, OLD)}`;
  const before = (await site.changes()).length;
  const answer = await site.app.request(path, form(fields));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, path]);
  expect((await site.changes()).length).toBe(before);
});

test("a new link is asked for by whoever holds the old one, with the same answer for everybody", async () => {
  const contactId = await site.addContact();
  const answers = [];
  for (const id of [contactId, GONE]) {
    const answer = await site.app.request(`/s/${site.token(id, OLD)}`, form({ action: "send-link" }));
    answers.push([answer.status, await answer.text()]);
  }
  expect(answers[0]).toEqual(answers[1]);
  expect(answers[0]?.[1]).toContain("Please look in your mailbox");
  const asked = await site.db.selectFrom("outbox").select(["kind", "contact_id"]).orderBy("id").execute();
  expect(asked).toEqual([
    { kind: "link", contact_id: contactId },
    { kind: "link", contact_id: GONE },
  ]);
});

test("one-click works with a link of any age", async () => {
  const contactId = await site.addContact();
  const token = site.token(contactId, { issuedAt: new Date("2004-02-29T00:00:00Z") });
  const answer = await site.app.request(`/u/${token}`, { method: "POST" });
  expect(await answer.text()).toBe("You are unsubscribed from “Newsletter”.\n");
});

test("how old a link may be is a setting; 0 means any age, and a preview has none", async () => {
  const contactId = await site.addContact();
  const set = (text: string) =>
    appendSettingChange(site.db, { key: SETTINGS.editLinkDays.key, text, by: "An admin", reason: null }, NOW);
  const path = `/s/${site.token(contactId, OLD)}`;
  await set("91");
  expect(await get(path)).toContain("Save choices");
  await set("10");
  expect(await get(`/s/${site.token(contactId)}`)).toContain("This link is from an older mail");
  expect(await get(`/s/${site.token(contactId, { ...OLD, kind: "preview" })}`)).toContain("Save choices");
  await set("0");
  expect(await get(path)).toContain("Save choices");
  await set("90");
});
