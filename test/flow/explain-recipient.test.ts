// Why somebody is mailed or not: the same answer as the filter's, for now and for then.
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ContactId, type MailingId, parseMailingId } from "../../src/base/ids.ts";
import { parseTokenKeys } from "../../src/consent/preference-token.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import type { ConsentChange } from "../../src/consent/standing.ts";
import { type ExplainRequest, type Explanation, explainRecipient } from "../../src/flow/explain-recipient.ts";
import { filterRecipients } from "../../src/flow/filter-recipients.ts";
import { appendSettingChange } from "../../src/store/settings.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { appendSuppression } from "../../src/store/suppressions.ts";
import { addContacts, consentChange, id, keyOf, subscriptionChange } from "../store/values.ts";
import { anOverride, NEWSLETTER } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
let deps: Parameters<typeof filterRecipients>[0];
let count = 0;

beforeAll(async () => {
  store = await openTestDatabase();
  const tokenKeys = parseTokenKeys("k".repeat(43));
  if (tokenKeys.kind === "error") throw new Error(tokenKeys.error);
  const { db, log } = store;
  deps = {
    db,
    log,
    clock: () => new Date(),
    tokenKeys: tokenKeys.value,
    rosters: null,
    publicUrl: "https://mail.example.com",
  };
});
afterAll(() => store.close());
beforeEach(() => {
  count += 1;
});

/** An address no other test of this file has. */
function address(name: string): string {
  return `${name}-${count}@example.com`;
}

async function addAt(email: string, ...ids: readonly string[]): Promise<readonly ContactId[]> {
  return addContacts(store.db, Object.fromEntries(ids.map((each) => [`${each}-${count}`, email])));
}

async function addOne(email: string): Promise<ContactId> {
  const [contactId] = await addAt(email, "only");
  if (contactId === undefined) throw new Error("No contact");
  return contactId;
}

async function append(...changes: readonly ConsentChange[]): Promise<void> {
  await appendChanges(store.db, changes);
}

/** A moment after all that was recorded so far, and before all that will be; the log's times are the database's. */
async function betweenRecords(): Promise<Date> {
  const now = async () =>
    (await sql<{ now: Date }>`select now()`.execute(store.db)).rows[0]?.now ?? new Date(0);
  const start = await now();
  let moment = start;
  while (moment.getTime() === start.getTime()) moment = await now();
  let next = moment;
  while (next.getTime() === moment.getTime()) next = await now();
  return moment;
}

async function explain(who: string, fields: Partial<ExplainRequest> = {}): Promise<Explanation> {
  const request = { who, at: null, mailingId: null, purpose: null, subscriptionType: null, ...fields };
  const explained = await explainRecipient(deps, request);
  if (explained.kind === "error") throw new Error(explained.error);
  return explained.value;
}

async function whyNot(who: string, fields: Partial<ExplainRequest> = {}): Promise<string> {
  const { decisions } = await explain(who, { purpose: E_MARKETING, ...fields });
  const [only] = decisions;
  if (only === undefined || decisions.length > 1) throw new Error("Not one decision");
  return only.decision.kind === "send" ? "send" : only.decision.reason;
}

