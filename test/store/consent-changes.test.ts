// The log of consent changes: only appended to, in order, and today's state kept in step with it.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BatchId, MailingId, SourceKey } from "../../src/base/ids.ts";
import {
  builtInSource,
  E_MARKETING,
  LEGITIMATE_INTEREST,
  SALES_AND_SERVICE,
} from "../../src/consent/purpose.ts";
import { planTakeBack } from "../../src/consent/take-back.ts";
import { loadChanges, loadHistories } from "../../src/store/consent-changes.ts";
import { appendChanges, loadStanding, lockContact } from "../../src/store/standings.ts";
import { aConsent } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { addContacts, consentChange, LATER, OFFERS, subscriptionChange } from "./values.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

async function addContact(externalId: string) {
  const [contactId] = await addContacts(store.db, { [externalId]: `${externalId}@example.com` });
  if (contactId === undefined) throw new Error("No contact");
  return contactId;
}

describe("the log", () => {
  test.each([
    ["update", "update consent_changes set comment = 'x'"],
    ["update", "update consent_changes set comment = null, actor = 'erased'"],
    ["delete", "delete from consent_changes"],
    ["truncate", "truncate consent_changes"],
  ])("refuses to %s: %s", async (verb, statement) => {
    const contactId = await addContact("logged");
    await appendChanges(store.db, [consentChange(contactId, "granted")]);
    await expect(sql.raw(statement).execute(store.db)).rejects.toThrow(
      `Cannot ${verb} the log of consent changes: it is only ever appended to`,
    );
  });

  test.each([
    ["a consent without a state", { kind: "consent", purpose: "e-marketing", legal_basis: "consent" }],
    [
      "a consent that is neither",
      { kind: "consent", purpose: "e-marketing", legal_basis: "consent", state: "maybe" },
    ],
    ["a subscription without a type", { kind: "subscription", choice: "subscribed" }],
    ["a retraction of nothing", { kind: "consent-retracted" }],
    ["a pause of nothing", { kind: "pause", paused_until: LATER }],
    ["a pause that half restores", { kind: "pause-retracted", purpose: "e-marketing", paused_until: LATER }],
    [
      "a retraction that half restores",
      { kind: "consent-retracted", purpose: "e-marketing", batch_id: 1, state: "granted" },
    ],
    ["a kind of its own", { kind: "wish", choice: "subscribed" }],
  ])("refuses %s", async (_, columns) => {
    const contactId = await addContact("odd");
    const none = { purpose: null, state: null, legal_basis: null, subscription_type: null, choice: null };
    const evidence = {
      source: "api",
      changed_at: LATER,
      actor: null,
      comment: null,
      wording: null,
      mailing_id: null,
    };
    const row = { contact_id: contactId, ...none, ...evidence, ...columns };
    await expect(store.db.insertInto("consent_changes").values(row).execute()).rejects.toThrow(
      /check constraint/,
    );
  });

  test("marks each change with its transaction, so that a reader can follow without gaps", async () => {
    const contactId = await addContact("followed");
    const { rows } = await store.db.transaction().execute(async (transaction) => {
      await appendChanges(transaction, [consentChange(contactId, "granted")]);
      return sql<{
        is_own: boolean;
      }>`select transaction_id = pg_current_xact_id() as is_own from consent_changes
        where contact_id = ${contactId}`.execute(transaction);
    });
    expect(rows).toEqual([{ is_own: true }]);
  });
});

