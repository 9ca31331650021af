// The tables of imports, the upgrade and what comes in about addresses, as Kysely sees them; see tables.ts.
import type { Generated, GeneratedAlways } from "kysely";
import type { Json } from "./tables.ts";

/** An import or a run of the upgrade. */
interface BatchesTable {
  readonly id: GeneratedAlways<number>;
  readonly kind: string;
  /** The file's name, where there was one. */
  readonly label: string | null;
  readonly started_by: string | null;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  /** Names what asked for it, so that a job tried again goes on with its batch. */
  readonly request_key: string | null;
  /** What it was told to do, besides its lines. */
  readonly input: Json | null;
  /** How far the upgrade is, in the order of contact ids. */
  readonly last_contact_id: Generated<number>;
  readonly counts: Json;
  readonly taken_back_by: string | null;
  readonly taken_back_at: Date | null;
  /** How far taking it back is, and what came of it. */
  readonly take_back: Json | null;
}

/** What a company or contact was before a batch first changed it. */
interface BatchBeforesTable {
  readonly batch_id: number;
  readonly record: string;
  readonly record_id: number;
  readonly before: Json;
  /** When the batch last wrote the record, as the record's changed_at. */
  readonly written_at: Date;
}

/** What imports stated that was on record already. */
interface ReservesTable {
  readonly contact_id: number;
  readonly kind: string;
  /** Of the purpose or the subscription type. */
  readonly key: string;
  readonly legal_basis: string | null;
  readonly source: string;
  readonly said_at: Date;
  /** It was stated by the mark *no mailings* alone: nothing else was on record. */
  readonly is_of_mark: boolean;
  readonly batch_ids: readonly number[];
}

interface BouncesTable {
  readonly outcome: string;
  readonly address_key: string;
  readonly in_a_row: number;
  readonly last_at: Date;
}

interface ContactInterestsTable {
  readonly contact_id: number;
  readonly interest: string;
  /** The import that brought it. */
  readonly created_in: number | null;
}

/** These tables by name. */
export interface ImportTables {
  readonly batches: BatchesTable;
  readonly batch_befores: BatchBeforesTable;
  readonly reserves: ReservesTable;
  readonly bounces: BouncesTable;
  readonly contact_interests: ContactInterestsTable;
}
