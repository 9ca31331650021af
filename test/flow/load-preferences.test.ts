import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import type { TokenPayload } from "../../src/consent/preference-token.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { loadCatalogue } from "../../src/flow/load-catalogue.ts";
import { loadPreferences } from "../../src/flow/load-preferences.ts";
import { silentLog } from "../support/database.ts";
import { NOW, openTestSite, type TestSite, THEN } from "../web/test-site.ts";

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.close());

async function load(contactId: ContactId, token: Partial<TokenPayload> = {}) {
  const deps = { db: site.db, clock: () => NOW, log: silentLog };
  const payload: TokenPayload = {
    kind: "personal",
    contactId,
    mailingNumber: 1,
    purposeNumber: 2,
    typeNumber: 1,
    issuedAt: THEN,
  };
  return loadPreferences(deps, { ...payload, ...token }, await loadCatalogue(site.db));
}

test("loadPreferences finds the person, and what the link was made for", async () => {
  const contactId = await site.addContact({ email: "ann@example.com", language: "nl" });
  expect(await load(contactId)).toMatchObject({
    kind: "known",
    isPreview: false,
    standing: { contactId, email: "ann@example.com", language: "nl" },
    origin: { purpose: E_MARKETING, subscriptionType: { key: "newsletter" } },
    mailingLanguage: null,
    hasEMarketingPrivacy: false,
  });
});

test("loadPreferences gives the wider origin where type, mailing and purpose are no longer on record", async () => {
  const contactId = await site.addContact();
  const token = { typeNumber: 60_000, mailingNumber: 4_000_000, purposeNumber: 60_000 };
  expect(await load(contactId, token)).toMatchObject({
    origin: { purpose: E_MARKETING, subscriptionType: null },
  });
});

test("loadPreferences finds who a contact was merged into, and the language of the mailing", async () => {
  const contactId = await site.addContact();
  const now = await site.addContact({ email: "now@example.com" });
  await site.db.updateTable("contacts").set({ merged_into: now }).where("id", "=", contactId).execute();
  await site.db.updateTable("mailings").set({ language: "nl" }).where("number", "=", 1).execute();
  expect(await load(contactId)).toMatchObject({
    standing: { contactId: now, email: "now@example.com" },
    mailingLanguage: "nl",
  });
});

test("loadPreferences tells of nobody where the contact is gone", async () => {
  expect(await load(281_000_000_000_000 as ContactId)).toEqual({ kind: "gone" });
});

test("loadPreferences shows an example in a preview, never the contact", async () => {
  const contactId = await site.addContact({ email: "zoe@sender.example", eMarketingState: "withdrawn" });
  const preview = await load(contactId, { kind: "preview" });
  expect(preview).toMatchObject({ kind: "known", isPreview: true, standing: { email: "ann@example.com" } });
});
