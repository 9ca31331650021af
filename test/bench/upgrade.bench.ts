// Rehearsing and running the upgrade of existing contacts, against upgrading them one by one. BENCH_UPGRADE_CONTACTS=1000000
// is the full size, which is to take less than two minutes on PostgreSQL.
import { performance } from "node:perf_hooks";
import type pg from "pg";
import { rehearseUpgrade, runUpgrade } from "../../src/flow/upgrade-contacts.ts";
import { type BenchStore, onEveryDatabase, withBenchStore } from "./support/bench-store.ts";
import { atLeast, atMost, checkGoal, printTable } from "./support/compare.ts";

const SAMPLE = 2_000; // contacts that are upgraded one by one
const CONTACTS = Number(process.env.BENCH_UPGRADE_CONTACTS ?? 100_000);
const MILLION_GOAL_S = 120;
const RATIO_GOALS = { PostgreSQL: 8, Embedded: 5 } as const;
const REQUEST = { by: null, typeByInterest: new Map() };

await onEveryDatabase((title, connection) =>
  withBenchStore(connection, "bench_upgrade", (store) => measure(title, store)),
);

async function measure(title: keyof typeof RATIO_GOALS, store: BenchStore): Promise<void> {
  const contacts = title === "Embedded" ? Math.min(CONTACTS, 20_000) : CONTACTS;
  await makeContacts(store.client, contacts);
  const ways = [
    {
      name: "one by one, one transaction",
      contacts: SAMPLE,
      ms: await time(() => upgradeByContact(store.client)),
    },
    { name: "rehearsal", contacts, ms: await time(() => rehearseUpgrade(store.deps, REQUEST, () => {})) },
    { name: "run", contacts, ms: await time(() => runUpgrade(store.deps, REQUEST, () => {})) },
    { name: "second run", contacts, ms: await time(() => runUpgrade(store.deps, REQUEST, () => {})) },
  ].map((way) => ({ ...way, usEach: (1_000 * way.ms) / way.contacts }));
  const [oneByOne, rehearsal, run] = ways.map(({ usEach }) => usEach);
  printTable(
    `${title}: upgrade of ${contacts.toLocaleString("en")} contacts`,
    ["way", "contacts timed", "us each", "a million in s", "ratio"],
    ways.map(({ name, contacts: timed, usEach }) => [
      name,
      timed.toLocaleString("en"),
      usEach.toFixed(1),
      usEach.toFixed(0),
      ((oneByOne ?? 0) / usEach).toFixed(1),
    ]),
  );
  const ratio = (oneByOne ?? 0) / (run ?? 1);
  checkGoal(`${title}: run, times one by one`, { measured: ratio, goal: RATIO_GOALS[title], isMet: atLeast });
  if (title === "Embedded") return;
  checkGoal("Seconds to upgrade a million", { measured: run ?? 0, goal: MILLION_GOAL_S, isMet: atMost });
  checkGoal("Seconds to rehearse a million", {
    measured: rehearsal ?? 0,
    goal: MILLION_GOAL_S,
    isMet: atMost,
  });
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** One in fifty has a mark, two in three were mailed before. */
async function makeContacts(client: pg.Client, contacts: number): Promise<void> {
  await client.query(`
    insert into contacts (external_id, email, address_key, has_no_mailings_mark, was_mailed_before, created_at, changed_at)
    select 'crm-' || n, address, address, case when n % 50 = 0 then true end, n % 3 > 0, now(), now()
    from (select n, 'person.' || n || '@example.com' as address from generate_series(1, ${contacts}) as n) as people`);
  await client.query("vacuum analyze contacts");
}

/** What the upgrade does for each contact, as a program does it first; it is undone, so that all ways have the same to do. */
async function upgradeByContact(client: pg.Client): Promise<void> {
  await client.query("begin");
  const { rows } = await client.query(`select id from contacts order by id limit ${SAMPLE}`);
  for (const { id } of rows) {
    const found = await client.query(
      "select has_no_mailings_mark, was_mailed_before from contacts where id = $1 for no key update",
      [id],
    );
    const known = await client.query("select purpose from consents where contact_id = $1", [id]);
    if (known.rows.length > 0) continue;
    const { has_no_mailings_mark: isMarked, was_mailed_before: wasMailed } = found.rows[0];
    await record(client, [id, "sales-and-service", "granted"]);
    if (isMarked || wasMailed) await record(client, [id, "e-marketing", isMarked ? "withdrawn" : "granted"]);
  }
  await client.query("rollback");
}

async function record(client: pg.Client, values: readonly [string, string, string]): Promise<void> {
  const rest = "'legitimate-interest', 'upgrade', now()";
  await client.query(
    `insert into consent_changes (kind, contact_id, purpose, state, legal_basis, source, changed_at)
      values ('consent', $1, $2, $3, ${rest})`,
    [...values],
  );
  await client.query(
    `insert into consents (contact_id, purpose, state, legal_basis, source, changed_at)
      values ($1, $2, $3, ${rest}) on conflict do nothing`,
    [...values],
  );
}
