// Whoever was erased and comes in again is barred at once: the hash is known, and the address is on record again anyway.
import type { AddressKey } from "../consent/contact.ts";
import type { Db } from "../store/database.ts";
import { findErased, type TokenKeys } from "../store/erasures.ts";
import { appendSuppressions } from "../store/suppressions.ts";

/**
 * Bars those of some addresses on record that were erased. Whatever brings addresses of contacts in calls it, in the
 * transaction that does; no batch is named, so that taking an import back lifts no such bar.
 */
export async function barErased(
  db: Db,
  tokenKeys: TokenKeys,
  addressKeys: readonly AddressKey[],
  at: Date,
): Promise<void> {
  const erased = await findErased(db, tokenKeys, addressKeys);
  const comment = "Erased on request; on record again since";
  const bars = [...erased.keys()].map((addressKey) => {
    return { addressKey, reason: "erased" as const, since: at, actor: null, comment };
  });
  await appendSuppressions(db, bars);
}
