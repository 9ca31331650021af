import { afterAll, beforeAll, expect, test } from "vitest";
import { addressKey, parseEmailAddress } from "../../../src/consent/contact.ts";
import { appendSettingChange } from "../../../src/store/settings.ts";
import { appendSuppression } from "../../../src/store/suppressions.ts";
import { silentLog } from "../../support/database.ts";
import { formOf, type Reader, readerOf } from "../reader.ts";
import { NOW, OFFERS, openTestSite, type TestSite, value } from "../test-site.ts";

let site: TestSite;
let reader: Reader;

beforeAll(async () => {
  site = await openTestSite();
  reader = readerOf(site);
});
afterAll(() => site.close());

test("the page says what is on record, why, since when and from where, and hides the address", async () => {
  const contactId = await site.addContact({ email: "ann.secret@example.com", language: "en" });
  const html = await reader.get(`/s/${site.token(contactId)}`);
  for (const text of [
    '<html lang="en" dir="ltr">',
    "a••••@e••••.com",
    "You came here from a mail of the kind “Newsletter”.",
    "Unsubscribe from Newsletter",
    "Stop all marketing mail",
    "We have an interest in it that the law allows",
    "November 3, 2026",
    "Assumed at upgrade",
    "It still reaches you, whatever you choose here.",
  ]) {
    expect(html).toContain(text);
  }
  expect(html).not.toContain("ann.secret");
  expect(html).not.toContain("<script");
  expect(html).not.toContain("style=");
});

test("the page gives no reason why it may write where it may not any more", async () => {
  const contactId = await site.addContact({ eMarketingState: "withdrawn" });
  const html = await reader.get(`/s/${site.token(contactId)}`);
  expect(html.match(/<dt>Why we may<\/dt>/g)).toHaveLength(1);
  expect(html).toMatch(/<dd>Stopped<\/dd><dt>Since<\/dt>/);
});

test("the page draws a checkbox with a label for each type in force", async () => {
  const contactId = await site.addContact();
  const html = await reader.get(`/s/${site.token(contactId)}`);
  expect(html.match(/<label><input type="checkbox"/g)).toHaveLength(4);
  expect(formOf(html, "Save choices").on).toEqual([
    "newsletter",
    "event-invitations",
    "product-news",
    "offers",
  ]);
});

test.each([
  ["nl", undefined, "nl", "Uw aanmeldingen beheren", "Afmelden voor Nieuwsbrief", "3 november 2026"],
  [null, "nl-NL,nl;q=0.9", "nl", "Uw aanmeldingen beheren", "Afmelden voor Nieuwsbrief", "3 november 2026"],
  ["en", "nl", "en", "Manage your subscriptions", "Unsubscribe from Newsletter", "November 3, 2026"],
  ["ja", undefined, "en", "Manage your subscriptions", "Unsubscribe from Newsletter", "November 3, 2026"],
])("the page speaks to a reader of %s with a browser in %s", async (language, header, lang, ...texts) => {
  const contactId = await site.addContact({ language });
  const html = await reader.get(
    `/s/${site.token(contactId)}`,
    header === undefined ? {} : { "accept-language": header },
  );
  expect(html).toContain(`<html lang="${lang}"`);
  for (const text of texts) expect(html).toContain(text);
});

test.each([
  ["?done=paused", "You receive no marketing mail until"],
  ["?done=stopped", "You no longer receive any marketing mail"],
  ["?done=chosen&subscribed=newsletter", "You no longer receive “Newsletter”"],
  ["?done=chosen&subscribed=no-such-type", 'role="status"'],
  ["?done=saved", 'role="status"'],
  ["?done=whatever", 'role="status"'],
])("the page confirms nothing that is not on record: %s", async (query, claim) => {
  const contactId = await site.addContact();
  expect(await reader.get(`/s/${site.token(contactId)}${query}`)).not.toContain(claim);
});

test("the page shows a pause until it is over, and then as if there had been none", async () => {
  const contactId = await site.addContact();
  const path = `/s/${site.token(contactId)}`;
  const paused = await reader.press(path, formOf(await reader.get(path), "Pause for 30 days"));
  expect(paused).toContain("You receive no marketing mail until December 23, 2026.");
  expect(paused).toContain("Marketing mail is paused until December 23, 2026.");
  expect(paused).toContain('<ul class="still"><li>Mail about your account');
  expect(paused).toContain("Unsubscribe from Newsletter");
  const later = new Date("2026-12-23T12:00:00Z");
  const app = site.appWith({ flow: { db: site.db, clock: () => later, log: silentLog } });
  const over = await (await app.request(`${path}?done=paused`)).text();
  expect(over).not.toContain("December 23, 2026");
  expect(over).not.toContain('role="status"');
  expect(over).toContain("Pause for 90 days");
});

test("the page says in plain words what bars the address", async () => {
  const email = "barred@example.com";
  const contactId = await site.addContact({ email });
  const address = addressKey(value(parseEmailAddress(email)));
  await appendSuppression(site.db, { addressKey: address, reason: "complaint", since: NOW });
  const html = await reader.get(`/s/${site.token(contactId)}`);
  expect(html).toContain("We send nothing to this address");
  expect(html).toContain("reported as spam");
  expect(html).not.toContain("It still reaches you");
});

test("the page shows the mark of old, the company's mark, and that nothing is on record", async () => {
  const marked = await site.addContact({ eMarketingState: null, hasNoMailingsMark: true });
  expect(await reader.get(`/s/${site.token(marked)}`)).toContain("marked as wanting no mailings");
  const unknown = await site.addContact({ eMarketingState: null });
  expect(await reader.get(`/s/${site.token(unknown)}`)).toContain(
    "We may write to you until you stop it here.",
  );
});

test("the page tells of consent that was never given while e-marketing privacy is on", async () => {
  await setPrivacy("on");
  const contactId = await site.addContact({ eMarketingState: null });
  const html = await reader.get(`/s/${site.token(contactId)}`);
  await setPrivacy("off");
  expect(html).toContain("We do not write to you without your consent.");
  expect(html).toContain("Receive marketing mail");
  expect(html).not.toContain('type="checkbox"');
});

test("the page escapes names, and falls back to English for those that have no other", async () => {
  const hostile = `<script>alert(1)</script>"'&`;
  await site.db
    .updateTable("subscription_types")
    .set({ name_by_language: JSON.stringify({ en: hostile }) })
    .where("number", "=", OFFERS)
    .execute();
  const contactId = await site.addContact({ language: "nl" });
  const path = `/s/${site.token(contactId, { typeNumber: OFFERS })}`;
  const html = await reader.press(path, { action: "save-choices", shown: "offers" });
  const names = JSON.stringify({ en: "Offers", nl: "Aanbiedingen" });
  await site.db
    .updateTable("subscription_types")
    .set({ name_by_language: names })
    .where("number", "=", OFFERS)
    .execute();
  expect(html).not.toContain("<script");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
});

async function setPrivacy(text: string): Promise<void> {
  const change = { key: "e-marketing-privacy", text, by: "Privacy desk", reason: null };
  await appendSettingChange(site.db, change, new Date());
}
