// Decides a list by the roster of all standings in memory, which is caught up before each batch.
import type { Mailing } from "../consent/decide-send.ts";
import { ListDecisions } from "../roster/list-decisions.ts";
import type { Roster } from "../roster/roster.ts";
import type { DecideBatch } from "./decide-by-store.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { ResidentRoster } from "./resident-roster.ts";

/** The roster a list is decided by from its first recipient to its last: it alone knows which addresses came before. */
export interface RosterInUse {
  readonly resident: ResidentRoster;
  readonly roster: Roster;
}

/**
 * Decides the batches of one list in its order. What was committed before a batch begins counts in it.
 *
 * @param options.wantsEmails Gives the addresses on record with the decisions.
 */
export function decideByRoster(
  { clock }: FlowDependencies,
  { resident, roster }: RosterInUse,
  { mailing, wantsEmails }: { readonly mailing: Mailing; readonly wantsEmails: boolean },
): DecideBatch {
  const list = new ListDecisions({ mailing, classes: roster.classes, wantsEmails });
  return async (batch) => {
    if ((await resident.catchUp()) !== roster) {
      throw new Error("Cannot go on with a list: the roster it was decided by is gone; it is decided anew");
    }
    // Nothing is awaited from here on, or the roster would no longer show one moment.
    return list.decide(roster, batch, clock());
  };
}
