// Admins may sign in by an identity provider, which knows each by a name that stays.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table admin_identities (
    admin_id bigint primary key references admins,
    issuer text collate "C" not null,
    subject text collate "C" not null,
    unique (issuer, subject)
  )`,
  "alter table admin_changes drop constraint admin_changes_kind_check",
  `alter table admin_changes add constraint admin_changes_kind_check check (kind in
    ('added', 'invited', 'linked', 'role', 'disabled', 'enabled', 'password', 'signed-out', 'identity'))`,
];

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
