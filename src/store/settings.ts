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
  /** The version of its last change when somebody looked at it, 0 for none; left out where nobody looked. */
  readonly seenVersion?: number;
}

/** What became of a change. */
export type AppendedSetting =
  | { readonly kind: "appended"; readonly change: SettingChange }
  /** It is so already; nothing was appended. */
  | { readonly kind: "same" }
  /** Somebody else changed it since it was looked at; nothing was appended. */
  | { readonly kind: "changed" };

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

/** Appends a change of a setting, unless it is so already or somebody else changed it since it was looked at. */
export async function appendSettingChange(
  db: Db,
  { key, text, by, reason, seenVersion }: NewSetting,
  at: Date,
): Promise<AppendedSetting> {
  return inTransaction(db, async (transaction) => {
    await takeSettingTurn(transaction);
    const latest = (await loadLatestSettingChanges(transaction)).get(key);
    const before = latest?.after ?? null;
    if (seenVersion !== undefined && seenVersion !== (latest?.version ?? 0)) return { kind: "changed" };
    if (before === text) return { kind: "same" };
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
    return { kind: "appended", change: readChange(row) };
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
