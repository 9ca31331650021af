// Withdrawals, opt-outs and bars that imports stated and that were on record already: they hold once that is taken back.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // One row however many imports say the same, night after night.
  `create table reserves (
    contact_id bigint not null references contacts on delete cascade,
    kind text collate "C" not null check (kind in ('consent', 'subscription')),
    key text collate "C" not null,
    legal_basis text collate "C",
    source text collate "C" not null,
    said_at timestamptz not null,
    is_of_mark boolean not null,
    batch_ids bigint[] not null,
    primary key (contact_id, kind, key)
  )`,
  // Other imports that set the same bar.
  "alter table suppressions add column also_batch_ids bigint[] not null default '{}'",
];

/** Makes the table and the column. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
