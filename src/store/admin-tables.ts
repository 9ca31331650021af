// The tables of what admins decided, as Kysely sees them; see tables.ts. The database refuses to change any of their rows.
import type { ColumnType, GeneratedAlways } from "kysely";

interface SettingChangesTable {
  readonly version: GeneratedAlways<number>;
  readonly key: string;
  readonly before: string | null;
  readonly after: string;
  readonly changed_at: Date;
  readonly changed_by: string;
  readonly reason: string | null;
}

interface VocabularyChangesTable {
  readonly version: GeneratedAlways<number>;
  readonly kind: string;
  readonly key: string;
  /** JSON; `null`: the entry was added. */
  readonly before: ColumnType<unknown, string | null, never>;
  readonly after: ColumnType<unknown, string, never>;
  readonly changed_at: Date;
  readonly changed_by: string;
  readonly reason: string | null;
}

interface ErasuresTable {
  readonly number: GeneratedAlways<number>;
  /** `null`: the address was no contact's. */
  readonly contact_id: number | null;
  readonly key_id: Buffer | null;
  readonly address_hash: Buffer | null;
  readonly erased_at: Date;
  readonly erased_by: string;
  readonly reason: string;
}

/** Tables of what admins decided by name. */
export interface AdminTables {
  readonly setting_changes: SettingChangesTable;
  readonly vocabulary_changes: VocabularyChangesTable;
  readonly erasures: ErasuresTable;
}
