// What is known of contacts themselves, for people who look at them: who they are, whose, and since when.
import { sql } from "kysely";
import { type ContactId, type ExternalId, parseContactId, parseExternalId } from "../base/ids.ts";
import { type AddressKey, type EmailAddress, parseEmailAddress } from "../consent/contact.ts";
import type { Db } from "./database.ts";
import { selectFormerlyAt } from "./merges.ts";
import { stored } from "./stored.ts";

/** A contact as other systems handed it over. */
export interface ContactCard {
  readonly contactId: ContactId;
  readonly externalId: ExternalId;
  /** `null` where it has none that mail can be sent to. */
  readonly email: EmailAddress | null;
  readonly name: string | null;
  readonly language: string | null;
  readonly company: CompanyCard | null;
  readonly hasNoMailingsMark: boolean;
  readonly wasMailedBefore: boolean;
  /** Who the contact is now; `null` unless it was merged into another. */
  readonly mergedInto: ExternalId | null;
  /** The same, by our number. */
  readonly mergedIntoNumber: ContactId | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** A contact's company. */
export interface CompanyCard {
  readonly externalId: ExternalId;
  readonly name: string | null;
  readonly hasNoMailings: boolean;
}

/** Loads all contacts that have an address, the one longest on record first. */
export async function loadCardsAtAddress(db: Db, key: AddressKey): Promise<readonly ContactCard[]> {
  const rows = await selectCards(db).where("contacts.address_key", "=", key).orderBy("contacts.id").execute();
  return rows.map(readCard);
}

/** Loads those into whom contacts were merged that had an address, the one longest on record first. */
export async function loadCardsFormerlyAt(db: Db, key: AddressKey): Promise<readonly ContactCard[]> {
  const formerly = selectFormerlyAt(key);
  const rows = await selectCards(db).where("contacts.id", "in", formerly).orderBy("contacts.id").execute();
  return rows.map(readCard);
}

/** Loads the contact that another system names so; `null` when there is none. */
export async function loadCard(db: Db, externalId: ExternalId): Promise<ContactCard | null> {
  const row = await selectCards(db).where("contacts.external_id", "=", externalId).executeTakeFirst();
  return row === undefined ? null : readCard(row);
}

/** Loads a contact by its number; `null` when there is none. */
export async function loadCardByNumber(db: Db, contactId: ContactId): Promise<ContactCard | null> {
  const row = await selectCards(db).where("contacts.id", "=", contactId).executeTakeFirst();
  return row === undefined ? null : readCard(row);
}

/** Loads the newest contacts, or those before one. */
export async function loadCardPage(
  db: Db,
  { before, limit }: { readonly before: ContactId | null; readonly limit: number },
): Promise<readonly ContactCard[]> {
  const page = selectCards(db).orderBy("contacts.id", "desc").limit(limit);
  const rows = await (before === null ? page : page.where("contacts.id", "<", before)).execute();
  return rows.map(readCard);
}

/** Finds contacts whose address or id begins with a text; both columns sort by bytes, so their indexes serve. */
export async function findCards(db: Db, beginning: string, limit: number): Promise<readonly ContactCard[]> {
  const rows = await selectCards(db)
    .where(sql<boolean>`contacts.id in (
      (select id from contacts where address_key >= ${beginning.toLowerCase()}
        and address_key < ${`${beginning.toLowerCase()}\u{10ffff}`} order by address_key limit ${limit})
      union
      (select id from contacts where external_id >= ${beginning}
        and external_id < ${`${beginning}\u{10ffff}`} order by external_id limit ${limit}))`)
    .orderBy("contacts.id")
    .limit(limit)
    .execute();
  return rows.map(readCard);
}

/** Loads the contacts that were merged into others, with the addresses they had. */
export async function loadMergedCards(
  db: Db,
  contactIds: readonly ContactId[],
): Promise<readonly ContactCard[]> {
  const rows = await selectCards(db)
    .leftJoin("merges", "merges.contact_id", "contacts.id")
    .select("merges.address_key as former_address")
    .where("contacts.merged_into", "=", sql<number>`any(${contactIds}::bigint[])`)
    .orderBy("contacts.id")
    .execute();
  return rows.map((row) => readCard({ ...row, email: row.email ?? row.former_address }));
}

/** Loads the addresses of contacts as they are on record; one without any is left out. */
export async function loadEmails(
  db: Db,
  contactIds: readonly ContactId[],
): Promise<ReadonlyMap<ContactId, string>> {
  const { rows } = await sql<{ readonly id: number; readonly email: string }>`
    select id, email from contacts where id = any(${contactIds}::bigint[]) and email is not null`.execute(db);
  return new Map(rows.map(({ id, email }) => [stored(parseContactId(id)), email]));
}

/** Finds which of some addresses are a contact's. */
export async function findAddressesInUse(
  db: Db,
  keys: readonly AddressKey[],
): Promise<readonly AddressKey[]> {
  const { rows } = await sql<{ readonly address_key: AddressKey }>`
    select distinct address_key from contacts where address_key = any(${keys}::text[])`.execute(db);
  return rows.map(({ address_key }) => address_key);
}

function selectCards(db: Db) {
  return db
    .selectFrom("contacts")
    .leftJoin("companies", "companies.id", "contacts.company_id")
    .leftJoin("contacts as staying", "staying.id", "contacts.merged_into")
    .select(["contacts.id", "contacts.external_id", "contacts.email", "contacts.name", "contacts.language"])
    .select(["contacts.has_no_mailings_mark", "contacts.was_mailed_before"])
    .select([
      "contacts.merged_into",
      "staying.external_id as merged_into_id",
      "contacts.created_at",
      "contacts.changed_at",
    ])
    .select(["companies.external_id as company_external_id"])
    .select(["companies.name as company_name", "companies.has_no_mailings as company_has_no_mailings"]);
}

type CardRow = Awaited<ReturnType<ReturnType<typeof selectCards>["executeTakeFirstOrThrow"]>>;

function readCard(row: CardRow): ContactCard {
  const email = row.email === null ? null : parseEmailAddress(row.email);
  return {
    contactId: stored(parseContactId(row.id)),
    externalId: stored(parseExternalId(row.external_id)),
    // What was valid once but no longer parses cannot be sent to.
    email: email?.kind === "ok" ? email.value : null,
    name: row.name,
    language: row.language,
    company: readCompany(row),
    hasNoMailingsMark: row.has_no_mailings_mark ?? false,
    wasMailedBefore: row.was_mailed_before ?? false,
    mergedInto: row.merged_into_id === null ? null : stored(parseExternalId(row.merged_into_id)),
    mergedIntoNumber: row.merged_into === null ? null : stored(parseContactId(row.merged_into)),
    createdAt: row.created_at,
    changedAt: row.changed_at,
  };
}

function readCompany(row: CardRow): CompanyCard | null {
  if (row.company_external_id === null) return null;
  return {
    externalId: stored(parseExternalId(row.company_external_id)),
    name: row.company_name,
    hasNoMailings: row.company_has_no_mailings ?? false,
  };
}
