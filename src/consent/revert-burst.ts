// Reverting what a burst recorded, of those whom it most likely was not; and taking that back.

import { isRetraction, type Retraction, type StatedChange } from "./standing.ts";
import {
  groupByRecord,
  isOwn,
  liveChanges,
  type RecordedChange,
  retract,
  type TakeBackEvidence,
} from "./take-back.ts";

/** What a burst did with one contact. */
export interface BurstFacts {
  /** All changes of the contact, in the order of the log. */
  readonly history: readonly RecordedChange[];
  /** The transactions of the burst's own actions. */
  readonly burstTransactions: ReadonlySet<string>;
  /** Those of actions in any burst: what a machine most likely did. */
  readonly suspectTransactions: ReadonlySet<string>;
  /** The contact pressed a button outside every burst, whether or not that altered anything. */
  readonly hasActedOutside: boolean;
}

/** What becomes of one contact. */
export type BurstRevertPlan =
  /** The person acted as well: unsure whether they wanted to leave, they are let go. */
  | { readonly kind: "acted-outside" }
  | { readonly kind: "revert"; readonly retractions: readonly Retraction[]; readonly kept: number };

/**
 * Plans the retraction of what a burst left on record of one contact. What anybody recorded over it since stays, and of
 * a contact who ever did anything by a link themselves everything stays.
 */
export function planBurstRevert(facts: BurstFacts, evidence: TakeBackEvidence): BurstRevertPlan {
  const { history, burstTransactions, suspectTransactions, hasActedOutside } = facts;
  const isTheirs = ({ change, transactionId }: RecordedChange): boolean =>
    isOwn(change) && !suspectTransactions.has(transactionId);
  if (hasActedOutside || history.some(isTheirs)) return { kind: "acted-outside" };
  const retractions: Retraction[] = [];
  let kept = 0;
  for (const ofRecord of groupByRecord(history)) {
    const live = liveChanges(ofRecord);
    const isOfBurst = ({ transactionId }: RecordedChange): boolean => burstTransactions.has(transactionId);
    if (!live.some(isOfBurst)) continue;
    const before = live.findLastIndex((each) => !isOfBurst(each));
    if (before === live.length - 1) kept += 1;
    // One for each change, the last first, as the log takes them back.
    for (let last = live.length - 1; last > before; last -= 1) {
      const written = live[last];
      if (written !== undefined)
        retractions.push(retract(written.change, live[last - 1]?.change ?? null, evidence));
    }
  }
  return { kind: "revert", retractions, kept };
}

/** What is stated again of one contact, and how many records stay as somebody left them since. */
export interface RestatePlan {
  readonly changes: readonly StatedChange[];
  readonly kept: number;
}

/**
 * Plans to state again what a burst recorded, after it was reverted: with its own date, source and wording, by whoever
 * takes the revert back.
 */
export function planRestate(
  {
    history,
    burstTransactions,
    revertTransactions,
  }: Pick<BurstFacts, "history" | "burstTransactions"> & { readonly revertTransactions: ReadonlySet<string> },
  { actor, comment }: Pick<TakeBackEvidence, "actor" | "comment">,
): RestatePlan {
  const changes: StatedChange[] = [];
  let kept = 0;
  for (const ofRecord of groupByRecord(history)) {
    const isOfRevert = ({ change, transactionId }: RecordedChange): boolean =>
      isRetraction(change) && revertTransactions.has(transactionId);
    if (!ofRecord.some(isOfRevert)) continue;
    const last = ofRecord.at(-1);
    if (last === undefined || !isOfRevert(last)) {
      kept += 1;
      continue;
    }
    // What was live before the revert, from where the burst began.
    const live = liveChanges(ofRecord.slice(0, ofRecord.findLastIndex((each) => !isOfRevert(each)) + 1));
    const before = live.findLastIndex(({ transactionId }) => !burstTransactions.has(transactionId));
    for (const { change } of live.slice(before + 1)) {
      if (!isRetraction(change)) changes.push({ ...change, actor, comment });
    }
  }
  return { changes, kept };
}
