// What names a person beside the contact itself: lists, decisions, interests, imports and the log; found and removed.
import { type RawBuilder, sql } from "kysely";
import type { ContactId } from "../base/ids.ts";
import type { AddressKey, PersonNames } from "../consent/contact.ts";
import type { Db } from "./database.ts";

/** How many records held something of a person. */
export interface ListedCounts {
  readonly decisions: number;
  readonly listEntries: number;
}

/** How much was removed of contacts. */
export interface ErasedCounts {
  readonly contacts: number;
  readonly interests: number;
  /** Former states that imports kept to be taken back. */
  readonly formerStates: number;
  /** Entries of the log that lost a comment or who made them. */
  readonly logEntries: number;
}

// Read a stretch at a time: an index for this would slow down every filter, and one statement over all has a time-out.
const BLOCKS_PER_STATEMENT = 8_192;

/** Removes ids and addresses of a person from lists and decisions; places and counts stay as they are. */
export async function clearListed(db: Db, names: PersonNames): Promise<ListedCounts> {
  const clear = async (table: SweptTable): Promise<number> => {
    let cleared = 0;
    for await (const stretch of stretches(db, table)) {
      const { rows } = await sql`
        update ${sql.table(table)} set external_id = null, email = null
        where ${stretch} and num_nonnulls(external_id, email) > 0 and ${isNamed(table, names)}
        returning position`.execute(db);
      cleared += rows.length;
    }
    return cleared;
  };
  return { decisions: await clear("decisions"), listEntries: await clear("recipient_list_entries") };
}

type SweptTable = "decisions" | "recipient_list_entries";

/** Gives the conditions for one stretch of a table after the other, in the order it lies on disk. */
async function* stretches(db: Db, table: SweptTable): AsyncIterable<RawBuilder<boolean>> {
  const { rows } = await sql<{ readonly blocks: number }>`
    select (pg_relation_size(${table}::regclass) / current_setting('block_size')::int)::int as blocks`.execute(
    db,
  );
  for (let from = 0; from < (rows[0]?.blocks ?? 0); from += BLOCKS_PER_STATEMENT) {
    const to = from + BLOCKS_PER_STATEMENT;
    const place = sql.ref(`${table}.ctid`);
    yield sql<boolean>`${place} >= ${`(${from},0)`}::tid and ${place} < ${`(${to},0)`}::tid`;
  }
}

function isNamed(
  table: SweptTable,
  { contactIds, externalIds, addresses }: PersonNames,
): RawBuilder<boolean> {
  const listed = sql<boolean>`external_id = any(${externalIds}::text[]) or lower(btrim(email)) = any(${addresses}::text[])`;
  return table === "decisions"
    ? sql<boolean>`(contact_id = any(${contactIds}::bigint[]) or ${listed})`
    : sql<boolean>`(${listed})`;
}

/** One decision for a person in one mailing. */
export interface ListedDecision {
  readonly mailing: string;
  readonly purpose: string;
  readonly subscriptionType: string | null;
  readonly list: string;
  /** In the list, from 0. */
  readonly position: number;
  readonly id: string | null;
  /** As it was listed. */
  readonly email: string | null;
  /** `null`: it was to be sent, with a personal link. */
  readonly reason: string | null;
  readonly rulesVersion: string;
  readonly eMarketingPrivacy: boolean;
  readonly decidedAt: Date;
}

/** One place of a person in an uploaded list. */
export interface ListedEntry {
  readonly list: string;
  readonly position: number;
  readonly id: string | null;
  readonly email: string | null;
}

/** Loads every decision that was stored for a person, in the order they were made. */
export async function loadListedDecisions(db: Db, names: PersonNames): Promise<readonly ListedDecision[]> {
  const found: ListedDecision[] = [];
  for await (const stretch of stretches(db, "decisions")) {
    const { rows } = await sql<ListedDecision>`
      select mailings.id as mailing, mailings.purpose, mailings.subscription_type as "subscriptionType",
        list_key as list, position, external_id as id, email, reason, rules_version as "rulesVersion",
        has_e_marketing_privacy as "eMarketingPrivacy", decided_at as "decidedAt"
      from decisions join filter_runs as runs on runs.number = decisions.run_number
      join mailings on mailings.number = runs.mailing_number
      where ${stretch} and ${isNamed("decisions", names)}`.execute(db);
    found.push(...rows);
  }
  return found.sort((a, b) => a.decidedAt.getTime() - b.decidedAt.getTime() || a.position - b.position);
}

/** Loads every place of a person in lists that were uploaded. */
export async function loadListedEntries(db: Db, names: PersonNames): Promise<readonly ListedEntry[]> {
  const found: ListedEntry[] = [];
  for await (const stretch of stretches(db, "recipient_list_entries")) {
    const { rows } = await sql<ListedEntry>`
      select lists.id as list, position, external_id as id, email
      from recipient_list_entries join recipient_lists as lists on lists.number = list_number
      where ${stretch} and ${isNamed("recipient_list_entries", names)}`.execute(db);
    found.push(...rows);
  }
  return found.sort((a, b) => a.list.localeCompare(b.list, "en") || a.position - b.position);
}

