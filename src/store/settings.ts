// Settings of the whole system, kept as a log of their changes: what is in force is the last change of each.
import { sql } from "kysely";
import { parseSettings, type Settings } from "../consent/settings.ts";
import { type Db, inTransaction } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored } from "./stored.ts";
import { takeSettingTurn } from "./turns.ts";

/** One appended change of one setting. */
export interface SettingChange {
  /** Ascends with every change of any setting. */
  readonly version: number;
  readonly key: string;
  /** `null`: it had its fallback. */
  readonly before: string | null;
  readonly after: string;
  readonly at: Date;
  readonly by: string;
  readonly reason: string | null;
}

/** A setting as an admin wants it from now on. */
export interface NewSetting {
  readonly key: string;
  /** In the one spelling of that setting. */
  readonly text: string;
  readonly by: string;
  readonly reason: string | null;
}

/**
 * Loads the settings in force, now or at a time.
 *
 * @throws Error when one no longer parses: a bug, and no reason to go on with a guess.
 */
export async function loadSettings(db: Db, at: Date | null = null): Promise<Settings> {
  const latest = await loadLatestSettingChanges(db, at);
  return stored(parseSettings(new Map([...latest].map(([key, { after }]) => [key, after]))));
}

/** Loads the change in force, now or at a time, of every setting that somebody has set. */
export async function loadLatestSettingChanges(
  db: Db,
  at: Date | null = null,
): Promise<ReadonlyMap<string, SettingChange>> {
  const { rows } = await sql<SettingChangeRow>`
    select distinct on (key) version, key, before, after, changed_at, changed_by, reason from setting_changes
    where ${at}::timestamptz is null or changed_at <= ${at}::timestamptz
    order by key, version desc`.execute(db);
  return new Map(rows.map((row) => [row.key, readChange(row)]));
}

/** Appends a change of a setting. Returns `null`, and appends nothing, where it is so already. */
export async function appendSettingChange(
  db: Db,
  { key, text, by, reason }: NewSetting,
  at: Date,
): Promise<SettingChange | null> {
  return inTransaction(db, async (transaction) => {
    await takeSettingTurn(transaction);
    const before = (await loadLatestSettingChanges(transaction)).get(key)?.after ?? null;
    if (before === text) return null;
    const row = await transaction
      .insertInto("setting_changes")
      .values({
        key,
        before,
        after: text,
        changed_at: at,
        changed_by: storableText(by),
        reason: storableText(reason),
      })
      .returning(CHANGE_COLUMNS)
      .executeTakeFirstOrThrow();
    return readChange(row);
  });
}

/** Loads the changes of one setting, the latest first. */
export async function loadSettingChanges(db: Db, key: string): Promise<readonly SettingChange[]> {
  const rows = await db
    .selectFrom("setting_changes")
    .select(CHANGE_COLUMNS)
    .where("key", "=", key)
    .orderBy("version", "desc")
    .execute();
  return rows.map(readChange);
}

const CHANGE_COLUMNS = ["version", "key", "before", "after", "changed_at", "changed_by", "reason"] as const;

interface SettingChangeRow {
  readonly version: number;
  readonly key: string;
  readonly before: string | null;
  readonly after: string;
  readonly changed_at: Date;
  readonly changed_by: string;
  readonly reason: string | null;
}

function readChange(row: SettingChangeRow): SettingChange {
  const { version, key, before, after, changed_at, changed_by, reason } = row;
  return { version, key, before, after, at: changed_at, by: changed_by, reason };
}
