// Filtering a list: by the roster in memory and by the store, against asking the database in the ways written first.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type pg from "pg";
import { DECISIONS } from "../../src/consent/class-decisions.ts";
import type { ListedRecipient } from "../../src/consent/listed-recipient.ts";
import { openEmbedded } from "../../src/embedded/embedded.ts";
import { decideByRoster } from "../../src/flow/decide-by-roster.ts";
import { type DecideBatch, decideByStore } from "../../src/flow/decide-by-store.ts";
import { ResidentRoster } from "../../src/flow/resident-roster.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { consentChange } from "../store/values.ts";
import { aMailing, aSubscriptionType } from "../support/builders.ts";
import { atLeast, atMost, checkGoal, compare, printTable } from "./support/compare.ts";
import { type ConsentWorld, makeConsentWorld, makeList, silentLog } from "./support/consent-world.ts";
import { timeStored } from "./support/stored-decisions.ts";
import { connect, filterByBatches, filterByCopy, type Tally } from "./support/ways-to-filter.ts";

const BATCH = 10_000;
const ROUNDS = 3;
const ROSTER_MB = 2_048;
const STORED_GOAL_S = 15;
const MAILING = aMailing({ subscriptionType: aSubscriptionType() });
/** A fifth of the full size is BENCH_FILTER_SCALE=0.2; smaller worlds are quicker to try the bench itself with. */
const SCALE = Number(process.env.BENCH_FILTER_SCALE ?? 1);
const size = (full: number): number => Math.max(100, Math.round(full * SCALE));

const url = process.env.BENCH_DATABASE_URL;
if (url === undefined) {
  process.stdout.write(
    "\nName a PostgreSQL database of its own in BENCH_DATABASE_URL to measure there too.\n",
  );
} else {
  await measure(
    "PostgreSQL",
    { connectionString: url },
    { contacts: size(2e6), recipients: size(1e6), goals: true },
  );
}
await onEmbedded((connection) =>
  measure("Embedded", connection, { contacts: size(1e5), recipients: size(1e5), goals: false }),
);

/** A way to filter, and how many recipients of the list it is timed with. */
interface Case {
  readonly name: string;
  readonly recipients: number;
  readonly decide: (list: readonly ListedRecipient[]) => Promise<Tally>;
}

interface Size {
  readonly contacts: number;
  readonly recipients: number;
  /** Whether what the product promises is asked for. */
  readonly goals: boolean;
}

async function measure(title: string, connection: pg.ClientConfig, sizes: Size): Promise<void> {
  const { contacts, recipients, goals } = sizes;
  process.stdout.write(`\n${title}: making ${contacts.toLocaleString("en")} contacts\n`);
  const world = await makeConsentWorld(connection, contacts);
  const client = await connect(connection, world.schema);
  const deps = { db: world.database.db, clock: () => new Date(), log: silentLog };
  const start = performance.now();
  const resident = new ResidentRoster(deps, { maxMb: ROSTER_MB });
  await resident.whenLoaded();
  const loadMs = performance.now() - start;
  try {
    const cases = casesOf(world, client, resident, recipients);
    await checkSameAnswers(cases, contacts);
    const perRecipient = await timeCases(cases, makeList(contacts, recipients));
    printWays(title, sizes, cases, perRecipient);
    const { status } = resident;
    const mb = status.kind === "ready" ? status.mb : 0;
    process.stdout.write(`The roster took ${(loadMs / 1_000).toFixed(1)} s to load and takes ${mb} MB\n`);
    if (goals) {
      const ratio = (name: string): number =>
        (perRecipient.get(name) ?? 0) / (perRecipient.get("roster") ?? 1);
      checkGoal('Roster, times "= any" 10,000', {
        measured: ratio("= any, 10,000"),
        goal: 12,
        isMet: atLeast,
      });
      checkGoal("Roster, times COPY + join", { measured: ratio("COPY + join"), goal: 5, isMet: atLeast });
    }
    await measureWithdrawals(world, resident, makeList(contacts, recipients));
    const stored = { contacts, recipients, rosterMb: ROSTER_MB };
    for (const { name, seconds } of await timeStored(deps, { resident, ...stored })) {
      const isPromised = goals && name.endsWith("warm");
      if (isPromised) checkGoal(name, { measured: seconds, goal: STORED_GOAL_S, isMet: atMost });
      else process.stdout.write(`${name}: ${seconds.toFixed(1)}\n`);
    }
  } finally {
    await resident.close();
    await client.end();
    await world.close();
  }
}

function casesOf(
  { contacts, database: { db } }: ConsentWorld,
  client: pg.Client,
  resident: ResidentRoster,
  recipients: number,
): readonly Case[] {
  const deps = { db, clock: () => new Date(), log: silentLog };
  const sample = Math.min(recipients, size(1e5));
  const byBatches = (batchSize: number) => (list: readonly ListedRecipient[]) =>
    filterByBatches(client, list, batchSize);
  return [
    { name: "= any, 10,000", recipients: sample, decide: byBatches(BATCH) },
    { name: "= any, 1,000", recipients: sample, decide: byBatches(1_000) },
    { name: "one query a recipient", recipients: Math.min(2_000, contacts), decide: byBatches(1) },
    { name: "COPY + join", recipients, decide: (list) => filterByCopy(client, list) },
    {
      name: "store",
      recipients: Math.min(recipients, size(5e4)),
      decide: (list) => tally(decideByStore(deps, MAILING), list),
    },
    {
      name: "roster",
      recipients,
      decide: async (list) => {
        const roster = await resident.catchUp();
        if (roster === null) throw new Error("Cannot measure the roster: it takes too much memory");
        const options = { mailing: MAILING, wantsEmails: false };
        return tally(decideByRoster(deps, { resident, roster }, options), list);
      },
    },
  ];
}

