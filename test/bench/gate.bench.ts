// The last look: how long after a withdrawal was committed the gate withholds, by the roster and by the store.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import type pg from "pg";
import { parseContactId, parseExternalId, parseMailingId } from "../../src/base/ids.ts";
import type { Result } from "../../src/base/result.ts";
import { E_MARKETING } from "../../src/consent/purpose.ts";
import { openEmbedded } from "../../src/embedded/embedded.ts";
import type { FilterDependencies } from "../../src/flow/filter-recipients.ts";
import { lookAgain, type PassedRecipient } from "../../src/flow/look-again.ts";
import { ResidentRoster } from "../../src/flow/resident-roster.ts";
import { appendChanges } from "../../src/store/standings.ts";
import { aChange, NEWSLETTER, TOKEN_KEYS } from "../support/builders.ts";
import { atMost, checkGoal, printTable } from "./support/compare.ts";
import { makeConsentWorld, silentLog } from "./support/consent-world.ts";

const CONTACTS = 20_000;
const BATCH = 50;
const WITHDRAWALS = 300; // by each way
const GOAL_MS = 5_000;
const ROSTER_MB = 512;

const url = process.env.BENCH_DATABASE_URL;
if (url === undefined) await onEmbedded((connection) => measure("Embedded", connection));
else await measure("PostgreSQL", { connectionString: url });

async function measure(title: string, connection: pg.ClientConfig): Promise<void> {
  const world = await makeConsentWorld(connection, CONTACTS);
  const { db } = world.database;
  const deps = {
    db,
    log: silentLog,
    clock: () => new Date(),
    tokenKeys: TOKEN_KEYS,
    publicUrl: "https://m.example.com",
  };
  const roster = new ResidentRoster(deps, { maxMb: ROSTER_MB });
  await roster.whenLoaded();
  try {
    const sendable = await findSendable({ ...deps, rosters: roster });
    const half = Math.floor(sendable.length / 2);
    const ways = [
      { name: "by the roster", rosters: roster, people: sendable.slice(0, half) },
      { name: "by the store", rosters: null, people: sendable.slice(half) },
    ];
    const rows: string[][] = [];
    for (const { name, rosters, people } of ways) {
      const { waits, missed } = await withdrawAndLook({ ...deps, rosters }, people);
      rows.push([name, ...[0.5, 0.99, 1].map((share) => quantile(waits, share).toFixed(1)), String(missed)]);
      checkGoal(`Milliseconds at p99, ${name}`, {
        measured: quantile(waits, 0.99),
        goal: GOAL_MS,
        isMet: atMost,
      });
      if (missed > 0) process.exitCode = 1;
    }
    printTable(
      `${title}: ${WITHDRAWALS} withdrawals each, among ${CONTACTS.toLocaleString("en")} contacts; a look at ${BATCH}`,
      ["way", "p50 ms", "p99 ms", "longest ms", "missed"],
      rows,
    );
  } finally {
    await roster.close();
    await world.close();
  }
}

/** Withdraws for one of a batch, and looks at the batch at once; the wait is from the commit to the answer. */
async function withdrawAndLook(deps: FilterDependencies, people: readonly PassedRecipient[]) {
  const waits: number[] = [];
  let missed = 0;
  for (let turn = 0; turn < WITHDRAWALS; turn += 1) {
    const first = (turn * 7) % (people.length - BATCH);
    const batch = people.slice(first, first + BATCH);
    const [leaver] = batch;
    const contactId = take(parseContactId(Number(leaver?.externalId?.slice("crm-".length))));
    await appendChanges(deps.db, [aChange({ contactId, state: "withdrawn", at: new Date() })]);
    const committed = performance.now();
    const withheld = await look(deps, batch);
    waits.push(performance.now() - committed);
    if (!withheld.some(({ index }) => index === 0)) missed += 1;
  }
  return { waits, missed };
}

async function findSendable(deps: FilterDependencies): Promise<readonly PassedRecipient[]> {
  const people = Array.from({ length: CONTACTS }, (_, index) => {
    return { externalId: take(parseExternalId(`crm-${index + 1}`)), email: null, pass: null };
  });
  const withheld = new Set((await look(deps, people)).map(({ index }) => index));
  return people.filter((_, index) => !withheld.has(index));
}

async function look(deps: FilterDependencies, recipients: readonly PassedRecipient[]) {
  const terms = { purpose: E_MARKETING, subscriptionType: NEWSLETTER, override: null };
  const outcome = await lookAgain(deps, { mailingId: take(parseMailingId("bench")), ...terms, recipients });
  if (outcome.kind === "refused") throw new Error(outcome.message);
  return outcome.withheld;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function take<T>(result: Result<T, unknown>): T {
  if (result.kind === "error") throw new Error(JSON.stringify(result.error));
  return result.value;
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
