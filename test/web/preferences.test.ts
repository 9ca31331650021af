import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { silentLog } from "../support/database.ts";
import { choicesOf, formOf, type Reader, readerOf, stateOf } from "./reader.ts";
import { form, NEWSLETTER, NOW, OFFERS, openTestSite, type TestSite, THEN } from "./test-site.ts";

let site: TestSite;
let reader: Reader;

beforeAll(async () => {
  site = await openTestSite();
  reader = readerOf(site);
});
afterAll(() => site.close());

test("showPreferences shows the same at the one-click address", async () => {
  const contactId = await site.addContact();
  const token = site.token(contactId);
  expect(await reader.get(`/u/${token}`)).toBe(await reader.get(`/s/${token}`));
});

test("unsubscribing from the mail's type is stored with its evidence, confirmed, and can be undone", async () => {
  const contactId = await site.addContact({ language: "en" });
  const path = `/s/${site.token(contactId)}`;
  const before = (await site.changes()).length;
  const after = await reader.press(path, formOf(await reader.get(path), "Unsubscribe from Newsletter"));
  expect(await choicesOf(site, contactId)).toEqual({ newsletter: "unsubscribed" });
  expect(await stateOf(site, contactId)).toBe("granted");
  expect((await site.changes()).slice(before)).toMatchObject([
    {
      source: "preferences-page",
      wording: expect.stringMatching(/^en-[0-9a-f]{8}$/),
      mailing_id: "m-881",
      changed_at: NOW,
      actor: null,
    },
  ]);
  expect(after).toContain('role="status"');
  expect(after).toContain("You no longer receive “Newsletter”.");
  expect(after.indexOf("Undo</button>")).toBeLessThan(after.indexOf("What you will still receive"));
  expect(after).toContain("Unsubscribed since November 23, 2026 · Chosen by you on this page");

  const undone = await reader.press(path, formOf(after, "Undo"));
  expect(await choicesOf(site, contactId)).toEqual({});
  expect((await site.changes()).at(-1)).toMatchObject({
    kind: "subscription-retracted",
    wording: expect.stringMatching(/^en-/),
  });
  expect(undone).toContain("Undone. Everything is as it was before.");
  expect(undone).not.toContain(">Undo</button>");
  expect(undone).toContain("Unsubscribe from Newsletter");
});

test("stopping all marketing mail withdraws it, keeps account mail, and can be undone", async () => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId)}`;
  const after = await reader.press(path, formOf(await reader.get(path), "Stop all marketing mail"));
  const { consentByPurpose } = await site.standing(contactId);
  expect(consentByPurpose.get(E_MARKETING)).toMatchObject({ state: "withdrawn", source: "preferences-page" });
  expect(consentByPurpose.get(SALES_AND_SERVICE)?.state).toBe("granted");
  expect(after).toContain("You no longer receive any marketing mail from us.");
  expect(after).toContain("Receive marketing mail again");
  expect(after).not.toContain('type="checkbox"');

  const undone = await reader.press(path, formOf(after, "Undo"));
  // What was assumed is called assumed again, and not a consent that somebody gave.
  expect((await site.standing(contactId)).consentByPurpose.get(E_MARKETING)).toEqual({
    state: "granted",
    legalBasis: "legitimate-interest",
    source: "upgrade",
    changedAt: THEN,
  });
  const stoppedAgain = await reader.press(path, formOf(undone, "Stop all marketing mail"));
  await reader.press(path, formOf(stoppedAgain, "Receive marketing mail again"));
  expect(await stateOf(site, contactId)).toBe("withdrawn");
});

test("saving choices stores what was changed, and undo takes back just that", async () => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId, { typeNumber: 0 })}`;
  const fields = formOf(await reader.get(path), "Save choices");
  const after = await reader.press(path, { ...fields, on: ["newsletter", "offers"] });
  expect(await choicesOf(site, contactId)).toEqual({
    "event-invitations": "unsubscribed",
    "product-news": "unsubscribed",
  });
  expect(after).toContain("You no longer receive “Invitations to events”.");
  expect(after).toContain("You no longer receive “Product news”.");
  const undone = await reader.press(path, formOf(after, "Undo"));
  expect(await choicesOf(site, contactId)).toEqual({});
  expect(undone).toContain("Undone.");
});