describe("explainRecipient", () => {
  test("tells for every purpose and type what follows from what is on record", async () => {
    const contactId = await addOne(address("ann"));
    await append(subscriptionChange(contactId, "unsubscribed"));
    const { decisions, contacts } = await explain(address("ann"));
    const told = decisions.map(({ purpose, subscriptionType, decision }) => [
      purpose,
      subscriptionType,
      decision.kind,
    ]);
    expect(told).toContainEqual([SALES_AND_SERVICE, null, "send"]);
    expect(told).toContainEqual([E_MARKETING, null, "send"]);
    expect(told).toContainEqual([E_MARKETING, NEWSLETTER, "withhold"]);
    expect(contacts).toHaveLength(1);
    expect(contacts[0]?.history.map(({ change }) => change.kind)).toEqual(["subscription"]);
  });

  test("heeds others at the address as the filter does, for an address and for an id", async () => {
    const [first, second] = await addAt(address("shared"), "first", "second");
    if (first === undefined || second === undefined) throw new Error("No contacts");
    await append(consentChange(first, "granted"), consentChange(second, "withdrawn"));
    expect(await whyNot(address("shared"))).toBe("purpose-withdrawn");
    expect(await whyNot(`first-${count}`)).toBe("purpose-withdrawn");
    const { contacts } = await explain(`second-${count}`);
    expect(contacts.map(({ card }) => card.externalId)).toEqual([`second-${count}`, `first-${count}`]);
  });

  test("replays the log up to a time, under the settings of then", async () => {
    const contactId = await addOne(address("then"));
    const untouched = await betweenRecords();
    await append(consentChange(contactId, "granted"));
    const granted = await betweenRecords();
    await setPrivacy("on");
    await append(consentChange(contactId, "withdrawn"));
    const withdrawn = await betweenRecords();
    await setPrivacy("off");
    await append(consentChange(contactId, "granted"));
    expect(await whyNot(address("then"), { at: untouched })).toBe("send");
    expect(await whyNot(address("then"), { at: granted })).toBe("send");
    expect(await whyNot(address("then"), { at: withdrawn })).toBe("purpose-withdrawn");
    expect(await whyNot(address("then"))).toBe("send");
    const then = await explain(address("then"), { at: withdrawn });
    expect(then.settings.hasEMarketingPrivacy).toBe(true);
    expect(then.contacts[0]?.history).toHaveLength(2);
  });

  test("goes by when evidence was recorded, not by the day it is of", async () => {
    const contactId = await addOne(address("late"));
    const before = await betweenRecords();
    await append(consentChange(contactId, "withdrawn", { at: new Date("2020-01-01") }));
    expect(await whyNot(address("late"), { at: before })).toBe("send");
    expect(await whyNot(address("late"))).toBe("purpose-withdrawn");
  });

  test("counts a bar from when it was set until it was lifted", async () => {
    await addOne(address("bar"));
    const at = (day: number) => new Date(Date.UTC(2026, 0, day));
    await appendSuppression(store.db, { addressKey: keyOf(address("bar")), reason: "manual", since: at(2) });
    await sql`update suppressions set lifted_at = ${at(4)} where address_key = ${keyOf(address("bar"))}`.execute(
      store.db,
    );
    expect(await whyNot(address("bar"), { at: at(1) })).toBe("send");
    expect(await whyNot(address("bar"), { at: at(3) })).toBe("suppressed");
    expect(await whyNot(address("bar"), { at: at(5) })).toBe("send");
    expect(await whyNot(address("bar"))).toBe("send");
    expect((await explain(address("bar"))).suppressions).toHaveLength(1);
  });

  test("finds nobody behind an address that is nobody's, and tells so", async () => {
    const explanation = await explain(address("nobody"));
    expect(explanation.contacts).toEqual([]);
    expect(new Set(explanation.decisions.map(({ decision }) => JSON.stringify(decision)))).toEqual(
      new Set(['{"kind":"withhold","reason":"unknown-contact"}']),
    );
  });

  test("takes the purpose of a type that is named alone", async () => {
    await addOne(address("type"));
    const { decisions } = await explain(address("type"), { subscriptionType: NEWSLETTER });
    expect(decisions).toEqual([
      { purpose: E_MARKETING, subscriptionType: NEWSLETTER, decision: { kind: "send" } },
    ]);
  });

  test.each([
    ["whoever is neither an address nor an id", "nobody", {}, /neither an address nor the id of a contact/],
    ["a mailing there is not", "a@example.com", { mailingId: "m-none" as MailingId }, /no mailing "m-none"/],
    [
      "a type there is not",
      "a@example.com",
      { subscriptionType: "polls" as never },
      /no subscription type "polls"/,
    ],
    ["a purpose there is not", "a@example.com", { purpose: "news" as never }, /there is no purpose "news"/],
  ])("refuses %s in words", async (_, who, fields, message) => {
    const request = { who, at: null, mailingId: null, purpose: null, subscriptionType: null, ...fields };
    expect(await explainRecipient(deps, request)).toEqual({
      kind: "error",
      error: expect.stringMatching(message),
    });
  });
});

