// Purposes, legal bases and sources as an admin sees and changes them: added, named and switched off, never deleted.
import { sql } from "kysely";
import type { Db } from "./database.ts";

const VOCABULARY = { purpose: "purposes", "legal-basis": "legal_bases", source: "sources" } as const;
/** What can be listed and changed. */
export type VocabularyKind = keyof typeof VOCABULARY;

/** One purpose, legal basis or source. */
export interface VocabularyEntry {
  readonly key: string;
  readonly isActive: boolean;
  /** By language code; "en" is always there. */
  readonly nameByLanguage: Readonly<Record<string, string>>;
}

/** Loads all entries, those switched off too. */
export async function loadEntries(db: Db, kind: VocabularyKind): Promise<readonly VocabularyEntry[]> {
  const { rows } = await sql<VocabularyEntry>`
    select key, is_active as "isActive", coalesce(name_by_language, jsonb_build_object('en', key)) as "nameByLanguage"
    from ${sql.table(VOCABULARY[kind])} order by key`.execute(db);
  return rows;
}

/** Saves an entry that is new, or no longer what it was. */
export async function saveEntry(db: Db, kind: VocabularyKind, entry: VocabularyEntry): Promise<void> {
  const { key, isActive } = entry;
  const name = sql`${JSON.stringify(entry.nameByLanguage)}::jsonb`;
  const table = sql.table(VOCABULARY[kind]);
  const updated = await sql`
    update ${table} set is_active = ${isActive}, name_by_language = ${name} where key = ${key} returning key`.execute(
    db,
  );
  if (updated.rows.length > 0) return;
  // The order of legal bases is that of the law, and of those added later that of their adding.
  await (kind === "legal-basis"
    ? sql`insert into ${table} (key, is_active, name_by_language, position)
        select ${key}, ${isActive}::boolean, ${name}, coalesce(max(position), 0) + 1 from ${table}`
    : sql`insert into ${table} (key, is_active, name_by_language) values (${key}, ${isActive}, ${name})`
  ).execute(db);
}
