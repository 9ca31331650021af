// How often mail to an address bounced in a row.
import { type Kysely, sql } from "kysely";

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table bounces (
    address_key text collate "C" primary key,
    in_a_row integer not null check (in_a_row > 0),
    last_at timestamptz not null
  )`.execute(db);
}
