// The queue of a reviewer over thousands of flags: what the store reads for a page grows with what is on it.
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "../../src/store/database.ts";
import {
  type FlagGroup,
  loadGroup,
  loadGroupFlags,
  loadGroups,
  placeOfGroup,
} from "../../src/store/review-queue.ts";
import { loadRulesFor } from "../../src/store/review-rules.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { NOON } from "./values.ts";

const FLAGS = 5_000;
const GROUPS = 100;
/** Flags of earlier rewrites, which wait no more. */
const OLD_FLAGS = 20_000;

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
  const { db } = store;
  await sql`insert into templates (id, created_at) select 't' || number, ${NOON} from generate_series(1, ${FLAGS}::int) as number`.execute(
    db,
  );
  await sql`insert into revisions (template_id, revision, content_hash, syntax, source, created_at)
    select id, 1, sha256(id::bytea), 'html', id, ${NOON} from templates`.execute(db);
  await sql`insert into rewrites (template_id, revision, rules_version, options_key, state, result, created_at, is_current)
    select id, 1, 'r', 'o', 'needs-review', '{}', ${NOON}, true from templates`.execute(db);
  await insertFlags(FLAGS, true);
  await insertFlags(OLD_FLAGS, false);
  await sql`analyze templates, rewrites, flags, review_rules`.execute(db);
}, 60_000);
afterAll(() => store.close());

async function insertFlags(count: number, isCurrent: boolean): Promise<void> {
  await sql`insert into flags (rewrite_id, part, span_start, span_end, href, template_id, fingerprint, link_key, words,
      shape, place, text, signals, is_current)
    select rewrites.id, 'source', ${isCurrent ? 0 : 100} + number / ${FLAGS}::int, 1000, 'x', template_id,
      'f' || number % ${GROUPS}::int, 'l' || number, 'words', '//example.com/*', 'source:a', 'Words', '[]', ${isCurrent}
    from generate_series(0, ${count}::int - 1) as number
      join rewrites on rewrites.template_id = 't' || (number % ${FLAGS}::int + 1)`.execute(store.db);
}

/** Explains the statements that some loading sends, as the database would run them. */
async function plansOf(load: (db: Db) => Promise<unknown>): Promise<readonly string[]> {
  const statements: CompiledQuery[] = [];
  const deaf: Db = new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => {
      statements.push(query);
    },
  });
  await load(deaf);
  return Promise.all(statements.map(explain));
}

async function explain(query: CompiledQuery): Promise<string> {
  const explained = { ...query, sql: `explain ${query.sql}` };
  const { rows } = await store.db.executeQuery<{ readonly "QUERY PLAN": string }>(explained);
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

test("loadGroups reads the flags that wait by their index, and none of the others", async () => {
  const filter = { now: NOON, search: "", withAsked: true, limit: 300 };
  expect(await loadGroups(store.db, filter)).toHaveLength(GROUPS);
  const plans = await plansOf((db) => loadGroups(db, filter));
  expect(plans).toHaveLength(1);
  expect(plans[0]).toContain("flags_open");
  expect(plans[0]).not.toContain("Seq Scan on flags");
});

test("loadGroups gives pages that together are the whole, each group once, whatever orders them", async () => {
  const { db } = store;
  // Some are needed by a mailing, soon, in years to come or in the past; of some every link was asked about.
  await sql`update templates set needed_by = ${NOON}::timestamptz + (right(id, 1)::int - 4) * interval '1000 days 0.123456 s'
    where id like 't%1' or id like 't%7'`.execute(db);
  await sql`insert into review_decisions (fingerprint, ruling, scope, is_check, links, decided_by, decided_at)
    values ('f3', 'ask-owner', 'link', false, 1, 'a test', ${NOON})`.execute(db);
  await sql`update flags set asked_in = (select max(number) from review_decisions) where is_current and fingerprint like 'f_3'`.execute(
    db,
  );
  const filter = { now: NOON, search: "", withAsked: true };
  const whole = await loadGroups(db, { ...filter, limit: 1_000 });
  expect(new Set(whole.map(({ neededBy }) => neededBy?.getTime())).size).toBeGreaterThan(1);
  expect(whole.filter(({ asked }) => asked > 0).length).toBeGreaterThan(1);
  const paged: FlagGroup[] = [];
  for (;;) {
    const last = paged.at(-1);
    const after = last === undefined ? {} : { after: placeOfGroup(last) };
    const page = await loadGroups(db, { ...filter, limit: 7, ...after });
    paged.push(...page);
    if (page.length < 7) break;
  }
  expect(paged).toEqual(whole);
});

test("loadGroup and loadGroupFlags read one group by the same index", async () => {
  expect(await loadGroup(store.db, "f7", NOON)).toMatchObject({ links: FLAGS / GROUPS });
  for (const plan of await plansOf(async (db) => {
    await loadGroup(db, "f7", NOON);
    await loadGroupFlags(db, "f7", 500);
  })) {
    expect(plan).toContain("flags_open");
    expect(plan).not.toContain("Seq Scan on flags");
  }
});

test("loadRulesFor asks one statement, whatever rules there are", async () => {
  const plans = await plansOf((db) => loadRulesFor(db, [{ templateId: "t1", sender: "" }], NOON));
  expect(plans).toHaveLength(1);
});
