// What became of a mailing, in numbers: its lists, the last looks, its messages, and who left by it.
import { sql } from "kysely";
import type { MailingId } from "../base/ids.ts";
import { WITHHOLD_REASONS, type WithholdReason } from "../consent/decide-send.ts";
import type { DecisionCounts } from "../consent/decision-counts.ts";
import type { Db } from "./database.ts";
import { storedOneOf } from "./stored.ts";

/** One mailing whose number is known. */
export interface ReportedMailing {
  readonly id: MailingId;
  readonly number: number;
}

/** Counts what was decided of a mailing's lists: of each list by its last whole run. */
export async function countDecided(db: Db, { number }: ReportedMailing): Promise<DecisionCounts> {
  const { rows } = await sql<{ readonly reason: string | null; readonly count: number }>`
    with last_runs as (
      select distinct on (list_key) number from filter_runs
      where mailing_number = ${number}::bigint and finished_at is not null order by list_key, number desc
    )
    select reason, count(*) as count from decisions
    where run_number in (select number from last_runs) group by reason`.execute(db);
  return readCounts(rows);
}

/** Counts what the gate said last of each batch. */
export async function countLooks(db: Db, { number }: ReportedMailing): Promise<DecisionCounts> {
  const { rows } = await sql<{ readonly reason: string | null; readonly count: number }>`
    select null as reason, coalesce(sum(sent), 0)::bigint as count from gate_looks
    where mailing_number = ${number}::bigint
    union all
    select key, sum(value::integer)::bigint from gate_looks cross join jsonb_each_text(withheld)
    where mailing_number = ${number}::bigint group by key`.execute(db);
  return readCounts(rows);
}

/** Counts contacts who withdrew a consent or opted out of a type by a link or button of the mailing. */
export async function countLeft(db: Db, { id }: ReportedMailing): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(distinct contact_id) as count from consent_changes
    where mailing_id = ${id} and (state = 'withdrawn' or choice = 'unsubscribed')`.execute(db);
  return rows[0]?.count ?? 0;
}

function readCounts(
  rows: readonly { readonly reason: string | null; readonly count: number }[],
): DecisionCounts {
  const countByReason = new Map<WithholdReason, number>();
  let send = 0;
  for (const { reason, count } of rows) {
    if (reason === null) send = count;
    else countByReason.set(storedOneOf(WITHHOLD_REASONS, reason), count);
  }
  const withhold = WITHHOLD_REASONS.flatMap((reason) => {
    const count = countByReason.get(reason) ?? 0;
    return count === 0 ? [] : [[reason, count] as const];
  });
  return { send, withhold: Object.fromEntries(withhold) };
}
