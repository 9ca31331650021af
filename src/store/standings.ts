// What is on record of contacts and bears on sending: loaded in batches, and changed by appending to the log.
import { sql } from "kysely";
import { invariant } from "../base/assert.ts";
import { type BatchId, type ContactId, type ExternalId, parseContactId } from "../base/ids.ts";
import { type AddressKey, addressKey, type EmailAddress } from "../consent/contact.ts";
import { heedOthers, strictestStanding } from "../consent/shared-address.ts";
import type { ConsentChange, Standing } from "../consent/standing.ts";
import { insertChanges } from "./consent-changes.ts";
import { saveConsents, savePauses, saveSubscriptions } from "./consent-states.ts";
import { type Db, inTransaction } from "./database.ts";
import { prepared } from "./prepared.ts";
import { readStanding, type StandingRow, selectStandings } from "./standing-rows.ts";
import { stored } from "./stored.ts";

/** What to look a recipient up by. */
export interface RecipientRef {
  readonly externalId: ExternalId | null;
  readonly email: EmailAddress | null;
}

/**
 * Loads the standing of each recipient in one query; `null` for one who is no contact of ours.
 *
 * An external id decides alone who is meant: an unknown one finds nobody, whoever has the address beside it. Where the
 * address on record is that of others too, what any of them objected to holds for it; an address without an id that
 * several have stands for the one longest on record, lowered to what all of them allow.
 *
 * @returns As many standings as refs, in their order.
 */
export async function loadStandings(
  db: Db,
  refs: readonly RecipientRef[],
): Promise<readonly (Standing | null)[]> {
  if (refs.length === 0) return [];
  const ids = refs.flatMap(({ externalId }) => externalId ?? []);
  const keys = refs.flatMap(({ externalId, email }) =>
    externalId === null && email !== null ? [addressKey(email)] : [],
  );
  // Each address once: of contacts that all have one address, every one would else be read for every other.
  const { rows } = await selectStandings(sql`
    with named as materialized (
      select contacts.id, contacts.address_key
      from unnest(${ids}::text[]) as ids (external_id)
      cross join lateral (
        select id, address_key from contacts where contacts.external_id = ids.external_id offset 0
      ) as contacts
    ), keys as (
      select address_key from named union select unnest(${keys}::text[])
    )
    select id as contact_id from named
    union
    select contacts.id from keys
    cross join lateral (
      select id from contacts where contacts.address_key = keys.address_key offset 0
    ) as contacts`).execute(db);
  return chooseStandings(refs, rows);
}

/**
 * Loads what is on record of contacts themselves, whoever shares their addresses: for changing it, not for sending.
 *
 * @returns As many standings as ids, in their order; `null` for an id that is no contact's.
 */
export async function loadOwnStandings(
  db: Db,
  externalIds: readonly ExternalId[],
): Promise<readonly (Standing | null)[]> {
  if (externalIds.length === 0) return [];
  const { rows } = await selectStandings(sql`
    select distinct contacts.id as contact_id
    from unnest(${externalIds}::text[]) as ids (external_id)
    cross join lateral (
      select id from contacts where contacts.external_id = ids.external_id offset 0
    ) as contacts`).execute(db);
  const rowById = new Map(rows.map((row) => [row.external_id, row]));
  return externalIds.map((externalId) => {
    const row = rowById.get(externalId);
    return row === undefined ? null : readStanding(row);
  });
}

/** Loads the standing of one contact; `null` when there is no such contact. */
export async function loadStanding(db: Db, contactId: ContactId): Promise<Standing | null> {
  const found = sql`select ${contactId}::bigint as contact_id`;
  const { rows } = await prepared("standing", selectStandings(found)).execute(db);
  return rows[0] === undefined ? null : readStanding(rows[0]);
}

/**
 * Keeps others from changing what is on record of a contact until the transaction ends.
 *
 * @returns Who the contact is now: another one, locked too, where it was merged.
 * @throws Error when called outside a transaction, where the lock would end at once: a bug.
 */
