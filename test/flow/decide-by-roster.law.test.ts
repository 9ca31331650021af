// Law: deciding by the roster in memory gives what deciding by the store gives, whatever happened in between.
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { decisionOf } from "../../src/consent/class-decisions.ts";
import type { Mailing } from "../../src/consent/decide-send.ts";
import type { ListedRecipient } from "../../src/consent/listed-recipient.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import { decideByRoster } from "../../src/flow/decide-by-roster.ts";
import { decideByStore } from "../../src/flow/decide-by-store.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { ResidentRoster } from "../../src/flow/resident-roster.ts";
import type { DecidedRecipients } from "../../src/roster/list-decisions.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { mailings } from "../consent/arbitraries.ts";
import {
  aContact,
  consentChange,
  id,
  keyOf,
  LATER,
  NOON,
  pauseChange,
  subscriptionChange,
} from "../store/values.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

// The embedded database takes ten times as long for the hundreds of statements of a run.
const RUNS = process.env.DATABASE_URL ? 40 : 6;
const IDS = ["a", "b", "c", "d", "e", "jörg", "Z 1"];
const ADDRESSES = ["one@example.com", "Two@example.com", "jörg@bücher.example", "JÖRG@xn--bcher-kva.example"];
const SPELLINGS = [
  ...ADDRESSES,
  "ONE@EXAMPLE.COM",
  " two@example.com ",
  "nobody@example.com",
  "no address",
  "",
];

let store: TestDatabase;
let deps: FlowDependencies;
beforeAll(async () => {
  store = await openTestDatabase();
  deps = { db: store.db, log: store.log, clock: () => NOON };
});
afterAll(() => store.close());

/** Something that happens to somebody in the store, by any way there is. */
type Happening = (contactId: ContactId, name: string) => Promise<unknown>;

const run = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(store.db);
const change = (make: (contactId: ContactId) => Parameters<typeof appendChanges>[1][number]): Happening => {
  return (contactId) => appendChanges(store.db, [make(contactId)]);
};

const addresses = fc.constantFrom(null, ...ADDRESSES);
const states = fc.constantFrom("granted" as const, "withdrawn" as const);
const choices = fc.constantFrom("subscribed" as const, "unsubscribed" as const);

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc
    .tuple(states, fc.constantFrom(E_MARKETING, SALES_AND_SERVICE))
    .map(([state, purpose]) => change((contactId) => consentChange(contactId, state, { purpose }))),
  choices.map((choice) => change((contactId) => subscriptionChange(contactId, choice))),
  fc.constantFrom(NOON, LATER).map((until) => change((contactId) => pauseChange(contactId, until))),
  addresses.map(
    (address): Happening =>
      (contactId) => {
        const key = address === null ? null : keyOf(address);
        return run(sql`update contacts set email = ${address}, address_key = ${key} where id = ${contactId}`);
      },
  ),
  fc.boolean().map(
    (isMarked): Happening =>
      (contactId) => {
        return run(sql`update contacts set has_no_mailings_mark = ${isMarked} where id = ${contactId}`);
      },
  ),
  fc.boolean().map(
    (isMarked): Happening =>
      async (_, name) => {
        const company = { externalId: id("acme"), name: null, hasNoMailings: isMarked };
        await saveContacts(store.db, [aContact({ externalId: id(name), company })], NOON);
      },
  ),
  fc.boolean().map(
    (isMarked): Happening =>
      () => {
        return run(sql`update companies set has_no_mailings = ${isMarked}`);
      },
  ),
  addresses.map(
    (address): Happening =>
      () => {
        const key = address === null ? null : keyOf(address);
        return run(sql`
      insert into suppressions (address_key, reason, since) select ${key}::text, 'manual', now()
      where ${key}::text is not null on conflict do nothing`);
      },
  ),
  fc.constant<Happening>(() => run(sql`update suppressions set lifted_at = now()`)),
  fc.constant<Happening>((contactId) => run(sql`delete from consents where contact_id = ${contactId}`)),
  fc.constant<Happening>((contactId) =>
    run(sql`
    update contacts set external_id = 'was ' || id where id = ${contactId}`),
  ),
  fc.constantFrom(...IDS).map(
    (name): Happening =>
      (contactId) =>
        run(sql`
    update contacts set external_id = ${name}
    where id = ${contactId} and not exists (select from contacts where external_id = ${name})`),
  ),
);

const recipients: fc.Arbitrary<ListedRecipient> = fc
  .tuple(fc.option(fc.constantFrom(...IDS, "nobody").map(id)), fc.option(fc.constantFrom(...SPELLINGS)))
  .map(([externalId, address]) => ({ externalId, email: address }));

const steps = fc.record({
  happenings: fc.array(fc.tuple(happenings, fc.constantFrom(...IDS)), { maxLength: 8 }),
  mailing: mailings,
  list: fc.array(fc.array(recipients, { maxLength: 12 }), { maxLength: 3 }),
});

/** Everybody who is missing is there again, without an address. */
async function makeWorld(): Promise<void> {
  await saveContacts(
    store.db,
    IDS.map((name) => aContact({ externalId: id(name) })),
    NOON,
  );
}

async function happen(all: readonly (readonly [Happening, string])[]): Promise<void> {
  for (const [happening, name] of all) {
    const contact = await store.db
      .selectFrom("contacts")
      .select("id")
      .where("external_id", "=", name)
      .executeTakeFirst();
    if (contact !== undefined) await happening(contact.id as ContactId, name);
  }
}

async function expectSameDecisions(
  resident: ResidentRoster,
  mailing: Mailing,
  list: readonly (readonly ListedRecipient[])[],
): Promise<void> {
  const roster = await resident.catchUp();
  if (roster === null) throw new Error("No roster");
  const byRoster = decideByRoster(deps, { resident, roster }, { mailing, wantsEmails: true });
  const byStore = decideByStore(deps, mailing);
  for (const batch of list) expect(tell(await byRoster(batch))).toEqual(tell(await byStore(batch)));
}

function tell({ recipients: listed, decisions, contactIds, emails }: DecidedRecipients) {
  return listed.map((recipient, index) => ({
    recipient,
    decision: decisionOf(decisions[index] ?? Number.NaN),
    contactId: contactIds[index],
    // The roster has no addresses: they are read for those who are listed without one.
    email: (recipient.email ?? "").trim() === "" ? (emails[index] ?? "") : null,
  }));
}

test("decideByRoster decides as decideByStore does, after whatever happened, caught up or loaded anew", async () => {
  let done = 0;
  await makeWorld();
  const kept = new ResidentRoster(deps, { maxMb: 10 });
  await kept.whenLoaded();
  const worlds = fc.array(steps, { minLength: 1, maxLength: 3 });
  try {
    await fc.assert(
      fc.asyncProperty(worlds, async (all) => {
        await makeWorld();
        for (const { happenings: happened, mailing, list } of all) {
          await happen(happened);
          await expectSameDecisions(kept, mailing, list);
        }
        const fresh = new ResidentRoster(deps, { maxMb: 10 });
        try {
          await fresh.whenLoaded();
          for (const { mailing, list } of all) await expectSameDecisions(fresh, mailing, list);
        } finally {
          await fresh.close();
        }
        done += 1;
      }),
      { numRuns: RUNS },
    );
  } finally {
    await kept.close();
  }
  expect(done).toBe(RUNS);
});
