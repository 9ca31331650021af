// When a change was put on record, which for evidence from elsewhere is later than the day it is of.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  // Of changes from before it is not known, and the log is never updated.
  "alter table consent_changes add column recorded_at timestamptz",
  "alter table consent_changes alter column recorded_at set default now()",
];

/** Adds the column. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