/** What an import did to a contact. */
export interface ContactImport {
  readonly contactId: ContactId;
  readonly batchId: number;
  readonly kind: string;
  /** The name of its file, where there was one. */
  readonly label: string | null;
  readonly at: Date;
  readonly isCreator: boolean;
  /** What the contact was before; `null` where the import changed nothing of the contact itself. */
  readonly before: unknown;
}

/** Loads the imports that brought contacts, changed them, or recorded something of them. */
export async function loadContactImports(
  db: Db,
  contactIds: readonly ContactId[],
): Promise<readonly ContactImport[]> {
  const { rows } = await sql<ContactImport>`
    with ids as (select unnest(${contactIds}::bigint[]) as id), involved as (
      select id, created_in as batch_id from contacts where id in (select id from ids)
      union select record_id, batch_id from batch_befores where record = 'contact' and record_id in (select id from ids)
      union select contact_id, batch_id from consent_changes where contact_id in (select id from ids)
      union select contact_id, created_in from contact_interests where contact_id in (select id from ids)
    )
    select involved.id as "contactId", batches.id as "batchId", kind, label, started_at as at,
      coalesce(contacts.created_in = batches.id, false) as "isCreator", before
    from involved join batches on batches.id = involved.batch_id
    join contacts on contacts.id = involved.id
    left join batch_befores on batch_befores.batch_id = batches.id and record = 'contact' and record_id = involved.id
    order by involved.id, batches.id`.execute(db);
  return rows;
}

/** Loads what contacts are interested in. */
export async function loadInterests(
  db: Db,
  contactIds: readonly ContactId[],
): Promise<readonly { readonly contactId: number; readonly interest: string }[]> {
  const { rows } = await sql<{ readonly contactId: number; readonly interest: string }>`
    select contact_id as "contactId", interest from contact_interests
    where contact_id = any(${contactIds}::bigint[]) order by contact_id, interest`.execute(db);
  return rows;
}

/** One press of a contact's, by a link. */
export interface ContactPress {
  readonly contactId: ContactId;
  readonly at: Date;
  readonly way: string;
  readonly mailing: string | null;
  /** It was one of many from the same network; the network itself is kept as a keyed hash. */
  readonly isOfBurst: boolean;
}

/** Loads what was done by the links of contacts, as far as it is kept. */
export async function loadPresses(
  db: Db,
  contactIds: readonly ContactId[],
): Promise<readonly ContactPress[]> {
  const { rows } = await sql<ContactPress>`
    select contact_id as "contactId", acted_at as at, way, mailing_id as mailing, burst_id is not null as "isOfBurst"
    from page_actions where contact_id = any(${contactIds}::bigint[]) order by contact_id, page_actions.id`.execute(
    db,
  );
  return rows;
}

/** Leaves nothing of contacts but their numbers, which the log and old links name. */
export async function eraseContacts(
  db: Db,
  contactIds: readonly ContactId[],
  at: Date,
): Promise<ErasedCounts> {
  const ids = sql`any(${contactIds}::bigint[])`;
  const interests =
    await sql`delete from contact_interests where contact_id = ${ids} returning contact_id`.execute(db);
  await sql`delete from outbox where contact_id = ${ids}`.execute(db);
  await sql`delete from page_actions where contact_id = ${ids}`.execute(db);
  await sql`delete from reserves where contact_id = ${ids}`.execute(db);
  const befores = await sql`
    delete from batch_befores where record = 'contact' and record_id = ${ids} returning record_id`.execute(
    db,
  );
  // Another id in its own system too: whoever comes in under the old one is a new contact.
  const contacts = await sql`
    update contacts set external_id = 'erased-' || gen_random_uuid(), email = null, address_key = null, name = null,
      language = null, company_id = null, has_no_mailings_mark = null, was_mailed_before = null, created_in = null,
      changed_at = ${at}::timestamptz, erased_at = ${at}::timestamptz
    where id = ${ids} returning id`.execute(db);
  await sql`update merges set address_key = null, merged_by = 'erased', reason = '' where contact_id = ${ids}`.execute(
    db,
  );
  const log = await sql`
    update consent_changes set comment = null, actor = case when actor is not null then 'erased' end
    where contact_id = ${ids} and (comment is not null or actor <> 'erased') returning id`.execute(db);
  return {
    contacts: contacts.rows.length,
    interests: interests.rows.length,
    formerStates: befores.rows.length,
    logEntries: log.rows.length,
  };
}

/**
 * Removes what is kept of addresses that no contact has any more: all bars there ever were, bounces, and mails that
 * were asked for. Returns how many bars.
 */
export async function deleteSuppressions(db: Db, addressKeys: readonly AddressKey[]): Promise<number> {
  await sql`delete from outbox where address_key = any(${addressKeys}::text[])`.execute(db);
  await sql`
    delete from bounces where address_key = any(${addressKeys}::text[])
      and not exists (select from contacts where contacts.address_key = bounces.address_key)`.execute(db);
  const { rows } = await sql`
    delete from suppressions where address_key = any(${addressKeys}::text[])
      and not exists (select from contacts where contacts.address_key = suppressions.address_key)
    returning id`.execute(db);
  return rows.length;
}