async function tally(decide: DecideBatch, list: readonly ListedRecipient[]): Promise<Tally> {
  const counts: Record<string, number> = {};
  for (let from = 0; from < list.length; from += BATCH) {
    const { decisions } = await decide(list.slice(from, from + BATCH));
    for (const number of decisions) {
      const decision = DECISIONS[number];
      const reason = decision?.kind === "withhold" ? decision.reason : "send";
      counts[reason] = (counts[reason] ?? 0) + 1;
    }
  }
  return counts;
}

/** A way that is fast because it decides otherwise is none. */
async function checkSameAnswers(cases: readonly Case[], contacts: number): Promise<void> {
  const list = makeList(contacts, 2_000);
  const tallies: Tally[] = [];
  for (const { decide } of cases) tallies.push(await decide(list));
  const [first, ...others] = tallies;
  for (const other of others) {
    if (JSON.stringify(sorted(first)) === JSON.stringify(sorted(other))) continue;
    throw new Error(`The ways differ: ${JSON.stringify(first)} and ${JSON.stringify(other)}`);
  }
}

function sorted(counts: Tally = {}): readonly (readonly [string, number])[] {
  return Object.entries(counts).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Gives the microseconds that each way takes for one recipient. */
async function timeCases(
  cases: readonly Case[],
  list: readonly ListedRecipient[],
): Promise<ReadonlyMap<string, number>> {
  const ways = cases.map(({ name, recipients, decide }) => ({
    name,
    run: () => decide(list.slice(0, recipients)),
  }));
  const timings = await compare(ways, ROUNDS);
  return new Map(
    timings.map(({ name, wallMs }, index) => [name, (1_000 * wallMs) / (cases[index]?.recipients ?? 1)]),
  );
}

function printWays(
  title: string,
  { contacts, recipients }: Size,
  cases: readonly Case[],
  perRecipient: ReadonlyMap<string, number>,
): void {
  const baseline = perRecipient.get("= any, 10,000") ?? 0;
  printTable(
    `${title}: ${recipients.toLocaleString("en")} recipients of ${contacts.toLocaleString("en")} contacts`,
    ["way", "recipients timed", "us each", "k/s", "x = any 10,000"],
    cases.map(({ name, recipients: timed }) => {
      const us = perRecipient.get(name) ?? 0;
      return [
        name,
        timed.toLocaleString("en"),
        us.toFixed(2),
        (1_000 / us).toFixed(0),
        (baseline / us).toFixed(2),
      ];
    }),
  );
}

/** Decides the list while two others withdraw, and counts who is passed that had withdrawn before their batch. */
async function measureWithdrawals(
  { database: { db } }: ConsentWorld,
  resident: ResidentRoster,
  list: readonly ListedRecipient[],
): Promise<void> {
  const roster = await resident.catchUp();
  if (roster === null) return;
  const withdrawn = new Set<number>();
  let isOver = false;
  const writers = [0, 1].map(async (writer) => {
    for (let turn = writer; !isOver; turn += 2) {
      const contacts = roster.findContacts([list[(turn * 997) % list.length]?.externalId ?? null]);
      const contactId = (contacts[0] ?? -1) < 0 ? 0 : roster.contactIdOf(contacts[0] ?? 0);
      if (contactId === 0) continue;
      await appendChanges(db, [consentChange(contactId as never, "withdrawn")]);
      withdrawn.add(contactId);
    }
  });
  const deps = { db, clock: () => new Date(), log: silentLog };
  const decide = decideByRoster(deps, { resident, roster }, { mailing: MAILING, wantsEmails: false });
  let missed = 0;
  const start = performance.now();
  for (let from = 0; from < list.length; from += BATCH) {
    const before = new Set(withdrawn);
    const { decisions, contactIds } = await decide(list.slice(from, from + BATCH));
    for (const [index, number] of decisions.entries()) {
      if (number === 0 && before.has(contactIds[index] ?? 0)) missed += 1;
    }
  }
  const us = (1_000 * (performance.now() - start)) / list.length;
  isOver = true;
  await Promise.all(writers);
  process.stdout.write(
    `While two writers withdrew ${withdrawn.size} consents: ${us.toFixed(2)} us each, ${missed} passed who had withdrawn before\n`,
  );
  if (missed > 0) process.exitCode = 1;
}

async function onEmbedded(work: (connection: pg.ClientConfig) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "mailconsent-bench-"));
  const embedded = await openEmbedded({ dataFolder: folder });
  try {
    await work(embedded.connection);
  } finally {
    await embedded.close();
    rmSync(folder, { recursive: true });
  }
}