describe("appendChanges", () => {
  test("keeps all evidence, in order", async () => {
    const contactId = await addContact("evidence");
    const changes = [
      consentChange(contactId, "granted", {
        actor: "an admin",
        comment: 'said "yes", in {writing}, \\ twice',
        wording: "v2",
        mailingId: "m-1" as MailingId,
        at: new Date("1969-07-20T20:17:40.123Z"),
      }),
      subscriptionChange(contactId, "unsubscribed", { at: new Date("2026-03-01T12:00:00.999Z") }),
      consentChange(contactId, "withdrawn", { legalBasis: LEGITIMATE_INTEREST, at: LATER }),
      subscriptionChange(contactId, "subscribed", { subscriptionType: OFFERS }),
    ];
    await appendChanges(store.db, changes);
    expect(await loadChanges(store.db, contactId)).toEqual(changes);
  });

  test("keeps the last of several changes to one thing, whatever their dates", async () => {
    const contactId = await addContact("last");
    await appendChanges(store.db, [
      consentChange(contactId, "withdrawn", { at: LATER }),
      consentChange(contactId, "granted", { purpose: SALES_AND_SERVICE }),
      consentChange(contactId, "granted"),
    ]);
    const standing = await loadStanding(store.db, contactId);
    expect(standing?.consentByPurpose.get(E_MARKETING)?.state).toBe("granted");
    expect(standing?.consentByPurpose.get(SALES_AND_SERVICE)?.state).toBe("granted");
  });

  test("saves all or nothing when given the pool", async () => {
    const contactId = await addContact("nothing");
    const odd = consentChange(contactId, "granted", { source: "hearsay" as SourceKey });
    await expect(
      appendChanges(store.db, [subscriptionChange(contactId, "unsubscribed"), odd]),
    ).rejects.toThrow();
    expect(await loadChanges(store.db, contactId)).toEqual([]);
    expect((await loadStanding(store.db, contactId))?.subscriptionByType.size).toBe(0);
  });

  test("belongs to the transaction it is given", async () => {
    const contactId = await addContact("undone");
    const undone = store.db.transaction().execute(async (transaction) => {
      await appendChanges(transaction, [consentChange(contactId, "granted")]);
      throw new Error("second thoughts");
    });
    await expect(undone).rejects.toThrow("second thoughts");
    expect(await loadChanges(store.db, contactId)).toEqual([]);
  });

  test("leaves log and state in step when many write about one contact at once", async () => {
    const contactId = await addContact("contended");
    const states = Array.from({ length: 30 }, (_, turn) => (turn % 2 === 0 ? "granted" : "withdrawn"));
    await Promise.all(
      states.map((state, turn) =>
        appendChanges(store.db, [consentChange(contactId, state, { at: new Date(turn * 1_000) })]),
      ),
    );
    const changes = await loadChanges(store.db, contactId);
    expect(changes).toHaveLength(30);
    const standing = await loadStanding(store.db, contactId);
    expect(standing?.consentByPurpose.get(E_MARKETING)?.changedAt).toEqual(changes.at(-1)?.at);
  });
});

describe("loadHistories", () => {
  test("gives each contact's changes in their order, with the batch of each and what a retraction restores", async () => {
    const [first, second] = [await addContact("history-1"), await addContact("history-2")];
    const batchId = 7 as BatchId;
    const transactionId = expect.stringMatching(/^\d+$/);
    const recordedAt = expect.any(Date);
    const own = consentChange(first, "granted");
    const imported = [consentChange(first, "withdrawn"), subscriptionChange(second, "unsubscribed")];
    await appendChanges(store.db, [own]);
    await appendChanges(store.db, imported, batchId);
    const histories = await loadHistories(store.db, [first, second]);
    const evidence = { source: builtInSource("user"), at: LATER, actor: "An admin", comment: null };
    const plans = [first, second].map((contactId) =>
      planTakeBack(histories.get(contactId) ?? [], batchId, evidence),
    );
    const retractions = plans.flatMap((plan) => plan.retractions);
    await appendChanges(store.db, retractions, batchId);
    expect(await loadHistories(store.db, [first, second])).toEqual(
      new Map([
        [
          first,
          [
            { change: own, batchId: null, isTakenBack: false, transactionId, recordedAt },
            { change: imported[0], batchId, isTakenBack: false, transactionId, recordedAt },
            { change: retractions[0], batchId, isTakenBack: false, transactionId, recordedAt },
          ],
        ],
        [
          second,
          [
            { change: imported[1], batchId, isTakenBack: false, transactionId, recordedAt },
            { change: retractions[1], batchId, isTakenBack: false, transactionId, recordedAt },
          ],
        ],
      ]),
    );
    expect((await loadStanding(store.db, first))?.consentByPurpose).toEqual(
      new Map([[E_MARKETING, aConsent({ changedAt: own.at })]]),
    );
    expect((await loadStanding(store.db, second))?.subscriptionByType).toEqual(new Map());
  });
});

describe("lockContact", () => {
  test("refuses to lock outside a transaction", async () => {
    const contactId = await addContact("unlocked");
    await expect(lockContact(store.db, contactId)).rejects.toThrow(
      "Cannot lock a contact outside a transaction",
    );
  });

  test("makes those who come later see what the first one did", async () => {
    const contactId = await addContact("locked");
    const seen: number[] = [];
    const changeOnce = () =>
      store.db.transaction().execute(async (transaction) => {
        await lockContact(transaction, contactId);
        const standing = await loadStanding(transaction, contactId);
        seen.push(standing?.consentByPurpose.size ?? -1);
        if (standing?.consentByPurpose.size === 0)
          await appendChanges(transaction, [consentChange(contactId, "granted")]);
      });
    await Promise.all([changeOnce(), changeOnce(), changeOnce(), changeOnce()]);
    expect(seen.sort()).toEqual([0, 1, 1, 1]);
    expect(await loadChanges(store.db, contactId)).toHaveLength(1);
  });
});
