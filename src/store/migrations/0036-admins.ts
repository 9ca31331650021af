// Those who sign in: their accounts, sessions, known devices and tries; and the keys systems use the API with. Of secrets
// the store holds hashes alone.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `create table admins (
    id bigint generated always as identity primary key,
    email text not null,
    address_key text collate "C" not null unique,
    role text collate "C" not null check (role in ('reviewer', 'consent-officer', 'owner')),
    password_hash text not null,
    created_at timestamptz not null,
    disabled_at timestamptz
  )`,
  `create table admin_sessions (
    id_hash bytea primary key,
    admin_id bigint not null references admins,
    network text not null,
    created_at timestamptz not null,
    last_seen_at timestamptz not null
  )`,
  "create index admin_sessions_admin on admin_sessions (admin_id)",
  // Old sessions are swept at each sign-in.
  "create index admin_sessions_created on admin_sessions (created_at)",
  `create table admin_devices (
    admin_id bigint not null references admins,
    device_hash bytea not null,
    last_used_at timestamptz not null,
    primary key (admin_id, device_hash)
  )`,
  // An account is a hash here, since what somebody types need be nobody's address.
  `create table sign_in_attempts (
    id bigint generated always as identity primary key,
    account_hash bytea not null,
    network text not null,
    device_hash bytea,
    attempted_at timestamptz not null,
    has_succeeded boolean not null
  )`,
  "create index sign_in_attempts_account on sign_in_attempts (account_hash, attempted_at)",
  "create index sign_in_attempts_network on sign_in_attempts (network, attempted_at)",
  "create index sign_in_attempts_age on sign_in_attempts (attempted_at)",
  `create table api_keys (
    id bigint generated always as identity primary key,
    name text not null,
    scopes text[] not null,
    key_hash bytea not null unique,
    created_at timestamptz not null,
    created_by text not null,
    revoked_at timestamptz,
    revoked_by text
  )`,
];

/** Makes the tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
