// A decision tried on history before it is made: which links it would hold for, and which earlier decisions it goes against.
import { type EarlierDecision, loadEarlierDecisions, loadWaitingFlags } from "../store/review-decisions.ts";
import type { Ruling } from "../template/review-rule.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadInScope, type ReviewRequest, sendersOf } from "./review-link.ts";

/** What a decision would do. */
export interface ReviewTrial {
  /** Links that it would decide, with those meant: exactly those that it decides if it is made now. */
  readonly links: number;
  readonly templates: number;
  /** Of these the links that were not meant, but that the scope takes in. */
  readonly beyond: number;
  /** Links of the pattern within the scope that somebody decided before, by how they did. */
  readonly decided: Readonly<Record<Ruling, number>>;
  /** Those links. */
  readonly earlier: readonly EarlierDecision[];
}

/** Tries a decision; nothing is stored. */
export async function tryReview(
  { db }: FlowDependencies,
  request: Pick<ReviewRequest, "fingerprint" | "flagIds" | "scope">,
): Promise<ReviewTrial> {
  const { fingerprint, flagIds, scope } = request;
  const meant = await loadWaitingFlags(db, { fingerprint, ids: flagIds, senders: null });
  const flags = await loadInScope(db, request, meant);
  const senders = scope === "sender" ? sendersOf(meant) : null;
  // A ruling of single links says nothing of others, decided or not.
  const earlier = scope === "link" ? [] : await loadEarlierDecisions(db, { fingerprint, senders });
  const isMeant = new Set(meant.map(({ id }) => id));
  const count = (ruling: Ruling): number => earlier.filter((each) => each.ruling === ruling).length;
  return {
    links: flags.length,
    templates: new Set(flags.map(({ templateId }) => templateId)).size,
    beyond: flags.filter(({ id }) => !isMeant.has(id)).length,
    decided: {
      replace: count("replace"),
      leave: count("leave"),
      "not-an-unsubscribe-link": count("not-an-unsubscribe-link"),
    },
    earlier,
  };
}

/** Counts the earlier decisions that a ruling goes against. */
export function countAgainst({ decided }: Pick<ReviewTrial, "decided">, ruling: Ruling): number {
  const all = Object.values(decided).reduce((sum, count) => sum + count, 0);
  return all - decided[ruling];
}
