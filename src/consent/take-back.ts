// Taking back what an import, the upgrade or the contact recorded, as long as nobody has changed it since.
import type { BatchId } from "../base/ids.ts";
import { isOwnSource } from "./purpose.ts";
import {
  type ConsentChange,
  consentAfter,
  isOfConsent,
  isOfPause,
  isOfSubscription,
  isRetraction,
  pauseAfter,
  type Retraction,
  subscriptionAfter,
} from "./standing.ts";

/** A change as the log holds it. */
export interface RecordedChange {
  readonly change: ConsentChange;
  /** The import or upgrade that wrote it; of a retraction, the one that is taken back. `null`: neither. */
  readonly batchId: BatchId | null;
  /** That import or upgrade was taken back, or is being so: what it left on record counts for nothing any more. */
  readonly isTakenBack: boolean;
  /** Changes that were appended together have the same. */
  readonly transactionId: string;
}

/** Who takes a batch back, and when. */
export type TakeBackEvidence = Pick<Retraction, "source" | "at" | "actor" | "comment"> &
  Partial<Pick<Retraction, "wording" | "mailingId">>;

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
    const live = liveChanges(ofRecord, batchId);
    const last = live.at(-1);
    if (last === undefined || !live.some((each) => each.batchId === batchId)) continue;
    if (last.batchId !== batchId) kept += 1;
    else retractions.push(retract(last.change, withoutLast(live, batchId).at(-1)?.change ?? null, evidence));
  }
  return { retractions, kept };
}

/** What came of a contact's wish to undo. */
export type UndoPlan =
  | { readonly kind: "undo"; readonly retractions: readonly Retraction[] }
  | { readonly kind: "nothing" | "too-late" };

const UNDO_HOURS = 24;
const HOUR_MS = 60 * 60 * 1_000;

/**
 * Plans the retraction of what the contact did last, by the page or by one click: of all that was appended together,
 * as far as nothing was recorded over it since. It raises a consent only to what it was a day ago at most, so it asks
 * for no confirmation.
 *
 * @param history All changes of the contact, in the order of the log.
 */
export function planUndo(history: readonly RecordedChange[], evidence: TakeBackEvidence): UndoPlan {
  const last = history.findLast(({ change }) => isOwn(change));
  if (last === undefined || isRetraction(last.change)) return { kind: "nothing" };
  if (evidence.at.getTime() - last.change.at.getTime() > UNDO_HOURS * HOUR_MS) return { kind: "too-late" };
  const retractions = groupByRecord(history).flatMap((ofRecord) => {
    const live = liveChanges(ofRecord);
    const own = live.at(-1);
    if (own === undefined || own.transactionId !== last.transactionId || !isOwn(own.change)) return [];
    return [retract(own.change, live.at(-2)?.change ?? null, evidence)];
  });
  return retractions.length === 0 ? { kind: "nothing" } : { kind: "undo", retractions };
}

/** Tells what the contact did with a link of ours. */
export function isOwn({ actor, source }: ConsentChange): boolean {
  return actor === null && isOwnSource(source);
}

/** Changes of one consent, one subscription or one pause each, in their order. */
export function groupByRecord(history: readonly RecordedChange[]): readonly (readonly RecordedChange[])[] {
  const byRecord = new Map<string, RecordedChange[]>();
  for (const recorded of history) {
    const { change } = recorded;
    const record = recordOf(change);
    const ofRecord = byRecord.get(record);
    if (ofRecord === undefined) byRecord.set(record, [recorded]);
    else ofRecord.push(recorded);
  }
  return [...byRecord.values()];
}

/** Names the consent, subscription or pause a change is about. */
function recordOf(change: ConsentChange): string {
  if (isOfConsent(change)) return `consent ${change.purpose}`;
  return isOfPause(change) ? `pause ${change.purpose}` : `subscription ${change.subscriptionType}`;
}

/**
 * Names the import or upgrade that what is on record in the place of a change stands by: taking that back would take it
 * away. `null`: none.
 *
 * @param history All changes of the contact, in the order of the log.
 */
export function batchBehind(history: readonly RecordedChange[], change: ConsentChange): BatchId | null {
  const record = recordOf(change);
  return liveChanges(history.filter((each) => recordOf(each.change) === record)).at(-1)?.batchId ?? null;
}

/**
 * Leaves out retractions and what they took back, so that batches can be taken back one after the other, and what a batch
 * that was taken back left on record below others.
 *
 * @param underWay The batch that is being taken back.
 */
export function liveChanges(
  ofRecord: readonly RecordedChange[],
  underWay: BatchId | null = null,
): readonly RecordedChange[] {
  let live: RecordedChange[] = [];
  for (const recorded of ofRecord) {
    if (recorded.isTakenBack && recorded.batchId !== underWay) continue;
    if (!isRetraction(recorded.change)) live.push(recorded);
    else live = withoutRetracted(live, recorded);
  }
  return live;
}

/** A retraction takes back all of its batch; one that a contact made, what was recorded last. */
function withoutRetracted(live: RecordedChange[], { batchId }: RecordedChange): RecordedChange[] {
  return batchId === null ? live.slice(0, -1) : withoutLast(live, batchId);
}

/** Leaves out what a batch wrote at the end. */
function withoutLast(live: readonly RecordedChange[], batchId: BatchId | null): RecordedChange[] {
  const last = live.findLastIndex((each) => each.batchId !== batchId);
  return live.slice(0, last + 1);
}

/** States that what was on record before a change holds again. */
export function retract(
  written: ConsentChange,
  before: ConsentChange | null,
  evidence: TakeBackEvidence,
): Retraction {
  const common = { wording: null, mailingId: null, ...evidence, contactId: written.contactId };
  if (isOfConsent(written)) {
    const restored = before !== null && isOfConsent(before) ? consentAfter(before) : null;
    return { kind: "consent-retracted", ...common, purpose: written.purpose, restored };
  }
  if (isOfPause(written)) {
    const restored = before !== null && isOfPause(before) ? pauseAfter(before) : null;
    return { kind: "pause-retracted", ...common, purpose: written.purpose, restored };
  }
  const restored = before !== null && isOfSubscription(before) ? subscriptionAfter(before) : null;
  return { kind: "subscription-retracted", ...common, subscriptionType: written.subscriptionType, restored };
}

/** What bears on taking back a contact or company that an import brought or changed. */
export interface RecordFacts {
  /** The import brought it; else it was there before, and was changed. */
  readonly isCreated: boolean;
  /** Somebody else has changed it since the import did. */
  readonly isChangedSince: boolean;
  /** Something on record belongs to it that is not the import's: a consent, or the contacts of a company. */
  readonly isInUse: boolean;
  /** The log names it, so that its number must stay on record. */
  readonly isInLog: boolean;
}

/** What becomes of a record: gone, emptied, as it was before, or left alone and why. */
export type RecordTakeBack = "removed" | "cleared" | "restored" | "kept-changed" | "kept-in-use";

/** Decides what becomes of a contact or company when the import that wrote it is taken back. */
export function decideRecordTakeBack(facts: RecordFacts): RecordTakeBack {
  if (facts.isChangedSince) return "kept-changed";
  if (!facts.isCreated) return "restored";
  if (facts.isInUse) return "kept-in-use";
  return facts.isInLog ? "cleared" : "removed";
}
