// The lists of a mailing as they were decided last, and who was listed.
import { sql } from "kysely";
import { parseExternalId } from "../base/ids.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { Db } from "./database.ts";
import { stored } from "./stored.ts";

/** The last whole run of a list. */
export interface LatestList {
  readonly runNumber: number;
  readonly listKey: string;
  /** The id it was uploaded under; `null`: its recipients stand in the decisions. */
  readonly recipientList: string | null;
}

/** Loads the last whole run of each list of a mailing. */
export async function loadLatestLists(db: Db, mailingNumber: number): Promise<readonly LatestList[]> {
  const { rows } = await sql<LatestList>`
    select distinct on (list_key) runs.number as "runNumber", list_key as "listKey", lists.id as "recipientList"
    from filter_runs as runs left join recipient_lists as lists on lists.number = runs.recipient_list_number
    where mailing_number = ${mailingNumber}::bigint and finished_at is not null
    order by list_key, runs.number desc`.execute(db);
  return rows;
}

/** Loads who was listed in a run that was handed over whole, in the order of its list. */
export async function loadListedRecipients(
  db: Db,
  runNumber: number,
  limit: number,
): Promise<readonly ListedRecipient[]> {
  const rows = await db
    .selectFrom("decisions")
    .select(["external_id", "email"])
    .where("run_number", "=", runNumber)
    .orderBy("position")
    .limit(limit)
    .execute();
  return rows.map(({ external_id, email }) => ({
    externalId: external_id === null ? null : stored(parseExternalId(external_id)),
    email,
  }));
}
