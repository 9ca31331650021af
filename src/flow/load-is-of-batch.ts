// What on record of contacts stands by an import or the upgrade, and would go with it.
import type { ContactId } from "../base/ids.ts";
import type { IsOfBatch } from "../consent/decide-changes.ts";
import { batchBehind } from "../consent/take-back.ts";
import { loadHistories } from "../store/consent-changes.ts";
import type { Db } from "../store/database.ts";

/** Loads the logs of contacts, who are locked, and tells by them what stands by a batch. */
export async function loadIsOfBatch(db: Db, contactIds: readonly ContactId[]): Promise<IsOfBatch> {
  const histories = await loadHistories(db, contactIds);
  return (change) => batchBehind(histories.get(change.contactId) ?? [], change) !== null;
}
