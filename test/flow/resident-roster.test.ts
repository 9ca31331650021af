// The roster a process keeps in memory: it notices every sort of change, and starts anew where it cannot have.
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { decisionOf } from "../../src/consent/class-decisions.ts";
import { decideByRoster } from "../../src/flow/decide-by-roster.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { ResidentRoster } from "../../src/flow/resident-roster.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { pruneStandingChanges } from "../../src/store/standing-changes.ts";
import { appendChanges } from "../../src/store/standings.ts";
import {
  aContact,
  addContacts,
  consentChange,
  email,
  id,
  LATER,
  NOON,
  pauseChange,
  subscriptionChange,
} from "../store/values.ts";
import { aMailing, aSubscriptionType } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
let deps: FlowDependencies;
beforeAll(async () => {
  store = await openTestDatabase();
  deps = { db: store.db, log: store.log, clock: () => NOON };
});
afterAll(() => store.close());

async function open(maxMb = 10): Promise<ResidentRoster> {
  const resident = new ResidentRoster(deps, { maxMb });
  await resident.whenLoaded();
  return resident;
}

/** Decides a newsletter for one contact, or one address, as of now. */
async function decide(resident: ResidentRoster, who: string): Promise<string> {
  const roster = await resident.catchUp();
  if (roster === null) return "no roster";
  const mailing = aMailing({ subscriptionType: aSubscriptionType() });
  const inUse = { resident, roster };
  const recipient = who.includes("@")
    ? { externalId: null, email: who }
    : { externalId: id(who), email: null };
  const { decisions } = await decideByRoster(deps, inUse, { mailing, wantsEmails: false })([recipient]);
  const decision = decisionOf(decisions[0] ?? Number.NaN);
  return decision.kind === "withhold" ? decision.reason : decision.kind;
}

const run = (statement: ReturnType<typeof sql>): Promise<unknown> => statement.execute(store.db);
const marked = { externalId: id("co"), name: null, hasNoMailings: true };
const change = (make: (contactId: number) => Parameters<typeof appendChanges>[1][number]) => (key: number) =>
  appendChanges(store.db, [make(key)]);

