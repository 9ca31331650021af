// Contacts as other systems hand them over.
import { type RawBuilder, sql } from "kysely";
import { invariant } from "../base/assert.ts";
import {
  type BatchId,
  type ContactId,
  type ExternalId,
  parseContactId,
  parseExternalId,
} from "../base/ids.ts";
import { type AddressKey, addressKey } from "../consent/contact.ts";
import type { ImportedContact } from "../consent/imported-contact.ts";
import { type BatchWrite, saveContactBefores } from "./batch-befores.ts";
import { saveCompanies } from "./companies.ts";
import { type Db, inTransaction } from "./database.ts";
import { selectFormerlyAt } from "./merges.ts";
import { lockContact } from "./standings.ts";
import { storableText } from "./storable-text.ts";
import { stored } from "./stored.ts";
import { takeImportTurn } from "./turns.ts";

/** What came of saving contacts. */
export interface SavedContacts {
  readonly created: number;
  readonly updated: number;
  /** As many as were given, in their order. */
  readonly contacts: readonly {
    /** Who it is now, where it was merged. */
    readonly contactId: ContactId;
    readonly isNew: boolean;
    readonly isMerged: boolean;
  }[];
}

/**
 * Saves contacts and their companies. What is `null` leaves what is on record, and a contact of which nothing changes
 * counts as neither created nor updated. Of a company that comes several times the later values stay.
 *
 * @param contacts Each external id at most once.
 * @param batchId The import that brings them; `null`: none that could be taken back.
 */
export async function saveContacts(
  db: Db,
  contacts: readonly ImportedContact[],
  at: Date,
  batchId: BatchId | null = null,
): Promise<SavedContacts> {
  if (contacts.length === 0) return { created: 0, updated: 0, contacts: [] };
  return inTransaction(db, async (transaction) => {
    await takeImportTurn(transaction);
    const companies = contacts.flatMap(({ company }) => company ?? []);
    const { companyIdById } = await saveCompanies(transaction, companies, at, batchId);
    const given = contacts.map((contact) => formatContact(contact, companyIdById));
    const known = new Map((await lockKnownContacts(transaction, given)).map((row) => [row.external_id, row]));
    const fresh = given.filter(({ external_id }) => !known.has(external_id));
    const idByExternalId = await insertContacts(transaction, fresh, { at, batchId });
    const updates = given.flatMap((columns) => {
      const row = known.get(columns.external_id);
      return row === undefined ? [] : (mergeInto(row, columns) ?? []);
    });
    await updateContacts(transaction, updates, { at, batchId });
    return {
      created: fresh.length,
      updated: updates.length,
      contacts: given.map(({ external_id }) => {
        const row = known.get(external_id);
        const mergedInto = row?.merged_into ?? null;
        const id = mergedInto ?? row?.id ?? idByExternalId.get(external_id);
        invariant(id !== undefined, "A contact just saved has no number");
        const contactId = stored(parseContactId(id));
        return { contactId, isNew: row === undefined, isMerged: mergedInto !== null };
      }),
    };
  });
}

/**
 * Finds contacts by their ids in the system they come from, and locks them by ascending number. Of one that was merged
 * it is the contact it was merged into.
 */
export async function lockContactsByExternalId(
  db: Db,
  externalIds: readonly ExternalId[],
): Promise<ReadonlyMap<ExternalId, ContactId>> {
  const { rows } = await sql<NamedRow>`
    select id, external_id, merged_into from contacts where ${isNamedBy(externalIds)}
    order by id for no key update`.execute(db);
  const locked = new Set(rows.map(({ id }) => id));
  const asked: ReadonlySet<string> = new Set(externalIds);
  const found = new Map<ExternalId, ContactId>();
  for (const { id, external_id, merged_into } of rows) {
    if (!asked.has(external_id)) continue;
    const now = stored(parseContactId(merged_into ?? id));
    // One that was merged while this waited for it is now somebody who was not named.
    const contactId = locked.has(now) ? now : await lockContact(db, now);
    found.set(stored(parseExternalId(external_id)), contactId);
  }
  return found;
}

