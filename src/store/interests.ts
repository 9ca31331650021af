// What contacts are interested in, by the names of the system they come from.
import { sql } from "kysely";
import type { BatchId, ContactId } from "../base/ids.ts";
import type { Db } from "./database.ts";

/** One interest of one contact. */
export interface ContactInterest {
  readonly contactId: ContactId;
  readonly interest: string;
}

/**
 * Adds interests; one that a contact has already stays as it is.
 *
 * @returns How many are new.
 */
export async function saveInterests(
  db: Db,
  interests: readonly ContactInterest[],
  batchId: BatchId | null,
): Promise<number> {
  if (interests.length === 0) return 0;
  const { rows } = await sql`
    insert into contact_interests (contact_id, interest, created_in)
    select distinct contact_id, interest, ${batchId}::bigint
    from unnest(
      ${interests.map(({ contactId }) => contactId)}::bigint[],
      ${interests.map(({ interest }) => interest)}::text[]
    ) as given (contact_id, interest)
    order by contact_id, interest
    on conflict (contact_id, interest) do nothing
    returning contact_id`.execute(db);
  return rows.length;
}

/** Removes interests that an import brought, at most so many. Returns how many. */
export async function deleteBatchInterests(db: Db, batchId: BatchId, limit: number): Promise<number> {
  const { rows } = await sql`
    delete from contact_interests where created_in = ${batchId}::bigint and (contact_id, interest) in (
      select contact_id, interest from contact_interests where created_in = ${batchId}::bigint
      order by contact_id limit ${limit}::int
    ) returning contact_id`.execute(db);
  return rows.length;
}

/** Counts the contacts of each interest, the most frequent first. */
export async function countInterests(
  db: Db,
): Promise<readonly { readonly interest: string; readonly contacts: number }[]> {
  return db
    .selectFrom("contact_interests")
    .select(({ fn }) => ["interest", fn.countAll<number>().as("contacts")])
    .groupBy("interest")
    .orderBy("contacts", "desc")
    .orderBy("interest")
    .execute();
}
