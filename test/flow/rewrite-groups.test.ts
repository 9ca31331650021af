// Laws of rewrites that are saved in groups: what is on record is as if each had come alone.
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PurposeKey, TemplateId } from "../../src/base/ids.ts";
import { openRewriteGroups } from "../../src/flow/rewrite-groups.ts";
import {
  type RewriteDependencies,
  type RewriteOutcome,
  type RewriteRequest,
  rewriteTemplate,
} from "../../src/flow/rewrite-template.ts";
import { type Db, openDatabase } from "../../src/store/database.ts";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";
import { flaggedTemplate } from "../support/flagged-templates.ts";
import { seededNumbers } from "../support/seeded-numbers.ts";

const NOON = new Date("2026-03-01T12:00:00Z");

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

/**
 * Gives what rewrites as one process does.
 *
 * @param slowSource Of the template that is planned long after the others, as when it is read in a thread.
 */
function openProcess(db: Db, slowSource = "") {
  const base = { db, clock: () => NOON, log: store.log };
  const plan: NonNullable<RewriteDependencies["plan"]> = async (...task) => {
    const statements = task[0].source === slowSource ? 300 : 0;
    for (let turn = 0; turn < statements; turn += 1) await sql`select 1`.execute(db);
    return planRewrite(...task);
  };
  const deps = { ...base, plan, groups: openRewriteGroups(base) };
  return (request: RewriteRequest) => rewriteTemplate(deps, request);
}

function requestOf(id: string, source: string): RewriteRequest {
  return {
    templateId: id as TemplateId,
    name: null,
    syntax: "auto",
    source,
    text: null,
    purpose: "e-marketing" as PurposeKey,
    options: { mergeTag: DEFAULT_MERGE_TAG, relabel: "default-links", whenMissing: "report", language: null },
  };
}

const linkTo = (path: string): string =>
  `<p><a href="https://shop.example.com/unsubscribe/${path}">Unsubscribe</a></p>`;

async function revisionsOf(id: string) {
  const rows = await store.db
    .selectFrom("revisions")
    .leftJoin("rewrites", (join) =>
      join
        .onRef("rewrites.template_id", "=", "revisions.template_id")
        .onRef("rewrites.revision", "=", "revisions.revision"),
    )
    .select(["revisions.revision", "revisions.source", "rewrites.is_current"])
    .where("revisions.template_id", "=", id)
    .orderBy("revisions.revision")
    .execute();
  return rows.map((row) => [row.revision, row.source, row.is_current]);
}

test("revisions of a template are numbered in the order they came, and the last one counts", async () => {
  const rewrite = openProcess(store.db, linkTo("0"));
  const sources = Array.from({ length: 5 }, (_, index) => linkTo(`${index}`));
  const others = Array.from({ length: 5 }, (_, index) => rewrite(requestOf(`beside-${index}`, linkTo("x"))));
  const outcomes = await Promise.all(sources.map((source) => rewrite(requestOf("in-order", source))));
  await Promise.all(others);
  expect(outcomes.map((each) => each.kind === "done" && each.result.revision)).toEqual(
    sources.map((_, index) => index + 1),
  );
  expect(await revisionsOf("in-order")).toEqual(
    sources.map((source, index) => [index + 1, source, index === sources.length - 1]),
  );
});

test("one that cannot be saved fails alone, and one that is refused is refused alone", async () => {
  const rewrite = openProcess(store.db);
  const outcomes = await Promise.allSettled([
    rewrite(requestOf("good-1", linkTo("1"))),
    // No text column holds a NUL.
    rewrite(requestOf("bad-id\0", linkTo("2"))),
    rewrite(requestOf("empty", " ")),
    rewrite({ ...requestOf("bad-purpose", linkTo("4")), purpose: "newsleter" as PurposeKey }),
    rewrite(requestOf("good-2", linkTo("5"))),
  ]);
  const told = outcomes.map((each) => (each.status === "fulfilled" ? each.value.kind : each.status));
  expect(told).toEqual(["done", "rejected", "refused", "refused", "done"]);
  const ids = ["good-1", "empty", "bad-purpose", "good-2"];
  const rows = await store.db
    .selectFrom("templates")
    .select("id")
    .where("id", "in", ids)
    .orderBy("id")
    .execute();
  expect(rows.map(({ id }) => id)).toEqual(["good-1", "good-2"]);
});

test("two processes that rewrite the same templates in any order give one result and one last rewrite each", async () => {
  const { connection, schema, log } = store;
  const other = openDatabase({ connection, schema, maxConnections: 10, log });
  const random = seededNumbers(8);
  const requests = Array.from({ length: 60 }, (_, index) => {
    const { id, source } = flaggedTemplate(index % 12, 1);
    return requestOf(`both-${id}`, index % 5 === 0 ? `${source}\n` : source);
  });
  const shuffled = () => requests.toSorted(() => random(1_000) - 500);
  const runs = [openProcess(store.db), openProcess(other.db)].map((rewrite) =>
    Promise.all(shuffled().map(async (request) => [request, await rewrite(request)] as const)),
  );
  const outcomes = (await Promise.all(runs)).flat();
  await other.close();
  const answersOf = new Map<string, Set<string>>();
  for (const [{ templateId, source }, outcome] of outcomes) {
    const key = `${templateId} ${source}`;
    answersOf.set(
      key,
      (answersOf.get(key) ?? new Set()).add(JSON.stringify(outcome satisfies RewriteOutcome)),
    );
  }
  expect([...answersOf.values()].map((answers) => answers.size)).toEqual([...answersOf].map(() => 1));
  const last = await store.db
    .selectFrom("rewrites")
    .select(["template_id", "id"])
    .where("is_current", "=", true)
    .where("template_id", "like", "both-%")
    .execute();
  expect(last).toHaveLength(new Set(requests.map(({ templateId }) => templateId)).size);
  const flags = await store.db
    .selectFrom("flags")
    .select("rewrite_id")
    .distinct()
    .where("is_current", "=", true)
    .where("template_id", "like", "both-%")
    .execute();
  expect(flags.map((flag) => flag.rewrite_id).sort()).toEqual(last.map(({ id }) => id).sort());
});
