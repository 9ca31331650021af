// Following what changes of standings: who changed since a moment, exactly, however transactions overlap.
import { sql } from "kysely";
import { invariant } from "../base/assert.ts";
import type { Db } from "./database.ts";
import { packedTexts, unpackNumbers } from "./packed-columns.ts";
import { markStandings } from "./standing-history.ts";

/** A moment of the store: what a transaction that began then sees. */
export type Snapshot = string;

/** Who changed, or why that can no longer be told. */
export type StandingChanges =
  | { readonly kind: "changed"; readonly snapshot: Snapshot; readonly contactIds: readonly number[] }
  /** The store emptied a table, crashed, or no longer knows the reader: what it holds has to be read anew. */
  | { readonly kind: "lost" };

// A process that has not been heard of for so long is taken for dead, and the changes kept for it are pruned.
const READER_TIMEOUT = "10 minutes";

/** Puts a reader on record; the changes after the moment this gives are kept for it. */
export async function registerReader(db: Db, readerId: string): Promise<Snapshot> {
  invariant(
    !db.isTransaction,
    "Cannot register a reader in a transaction: others must see it before its moment",
  );
  await sql`
    insert into standing_readers (id, snapshot_xmin, seen_at)
    values (${readerId}::uuid, pg_snapshot_xmin(pg_current_snapshot()), now())`.execute(db);
  const { rows } = await sql<{ readonly snapshot: Snapshot }>`
    select pg_current_snapshot()::text as snapshot`.execute(db);
  invariant(rows[0] !== undefined, "A query for one row gave none");
  return rows[0].snapshot;
}

/** Takes a reader off record. */
export async function removeReader(db: Db, readerId: string): Promise<void> {
  await sql`delete from standing_readers where id = ${readerId}::uuid`.execute(db);
}

/**
 * Loads who changed between a moment and now, which is the next moment to ask from.
 *
 * Not by a sequence: a transaction may commit after others with higher numbers were read, and would never be. Asked is
 * instead for what the earlier moment did not see; the index narrows it down to what was not over by then.
 *
 * @param db A transaction that sees one moment, where what changed is read in it too.
 */
export async function loadStandingChanges(
  db: Db,
  readerId: string,
  since: Snapshot,
): Promise<StandingChanges> {
  const { rows } = await sql<ChangesRow>`
    with changes as materialized (
      select contact_ids, company_ids, address_keys, is_everything from standing_changes
      where transaction_id >= pg_snapshot_xmin(${since}::pg_snapshot)
        and not pg_visible_in_snapshot(transaction_id, ${since}::pg_snapshot)
    ), changed as (
      select unnest(contact_ids) as id from changes
      union
      select id from contacts where company_id = any(array(select unnest(company_ids) from changes))
      union
      select id from contacts where address_key = any(array(select unnest(address_keys) from changes))
    )
    select pg_current_snapshot()::text as snapshot,
      exists (select from standing_readers where id = ${readerId}::uuid) as is_registered,
      coalesce((select bool_or(is_everything) from changes), false) as is_everything,
      (select ${packedTexts("id")} from changed) as contact_ids`.execute(db);
  const row = rows[0];
  invariant(row !== undefined, "A query for one row gave none");
  if (!row.is_registered || row.is_everything) return { kind: "lost" };
  return { kind: "changed", snapshot: row.snapshot, contactIds: unpackNumbers(row.contact_ids) };
}

interface ChangesRow {
  readonly snapshot: Snapshot;
  readonly is_registered: boolean;
  readonly is_everything: boolean;
  readonly contact_ids: string | null;
}

/** Says how far a reader is, so that what it has seen can be pruned. */
export async function saveReaderProgress(db: Db, readerId: string, snapshot: Snapshot): Promise<void> {
  await sql`
    update standing_readers set snapshot_xmin = pg_snapshot_xmin(${snapshot}::pg_snapshot), seen_at = now()
    where id = ${readerId}::uuid`.execute(db);
}

/**
 * Deletes the changes that nobody will ask for, and readers that were not heard of for ten minutes. What is kept for
 * pipelines with passes goes back to the oldest mark, which is moved on.
 */
export async function pruneStandingChanges(db: Db): Promise<void> {
  await markStandings(db);
  await sql`
    delete from standing_readers where seen_at < now() - ${READER_TIMEOUT}::interval`.execute(db);
  // Those with numbers to come are left over from a database that this one was restored from.
  await sql`
    delete from standing_changes
    where transaction_id < least(
        (select min(snapshot_xmin) from standing_readers),
        (select min(pg_snapshot_xmin(snapshot)) from standing_marks),
        pg_snapshot_xmin(pg_current_snapshot()))
      or transaction_id >= pg_snapshot_xmax(pg_current_snapshot())`.execute(db);
}
