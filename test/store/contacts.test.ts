// Contacts as they come in again and again, and the pages of the upgrade.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import type { Db } from "../../src/store/database.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { loadContactPage } from "../../src/store/upgrade-pages.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { aContact, addContacts, consentChange, email, id, LATER, NOON } from "./values.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

async function contactRow(externalId: string) {
  return store.db
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .select(["contacts.email", "contacts.address_key", "contacts.name", "contacts.language"])
    .select(["contacts.has_no_mailings_mark", "contacts.was_mailed_before", "contacts.changed_at"])
    .select([
      "companies.external_id as company",
      "companies.name as company_name",
      "companies.has_no_mailings",
    ])
    .where("contacts.external_id", "=", externalId)
    .executeTakeFirstOrThrow();
}

const ANN = aContact({
  externalId: id("ann"),
  email: email("Ann@Example.com"),
  name: "Ann",
  language: "nl",
  company: { externalId: id("acme"), name: "Acme", hasNoMailings: true },
  hasNoMailingsMark: true,
  wasMailedBefore: true,
});

const ANN_ROW = {
  email: "Ann@Example.com",
  address_key: "ann@example.com",
  name: "Ann",
  language: "nl",
  has_no_mailings_mark: true,
  was_mailed_before: true,
  changed_at: NOON,
  company: "acme",
  company_name: "Acme",
  has_no_mailings: true,
};

describe("saveContacts", () => {
  test("counts what is new, what changed, and not what stayed the same", async () => {
    const bob = aContact({ externalId: id("bob"), name: "Bob" });
    expect(await saveContacts(store.db, [ANN, bob], NOON)).toMatchObject({ created: 2, updated: 0 });
    expect(await saveContacts(store.db, [ANN, bob], LATER)).toMatchObject({ created: 0, updated: 0 });
    const eve = aContact({ externalId: id("eve") });
    const renamed = { ...bob, name: "Robert" };
    expect(await saveContacts(store.db, [eve, ANN, renamed], LATER)).toMatchObject({
      created: 1,
      updated: 1,
    });
    expect(await contactRow("ann")).toEqual(ANN_ROW);
    expect(await contactRow("bob")).toMatchObject({ name: "Robert", changed_at: LATER });
    expect(await saveContacts(store.db, [], NOON)).toMatchObject({ created: 0, updated: 0 });
  });

  test("leaves on record what an import does not say", async () => {
    await saveContacts(store.db, [ANN], NOON);
    expect(await saveContacts(store.db, [aContact({ externalId: id("ann") })], LATER)).toMatchObject({
      created: 0,
      updated: 0,
    });
    const unnamed = aContact({
      externalId: id("ann"),
      company: { externalId: id("acme"), name: null, hasNoMailings: null },
    });
    expect(await saveContacts(store.db, [unnamed], LATER)).toMatchObject({ created: 0, updated: 0 });
    expect(await contactRow("ann")).toEqual(ANN_ROW);
    const renamed = aContact({ externalId: id("ann"), name: "Anne" });
    expect(await saveContacts(store.db, [renamed], LATER)).toMatchObject({ created: 0, updated: 1 });
    expect(await contactRow("ann")).toEqual({ ...ANN_ROW, name: "Anne", changed_at: LATER });
    const company = { externalId: id("acme"), name: "Acme Corp", hasNoMailings: null };
    await saveContacts(store.db, [aContact({ externalId: id("ann"), language: "en", company })], LATER);
    const expected = {
      ...ANN_ROW,
      name: "Anne",
      language: "en",
      company_name: "Acme Corp",
      changed_at: LATER,
    };
    expect(await contactRow("ann")).toEqual(expected);
  });

  test("takes a name that no text column could hold", async () => {
    await saveContacts(store.db, [aContact({ externalId: id("odd"), name: "O\0dd" })], NOON);
    expect(await contactRow("odd")).toMatchObject({ name: "O\uFFFDdd" });
  });

  test("changes what an import does say", async () => {
    const cleared = aContact({
      externalId: id("cleared"),
      email: email("before@example.com"),
      hasNoMailingsMark: true,
      wasMailedBefore: true,
      company: { externalId: id("globex"), name: "Globex", hasNoMailings: true },
    });
    await saveContacts(store.db, [cleared], NOON);
    const now = {
      ...cleared,
      email: email("after@example.com"),
      hasNoMailingsMark: false,
      wasMailedBefore: false,
      company: { externalId: id("globex"), name: null, hasNoMailings: false },
    };
    expect(await saveContacts(store.db, [now], LATER)).toMatchObject({ created: 0, updated: 1 });
    expect(await contactRow("cleared")).toMatchObject({
      email: "after@example.com",
      address_key: "after@example.com",
      has_no_mailings_mark: false,
      was_mailed_before: false,
      company: "globex",
      company_name: "Globex",
      has_no_mailings: false,
    });
  });

  test("keeps of a company in several lines what the later ones say", async () => {
    const company = { externalId: id("initech"), name: "Initech", hasNoMailings: true };
    const lines = [
      aContact({ externalId: id("i-1"), company }),
      aContact({ externalId: id("i-2"), company: { ...company, name: "Initech Inc", hasNoMailings: null } }),
      aContact({ externalId: id("i-3"), company: { ...company, name: null, hasNoMailings: null } }),
    ];
    await saveContacts(store.db, lines, NOON);
    const expected = { company: "initech", company_name: "Initech Inc", has_no_mailings: true };
    expect(await contactRow("i-1")).toMatchObject(expected);
    expect(await contactRow("i-3")).toMatchObject(expected);
  });

  test.each([
    ["of one company", { externalId: id("at-once"), name: null, hasNoMailings: null }],
    ["of no company", null],
  ])("takes the same contacts %s from several imports at once", async (name, company) => {
    const contacts = Array.from({ length: 300 }, (_, each) =>
      aContact({ externalId: id(`${name} ${each}`), name: "One", company }),
    );
    const renamed = contacts.map((contact) => ({ ...contact, name: "Two" }));
    const imports = [contacts, [...contacts].reverse(), contacts.slice(50), [...renamed].reverse(), renamed];
    await Promise.all(imports.map((each) => saveContacts(store.db, each, NOON)));
    const { count } = await store.db
      .selectFrom("contacts")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("external_id", "like", `${name} %`)
      .executeTakeFirstOrThrow();
    expect(count).toBe(300);
  });

  test("takes the same companies in any order from several imports at once", async () => {
    const contacts = Array.from({ length: 200 }, (_, each) =>
      aContact({
        externalId: id(`employee ${each}`),
        company: { externalId: id(`employer ${each}`), name: null, hasNoMailings: null },
      }),
    );
    const imports = [contacts, [...contacts].reverse(), contacts, [...contacts].reverse()];
    const saved = await Promise.all(imports.map((each) => saveContacts(store.db, each, NOON)));
    expect(saved.every(({ updated }) => updated === 0)).toBe(true);
  });

  test("gets along with changes appended to the same contacts meanwhile", async () => {
    const names = Array.from({ length: 60 }, (_, each) => `m-${String(60 - each).padStart(2, "0")}`);
    const contactIds = await addContacts(store.db, Object.fromEntries(names.map((name) => [name, null])));
    const contacts = names.map((name) => aContact({ externalId: id(name) })).reverse();
    for (let round = 0; round < 10; round += 1) {
      const renamed = contacts.map((contact) => ({ ...contact, name: `Round ${round}` }));
      const changes = contactIds.map((contactId) => consentChange(contactId, "granted"));
      await Promise.all([saveContacts(store.db, renamed, NOON), appendChanges(store.db, changes)]);
    }
    expect(await contactRow("m-60")).toMatchObject({ name: "Round 9" });
  });
});

