// What a finished run decided, counted by reason: pages of many mailings would else count millions of decisions each
// time. And a way to what was put on record lately, which costs a bulk import next to nothing.
import { type Kysely, sql } from "kysely";

const STATEMENTS = [
  "alter table filter_runs add column counts jsonb",
  "create index filter_runs_finished_at on filter_runs (finished_at) where finished_at is not null",
  "create index consent_changes_recorded_at on consent_changes using brin (recorded_at)",
];

/** Adds the column and the indexes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