describe("explainRecipient for a mailing", () => {
  async function filter(
    mailing: string,
    entries: readonly { readonly id?: string; readonly email?: string }[],
    override = false,
  ) {
    const mailingId = parseMailingId(mailing);
    if (mailingId.kind === "error") throw new Error(mailingId.error);
    const request = {
      mailingId: mailingId.value,
      purpose: E_MARKETING,
      subscriptionType: null,
      listKey: "list",
      override: override ? anOverride() : null,
    };
    const list = { size: entries.length, uploadedNumber: null, isFormatted: false };
    const outcome = await filterRecipients(deps, request, list);
    if (outcome.kind === "refused") throw new Error(outcome.message);
    await outcome.filter.decide(
      entries.map((each) => ({
        externalId: each.id === undefined ? null : id(each.id),
        email: each.email ?? null,
      })),
    );
    await outcome.filter.finish();
    return mailingId.value;
  }

  test("gives the stored decision, what it was made by, and what it would be now", async () => {
    const contactId = await addOne(address("eve"));
    const mailingId = await filter(`m-${count}`, [{ email: "other@example.com" }, { id: `only-${count}` }]);
    await append(consentChange(contactId, "withdrawn"));
    const { mailing, decisions } = await explain(address("eve"), { mailingId });
    expect(mailing?.entries).toMatchObject([
      {
        listKey: "list",
        position: 1,
        decision: { kind: "send" },
        hasEMarketingPrivacy: false,
        now: { kind: "withhold", reason: "purpose-withdrawn" },
      },
    ]);
    expect(decisions.map(({ purpose }) => purpose)).toEqual([E_MARKETING]);
  });

  test("finds whoever was listed by an address that is no contact's, in any spelling", async () => {
    const mailingId = await filter(`m-${count}`, [{ email: ` ${address("stranger").toUpperCase()}` }]);
    const { mailing } = await explain(address("stranger"), { mailingId });
    const decision = { kind: "withhold", reason: "unknown-contact" };
    expect(mailing?.entries).toMatchObject([{ position: 0, decision, now: decision }]);
  });

  test("finds what an address was sent to, though its contact has another address by now", async () => {
    const contactId = await addOne(address("moved"));
    const mailingId = await filter(`m-${count}`, [{ email: address("moved") }]);
    await store.db
      .updateTable("contacts")
      .set({ email: address("elsewhere"), address_key: address("elsewhere") })
      .where("id", "=", contactId)
      .execute();
    const { mailing } = await explain(address("moved"), { mailingId });
    expect(mailing?.entries).toMatchObject([{ position: 0, decision: { kind: "send" } }]);
  });

  test("finds an entry that names the address beside somebody else's id", async () => {
    await addOne(address("mine"));
    const mailingId = await filter(`m-${count}`, [{ id: `only-${count}`, email: address("theirs") }]);
    const { mailing } = await explain(address("theirs"), { mailingId });
    expect(mailing?.entries).toMatchObject([
      { position: 0, decision: { kind: "withhold", reason: "address-mismatch" } },
    ]);
  });

  test("tells an override, and decides under it", async () => {
    const contactId = await addOne(address("over"));
    await append(subscriptionChange(contactId, "unsubscribed"));
    const mailingId = await filter(`m-${count}`, [{ id: `only-${count}` }], true);
    const { mailing } = await explain(address("over"), { mailingId });
    expect(mailing?.overrides).toMatchObject([{ by: "The safety officer", reason: "Recall of a kettle" }]);
    expect(mailing?.entries).toMatchObject([{ decision: { kind: "send" }, now: { kind: "send" } }]);
  });

  test("has no entries for somebody who was in none of its lists", async () => {
    await addOne(address("absent"));
    const mailingId = await filter(`m-${count}`, [{ email: "other@example.com" }]);
    expect((await explain(address("absent"), { mailingId })).mailing?.entries).toEqual([]);
  });
});

async function setPrivacy(text: string): Promise<void> {
  const now = await betweenRecords();
  await appendSettingChange(store.db, { key: "e-marketing-privacy", text, by: "Desk", reason: null }, now);
}
