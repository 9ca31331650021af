// Mails that recipients ask for on the pages, until they are sent.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // An entry is for an address that somebody typed, whoever may have it, or for a contact. One that is done stays for a
  // day, so that the same mail is not sent twice in a row; it holds no address then.
  `create table outbox (
    id bigint generated always as identity primary key,
    kind text collate "C" not null check (kind in ('link', 'confirmation')),
    address_key text collate "C",
    contact_id bigint,
    mailing_number bigint not null,
    purpose_number integer not null,
    type_number integer not null,
    language text not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    attempts integer not null default 0,
    outcome text collate "C" check (outcome in ('sent', 'dropped', 'failed')),
    check (case when outcome is null then num_nonnulls(address_key, contact_id) = 1 else address_key is null end)
  )`,
  // What is due, in its order; and what was sent to a contact lately.
  "create index outbox_due on outbox (due_at, id) where outcome is null",
  "create index outbox_contact_id on outbox (contact_id, kind) where outcome is not null",
];

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
