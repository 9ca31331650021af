// Loading standings in batches: aligned with what was asked, as of one moment, and never too kind.
import { type KyselyPlugin, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { E_MARKETING, LEGITIMATE_INTEREST } from "../../src/consent/purpose.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import type { Db } from "../../src/store/database.ts";
import {
  appendChanges,
  loadOwnStandings,
  loadStanding,
  loadStandings,
  type RecipientRef,
} from "../../src/store/standings.ts";
import { appendSuppression } from "../../src/store/suppressions.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import {
  aContact,
  addContacts,
  consentChange,
  email,
  id,
  keyOf,
  LATER,
  NEWSLETTER,
  NOON,
  pauseChange,
  subscriptionChange,
} from "./values.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

function byId(externalId: string, address: string | null = null): RecipientRef {
  return { externalId: id(externalId), email: address === null ? null : email(address) };
}

function byEmail(address: string): RecipientRef {
  return { externalId: null, email: email(address) };
}

/** Counts the rows that come out of a store. */
function countRows(db: Db): { readonly db: Db; count(): number } {
  let count = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      count += result.rows.length;
      return result;
    },
  };
  return { db: db.withPlugin(plugin), count: () => count };
}

/** Counts the statements that go through a store. */
function countQueries(db: Db): { readonly db: Db; count(): number } {
  let queries = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { db: db.withPlugin(plugin), count: () => queries };
}

describe("loadStandings", () => {
  test("answers each reference in its place, repeats and strangers included", async () => {
    const [ann, bob] = await addContacts(store.db, {
      "align-1": "Ann@example.com",
      "align-2": "bob@example.com",
    });
    const refs = [
      byEmail("bob@EXAMPLE.com"),
      byId("nobody"),
      byId("align-1"),
      byId("align-2"),
      byEmail("ann@example.com"),
      byEmail("stranger@example.com"),
      { externalId: null, email: null },
      byId("align-1"),
    ];
    const standings = await loadStandings(store.db, refs);
    expect(standings.map((each) => each?.contactId ?? null)).toEqual([
      bob,
      null,
      ann,
      bob,
      ann,
      null,
      null,
      ann,
    ]);
  });

  test("gives all that is on record", async () => {
    const acme = { externalId: id("acme"), name: "Acme", hasNoMailings: true };
    const contact = aContact({
      externalId: id("full"),
      email: email("Full@example.com"),
      language: "nl",
      company: acme,
      hasNoMailingsMark: true,
    });
    await saveContacts(store.db, [contact], NOON);
    const [found] = await loadStandings(store.db, [byId("full")]);
    const contactId = found?.contactId;
    if (contactId === undefined) throw new Error("Not found");
    await appendChanges(store.db, [
      consentChange(contactId, "withdrawn", { legalBasis: LEGITIMATE_INTEREST, at: LATER }),
      subscriptionChange(contactId, "unsubscribed"),
      pauseChange(contactId, LATER),
    ]);
    await appendSuppression(store.db, {
      addressKey: keyOf("full@example.com"),
      reason: "hard-bounce",
      since: LATER,
    });
    await appendSuppression(store.db, {
      addressKey: keyOf("full@example.com"),
      reason: "complaint",
      since: NOON,
    });
    const source = "web-form";
    const expected = {
      contactId,
      email: "Full@example.com",
      language: "nl",
      hasNoMailingsMark: true,
      companyHasNoMailings: true,
      consentByPurpose: new Map([
        [E_MARKETING, { state: "withdrawn", legalBasis: LEGITIMATE_INTEREST, source, changedAt: LATER }],
      ]),
      subscriptionByType: new Map([[NEWSLETTER, { choice: "unsubscribed", source, changedAt: NOON }]]),
      pauseByPurpose: new Map([[E_MARKETING, { until: LATER, source, changedAt: NOON }]]),
      suppressions: [
        { reason: "complaint", since: NOON },
        { reason: "hard-bounce", since: LATER },
      ],
    };
    expect(await loadStandings(store.db, [byId("full"), byEmail("full@example.com")])).toEqual([
      expected,
      expected,
    ]);
    expect(await loadStanding(store.db, contactId)).toEqual(expected);
  });

  test("makes one query, whether for one recipient or for a thousand", async () => {
    const counted = countQueries(store.db);
    await loadStandings(counted.db, [byId("align-1")]);
    expect(counted.count()).toBe(1);
    const thousand = Array.from({ length: 1_000 }, (_, each) =>
      byId(`align-${each % 5}`, `p${each}@example.com`),
    );
    expect(await loadStandings(counted.db, thousand)).toHaveLength(1_000);
    expect(counted.count()).toBe(2);
    expect(await loadStandings(counted.db, [])).toEqual([]);
    expect(counted.count()).toBe(2);
  });

  test("finds nobody by an unknown id, whoever has the address beside it", async () => {
    await addContacts(store.db, { "known-1": "known@example.com" });
    expect(await loadStandings(store.db, [byId("unknown-1", "known@example.com")])).toEqual([null]);
  });

  test("heeds the address on record alone, whatever the list has beside the id", async () => {
    await addContacts(store.db, { "moved-1": "old@example.com" });
    const standings = await loadStandings(store.db, [byId("moved-1", "new@example.com"), byId("moved-1")]);
    expect(standings[0]?.email).toBe("old@example.com");
    expect(standings[0]).toEqual(standings[1]);
  });

  test("leaves out a bar that was lifted", async () => {
    await addContacts(store.db, { "lifted-1": "lifted@example.com" });
    const bar = { addressKey: keyOf("lifted@example.com"), reason: "manual", since: NOON } as const;
    await appendSuppression(store.db, bar);
    await sql`update suppressions set lifted_at = now() where address_key = ${bar.addressKey}`.execute(
      store.db,
    );
    expect((await loadStandings(store.db, [byId("lifted-1")]))[0]?.suppressions).toEqual([]);
    await appendSuppression(store.db, { ...bar, since: LATER });
    expect((await loadStandings(store.db, [byId("lifted-1")]))[0]?.suppressions).toEqual([
      { reason: "manual", since: LATER },
    ]);
  });
});

