// The recipient's page and one-click over PostgreSQL and HTTP, against servers that answer a constant page.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import autocannon from "autocannon";
import { sql } from "kysely";
import type { ContactId } from "../../src/base/ids.ts";
import { parseTokenKeys, signToken } from "../../src/consent/preference-token.ts";
import type { Db } from "../../src/store/database.ts";
import { atLeast, atMost, checkGoal, median, printTable } from "./support/compare.ts";
import { makeConsentWorld } from "./support/consent-world.ts";

const CONTACTS = 50_000;
const ROUNDS = Number(process.env.BENCH_PAGE_ROUNDS ?? 5);
/** 50,000 pages in all. */
const PAGES_A_ROUND = 10_000;
const BARE_A_ROUND = 5_000;
const CONNECTIONS = 16;
const SAMPLE_MS = 20;
const CLICKS_A_SECOND = 300;
const CLICKS = 6_000;
const GET_GOAL = 2_500;
const CLICK_GOAL_MS = 300;
const SECRET = "b".repeat(43);

const tokens: readonly string[] = makeTokens();
const url = process.env.BENCH_DATABASE_URL;
if (url === undefined) {
  process.stdout.write(
    "\nName a PostgreSQL database of its own in BENCH_DATABASE_URL to measure the page on it.\n",
  );
} else {
  await measure(url);
}

/** Where the servers listen. */
interface Ports {
  readonly pages: number;
  readonly bare: number;
}

async function measure(connectionString: string): Promise<void> {
  process.stdout.write(`\nMaking ${CONTACTS.toLocaleString("en")} contacts\n`);
  const world = await makeConsentWorld({ connectionString }, CONTACTS);
  const { db } = world.database;
  await sql`insert into mailings (id, purpose, subscription_type, created_at) values ('bench', 'e-marketing', 'newsletter', now())`.execute(
    db,
  );
  await sql`create table bench_rows (id bigint generated always as identity primary key, at timestamptz not null)`.execute(
    db,
  );
  const script = join(import.meta.dirname, "support/page-server.ts");
  const args = ["--import", import.meta.resolve("tsx"), script, connectionString, world.schema, SECRET];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const ports = await readPorts(child);
    await measurePages(db, ports);
    await measureClicks(db, ports);
  } finally {
    child.kill();
    await once(child, "exit");
    await world.close();
  }
}

async function readPorts(child: ChildProcess): Promise<Ports> {
  if (child.stdout === null) throw new Error("the server says nothing");
  const [line] = await once(child.stdout, "data");
  return JSON.parse(String(line));
}

function makeTokens(): readonly string[] {
  const keys = parseTokenKeys(SECRET);
  if (keys.kind === "error") throw new Error(keys.error);
  const issuedAt = new Date();
  return Array.from({ length: CONTACTS }, (_, index) => {
    const contactId = (index + 1) as ContactId;
    const named = { contactId, mailingNumber: 1, purposeNumber: 2, typeNumber: 1 };
    return signToken({ kind: "personal", ...named, issuedAt }, keys.value[0]);
  });
}

interface Load {
  readonly name: string;
  readonly port: number;
  readonly prefix: string;
  readonly amount: number;
}

/** What came of one way, by rounds. */
interface Measured {
  readonly rates: number[];
  readonly p99s: number[];
  readonly cpus: number[];
}

/** Asks the server's process how much time it has used: unlike the clock, nobody else's work is in it. */
async function cpuMsOf(port: number): Promise<number> {
  return Number(await (await fetch(`http://127.0.0.1:${port}/cpu`)).text());
}

