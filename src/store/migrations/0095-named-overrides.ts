// Overrides made at the desk: for people they name, some of them once a second person has said yes.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table named_overrides (
    number bigint generated always as identity primary key,
    mailing_number bigint not null references mailings,
    lifts text[] not null,
    contact_ids bigint[] not null,
    withdrawn_legal_basis text collate "C" references legal_bases,
    reason text not null,
    requested_by text not null,
    requested_at timestamptz not null,
    state text collate "C" not null check (state in ('waiting', 'in-force', 'refused', 'ended')),
    decided_by text,
    decided_at timestamptz,
    check ((decided_by is null) = (decided_at is null))
  )`,
  // Every list and batch of a mailing asks for those in force.
  "create index named_overrides_mailing_number on named_overrides (mailing_number)",
  "create index named_overrides_waiting on named_overrides (number) where state = 'waiting'",
];

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
