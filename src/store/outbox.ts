// Mails that recipients asked for: put in with their wish, taken out when they are due, and closed when they are done.
import { sql } from "kysely";
import { type ContactId, parseContactId } from "../base/ids.ts";
import type { AddressKey } from "../consent/contact.ts";
import type { TokenPayload } from "../consent/preference-token.ts";
import type { Db } from "./database.ts";
import { stored, storedOneOf } from "./stored.ts";

/** What mails there are: one's personal link, and the question whether one wants mail again. */
const MAIL_KINDS = ["link", "confirmation"] as const;
/** One of {@link MAIL_KINDS}. */
export type MailKind = (typeof MAIL_KINDS)[number];

/** A mail to a contact. */
export interface OutboxEntry {
  readonly id: number;
  readonly kind: MailKind;
  readonly contactId: ContactId;
  /** What the link in it stands for. */
  readonly link: Pick<TokenPayload, "mailingNumber" | "purposeNumber" | "typeNumber">;
  /** BCP 47 code of the language it was asked for in. */
  readonly language: string;
  readonly askedAt: Date;
  /** How often it was tried, this time included. */
  readonly attempts: number;
}

/** A mail that is asked for: to a contact, or to whoever has an address. */
export type NewOutboxEntry = Omit<OutboxEntry, "id" | "contactId" | "attempts"> &
  ({ readonly contactId: ContactId } | { readonly addressKey: AddressKey });

/** How an entry ended. */
export type OutboxOutcome = "sent" | "dropped" | "failed";

/** Appends an entry, due at once. It looks up nothing, so it takes the same time for every address. */
export async function appendToOutbox(db: Db, entry: NewOutboxEntry): Promise<void> {
  await db
    .insertInto("outbox")
    .values({
      kind: entry.kind,
      address_key: "addressKey" in entry ? entry.addressKey : null,
      contact_id: "contactId" in entry ? entry.contactId : null,
      mailing_number: entry.link.mailingNumber,
      purpose_number: entry.link.purposeNumber,
      type_number: entry.link.typeNumber,
      language: entry.language,
      asked_at: entry.askedAt,
      due_at: entry.askedAt,
    })
    .execute();
}

/**
 * Puts one entry for each contact in the place of those for an address, and forgets the address.
 *
 * @param limit How many contacts of one address get a mail.
 */
export async function saveOutboxContacts(db: Db, at: Date, limit: number): Promise<void> {
  await sql`
    with asked as (
      delete from outbox where address_key is not null and outcome is null and due_at <= ${at}::timestamptz
      returning *
    )
    insert into outbox (kind, contact_id, mailing_number, purpose_number, type_number, language, asked_at, due_at)
    select asked.kind, contacts.id, asked.mailing_number, asked.purpose_number, asked.type_number, asked.language,
      asked.asked_at, asked.due_at
    from asked
    cross join lateral (
      select id from contacts where contacts.address_key = asked.address_key and merged_into is null
      order by id limit ${limit}::integer
    ) as contacts`.execute(db);
}

/**
 * Takes the next entry that is due, and keeps it from others for a while. One whose taker ends before it is closed
 * comes up again then.
 */
export async function takeFromOutbox(db: Db, at: Date, leaseMs: number): Promise<OutboxEntry | null> {
  const { rows } = await sql<OutboxRow>`
    update outbox set attempts = attempts + 1, due_at = ${new Date(at.getTime() + leaseMs)}::timestamptz
    where id = (
      select id from outbox where outcome is null and contact_id is not null and due_at <= ${at}::timestamptz
      order by due_at, id limit 1 for update skip locked
    )
    returning id, kind, contact_id, mailing_number, purpose_number, type_number, language, asked_at,
      attempts`.execute(db);
  return rows[0] === undefined ? null : readEntry(rows[0]);
}

/** Puts an entry back, to be tried again at a later time. */
export async function saveOutboxRetry(db: Db, id: number, dueAt: Date): Promise<void> {
  await db.updateTable("outbox").set({ due_at: dueAt }).where("id", "=", id).execute();
}

/** Closes an entry. */
export async function saveOutboxOutcome(db: Db, id: number, outcome: OutboxOutcome): Promise<void> {
  await db.updateTable("outbox").set({ outcome }).where("id", "=", id).execute();
}

/** Says whether a contact was sent the same mail since a moment. */
export async function wasSentSince(
  db: Db,
  { kind, contactId }: Pick<OutboxEntry, "kind" | "contactId">,
  since: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom("outbox")
    .select("id")
    .where("kind", "=", kind)
    .where("contact_id", "=", contactId)
    .where("outcome", "=", "sent")
    .where("asked_at", ">", since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes entries that were closed and asked for before a moment. */
export async function deleteClosedFromOutbox(db: Db, before: Date): Promise<void> {
  await db.deleteFrom("outbox").where("outcome", "is not", null).where("asked_at", "<", before).execute();
}

interface OutboxRow {
  readonly id: number;
  readonly kind: string;
  readonly contact_id: number;
  readonly mailing_number: number;
  readonly purpose_number: number;
  readonly type_number: number;
  readonly language: string;
  readonly asked_at: Date;
  readonly attempts: number;
}

function readEntry(row: OutboxRow): OutboxEntry {
  return {
    id: row.id,
    kind: storedOneOf(MAIL_KINDS, row.kind),
    contactId: stored(parseContactId(row.contact_id)),
    link: {
      mailingNumber: row.mailing_number,
      purposeNumber: row.purpose_number,
      typeNumber: row.type_number,
    },
    language: row.language,
    askedAt: row.asked_at,
    attempts: row.attempts,
  };
}
