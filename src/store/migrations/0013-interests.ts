// Interests of contacts, which the upgrade turns into subscriptions, and who barred an address or lifted the bar.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table contact_interests (
    contact_id bigint not null references contacts on delete cascade,
    interest text collate "C" not null,
    created_in bigint,
    primary key (contact_id, interest)
  )`,
  "create index contact_interests_created_in on contact_interests (created_in, contact_id) where created_in is not null",
  `alter table suppressions
    add column actor text,
    add column comment text,
    add column batch_id bigint,
    add column lifted_by text,
    add column lift_comment text`,
  "create index suppressions_batch_id on suppressions (batch_id) where batch_id is not null",
];

/** Makes the table and columns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