test("a stop is undone to what was on record before: also to nothing", async () => {
  const contactId = await site.addContact({ eMarketingState: null });
  const path = `/s/${site.token(contactId)}`;
  const stopped = await reader.press(path, formOf(await reader.get(path), "Stop all marketing mail"));
  expect(await stateOf(site, contactId)).toBe("withdrawn");
  await reader.press(path, formOf(stopped, "Undo"));
  expect(await stateOf(site, contactId)).toBeUndefined();
});

test("a pause is stored with its end, can be undone, and be ended", async () => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId)}`;
  const paused = await reader.press(path, formOf(await reader.get(path), "Pause for 60 days"));
  const until = new Date("2027-01-22T12:00:00Z");
  expect((await site.standing(contactId)).pauseByPurpose).toEqual(
    new Map([[E_MARKETING, { until, source: "preferences-page", changedAt: NOW }]]),
  );
  expect((await site.changes()).at(-1)).toMatchObject({ kind: "pause", paused_until: until });
  await reader.press(path, formOf(paused, "Undo"));
  expect((await site.standing(contactId)).pauseByPurpose).toEqual(new Map());
  const again = await reader.press(path, formOf(await reader.get(path), "Pause for 30 days"));
  const ended = await reader.press(path, formOf(again, "End the pause now"));
  expect(ended).toContain("The pause is over.");
  expect((await site.standing(contactId)).pauseByPurpose).toEqual(new Map());
});

test.each([["29"], ["900"], ["x"]])("savePreferences refuses a pause of %s days", async (days) => {
  const path = `/s/${site.token(await site.addContact())}`;
  expect((await site.app.request(path, form({ action: "pause", days }))).status).toBe(400);
});

test("saving twice, or what is so already, appends nothing and says so", async () => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId)}`;
  const fields = formOf(await reader.get(path), "Unsubscribe from Newsletter");
  await reader.press(path, fields);
  const before = (await site.changes()).length;
  expect(await reader.press(path, fields)).toContain("Nothing had to be changed");
  expect((await site.changes()).length).toBe(before);
});

