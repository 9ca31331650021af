// Contacts and their companies as other systems hand them over, and page by page for work on all of them.
import { type RawBuilder, sql } from "kysely";
import { type ContactId, type ExternalId, parseContactId, parsePurposeKey } from "../base/ids.ts";
import { addressKey } from "../consent/contact.ts";
import type { ImportedContact } from "../consent/imported-contact.ts";
import type { UpgradeFacts } from "../consent/plan-upgrade.ts";
import { type Db, inTransaction } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored } from "./stored.ts";

/** How many contacts were new, and of how many others something changed. */
export interface SavedContacts {
  readonly created: number;
  readonly updated: number;
}

/**
 * Saves contacts and their companies. What is `null` leaves what is on record, and a contact of which nothing changes
 * counts as neither created nor updated. Of a company that comes several times the later values stay.
 *
 * @param contacts Each external id at most once.
 */
export async function saveContacts(
  db: Db,
  contacts: readonly ImportedContact[],
  at: Date,
): Promise<SavedContacts> {
  if (contacts.length === 0) return { created: 0, updated: 0 };
  return inTransaction(db, async (transaction) => {
    await saveCompanies(transaction, contacts, at);
    const known = await lockKnownContacts(transaction, contacts);
    const changed = await upsertContacts(transaction, contacts, at);
    const updated = changed.filter(({ id }) => known.has(id)).length;
    return { created: changed.length - updated, updated };
  });
}

/**
 * Loads contacts by ascending id, for the upgrade. In a transaction they stay locked until its end, so that no change
 * comes in between what is read here and what is appended for it.
 *
 * @param after The last id of the page before; `null` for the first page.
 */
export async function loadContactPage(
  db: Db,
  after: ContactId | null,
  limit: number,
): Promise<readonly UpgradeFacts[]> {
  const page = db
    .selectFrom("contacts")
    .select("id")
    .where("id", ">", after ?? 0)
    .orderBy("id")
    .limit(limit);
  const ids = (await (db.isTransaction ? page.forNoKeyUpdate() : page).execute()).map(({ id }) => id);
  if (ids.length === 0) return [];
  // A statement of its own: one that waits for a lock would still see the consents from before its wait.
  const { rows } = await sql<FactsRow>`
    select id, has_no_mailings_mark, was_mailed_before,
      array(select purpose from consents where contact_id = contacts.id order by purpose) as purposes
    from contacts where id = any(${ids}::bigint[]) order by id`.execute(db);
  return rows.map((row) => ({
    contactId: stored(parseContactId(row.id)),
    hasNoMailingsMark: row.has_no_mailings_mark ?? false,
    wasMailedBefore: row.was_mailed_before ?? false,
    recordedPurposes: new Set(row.purposes.map((purpose) => stored(parsePurposeKey(purpose)))),
  }));
}

interface FactsRow {
  readonly id: number;
  readonly has_no_mailings_mark: boolean | null;
  readonly was_mailed_before: boolean | null;
  readonly purposes: readonly string[];
}

async function saveCompanies(db: Db, contacts: readonly ImportedContact[], at: Date): Promise<void> {
  const companies = mergeCompanies(contacts);
  if (companies.length === 0) return;
  // Here as below rows are locked in one order: two imports that wait for each other's rows would never end.
  await sql`
    insert into companies (external_id, name, has_no_mailings, created_at, changed_at)
    select external_id, name, has_no_mailings, ${at}::timestamptz, ${at}::timestamptz
    from unnest(
      ${companies.map(({ externalId }) => externalId)}::text[],
      ${companies.map(({ name }) => storableText(name))}::text[],
      ${companies.map(({ hasNoMailings }) => hasNoMailings)}::boolean[]
    ) as given (external_id, name, has_no_mailings)
    order by external_id collate "C"
    on conflict (external_id) do update set
      name = coalesce(excluded.name, companies.name),
      has_no_mailings = coalesce(excluded.has_no_mailings, companies.has_no_mailings),
      changed_at = excluded.changed_at
    where (coalesce(excluded.name, companies.name), coalesce(excluded.has_no_mailings, companies.has_no_mailings))
      is distinct from (companies.name, companies.has_no_mailings)`.execute(db);
}

