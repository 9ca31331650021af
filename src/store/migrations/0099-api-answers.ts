// Requests to the API that came with an Idempotency-Key, and what was answered: for a day, and sealed.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // An answer may hold a secret that is shown once: it can be opened by the API key that the store has a hash of alone.
  `create table api_answers (
    api_key_id bigint not null references api_keys,
    key_hash bytea not null,
    request_hash bytea not null,
    begun_at timestamptz not null,
    answer bytea,
    primary key (api_key_id, key_hash)
  )`,
  "create index api_answers_begun_at on api_answers (begun_at)",
];

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