describe("ResidentRoster", () => {
  test.each<[string, string, (contactId: never, name: string) => Promise<unknown>]>([
    ["a withdrawal", "purpose-withdrawn", change((key) => consentChange(key as never, "withdrawn"))],
    ["an unsubscription", "unsubscribed", change((key) => subscriptionChange(key as never, "unsubscribed"))],
    ["a pause", "paused", change((key) => pauseChange(key as never, LATER))],
    [
      "a mark",
      "purpose-withdrawn",
      (key) => run(sql`update contacts set has_no_mailings_mark = true where id = ${key}`),
    ],
    [
      "a company",
      "company-no-mailings",
      (_, name) => saveContacts(store.db, [aContact({ externalId: id(name), company: marked })], NOON),
    ],
    [
      "a bar",
      "suppressed",
      (_, name) =>
        run(
          sql`insert into suppressions (address_key, reason, since) values (${`${name}@example.com`}, 'manual', now())`,
        ),
    ],
    [
      "an address that is gone",
      "no-address",
      (key) => run(sql`update contacts set email = null, address_key = null where id = ${key}`),
    ],
    ["a contact that is gone", "unknown-contact", (key) => run(sql`delete from contacts where id = ${key}`)],
    [
      "another id",
      "unknown-contact",
      (key) => run(sql`update contacts set external_id = 'renamed ' || id where id = ${key}`),
    ],
  ])("notices %s", async (what, reason, happen) => {
    const name = what.replaceAll(" ", "-");
    const [contactId] = await addContacts(store.db, { [name]: `${name}@example.com` });
    const resident = await open();
    expect(await decide(resident, name)).toBe("send");
    await happen(contactId as never, name);
    expect(await decide(resident, name)).toBe(reason);
    await resident.close();
  });

  test("notices a mark of a company that has contacts, and a bar that is lifted", async () => {
    const company = { externalId: id("acme"), name: null, hasNoMailings: null };
    await saveContacts(
      store.db,
      [aContact({ externalId: id("employee"), email: email("e@example.com"), company })],
      NOON,
    );
    await run(
      sql`insert into suppressions (address_key, reason, since) values ('e@example.com', 'manual', now())`,
    );
    const resident = await open();
    expect(await decide(resident, "employee")).toBe("suppressed");
    await run(sql`update suppressions set lifted_at = now() where address_key = 'e@example.com'`);
    expect(await decide(resident, "employee")).toBe("send");
    await run(sql`update companies set has_no_mailings = true where external_id = 'acme'`);
    expect(await decide(resident, "employee")).toBe("company-no-mailings");
    await resident.close();
  });

  test("notices contacts that are new, and that one address is now another's", async () => {
    const resident = await open();
    expect(await decide(resident, "new-1")).toBe("unknown-contact");
    await addContacts(store.db, { "new-1": "new@example.com", "new-2": "other@example.com" });
    expect(await decide(resident, "new@example.com")).toBe("send");
    await run(
      sql`update contacts set email = 'x@example.com', address_key = 'x@example.com' where external_id = 'new-1'`,
    );
    expect(await decide(resident, "new@example.com")).toBe("unknown-contact");
    await run(
      sql`update contacts set email = 'new@example.com', address_key = 'new@example.com' where external_id = 'new-2'`,
    );
    expect(await decide(resident, "new@example.com")).toBe("send");
    await resident.close();
  });

  test.each<[string, () => Promise<unknown>]>([
    ["a table was emptied", () => run(sql`truncate pauses`)],
    ["a crash emptied what was noted", () => run(sql`truncate standing_readers, standing_changes`)],
    [
      "nothing was heard of it for long",
      async () => {
        await run(sql`update standing_readers set seen_at = now() - interval '1 hour'`);
        await pruneStandingChanges(store.db);
      },
    ],
  ])("starts anew after %s", async (_what, happen) => {
    await addContacts(store.db, { still: "still@example.com" });
    const resident = await open();
    await happen();
    expect(await decide(resident, "still")).toBe("no roster");
    await resident.whenLoaded();
    expect(await decide(resident, "still")).toBe("send");
    await resident.close();
  });

  test("keepUp lets the store forget what every reader has seen, and nothing else", async () => {
    const countNoted = async (): Promise<number> =>
      Number(
        (await sql<{ n: number }>`select count(*) as n from standing_changes`.execute(store.db)).rows[0]?.n,
      );
    const [first, second] = [await open(), await open()];
    await addContacts(store.db, { "kept-1": null });
    await first.keepUp();
    expect(await countNoted()).toBeGreaterThan(0);
    // Somebody else's transaction, in whatever database of the server, keeps what was noted since it began.
    await vi.waitFor(
      async () => {
        await run(sql`delete from standing_marks`); // as if they had moved on, which takes 20 minutes
        await second.keepUp();
        await first.keepUp();
        expect(await countNoted()).toBe(0);
      },
      { timeout: 30_000, interval: 50 },
    );
    expect(await decide(second, "kept-1")).toBe("no-address");
    await first.close();
    await second.close();
  });

  test("holds nothing where it would take more memory than it may", async () => {
    await addContacts(store.db, { "too-many": null });
    const resident = await open(0);
    expect(resident.status).toMatchObject({ kind: "too-large" });
    expect(await resident.catchUp()).toBeNull();
    expect(await resident.forList(1_000_000)).toBeNull();
    await resident.close();
  });

  test("tries again after a failure", async () => {
    await run(sql`alter table consents rename to away`);
    const resident = await open();
    expect(resident.status.kind).toBe("failed");
    await run(sql`alter table away rename to consents`);
    await resident.keepUp();
    expect(resident.status.kind).toBe("ready");
    await resident.close();
    expect(resident.status.kind).toBe("closed");
  });
});
