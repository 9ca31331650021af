// Who was merged into whom on whose word; `contacts.merged_into` says only that.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // The address the contact had, so that whoever asks by it to see or erase what is on record is found.
  `create table merges (
    contact_id bigint primary key references contacts on delete cascade,
    merged_at timestamptz not null,
    address_key text collate "C",
    merged_by text not null,
    reason text not null
  )`,
  "create index merges_address_key on merges (address_key) where address_key is not null",
];

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
