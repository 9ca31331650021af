import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import type { TokenPayload } from "../../src/consent/preference-token.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { type ChangeRequest, changePreferences } from "../../src/flow/change-preferences.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { type Catalogue, loadCatalogue } from "../../src/flow/load-catalogue.ts";
import { lockContact } from "../../src/store/standings.ts";
import { silentLog } from "../support/database.ts";
import { key, NOW, openTestSite, type TestSite, THEN } from "../web/test-site.ts";

let site: TestSite;
let deps: FlowDependencies;
let catalogue: Catalogue;

beforeAll(async () => {
  site = await openTestSite();
  deps = { db: site.db, clock: () => NOW, log: silentLog };
  catalogue = await loadCatalogue(site.db);
});
afterAll(() => site.close());

function change(
  contactId: ContactId,
  changed: Partial<Omit<ChangeRequest, "token">> & { token?: Partial<TokenPayload> } = {},
): ChangeRequest {
  const token: TokenPayload = {
    kind: "personal",
    contactId,
    mailingNumber: 1,
    purposeNumber: 2,
    typeNumber: 1,
    issuedAt: THEN,
    ...changed.token,
  };
  return {
    request: { kind: "one-click" },
    wording: null,
    language: "en",
    network: null,
    catalogue,
    ...changed,
    token,
  };
}

test("changePreferences appends the change and tells what was before", async () => {
  const contactId = await site.addContact();
  const outcome = await changePreferences(deps, change(contactId));
  expect(outcome).toMatchObject({
    kind: "stored",
    before: { contactId },
    changes: [
      {
        kind: "subscription",
        subscriptionType: "newsletter",
        choice: "unsubscribed",
        mailingId: "m-881",
        at: NOW,
      },
    ],
  });
  expect((await site.standing(contactId)).subscriptionByType.get(key("newsletter"))?.choice).toBe(
    "unsubscribed",
  );
});

test("changePreferences stores a repeat as a success that brings no change", async () => {
  const contactId = await site.addContact();
  await changePreferences(deps, change(contactId));
  expect(await changePreferences(deps, change(contactId))).toMatchObject({ kind: "stored", changes: [] });
});

test("changePreferences decides on what is on record once it holds the lock", async () => {
  const contactId = await site.addContact();
  const stopAll = { request: { kind: "stop-all" } } as const;
  let waiting: Promise<unknown> = Promise.resolve();
  await site.db.transaction().execute(async (db) => {
    await lockContact(db, contactId);
    waiting = changePreferences(deps, change(contactId, stopAll));
    await changePreferences({ ...deps, db }, change(contactId, stopAll));
  });
  expect(await waiting).toMatchObject({ kind: "stored", changes: [] });
  const ofContact = (await site.changes()).filter(
    (each) => each.contact_id === contactId && each.state === "withdrawn",
  );
  expect(ofContact).toHaveLength(1);
});

test("changePreferences throws and leaves nothing behind when a change cannot be saved", async () => {
  const contactId = await site.addContact();
  const before = await site.changes();
  // The log takes the change; what is on record today does not, since its legal basis is gone.
  await site.db.deleteFrom("legal_bases").where("key", "=", "consent").execute();
  const failing = changePreferences(deps, change(contactId, { request: { kind: "start-again" } }));
  await expect(failing).rejects.toThrow(/foreign key/);
  await site.db.insertInto("legal_bases").values({ key: "consent", position: 1 }).execute();
  expect(await site.changes()).toEqual(before);
  const { consentByPurpose } = await site.standing(contactId);
  expect(consentByPurpose.get(E_MARKETING)).toMatchObject({ state: "granted", source: "upgrade" });
});

test("changePreferences changes who a contact was merged into", async () => {
  const [contactId, now] = [await site.addContact(), await site.addContact()];
  await site.db.updateTable("contacts").set({ merged_into: now }).where("id", "=", contactId).execute();
  expect(await changePreferences(deps, change(contactId))).toMatchObject({
    kind: "stored",
    changes: [{ contactId: now }],
  });
});

test("changePreferences tells of a contact who is gone, and of a preview, and stores nothing", async () => {
  const contactId = await site.addContact();
  const before = await site.changes();
  expect(await changePreferences(deps, change(281_000_000_000_000 as ContactId))).toEqual({ kind: "gone" });
  expect(await changePreferences(deps, change(contactId, { token: { kind: "preview" } }))).toEqual({
    kind: "preview",
  });
  expect(await site.changes()).toEqual(before);
});
