// What companies and contacts were before a batch changed them, so that it can be taken back.
import { type RawBuilder, sql } from "kysely";
import type { BatchId } from "../base/ids.ts";
import type { Db } from "./database.ts";
import { toMilliseconds } from "./milliseconds.ts";

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
