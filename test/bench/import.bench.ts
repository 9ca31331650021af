// Importing contacts from CSV, against writing them row by row. BENCH_IMPORT_CONTACTS=1000000 is the full size.
import { Readable } from "node:stream";
import type pg from "pg";
import { importKind } from "../../src/flow/import-kinds.ts";
import { readLineChunks } from "../../src/lines/read-lines.ts";
import { type BenchStore, onEveryDatabase, withBenchStore } from "./support/bench-store.ts";
import { atLeast, checkGoal, compare, printTable } from "./support/compare.ts";

const ROUNDS = 3;
const SAMPLE = 2_000; // rows that are written one by one
const CONTACTS = Number(process.env.BENCH_IMPORT_CONTACTS ?? 100_000);
const RATE_GOAL = 20_000; // contacts a second, on PostgreSQL
const RATIO_GOALS = { PostgreSQL: 12, Embedded: 7 } as const;
const HEADER =
  "id,email,name,language,company_id,company_name,no_mailings,mailed_before,e_marketing,e_marketing_at";

await onEveryDatabase((title, connection) =>
  withBenchStore(connection, "bench_import", (store) => measure(title, store)),
);

async function measure(title: keyof typeof RATIO_GOALS, store: BenchStore): Promise<void> {
  let round = 0;
  const contacts = title === "Embedded" ? Math.min(CONTACTS, 20_000) : CONTACTS;
  const ways = [
    { name: "row by row, one transaction", rows: SAMPLE, run: () => writeByRow(store.client, `r${round++}`) },
    { name: "import", rows: contacts, run: () => importAll(store, `i${round++}`, contacts) },
  ];
  const timings = await compare(ways, ROUNDS);
  const [byRow, imported] = timings.map(({ wallMs }, index) => (1_000 * (ways[index]?.rows ?? 1)) / wallMs);
  printTable(
    `${title}: contacts from CSV, one in ten with a consent`,
    ["way", "contacts timed", "contacts/s", "ratio", "CPU us each, without the database"],
    timings.map(({ name, wallMs, cpuMs }, index) => {
      const rows = ways[index]?.rows ?? 1;
      const rate = (1_000 * rows) / wallMs;
      return [
        name,
        `${rows}`,
        rate.toFixed(0),
        (rate / (byRow ?? 1)).toFixed(1),
        ((1_000 * cpuMs) / rows).toFixed(1),
      ];
    }),
  );
  const ratio = (imported ?? 0) / (byRow ?? 1);
  checkGoal(`${title}: import, times row by row`, {
    measured: ratio,
    goal: RATIO_GOALS[title],
    isMet: atLeast,
  });
  if (title === "Embedded") return;
  checkGoal("Contacts imported a second", { measured: imported ?? 0, goal: RATE_GOAL, isMet: atLeast });
}

async function importAll({ deps }: BenchStore, prefix: string, contacts: number): Promise<void> {
  const lines = readLineChunks(Readable.from(csvOf(prefix, contacts)), "csv");
  const request = { label: null, by: null, requestKey: null };
  const observer = { onReport: () => {}, onProgress: () => {} };
  const { created } = await importKind(deps, "contacts", request, { lines, observer });
  if (created !== contacts) throw new Error(`Imported ${created} of ${contacts} contacts`);
}

function* csvOf(prefix: string, contacts: number): Iterable<string> {
  yield `${HEADER}\n`;
  for (let number = 1; number <= contacts; number += 1) {
    const consent = number % 10 === 0 ? "granted,2025-05-31" : ",";
    const company = `co-${number % 5_000},Company ${number % 5_000}`;
    yield `${prefix}-${number},${prefix}.${number}@example-${number % 977}.com,Person ${number},en,${company},,${number % 3 === 0 ? "yes" : "no"},${consent}\n`;
  }
}

/** The same rows as a program writes them first: one statement a table and contact. */
async function writeByRow(client: pg.Client, prefix: string): Promise<void> {
  await client.query("begin");
  for (let number = 1; number <= SAMPLE; number += 1) {
    const email = `${prefix}.${number}@example-${number % 977}.com`;
    const company = await client.query(
      `insert into companies (external_id, name, created_at, changed_at) values ($1, $2, now(), now())
        on conflict (external_id) do update set name = excluded.name returning id`,
      [`co-${number % 5_000}`, `Company ${number % 5_000}`],
    );
    const { rows } = await client.query(
      `insert into contacts (external_id, email, address_key, name, language, company_id, was_mailed_before, created_at,
        changed_at) values ($1, $2, $2, $3, 'en', $4, $5, now(), now())
        on conflict (external_id) do update set email = excluded.email, name = excluded.name returning id`,
      [`${prefix}-${number}`, email, `Person ${number}`, company.rows[0].id, number % 3 === 0],
    );
    if (number % 10 === 0) await writeConsent(client, rows[0].id);
  }
  await client.query("commit");
}

async function writeConsent(client: pg.Client, contactId: string): Promise<void> {
  const values = "$1, 'e-marketing', 'granted', 'consent', 'import', '2025-05-31'";
  await client.query(
    `insert into consent_changes (kind, contact_id, purpose, state, legal_basis, source, changed_at)
      values ('consent', ${values})`,
    [contactId],
  );
  await client.query(
    `insert into consents (contact_id, purpose, state, legal_basis, source, changed_at) values (${values})
      on conflict (contact_id, purpose) do update set state = excluded.state`,
    [contactId],
  );
}