test("savePreferences passes over types it does not know", async () => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId)}`;
  await reader.press(path, {
    action: "save-choices",
    shown: ["offers", "no-such", "'; drop"],
    on: ["no-such"],
  });
  expect(await choicesOf(site, contactId)).toEqual({ offers: "unsubscribed" });
});

test("savePreferences keeps no wording that is not one of ours", async () => {
  const contactId = await site.addContact();
  await reader.press(`/s/${site.token(contactId)}`, { action: "stop-all", wording: "forged" });
  expect((await site.changes()).at(-1)).toMatchObject({ contact_id: contactId, wording: null });
});

test.each<[string, RequestInit]>([
  ["no action", form({})],
  ["an unknown action", form({ action: "subscribe-all" })],
  [
    "an action in JSON",
    { method: "POST", body: '{"action":"stop-all"}', headers: { "content-type": "application/json" } },
  ],
  [
    "a broken multipart",
    { method: "POST", body: "--x", headers: { "content-type": "multipart/form-data; boundary=y" } },
  ],
])("savePreferences answers 400 to a form with %s and changes nothing", async (_, request) => {
  const contactId = await site.addContact();
  const before = (await site.changes()).length;
  const answer = await site.app.request(`/s/${site.token(contactId)}`, request);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain("Nothing was changed.");
  expect((await site.changes()).length).toBe(before);
});

test("savePreferences takes a mail client's one-click that was sent to the page", async () => {
  const contactId = await site.addContact();
  await reader.press(`/s/${site.token(contactId)}`, { "List-Unsubscribe": "One-Click" });
  expect(await choicesOf(site, contactId)).toEqual({ newsletter: "unsubscribed" });
  expect((await site.changes()).at(-1)).toMatchObject({ source: "one-click" });
});

test.each([undefined, "null", "https://elsewhere.example"])(
  "savePreferences stores a form with the origin %s, since the token is the proof",
  async (origin) => {
    const contactId = await site.addContact();
    const request = { ...form({ action: "stop-all" }), headers: origin === undefined ? {} : { origin } };
    expect((await site.app.request(`/s/${site.token(contactId)}`, request)).status).toBe(303);
    expect(await stateOf(site, contactId)).toBe("withdrawn");
  },
);

test.each(["GET", "HEAD", "OPTIONS"])("%s writes nothing, whatever the address claims", async (method) => {
  const contactId = await site.addContact();
  const token = site.token(contactId);
  const before = await site.changes();
  for (const path of [`/s/${token}`, `/u/${token}`]) {
    for (const query of [
      "",
      "?done=stopped",
      "?action=undo",
      "?action=stop-all",
      "?List-Unsubscribe=One-Click",
      "?done=chosen&subscribed=newsletter",
    ]) {
      const answer = await site.app.request(`${path}${query}`, { method });
      expect(answer.status).toBe(method === "OPTIONS" ? 204 : 200);
    }
  }
  expect(await site.changes()).toEqual(before);
  expect(await stateOf(site, contactId)).toBe("granted");
});

test("every page that only shows works on a store that refuses writes", async () => {
  const path = site.token(await site.addContact());
  await site.db
    .transaction()
    .setAccessMode("read only")
    .execute(async (db) => {
      const app = site.appWith({ flow: { db, clock: () => NOW, log: silentLog } });
      for (const page of [`/s/${path}`, `/u/${path}`, "/", "/healthz", "/robots.txt"]) {
        expect((await app.request(page)).status).toBe(200);
      }
      // Seen to refuse: on the same store a click can only be noted.
      expect((await app.request(`/u/${path}`, { method: "POST" })).status).toBe(202);
    });
});

test("a type that needs an opt-in shows an empty box, and saving it empty keeps its mail away", async () => {
  const contactId = await site.addContact();
  const set = (choice: string) =>
    site.db
      .updateTable("subscription_types")
      .set({ default_choice: choice })
      .where("number", "=", OFFERS)
      .execute();
  await set("unsubscribed");
  const path = `/s/${site.token(contactId, { typeNumber: OFFERS })}`;
  const html = await reader.get(path);
  expect(html).toContain("it may be sent until you save your choices");
  expect(html).toContain("You came here from a mail of the kind “Offers”.");
  const fields = formOf(html, "Save choices");
  const saved = await reader.press(path, fields);
  await set("subscribed");
  expect(fields.on).toEqual(["newsletter", "event-invitations", "product-news"]);
  expect(await choicesOf(site, contactId)).toEqual({ offers: "unsubscribed" });
  expect(saved).toContain("Your choices are on record.");
  expect(saved).toContain("which you do not receive any more");
});

test("a preview shows the whole page of an example and stores nothing", async () => {
  const contactId = await site.addContact({ email: "zoe@sender.example" });
  const path = `/s/${site.token(contactId, { kind: "preview" })}`;
  const before = (await site.changes()).length;
  const html = await reader.get(path);
  expect(html).toContain("This is a preview");
  expect(html).toContain("a••••@e••••.com");
  expect(html).not.toContain("z••••@s••••");
  for (const label of ["Unsubscribe from Newsletter", "Stop all marketing mail", "Save choices"]) {
    expect(await reader.press(path, formOf(html, label))).toContain("nothing was stored for this preview");
  }
  expect((await site.changes()).length).toBe(before);
});

test("a contact who is gone gets a page that tells nothing", async () => {
  const path = `/s/${site.token(281_000_000_000_000 as ContactId)}`;
  const html = await reader.get(path);
  expect(html).toContain("Nothing is on record");
  expect(html).not.toContain("<form");
  const answer = await site.app.request(path, form({ action: "stop-all" }));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Nothing is on record");
});

test.each([
  ["was switched off", { is_active: false }],
  ["was removed", { is_active: false, removed_at: new Date("2026-01-01") }],
])("a type that %s is not offered, but its link still leaves it", async (_, fields) => {
  const contactId = await site.addContact();
  const types = site.db.updateTable("subscription_types").where("number", "=", NEWSLETTER);
  await types.set(fields).execute();
  const path = `/s/${site.token(contactId)}`;
  const html = await reader.get(path);
  const left = await reader.press(path, formOf(html, "Unsubscribe from Newsletter"));
  await types.set({ is_active: true, removed_at: null }).execute();
  expect(html.match(/<label><input type="checkbox"/g)).toHaveLength(3);
  expect(left).not.toContain("Receive Newsletter again");
  expect(left).not.toContain('name="on" value="newsletter"');
  expect(await choicesOf(site, contactId)).toEqual({ newsletter: "unsubscribed" });
});

test("the page tells what comes under a type in the sender's words, in the reader's language or English", async () => {
  const contactId = await site.addContact();
  const types = site.db.updateTable("subscription_types").where("key", "=", "offers");
  const texts = { en: "What is cheap", nl: "Wat goedkoop is" };
  await types.set({ description_by_language: JSON.stringify(texts) }).execute();
  const path = `/s/${site.token(contactId)}`;
  expect(await reader.get(path)).toContain('<span class="about">What is cheap</span>');
  expect(await reader.get(`${path}?lang=nl`)).toContain('<span class="about">Wat goedkoop is</span>');
  expect(await reader.get(`${path}?lang=fr`)).toContain('<span class="about">What is cheap</span>');
  await types.set({ description_by_language: "{}" }).execute();
});

test("a link broken on its way opens the page, whose forms carry the whole token", async () => {
  const contactId = await site.addContact();
  const token = site.token(contactId);
  const html = await reader.get(`/s/${token.slice(0, 9)}=%0A${token.slice(9)}).`);
  expect(html).toContain(`action="/s/${token}"`);
});

test("a reader can switch the language, and it stays over every button", async () => {
  const contactId = await site.addContact({ language: "en" });
  const path = `/s/${site.token(contactId)}`;
  const english = await reader.get(path);
  expect(english).toContain(
    '<a href="?lang=nl" lang="nl" hreflang="nl" rel="nofollow"><bdi>Nederlands</bdi></a>',
  );
  const dutch = await reader.get(`${path}?lang=nl`);
  expect(dutch).toContain('<html lang="nl" dir="ltr">');
  expect(dutch).toContain(`action="${path}?lang=nl"`);
  const saved = await reader.press(`${path}?lang=nl`, formOf(dutch, "Afmelden voor Nieuwsbrief"));
  expect(saved).toContain("U ontvangt “Nieuwsbrief” niet meer.");
  expect(saved).toContain('href="?done=chosen&amp;subscribed=newsletter&amp;lang=en"');
  expect((await site.changes()).at(-1)?.wording).toMatch(/^nl-/);
  expect(await reader.get(`${path}?lang=xx`)).toContain('<html lang="en"');
});

test("after a button was pressed the page says what is still sent", async () => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId)}`;
  const left = await reader.press(path, formOf(await reader.get(path), "Unsubscribe from Newsletter"));
  expect(stillOf(left)).toEqual([
    "Invitations to events",
    "Product news",
    "Offers",
    "Mail about your account, your orders and your questions",
  ]);
  expect(left).toContain("A mail that was already on its way may still arrive.");
  const stopped = await reader.press(path, formOf(left, "Stop all marketing mail"));
  expect(stillOf(stopped)).toEqual(["Mail about your account, your orders and your questions"]);
});

function stillOf(html: string): readonly string[] {
  const [, list = ""] = /<ul class="still">(.*?)<\/ul>/s.exec(html) ?? [];
  return [...list.matchAll(/<li>(.*?)<\/li>/g)].map(([, text = ""]) => text);
}