/** Asks in turns, so that what disturbs one disturbs all. */
async function measurePages(db: Db, { pages, bare }: Ports): Promise<void> {
  const loads: readonly Load[] = [
    { name: "constant page", port: bare, prefix: "/page/", amount: BARE_A_ROUND },
    { name: "select 1, constant page", port: bare, prefix: "/select/", amount: BARE_A_ROUND },
    { name: "recipient's page", port: pages, prefix: "/s/", amount: PAGES_A_ROUND },
  ];
  const measured = new Map(loads.map(({ name }) => [name, { rates: [], p99s: [], cpus: [] } as Measured]));
  for (const load of loads) await get({ ...load, amount: 2_000 });
  const before = await fingerprint(db);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const load of loads) {
      const cpuBefore = await cpuMsOf(bare);
      const { latency, ...result } = await get(load);
      if (result["2xx"] !== load.amount) {
        throw new Error(`${load.name}: ${result.non2xx} were not answered by 200`);
      }
      const of = measured.get(load.name);
      of?.rates.push(load.amount / result.duration);
      of?.p99s.push(latency.p99);
      of?.cpus.push(((await cpuMsOf(bare)) - cpuBefore) / load.amount);
    }
  }
  const after = await fingerprint(db);
  if (after !== before) throw new Error("Pages that were only opened changed the store");
  const of = (name: string, what: keyof Measured): number => median(measured.get(name)?.[what] ?? []);
  printTable(
    `GET, ${CONNECTIONS} connections, ${CONTACTS.toLocaleString("en")} contacts; generator and database on the same machine`,
    ["way", "a second", "of select 1", "p99 ms", "server's CPU ms"],
    loads.map(({ name }) => [
      name,
      of(name, "rates").toFixed(0),
      (of(name, "rates") / of("select 1, constant page", "rates")).toFixed(2),
      of(name, "p99s").toFixed(0),
      of(name, "cpus").toFixed(2),
    ]),
  );
  process.stdout.write(
    `${(ROUNDS * PAGES_A_ROUND).toLocaleString("en")} pages opened: every row of every table as before\n`,
  );
  checkGoal("Pages a second", { measured: of("recipient's page", "rates"), goal: GET_GOAL, isMet: atLeast });
}

function get({ port, prefix, amount }: Load): Promise<autocannon.Result> {
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    amount,
    // It ends at a sample: those of a second, its default, would make 3,000 a second of all that takes one to two.
    sampleInt: SAMPLE_MS,
    setupClient: shareOut(
      tokens.slice(0, amount).map((token) => ({ method: "GET", path: `${prefix}${token}` })),
    ),
  });
}

/** Gives each connection requests of its own; each would else begin with the first. */
function shareOut(requests: readonly autocannon.Request[]): (client: autocannon.Client) => void {
  const each = Math.ceil(requests.length / CONNECTIONS);
  let clients = 0;
  return (client) => {
    const from = (clients % CONNECTIONS) * each;
    clients += 1;
    client.setRequests(requests.slice(from, from + each));
  };
}

async function measureClicks(db: Db, { pages, bare }: Ports): Promise<void> {
  const loads: readonly Load[] = [
    { name: "one insert", port: bare, prefix: "/insert/", amount: CLICKS },
    { name: "one-click", port: pages, prefix: "/u/", amount: CLICKS },
  ];
  const results = [];
  for (const load of loads) results.push({ ...load, result: await post(load) });
  const { rows } = await sql<{ readonly count: number }>`
    select count(distinct contact_id) as count from consent_changes where source = 'one-click'`.execute(db);
  printTable(
    `POST, ${CLICKS_A_SECOND} a second, each durable before it is answered`,
    ["way", "answered 200", "p50 ms", "p99 ms", "longest ms"],
    results.map(({ name, result: { latency, ...result } }) => [
      name,
      `${result["2xx"]}`,
      `${latency.p50}`,
      `${latency.p99}`,
      `${latency.max}`,
    ]),
  );
  const p99 = results.at(-1)?.result.latency.p99 ?? Number.POSITIVE_INFINITY;
  process.stdout.write(`${rows[0]?.count} contacts are unsubscribed in the log\n`);
  checkGoal("One-click p99 in ms", { measured: p99, goal: CLICK_GOAL_MS, isMet: atMost });
}

function post({ port, prefix, amount }: Load): Promise<autocannon.Result> {
  const body = "List-Unsubscribe=One-Click";
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    amount,
    overallRate: CLICKS_A_SECOND,
    setupClient: shareOut(
      tokens.slice(-amount).map((token) => ({ method: "POST", path: `${prefix}${token}`, body, headers })),
    ),
  });
}

/** Stands for every row of every table. */
async function fingerprint(db: Db): Promise<string> {
  const { rows: tables } = await sql<{ readonly name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = current_schema() order by 1`.execute(db);
  const prints: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ readonly print: string }>`
      select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as print
      from ${sql.table(name)} as t`.execute(db);
    prints.push(`${name} ${rows[0]?.print}`);
  }
  return prints.join("\n");
}