interface NamedRow {
  readonly id: number;
  readonly external_id: string;
  readonly merged_into: number | null;
}

/** Finds the contacts that have an address, or were merged and had it, and locks them by ascending number. */
export async function lockContactsByAddress(db: Db, key: AddressKey): Promise<readonly ContactId[]> {
  const present = db.selectFrom("contacts").select("id").where("address_key", "=", key).orderBy("id");
  const rows = await present.forNoKeyUpdate().execute();
  // A statement of its own, which sees the merges that the first one waited for.
  const former = await db
    .selectFrom("contacts")
    .select("contacts.id")
    .where("contacts.id", "in", selectFormerlyAt(key))
    .orderBy("contacts.id")
    .forNoKeyUpdate()
    .execute();
  return [...new Set([...rows, ...former].map(({ id }) => id))].map((id) => stored(parseContactId(id)));
}

/** Loads the numbers of contacts, ascending; in a transaction they stay locked until its end. */
export async function loadContactIds(
  db: Db,
  after: ContactId | null,
  limit: number,
): Promise<readonly ContactId[]> {
  const page = db
    .selectFrom("contacts")
    .select("id")
    .where("id", ">", after ?? 0)
    .orderBy("id")
    .limit(limit);
  const rows = await (db.isTransaction ? page.forNoKeyUpdate() : page).execute();
  return rows.map(({ id }) => stored(parseContactId(id)));
}

/** Loads the keys of contacts' addresses; one who has none is left out. */
export async function loadAddressKeys(
  db: Db,
  contactIds: readonly number[],
): Promise<ReadonlyMap<ContactId, AddressKey>> {
  if (contactIds.length === 0) return new Map();
  const { rows } = await sql<{ readonly id: number; readonly address_key: AddressKey }>`
    select id, address_key from contacts
    where id = any(${contactIds}::bigint[]) and address_key is not null`.execute(db);
  return new Map(rows.map(({ id, address_key }) => [stored(parseContactId(id)), address_key]));
}

/** What an import may change of a contact; `null` in an import leaves what is on record. */
interface ContactColumns {
  readonly external_id: string;
  readonly email: string | null;
  readonly address_key: string | null;
  readonly name: string | null;
  readonly language: string | null;
  readonly company_id: number | null;
  readonly has_no_mailings_mark: boolean | null;
  readonly was_mailed_before: boolean | null;
}

interface ContactRow extends ContactColumns {
  readonly id: number;
  readonly merged_into: number | null;
}

interface ContactUpdate {
  readonly before: ContactRow;
  readonly after: ContactColumns;
}

function formatContact(
  contact: ImportedContact,
  companyIdById: ReadonlyMap<ExternalId, number>,
): ContactColumns {
  const { externalId, email, name, language, company } = contact;
  return {
    external_id: externalId,
    email,
    address_key: email === null ? null : addressKey(email),
    name: storableText(name),
    language,
    company_id: company === null ? null : (companyIdById.get(company.externalId) ?? null),
    has_no_mailings_mark: contact.hasNoMailingsMark,
    was_mailed_before: contact.wasMailedBefore,
  };
}

/** Gives what is to be changed; `null` when it is so already, or the contact was merged: then only consents count. */
function mergeInto(before: ContactRow, given: ContactColumns): ContactUpdate | null {
  if (before.merged_into !== null) return null;
  const after: ContactColumns = {
    external_id: before.external_id,
    email: given.email ?? before.email,
    address_key: given.address_key ?? before.address_key,
    name: given.name ?? before.name,
    language: given.language ?? before.language,
    company_id: given.company_id ?? before.company_id,
    has_no_mailings_mark: given.has_no_mailings_mark ?? before.has_no_mailings_mark,
    was_mailed_before: given.was_mailed_before ?? before.was_mailed_before,
  };
  const isSame =
    after.email === before.email &&
    after.name === before.name &&
    after.language === before.language &&
    after.company_id === before.company_id &&
    after.has_no_mailings_mark === before.has_no_mailings_mark &&
    after.was_mailed_before === before.was_mailed_before;
  return isSame ? null : { before, after };
}

