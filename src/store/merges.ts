// Contacts who were merged into others: they keep their number and log, and nothing that mail could be sent to.
import { type RawBuilder, sql } from "kysely";
import type { ContactId } from "../base/ids.ts";
import type { AddressKey } from "../consent/contact.ts";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";

/** A merge to put on record. */
export interface NewMerge {
  readonly merged: ContactId;
  readonly into: ContactId;
  readonly by: string;
  readonly reason: string;
  /** The one who stays is of the other's company from now on. */
  readonly takesCompany: boolean;
  readonly at: Date;
}

/**
 * Merges a contact into another, who takes its mark *no mailings* and its interests, and all who were merged into it.
 * Consents and choices are for the caller to append.
 */
export async function saveMerge(
  db: Db,
  { merged, into, by, reason, takesCompany, at }: NewMerge,
): Promise<void> {
  await sql`
    insert into merges (contact_id, merged_at, address_key, merged_by, reason)
    select id, ${at}::timestamptz, address_key, ${storableText(by)}::text, ${storableText(reason)}::text
    from contacts where id = ${merged}::bigint`.execute(db);
  await sql`
    update contacts set has_no_mailings_mark = true, changed_at = ${at}::timestamptz
    where id = ${into}::bigint and has_no_mailings_mark is not true
      and (select has_no_mailings_mark from contacts where id = ${merged}::bigint)`.execute(db);
  if (takesCompany) {
    await sql`
      update contacts set company_id = (select company_id from contacts where id = ${merged}::bigint),
        changed_at = ${at}::timestamptz
      where id = ${into}::bigint`.execute(db);
  }
  await sql`
    insert into contact_interests (contact_id, interest)
    select ${into}::bigint, interest from contact_interests where contact_id = ${merged}::bigint
    on conflict do nothing`.execute(db);
  await sql`
    update contacts set email = null, address_key = null, merged_into = ${into}::bigint, changed_at = ${at}::timestamptz
    where id = ${merged}::bigint`.execute(db);
  await sql`update contacts set merged_into = ${into}::bigint where merged_into = ${merged}::bigint`.execute(
    db,
  );
}

/** Selects the numbers of those into whom contacts were merged that had an address. */
export function selectFormerlyAt(key: AddressKey): RawBuilder<number> {
  return sql<number>`(
    select merged.merged_into from merges join contacts as merged on merged.id = merges.contact_id
    where merges.address_key = ${key})`;
}
