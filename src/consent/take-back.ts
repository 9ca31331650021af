// Taking back what an import or the upgrade recorded, as long as nobody has changed it since.
import type { BatchId } from "../base/ids.ts";
import {
  type ConsentChange,
  consentAfter,
  isOfConsent,
  type Retraction,
  subscriptionAfter,
} from "./standing.ts";

/** A change as the log holds it. */
export interface RecordedChange {
  readonly change: ConsentChange;
  /** The import or upgrade that wrote it; of a retraction, the one that is taken back. `null`: neither. */
  readonly batchId: BatchId | null;
}

/** Who takes a batch back, and when. */
export type TakeBackEvidence = Pick<Retraction, "source" | "at" | "actor" | "comment">;

/** What is taken back of one contact. */
export interface TakeBackPlan {
  readonly retractions: readonly Retraction[];
  /** Records of the batch that stay, since something else was recorded over them. */
  readonly kept: number;
}

/**
 * Plans the retraction of all that a batch left on record of one contact; nothing of what is taken back already.
 *
 * @param history All changes of the contact, in the order of the log.
 */
export function planTakeBack(
  history: readonly RecordedChange[],
  batchId: BatchId,
  evidence: TakeBackEvidence,
): TakeBackPlan {
  const retractions: Retraction[] = [];
  let kept = 0;
  for (const ofRecord of groupByRecord(history)) {
    const live = liveChanges(ofRecord);
    const last = live.at(-1);
    if (last === undefined || !live.some((each) => each.batchId === batchId)) continue;
    if (last.batchId !== batchId) kept += 1;
    else retractions.push(retract(last.change, withoutLast(live, batchId).at(-1)?.change ?? null, evidence));
  }
  return { retractions, kept };
}

/** Changes of one consent or one subscription each, in their order. */
function groupByRecord(history: readonly RecordedChange[]): readonly (readonly RecordedChange[])[] {
  const byRecord = new Map<string, RecordedChange[]>();
  for (const recorded of history) {
    const { change } = recorded;
    const record = isOfConsent(change) ? `purpose ${change.purpose}` : `type ${change.subscriptionType}`;
    const ofRecord = byRecord.get(record);
    if (ofRecord === undefined) byRecord.set(record, [recorded]);
    else ofRecord.push(recorded);
  }
  return [...byRecord.values()];
}

/** Leaves out retractions and what they took back, so that batches can be taken back one after the other. */
function liveChanges(ofRecord: readonly RecordedChange[]): readonly RecordedChange[] {
  let live: RecordedChange[] = [];
  for (const recorded of ofRecord) {
    const { kind } = recorded.change;
    if (kind === "consent" || kind === "subscription") live.push(recorded);
    else live = withoutLast(live, recorded.batchId);
  }
  return live;
}

/** Leaves out what a batch wrote at the end. */
function withoutLast(live: readonly RecordedChange[], batchId: BatchId | null): RecordedChange[] {
  const last = live.findLastIndex((each) => each.batchId !== batchId);
  return live.slice(0, last + 1);
}

function retract(
  written: ConsentChange,
  before: ConsentChange | null,
  evidence: TakeBackEvidence,
): Retraction {
  const common = { ...evidence, contactId: written.contactId, wording: null, mailingId: null };
  if (isOfConsent(written)) {
    const restored = before !== null && isOfConsent(before) ? consentAfter(before) : null;
    return { kind: "consent-retracted", ...common, purpose: written.purpose, restored };
  }
  const restored = before !== null && !isOfConsent(before) ? subscriptionAfter(before) : null;
  return { kind: "subscription-retracted", ...common, subscriptionType: written.subscriptionType, restored };
}
