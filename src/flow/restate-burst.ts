// Takes the revert of a burst back: what the revert took away holds again.
import { type BatchId, type BurstId, parseBurstId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { planRestate } from "../consent/revert-burst.ts";
import { type Batch, loadBatch, saveTakeBack } from "../store/batches.ts";
import { findRevertedContacts, loadBurstContacts, saveRestated } from "../store/bursts.ts";
import { loadHistories } from "../store/consent-changes.ts";
import { inTransaction } from "../store/database.ts";
import { appendChanges, lockContacts } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";

const PAGE_CONTACTS = 500;

/** What taking a revert back did. */
export interface BurstRestateCounts {
  readonly restatedChanges: number;
  /** Records that were changed since the revert, and stay. */
  readonly keptRecords: number;
}

/** Which revert is taken back, and by whom. */
export interface BurstRestateRequest {
  readonly batchId: BatchId;
  readonly by: string;
}

/** States again what a revert took away, as far as nobody has changed it since. */
export async function takeBackBurstRevert(
  deps: FlowDependencies,
  request: BurstRestateRequest,
): Promise<Result<BurstRestateCounts, string>> {
  const { batchId } = request;
  const batch = await loadBatch(deps.db, batchId);
  const burstId = batch === null ? null : burstOf(batch);
  if (burstId === null) return err(`Cannot take back revert ${batchId}: there is none of that number`);
  const takenAt = batch?.takeBack?.finishedAt ?? null;
  if (takenAt !== null) {
    return err(`Cannot take back revert ${batchId}: it was taken back on ${takenAt.toISOString()}`);
  }
  let done: RestateProgress = { isDone: false, counts: { restatedChanges: 0, keptRecords: 0 } };
  while (!done.isDone) {
    const { counts } = done;
    done = await inTransaction(deps.db, (db) =>
      restatePage({ ...deps, db }, { ...request, burstId, counts }),
    );
  }
  deps.log.info({ burstId, batchId, ...done.counts }, "Took the revert of a burst back");
  return ok(done.counts);
}

/** Gives the burst that a batch reverted; `null` where it is of another kind. */
export function burstOf({ kind, input }: Pick<Batch, "kind" | "input">): BurstId | null {
  if (kind !== "burst" || typeof input !== "object" || input === null || !("burst" in input)) return null;
  const id = parseBurstId(Number(input.burst));
  return id.kind === "ok" ? id.value : null;
}

interface RestateProgress {
  readonly isDone: boolean;
  readonly counts: BurstRestateCounts;
}

interface RestateWork extends BurstRestateRequest {
  readonly burstId: BurstId;
  readonly counts: BurstRestateCounts;
}

/** Whoever is dealt with is no longer found, so each page is the first of what is left. */
async function restatePage({ db, clock }: FlowDependencies, work: RestateWork): Promise<RestateProgress> {
  const { batchId, burstId, by } = work;
  const contactIds = await findRevertedContacts(db, batchId, { after: 0, limit: PAGE_CONTACTS });
  await lockContacts(db, contactIds);
  const histories = await loadHistories(db, contactIds);
  const contacts = await loadBurstContacts(db, burstId, contactIds);
  const evidence = { actor: by, comment: `Revert ${batchId} of burst ${burstId} taken back` };
  const plans = contacts.map(({ contactId, ...facts }) => {
    return planRestate({ history: histories.get(contactId) ?? [], ...facts }, evidence);
  });
  const changes = plans.flatMap((plan) => plan.changes);
  await appendChanges(db, changes);
  await saveRestated(db, batchId, contactIds);
  const isDone = contactIds.length === 0;
  const counts = {
    restatedChanges: work.counts.restatedChanges + changes.length,
    keptRecords: work.counts.keptRecords + plans.reduce((sum, { kept }) => sum + kept, 0),
  };
  const finishedAt = isDone ? clock() : null;
  await saveTakeBack(db, batchId, { by, finishedAt, step: "consents", after: 0, counts: { ...counts } });
  return { isDone, counts };
}
