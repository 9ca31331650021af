// Names of the four subscription types in the languages that came after the store was made. Fresh stores have them.
import { type Kysely, sql } from "kysely";
import { findMissingNames } from "../../consent/type-names.ts";
import type { Tables } from "../tables.ts";

/** Adds the names that are missing. What an admin named otherwise, in one language or in English, stays as it is. */
export async function up(db: Kysely<Tables>): Promise<void> {
  const rows = await sql<{
    key: string;
    name_by_language: Record<string, string>;
  }>`select key, name_by_language from subscription_types for update`.execute(db);
  for (const { key, name_by_language: names } of rows.rows) {
    const missing = findMissingNames({ key, nameByLanguage: new Map(Object.entries(names)) });
    if (missing.size === 0) continue;
    const added = JSON.stringify(Object.fromEntries(missing));
    await sql`update subscription_types set name_by_language = name_by_language || ${added}::jsonb where key = ${key}`.execute(
      db,
    );
  }
}
