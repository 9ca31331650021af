// Pauses: no mail for a purpose until a moment; and changes that a contact takes back, which belong to no batch.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table pauses (
    contact_id bigint not null references contacts,
    purpose text collate "C" not null references purposes,
    until timestamptz not null,
    source text collate "C" not null references sources,
    changed_at timestamptz not null,
    primary key (contact_id, purpose)
  )`,
  "alter table consent_changes add column paused_until timestamptz",
  `alter table consent_changes drop constraint consent_changes_check, add constraint consent_changes_check check (
    case kind
      when 'consent' then state in ('granted', 'withdrawn') and num_nulls(purpose, state, legal_basis) = 0
        and num_nonnulls(subscription_type, choice, paused_until, restored_source, restored_at) = 0
      when 'subscription' then choice in ('subscribed', 'unsubscribed') and num_nulls(subscription_type, choice) = 0
        and num_nonnulls(purpose, state, legal_basis, paused_until, restored_source, restored_at) = 0
      when 'pause' then purpose is not null
        and num_nonnulls(state, legal_basis, subscription_type, choice, restored_source, restored_at) = 0
      when 'consent-retracted' then purpose is not null
        and num_nulls(state, legal_basis, restored_source, restored_at) in (0, 4)
        and num_nonnulls(subscription_type, choice, paused_until) = 0
      when 'subscription-retracted' then subscription_type is not null
        and num_nulls(choice, restored_source, restored_at) in (0, 3)
        and num_nonnulls(purpose, state, legal_basis, paused_until) = 0
      when 'pause-retracted' then purpose is not null
        and num_nulls(paused_until, restored_source, restored_at) in (0, 3)
        and num_nonnulls(state, legal_basis, subscription_type, choice) = 0
      else false end)`,
];

/** Makes the table, and lets the log hold pauses. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
