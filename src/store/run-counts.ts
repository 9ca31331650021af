// How many a run of a list let through and withheld, by reason.
import { sql } from "kysely";
import { WITHHOLD_REASONS, type WithholdReason } from "../consent/decide-send.ts";
import type { Db } from "./database.ts";
import { storedOneOf } from "./stored.ts";

/** Counts of a list; only reasons that occur. */
export interface RunCounts {
  readonly send: number;
  readonly withhold: Readonly<Partial<Record<WithholdReason, number>>>;
}

/** Nobody was decided. */
export const NO_COUNTS: RunCounts = { send: 0, withhold: {} };

/** Adds the counts of lists that were decided by themselves. */
export function addCounts(all: readonly RunCounts[]): RunCounts {
  const total = (reason: WithholdReason): number =>
    all.reduce((sum, { withhold }) => sum + (withhold[reason] ?? 0), 0);
  return {
    send: all.reduce((sum, { send }) => sum + send, 0),
    withhold: Object.fromEntries(
      WITHHOLD_REASONS.map((reason) => [reason, total(reason)] as const).filter(([, count]) => count > 0),
    ),
  };
}

/** Reads what {@link finishRun} stored; `null` for a run from before counts were stored. */
export function readCounts(stored: unknown): RunCounts | null {
  if (typeof stored !== "object" || stored === null) return null;
  const entries = Object.entries(stored).map(([key, count]) => [key, Number(count)] as const);
  const withhold = entries
    .filter(([key]) => key !== "send")
    .map(([key, count]) => [storedOneOf(WITHHOLD_REASONS, key), count] as const);
  return { send: entries.find(([key]) => key === "send")?.[1] ?? 0, withhold: Object.fromEntries(withhold) };
}

/** Counts the decisions of a run from before counts were stored; it reads all of them. */
export async function countDecisions(db: Db, runNumber: number): Promise<RunCounts> {
  const { rows } = await sql<{ readonly reason: string | null; readonly count: number }>`
    select reason, count(*) as count from decisions where run_number = ${runNumber} group by reason`.execute(
    db,
  );
  return (
    readCounts(Object.fromEntries(rows.map(({ reason, count }) => [reason ?? "send", count]))) ?? NO_COUNTS
  );
}
