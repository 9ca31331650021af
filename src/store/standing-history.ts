// How far back it can be told whose standing changed: marks of moments, behind which the changes are kept.
import { sql } from "kysely";
import { invariant } from "../base/assert.ts";
import type { Db } from "./database.ts";
import { packedTexts, unpackNumbers } from "./packed-columns.ts";
import type { Snapshot } from "./standing-changes.ts";

/** A moment that changes can be asked from, for as long as its epoch lasts: a crash of the store ends it. */
export interface StandingMark {
  readonly epoch: string;
  readonly snapshot: Snapshot;
}

/** What changed since a mark. */
export interface ChangesSince {
  /** The next mark to ask from. */
  readonly mark: StandingMark;
  /** By the store's clock. */
  readonly now: Date;
  /** Who changed, or has an address that one of them has; `null` where it can be anybody, or can no longer be told. */
  readonly contactIds: readonly number[] | null;
}

const MARK_EVERY = "1 minute";
// Longer than a pass is valid, by what clocks may differ and a mark may be late.
const KEPT_FOR = "20 minutes";
/** Whoever changed so many at once gets no list of them. */
const MAX_CONTACTS = 100_000;

/** Marks this moment, unless one was marked within the last minute, and forgets the marks that nobody needs. */
export async function markStandings(db: Db): Promise<void> {
  await sql`
    insert into standing_marks (epoch, snapshot, marked_at)
    select coalesce((select epoch from standing_marks order by marked_at limit 1), gen_random_uuid()),
      pg_current_snapshot(), now()
    where not exists (select from standing_marks where marked_at > now() - ${MARK_EVERY}::interval)`.execute(
    db,
  );
  // Those with numbers to come are left over from a database that this one was restored from.
  await sql`
    delete from standing_marks
    where marked_at < (
        select max(marked_at) from standing_marks where marked_at < now() - ${KEPT_FOR}::interval)
      or pg_snapshot_xmax(snapshot) > pg_snapshot_xmax(pg_current_snapshot())`.execute(db);
}

/** Gives the newest mark that is as old as given, or the oldest there is; `null` where there is none yet. */
export async function loadMark(
  db: Db,
  ageMs: number,
): Promise<{ readonly mark: StandingMark; readonly markedAt: Date } | null> {
  const { rows } = await sql<{
    readonly epoch: string;
    readonly snapshot: Snapshot;
    readonly marked_at: Date;
  }>`
    select epoch, snapshot::text, marked_at from standing_marks
    order by marked_at <= now() - ${ageMs} * interval '1 millisecond' desc,
      case when marked_at <= now() - ${ageMs} * interval '1 millisecond' then marked_at end desc, marked_at
    limit 1`.execute(db);
  const row = rows[0];
  return row === undefined
    ? null
    : { mark: { epoch: row.epoch, snapshot: row.snapshot }, markedAt: row.marked_at };
}

/** Loads who changed between a mark and now; see `loadStandingChanges` for why not by a sequence. */
export async function loadChangesSince(db: Db, since: StandingMark): Promise<ChangesSince> {
  const { rows } = await sql<ChangesRow>`
    with changes as materialized (
      select contact_ids, company_ids, address_keys, is_everything or is_of_terms as is_for_all
      from standing_changes
      where transaction_id >= pg_snapshot_xmin(${since.snapshot}::pg_snapshot)
        and not pg_visible_in_snapshot(transaction_id, ${since.snapshot}::pg_snapshot)
    ), changed as (
      select unnest(contact_ids) as id from changes
      union
      select id from contacts where company_id = any(array(select unnest(company_ids) from changes))
      union
      select id from contacts where address_key = any(array(select unnest(address_keys) from changes))
    ), concerned as (
      select id from changed
      union
      select others.id from changed
      join contacts on contacts.id = changed.id
      join contacts as others on others.address_key = contacts.address_key
    ), counted as (
      select id from concerned limit ${MAX_CONTACTS + 1}
    )
    select now() as now, pg_current_snapshot()::text as snapshot,
      (select epoch from standing_marks order by marked_at limit 1) as epoch,
      exists (
        select from standing_marks where epoch = ${since.epoch}::uuid
          and pg_snapshot_xmin(snapshot) <= pg_snapshot_xmin(${since.snapshot}::pg_snapshot)
      ) and pg_snapshot_xmax(${since.snapshot}::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) as is_known,
      coalesce((select bool_or(is_for_all) from changes), false) as is_for_all,
      (select ${packedTexts("id")} from counted) as contact_ids`.execute(db);
  const row = rows[0];
  invariant(row !== undefined, "A query for one row gave none");
  const contactIds = unpackNumbers(row.contact_ids);
  const isTold = row.is_known && !row.is_for_all && contactIds.length <= MAX_CONTACTS;
  return {
    mark: { epoch: row.epoch ?? since.epoch, snapshot: row.snapshot },
    now: row.now,
    contactIds: isTold ? contactIds : null,
  };
}

interface ChangesRow {
  readonly now: Date;
  readonly snapshot: Snapshot;
  readonly epoch: string | null;
  readonly is_known: boolean;
  readonly is_for_all: boolean;
  readonly contact_ids: string | null;
}
