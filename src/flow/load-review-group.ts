// A group of flagged links as a reviewer is shown it: its links, three unlike examples, the odd ones out, and what each
// decision would do.
import type { ScopeKind } from "../store/decision-kinds.ts";
import { type FlagGroup, loadGroup, loadGroupFlags, type StoredFlag } from "../store/review-queue.ts";
import { findUnlike } from "../template/unlike-links.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { obstacleOf } from "./review-link.ts";
import { type ReviewTrial, tryReview } from "./try-review.ts";

/** A group and what can be decided of it. */
export interface ShownGroup {
  readonly group: FlagGroup;
  /** Its links in the order they were found, the first ones of a large group. */
  readonly flags: readonly StoredFlag[];
  readonly examples: readonly StoredFlag[];
  readonly oddOnes: readonly StoredFlag[];
  /** What keeps its links from being replaced; `null`: nothing does. */
  readonly obstacle: string | null;
  readonly trialByScope: Readonly<Record<ScopeKind, ReviewTrial>>;
}

/** Links of a group that are looked at one by one. */
const MAX_SHOWN = 200;

/** Loads a group; `null` where nothing of it waits. */
export async function loadReviewGroup(
  deps: FlowDependencies,
  fingerprint: string,
  chosen: readonly number[],
): Promise<ShownGroup | null> {
  const group = await loadGroup(deps.db, fingerprint, deps.clock());
  if (group === null) return null;
  const flagIds = chosen.length === 0 ? null : chosen;
  const [flags, trialByScope] = await Promise.all([
    loadGroupFlags(deps.db, fingerprint, MAX_SHOWN),
    tryReview(deps, { fingerprint, flagIds }),
  ]);
  return {
    group,
    flags,
    ...findUnlike(flags),
    obstacle: obstacleOf(group.place),
    trialByScope,
  };
}
