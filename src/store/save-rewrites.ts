// Results of rewriting, saved as the last ones of their templates, with the links that a person is asked about.
import { sql } from "kysely";
import { type Db, inTransaction } from "./database.ts";
import { insertFlags, markFlagsCurrent, type NewFlag } from "./flags.ts";
import { prepared } from "./prepared.ts";
import { givenKeys, KEY_COLUMNS, type RewriteKey } from "./templates.ts";

/** What a rewrite gave. */
export interface NewRewrite {
  readonly key: RewriteKey;
  readonly state: string;
  /** Kept as JSON, keys in their order. */
  readonly result: unknown;
  /** What the job asked for, to do it again. */
  readonly request: unknown;
  readonly flags: readonly NewFlag[];
  /** How often somebody had decided of flagged links when the rules were loaded. */
  readonly reviewsVersion: number;
}

/** The result on record, or word that somebody decided of flagged links meanwhile. */
export type SavedRewrite =
  | { readonly kind: "saved"; readonly result: unknown; readonly isNew: boolean }
  | { readonly kind: "reviews-changed" };

/**
 * Saves the results of rewriting different templates, unless they are on record already, each as the last one of its
 * template. Gives those on record, so that all get the same.
 *
 * @returns In the order they are given.
 */
export async function saveRewrites(
  db: Db,
  rewrites: readonly NewRewrite[],
  at: Date,
): Promise<readonly SavedRewrite[]> {
  return inTransaction(db, async (transaction) => {
    // Whoever decides counts this up first: either the rules were all seen here, or the flags are there to be decided.
    const { version } = await transaction
      .selectFrom("review_state")
      .select("version")
      .forShare()
      .executeTakeFirstOrThrow();
    const upToDate = rewrites.filter(({ reviewsVersion }) => reviewsVersion === version);
    const saved = await saveAsLast(transaction, upToDate, at);
    return rewrites.map((rewrite) => saved.get(rewrite) ?? { kind: "reviews-changed" });
  });
}

async function saveAsLast(
  db: Db,
  rewrites: readonly NewRewrite[],
  at: Date,
): Promise<ReadonlyMap<NewRewrite, SavedRewrite>> {
  if (rewrites.length === 0) return new Map();
  await lockTemplates(db, rewrites);
  const found = await lookUp(db, rewrites);
  const fresh = found.filter(({ known }) => known === null).map(({ rewrite }) => rewrite);
  const known = found.flatMap((each) => (each.known === null ? [] : [each.known.id]));
  const replaced = found.flatMap((each) =>
    each.lastId === null || each.lastId === each.known?.id ? [] : [each.lastId],
  );
  if (replaced.length > 0) await markLast(db, replaced, false);
  if (fresh.length > 0) await insertRewrites(db, fresh, at);
  if (known.length > 0) await markLast(db, known, true);
  await markFlagsCurrent(db, { current: known, replaced });
  return new Map(
    found.map(({ rewrite, known }) => [
      rewrite,
      { kind: "saved", result: known === null ? rewrite.result : known.result, isNew: known === null },
    ]),
  );
}

/** One at a time for each template: of two rewrites that end at once one is the last. */
async function lockTemplates(db: Db, rewrites: readonly NewRewrite[]): Promise<void> {
  const ids = rewrites.map(({ key }) => key.templateId);
  // In one order, so that no two wait for each other.
  await prepared(
    "lock-templates",
    sql`select from templates where id = any(${ids}::text[]) order by id for no key update`,
  ).execute(db);
}

/** A rewrite, the one of its key that is on record, and the last one of its template. */
interface Found {
  readonly rewrite: NewRewrite;
  readonly known: { readonly id: number; readonly result: unknown } | null;
  readonly lastId: number | null;
}

async function lookUp(db: Db, rewrites: readonly NewRewrite[]): Promise<readonly Found[]> {
  const { rows } = await prepared(
    "rewrites-on-record",
    sql<{
      readonly place: number;
      readonly id: number | null;
      readonly result: unknown;
      readonly last: number | null;
    }>`
    select given.place, rewrites.id, rewrites.result,
      (select id from rewrites as last where last.template_id = given.template_id and is_current) as last
    from ${givenKeys(rewrites.map(({ key }) => key))} left join rewrites using (${KEY_COLUMNS})`,
  ).execute(db);
  const rowByPlace = new Map(rows.map((row) => [row.place, row]));
  return rewrites.map((rewrite, index) => {
    const { id = null, result, last = null } = rowByPlace.get(index + 1) ?? {};
    return { rewrite, known: id === null ? null : { id, result }, lastId: last };
  });
}

async function markLast(db: Db, ids: readonly number[], isLast: boolean): Promise<void> {
  await sql`update rewrites set is_current = ${isLast}
    where id = any(${ids}::bigint[]) and is_current <> ${isLast}`.execute(db);
}

async function insertRewrites(db: Db, rewrites: readonly NewRewrite[], at: Date): Promise<void> {
  const { rows } = await prepared(
    "insert-rewrites",
    sql<{ readonly id: number; readonly template_id: string }>`
    insert into rewrites (${KEY_COLUMNS}, state, result, request, is_current, created_at)
    select ${KEY_COLUMNS}, state, result::json, request::json, true, ${at}::timestamptz
    from ${givenKeys(rewrites.map(({ key }) => key))} join unnest(
      ${rewrites.map(({ state }) => state)}::text[], ${rewrites.map(({ result }) => JSON.stringify(result))}::text[],
      ${rewrites.map(({ request }) => JSON.stringify(request))}::text[])
      with ordinality as made (state, result, request, place) using (place)
    returning id, template_id`,
  ).execute(db);
  const idByTemplate = new Map(rows.map(({ id, template_id }) => [template_id, id]));
  const flagged = rewrites.flatMap(({ key: { templateId }, flags }) =>
    flags.map((flag) => ({ ...flag, templateId, rewriteId: idByTemplate.get(templateId) ?? 0 })),
  );
  await insertFlags(db, flagged);
}
