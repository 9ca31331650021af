// Reverts what a burst recorded, when a person says so: page by page; what a run that broke off left, the next one does.
import type { BatchId, BurstId, ContactId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { builtInSource } from "../consent/purpose.ts";
import { type BurstRevertPlan, planBurstRevert } from "../consent/revert-burst.ts";
import type { TakeBackEvidence } from "../consent/take-back.ts";
import { saveBatchProgress, startBatch } from "../store/batches.ts";
import { findBurstContacts, loadBurst, loadBurstContacts, saveReverted } from "../store/bursts.ts";
import { loadHistories } from "../store/consent-changes.ts";
import { type Db, inTransaction } from "../store/database.ts";
import { lockContacts } from "../store/standings.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { appendRetractions } from "./reserves.ts";

const PAGE_CONTACTS = 500;

/** What reverting a burst does, or would do. */
export interface BurstRevertCounts {
  /** Contacts of whom something is again as it was before. */
  readonly revertedContacts: number;
  /** Consents, choices and pauses that were taken back of them. */
  readonly revertedChanges: number;
  /** Contacts who also acted themselves, and stay as they are. */
  readonly actedThemselves: number;
  /** Records that were changed since, and stay. */
  readonly keptRecords: number;
}

/** Counts what reverting a burst would do, and does nothing. */
export async function rehearseBurstRevert(
  deps: FlowDependencies,
  burstId: BurstId,
): Promise<Result<BurstRevertCounts, string>> {
  if ((await loadBurst(deps.db, burstId)) === null) return err(noBurst(burstId));
  const evidence = { ...NOBODY, at: deps.clock() };
  let counts = NONE;
  for (let after: number | null = 0; after !== null; ) {
    const contactIds = await findBurstContacts(deps.db, burstId, { after, limit: PAGE_CONTACTS });
    const plans = await planContacts(deps.db, { burstId, contactIds, evidence });
    counts = countPlans(counts, plans);
    after = contactIds.at(-1) ?? null;
  }
  return ok(counts);
}

/** Who reverts which burst, and why; it stays on record. */
export interface BurstRevertRequest {
  readonly burstId: BurstId;
  readonly by: string;
  readonly reason: string;
}

/** What was done, and the number by which it can be taken back. */
export interface BurstRevert {
  readonly batchId: BatchId;
  readonly counts: BurstRevertCounts;
}

/** Reverts a burst, as a batch of its own. */
export async function revertBurst(
  deps: FlowDependencies,
  request: BurstRevertRequest,
): Promise<Result<BurstRevert, string>> {
  const { burstId, by, reason } = request;
  if ((await loadBurst(deps.db, burstId)) === null) return err(noBurst(burstId));
  const batch = await startBatch(
    deps.db,
    {
      kind: "burst",
      label: `burst ${burstId}`,
      startedBy: by,
      requestKey: null,
      input: { burst: burstId, reason },
    },
    deps.clock(),
  );
  let done: RevertProgress = { after: 0, counts: NONE };
  while (done.after !== null) {
    const { after, counts } = done;
    done = await inTransaction(deps.db, (db) =>
      revertPage({ ...deps, db }, { ...request, batchId: batch.id, after, counts }),
    );
  }
  deps.log.info({ burstId, batchId: batch.id, ...done.counts }, "Reverted a burst");
  return ok({ batchId: batch.id, counts: done.counts });
}

interface RevertProgress {
  /** `null`: all is done. */
  readonly after: number | null;
  readonly counts: BurstRevertCounts;
}

interface RevertWork extends BurstRevertRequest {
  readonly batchId: BatchId;
  readonly after: number;
  readonly counts: BurstRevertCounts;
}

/** In one transaction: what is reverted and what the batch says of it agree, whenever the process dies. */
async function revertPage({ db, clock }: FlowDependencies, work: RevertWork): Promise<RevertProgress> {
  const { burstId, batchId, by, reason } = work;
  const found = await findBurstContacts(db, burstId, { after: work.after, limit: PAGE_CONTACTS });
  await lockContacts(db, found);
  const at = clock();
  const evidence = { ...NOBODY, at, actor: by, comment: `Burst ${burstId} reverted: ${reason}` };
  const plans = await planContacts(db, { burstId, contactIds: found, evidence });
  const reverted = plans.filter(({ plan }) => plan.kind === "revert" && plan.retractions.length > 0);
  await appendRetractions(
    db,
    reverted.flatMap(({ plan }) => (plan.kind === "revert" ? plan.retractions : [])),
    null,
  );
  const contactIds = reverted.map(({ contactId }) => contactId);
  await saveReverted(db, { burstId, batchId }, contactIds);
  const after = found.at(-1) ?? null;
  const counts = countPlans(work.counts, plans);
  const lastContactId = after === null ? {} : { lastContactId: after };
  const finishedAt = after === null ? { finishedAt: at } : {};
  await saveBatchProgress(db, batchId, { counts: { ...counts }, ...lastContactId, ...finishedAt });
  return { after, counts };
}

interface ContactPlan {
  readonly contactId: ContactId;
  readonly plan: BurstRevertPlan;
}

interface PlannedContacts {
  readonly burstId: BurstId;
  readonly contactIds: readonly ContactId[];
  readonly evidence: TakeBackEvidence;
}

async function planContacts(
  db: Db,
  { burstId, contactIds, evidence }: PlannedContacts,
): Promise<readonly ContactPlan[]> {
  const histories = await loadHistories(db, contactIds);
  const contacts = await loadBurstContacts(db, burstId, contactIds);
  return contacts.map(({ contactId, ...facts }) => {
    const history = histories.get(contactId) ?? [];
    return { contactId, plan: planBurstRevert({ history, ...facts }, evidence) };
  });
}

const NOBODY = { source: builtInSource("user"), actor: null, comment: null } as const;
const NONE: BurstRevertCounts = {
  revertedContacts: 0,
  revertedChanges: 0,
  actedThemselves: 0,
  keptRecords: 0,
};

function countPlans(counts: BurstRevertCounts, plans: readonly ContactPlan[]): BurstRevertCounts {
  let { revertedContacts, revertedChanges, actedThemselves, keptRecords } = counts;
  for (const { plan } of plans) {
    if (plan.kind === "acted-outside") {
      actedThemselves += 1;
      continue;
    }
    if (plan.retractions.length > 0) revertedContacts += 1;
    revertedChanges += plan.retractions.length;
    keptRecords += plan.kept;
  }
  return { revertedContacts, revertedChanges, actedThemselves, keptRecords };
}

function noBurst(burstId: BurstId): string {
  return `Cannot revert burst ${burstId}: there is none of that number`;
}
