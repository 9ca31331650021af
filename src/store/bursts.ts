// Bursts that were marked: how large each is, what was done in it, and what of it was reverted.
import { type RawBuilder, sql } from "kysely";
import { type BatchId, type BurstId, type ContactId, parseBurstId, parseContactId } from "../base/ids.ts";
import { ACTION_WAYS, type ActionWay } from "../consent/find-bursts.ts";
import type { Db } from "./database.ts";
import type { ActionGroup } from "./page-actions.ts";
import { stored, storedOneOf } from "./stored.ts";

/** A burst on record. */
export interface Burst {
  readonly id: BurstId;
  readonly mailingId: string;
  readonly way: ActionWay;
  /** Tells one network from another; nobody can tell which it is. */
  readonly network: string;
  readonly markedAt: Date;
  readonly firstAt: Date;
  readonly lastAt: Date;
  readonly actions: number;
  readonly contacts: number;
  /** Contacts of whom something was reverted, and not taken back since. */
  readonly revertedContacts: number;
}

/** Puts a burst on record. */
export async function insertBurst(
  db: Db,
  { mailingId, way, network }: ActionGroup,
  at: Date,
): Promise<BurstId> {
  const values = { mailing_id: mailingId, way, network, marked_at: at };
  const { id } = await db.insertInto("bursts").values(values).returning("id").executeTakeFirstOrThrow();
  return stored(parseBurstId(id));
}

/** Loads the latest bursts, newest first. */
export function loadBursts(db: Db, limit: number): Promise<readonly Burst[]> {
  return selectBursts(db, sql`select id from bursts order by id desc limit ${limit}::int`);
}

/** Loads a burst; `null` when there is none. */
export async function loadBurst(db: Db, id: BurstId): Promise<Burst | null> {
  return (await selectBursts(db, sql`select ${id}::bigint`))[0] ?? null;
}

async function selectBursts(db: Db, ids: RawBuilder<unknown>): Promise<readonly Burst[]> {
  const { rows } = await sql<Omit<Burst, "id" | "way"> & { readonly id: number; readonly way: string }>`
    select bursts.id, bursts.mailing_id as "mailingId", bursts.way, encode(bursts.network, 'hex') as network,
      marked_at as "markedAt", min(acted_at) as "firstAt", max(acted_at) as "lastAt", count(*) as actions,
      count(distinct contact_id) as contacts,
      count(distinct contact_id) filter (where reverted_in is not null) as "revertedContacts"
    from bursts join page_actions on burst_id = bursts.id
    where bursts.id in (${ids}) group by bursts.id order by bursts.id desc`.execute(db);
  return rows.map((row) => {
    return { ...row, id: stored(parseBurstId(row.id)), way: storedOneOf(ACTION_WAYS, row.way) };
  });
}

/** How often one kind of change stands in the log of a burst. */
export interface BurstChangeCount {
  readonly kind: string;
  /** The purpose or subscription type it is about. */
  readonly about: string;
  /** What it came to: a state, a choice, or nothing. */
  readonly outcome: string | null;
  readonly count: number;
}

/** Counts what a burst recorded, by kind. */
export async function countBurstChanges(db: Db, id: BurstId): Promise<readonly BurstChangeCount[]> {
  const { rows } = await sql<BurstChangeCount>`
    select kind, coalesce(purpose, subscription_type) as about, coalesce(state, choice) as outcome, count(*) as count
    from (select distinct contact_id, transaction_id from page_actions where burst_id = ${id}::bigint) as actions
    join consent_changes using (contact_id, transaction_id)
    group by 1, 2, 3 order by 4 desc, 1, 2, 3`.execute(db);
  return rows;
}

/** What of one contact bears on reverting a burst. */
export interface BurstContact {
  readonly contactId: ContactId;
  /** Transactions of the contact's actions: in this burst, with those that stated them again; and in any. */
  readonly burstTransactions: ReadonlySet<string>;
  readonly suspectTransactions: ReadonlySet<string>;
  readonly hasActedOutside: boolean;
  /** Transactions that reverted something of it, and were not taken back. */
  readonly revertTransactions: ReadonlySet<string>;
}

/** Which contacts of a burst: by ascending number after one that is done. */
export interface BurstPage {
  readonly after: number;
  readonly limit: number;
}

/** Finds contacts of a burst of whom nothing is reverted yet. */
export function findBurstContacts(db: Db, id: BurstId, page: BurstPage): Promise<readonly ContactId[]> {
  return findContacts(db, sql`burst_id = ${id}::bigint and reverted_in is null`, page);
}

/** Finds contacts of whom a batch reverted something. */
export function findRevertedContacts(db: Db, id: BatchId, page: BurstPage): Promise<readonly ContactId[]> {
  return findContacts(db, sql`reverted_in = ${id}::bigint`, page);
}

async function findContacts(
  db: Db,
  condition: RawBuilder<unknown>,
  { after, limit }: BurstPage,
): Promise<readonly ContactId[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select distinct contact_id as id from page_actions
    where ${condition} and contact_id > ${after}::bigint order by contact_id limit ${limit}::int`.execute(db);
  return rows.map(({ id }) => stored(parseContactId(id)));
}

/** Loads what contacts of a burst did by links, and what became of it. */
export async function loadBurstContacts(
  db: Db,
  id: BurstId,
  contactIds: readonly ContactId[],
): Promise<readonly BurstContact[]> {
  const { rows } = await sql<{
    readonly contact_id: number;
    readonly burst: readonly string[] | null;
    readonly restated: readonly string[] | null;
    readonly suspect: readonly string[] | null;
    readonly reverted: readonly string[] | null;
    readonly has_acted_outside: boolean;
  }>`
    select contact_id,
      json_agg(transaction_id::text) filter (where burst_id = ${id}::bigint) as burst,
      json_agg(restated_by::text) filter (where burst_id = ${id}::bigint and restated_by is not null) as restated,
      json_agg(transaction_id::text) filter (where burst_id is not null) as suspect,
      json_agg(reverted_by::text) filter (where burst_id = ${id}::bigint and reverted_by is not null) as reverted,
      bool_or(burst_id is null) as has_acted_outside
    from page_actions where contact_id = any(${contactIds}::bigint[]) group by contact_id order by contact_id`.execute(
    db,
  );
  return rows.map((row) => ({
    contactId: stored(parseContactId(row.contact_id)),
    burstTransactions: new Set([...(row.burst ?? []), ...(row.restated ?? [])]),
    suspectTransactions: new Set(row.suspect),
    revertTransactions: new Set(row.reverted),
    hasActedOutside: row.has_acted_outside,
  }));
}

/** Says of contacts of a burst which batch reverted what they had on record, in this transaction. */
export async function saveReverted(
  db: Db,
  { burstId, batchId }: { readonly burstId: BurstId; readonly batchId: BatchId },
  contactIds: readonly ContactId[],
): Promise<void> {
  await sql`
    update page_actions set reverted_in = ${batchId}::bigint, reverted_by = pg_current_xact_id()
    where burst_id = ${burstId}::bigint and reverted_in is null and contact_id = any(${contactIds}::bigint[])`.execute(
    db,
  );
}

/** Says of contacts that what a batch reverted is stated again, in this transaction. */
export async function saveRestated(
  db: Db,
  batchId: BatchId,
  contactIds: readonly ContactId[],
): Promise<void> {
  await sql`
    update page_actions set reverted_in = null, reverted_by = null, restated_by = pg_current_xact_id()
    where reverted_in = ${batchId}::bigint and contact_id = any(${contactIds}::bigint[])`.execute(db);
}
