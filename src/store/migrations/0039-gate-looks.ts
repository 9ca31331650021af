// What the gate said of each batch right before it was sent, in numbers: it names nobody.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // A batch that is looked at again, since its job was tried again, counts once: with what was said last.
  `create table gate_looks (
    mailing_number bigint not null references mailings on delete cascade,
    batch_hash bytea not null,
    looked_at timestamptz not null,
    sent integer not null check (sent >= 0),
    withheld jsonb not null,
    primary key (mailing_number, batch_hash)
  )`,
];

/** Makes the table. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
