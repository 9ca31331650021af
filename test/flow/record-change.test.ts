// What an admin may put on record by hand: nothing that raises under a name that is switched off or removed.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId, SourceKey, SubscriptionTypeKey } from "../../src/base/ids.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import type { Statement } from "../../src/consent/standing.ts";
import { changeTypes } from "../../src/flow/change-types.ts";
import { changeVocabulary } from "../../src/flow/change-vocabulary.ts";
import { recordChange } from "../../src/flow/record-change.ts";
import { addContacts } from "../store/values.ts";
import { aLegalBasis, NOON, OFFERS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
let deps: Parameters<typeof recordChange>[0];
let contactId: ContactId;
const WHO = { by: "Privacy desk", reason: null };

beforeAll(async () => {
  store = await openTestDatabase();
  deps = { db: store.db, log: store.log, clock: () => NOON };
  const [added] = await addContacts(store.db, { one: "one@example.com" });
  if (added === undefined) throw new Error("No contact");
  contactId = added;
  await changeTypes(deps, { kind: "remove", key: OFFERS }, WHO);
  for (const [of, key] of [
    ["legal-basis", "contract"],
    ["source", "chat"],
  ] as const) {
    await changeVocabulary(deps, { kind: "switch", key, isActive: false }, { ...WHO, of });
  }
});
afterAll(() => store.close());

const consent = (legalBasis: string) =>
  ({ kind: "consent", purpose: E_MARKETING, legalBasis: aLegalBasis(legalBasis) }) as const;
const choice = (subscriptionType: SubscriptionTypeKey) =>
  ({ kind: "subscription", subscriptionType }) as const;

test.each<[string, Statement, string, "ok" | "error"]>([
  ["a consent on a switched-off basis", { ...consent("contract"), state: "granted" }, "user", "error"],
  ["a withdrawal on it", { ...consent("contract"), state: "withdrawn" }, "user", "ok"],
  ["a consent from a switched-off source", { ...consent("consent"), state: "granted" }, "chat", "error"],
  [
    "a withdrawal from a source nobody knows",
    { ...consent("consent"), state: "withdrawn" },
    "rumour",
    "error",
  ],
  ["a subscription to a removed type", { ...choice(OFFERS), choice: "subscribed" }, "user", "error"],
  ["an opt-out from it", { ...choice(OFFERS), choice: "unsubscribed" }, "user", "ok"],
  ["a consent on a ground in use", { ...consent("consent"), state: "granted" }, "user", "ok"],
])("recordChange takes or refuses %s", async (_, request, source, kind) => {
  const given = { request, by: "Privacy desk", reason: "Asked by phone", source: source as SourceKey };
  expect((await recordChange(deps, contactId, given)).kind).toBe(kind);
});