describe("loadContactPage", () => {
  test("goes through all contacts once, with the purposes on record", async () => {
    const [first, second, third] = await addContacts(store.db, {
      "page-1": null,
      "page-2": null,
      "page-3": null,
    });
    if (first === undefined || second === undefined || third === undefined) throw new Error("No contacts");
    await saveContacts(
      store.db,
      [aContact({ externalId: id("page-2"), hasNoMailingsMark: true, wasMailedBefore: true })],
      NOON,
    );
    await appendChanges(store.db, [
      consentChange(second, "granted"),
      consentChange(second, "granted", { purpose: SALES_AND_SERVICE }),
    ]);
    const none = { hasNoMailingsMark: false, wasMailedBefore: false, recordedPurposes: new Set() };
    const page = await loadContactPage(store.db, first, 1);
    expect(page).toMatchObject([
      {
        contactId: second,
        hasNoMailingsMark: true,
        wasMailedBefore: true,
        recordedPurposes: new Set([E_MARKETING, SALES_AND_SERVICE]),
      },
    ]);
    expect(await loadContactPage(store.db, second, 10)).toMatchObject([{ contactId: third, ...none }]);
    expect(await loadContactPage(store.db, third, 10)).toEqual([]);
    const { length } = await loadContactPage(store.db, null, 10_000);
    expect(length).toBeGreaterThan(3);
  });

  test("shows in a transaction a change that was committed while it waited for the contact", async () => {
    const [contactId] = await addContacts(store.db, { "waited-for": null });
    if (contactId === undefined) throw new Error("No contact");
    const { page } = await store.db.transaction().execute(async (transaction) => {
      await appendChanges(transaction, [consentChange(contactId, "withdrawn")]);
      const page = store.db
        .transaction()
        .execute((other) => loadContactPage(other, (contactId - 1) as ContactId, 1));
      // The embedded database lets nobody else in meanwhile, and shows no waiting.
      for (let look = 0; look < 100 && !(await isAnybodyWaiting(transaction)); look += 1);
      return { page };
    });
    expect((await page)[0]?.recordedPurposes).toEqual(new Set([E_MARKETING]));
  });
});

async function isAnybodyWaiting(db: Db): Promise<boolean> {
  const { rows } = await sql<{ is_waiting: boolean }>`
    select exists(select from pg_stat_activity where application_name = ${store.schema} and wait_event_type = 'Lock')
      as is_waiting`.execute(db);
  return rows[0]?.is_waiting ?? false;
}
