// A list split by consent: what comes back, what is kept, and what happens when the store fails.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  parseExternalId,
  parseMailingId,
  parsePurposeKey,
  parseSubscriptionTypeKey,
} from "../../src/base/ids.ts";
import type { Result } from "../../src/base/result.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { parseTokenKeys, verifyToken } from "../../src/consent/preference-token.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { filterRecipients, type RecipientFilter } from "../../src/flow/filter-recipients.ts";
import type { FilterRequest } from "../../src/flow/open-mailing.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { appendChanges, loadStandings } from "../../src/store/standings.ts";
import { A_DAY_AFTER, aChange, aLegalBasis, anImportContext, anOverride, NOON } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

const KEYS = take(parseTokenKeys("k".repeat(43)));

let database: TestDatabase;
let deps: Parameters<typeof filterRecipients>[0];

beforeAll(async () => {
  database = await openTestDatabase();
  const { db, log } = database;
  deps = { db, log, clock: () => NOON, tokenKeys: KEYS, publicUrl: "https://mail.example.com" };
  const people = ["ann", "bob", "cees"].map((name) => {
    return take(parseImportedContact({ id: name, email: `${name}@example.com` }, anImportContext())).row;
  });
  await saveContacts(db, people, NOON);
});
afterAll(() => database.close());

function take<T>(result: Result<T, unknown>): T {
  if (result.kind === "error") throw new Error(JSON.stringify(result.error));
  return result.value;
}

function aRequest(mailing: string, fields: Partial<FilterRequest> = {}): FilterRequest {
  return {
    mailingId: take(parseMailingId(mailing)),
    purpose: E_MARKETING,
    subscriptionType: take(parseSubscriptionTypeKey("newsletter")),
    listKey: "list",
    override: null,
    ...fields,
  };
}

async function open(request: FilterRequest): Promise<RecipientFilter> {
  const outcome = await filterRecipients(deps, request);
  if (outcome.kind === "refused") throw new Error(outcome.message);
  return outcome.filter;
}

function listed(...names: readonly string[]) {
  return names.map((name) => ({ externalId: take(parseExternalId(name)), email: null }));
}

async function withdraw(name: string): Promise<void> {
  const [standing] = await loadStandings(database.db, listed(name));
  const contactId = standing?.contactId;
  if (contactId === undefined) throw new Error(`No contact ${name}`);
  await appendChanges(database.db, [
    aChange({ contactId, purpose: E_MARKETING, state: "withdrawn", at: A_DAY_AFTER }),
  ]);
}

describe("filterRecipients", () => {
  test("gives each recipient to be sent to a link that names contact, mailing and type", async () => {
    const [decision] = await (await open(aRequest("m-link"))).decide(listed("ann"));
    if (decision?.decision !== "send") throw new Error("Ann was withheld");
    const token = decision.manageSubscriptionsUrl.replace("https://mail.example.com/s/", "");
    expect(decision.headers["List-Unsubscribe"]).toBe(`<https://mail.example.com/u/${token}>`);
    const [standing] = await loadStandings(database.db, listed("ann"));
    expect(take(verifyToken(token, KEYS))).toMatchObject({
      kind: "personal",
      contactId: standing?.contactId,
      typeNumber: 1,
    });
  });

  test("gives the same link when the same mailing is filtered again", async () => {
    const first = await (await open(aRequest("m-again"))).decide(listed("ann"));
    expect(await (await open(aRequest("m-again"))).decide(listed("ann"))).toEqual(first);
  });

  test("withholds whoever withdrew since the list was filtered before, and keeps the later decision", async () => {
    const request = aRequest("m-later");
    expect(await (await open(request)).decide(listed("bob"))).toMatchObject([{ decision: "send" }]);
    await withdraw("bob");
    expect(await (await open(request)).decide(listed("bob"))).toMatchObject([
      { decision: "withhold", reason: "purpose-withdrawn" },
    ]);
    const kept = await database.db
      .selectFrom("decisions")
      .innerJoin("mailings", "mailings.number", "decisions.mailing_number")
      .where("mailings.id", "=", "m-later")
      .select(["decision", "reason"])
      .execute();
    expect(kept).toEqual([{ decision: "withhold", reason: "purpose-withdrawn" }]);
  });

  test("finds a duplicate in a later batch of the same list", async () => {
    const filter = await open(aRequest("m-batches"));
    expect(await filter.decide(listed("ann"))).toMatchObject([{ decision: "send" }]);
    expect(await filter.decide(listed("cees", "ann"))).toMatchObject([
      { decision: "send" },
      { decision: "withhold", reason: "duplicate" },
    ]);
    expect(filter.counts()).toEqual({ send: 2, withhold: { duplicate: 1 } });
  });

  test("withholds one whose id and address are not the same contact's, and sends to another spelling", async () => {
    const filter = await open(aRequest("m-address"));
    const withAddress = (email: string) => listed("ann").map(({ externalId }) => ({ externalId, email }));
    expect(await filter.decide(withAddress("other@example.com"))).toMatchObject([
      { decision: "withhold", reason: "address-mismatch", email: "other@example.com" },
    ]);
    expect(await filter.decide(withAddress(" ANN@example.com"))).toMatchObject([
      { decision: "send", email: "ANN@example.com" },
    ]);
    expect(filter.counts()).toEqual({ send: 1, withhold: { "address-mismatch": 1 } });
  });

  test("keeps the override with its person and reason", async () => {
    const override = anOverride({ by: "Privacy desk", reason: "Recall of a product" });
    await open(aRequest("m-override", { override }));
    const kept = await database.db
      .selectFrom("overrides")
      .innerJoin("mailings", "mailings.number", "overrides.mailing_number")
      .where("mailings.id", "=", "m-override")
      .select(["overridden_by", "reason"])
      .execute();
    expect(kept).toEqual([{ overridden_by: "Privacy desk", reason: "Recall of a product" }]);
  });

  test.each([
    [
      "a purpose nobody knows",
      { purpose: take(parsePurposeKey("news")) },
      /no active purpose "news"; use one of/,
    ],
    [
      "a type of another purpose",
      { purpose: take(parsePurposeKey("sales-and-service")) },
      /no active subscription type "newsletter"; leave it out/,
    ],
    [
      "an override on a ground nobody knows",
      { override: anOverride({ includeWithdrawn: { legalBasis: aLegalBasis("whim") } }) },
      /unknown legal basis "whim"; use one of consent/,
    ],
  ])("refuses %s", async (_what, fields, message) => {
    const outcome = await filterRecipients(deps, aRequest("m-refused", fields));
    expect(outcome).toEqual({ kind: "refused", message: expect.stringMatching(message) });
  });

  test("refuses to filter a mailing for another type than it is on record with", async () => {
    await open(aRequest("m-fixed"));
    const outcome = await filterRecipients(deps, aRequest("m-fixed", { subscriptionType: null }));
    expect(outcome).toEqual({
      kind: "refused",
      message: expect.stringContaining("use those, or another mailing id"),
    });
  });

  test("passes nobody of a batch whose standings cannot be loaded", async () => {
    const filter = await open(aRequest("m-down"));
    await database.db.schema.alterTable("consents").renameTo("consents_away").execute();
    try {
      await expect(filter.decide(listed("ann"))).rejects.toThrow(/consents/);
      expect(filter.counts()).toEqual({ send: 0, withhold: {} });
    } finally {
      await database.db.schema.alterTable("consents_away").renameTo("consents").execute();
    }
    expect(await filter.decide(listed("ann"))).toMatchObject([{ decision: "send" }]);
  });
});
