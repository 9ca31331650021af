// A decision tried on history before it is made: which links it would hold for, and which earlier decisions it goes against.
import {
  type Decidable,
  type EarlierDecision,
  loadEarlierDecisions,
  loadWaitingFlags,
} from "../store/review-decisions.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadInScope, type ReviewRequest, sendersOf } from "./review-link.ts";

/** What a decision would do. */
export interface ReviewTrial {
  /** Links that it would decide, with those meant: exactly those that it decides if it is made now. */
  readonly links: number;
  readonly templates: number;
  /** Of these the links that were not meant, but that the scope takes in. */
  readonly beyond: number;
  /** Links of the pattern that somebody decided before, in the same way and in another. */
  readonly agreeing: number;
  readonly against: number;
  /** Some of those it goes against. */
  readonly examplesAgainst: readonly EarlierDecision[];
}

const MAX_EXAMPLES = 5;

/** Tries a decision; nothing is stored. */
export async function tryReview(
  { db }: FlowDependencies,
  request: Pick<ReviewRequest, "fingerprint" | "flagIds" | "scope"> & { readonly ruling: Decidable },
): Promise<ReviewTrial> {
  const { fingerprint, flagIds, scope, ruling } = request;
  const meant = await loadWaitingFlags(db, { fingerprint, ids: flagIds, senders: null });
  const flags = await loadInScope(db, request, meant);
  const senders = scope === "sender" ? sendersOf(meant) : null;
  // A ruling of single links says nothing of others, decided or not.
  const earlier = scope === "link" ? [] : await loadEarlierDecisions(db, { fingerprint, senders });
  const against = earlier.filter((each) => each.ruling !== ruling);
  const isMeant = new Set(meant.map(({ id }) => id));
  return {
    links: flags.length,
    templates: new Set(flags.map(({ templateId }) => templateId)).size,
    beyond: flags.filter(({ id }) => !isMeant.has(id)).length,
    agreeing: earlier.length - against.length,
    against: against.length,
    examplesAgainst: against.slice(0, MAX_EXAMPLES),
  };
}
