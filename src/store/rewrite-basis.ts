// What a rewrite rests on beside the template and its options, as one value: where it is equal, nothing else was decided.
import { sql } from "kysely";
import type { Db } from "./database.ts";

/** Loads the numbers of the last setting, word and decision of flagged links, and which rules have run out by a moment. */
export async function loadRewriteBasis(db: Db, at: Date): Promise<readonly unknown[]> {
  const { rows } = await sql<{ readonly basis: readonly unknown[] }>`
    select json_build_array(
      (select max(version) from setting_changes),
      (select max(version) from vocabulary_changes),
      (select version from review_state),
      (select max(ends_at) from review_rules where ends_at <= ${at}::timestamptz)) as basis`.execute(db);
  return rows[0]?.basis ?? [];
}
