// Erasure: nothing that names the person is left in any table, nobody else loses anything, and no mail goes there again.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ContactId, parseMailingId, parseRecipientListId } from "../../src/base/ids.ts";
import type { ImportFields } from "../../src/consent/import-columns.ts";
import type { TokenPayload } from "../../src/consent/preference-token.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { changePreferences } from "../../src/flow/change-preferences.ts";
import { type ErasedPerson, erasePerson } from "../../src/flow/erase-person.ts";
import { explainRecipient } from "../../src/flow/explain-recipient.ts";
import { exportPerson } from "../../src/flow/export-person.ts";
import { filterRecipients } from "../../src/flow/filter-recipients.ts";
import type { ImportKindName } from "../../src/flow/import-kinds.ts";
import { loadCatalogue } from "../../src/flow/load-catalogue.ts";
import { takeBack } from "../../src/flow/take-back.ts";
import { loadAcceptedJob, saveAcceptedJob } from "../../src/store/accepted-jobs.ts";
import { loadChanges } from "../../src/store/consent-changes.ts";
import { saveRecipientList } from "../../src/store/recipient-lists.ts";
import { loadStanding } from "../../src/store/standings.ts";
import { id } from "../store/values.ts";
import { someTokenKeys, TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { importSound } from "../support/import-lines.ts";

let store: TestDatabase;
let deps: Parameters<typeof filterRecipients>[0];
let now = new Date("2026-03-01T12:00:00.000Z");

beforeAll(async () => {
  store = await openTestDatabase();
  const { db, log } = store;
  // Every write at a moment of its own, as it is outside tests.
  const clock = () => {
    now = new Date(now.getTime() + 1_000);
    return now;
  };
  deps = { db, log, clock, tokenKeys: TOKEN_KEYS, publicUrl: "https://mail.example.com", rosters: null };
});
afterAll(() => store.close());

const importing = (kind: ImportKindName, ...lines: readonly ImportFields[]) => importSound(deps, kind, lines);

async function erase(who: string, keys = TOKEN_KEYS): Promise<ErasedPerson> {
  const request = { who, by: "Privacy desk", reason: "Asked for" };
  const erased = await erasePerson({ ...deps, tokenKeys: keys }, request);
  if (erased.kind === "error") throw new Error(erased.error);
  return erased.value;
}

async function filter(
  mailing: string,
  ...entries: readonly { readonly id?: string; readonly email?: string }[]
) {
  const mailingId = parseMailingId(mailing);
  if (mailingId.kind === "error") throw new Error(mailingId.error);
  const request = {
    mailingId: mailingId.value,
    purpose: E_MARKETING,
    subscriptionType: null,
    override: null,
  };
  const list = { size: entries.length, uploadedNumber: null, isFormatted: true };
  const outcome = await filterRecipients(deps, { ...request, listKey: "list" }, list);
  if (outcome.kind === "refused") throw new Error(outcome.message);
  const decided = await outcome.filter.decide(
    entries.map((each) => ({
      externalId: each.id === undefined ? null : id(each.id),
      email: each.email ?? null,
    })),
  );
  await outcome.filter.finish();
  return outcome.filter.format(decided).map((each) => (each.decision === "send" ? "send" : each.reason));
}

async function contactIdOf(externalId: string): Promise<ContactId> {
  const row = await store.db
    .selectFrom("contacts")
    .select("id")
    .where("external_id", "=", externalId)
    .executeTakeFirstOrThrow();
  return row.id as ContactId;
}

/** Names the tables in any of whose columns one of some texts stands. */
async function tablesHolding(...texts: readonly string[]): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ readonly name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = ${store.schema}::regnamespace
    order by relname`.execute(store.db);
  const holding: string[] = [];
  // Whose standing changed is noted with the address until every reader of the roster has seen it, and then pruned.
  for (const { name } of tables.filter((table) => table.name !== "standing_changes")) {
    const patterns = texts.map((text) => `%${text}%`);
    const { rows } = await sql<{ readonly found: boolean }>`
      select exists (select from ${sql.table(name)} as t where t::text ilike any(${patterns}::text[])) as found`.execute(
      store.db,
    );
    if (rows[0]?.found === true) holding.push(name);
  }
  return holding;
}

/** Puts a person wherever people are put. */
async function addEverywhere(name: string, mark = name.length): Promise<void> {
  const address = `${name.toLowerCase()}@example.com`;
  await importing("contacts", { id: `old-${name}`, email: `former-${address}`, name: `Former ${name}` });
  await importing("contacts", {
    id: `old-${name}`,
    email: address,
    name: `Ms ${name}`,
    language: "nl",
    e_marketing: "granted",
    e_marketing_at: "2025-05-31",
    suppressed: "hard-bounce",
  });
  await sql`
    insert into outbox (kind, address_key, mailing_number, purpose_number, type_number, language, asked_at, due_at)
    values ('link', ${address}, 0, 1, 0, 'en', now(), now())`.execute(store.db);
  await sql`insert into bounces values (${address}, 1, now(), 'hard-bounce')`.execute(store.db);
  await importing("interests", { id: `old-${name}`, interest: `Hats of ${name}` });
  const choice = { id: `old-${name}`, subscription_type: "newsletter", choice: "unsubscribed" };
  await importing("consents", {
    ...choice,
    at: "2025-06-30",
    by: `${name} at the desk`,
    comment: `${name} called`,
  });
  await importing("consents", { ...choice, at: "2025-06-30" });
  await filter(
    `m-${mark}`,
    { id: `old-${name}` },
    { email: ` ${address.toUpperCase()}` },
    { id: `old-${name}`, email: address },
  );
  const recipients = [{ id: `old-${name}` }, { email: address }, { id: "somebody-else" }];
  await saveAcceptedJob(
    store.db,
    { queue: "recipient-filter", jobId: `job-${mark}`, name: "filter", data: JSON.stringify({ recipients }) },
    deps.clock(),
  );
  const listId = parseRecipientListId(`l-${mark}`);
  if (listId.kind === "error") throw new Error(listId.error);
  async function* batches() {
    yield [
      { externalId: id(`old-${name}`), email: null },
      { externalId: null, email: `${address} ` },
      { externalId: id("somebody-else"), email: "else@example.com" },
    ];
  }
  await saveRecipientList(store.db, { id: listId.value, batches: batches() }, deps.clock());
}

describe("erasePerson", () => {
  test("leaves nothing that names the person in any table, and everything of everybody else", async () => {
    await addEverywhere("Zenobia");
    await addEverywhere("Wendeline");
    const contactId = await contactIdOf("old-Zenobia");
    const before = await loadChanges(store.db, contactId);
    const others = await tablesHolding("wendeline");
    expect(await tablesHolding("zenobia")).toEqual(others);
    for (const table of [
      "accepted_jobs",
      "contacts",
      "batch_befores",
      "consent_changes",
      "contact_interests",
      "suppressions",
    ]) {
      expect(others).toContain(table);
    }
    const { counts } = await erase("Zenobia@Example.com");
    expect(counts).toMatchObject({
      contacts: 1,
      interests: 1,
      bars: 1,
      formerStates: 1,
      decisions: 3,
      listEntries: 2,
    });
    expect(await tablesHolding("zenobia", "old-Zenobia")).toEqual([]);
    expect(await tablesHolding("wendeline")).toEqual(others);
    // What the log says of consents stays, without who said it and in which words.
    const after = await loadChanges(store.db, contactId);
    expect(after).toEqual(
      before.map((change) => ({ ...change, comment: null, actor: change.actor && "erased" })),
    );
    const list = await store.db
      .selectFrom("recipient_list_entries")
      .select(["external_id", "email"])
      .execute();
    expect(list).toContainEqual({ external_id: "somebody-else", email: "else@example.com" });
    const job = await loadAcceptedJob(store.db, { queue: "recipient-filter", jobId: "job-7" });
    expect(JSON.parse(job?.data ?? "")).toEqual({
      recipients: [{ id: "erased" }, { id: "erased" }, { id: "somebody-else" }],
    });
  });

  test("done again finds nothing more, and tells that the address was erased", async () => {
    const { counts, isAddressShared } = await erase("zenobia@example.com");
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
    expect(isAddressShared).toBe(false);
    const explained = await explain("zenobia@example.com");
    expect(explained.erasures).toHaveLength(1);
    expect(explained.contacts).toEqual([]);
  });

  test("keeps the person from being mailed when they come in again, also when that import is taken back", async () => {
    await importing("contacts", { id: "other-id", email: "ZENOBIA@example.com", name: "Zenobia again" });
    expect(await filter("m-again", { id: "other-id" })).toEqual(["suppressed"]);
    expect((await explain("zenobia@example.com")).suppressions).toMatchObject([
      { reason: "erased", lifted: null },
    ]);
    const { batchId } = await importing("contacts", { id: "third-id", email: "zenobia@example.com" });
    await takeBack(deps, { batchId, what: "import", by: null }, { onProgress: () => {}, onKept: () => {} });
    expect(await filter("m-still", { id: "other-id" })).toEqual(["suppressed"]);
    await erase("zenobia@example.com");
    expect(await tablesHolding("zenobia")).toEqual([]);
  });

  test("keeps an address from being mailed that taking an import back gives somebody again", async () => {
    await importing("contacts", { id: "moved", email: "former@example.com" });
    const { batchId } = await importing("contacts", { id: "moved", email: "now@example.com" });
    await importing("contacts", { id: "asks", email: "former@example.com" });
    await erase("former@example.com");
    await takeBack(deps, { batchId, what: "import", by: null }, { onProgress: () => {}, onKept: () => {} });
    expect(await filter("m-moved", { id: "moved" })).toEqual(["suppressed"]);
  });

  test("makes the links of mails sent before lead to nobody", async () => {
    await importing("contacts", { id: "link-id", email: "link@example.com" });
    const contactId = await contactIdOf("link-id");
    await erase("link-id");
    const token: TokenPayload = {
      kind: "personal",
      contactId,
      mailingNumber: 1,
      purposeNumber: 2,
      typeNumber: 0,
      issuedAt: now,
    };
    const catalogue = await loadCatalogue(store.db);
    const change = {
      token,
      request: { kind: "one-click" as const },
      wording: null,
      language: "en",
      network: null,
      catalogue,
    };
    expect(await changePreferences(deps, change)).toEqual({ kind: "gone" });
    expect((await loadStanding(store.db, contactId))?.email ?? null).toBeNull();
  });

  test("of an id erases that contact alone, and bars the address that another keeps", async () => {
    await importing(
      "contacts",
      { id: "pair-1", email: "pair@example.com" },
      { id: "pair-2", email: "pair@example.com", name: "Stays" },
    );
    const erased = await erase("pair-1");
    expect(erased).toMatchObject({ isAddressShared: true, counts: { contacts: 1 } });
    const left = await explain("pair@example.com");
    expect(left.contacts.map(({ card }) => card.name)).toEqual(["Stays"]);
    expect(await filter("m-pair", { id: "pair-2" }, { id: "pair-1" })).toEqual([
      "suppressed",
      "unknown-contact",
    ]);
  });

  test("of a contact's number erases that one, also where its id is the address of others", async () => {
    await importing(
      "contacts",
      { id: "taken@example.com", email: "own@example.com", name: "Goes" },
      { id: "other-1", email: "taken@example.com", name: "Stays" },
    );
    const { contacts } = await explain("own@example.com");
    const [goes] = contacts;
    if (goes === undefined) throw new Error("not on record");
    const erased = await erasePerson(deps, { who: goes.card.contactId, by: "The owner", reason: "asked" });
    expect(erased.kind).toBe("ok");
    expect((await explain("taken@example.com")).contacts.map(({ card }) => card.name)).toEqual(["Stays"]);
    expect((await explain("own@example.com")).contacts).toEqual([]);
  });

  test("of an address that is nobody's bars whoever comes in with it", async () => {
    await filter("m-stranger", { email: "stranger@example.com" });
    expect((await erase("stranger@example.com")).counts).toMatchObject({ contacts: 0, decisions: 1 });
    await importing("contacts", { id: "stranger-id", email: "Stranger@example.com" });
    expect(await filter("m-known", { id: "stranger-id" })).toEqual(["suppressed"]);
  });

  test("knows the erased under a key that was rotated, and brings nobody in without it", async () => {
    const newer = someTokenKeys(`${"n".repeat(43)},${"k".repeat(43)}`);
    const withoutOld = someTokenKeys("n".repeat(43));
    const original = deps;
    deps = { ...original, tokenKeys: withoutOld };
    const line = { id: "stranger-2", email: "stranger@example.com" };
    await expect(importing("contacts", line)).rejects.toThrow(
      /a key that TOKEN_KEYS no longer has; put it back/,
    );
    deps = { ...original, tokenKeys: newer };
    await importing("contacts", line);
    deps = original;
    expect(await filter("m-rotated", { id: "stranger-2" })).toEqual(["suppressed"]);
  });

  test("refuses whom it cannot find", async () => {
    const request = { who: "nobody-known", by: "Privacy desk", reason: "Asked for" };
    expect(await erasePerson(deps, request)).toEqual({
      kind: "error",
      error: expect.stringMatching(
        /neither an address nor the id of a contact on record; of who was erased before nothing/,
      ),
    });
  });
});

describe("the log", () => {
  test.each([
    ["of a contact that was not erased", sql`comment = null`, sql`erased_at is null`],
    ["what it says of consents", sql`comment = null, state = 'withdrawn'`, sql`erased_at is not null`],
    ["by other words", sql`comment = 'Other'`, sql`erased_at is not null`],
  ])("refuses to be changed: %s", async (_, change, whose) => {
    const update = sql`
      update consent_changes set ${change} where kind = 'consent' and contact_id in (select id from contacts where ${whose})`;
    await expect(update.execute(store.db)).rejects.toThrow("Cannot update the log of consent changes");
  });

  test("lets nobody be filled into the row of an erased contact", async () => {
    const refill = sql`update contacts set name = 'Somebody' where erased_at is not null`;
    await expect(refill.execute(store.db)).rejects.toThrow("contacts_erased_are_empty");
  });
});

describe("exportPerson", () => {
  test("gives all that is on record, and nothing of anybody else", async () => {
    await addEverywhere("Xenia");
    const exported = await exportPerson(deps, "xenia@example.com");
    if (exported.kind === "error") throw new Error(exported.error);
    const { contacts, suppressions, decisions, listEntries } = exported.value;
    expect(contacts).toMatchObject([
      {
        card: { externalId: "old-Xenia", name: "Ms Xenia" },
        interests: ["Hats of Xenia"],
        imports: [{ isCreator: true }, { before: { name: "Former Xenia" } }, {}, {}],
        reserves: [{ change: { kind: "subscription", subscriptionType: "newsletter" } }],
      },
    ]);
    expect(contacts[0]?.history).toHaveLength(2);
    expect(suppressions).toMatchObject([{ reason: "hard-bounce" }]);
    expect(decisions.map(({ mailing, position }) => [mailing, position])).toEqual([
      ["m-5", 0],
      ["m-5", 1],
      ["m-5", 2],
    ]);
    expect(listEntries.map(({ list, position }) => [list, position])).toEqual([
      ["l-5", 0],
      ["l-5", 1],
    ]);
    expect(JSON.stringify(exported.value)).not.toMatch(/wendeline|else@example/i);
  });
});

async function explain(who: string) {
  const request = { who, at: null, mailingId: null, purpose: null, subscriptionType: null };
  const explained = await explainRecipient(deps, request);
  if (explained.kind === "error") throw new Error(explained.error);
  return explained.value;
}
