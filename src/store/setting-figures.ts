// Numbers that show what a setting bears on, counted for the page that asks whether to change it.
import { sql } from "kysely";
import type { Db } from "./database.ts";

/** Counts the contacts who have no consent for e-marketing on record. */
export async function countWithoutEMarketing(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select (select count(*) from contacts) - (select count(*) from consents where purpose = 'e-marketing')
      - (select count(*) from contacts where merged_into is not null and not exists (
        select from consents where contact_id = contacts.id and purpose = 'e-marketing'
      )) as count`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Counts the addresses that one more bounce of a sort would bar, those that are barred already left out. */
export async function countAddressesNearBar(
  db: Db,
  outcome: "hard-bounce" | "soft-bounce",
  limit: number,
): Promise<number> {
  if (limit === 0) return 0;
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from bounces
    where outcome = ${outcome} and in_a_row + 1 >= ${limit}
      and not exists (
        select from suppressions where suppressions.address_key = bounces.address_key and lifted_at is null
      )`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Counts the templates of e-marketing in which nothing was found when they were rewritten last. */
export async function countTemplatesWithoutLink(db: Db): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from rewrites where is_current and state = 'no-unsubscribe-link'`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Counts the mailings whose links may still show what is on record; they are as old as their mailing. */
export async function countEditableMailings(
  db: Db,
  { editLinkDays, at }: { readonly editLinkDays: number; readonly at: Date },
): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from mailings
    where ${editLinkDays}::bigint = 0
      or created_at >= ${at}::timestamptz - make_interval(hours => 24 * ${editLinkDays}::int)`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Counts the overrides made at the desk that name more people than so many. */
export async function countOverridesAbove(db: Db, people: number): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from named_overrides where cardinality(contact_ids) > ${people}`.execute(db);
  return rows[0]?.count ?? 0;
}
