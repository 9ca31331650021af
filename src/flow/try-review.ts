// A decision tried on history before it is made: which links it would hold for, and which earlier decisions it goes against.

import type { ScopeKind } from "../store/decision-kinds.ts";
import {
  type DecidedFlag,
  type EarlierDecision,
  loadEarlierDecisions,
  loadWaitingFlags,
} from "../store/review-decisions.ts";
import type { Ruling } from "../template/review-rule.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { chosenOf, flagsInScope, type ReviewRequest, sendersOf } from "./review-link.ts";

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

/** Tries what a decision would do in each scope; nothing is stored. */
export async function tryReview(
  { db }: FlowDependencies,
  { fingerprint, flagIds }: Pick<ReviewRequest, "fingerprint" | "flagIds">,
): Promise<Readonly<Record<ScopeKind, ReviewTrial>>> {
  const [waiting, earlier] = await Promise.all([
    loadWaitingFlags(db, fingerprint),
    loadEarlierDecisions(db, fingerprint),
  ]);
  const meant = chosenOf(waiting, flagIds);
  const senders = sendersOf(meant);
  const trial = (scope: ScopeKind, decided: readonly EarlierDecision[]): ReviewTrial =>
    formatTrial(flagsInScope(scope, { meant, waiting }), meant, decided);
  return {
    // A ruling of single links says nothing of others, decided or not.
    link: trial("link", []),
    sender: trial(
      "sender",
      earlier.filter(({ sender }) => senders.includes(sender)),
    ),
    everywhere: trial("everywhere", earlier),
  };
}

function formatTrial(
  flags: readonly DecidedFlag[],
  meant: readonly DecidedFlag[],
  earlier: readonly EarlierDecision[],
): ReviewTrial {
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
