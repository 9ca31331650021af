// Companies as other systems hand them over.
import { sql } from "kysely";
import { type BatchId, type ExternalId, parseExternalId } from "../base/ids.ts";
import type { ImportedCompany } from "../consent/imported-company.ts";
import { type BatchWrite, saveCompanyBefores } from "./batch-befores.ts";
import { type Db, inTransaction } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored } from "./stored.ts";
import { takeImportTurn } from "./turns.ts";

/** What came of saving companies. */
export interface SavedCompanies {
  readonly created: number;
  readonly updated: number;
  /** The number of each, new or not. */
  readonly companyIdById: ReadonlyMap<ExternalId, number>;
}

/**
 * Saves companies. What is `null` leaves what is on record, and a company of which nothing changes counts as neither
 * created nor updated. Of one that comes several times the later values stay.
 *
 * @param batchId The import that brings them; `null`: none that could be taken back.
 */
export async function saveCompanies(
  db: Db,
  companies: readonly ImportedCompany[],
  at: Date,
  batchId: BatchId | null = null,
): Promise<SavedCompanies> {
  const given = mergeCompanies(companies);
  if (given.length === 0) return { created: 0, updated: 0, companyIdById: new Map() };
  return inTransaction(db, async (transaction) => {
    await takeImportTurn(transaction);
    const known = await lockKnownCompanies(transaction, given);
    const rowById = new Map(known.map((row) => [row.external_id, row]));
    const fresh = given.filter(({ externalId }) => !rowById.has(externalId));
    const created = await insertCompanies(transaction, fresh, { at, batchId });
    const updated = given.flatMap((company) => {
      const row = rowById.get(company.externalId);
      return row === undefined || !differs(company, row) ? [] : [{ company, row }];
    });
    await updateCompanies(transaction, updated, { at, batchId });
    const ids = [...known, ...created].map(({ id, external_id }) => [readId(external_id), id] as const);
    return { created: created.length, updated: updated.length, companyIdById: new Map(ids) };
  });
}

interface CompanyRow {
  readonly id: number;
  readonly external_id: string;
  readonly name: string | null;
  readonly has_no_mailings: boolean | null;
}

function mergeCompanies(companies: readonly ImportedCompany[]): readonly ImportedCompany[] {
  const merged = new Map<ExternalId, ImportedCompany>();
  for (const { externalId, name, hasNoMailings } of companies) {
    const earlier = merged.get(externalId);
    merged.set(externalId, {
      externalId,
      name: storableText(name) ?? earlier?.name ?? null,
      hasNoMailings: hasNoMailings ?? earlier?.hasNoMailings ?? null,
    });
  }
  return [...merged.values()];
}

function differs({ name, hasNoMailings }: ImportedCompany, row: CompanyRow): boolean {
  return (name ?? row.name) !== row.name || (hasNoMailings ?? row.has_no_mailings) !== row.has_no_mailings;
}

async function lockKnownCompanies(db: Db, given: readonly ImportedCompany[]): Promise<readonly CompanyRow[]> {
  const ids = given.map(({ externalId }) => externalId);
  const { rows } = await sql<CompanyRow>`
    select id, external_id, name, has_no_mailings from companies
    where id = any(array(
      select found.id from unnest(${ids}::text[]) as ids (external_id)
      cross join lateral (select id from companies where external_id = ids.external_id offset 0) as found
    )) order by id for no key update`.execute(db);
  return rows;
}

async function insertCompanies(
  db: Db,
  companies: readonly ImportedCompany[],
  { at, batchId }: BatchWrite,
): Promise<readonly Pick<CompanyRow, "id" | "external_id">[]> {
  if (companies.length === 0) return [];
  const { rows } = await sql<Pick<CompanyRow, "id" | "external_id">>`
    insert into companies (external_id, name, has_no_mailings, created_in, created_at, changed_at)
    select external_id, name, has_no_mailings, ${batchId}::bigint, ${at}::timestamptz, ${at}::timestamptz
    from unnest(
      ${companies.map(({ externalId }) => externalId)}::text[],
      ${companies.map(({ name }) => name)}::text[],
      ${companies.map(({ hasNoMailings }) => hasNoMailings)}::boolean[]
    ) as given (external_id, name, has_no_mailings)
    returning id, external_id`.execute(db);
  return rows;
}

async function updateCompanies(
  db: Db,
  updates: readonly { readonly company: ImportedCompany; readonly row: CompanyRow }[],
  write: BatchWrite,
): Promise<void> {
  if (updates.length === 0) return;
  const ids = updates.map(({ row }) => row.id);
  await saveCompanyBefores(db, ids, write);
  await sql`
    update companies set name = given.name, has_no_mailings = given.has_no_mailings, changed_at = ${write.at}::timestamptz
    from unnest(
      ${ids}::bigint[],
      ${updates.map(({ company, row }) => company.name ?? row.name)}::text[],
      ${updates.map(({ company, row }) => company.hasNoMailings ?? row.has_no_mailings)}::boolean[]
    ) as given (id, name, has_no_mailings)
    where companies.id = given.id`.execute(db);
}

function readId(externalId: string): ExternalId {
  return stored(parseExternalId(externalId));
}