type Company = NonNullable<ImportedContact["company"]>;

function mergeCompanies(contacts: readonly ImportedContact[]): readonly Company[] {
  const companies = new Map<ExternalId, Company>();
  for (const { company } of contacts) {
    if (company === null) continue;
    const earlier = companies.get(company.externalId);
    companies.set(company.externalId, {
      externalId: company.externalId,
      name: company.name ?? earlier?.name ?? null,
      hasNoMailings: company.hasNoMailings ?? earlier?.hasNoMailings ?? null,
    });
  }
  return [...companies.values()];
}

/** Locks the contacts that are on record, by ascending id as every other writer does. */
async function lockKnownContacts(db: Db, contacts: readonly ImportedContact[]): Promise<ReadonlySet<number>> {
  const ids = contacts.map(({ externalId }) => externalId);
  const { rows } = await sql<{ readonly id: number }>`
    select id from contacts where external_id = any(${ids}::text[]) order by id for no key update`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Returns the ids of the contacts that are new or have changed. */
async function upsertContacts(
  db: Db,
  contacts: readonly ImportedContact[],
  at: Date,
): Promise<readonly { readonly id: number }[]> {
  const { rows } = await sql<{ readonly id: number }>`
    insert into contacts (external_id, email, address_key, name, language, company_id, has_no_mailings_mark,
      was_mailed_before, created_at, changed_at)
    select given.external_id, given.email, given.address_key, given.name, given.language, companies.id,
      given.has_no_mailings_mark, given.was_mailed_before, ${at}::timestamptz, ${at}::timestamptz
    from ${givenContacts(contacts)}
    left join companies on companies.external_id = given.company_external_id
    order by given.external_id collate "C"
    on conflict (external_id) do update set
      email = coalesce(excluded.email, contacts.email),
      address_key = coalesce(excluded.address_key, contacts.address_key),
      name = coalesce(excluded.name, contacts.name),
      language = coalesce(excluded.language, contacts.language),
      company_id = coalesce(excluded.company_id, contacts.company_id),
      has_no_mailings_mark = coalesce(excluded.has_no_mailings_mark, contacts.has_no_mailings_mark),
      was_mailed_before = coalesce(excluded.was_mailed_before, contacts.was_mailed_before),
      changed_at = excluded.changed_at
    where (coalesce(excluded.email, contacts.email), coalesce(excluded.name, contacts.name),
        coalesce(excluded.language, contacts.language), coalesce(excluded.company_id, contacts.company_id),
        coalesce(excluded.has_no_mailings_mark, contacts.has_no_mailings_mark),
        coalesce(excluded.was_mailed_before, contacts.was_mailed_before))
      is distinct from (contacts.email, contacts.name, contacts.language, contacts.company_id,
        contacts.has_no_mailings_mark, contacts.was_mailed_before)
    returning id`.execute(db);
  return rows;
}

function givenContacts(contacts: readonly ImportedContact[]): RawBuilder<unknown> {
  return sql`unnest(
      ${contacts.map(({ externalId }) => externalId)}::text[],
      ${contacts.map(({ email }) => email)}::text[],
      ${contacts.map(({ email }) => (email === null ? null : addressKey(email)))}::text[],
      ${contacts.map(({ name }) => storableText(name))}::text[],
      ${contacts.map(({ language }) => language)}::text[],
      ${contacts.map(({ company }) => company?.externalId ?? null)}::text[],
      ${contacts.map(({ hasNoMailingsMark }) => hasNoMailingsMark)}::boolean[],
      ${contacts.map(({ wasMailedBefore }) => wasMailedBefore)}::boolean[]
    ) as given (external_id, email, address_key, name, language, company_external_id, has_no_mailings_mark,
      was_mailed_before)`;
}