export async function lockContact(db: Db, contactId: ContactId): Promise<ContactId> {
  invariant(db.isTransaction, "Cannot lock a contact outside a transaction");
  // Of one who was merged only the other is locked: locking both, two writers could wait in a ring.
  const { rows } = await sql<{ readonly id: number; readonly merged_into: number | null }>`
    select id, merged_into from contacts
    where id = (select coalesce(merged_into, id) from contacts where id = ${contactId}::bigint)
    for no key update`.execute(db);
  const { id = contactId, merged_into = null } = rows[0] ?? {};
  return merged_into === null
    ? stored(parseContactId(id))
    : lockContact(db, stored(parseContactId(merged_into)));
}

/**
 * Appends changes to the log in the order given, and brings what is on record of the contacts up to date. Of changes
 * to the same consent or subscription the last one stays.
 *
 * @param batchId The import or upgrade that makes them, or of retractions the one that is taken back.
 */
export async function appendChanges(
  db: Db,
  changes: readonly ConsentChange[],
  batchId: BatchId | null = null,
): Promise<void> {
  if (changes.length === 0) return;
  await inTransaction(db, async (transaction) => {
    // Without the lock two writers could append in one order and save in the other.
    const contactIds = [...new Set(changes.map(({ contactId }) => contactId))];
    const locked = await lockContacts(transaction, contactIds);
    // No foreign key says so: see migration 0016.
    invariant(locked === contactIds.length, "Cannot append changes: a contact is not on record");
    await insertChanges(transaction, changes, batchId);
    await saveConsents(transaction, changes);
    await saveSubscriptions(transaction, changes);
    await savePauses(transaction, changes);
  });
}

function chooseStandings(
  refs: readonly RecipientRef[],
  rows: readonly StandingRow[],
): readonly (Standing | null)[] {
  const rowById = new Map<string, StandingRow>(rows.map((row) => [row.external_id, row]));
  const groups = groupByAddress(rows);
  return refs.map(({ externalId, email }) => {
    if (externalId === null) {
      return (email === null ? null : groups.get(addressKey(email))?.strictest) ?? null;
    }
    const row = rowById.get(externalId);
    if (row === undefined) return null;
    const group = row.address_key === null ? undefined : groups.get(row.address_key);
    return heedOthers(readStanding(row), group?.objecting ?? []);
  });
}

/** What holds at one address: for whoever is named by id there, and for the address alone. */
interface AddressGroup {
  /** One standing with what all of them objected to; nobody's where only one has the address. */
  readonly objecting: readonly Standing[];
  readonly strictest: Standing;
}

/** Merges each group once: of a thousand contacts with one address, each would else be merged with every other. */
function groupByAddress(rows: readonly StandingRow[]): ReadonlyMap<AddressKey, AddressGroup> {
  const standingsByAddress = new Map<AddressKey, [Standing, ...Standing[]]>();
  for (const row of rows) {
    if (row.address_key === null) continue;
    const standing = readStanding(row);
    const group = standingsByAddress.get(row.address_key);
    if (group === undefined) standingsByAddress.set(row.address_key, [standing]);
    else group.push(standing);
  }
  const groups = [...standingsByAddress].map(([key, [first, ...others]]): [AddressKey, AddressGroup] => {
    const objecting = others.length === 0 ? [] : [heedOthers(first, others)];
    return [key, { objecting, strictest: strictestStanding(first, others) }];
  });
  return new Map(groups);
}

/**
 * Locks several contacts, as {@link lockContact} does; returns how many there are. Not "for update": that would also
 * hold up those who only refer to a contact. Ascending, so that nobody waits in a ring.
 */
export async function lockContacts(db: Db, contactIds: readonly ContactId[]): Promise<number> {
  const rows = await db
    .selectFrom("contacts")
    .select("id")
    .where("id", "=", sql<number>`any(${contactIds}::bigint[])`)
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  return rows.length;
}
