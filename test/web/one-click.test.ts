import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { form, key, MAILING_ID, NEWSLETTER, NOW, openTestSite, type TestSite } from "./test-site.ts";

let site: TestSite;
let contactId: ContactId;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

async function choiceOfNewsletter(id: ContactId): Promise<string | undefined> {
  return (await site.standing(id)).subscriptionByType.get(key("newsletter"))?.choice;
}

const multipart = new FormData();
multipart.set("List-Unsubscribe", "One-Click");

test.each<[string, RequestInit]>([
  ["a form", form({ "List-Unsubscribe": "One-Click" })],
  ["multipart", { method: "POST", body: multipart }],
  ["an empty body", { method: "POST" }],
  [
    "an empty body that says it is a form",
    { method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" } },
  ],
  ["plain text", { method: "POST", body: "List-Unsubscribe=One-Click" }],
  ["a form of another name", form({ unsubscribe: "1" })],
  ["a content type that is none", { method: "POST", body: "x", headers: { "content-type": "nonsense" } }],
  [
    "multipart without its boundary",
    { method: "POST", body: "--x", headers: { "content-type": "multipart/form-data" } },
  ],
  ["a body far longer than a form", { method: "POST", body: "x".repeat(300_000) }],
  ["cookies, which are nobody's", { method: "POST", headers: { cookie: "session=1" } }],
  ["the origin of another site", { method: "POST", headers: { origin: "https://webmail.example" } }],
])("unsubscribeByOneClick unsubscribes by %s", async (_, request) => {
  contactId = await site.addContact();
  const answer = await site.app.request(`/u/${site.token(contactId)}`, request);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  expect(answer.headers.get("set-cookie")).toBeNull();
  expect(answer.headers.get("location")).toBeNull();
  expect(await answer.text()).toBe("You are unsubscribed from “Newsletter”.\n");
  expect(await choiceOfNewsletter(contactId)).toBe("unsubscribed");
});

test("unsubscribeByOneClick appends one change with its evidence, however often it is pressed", async () => {
  contactId = await site.addContact();
  const before = (await site.changes()).length;
  for (let times = 0; times < 3; times += 1) {
    const answer = await site.app.request(`/u/${site.token(contactId)}`, { method: "POST" });
    expect(answer.status).toBe(200);
  }
  const appended = (await site.changes()).slice(before);
  expect(appended).toHaveLength(1);
  expect(appended[0]).toMatchObject({
    contact_id: contactId,
    kind: "subscription",
    subscription_type: "newsletter",
    choice: "unsubscribed",
    source: "one-click",
    changed_at: NOW,
    actor: null,
    wording: null,
    mailing_id: MAILING_ID,
  });
});

test("unsubscribeByOneClick withdraws e-marketing for a mail without a type", async () => {
  contactId = await site.addContact();
  const answer = await site.app.request(`/u/${site.token(contactId, { typeNumber: 0 })}`, { method: "POST" });
  expect(await answer.text()).toBe("You are unsubscribed.\n");
  const { consentByPurpose } = await site.standing(contactId);
  expect(consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
  expect(consentByPurpose.get(SALES_AND_SERVICE)?.state).toBe("granted");
});

test("unsubscribeByOneClick takes the wider way out where type and mailing are no longer on record", async () => {
  contactId = await site.addContact();
  const token = site.token(contactId, {
    typeNumber: 65_000,
    mailingNumber: 4_000_000,
    purposeNumber: 65_000,
  });
  expect((await site.app.request(`/u/${token}`, { method: "POST" })).status).toBe(200);
  expect((await site.standing(contactId)).consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
});

test.each([
  ["switched off", { is_active: false }],
  ["removed", { is_active: false, removed_at: NOW }],
])("unsubscribeByOneClick acts on the type of the token after the type was %s", async (_, fields) => {
  contactId = await site.addContact();
  const types = site.db.updateTable("subscription_types").where("number", "=", NEWSLETTER);
  await types.set(fields).execute();
  const answer = await site.app.request(`/u/${site.token(contactId)}`, { method: "POST" });
  await types.set({ is_active: true, removed_at: null }).execute();
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("You are unsubscribed from “Newsletter”.\n");
  expect(await choiceOfNewsletter(contactId)).toBe("unsubscribed");
});

test("unsubscribeByOneClick acts on the type of the token after the mailing was edited", async () => {
  const edit = (subscription_type: string | null, purpose: string) =>
    site.db
      .updateTable("mailings")
      .set({ subscription_type, purpose })
      .where("id", "=", MAILING_ID)
      .execute();
  for (const [type, purpose] of [
    ["offers", E_MARKETING],
    [null, SALES_AND_SERVICE],
  ] as const) {
    contactId = await site.addContact();
    await edit(type, purpose);
    const answer = await site.app.request(`/u/${site.token(contactId)}`, { method: "POST" });
    await edit("newsletter", E_MARKETING);
    expect(await answer.text()).toBe("You are unsubscribed from “Newsletter”.\n");
    expect(await choiceOfNewsletter(contactId)).toBe("unsubscribed");
  }
});

test("unsubscribeByOneClick acts on the type of the token after the type was removed", async () => {
  contactId = await site.addContact();
  const remove = (removed_at: Date | null) =>
    site.db
      .updateTable("subscription_types")
      .set({ removed_at, is_active: removed_at === null })
      .where("number", "=", NEWSLETTER)
      .execute();
  await remove(NOW);
  const answer = await site.app.request(`/u/${site.token(contactId)}`, { method: "POST" });
  await remove(null);
  expect(answer.status).toBe(200);
  expect(await choiceOfNewsletter(contactId)).toBe("unsubscribed");
});

test("unsubscribeByOneClick acts on who the contact was merged into, and leaves the merged one's log alone", async () => {
  const survivor = await site.addContact();
  contactId = await site.addContact();
  await site.db.updateTable("contacts").set({ merged_into: survivor }).where("id", "=", contactId).execute();
  const answer = await site.app.request(`/u/${site.token(contactId)}`, { method: "POST" });
  expect(answer.status).toBe(200);
  expect(await choiceOfNewsletter(survivor)).toBe("unsubscribed");
  expect(await choiceOfNewsletter(contactId)).toBeUndefined();
});

test("unsubscribeByOneClick works for presses at the same time and appends once", async () => {
  contactId = await site.addContact();
  const before = (await site.changes()).length;
  const path = `/u/${site.token(contactId)}`;
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => site.app.request(path, { method: "POST" })),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
  expect((await site.changes()).length - before).toBe(1);
});

test("unsubscribeByOneClick answers in the contact's language", async () => {
  contactId = await site.addContact({ language: "nl-BE" });
  const answer = await site.app.request(`/u/${site.token(contactId)}`, { method: "POST" });
  expect(await answer.text()).toBe("U bent afgemeld voor “Nieuwsbrief”.\n");
});

test("unsubscribeByOneClick answers 200 for a contact who is gone", async () => {
  const gone = 281_000_000_000_000 as ContactId;
  const answer = await site.app.request(`/u/${site.token(gone)}`, { method: "POST" });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("You are unsubscribed: nothing is on record for this link.\n");
});

test("unsubscribeByOneClick stores nothing for a preview", async () => {
  contactId = await site.addContact();
  const before = (await site.changes()).length;
  const answer = await site.app.request(`/u/${site.token(contactId, { kind: "preview" })}`, {
    method: "POST",
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe("This is a preview: nothing was stored.\n");
  expect((await site.changes()).length).toBe(before);
});

test("unsubscribeByOneClick takes a token that was broken on its way", async () => {
  contactId = await site.addContact();
  const token = site.token(contactId);
  const broken = `${token.slice(0, 20)}=%0D%0A${token.slice(20)}&gt;`;
  expect((await site.app.request(`/u/${broken}`, { method: "POST" })).status).toBe(200);
  expect(await choiceOfNewsletter(contactId)).toBe("unsubscribed");
});

test("unsubscribeByOneClick refuses what we did not sign, with one and the same answer", async () => {
  contactId = await site.addContact();
  const token = site.token(contactId);
  const changed = `${token.slice(0, -2)}${token.endsWith("A") ? "B" : "A"}${token.slice(-1)}`;
  const refused = [
    site.token(contactId, { isForged: true }),
    changed,
    token.slice(0, -1),
    token.slice(3),
    "x",
    "1",
  ];
  const before = (await site.changes()).length;
  const answers = await Promise.all(
    refused.map(async (each) => {
      const answer = await site.app.request(`/u/${each}`, { method: "POST" });
      return { status: answer.status, text: await answer.text() };
    }),
  );
  expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(answers[0]?.status).toBe(404);
  expect(answers[0]?.text).toMatch(/^This link does not work\. /);
  expect((await site.changes()).length).toBe(before);
});
