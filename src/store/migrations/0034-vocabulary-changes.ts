// Changes of purposes, legal bases, sources and subscription types as a log: who, when, before and after. Subscription
// types have descriptions, and are removed without being deleted.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table vocabulary_changes (
    version bigint generated always as identity primary key,
    kind text collate "C" not null check (kind in ('purpose', 'legal-basis', 'source', 'subscription-type')),
    key text collate "C" not null,
    before jsonb,
    after jsonb not null,
    changed_at timestamptz not null,
    changed_by text not null,
    reason text
  )`,
  // One entry's history.
  "create index vocabulary_changes_key on vocabulary_changes (kind, key, version)",
  `create trigger vocabulary_changes_are_appended before update or delete or truncate on vocabulary_changes
    for each statement execute function refuse_change_of_what_is_appended()`,
  `alter table subscription_types
    add column description_by_language jsonb not null default '{}',
    add column removed_at timestamptz,
    add check (removed_at is null or not is_active)`,
];

/** Makes the table and the columns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
