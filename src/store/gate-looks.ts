// What the gate said of each batch: counts by reason, the last look at a batch alone.
import { sql } from "kysely";
import type { WithholdReason } from "../consent/decide-send.ts";
import type { Db } from "./database.ts";

/** One look at one batch. */
export interface GateLook {
  readonly mailingNumber: number;
  /** Stands for the batch's recipients. */
  readonly batchHash: Buffer;
  readonly lookedAt: Date;
  readonly send: number;
  readonly withhold: Readonly<Partial<Record<WithholdReason, number>>>;
}

/** Saves a look in the place of an earlier one at the same batch. */
export async function saveGateLook(db: Db, look: GateLook): Promise<void> {
  await sql`
    insert into gate_looks (mailing_number, batch_hash, looked_at, sent, withheld)
    values (${look.mailingNumber}::bigint, ${look.batchHash}, ${look.lookedAt}, ${look.send}::integer,
      ${JSON.stringify(look.withhold)}::jsonb)
    on conflict (mailing_number, batch_hash) do update
    set looked_at = excluded.looked_at, sent = excluded.sent, withheld = excluded.withheld`.execute(db);
}
