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

/** Adds an entry. Returns `false` when the key is taken. */
export async function addEntry(
  db: Db,
  kind: VocabularyKind,
  { key, nameByLanguage }: Omit<VocabularyEntry, "isActive">,
): Promise<boolean> {
  const name = JSON.stringify(nameByLanguage);
  const table = sql.table(VOCABULARY[kind]);
  const added =
    kind === "legal-basis"
      ? sql`insert into ${table} (key, name_by_language, position)
          select ${key}, ${name}::jsonb, coalesce(max(position), 0) + 1 from ${table}
          on conflict (key) do nothing returning key`
      : sql`insert into ${table} (key, name_by_language) values (${key}, ${name}::jsonb)
          on conflict (key) do nothing returning key`;
  return (await added.execute(db)).rows.length > 0;
}

/** Switches an entry on or off, or renames it in some languages. Returns `false` when there is none. */
export async function changeEntry(
  db: Db,
  kind: VocabularyKind,
  { key, isActive, nameByLanguage = {} }: Pick<VocabularyEntry, "key"> & Partial<VocabularyEntry>,
): Promise<boolean> {
  const { rows } = await sql`
    update ${sql.table(VOCABULARY[kind])} set is_active = coalesce(${isActive ?? null}::boolean, is_active),
      name_by_language = coalesce(name_by_language, jsonb_build_object('en', key)) || ${JSON.stringify(nameByLanguage)}::jsonb
    where key = ${key} returning key`.execute(db);
  return rows.length > 0;
}