describe("loadStandings of an address that several have", () => {
  test("takes the one longest on record, with the withdrawals of all", async () => {
    const [first, second] = await addContacts(store.db, {
      "shared-1": "shared@example.com",
      "shared-2": "Shared@example.com",
    });
    if (first === undefined || second === undefined) throw new Error("No contacts");
    await appendChanges(store.db, [
      consentChange(first, "granted"),
      consentChange(second, "withdrawn"),
      subscriptionChange(second, "unsubscribed"),
    ]);
    const [standing] = await loadStandings(store.db, [byEmail("shared@example.com")]);
    expect(standing?.contactId).toBe(first);
    expect(standing?.consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
    expect(standing?.subscriptionByType.get(NEWSLETTER)?.choice).toBe("unsubscribed");
  });

  test("heeds what others at the address objected to, also for one who is named by id", async () => {
    const standings = await loadStandings(store.db, [byId("shared-1"), byId("shared-2")]);
    for (const standing of standings) {
      expect(standing?.consentByPurpose.get(E_MARKETING)?.state).toBe("withdrawn");
      expect(standing?.subscriptionByType.get(NEWSLETTER)?.choice).toBe("unsubscribed");
    }
  });

  test("leaves one who is named by id its own consent where another has none on record", async () => {
    const [own] = await addContacts(store.db, { "both-1": "both@example.com", "both-2": "both@example.com" });
    if (own === undefined) throw new Error("No contact");
    await appendChanges(store.db, [consentChange(own, "granted")]);
    const [named, address] = await loadStandings(store.db, [byId("both-1"), byEmail("both@example.com")]);
    expect(named?.consentByPurpose.get(E_MARKETING)?.state).toBe("granted");
    expect(address?.consentByPurpose.has(E_MARKETING)).toBe(false);
  });

  test("reads each of a crowd at one address once, however many of them are listed", async () => {
    const crowd = Array.from({ length: 400 }, (_, each) => `crowd-${each}`);
    const contacts = crowd.map((each) =>
      aContact({ externalId: id(each), email: email("crowd@example.com") }),
    );
    await saveContacts(store.db, contacts, NOON);
    const counted = countRows(store.db);
    expect(
      await loadStandings(
        counted.db,
        crowd.map((each) => byId(each)),
      ),
    ).toHaveLength(400);
    expect(counted.count()).toBe(400);
  });
});

describe("loadOwnStandings", () => {
  test("gives each contact's own record, whoever shares its address", async () => {
    const ids = [id("shared-2"), id("nobody"), id("shared-1"), id("shared-1")];
    const standings = await loadOwnStandings(store.db, ids);
    const states = standings.map((each) => each?.consentByPurpose.get(E_MARKETING)?.state ?? null);
    expect(states).toEqual(["withdrawn", null, "granted", "granted"]);
  });
});
