// Which mails of a mailing came back, and which were reported as unwanted.
import { sql } from "kysely";
import type { MailingId } from "../base/ids.ts";
import type { AddressKey } from "../consent/contact.ts";
import type { DeliveryOutcome } from "../consent/suppression.ts";
import type { Db } from "./database.ts";
import { storedOneOf } from "./stored.ts";

/** One mail of a mailing. */
export interface MailOfMailing {
  readonly mailingNumber: number;
  readonly contactId: number;
}

/** What a mail of a mailing can come back as. */
export type ReturnOutcome = Exclude<DeliveryOutcome, "delivered">;

/** All there are, in the order they are shown. */
export const RETURN_OUTCOMES = [
  "hard-bounce",
  "soft-bounce",
  "complaint",
] as const satisfies readonly ReturnOutcome[];

/** Notes what became of a mail. Returns `false` where that was noted before. */
export async function noteMailingDelivery(
  db: Db,
  { mailingNumber, contactId }: MailOfMailing,
  { outcome, at }: { readonly outcome: ReturnOutcome; readonly at: Date },
): Promise<boolean> {
  const { rows } = await sql`
    insert into mailing_deliveries (mailing_number, contact_id, outcome, happened_at)
    values (${mailingNumber}, ${contactId}, ${outcome}, ${at})
    on conflict do nothing returning contact_id`.execute(db);
  return rows.length > 0;
}

/** Finds a mail by its token's numbers; `null` where there is no such mailing, or the address is not its contact's. */
export async function findMail(
  db: Db,
  { mailingNumber, contactId }: MailOfMailing,
  key: AddressKey,
): Promise<MailOfMailing | null> {
  const { rows } = await sql<MailOfMailing>`
    select mailings.number as "mailingNumber", contacts.id as "contactId" from mailings cross join contacts
    where mailings.number = ${mailingNumber} and contacts.id = ${contactId} and address_key = ${key}`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Finds the mail of a mailing to an address: the first contact's who has it; `null` where nobody has, or there is none. */
export async function findMailTo(db: Db, id: MailingId, key: AddressKey): Promise<MailOfMailing | null> {
  const { rows } = await sql<MailOfMailing>`
    select mailings.number as "mailingNumber", contacts.id as "contactId" from mailings cross join contacts
    where mailings.id = ${id} and address_key = ${key} order by contacts.id limit 1`.execute(db);
  return rows[0] ?? null;
}

/** Counts a mailing's mails by what they came back as. */
export async function countMailingDeliveries(
  db: Db,
  mailingNumber: number,
): Promise<Readonly<Record<ReturnOutcome, number>>> {
  const { rows } = await sql<{ readonly outcome: string; readonly count: number }>`
    select outcome, count(*) as count from mailing_deliveries
    where mailing_number = ${mailingNumber} group by outcome`.execute(db);
  const counts = { "hard-bounce": 0, "soft-bounce": 0, complaint: 0 };
  for (const { outcome, count } of rows) counts[storedOneOf(RETURN_OUTCOMES, outcome)] = count;
  return counts;
}
