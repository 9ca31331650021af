// A list split by consent: what comes back, what is kept, and what happens when the store fails.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  parseExternalId,
  parseMailingId,
  parsePurposeKey,
  parseSubscriptionTypeKey,
} from "../../src/base/ids.ts";
import type { Result } from "../../src/base/result.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import type { ListedRecipient } from "../../src/consent/listed-recipient.ts";
import { parseTokenKeys, verifyToken } from "../../src/consent/preference-token.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import {
  type FilterDependencies,
  filterRecipients,
  type RecipientFilter,
} from "../../src/flow/filter-recipients.ts";
import type { FilterRequest } from "../../src/flow/open-mailing.ts";
import type { RecipientDecision } from "../../src/flow/recipient-decision.ts";
import { ResidentRoster } from "../../src/flow/resident-roster.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { appendChanges, loadStandings } from "../../src/store/standings.ts";
import { A_DAY_AFTER, aChange, aLegalBasis, anImportContext, anOverride, NOON } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

const KEYS = take(parseTokenKeys("k".repeat(43)));

const WAYS = ["by the store", "by the roster"] as const;

let database: TestDatabase;
let deps: FilterDependencies;
let roster: ResidentRoster;

beforeAll(async () => {
  database = await openTestDatabase();
  const { db, log } = database;
  const flow = { db, log, clock: () => NOON };
  const names = ["ann", "bob 0", "bob 1", "cees"];
  const people = names.map((id) => {
    const email = `${id.replace(" ", ".")}@example.com`;
    return take(parseImportedContact({ id, email }, anImportContext())).row;
  });
  await saveContacts(db, people, NOON);
  roster = new ResidentRoster(flow, { maxMb: 10 });
  await roster.whenLoaded();
  deps = { ...flow, tokenKeys: KEYS, publicUrl: "https://mail.example.com", rosters: null };
});
afterAll(async () => {
  await roster.close();
  await database.close();
});

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

const EXPECTED = { size: 1, uploadedNumber: null, isFormatted: true };

async function open(
  request: FilterRequest,
  way: (typeof WAYS)[number] = "by the store",
): Promise<RecipientFilter> {
  const rosters = way === "by the roster" ? roster : null;
  const outcome = await filterRecipients({ ...deps, rosters }, request, EXPECTED);
  if (outcome.kind === "refused") throw new Error(outcome.message);
  return outcome.filter;
}

async function decide(
  filter: RecipientFilter,
  batch: readonly ListedRecipient[],
): Promise<readonly RecipientDecision[]> {
  const decisions = filter.format(await filter.decide(batch));
  await filter.finish();
  return decisions;
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

describe.each(WAYS)("filterRecipients, deciding %s,", (way) => {
  const openNamed = (mailing: string) => open(aRequest(`${mailing} ${way}`), way);

  test("gives each recipient to be sent to a link that names contact, mailing and type", async () => {
    const [decision] = await decide(await openNamed("m-link"), listed("ann"));
    if (decision?.decision !== "send") throw new Error("Ann was withheld");
    expect(decision.email).toBe("ann@example.com");
    const token = decision.manageSubscriptionsUrl.replace("https://mail.example.com/s/", "");
    expect(decision.headers).toEqual({
      "List-Unsubscribe": `<https://mail.example.com/u/${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "List-Id": "<newsletter.mail.example.com>",
    });
    const [standing] = await loadStandings(database.db, listed("ann"));
    expect(take(verifyToken(token, KEYS))).toMatchObject({
      kind: "personal",
      contactId: standing?.contactId,
      typeNumber: 1,
    });
  });

  test("gives the same link when the same mailing is filtered again", async () => {
    const first = await decide(await openNamed("m-again"), listed("ann"));
    expect(await decide(await openNamed("m-again"), listed("ann"))).toEqual(first);
  });

  test("withholds whoever withdrew since the list was filtered before, and keeps both decisions", async () => {
    const bob = `bob ${WAYS.indexOf(way)}`;
    expect(await decide(await openNamed("m-later"), listed(bob))).toMatchObject([{ decision: "send" }]);
    await withdraw(bob);
    expect(await decide(await openNamed("m-later"), listed(bob))).toMatchObject([
      { decision: "withhold", reason: "purpose-withdrawn" },
    ]);
    const kept = await database.db
      .selectFrom("decisions")
      .innerJoin("filter_runs", "filter_runs.number", "decisions.run_number")
      .innerJoin("mailings", "mailings.number", "filter_runs.mailing_number")
      .where("mailings.id", "=", `m-later ${way}`)
      .orderBy("run_number")
      .select("decisions.reason")
      .execute();
    expect(kept).toEqual([{ reason: null }, { reason: "purpose-withdrawn" }]);
  });

  test("finds a duplicate in a later batch of the same list", async () => {
    const filter = await openNamed("m-batches");
    expect(await decide(filter, listed("ann"))).toMatchObject([{ decision: "send" }]);
    expect(await decide(filter, listed("cees", "ann"))).toMatchObject([
      { decision: "send" },
      { decision: "withhold", reason: "duplicate" },
    ]);
    expect(filter.counts()).toEqual({ send: 2, withhold: { duplicate: 1 } });
  });

  test("withholds one whose id and address are not the same contact's, and sends to another spelling", async () => {
    const filter = await openNamed("m-address");
    const withAddress = (email: string) => listed("ann").map(({ externalId }) => ({ externalId, email }));
    expect(await decide(filter, withAddress("other@example.com"))).toMatchObject([
      { decision: "withhold", reason: "address-mismatch", email: "other@example.com" },
    ]);
    expect(await decide(filter, withAddress(" ANN@example.com"))).toMatchObject([
      { decision: "send", email: "ANN@example.com" },
    ]);
    expect(filter.counts()).toEqual({ send: 1, withhold: { "address-mismatch": 1 } });
  });

  test("passes nobody of a batch when the store cannot be read", async () => {
    const filter = await openNamed("m-down");
    const table = way === "by the roster" ? "standing_changes" : "consents";
    await sql`alter table ${sql.table(table)} rename to away`.execute(database.db);
    try {
      await expect(decide(filter, listed("ann"))).rejects.toThrow(new RegExp(table));
      expect(filter.counts()).toEqual({ send: 0, withhold: {} });
    } finally {
      await sql`alter table away rename to ${sql.table(table)}`.execute(database.db);
    }
    expect(await decide(filter, listed("ann"))).toMatchObject([{ decision: "send" }]);
  });
});

describe("filterRecipients", () => {
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
      /there is no purpose "news"; use one of/,
    ],
    [
      "a type of another purpose",
      { purpose: take(parsePurposeKey("sales-and-service")) },
      /type "newsletter" is of purpose "e-marketing", not "sales-and-service"; leave it out/,
    ],
    [
      "an override on a ground nobody knows",
      { override: anOverride({ includeWithdrawn: { legalBasis: aLegalBasis("whim") } }) },
      /unknown legal basis "whim"; use one of consent/,
    ],
  ])("refuses %s", async (_what, fields, message) => {
    const outcome = await filterRecipients(deps, aRequest("m-refused", fields), EXPECTED);
    expect(outcome).toEqual({ kind: "refused", message: expect.stringMatching(message) });
  });

  test("refuses to filter a mailing for another type than it is on record with", async () => {
    await open(aRequest("m-fixed"));
    const outcome = await filterRecipients(deps, aRequest("m-fixed", { subscriptionType: null }), EXPECTED);
    expect(outcome).toEqual({
      kind: "refused",
      message: expect.stringContaining("use those, or another mailing id"),
    });
  });
});