/** Locks the contacts that are on record, and those they were merged into, by ascending id as every other writer does. */
async function lockKnownContacts(db: Db, given: readonly ContactColumns[]): Promise<readonly ContactRow[]> {
  const { rows } = await sql<ContactRow>`
    select id, external_id, email, address_key, name, language, company_id, has_no_mailings_mark, was_mailed_before,
      merged_into
    from contacts where ${isNamedBy(given.map(({ external_id }) => external_id))}
    order by id for no key update`.execute(db);
  return rows;
}

/**
 * The contacts that ids name, and those they were merged into. One index lookup an id: asked for all at once and in order,
 * a table without statistics was read whole each time.
 */
function isNamedBy(externalIds: readonly string[]): RawBuilder<boolean> {
  return sql`id = any(array(
    select unnest(array[found.id, found.merged_into]) from unnest(${externalIds}::text[]) as ids (external_id)
    cross join lateral (select id, merged_into from contacts where external_id = ids.external_id offset 0) as found))`;
}

async function insertContacts(
  db: Db,
  contacts: readonly ContactColumns[],
  { at, batchId }: BatchWrite,
): Promise<ReadonlyMap<string, number>> {
  if (contacts.length === 0) return new Map();
  const { rows } = await sql<{ readonly id: number; readonly external_id: string }>`
    insert into contacts (external_id, email, address_key, name, language, company_id, has_no_mailings_mark,
      was_mailed_before, created_in, created_at, changed_at)
    select given.*, ${batchId}::bigint, ${at}::timestamptz, ${at}::timestamptz
    from unnest(
      ${contacts.map(({ external_id }) => external_id)}::text[],
      ${contacts.map(({ email }) => email)}::text[],
      ${contacts.map(({ address_key }) => address_key)}::text[],
      ${contacts.map(({ name }) => name)}::text[],
      ${contacts.map(({ language }) => language)}::text[],
      ${contacts.map(({ company_id }) => company_id)}::bigint[],
      ${contacts.map(({ has_no_mailings_mark }) => has_no_mailings_mark)}::boolean[],
      ${contacts.map(({ was_mailed_before }) => was_mailed_before)}::boolean[]
    ) as given
    returning id, external_id`.execute(db);
  return new Map(rows.map(({ id, external_id }) => [external_id, id]));
}

async function updateContacts(db: Db, updates: readonly ContactUpdate[], write: BatchWrite): Promise<void> {
  if (updates.length === 0) return;
  const ids = updates.map(({ before }) => before.id);
  await saveContactBefores(db, ids, write);
  await sql`
    update contacts set email = given.email, address_key = given.address_key, name = given.name,
      language = given.language, company_id = given.company_id, has_no_mailings_mark = given.has_no_mailings_mark,
      was_mailed_before = given.was_mailed_before, changed_at = ${write.at}::timestamptz
    from unnest(
      ${ids}::bigint[],
      ${updates.map(({ after }) => after.email)}::text[],
      ${updates.map(({ after }) => after.address_key)}::text[],
      ${updates.map(({ after }) => after.name)}::text[],
      ${updates.map(({ after }) => after.language)}::text[],
      ${updates.map(({ after }) => after.company_id)}::bigint[],
      ${updates.map(({ after }) => after.has_no_mailings_mark)}::boolean[],
      ${updates.map(({ after }) => after.was_mailed_before)}::boolean[]
    ) as given (id, email, address_key, name, language, company_id, has_no_mailings_mark, was_mailed_before)
    where contacts.id = given.id`.execute(db);
}
