// When changes are put on record: now, but for a demo that makes up a past in tables of its own.
import { sql } from "kysely";
import type { Db } from "./database.ts";

/** Has all changes from now on recorded as of a moment, or with `null` as they come; it takes the owner of the tables. */
export async function recordChangesAsOf(db: Db, at: Date | null): Promise<void> {
  const moment = at === null ? sql`now()` : sql`${sql.lit(at.toISOString())}::timestamptz`;
  await sql`alter table consent_changes alter column recorded_at set default ${moment}`.execute(db);
}
