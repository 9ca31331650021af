// Each message of a mailing that we hand to the mail server ourselves: noted before and after, so that none goes out twice.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // One a contact and mailing. It names nobody by address; contact_id is no foreign key, since checking one would lock the
  // contact, and a recipient who just withdraws would wait for it.
  `create table messages (
    mailing_number bigint not null references mailings on delete cascade,
    contact_id bigint not null,
    changed_at timestamptz not null,
    attempts integer not null default 1,
    reply_code integer,
    state text collate "C" not null
      check (state in ('sending', 'sent', 'deferred', 'refused', 'in-doubt', 'failed')),
    attempt_key text collate "C" not null,
    primary key (mailing_number, contact_id)
  ) with (fillfactor = 70)`,
];

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
