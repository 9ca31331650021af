// Decisions with what their runs and lists know of them: who was listed stands in the decision, or in the uploaded list.
import type { Nullable, SelectQueryBuilder } from "kysely";
import { type ExternalId, parseExternalId } from "../base/ids.ts";
import { type SendDecision, WITHHOLD_REASONS } from "../consent/decide-send.ts";
import type { Db } from "./database.ts";
import { stored, storedOneOf } from "./stored.ts";
import type { Tables } from "./tables.ts";

/** A stored decision, and the entry of a list that it was made for. */
export interface DecidedEntry {
  /** In the list, from 0. */
  readonly position: number;
  readonly externalId: ExternalId | null;
  /** As it was listed. */
  readonly email: string | null;
  readonly decision: SendDecision;
  readonly decidedAt: Date;
}

type JoinedTables = Tables & {
  runs: Tables["filter_runs"];
  entries: Nullable<Tables["recipient_list_entries"]>;
};

interface DecidedRow {
  position: number;
  external_id: string | null;
  email: string | null;
  reason: string | null;
  decided_at: Date;
}

/** Begins a query for decisions, with their `runs` and, where a list was uploaded, its `entries`. */
export function selectDecidedEntries(
  db: Db,
): SelectQueryBuilder<JoinedTables, "decisions" | "runs" | "entries", DecidedRow> {
  return db
    .selectFrom("decisions")
    .innerJoin("filter_runs as runs", "runs.number", "decisions.run_number")
    .leftJoin("recipient_list_entries as entries", (join) =>
      join
        .onRef("entries.list_number", "=", "runs.recipient_list_number")
        .onRef("entries.position", "=", "decisions.position"),
    )
    .select(["decisions.position", "decisions.reason", "decisions.decided_at"])
    .select((column) => [
      column.fn.coalesce("decisions.external_id", "entries.external_id").as("external_id"),
      column.fn.coalesce("decisions.email", "entries.email").as("email"),
    ]);
}

/** Reads what the query gives. */
export function readDecidedEntry({ external_id, reason, decided_at, ...row }: DecidedRow): DecidedEntry {
  return {
    position: row.position,
    externalId: external_id === null ? null : stored(parseExternalId(external_id)),
    email: row.email,
    decidedAt: decided_at,
    decision:
      reason === null
        ? { kind: "send" }
        : { kind: "withhold", reason: storedOneOf(WITHHOLD_REASONS, reason) },
  };
}
