// Batches: what an import or the upgrade wrote, so that it can be listed and taken back.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table batches (
    id bigint generated always as identity primary key,
    kind text collate "C" not null
      check (kind in ('contacts', 'companies', 'interests', 'consents', 'upgrade')),
    label text,
    started_by text,
    started_at timestamptz not null,
    finished_at timestamptz,
    request_key text collate "C" unique,
    input jsonb,
    last_contact_id bigint not null default 0,
    counts jsonb not null,
    taken_back_by text,
    taken_back_at timestamptz,
    take_back jsonb
  )`,
  // A record that is new knows its batch; of one that was changed, what it was before the batch first changed it.
  // Neither here nor in the log is a batch a foreign key: it is never deleted, and checking took as long as appending.
  "alter table companies add column created_in bigint",
  "alter table contacts add column created_in bigint",
  "create index companies_created_in on companies (created_in) where created_in is not null",
  "create index contacts_created_in on contacts (created_in, id) where created_in is not null",
  `create table batch_befores (
    batch_id bigint not null references batches,
    record text collate "C" not null check (record in ('company', 'contact')),
    record_id bigint not null,
    before jsonb not null,
    written_at timestamptz not null,
    primary key (batch_id, record, record_id)
  )`,
  `alter table consent_changes
    add column batch_id bigint,
    add column restored_source text collate "C",
    add column restored_at timestamptz`,
  "create index consent_changes_batch_id on consent_changes (batch_id, contact_id) where batch_id is not null",
  // A retraction holds the record that stands again, or nothing where there was none.
  `alter table consent_changes drop constraint consent_changes_check, add constraint consent_changes_check check (
    case kind
      when 'consent' then state in ('granted', 'withdrawn') and num_nulls(purpose, state, legal_basis) = 0
        and num_nonnulls(subscription_type, choice, restored_source, restored_at) = 0
      when 'subscription' then choice in ('subscribed', 'unsubscribed') and num_nulls(subscription_type, choice) = 0
        and num_nonnulls(purpose, state, legal_basis, restored_source, restored_at) = 0
      when 'consent-retracted' then num_nulls(purpose, batch_id) = 0
        and num_nulls(state, legal_basis, restored_source, restored_at) in (0, 4)
        and num_nonnulls(subscription_type, choice) = 0
      when 'subscription-retracted' then num_nulls(subscription_type, batch_id) = 0
        and num_nulls(choice, restored_source, restored_at) in (0, 3)
        and num_nonnulls(purpose, state, legal_basis) = 0
      else false end)`,
];

/** Makes the tables and columns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
