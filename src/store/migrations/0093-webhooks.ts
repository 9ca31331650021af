// Where other systems are told of what happens here, and each message to them: written with what it tells of.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Its secret is derived from the salt under a key that the store does not have.
  `create table webhook_endpoints (
    id bigint generated always as identity primary key,
    url text not null,
    events text[] collate "C" not null,
    key_id bytea not null,
    salt bytea not null,
    former_key_id bytea,
    former_salt bytea,
    former_until timestamptz,
    created_at timestamptz not null,
    created_by text not null,
    removed_at timestamptz,
    removed_by text,
    off_at timestamptz,
    off_because text collate "C",
    failures integer not null default 0,
    failing_since timestamptz,
    paused_until timestamptz,
    succeeded_at timestamptz,
    check ((removed_at is null) = (removed_by is null)),
    check ((off_at is null) = (off_because is null))
  )`,
  // A message on a consent names its entry in the log and holds nothing of it. contact_id is no foreign key, since checking
  // one would lock the contact.
  `create table webhook_messages (
    number bigint generated always as identity primary key,
    id uuid not null default gen_random_uuid(),
    endpoint_id bigint not null references webhook_endpoints,
    event text collate "C" not null,
    contact_id bigint,
    change_id bigint,
    data jsonb,
    event_key text collate "C",
    happened_at timestamptz not null,
    state text collate "C" not null default 'waiting'
      check (state in ('waiting', 'delivered', 'failed', 'dropped')),
    attempts integer not null default 0,
    due_at timestamptz not null,
    tried_at timestamptz,
    status integer,
    failure text collate "C",
    check (num_nonnulls(change_id, data) = 1)
  ) with (fillfactor = 80)`,
  // What is due of an endpoint, and whether something of the same contact comes before it.
  "create index webhook_messages_due on webhook_messages (endpoint_id, due_at, number) where state = 'waiting'",
  `create index webhook_messages_contact on webhook_messages (endpoint_id, contact_id, number)
    where state = 'waiting' and contact_id is not null`,
  "create index webhook_messages_endpoint on webhook_messages (endpoint_id, number)",
  "create index webhook_messages_age on webhook_messages (happened_at)",
  `create unique index webhook_messages_event_key on webhook_messages (endpoint_id, event_key)
    where event_key is not null`,
];

/** Makes the tables. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
