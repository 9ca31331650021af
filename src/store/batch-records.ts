// The contacts and companies that an import brought, changed or told something of, page by page, and how each is taken back.
import { type RawBuilder, sql } from "kysely";
import { type BatchId, type ContactId, parseContactId } from "../base/ids.ts";
import type { RecordFacts } from "../consent/take-back.ts";
import type { Db } from "./database.ts";
import { stored } from "./stored.ts";

/** A contact or company of an import. */
export interface BatchRecord extends RecordFacts {
  readonly recordId: number;
  /** As the system it comes from names it. */
  readonly externalId: string;
}

/** Which records of an import: by ascending number after one that is done. */
export interface BatchPage {
  readonly batchId: BatchId;
  readonly after: number;
  readonly limit: number;
}

/** Locks contacts of whom a batch recorded something, by ascending number after one that is done. */
export async function lockContactsOfBatch(
  db: Db,
  { batchId, after, limit }: BatchPage,
): Promise<readonly ContactId[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from contacts where id in (
      select distinct contact_id from consent_changes
      where batch_id = ${batchId}::bigint and contact_id > ${after}::bigint
      order by contact_id limit ${limit}::int
    ) order by id for no key update`.execute(db);
  return rows.map(({ id }) => stored(parseContactId(id)));
}

/** Loads contacts of an import, locked until the transaction ends. */
export async function lockBatchContacts(db: Db, page: BatchPage): Promise<readonly BatchRecord[]> {
  const ids = await lockPage(db, "contacts", page);
  return loadRecordFacts(db, "contacts", {
    ids,
    batchId: page.batchId,
    // Interests of this import are gone by now; what is left is somebody else's.
    isInUse: sql`exists (select from consents where contact_id = records.id)
      or exists (select from subscriptions where contact_id = records.id)
      or exists (select from pauses where contact_id = records.id)
      or exists (select from contact_interests where contact_id = records.id)
      or exists (select from contacts where merged_into = records.id)
      or exists (select from reserves join batches on batches.id = any(batch_ids)
        where contact_id = records.id and take_back is null and batches.id <> ${page.batchId}::bigint)`,
    isInLog: sql`exists (select from consent_changes where contact_id = records.id)`,
  });
}

/** Loads companies of an import, locked until the transaction ends. */
export async function lockBatchCompanies(db: Db, page: BatchPage): Promise<readonly BatchRecord[]> {
  const ids = await lockPage(db, "companies", page);
  return loadRecordFacts(db, "companies", {
    ids,
    batchId: page.batchId,
    isInUse: sql`exists (select from contacts where company_id = records.id)`,
    isInLog: sql`false`,
  });
}

type RecordTable = "contacts" | "companies";
const RECORD_BY_TABLE = { contacts: "contact", companies: "company" } as const;

async function lockPage(
  db: Db,
  table: RecordTable,
  { batchId, after, limit }: BatchPage,
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from ${sql.table(table)} where id in (
      (select id from ${sql.table(table)} where created_in = ${batchId}::bigint and id > ${after}::bigint
        order by id limit ${limit}::int)
      union
      (select record_id from batch_befores where batch_id = ${batchId}::bigint
        and record = ${RECORD_BY_TABLE[table]} and record_id > ${after}::bigint order by record_id limit ${limit}::int)
    ) order by id limit ${limit}::int for no key update`.execute(db);
  return rows.map(({ id }) => id);
}

interface FactsQuery {
  readonly ids: readonly number[];
  readonly batchId: BatchId;
  readonly isInUse: RawBuilder<unknown>;
  readonly isInLog: RawBuilder<unknown>;
}

async function loadRecordFacts(
  db: Db,
  table: RecordTable,
  { ids, batchId, isInUse, isInLog }: FactsQuery,
): Promise<readonly BatchRecord[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<BatchRecord>`
    select records.id as "recordId", records.external_id as "externalId",
      records.created_in is not distinct from ${batchId}::bigint as "isCreated",
      records.changed_at <> coalesce(befores.written_at, records.created_at) as "isChangedSince",
      (${isInUse}) as "isInUse", (${isInLog}) as "isInLog"
    from ${sql.table(table)} as records
    left join batch_befores as befores on befores.batch_id = ${batchId}::bigint
      and befores.record = ${RECORD_BY_TABLE[table]} and befores.record_id = records.id
    where records.id = any(${ids}::bigint[]) order by records.id`.execute(db);
  return rows;
}

/** Removes contacts that nothing on record names. */
export async function deleteContacts(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await sql`delete from contacts where id = any(${ids}::bigint[])`.execute(db);
}

/** Removes companies without contacts. */
export async function deleteCompanies(db: Db, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await sql`delete from companies where id = any(${ids}::bigint[])`.execute(db);
}

/** Leaves of contacts nothing but their ids: with the same id they come in again as the same contacts. */
export async function clearContacts(db: Db, ids: readonly number[], at: Date): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update contacts set email = null, address_key = null, name = null, language = null, company_id = null,
      has_no_mailings_mark = null, was_mailed_before = null, changed_at = ${at}::timestamptz
    where id = any(${ids}::bigint[])`.execute(db);
}

/** Makes contacts what they were before an import; a company that is gone since is left out. */
export async function restoreContacts(db: Db, ids: readonly number[], batchId: BatchId): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update contacts set email = before ->> 'email', address_key = before ->> 'address_key', name = before ->> 'name',
      language = before ->> 'language',
      company_id = (select id from companies where companies.id = (before ->> 'company_id')::bigint),
      has_no_mailings_mark = (before ->> 'has_no_mailings_mark')::boolean,
      was_mailed_before = (before ->> 'was_mailed_before')::boolean, changed_at = ${changedBefore()}
    from batch_befores
    where batch_id = ${batchId}::bigint and record = 'contact' and record_id = contacts.id
      and contacts.id = any(${ids}::bigint[])`.execute(db);
}

/** Makes companies what they were before an import. */
export async function restoreCompanies(db: Db, ids: readonly number[], batchId: BatchId): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update companies set name = before ->> 'name', has_no_mailings = (before ->> 'has_no_mailings')::boolean,
      changed_at = ${changedBefore()}
    from batch_befores
    where batch_id = ${batchId}::bigint and record = 'company' and record_id = companies.id
      and companies.id = any(${ids}::bigint[])`.execute(db);
}

/** The time of the change before, so that the import that made it can be taken back too. */
function changedBefore(): RawBuilder<Date> {
  return sql`date_trunc('milliseconds',
    to_timestamp((before ->> 'changed_at')::float8 / 1000) + interval '500 microseconds')`;
}
