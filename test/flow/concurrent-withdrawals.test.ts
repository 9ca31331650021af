// Nobody is let through whose withdrawal was committed before their batch began, whoever else writes at that time.
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactId } from "../../src/base/ids.ts";
import { decisionOf } from "../../src/consent/class-decisions.ts";
import type { ListedRecipient } from "../../src/consent/listed-recipient.ts";
import { decideByRoster } from "../../src/flow/decide-by-roster.ts";
import { type DecideBatch, decideByStore } from "../../src/flow/decide-by-store.ts";
import type { FlowDependencies } from "../../src/flow/dependencies.ts";
import { ResidentRoster } from "../../src/flow/resident-roster.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { addContacts, consentChange, id } from "../store/values.ts";
import { aMailing } from "../support/builders.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

// The embedded database runs one transaction at a time, so that there is little to overtake.
const IS_ON_SERVER = Boolean(process.env.DATABASE_URL);
const RUNS = IS_ON_SERVER ? 100 : 3;
const WRITERS = IS_ON_SERVER ? 4 : 1;
const CONTACTS = 60;
const NAMES = Array.from({ length: CONTACTS }, (_, index) => `c-${index}`);
const LIST: readonly ListedRecipient[] = NAMES.map((name) => ({ externalId: id(name), email: null }));

let store: TestDatabase;
let deps: FlowDependencies;
let contactIds: readonly ContactId[];
beforeAll(async () => {
  store = await openTestDatabase();
  deps = { db: store.db, log: store.log, clock: () => new Date() };
  contactIds = await addContacts(
    store.db,
    Object.fromEntries(NAMES.map((name) => [name, `${name}@example.com`])),
  );
});
afterAll(() => store.close());

/** Who is withdrawn for certain, and by which withdrawal: committed, and no grant after it begun. */
const withdrawn = new Map<ContactId, number>();

/** Withdraws and grants again, two contacts a transaction, which others overtake while it is open. */
async function write(contacts: readonly ContactId[], isOver: () => boolean): Promise<number> {
  let commits = 0;
  for (let turn = 0; !isOver(); turn += 1) {
    const pair = [0, 1].flatMap((next) => contacts[(2 * turn + next) % contacts.length] ?? []);
    const isWithdrawal = Math.floor((2 * turn) / contacts.length) % 2 === 0;
    if (!isWithdrawal) for (const contactId of pair) withdrawn.delete(contactId);
    await store.db.transaction().execute(async (transaction) => {
      for (const contactId of pair) {
        await appendChanges(transaction, [consentChange(contactId, isWithdrawal ? "withdrawn" : "granted")]);
      }
    });
    if (isWithdrawal) for (const contactId of pair) withdrawn.set(contactId, turn);
    commits += 1;
  }
  return commits;
}

async function openWays(): Promise<{
  readonly ways: Record<string, () => DecideBatch>;
  close(): Promise<void>;
}> {
  const resident = new ResidentRoster(deps, { maxMb: 10 });
  await resident.whenLoaded();
  const roster = await resident.catchUp();
  if (roster === null) throw new Error("No roster");
  const mailing = aMailing();
  return {
    ways: {
      "by the store": () => decideByStore(deps, mailing),
      "by the roster": () => decideByRoster(deps, { resident, roster }, { mailing, wantsEmails: false }),
    },
    close: () => resident.close(),
  };
}

test(`${RUNS} lists, decided both ways while others withdraw, pass nobody who had withdrawn before`, async () => {
  let isOver = false;
  const { ways, close } = await openWays();
  const share = CONTACTS / WRITERS;
  const writers = Array.from({ length: WRITERS }, (_, writer) =>
    write(contactIds.slice(writer * share, (writer + 1) * share), () => isOver),
  );
  try {
    const { passed, certain } = await decideLists(ways);
    expect(passed).toEqual([]);
    expect(certain).toBeGreaterThan(0);
  } finally {
    isOver = true;
    expect(Math.min(...(await Promise.all(writers)))).toBeGreaterThan(1);
    await close();
  }
});

/** Counts the decisions for those who had withdrawn for certain, and names those of them that were passed. */
async function decideLists(
  ways: Record<string, () => DecideBatch>,
): Promise<{ readonly passed: readonly string[]; readonly certain: number }> {
  let certain = 0;
  const passed: string[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    for (const [way, open] of Object.entries(ways)) {
      const before = new Map(withdrawn);
      const { decisions, contactIds: decided } = await open()(LIST);
      for (const [index, number] of decisions.entries()) {
        const contactId = decided[index] as ContactId;
        // Whoever was granted consent again meanwhile may be passed.
        const withdrawal = before.get(contactId);
        if (withdrawal === undefined || withdrawn.get(contactId) !== withdrawal) continue;
        certain += 1;
        if (decisionOf(number).kind === "send") passed.push(`run ${run} ${way}: ${contactId}`);
      }
    }
  }
  return { passed, certain };
}
