// Who was erased on request, known by a keyed hash of the address alone.
import { sql } from "kysely";
import { invariant } from "../base/assert.ts";
import { type ContactId, parseContactId } from "../base/ids.ts";
import type { AddressKey } from "../consent/contact.ts";
import { hashAddress } from "../consent/erased-address.ts";
import type { TokenKey } from "../consent/preference-token.ts";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored } from "./stored.ts";

/** Newest first; the erased are hashed under the newest, and known under any. */
export type TokenKeys = readonly [TokenKey, ...TokenKey[]];

/** One erasure to put on record. */
export interface NewErasure {
  /** `null`: the address was no contact's. */
  readonly contactId: ContactId | null;
  /** `null`: the contact had none. */
  readonly addressKey: AddressKey | null;
  readonly by: string;
  /** Names nobody: it stays. */
  readonly reason: string;
}

/** An erasure on record. */
export interface Erasure {
  readonly contactId: ContactId | null;
  readonly at: Date;
}

/** Appends erasures. */
export async function appendErasures(
  db: Db,
  erasures: readonly NewErasure[],
  { tokenKeys: [newest], at }: { readonly tokenKeys: TokenKeys; readonly at: Date },
): Promise<void> {
  const rows = erasures.map(({ contactId, addressKey, by, reason }) => ({
    contact_id: contactId,
    key_id: addressKey === null ? null : newest.id,
    address_hash: addressKey === null ? null : hashAddress(addressKey, newest),
    erased_at: at,
    erased_by: storableText(by),
    reason: storableText(reason),
  }));
  if (rows.length > 0) await db.insertInto("erasures").values(rows).execute();
}

/**
 * Finds which of some addresses were erased.
 *
 * @throws Error when one was hashed under a key that is no longer there: nobody could say any more whose it was.
 */
export async function findErased(
  db: Db,
  tokenKeys: TokenKeys,
  addressKeys: readonly AddressKey[],
): Promise<ReadonlyMap<AddressKey, readonly Erasure[]>> {
  const keys = await loadKeysInUse(db, tokenKeys);
  if (keys.length === 0 || addressKeys.length === 0) return new Map();
  const addressByHash = new Map<string, AddressKey>();
  for (const key of keys) {
    for (const each of addressKeys) addressByHash.set(hashAddress(each, key).toString("hex"), each);
  }
  const hashes = [...addressByHash.keys()];
  const { rows } = await sql<{
    readonly hash: string;
    readonly contact_id: number | null;
    readonly erased_at: Date;
  }>`
    select encode(address_hash, 'hex') as hash, contact_id, erased_at from erasures
    where address_hash = any(select decode(hash, 'hex') from unnest(${hashes}::text[]) as hash)
    order by number`.execute(db);
  const found = new Map<AddressKey, Erasure[]>();
  for (const { hash, contact_id, erased_at } of rows) {
    const address = addressByHash.get(hash);
    invariant(address !== undefined, "A hash was found that nobody looked for");
    const contactId = contact_id === null ? null : stored(parseContactId(contact_id));
    found.set(address, [...(found.get(address) ?? []), { contactId, at: erased_at }]);
  }
  return found;
}

/** Most stores have erased nobody, and need to hash nothing. */
async function loadKeysInUse(db: Db, tokenKeys: TokenKeys): Promise<readonly TokenKey[]> {
  const { rows } = await sql<{ readonly key_id: Buffer }>`
    select distinct key_id from erasures where key_id is not null`.execute(db);
  return rows.map(({ key_id }) => {
    const key = tokenKeys.find(({ id }) => id.equals(key_id));
    if (key !== undefined) return key;
    throw new Error(
      "Cannot tell who was erased: some are known under a key that TOKEN_KEYS no longer has; put it back at the end of the list",
    );
  });
}
