// Bursts: what is done by links and from which network, so that what a machine pressed can be told and reverted.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table bursts (
    id bigint generated always as identity primary key,
    mailing_id text collate "C" not null references mailings (id),
    way text collate "C" not null check (way in ('page', 'one-click')),
    network bytea not null,
    marked_at timestamptz not null
  )`,
  // A row for each press, so nothing here is a foreign key that would be checked for each. What it names is never deleted.
  `create table page_actions (
    id bigint generated always as identity primary key,
    transaction_id xid8 not null default pg_current_xact_id(),
    contact_id bigint not null,
    mailing_id text collate "C",
    way text collate "C" not null check (way in ('page', 'one-click')),
    network bytea,
    link_made_at timestamptz not null,
    acted_at timestamptz not null,
    has_changed boolean not null,
    burst_id bigint,
    reverted_in bigint,
    reverted_by xid8,
    restated_by xid8,
    check ((reverted_in is null) = (reverted_by is null))
  )`,
  "create index page_actions_contact_id on page_actions (contact_id)",
  "create index page_actions_acted_at on page_actions (acted_at)",
  "create index page_actions_burst_id on page_actions (burst_id, contact_id) where burst_id is not null",
  "create index page_actions_reverted_in on page_actions (reverted_in, contact_id) where reverted_in is not null",
  `alter table batches drop constraint batches_kind_check, add constraint batches_kind_check
    check (kind in ('contacts', 'companies', 'interests', 'consents', 'upgrade', 'burst'))`,
];

/** Makes the tables, and lets batches be of bursts that were reverted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
