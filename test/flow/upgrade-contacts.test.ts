// The upgrade of a CRM with every contradiction: rehearsed, run, run again and rolled back.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ImportFields } from "../../src/consent/import-columns.ts";
import type { KeyedDependencies } from "../../src/flow/dependencies.ts";
import { type ImportKindName, importKind } from "../../src/flow/import-kinds.ts";
import { takeBack } from "../../src/flow/take-back.ts";
import { rehearseUpgrade, runUpgrade, type UpgradeRequest } from "../../src/flow/upgrade-contacts.ts";
import { NEWSLETTER, NOON, OFFERS, TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { makeCrm } from "../support/synthetic-crm.ts";

const CONTACTS = 2_100; // three pages
const REQUEST: UpgradeRequest = {
  pageContacts: 1_000,
  by: "An admin",
  typeByInterest: new Map([
    ["Nieuwsbrief", NEWSLETTER],
    ["Aanbiedingen", OFFERS],
  ]),
};
const ignore = () => {};

let database: TestDatabase;
let deps: KeyedDependencies;

beforeAll(async () => {
  database = await openTestDatabase();
  deps = { db: database.db, log: database.log, clock: () => NOON, tokenKeys: TOKEN_KEYS };
  const crm = makeCrm(CONTACTS);
  await importing("contacts", crm.contacts);
  await importing("interests", crm.interests);
  await importing("consents", crm.consents);
});
afterAll(() => database.close());

async function importing(kind: ImportKindName, lines: readonly ImportFields[]): Promise<void> {
  const numbered = lines.map((fields, index) => {
    return { number: index + 1, raw: "", content: { kind: "fields" as const, fields } };
  });
  const request = { label: null, by: null, requestKey: null };
  const observer = { onReport: ignore, onProgress: ignore };
  const { rejected } = await importKind(deps, kind, request, { lines: inOne(numbered), observer });
  expect(rejected).toBe(0);
}

async function* inOne<T>(whole: T): AsyncIterable<T> {
  yield whole;
}

/** Today's consents and subscriptions, and how long the log is. */
async function state() {
  const { db } = database;
  const consents = await db
    .selectFrom("consents")
    .selectAll()
    .orderBy("contact_id")
    .orderBy("purpose")
    .execute();
  const subscriptions = await db
    .selectFrom("subscriptions")
    .selectAll()
    .orderBy("contact_id")
    .orderBy("subscription_type")
    .execute();
  return { consents, subscriptions };
}

async function logLength(): Promise<number> {
  const { length } = await database.db
    .selectFrom("consent_changes")
    .select(({ fn }) => fn.countAll<number>().as("length"))
    .executeTakeFirstOrThrow();
  return length;
}

/** What the rules of the upgrade come to for the CRM, reckoned from its lines alone. */
function reckon() {
  const numbers = Array.from({ length: CONTACTS }, (_, number) => number);
  const recorded = (number: number): boolean => number % 11 === 0;
  const marked = (number: number): boolean => number % 7 === 6;
  const mailed = (number: number): boolean => number % 2 === 0;
  const count = (holds: (number: number) => boolean): number => numbers.filter(holds).length;
  const mapped = (number: number): boolean => number % 5 === 0 && [0, 3].includes((number / 5) % 4);
  // Those unsubscribed from the newsletter stay so.
  const isTaken = (number: number): boolean => (number / 5) % 4 === 0 && number % 19 === 0;
  return {
    contacts: CONTACTS,
    salesAndServiceGranted: CONTACTS,
    eMarketingAssumed: count((number) => !recorded(number) && !marked(number) && mailed(number)),
    neverMailed: count((number) => !recorded(number) && !marked(number) && !mailed(number)),
    eMarketingWithdrawn: count((number) => !recorded(number) && marked(number)),
    subscriptionsAdded: count((number) => mapped(number) && !isTaken(number)),
    eMarketingKept: count(recorded),
    inNoMailingsCompany: count((number) => number % 3 !== 0 && (number % 40) % 10 < 2),
  };
}

describe("the upgrade", () => {
  test("rehearsed, run, run again and rolled back counts alike and leaves what was there before", async () => {
    const start = await state();
    const lengthAtStart = await logLength();
    const rehearsal = await rehearseUpgrade(deps, REQUEST, ignore);
    expect(rehearsal.counts).toEqual(reckon());
    expect(await state()).toEqual(start);
    expect(await logLength()).toBe(lengthAtStart);

    const run = await runUpgrade(deps, REQUEST, ignore);
    if (run.kind === "refused") throw new Error(run.message);
    expect(run.counts).toEqual(rehearsal.counts);
    const upgraded = await state();
    const lengthAfterRun = await logLength();
    for (const consent of start.consents) expect(upgraded.consents).toContainEqual(consent);

    const again = await runUpgrade(deps, REQUEST, ignore);
    if (again.kind === "refused") throw new Error(again.message);
    expect(again.counts).toMatchObject({
      salesAndServiceGranted: 0,
      eMarketingAssumed: 0,
      eMarketingWithdrawn: 0,
      subscriptionsAdded: 0,
    });
    expect(await logLength()).toBe(lengthAfterRun);

    const written = lengthAfterRun - lengthAtStart;
    const back = await takeBack(
      deps,
      { batchId: run.upgrade, what: "upgrade", by: "An admin" },
      { onProgress: ignore, onKept: ignore },
    );
    expect(back).toMatchObject({ kind: "done", counts: { retracted: written, keptRecords: 0 } });
    expect(await state()).toEqual(start);
    expect((await rehearseUpgrade(deps, REQUEST, ignore)).counts).toEqual(rehearsal.counts);
  });

  test("rehearsed tells each contradiction with samples whose addresses are masked", async () => {
    const { contradictions, sharedAddresses } = await rehearseUpgrade(deps, REQUEST, ignore);
    for (const [what, { contacts, samples }] of Object.entries(contradictions)) {
      expect([what, contacts > 0, samples.length]).toEqual([what, true, 5]);
    }
    expect(contradictions["marked-and-granted"].samples[0]).toEqual({
      id: "crm-132",
      address: "p••••@c••••.com",
    });
    expect(sharedAddresses.contacts).toBe(2 * sharedAddresses.addresses);
  });

  test("goes on with a run that was broken off, and refuses it another mapping", async () => {
    const breaksOff = () => {
      throw new Error("The machine lost power");
    };
    await expect(runUpgrade(deps, REQUEST, breaksOff)).rejects.toThrow("lost power");
    const other = { ...REQUEST, typeByInterest: new Map([["Golf", OFFERS]]) };
    expect(await runUpgrade(deps, other, ignore)).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("has another mapping of interests"),
    });
    const [one, two] = await Promise.all([
      runUpgrade(deps, REQUEST, ignore),
      runUpgrade(deps, { ...REQUEST, typeByInterest: new Map() }, ignore),
    ]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ kind: "done", counts: reckon() });
  });
});
