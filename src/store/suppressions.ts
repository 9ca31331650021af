// Bars on addresses: set once for each reason, and lifted by somebody who says why.
import { sql } from "kysely";
import type { BatchId } from "../base/ids.ts";
import type { AddressKey } from "../consent/contact.ts";
import { SUPPRESSION_REASONS, type Suppression, type SuppressionReason } from "../consent/suppression.ts";
import type { Db } from "./database.ts";
import { fromMilliseconds } from "./milliseconds.ts";
import { storableText } from "./storable-text.ts";
import { storedOneOf } from "./stored.ts";

/** A bar to set, and how it came about. */
export interface NewSuppression extends Suppression {
  readonly addressKey: AddressKey;
  /** Who sets it; `null`: a system. */
  readonly actor: string | null;
  readonly comment: string | null;
}

/** A bar as it is on record, in force or lifted. */
export interface SuppressionRecord extends Suppression {
  readonly actor: string | null;
  readonly comment: string | null;
  /** `null`: it is in force. */
  readonly lifted: { readonly at: Date; readonly by: string | null; readonly comment: string | null } | null;
}

/** Loads every bar there ever was on an address, in their order. */
export async function loadSuppressions(db: Db, key: AddressKey): Promise<readonly SuppressionRecord[]> {
  const rows = await db
    .selectFrom("suppressions")
    .select(["reason", "since", "actor", "comment", "lifted_at", "lifted_by", "lift_comment"])
    .where("address_key", "=", key)
    .orderBy("since")
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    reason: storedOneOf(SUPPRESSION_REASONS, row.reason),
    since: row.since,
    actor: row.actor,
    comment: row.comment,
    lifted:
      row.lifted_at === null ? null : { at: row.lifted_at, by: row.lifted_by, comment: row.lift_comment },
  }));
}

/** Bars one address, as {@link appendSuppressions} does. */
export async function appendSuppression(
  db: Db,
  suppression: Suppression & Pick<NewSuppression, "addressKey"> & Partial<NewSuppression>,
): Promise<void> {
  await appendSuppressions(db, [{ actor: null, comment: null, ...suppression }]);
}

/** As many imports are remembered of a bar: a file that comes every night would add one each time. */
const MAX_BATCHES = 32;

/**
 * Bars addresses. A bar for the same reason that is in force already stays as it is; one that an import set becomes that of
 * whoever else sets it, and is not lifted when the import is taken back.
 *
 * @param batchId The import that sets them; `null`: none.
 * @returns How many were not in force before, or by an import alone.
 */
export async function appendSuppressions(
  db: Db,
  suppressions: readonly NewSuppression[],
  batchId: BatchId | null = null,
): Promise<number> {
  if (suppressions.length === 0) return 0;
  const { rows } = await sql<{ readonly is_news: boolean }>`
    insert into suppressions as barred (address_key, reason, since, actor, comment, batch_id, lifted_at)
    select distinct on (address_key, reason) address_key, reason, ${fromMilliseconds("since")}, actor, comment, ${batchId}::bigint, null
    from unnest(
      ${suppressions.map(({ addressKey }) => addressKey)}::text[],
      ${suppressions.map(({ reason }) => reason)}::text[],
      ${suppressions.map(({ since }) => since.getTime())}::float8[],
      ${suppressions.map(({ actor }) => storableText(actor))}::text[],
      ${suppressions.map(({ comment }) => storableText(comment))}::text[]
    ) as given (address_key, reason, since, actor, comment)
    order by address_key, reason
    on conflict (address_key, reason) where lifted_at is null do update set
      batch_id = case when excluded.batch_id is null then null else barred.batch_id end,
      also_batch_ids = case when excluded.batch_id is null then '{}' else barred.also_batch_ids || excluded.batch_id end,
      actor = coalesce(excluded.actor, barred.actor), comment = coalesce(excluded.comment, barred.comment)
      where barred.batch_id is not null and (excluded.batch_id is null
        or (excluded.batch_id <> all(barred.batch_id || barred.also_batch_ids)
          and cardinality(barred.also_batch_ids) < ${MAX_BATCHES}))
    returning batch_id is null or cardinality(also_batch_ids) = 0 as is_news`.execute(db);
  return rows.filter((row) => row.is_news).length;
}

/** What became of bars that an import set. */
export interface LiftedSuppressions {
  readonly lifted: number;
  /** Another import states them, too. */
  readonly kept: number;
}

/** Lifts the bars that an import set and that are in force still by no other, at most so many. */
export async function liftBatchSuppressions(
  db: Db,
  batchId: BatchId,
  lift: { readonly by: string | null; readonly comment: string; readonly at: Date; readonly limit: number },
): Promise<LiftedSuppressions> {
  const { rows } = await sql<{ readonly is_lifted: boolean }>`
    with set_by_it as (
      select id, array(
        select batches.id from batches
        where batches.id = any(also_batch_ids) and take_back is null and batches.id <> ${batchId}::bigint
        order by batches.id
      ) as others
      from suppressions where batch_id = ${batchId}::bigint and lifted_at is null
      order by id limit ${lift.limit}::int
    )
    update suppressions set
      batch_id = coalesce(others[1], batch_id), also_batch_ids = others[2:],
      lifted_at = case when others = '{}' then ${lift.at}::timestamptz end,
      lifted_by = case when others = '{}' then ${storableText(lift.by)}::text end,
      lift_comment = case when others = '{}' then ${lift.comment}::text end
    from set_by_it where suppressions.id = set_by_it.id
    returning lifted_at is not null as is_lifted`.execute(db);
  const lifted = rows.filter((row) => row.is_lifted).length;
  return { lifted, kept: rows.length - lifted };
}

/** Lifts the bars in force on an address that may be lifted. Returns their reasons. */
export async function liftSuppressions(
  db: Db,
  key: AddressKey,
  lift: {
    readonly by: string;
    readonly comment: string;
    readonly at: Date;
    readonly mayLift: (reason: SuppressionReason) => boolean;
  },
): Promise<readonly SuppressionReason[]> {
  const reasons = SUPPRESSION_REASONS.filter(lift.mayLift);
  const rows = await db
    .updateTable("suppressions")
    .set({
      lifted_at: lift.at,
      lifted_by: storableText(lift.by),
      lift_comment: storableText(lift.comment),
    })
    .where("address_key", "=", key)
    .where("lifted_at", "is", null)
    .where("reason", "in", reasons)
    .returning("reason")
    .execute();
  return rows.map(({ reason }) => storedOneOf(SUPPRESSION_REASONS, reason));
}
