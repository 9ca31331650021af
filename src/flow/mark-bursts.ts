// Marks bursts: looks through what was done by links of late. Nobody at a page waits for it, and nothing is undone by it.
import { BURST, findBursts, type PageAction } from "../consent/find-bursts.ts";
import { insertBurst } from "../store/bursts.ts";
import { type Db, inTransaction } from "../store/database.ts";
import {
  type ActionGroup,
  findCrowdedGroups,
  loadGroupActions,
  markActions,
  prunePageActions,
} from "../store/page-actions.ts";
import { takeBurstTurn } from "../store/turns.ts";
import type { FlowDependencies } from "./dependencies.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;
/** What is of no burst is kept as long as links show the page, and then of no more use. */
const KEPT_DAYS = 90;
const PRUNED_AT_ONCE = 10_000;

/**
 * Marks the bursts among what was done since a moment.
 *
 * @param since The last look, or an earlier moment; what overlaps is found to be marked already.
 * @returns How many bursts are new.
 */
export async function markBursts(deps: FlowDependencies, since: Date): Promise<number> {
  // A burst that was under way at the last look began before it.
  const from = new Date(since.getTime() - 2 * BURST.withinMs);
  const groups = await findCrowdedGroups(deps.db, from);
  let added = 0;
  for (const group of groups) added += await markGroup(deps, group, from);
  if (added > 0)
    deps.log.warn({ bursts: added }, "Bursts of actions from one network: see mailconsent bursts list");
  await prunePageActions(deps.db, new Date(deps.clock().getTime() - KEPT_DAYS * DAY_MS), PRUNED_AT_ONCE);
  return added;
}

function markGroup(deps: FlowDependencies, group: ActionGroup, from: Date): Promise<number> {
  return inTransaction(deps.db, async (transaction) => {
    // Two who looked at once would mark one burst as two.
    await takeBurstTurn(transaction);
    let added = 0;
    for (const actions of findBursts(await loadGroupActions(transaction, group, from))) {
      added += (await markBurst(transaction, group, { actions, at: deps.clock() })) ? 1 : 0;
    }
    return added;
  });
}

/** Marks a burst's actions; says whether it is a new one. */
async function markBurst(
  db: Db,
  group: ActionGroup,
  { actions, at }: { readonly actions: readonly PageAction[]; readonly at: Date },
): Promise<boolean> {
  const unmarked = actions.filter(({ burstId }) => burstId === null).map(({ id }) => id);
  if (unmarked.length === 0) return false;
  const known = actions.find(({ burstId }) => burstId !== null)?.burstId ?? null;
  await markActions(db, known ?? (await insertBurst(db, group, at)), unmarked);
  return known === null;
}
