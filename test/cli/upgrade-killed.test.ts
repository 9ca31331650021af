// An upgrade whose process is killed, ten times over at random moments, loses nothing and does nothing twice.
// UPGRADE_KILLED_CONTACTS=100000 npx vitest run test/cli/upgrade-killed.test.ts does it with as many contacts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { loadBatches } from "../../src/store/batches.ts";
import { killNow, runCommand, startCommand, untilWritten } from "../support/command.ts";
import { makeCrm } from "../support/synthetic-crm.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

// The embedded database goes with the process that is killed, and takes long to come back.
const IS_ON_SERVER = Boolean(process.env.DATABASE_URL);
const CONTACTS = Number(process.env.UPGRADE_KILLED_CONTACTS ?? (IS_ON_SERVER ? 12_000 : 6_000));
const KILLS = IS_ON_SERVER ? 10 : 1;
const TEST_TIMEOUT_MS = 600_000;
const POLL_MS = 5;
const MAX_RUNS = 100;

let place: TestPlace;
beforeAll(async () => {
  place = await makePlace();
});
afterAll(() => place.remove());

/** Looks at the system, opened for as long as that takes. */
async function look<T>(at: (system: System) => Promise<T>): Promise<T> {
  const system = await openPlace(place);
  try {
    return await at(system);
  } finally {
    await system.close();
  }
}

/** What is on record of everybody, as one number. */
const state = () =>
  look(async ({ deps: { db } }) => {
    const { rows } = await sql<{ readonly consents: string; readonly subscriptions: string }>`
      select (select md5(string_agg(consents::text, ';' order by contact_id, purpose)) from consents) as consents,
        (select md5(string_agg(subscriptions::text, ';' order by contact_id, subscription_type)) from subscriptions)
          as subscriptions`.execute(db);
    return rows[0];
  });

/** How long the log is, and how often somebody got the same twice from the upgrade. */
const log = () =>
  look(async ({ deps: { db } }) => {
    const { rows } = await sql<{ readonly length: number; readonly twice: number }>`
      select count(*) as length, count(*) - count(distinct (contact_id, kind, purpose, subscription_type)) as twice
      from consent_changes where batch_id is not null and source = 'upgrade'`.execute(db);
    return rows[0] ?? { length: 0, twice: 0 };
  });

async function run(...args: readonly string[]) {
  const { environment } = place;
  const { exitCode, stdout, stderr } = await runCommand(args, { environment });
  expect([exitCode, stderr.includes("Cannot")]).toEqual([0, false]);
  return stdout;
}

async function importCrm(): Promise<void> {
  const crm = makeCrm(CONTACTS);
  for (const kind of ["contacts", "interests", "consents"] as const) {
    const file = join(place.config.dataFolder, `${kind}.ndjson`);
    writeFileSync(file, crm[kind].map((line) => JSON.stringify(line)).join("\n"));
    await run("import", kind, file);
  }
}

/** The same moments each time: shares of the work, from a generator of Park and Miller. */
function randomShares(count: number, seed: number): readonly number[] {
  let number = seed;
  const shares = Array.from({ length: count }, () => {
    number = (number * 48_271) % 0x7fff_ffff;
    return number / 0x7fff_ffff;
  });
  return shares.sort((a, b) => a - b);
}

/** Starts a command again and again, and kills it each time when a share of its work is in the log. */
async function killAt(
  shares: readonly number[],
  args: readonly string[],
  work: { from: number; to: number },
): Promise<void> {
  const { environment } = place;
  if (!IS_ON_SERVER) {
    const killed = startCommand(args, { environment });
    await untilWritten(killed, "5,000 contacts");
    return killNow(killed);
  }
  await look(async ({ deps: { db } }) => {
    for (const share of shares) {
      const killed = startCommand(args, { environment });
      const until = work.from + share * (work.to - work.from);
      while (killed.exitCode === null) {
        if ((await countLog(db)) > until) break;
        await wait(POLL_MS);
      }
      await killNow(killed);
    }
  });
}

test(`upgrade --run goes on where it was killed ${KILLS} times, counts as if it had not been, and is taken back whole`, {
  timeout: TEST_TIMEOUT_MS,
}, async () => {
  await importCrm();
  const start = await state();
  const rehearsed = JSON.parse(await run("upgrade", "--rehearse", "--json"));
  const { salesAndServiceGranted, eMarketingAssumed, eMarketingWithdrawn } = rehearsed.counts;
  const work = salesAndServiceGranted + eMarketingAssumed + eMarketingWithdrawn;
  const before = await look(({ deps: { db } }) => countLog(db));

  await killAt(randomShares(KILLS, 7), ["upgrade", "--run"], { from: before, to: before + work });
  await run("upgrade", "--run");
  // On a slow machine the kill may come when the run has just ended; the one above was then a second run.
  const [ran] = (await look(({ deps: { db } }) => loadBatches(db, ["upgrade"], MAX_RUNS))).slice(-1);
  expect(ran?.counts).toEqual(rehearsed.counts);
  expect(await log()).toEqual({ length: work, twice: 0 });
  const upgraded = await state();

  const again = JSON.parse(await run("upgrade", "--run", "--json"));
  expect(again.counts).toMatchObject({
    salesAndServiceGranted: 0,
    eMarketingAssumed: 0,
    eMarketingWithdrawn: 0,
  });
  expect([await log(), await state()]).toEqual([{ length: work, twice: 0 }, upgraded]);

  const back = { from: before + work, to: before + 2 * work };
  if (IS_ON_SERVER) await killAt(randomShares(2, 11), ["upgrade", "--rollback", String(ran?.id)], back);
  await run("upgrade", "--rollback", String(ran?.id));
  expect(await state()).toEqual(start);
  expect(JSON.parse(await run("upgrade", "--rehearse", "--json")).counts).toEqual(rehearsed.counts);
  expect(await run("doctor")).toContain(
    `${CONTACTS.toLocaleString("en")} contacts checked, 0 differ from the log`,
  );
});

async function countLog(db: System["deps"]["db"]): Promise<number> {
  const { rows } = await sql<{
    readonly length: number;
  }>`select count(*) as length from consent_changes`.execute(db);
  return rows[0]?.length ?? 0;
}
