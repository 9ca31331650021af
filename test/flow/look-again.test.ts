// The last look: what was withdrawn after the list was decided is withheld, by the roster and by the store.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseExternalId, parseMailingId } from "../../src/base/ids.ts";
import type { Result } from "../../src/base/result.ts";
import { parseImportedContact } from "../../src/consent/imported-contact.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { suppressAddress } from "../../src/flow/bar-address.ts";
import { filterInline } from "../../src/flow/filter-list.ts";
import type { FilterDependencies } from "../../src/flow/filter-recipients.ts";
import { FreshLook } from "../../src/flow/fresh-look.ts";
import { type GateRequest, lookAgain } from "../../src/flow/look-again.ts";
import { ResidentRoster } from "../../src/flow/resident-roster.ts";
import { hashKeyed } from "../../src/flow/secrets.ts";
import { saveContacts } from "../../src/store/contacts.ts";
import { appendChanges, loadStandings } from "../../src/store/standings.ts";
import {
  A_DAY_AFTER,
  aChange,
  anAddress,
  anImportContext,
  NEWSLETTER,
  NOON,
  TOKEN_KEYS,
} from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let database: TestDatabase;
let deps: FilterDependencies;
let roster: ResidentRoster;
let mailings = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  const { db, log } = database;
  deps = {
    db,
    log,
    clock: () => NOON,
    tokenKeys: TOKEN_KEYS,
    publicUrl: "https://mail.example.com",
    rosters: null,
  };
});
beforeEach(async () => {
  mailings += 1;
  const people = ["ann", "bob", "cees"].map((name) => {
    const fields = { id: `${name}-${mailings}`, email: `${name}-${mailings}@example.com` };
    return take(parseImportedContact(fields, anImportContext())).row;
  });
  await saveContacts(database.db, people, NOON);
  roster = new ResidentRoster(deps, { maxMb: 10 });
  await roster.whenLoaded();
});
afterAll(() => database.close());

function take<T>(result: Result<T, unknown>): T {
  if (result.kind === "error") throw new Error(JSON.stringify(result.error));
  return result.value;
}

function idOf(name: string) {
  return take(parseExternalId(`${name}-${mailings}`));
}

/** Filters a list of three, and gives the batch as a send job would hold it. */
async function aBatch(): Promise<GateRequest> {
  const terms = {
    mailingId: take(parseMailingId(`m-${mailings}`)),
    purpose: E_MARKETING,
    subscriptionType: NEWSLETTER,
    override: null,
  };
  const recipients = ["ann", "bob", "cees"].map((name) => ({ externalId: idOf(name), email: null }));
  const outcome = await filterInline(
    deps,
    { ...terms, listKey: "l" },
    { recipients, onProgress: async () => {} },
  );
  if (outcome.kind === "refused") throw new Error(outcome.message);
  const passed = outcome.decisions.map((each) => ({
    externalId: each.id === undefined ? null : take(parseExternalId(each.id)),
    email: each.email ?? null,
    pass: each.decision === "send" ? each.pass : null,
  }));
  return { ...terms, recipients: passed };
}

async function withdraw(name: string): Promise<void> {
  const [standing] = await loadStandings(database.db, [{ externalId: idOf(name), email: null }]);
  if (standing === undefined || standing === null) throw new Error("No such contact");
  const change = { state: "withdrawn", contactId: standing.contactId, at: A_DAY_AFTER } as const;
  await appendChanges(database.db, [aChange(change)]);
}

async function loadLooks() {
  return database.db.selectFrom("gate_looks").select(["sent", "withheld"]).execute();
}

