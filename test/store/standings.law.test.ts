// Law: replaying the log gives what is on record.
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { invariant } from "../../src/base/assert.ts";
import type { BatchId, ContactId, MailingId, SubscriptionTypeKey } from "../../src/base/ids.ts";
import {
  builtInSource,
  CONSENT,
  CONTRACT,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
  SOURCES,
} from "../../src/consent/purpose.ts";
import { type ConsentChange, evolve, type Standing } from "../../src/consent/standing.ts";
import { loadChanges } from "../../src/store/consent-changes.ts";
import { appendChanges, loadStanding } from "../../src/store/standings.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { addContacts } from "./values.ts";

const RUNS = 12;

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

function changes(contactIds: readonly ContactId[]): fc.Arbitrary<ConsentChange> {
  const text = fc.option(
    fc.string({ unit: "grapheme", maxLength: 20 }).filter((each) => !each.includes("\0")),
  );
  const evidence = {
    contactId: fc.constantFrom(...contactIds),
    source: fc.constantFrom(...SOURCES).map(builtInSource),
    at: fc.date({ min: new Date("1000-01-01"), max: new Date("3000-01-01"), noInvalidDate: true }),
    actor: text,
    comment: text,
    wording: text,
    mailingId: fc.constantFrom(null, "m-1" as MailingId),
  };
  return fc.oneof(
    fc.record({
      kind: fc.constant("consent" as const),
      ...evidence,
      purpose: fc.constantFrom(E_MARKETING, SALES_AND_SERVICE),
      state: fc.constantFrom("granted" as const, "withdrawn" as const),
      legalBasis: fc.constantFrom(CONSENT, CONTRACT, LEGITIMATE_INTEREST),
    }),
    fc.record({
      kind: fc.constant("subscription" as const),
      ...evidence,
      subscriptionType: fc.constantFrom("newsletter" as SubscriptionTypeKey, "offers" as SubscriptionTypeKey),
      choice: fc.constantFrom("subscribed" as const, "unsubscribed" as const),
    }),
    fc.record({
      kind: fc.constant("pause" as const),
      ...evidence,
      purpose: fc.constantFrom(E_MARKETING, SALES_AND_SERVICE),
      until: fc.option(evidence.at),
    }),
    fc.record({
      kind: fc.constant("pause-retracted" as const),
      ...evidence,
      purpose: fc.constantFrom(E_MARKETING, SALES_AND_SERVICE),
      restored: fc.option(fc.record({ until: evidence.at, source: evidence.source, changedAt: evidence.at })),
    }),
    fc.record({
      kind: fc.constant("consent-retracted" as const),
      ...evidence,
      purpose: fc.constantFrom(E_MARKETING, SALES_AND_SERVICE),
      restored: fc.option(
        fc.record({
          state: fc.constantFrom("granted" as const, "withdrawn" as const),
          legalBasis: fc.constantFrom(CONSENT, CONTRACT),
          source: evidence.source,
          changedAt: evidence.at,
        }),
      ),
    }),
    fc.record({
      kind: fc.constant("subscription-retracted" as const),
      ...evidence,
      subscriptionType: fc.constantFrom("newsletter" as SubscriptionTypeKey, "offers" as SubscriptionTypeKey),
      restored: fc.option(
        fc.record({
          choice: fc.constantFrom("subscribed" as const, "unsubscribed" as const),
          source: evidence.source,
          changedAt: evidence.at,
        }),
      ),
    }),
  );
}

// Retractions name the batch they take back; the database refuses one that does not.
const BATCH = 1 as BatchId;

async function standingOf(contactId: ContactId): Promise<Standing> {
  const standing = await loadStanding(store.db, contactId);
  invariant(standing !== null, "No standing");
  return standing;
}

test("appendChanges keeps what replaying the log through evolve gives", async () => {
  let run = 0;
  const contactIds = await addContacts(store.db, { a: "a@example.com", b: "b@example.com", c: null });
  const before = new Map<ContactId, Standing>();
  for (const contactId of contactIds) before.set(contactId, await standingOf(contactId));
  const batches = fc.array(fc.array(changes(contactIds), { maxLength: 12 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(batches, async (each) => {
      run += 1;
      for (const batch of each) await appendChanges(store.db, batch, BATCH);
      for (const contactId of contactIds) {
        const untouched = before.get(contactId);
        invariant(untouched !== undefined, "No standing");
        const replayed = (await loadChanges(store.db, contactId)).reduce(evolve, untouched);
        expect(await standingOf(contactId)).toEqual(replayed);
      }
    }),
    { numRuns: RUNS },
  );
  expect(run).toBe(RUNS);
});
