// What companies and contacts were before a batch changed them, so that it can be taken back.
import { sql } from "kysely";
import type { BatchId } from "../base/ids.ts";
import type { Db } from "./database.ts";

/** A record before a change. */
export interface BeforeImage {
  readonly recordId: number;
  /** Its columns; times as milliseconds since 1970. */
  readonly before: Readonly<Record<string, string | number | boolean | null>>;
}

/** Saves what records were; of one that the batch changed before, the first image stays. */
export async function saveBefores(
  db: Db,
  images: readonly BeforeImage[],
  write: { readonly batchId: BatchId; readonly record: "company" | "contact"; readonly at: Date },
): Promise<void> {
  if (images.length === 0) return;
  await sql`
    insert into batch_befores (batch_id, record, record_id, before, written_at)
    select ${write.batchId}::bigint, ${write.record}::text, record_id, before, ${write.at}::timestamptz
    from unnest(
      ${images.map(({ recordId }) => recordId)}::bigint[],
      ${images.map(({ before }) => JSON.stringify(before))}::jsonb[]
    ) as given (record_id, before)
    order by record_id
    on conflict (batch_id, record, record_id) do update set written_at = excluded.written_at`.execute(db);
}