describe.each(["by the store", "by the roster"] as const)("lookAgain %s", (way) => {
  const look = (request: GateRequest) =>
    lookAgain({ ...deps, rosters: way === "by the roster" ? roster : null }, request);

  test("lets everybody through while nothing changed", async () => {
    const outcome = await look(await aBatch());
    expect(outcome).toMatchObject({ kind: "looked", counts: { send: 3, withhold: {} }, withheld: [] });
    await roster.close();
  });

  test("withholds who withdrew, or was barred, after the list was decided", async () => {
    const batch = await aBatch();
    await withdraw("bob");
    await suppressAddress(deps, anAddress(`cees-${mailings}@example.com`), {
      by: "jo",
      why: "asked by phone",
    });
    expect(await look(batch)).toMatchObject({
      counts: { send: 1, withhold: { suppressed: 1, "purpose-withdrawn": 1 } },
      withheld: [
        { index: 1, id: `bob-${mailings}`, reason: "purpose-withdrawn" },
        { index: 2, id: `cees-${mailings}`, reason: "suppressed" },
      ],
    });
    await roster.close();
  });

  test("knows a batch again by a hash that nobody can try recipients against without the key", async () => {
    const batch = await aBatch();
    await look(batch);
    const named = JSON.stringify(batch.recipients.map(({ externalId, email }) => [externalId, email]));
    const plain = createHash("sha256").update(named).digest().subarray(0, 16);
    const rows = await database.db.selectFrom("gate_looks").select("batch_hash").execute();
    expect(rows.map((row) => row.batch_hash)).not.toContainEqual(plain);
    const right = hashKeyed(deps.tokenKeys[0], "batch", named).subarray(0, 16);
    expect(rows.map((row) => row.batch_hash)).toContainEqual(right);
    await roster.close();
  });

  test("counts a batch once that is looked at twice, as it was last", async () => {
    const before = (await loadLooks()).length;
    const batch = await aBatch();
    await look(batch);
    await withdraw("ann");
    await look(batch);
    const looks = await loadLooks();
    expect(looks).toHaveLength(before + 1);
    expect(looks).toContainEqual({ sent: 2, withheld: { "purpose-withdrawn": 1 } });
    await roster.close();
  });

  test("refuses a batch with another recipient's pass, and decides one whose passes have expired", async () => {
    const batch = await aBatch();
    const [first, second] = batch.recipients;
    const swapped = batch.recipients.map((each, index) =>
      index === 0 ? { ...each, pass: second?.pass ?? null } : each,
    );
    expect(first?.pass).not.toBeNull();
    expect(await look({ ...batch, recipients: swapped })).toEqual({
      kind: "refused",
      message: `Cannot look again at a batch of mailing "m-${mailings}": the pass of recipient 0 is forged`,
    });
    const tomorrow = { ...deps, clock: () => A_DAY_AFTER };
    expect(await lookAgain(tomorrow, batch)).toMatchObject({ counts: { send: 3 } });
    await roster.close();
  });
});

describe("FreshLook", () => {
  test("counts what it said last of a mail, and nothing that came after", async () => {
    let now = NOON.getTime();
    const look = take(await FreshLook.open({ ...deps, clock: () => new Date(now) }, await aBatch()));
    expect([await look.mayGo(0), await look.mayGo(1)]).toEqual([true, true]);
    await withdraw("ann");
    await withdraw("bob");
    now += 1_001;
    expect(await look.mayGo(1)).toBe(false);
    await look.close();
    expect(await loadLooks()).toContainEqual({ sent: 2, withheld: { "purpose-withdrawn": 1 } });
    await roster.close();
  });

  test("looks again before a mail goes once it is a second old, or the clock was set back", async () => {
    let now = NOON.getTime();
    const looking = { ...deps, clock: () => new Date(now) };
    const look = take(await FreshLook.open(looking, await aBatch()));
    await withdraw("bob");
    expect(await look.mayGo(1)).toBe(true);
    const second = take(await FreshLook.open(looking, await aBatch()));
    await withdraw("ann");
    now -= 3_600_000;
    expect(await second.mayGo(0)).toBe(false);
    now += 1_001;
    await withdraw("cees");
    expect(await second.mayGo(2)).toBe(false);
    await roster.close();
  });
});
