// What an import and the upgrade leave on record, together and beside people who change their minds meanwhile.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ContactId, type ExternalId, parseExternalId } from "../../src/base/ids.ts";
import type { ImportFields } from "../../src/consent/import-columns.ts";
import { E_MARKETING, SALES_AND_SERVICE } from "../../src/consent/purpose.ts";
import type { Standing } from "../../src/consent/standing.ts";
import type { KeyedDependencies } from "../../src/flow/dependencies.ts";
import { importContacts } from "../../src/flow/import-contacts.ts";
import type { LineReport } from "../../src/flow/import-lines.ts";
import { runUpgrade } from "../../src/flow/upgrade-contacts.ts";
import { appendChanges, loadStandings, lockContact } from "../../src/store/standings.ts";
import { A_DAY_AFTER, aChange, NOON, TOKEN_KEYS } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { numbered } from "../support/import-lines.ts";

let database: TestDatabase;
let deps: KeyedDependencies;
let count = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  deps = { db: database.db, log: database.log, clock: () => A_DAY_AFTER, tokenKeys: TOKEN_KEYS };
});
afterAll(() => database.close());
beforeEach(() => {
  count += 1;
});

/** An id no other test of this file has. */
function id(name: string): string {
  return `${count}-${name}`;
}

async function importLines(...lines: readonly ImportFields[]) {
  const reports: LineReport[] = [];
  const counts = await importContacts(deps, numbered(lines), {
    onReport: (report) => void reports.push(report),
    onProgress: () => {},
  });
  return { counts, reports };
}

async function standingOf(externalId: string): Promise<Standing> {
  const [standing] = await loadStandings(database.db, [{ externalId: asId(externalId), email: null }]);
  if (standing === null || standing === undefined) throw new Error(`No contact ${externalId}`);
  return standing;
}

function asId(text: string): ExternalId {
  const parsed = parseExternalId(text);
  if (parsed.kind === "error") throw new Error(parsed.error);
  return parsed.value;
}

async function stateOf(externalId: string) {
  return (await standingOf(externalId)).consentByPurpose.get(E_MARKETING)?.state ?? "none";
}

const WITHDRAWN = { e_marketing: "withdrawn", e_marketing_at: "2026-02-01" };
const GRANTED_BEFORE = { e_marketing: "granted", e_marketing_at: "2026-01-15" };
const GRANTED_AFTER = { e_marketing: "granted", e_marketing_at: "2026-02-15" };

describe("importContacts", () => {
  test("importing the same lines again changes nothing", async () => {
    const lines = [
      { id: id("a"), email: "a@example.com", ...WITHDRAWN, unsubscribed: "newsletter; offers" },
      { id: id("b"), email: "b@example.com", suppressed: "complaint" },
    ];
    expect((await importLines(...lines)).counts).toMatchObject({
      created: 2,
      updated: 0,
      rejected: 0,
      warnings: 0,
    });
    const before = await changeCount();
    expect((await importLines(...lines)).counts).toMatchObject({
      created: 0,
      updated: 0,
      rejected: 0,
      warnings: 0,
    });
    expect(await changeCount()).toBe(before);
  });

  test("a withdrawal outlives an import whose evidence is older, and yields to later evidence", async () => {
    await importLines({ id: id("a"), ...WITHDRAWN });
    await importLines({ id: id("a"), ...GRANTED_BEFORE });
    expect(await stateOf(id("a"))).toBe("withdrawn");
    await importLines({ id: id("a"), ...GRANTED_AFTER });
    expect(await stateOf(id("a"))).toBe("granted");
  });

  test("a withdrawal is kept although a later line of the same file names the contact again", async () => {
    await importLines({ id: id("a"), ...WITHDRAWN }, { id: id("a"), name: "Ann" });
    expect(await stateOf(id("a"))).toBe("withdrawn");
  });

  test("a complaint withdraws and bars the address", async () => {
    await importLines({ id: id("a"), email: `${id("a")}@example.com`, suppressed: "complaint" });
    expect(await stateOf(id("a"))).toBe("withdrawn");
    expect((await standingOf(id("a"))).suppressions).toMatchObject([{ reason: "complaint" }]);
  });

  test("a bar for a contact whose line gives no address, or a broken one, is one on the address on record", async () => {
    await importLines({ id: id("a"), email: `${id("a")}@example.com` });
    await importLines({ id: id("a"), suppressed: "manual" });
    await importLines({ id: id("a"), email: "broken@@example.com", suppressed: "hard-bounce" });
    const reasons = (await standingOf(id("a"))).suppressions.map(({ reason }) => reason);
    expect(reasons.sort()).toEqual(["hard-bounce", "manual"]);
  });

  test("an unknown subscription type rejects its line alone, and names those there are", async () => {
    const { counts, reports } = await importLines(
      { id: id("a"), unsubscribed: "newsleter" },
      { id: id("b") },
    );
    expect(counts).toMatchObject({ created: 1, rejected: 1 });
    expect(reports).toMatchObject([
      {
        kind: "rejected",
        line: { number: 2 },
        problems: [{ reason: expect.stringContaining("use newsletter") }],
      },
    ]);
  });
});

describe("runUpgrade", () => {
  test("gives every contact what its history asks for, and nothing the second time", async () => {
    await importLines(
      { id: id("never") },
      { id: id("mailed"), mailed_before: "yes" },
      { id: id("marked"), mailed_before: "yes", no_mailings: "yes" },
      { id: id("withdrawn"), mailed_before: "yes", ...WITHDRAWN },
    );
    await upgrade();
    const states = await Promise.all(
      ["never", "mailed", "marked", "withdrawn"].map((name) => stateOf(id(name))),
    );
    expect(states).toEqual(["none", "granted", "withdrawn", "withdrawn"]);
    expect((await standingOf(id("never"))).consentByPurpose.get(SALES_AND_SERVICE)).toMatchObject({
      state: "granted",
      source: "upgrade",
    });
    expect(await upgrade()).toMatchObject({
      counts: { salesAndServiceGranted: 0, eMarketingAssumed: 0, eMarketingWithdrawn: 0 },
    });
  });

  test("never grants over a withdrawal that is made while it runs", async () => {
    await importLines({ id: id("a"), mailed_before: "yes" });
    const { contactId } = await standingOf(id("a"));
    const upgraded = await database.db.transaction().execute(async (transaction) => {
      await lockContact(transaction, contactId);
      const running = upgrade();
      await untilWaiting();
      await appendChanges(transaction, [aWithdrawal(contactId)]);
      return { running };
    });
    await upgraded.running;
    expect(await stateOf(id("a"))).toBe("withdrawn");
  });
});

function upgrade() {
  return runUpgrade(deps, { by: null, typeByInterest: new Map() }, () => {});
}

function aWithdrawal(contactId: ContactId) {
  return aChange({ contactId, purpose: E_MARKETING, state: "withdrawn", at: NOON });
}

/** The upgrade waits for the lock, on the embedded database for the whole transaction: either way its turn comes later. */
async function untilWaiting(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
}

async function changeCount(): Promise<number> {
  const { changes } = await database.db
    .selectFrom("consent_changes")
    .select((select) => select.fn.countAll<number>().as("changes"))
    .executeTakeFirstOrThrow();
  return changes;
}
