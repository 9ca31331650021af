// Soft bounces are counted too, apart from hard ones.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  `alter table bounces add column outcome text collate "C" not null default 'hard-bounce'
    check (outcome in ('hard-bounce', 'soft-bounce'))`,
  "alter table bounces alter column outcome drop default",
  "alter table bounces drop constraint bounces_pkey, add primary key (address_key, outcome)",
];

/** Adds the column; what was counted before are hard bounces. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
