// Admins are invited by a link of their own and choose their password themselves; what is done to admins is a log. Hashes
// that could be tried against addresses go: tries are counted anew, under keyed hashes, and old looks at batches are told
// from each other by random numbers.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  "alter table admins alter column password_hash drop not null",
  // One link an admin: a newer one takes the place of an older one.
  `create table admin_invitations (
    admin_id bigint primary key references admins,
    secret_hash bytea not null unique,
    expires_at timestamptz not null
  )`,
  `create table admin_changes (
    number bigint generated always as identity primary key,
    admin_id bigint not null references admins,
    kind text collate "C" not null
      check (kind in ('added', 'invited', 'linked', 'role', 'disabled', 'enabled', 'password', 'signed-out')),
    role text collate "C",
    changed_at timestamptz not null,
    changed_by text not null
  )`,
  `create trigger admin_changes_are_appended before update or delete or truncate on admin_changes
    for each statement execute function refuse_change_of_what_is_appended()`,
  "delete from sign_in_attempts",
  "update gate_looks set batch_hash = uuid_send(gen_random_uuid())",
];

/** Makes the tables, and takes the hashes away. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
