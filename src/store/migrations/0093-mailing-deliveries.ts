// Which mails of a mailing came back, and which were reported as unwanted, where that is told of one mail.
import { type Kysely, sql } from "kysely";

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // As messages, it names nobody by address, and its contact_id is no foreign key.
  await sql`create table mailing_deliveries (
    mailing_number bigint not null references mailings on delete cascade,
    contact_id bigint not null,
    outcome text collate "C" not null check (outcome in ('hard-bounce', 'soft-bounce', 'complaint')),
    happened_at timestamptz not null,
    primary key (mailing_number, contact_id, outcome)
  )`.execute(db);
}
