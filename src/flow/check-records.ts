// Replays the log of every contact and compares it with what is on record; mends what differs when asked to.
import type { ContactId } from "../base/ids.ts";
import { findDifferences, type RecordDifference } from "../consent/check-record.ts";
import { loadHistories } from "../store/consent-changes.ts";
import { loadRecords } from "../store/consent-records.ts";
import { replaceRecords } from "../store/consent-states.ts";
import { loadContactIds } from "../store/contacts.ts";
import type { Db } from "../store/database.ts";
import type { FlowDependencies } from "./dependencies.ts";

const PAGE_CONTACTS = 1_000;

/** What the check found. */
export interface CheckCounts {
  readonly contacts: number;
  /** Contacts of whom something differs. */
  readonly differing: number;
}

/** Who hears of it while it runs. */
export interface CheckObserver {
  readonly onProgress: (counts: CheckCounts) => void;
  readonly onDifference: (contactId: ContactId, difference: RecordDifference) => void;
}

/**
 * Checks all contacts, page by page.
 *
 * @param mends Makes what is on record what the log says: the log is the truth.
 */
export async function checkRecords(
  deps: FlowDependencies,
  { mends }: { readonly mends: boolean },
  observer: CheckObserver,
): Promise<CheckCounts> {
  let counts: CheckCounts = { contacts: 0, differing: 0 };
  let after: ContactId | null = null;
  for (;;) {
    // In a transaction the contacts are locked, so that nobody writes between reading the log and the record.
    const ids: readonly ContactId[] = await deps.db.transaction().execute(async (transaction) => {
      const page = await loadContactIds(transaction, after, PAGE_CONTACTS);
      const differing = await checkPage(transaction, page, observer.onDifference);
      if (mends) await replaceRecords(transaction, differing, await loadHistories(transaction, differing));
      counts = { contacts: counts.contacts + page.length, differing: counts.differing + differing.length };
      return page;
    });
    const last = ids.at(-1);
    if (last === undefined) return counts;
    after = last;
    observer.onProgress(counts);
  }
}

async function checkPage(
  db: Db,
  contactIds: readonly ContactId[],
  onDifference: CheckObserver["onDifference"],
): Promise<readonly ContactId[]> {
  if (contactIds.length === 0) return [];
  const histories = await loadHistories(db, contactIds);
  const records = await loadRecords(db, contactIds);
  return contactIds.filter((contactId) => {
    const record = records.get(contactId);
    const differences = record === undefined ? [] : findDifferences(histories.get(contactId) ?? [], record);
    for (const difference of differences) onDifference(contactId, difference);
    return differences.length > 0;
  });
}
