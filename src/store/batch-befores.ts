// What companies and contacts were before a batch changed them, so that it can be taken back.
import { type RawBuilder, sql } from "kysely";
import { type BatchId, type ExternalId, parseExternalId } from "../base/ids.ts";
import type { AddressKey } from "../consent/contact.ts";
import type { Db } from "./database.ts";
import { toMilliseconds } from "./milliseconds.ts";
import { stored } from "./stored.ts";

/** What writes, and when. */
export interface BatchWrite {
  readonly at: Date;
  /** `null`: no batch that could be taken back. */
  readonly batchId: BatchId | null;
}

/** Saves what contacts are before a batch changes them; of one that it changed before, the first image stays. */
export async function saveContactBefores(db: Db, ids: readonly number[], write: BatchWrite): Promise<void> {
  await saveBefores(db, write, {
    record: "contact",
    images: sql`
      select id, jsonb_build_object('email', email, 'address_key', address_key, 'name', name, 'language', language,
        'company_id', company_id, 'has_no_mailings_mark', has_no_mailings_mark,
        'was_mailed_before', was_mailed_before, 'changed_at', ${toMilliseconds("changed_at")}) as before
      from contacts where id = any(${ids}::bigint[])`,
  });
}

/** Saves what companies are before a batch changes them; of one that it changed before, the first image stays. */
export async function saveCompanyBefores(db: Db, ids: readonly number[], write: BatchWrite): Promise<void> {
  await saveBefores(db, write, {
    record: "company",
    images: sql`
      select id, jsonb_build_object('name', name, 'has_no_mailings', has_no_mailings,
        'changed_at', ${toMilliseconds("changed_at")}) as before
      from companies where id = any(${ids}::bigint[])`,
  });
}

async function saveBefores(
  db: Db,
  { batchId, at }: BatchWrite,
  { record, images }: { readonly record: "company" | "contact"; readonly images: RawBuilder<unknown> },
): Promise<void> {
  if (batchId === null) return;
  await sql`
    insert into batch_befores (batch_id, record, record_id, before, written_at)
    select ${batchId}::bigint, ${record}::text, images.id, images.before, ${at}::timestamptz
    from (${images}) as images
    order by images.id
    on conflict (batch_id, record, record_id) do update set written_at = excluded.written_at`.execute(db);
}

/** A contact that had an address until an import gave it another, or took it away. */
export interface FormerHolder {
  readonly externalId: ExternalId;
  readonly until: Date;
  readonly batchId: number;
}

/** Loads the contacts that had an address before an import, the last to lose it first. */
export async function loadFormerHolders(db: Db, key: AddressKey): Promise<readonly FormerHolder[]> {
  const { rows } = await sql<{ external_id: string; written_at: Date; batch_id: number }>`
    select contacts.external_id, befores.written_at, befores.batch_id
    from batch_befores as befores join contacts on contacts.id = befores.record_id
    where befores.record = 'contact' and befores.before ->> 'address_key' = ${key}
      and contacts.address_key is distinct from ${key}
    order by befores.written_at desc, contacts.id
    limit 20`.execute(db);
  return rows.map(({ external_id, written_at, batch_id }) => {
    return { externalId: stored(parseExternalId(external_id)), until: written_at, batchId: batch_id };
  });
}
