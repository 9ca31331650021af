// Withdrawals and opt-outs that imports stated beside others of the same: kept, and on record once the others go.
import type { BatchId } from "../base/ids.ts";
import { findNews, type ImportedChange } from "../consent/imported-change.ts";
import {
  type ChangeEvidence,
  emptyRecord,
  evolve,
  isLowering,
  type Retraction,
  type StatedChange,
  type Statement,
} from "../consent/standing.ts";
import { loadRecords } from "../store/consent-records.ts";
import type { Db } from "../store/database.ts";
import { loadReserves, saveReserves } from "../store/reserves.ts";
import { appendChanges } from "../store/standings.ts";

/** Keeps what lines state and that ends something, where it was no news. */
export async function keepInReserve(
  db: Db,
  stated: readonly ImportedChange[],
  { news, batchId }: { readonly news: readonly StatedChange[]; readonly batchId: BatchId },
): Promise<void> {
  const recorded = new Set(news.filter(isEnd).map(nameOf));
  const kept = stated.filter(isEnd).filter((each) => !recorded.has(nameOf(each)));
  await saveReserves(db, kept, batchId);
}

type End = ChangeEvidence & Statement;

function isEnd<Change extends StatedChange>(change: Change): change is Change & End {
  return change.kind !== "pause" && isLowering(change);
}

function nameOf(end: End): string {
  return `${end.contactId} ${end.kind} ${end.kind === "consent" ? end.purpose : end.subscriptionType}`;
}

/**
 * Appends retractions, and what is in reserve of the same contacts: whoever withdrew by another import as well is
 * withdrawn all along.
 *
 * @param batchId The import or upgrade that is taken back; `null`: what a burst did.
 */
export async function appendRetractions(
  db: Db,
  retractions: readonly Retraction[],
  batchId: BatchId | null,
): Promise<void> {
  await appendChanges(db, retractions, batchId);
  await appendReserves(db, [...new Set(retractions.map(({ contactId }) => contactId))], batchId);
}

/** Appends what is in reserve of contacts, by imports other than one, as far as it is news. */
export async function appendReserves(
  db: Db,
  contactIds: readonly number[],
  except: BatchId | null,
): Promise<void> {
  const reserves = (await loadReserves(db, contactIds, except)).filter(({ isUnderMark }) => !isUnderMark);
  const records = new Map(
    await loadRecords(db, [...new Set(reserves.map(({ change }) => change.contactId))]),
  );
  const newsByBatch = new Map<BatchId, StatedChange[]>();
  for (const { change, batchId } of reserves) {
    const record = records.get(change.contactId) ?? emptyRecord(change.contactId);
    // A line is evidence beside a mark without a date, as when it came.
    const news = findNews([change], { ...record, hasNoMailingsMark: false });
    records.set(change.contactId, news.reduce(evolve, record));
    newsByBatch.set(batchId, [...(newsByBatch.get(batchId) ?? []), ...news]);
  }
  for (const [batchId, news] of newsByBatch) await appendChanges(db, news, batchId);
}
