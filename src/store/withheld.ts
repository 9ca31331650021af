// Who the lists of a mailing withhold, by the last finished run of each list.
import { sql } from "kysely";
import { type ContactId, parseExternalId } from "../base/ids.ts";
import type { WithholdReason } from "../consent/decide-send.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Db } from "./database.ts";
import { stored } from "./stored.ts";

/** An entry that was withheld, of a contact of ours. */
export interface WithheldEntry extends ListedRecipient {
  readonly runNumber: number;
}

/**
 * Loads the entries of contacts that were withheld for a reason, or those of some contacts whatever withheld them, list
 * by list and in the order of each.
 *
 * @param which.contactIds `null`: all that were withheld for one of the reasons.
 */
export async function loadWithheld(
  db: Db,
  mailingNumber: number,
  which: {
    readonly reasons: ReadonlySet<WithholdReason>;
    readonly contactIds: ReadonlySet<ContactId> | null;
    readonly limit: number;
  },
): Promise<readonly WithheldEntry[]> {
  const { reasons, contactIds, limit } = which;
  const isMeant =
    contactIds === null
      ? sql`decisions.reason = any(${[...reasons]}::text[])`
      : sql`decisions.contact_id = any(${[...contactIds]}::bigint[])`;
  const { rows } = await sql<{
    readonly run_number: number;
    readonly external_id: string | null;
    readonly email: string | null;
  }>`
    select run_number, coalesce(decisions.external_id, entries.external_id) as external_id,
      coalesce(decisions.email, entries.email) as email
    from (
      select distinct on (list_key) number, recipient_list_number from filter_runs
      where mailing_number = ${mailingNumber}::bigint and finished_at is not null
      order by list_key, number desc
    ) as runs
    join decisions on decisions.run_number = runs.number
    left join recipient_list_entries as entries
      on entries.list_number = runs.recipient_list_number and entries.position = decisions.position
    where decisions.contact_id is not null and decisions.reason is not null and ${isMeant}
    order by run_number, decisions.position
    limit ${limit}`.execute(db);
  return rows.map((row) => ({
    runNumber: row.run_number,
    externalId: row.external_id === null ? null : stored(parseExternalId(row.external_id)),
    email: row.email,
  }));
}
