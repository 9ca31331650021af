// What is on record of contacts and bears on sending: loaded in batches, and changed by appending to the log.
import { sql } from "kysely";
import { invariant } from "../base/assert.ts";
import type { ContactId, ExternalId } from "../base/ids.ts";
import { type AddressKey, addressKey, type EmailAddress } from "../consent/contact.ts";
import { strictestStanding } from "../consent/shared-address.ts";
import type { ConsentChange, Standing } from "../consent/standing.ts";
import type { Suppression } from "../consent/suppression.ts";
import { insertChanges } from "./consent-changes.ts";
import { saveConsents, saveSubscriptions } from "./consent-states.ts";
import { type Db, inTransaction } from "./database.ts";
import { readStanding, type StandingRow, selectStandings } from "./standing-rows.ts";

/** What to look a recipient up by. */
export interface RecipientRef {
  readonly externalId: ExternalId | null;
  readonly email: EmailAddress | null;
}

/**
 * Loads the standing of each recipient in one query; `null` for one who is no contact of ours.
 *
 * An external id decides alone: an unknown one finds nobody, whoever has the address beside it. Where the address
 * beside it is on record of others, or an address without an id is on record of several, the standing is that of the
 * named contact, or of the one longest on record, lowered to what all of them allow: a withdrawal of any of them
 * holds for the address. Bars on the listed address count as well as those on the recorded one.
 *
 * @returns As many standings as refs, in their order.
 */
export async function loadStandings(
  db: Db,
  refs: readonly RecipientRef[],
): Promise<readonly (Standing | null)[]> {
  if (refs.length === 0) return [];
  const ids = refs.map(({ externalId }) => externalId);
  const keys = refs.map(({ email }) => (email === null ? null : addressKey(email)));
  const { rows } = await selectStandings(sql`
    select refs.position, found.is_named, found.contact_id, refs.address_key as listed_address_key
    from unnest(${ids}::text[], ${keys}::text[]) with ordinality as refs (external_id, address_key, position)
    cross join lateral (
      select true as is_named, contacts.id as contact_id
      from contacts where contacts.external_id = refs.external_id
      union all
      select false, contacts.id
      from contacts where contacts.address_key = refs.address_key
        and contacts.external_id is distinct from refs.external_id
      offset 0
    ) as found`).execute(db);
  const rowsByPosition = groupByPosition(rows);
  return refs.map((ref, index) =>
    chooseStanding(ref, keys[index] ?? null, rowsByPosition.get(index + 1) ?? []),
  );
}

/** Loads the standing of one contact; `null` when there is no such contact. */
export async function loadStanding(db: Db, contactId: ContactId): Promise<Standing | null> {
  const { rows } = await selectStandings(
    sql`select 1 as position, true as is_named, ${contactId}::bigint as contact_id, null as listed_address_key`,
  ).execute(db);
  return rows[0] === undefined ? null : readStanding(rows[0]);
}

/**
 * Keeps others from changing what is on record of a contact until the transaction ends.
 *
 * @throws Error when called outside a transaction, where the lock would end at once: a bug.
 */
export async function lockContact(db: Db, contactId: ContactId): Promise<void> {
  invariant(db.isTransaction, "Cannot lock a contact outside a transaction");
  await lockContacts(db, [contactId]);
}

/**
 * Appends changes to the log in the order given, and brings what is on record of the contacts up to date. Of changes
 * to the same consent or subscription the last one stays.
 */
export async function appendChanges(db: Db, changes: readonly ConsentChange[]): Promise<void> {
  if (changes.length === 0) return;
  await inTransaction(db, async (transaction) => {
    // Without the lock two writers could append in one order and save in the other.
    await lockContacts(transaction, [...new Set(changes.map(({ contactId }) => contactId))]);
    await insertChanges(transaction, changes);
    await saveConsents(transaction, changes);
    await saveSubscriptions(transaction, changes);
  });
}

/** Bars an address. A bar for the same reason that is in force already stays as it is. */
export async function appendSuppression(
  db: Db,
  suppression: Suppression & { readonly addressKey: AddressKey },
): Promise<void> {
  await db
    .insertInto("suppressions")
    .values({
      address_key: suppression.addressKey,
      reason: suppression.reason,
      since: suppression.since,
      lifted_at: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["address_key", "reason"]).where("lifted_at", "is", null).doNothing(),
    )
    .execute();
}

function groupByPosition(rows: readonly StandingRow[]): ReadonlyMap<number, readonly StandingRow[]> {
  const rowsByPosition = new Map<number, StandingRow[]>();
  for (const row of rows) {
    const group = rowsByPosition.get(row.position);
    if (group === undefined) rowsByPosition.set(row.position, [row]);
    else group.push(row);
  }
  return rowsByPosition;
}

function chooseStanding(
  ref: RecipientRef,
  key: AddressKey | null,
  rows: readonly StandingRow[],
): Standing | null {
  // Named first, then by ascending id: the query's order.
  const [first, ...others] = rows;
  if (first === undefined || (ref.externalId !== null && !first.is_named)) return null;
  // A contact named by its id speaks for its own address, also where others share it.
  const speaksAlone = first.is_named && first.address_key === key;
  return strictestStanding(readStanding(first), speaksAlone ? [] : others.map(readStanding));
}

/** Not "for update": that would also hold up those who only refer to a contact. Ascending, so that nobody waits in a ring. */
async function lockContacts(db: Db, contactIds: readonly ContactId[]): Promise<void> {
  await db
    .selectFrom("contacts")
    .select("id")
    .where("id", "=", sql<number>`any(${contactIds}::bigint[])`)
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
}
