// What the link of a sent mail stands for today: the contact it was made for, and the mailing it came with.
import { sql } from "kysely";
import { type ContactId, type MailingId, parseContactId, parseMailingId } from "../base/ids.ts";
import type { TokenPayload } from "../consent/preference-token.ts";
import type { Standing } from "../consent/standing.ts";
import type { Db } from "./database.ts";
import { prepared } from "./prepared.ts";
import { readStanding, type StandingRow, selectStandings } from "./standing-rows.ts";
import { stored } from "./stored.ts";

/** The numbers in a token that the store gave out. */
type LinkNumbers = Pick<TokenPayload, "contactId" | "mailingNumber">;

/** Who and what a link stands for. */
export interface LinkTarget {
  /** Who the contact is now: another one where it was merged; `null` where it is no longer on record. */
  readonly contactId: ContactId | null;
  /** `null` where the mailing is no longer on record. */
  readonly mailingId: MailingId | null;
}

/** What a page shows of a contact, and the language of the mail that led there. */
export interface LinkStanding {
  readonly standing: Standing;
  /** BCP 47 code; `null` where it is not known. */
  readonly mailingLanguage: string | null;
}

/** Loads who and what a link stands for. */
export async function loadLinkTarget(db: Db, { contactId, mailingNumber }: LinkNumbers): Promise<LinkTarget> {
  const { rows } = await prepared(
    "link-target",
    sql<{ readonly contact_id: number | null; readonly mailing_id: string | null }>`
      select (select coalesce(merged_into, id) from contacts where id = ${contactId}::bigint and erased_at is null) as contact_id,
        (select id from mailings where number = ${mailingNumber}::bigint) as mailing_id`,
  ).execute(db);
  const { contact_id = null, mailing_id = null } = rows[0] ?? {};
  return {
    contactId: contact_id === null ? null : stored(parseContactId(contact_id)),
    mailingId: mailing_id === null ? null : stored(parseMailingId(mailing_id)),
  };
}

/** Loads what a page shows, in one statement; `null` where the contact is no longer on record. */
export async function loadLinkStanding(
  db: Db,
  { contactId, mailingNumber }: LinkNumbers,
): Promise<LinkStanding | null> {
  const found = sql`select coalesce(merged_into, id) as contact_id from contacts where id = ${contactId}::bigint and erased_at is null`;
  const { rows } = await prepared(
    "link-standing",
    sql<StandingRow & { readonly mailing_language: string | null }>`
      select standings.*, (select language from mailings where number = ${mailingNumber}::bigint) as mailing_language
      from (${selectStandings(found)}) as standings`,
  ).execute(db);
  const [row] = rows;
  return row === undefined ? null : { standing: readStanding(row), mailingLanguage: row.mailing_language };
}
