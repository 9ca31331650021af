// The log of changes of purposes, legal bases, sources and subscription types: who, when, before and after.
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";

/** What of the vocabulary was changed. */
export type ChangedKind = "purpose" | "legal-basis" | "source" | "subscription-type";

/** Who changes, when, and why. */
export interface VocabularyEvidence {
  readonly by: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** One entry before and after a change. */
export interface ChangedEntry {
  readonly key: string;
  /** As JSON can hold it; `null`: it was added. */
  readonly before: unknown;
  readonly after: unknown;
}

/** One appended change of one entry. */
export interface VocabularyChange extends VocabularyEvidence, ChangedEntry {
  /** Ascends with every change of any entry. */
  readonly version: number;
}

/** Appends changes in their order; an entry that is as it was is passed over. */
export async function appendVocabularyChanges(
  db: Db,
  { kind, entries }: { readonly kind: ChangedKind; readonly entries: readonly ChangedEntry[] },
  { by, reason, at }: VocabularyEvidence,
): Promise<readonly VocabularyChange[]> {
  const changes: VocabularyChange[] = [];
  for (const { key, before, after } of entries) {
    if (isDeepStrictEqual(before, after)) continue;
    const row = await db
      .insertInto("vocabulary_changes")
      .values({
        kind,
        key,
        before: before === null ? null : JSON.stringify(before),
        after: JSON.stringify(after),
        changed_at: at,
        changed_by: storableText(by),
        reason: storableText(reason),
      })
      .returning(CHANGE_COLUMNS)
      .executeTakeFirstOrThrow();
    changes.push(readChange(row));
  }
  return changes;
}

/** Loads the changes of one entry, the latest first. */
export async function loadVocabularyChanges(
  db: Db,
  kind: ChangedKind,
  key: string,
): Promise<readonly VocabularyChange[]> {
  const rows = await db
    .selectFrom("vocabulary_changes")
    .select(CHANGE_COLUMNS)
    .where("kind", "=", kind)
    .where("key", "=", key)
    .orderBy("version", "desc")
    .execute();
  return rows.map(readChange);
}

const MAX_RECENT = 50;

/** Loads the latest changes of some kinds of entries, the latest first. */
export async function loadRecentVocabularyChanges(
  db: Db,
  kinds: readonly ChangedKind[],
): Promise<readonly VocabularyChange[]> {
  const rows = await db
    .selectFrom("vocabulary_changes")
    .select(CHANGE_COLUMNS)
    .where("kind", "in", kinds)
    .orderBy("version", "desc")
    .limit(MAX_RECENT)
    .execute();
  return rows.map(readChange);
}

/** Loads what entries that were changed after a moment were at it, by key; `null`: there was none yet. */
export async function loadFormerStates(
  db: Db,
  kind: ChangedKind,
  at: Date,
): Promise<ReadonlyMap<string, unknown>> {
  const { rows } = await sql<{ readonly key: string; readonly before: unknown }>`
    select distinct on (key) key, before from vocabulary_changes
    where kind = ${kind} and changed_at > ${at}::timestamptz
    order by key, version`.execute(db);
  return new Map(rows.map(({ key, before }) => [key, before]));
}

const CHANGE_COLUMNS = ["version", "key", "before", "after", "changed_at", "changed_by", "reason"] as const;

interface ChangeRow {
  readonly version: number;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly changed_at: Date;
  readonly changed_by: string;
  readonly reason: string | null;
}

function readChange({ changed_at: at, changed_by: by, ...row }: ChangeRow): VocabularyChange {
  return { ...row, at, by };
}
