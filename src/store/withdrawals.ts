// Who stopped mails, as it is on record now, page by page: what a restored backup has to be told again.
import { sql } from "kysely";
import type { Db } from "./database.ts";

/** Which page; each keeps rows of one contact, or of one bar, together. */
export interface WithdrawalPage {
  /** The last number of the page before; 0 for the first page. */
  readonly after: number;
  /** Rows; a page may have a few more. */
  readonly limit: number;
}

/** A withdrawn consent or an opt-out from a type, of a contact who was not erased. */
export interface WithdrawalRow {
  readonly contactId: number;
  readonly externalId: string;
  /** `null`: it is of a subscription type. */
  readonly purpose: string | null;
  readonly legalBasis: string | null;
  readonly subscriptionType: string | null;
  readonly source: string;
  readonly at: Date;
}

/** A bar in force on the address of a contact. */
export interface BarRow {
  readonly id: number;
  readonly externalId: string;
  readonly email: string;
  readonly reason: string;
}

/**
 * Loads withdrawals and opt-outs by ascending contact. They come for those who were merged into the contact too: in a
 * backup from before the merge both are mailed.
 */
export async function loadWithdrawals(
  db: Db,
  { after, limit }: WithdrawalPage,
): Promise<readonly WithdrawalRow[]> {
  const { rows } = await sql<WithdrawalRow>`
    select contact_id as "contactId", external_id as "externalId", purpose, legal_basis as "legalBasis",
      subscription_type as "subscriptionType", source, stops.changed_at as at
    from (
      select contact_id, purpose, legal_basis, null as subscription_type, source, changed_at from consents
      where state = 'withdrawn' and contact_id > ${after}::bigint
      union all
      select contact_id, null, null, subscription_type, source, changed_at from subscriptions
      where choice = 'unsubscribed' and contact_id > ${after}::bigint
    ) as stops cross join lateral (
      select external_id from contacts where id = contact_id and erased_at is null and merged_into is null
      union all
      select external_id from contacts where merged_into = contact_id and erased_at is null
    ) as named
    order by contact_id fetch first ${limit} rows with ties`.execute(db);
  return rows;
}

/** Loads bars in force by ascending number; one on an address of several contacts comes with each. */
export async function loadBars(db: Db, { after, limit }: WithdrawalPage): Promise<readonly BarRow[]> {
  const { rows } = await sql<BarRow>`
    select suppressions.id, external_id as "externalId", email, reason
    from suppressions join contacts using (address_key)
    where lifted_at is null and suppressions.id > ${after}::bigint
    order by suppressions.id fetch first ${limit} rows with ties`.execute(db);
  return rows;
}

/** Counts the addresses barred that are no contact's. */
export async function countBarsOfNobody(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(distinct address_key) as count from suppressions where lifted_at is null
      and not exists (select from contacts where contacts.address_key = suppressions.address_key)`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
