// Decides a list by the roster of all standings in memory, which is caught up before each batch.
import type { Mailing } from "../consent/decide-send.ts";
import { findContacts, findUnread, ListDecisions, type RecordedAddress } from "../roster/list-decisions.ts";
import type { Roster } from "../roster/roster.ts";
import { loadAddresses } from "../store/standing-pages.ts";
import type { DecideBatch } from "./decide-by-store.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { ResidentRoster } from "./resident-roster.ts";

/** The roster a list is decided by from its first recipient to its last: it alone knows which addresses came before. */
export interface RosterInUse {
  readonly resident: ResidentRoster;
  readonly roster: Roster;
}

// Addresses that change between being read and the roster's moment are read again; this often only where somebody
// changes some all the time.
const MAX_READINGS = 20;

/**
 * Decides the batches of one list in its order. What was committed before a batch begins counts in it.
 *
 * @param options.wantsEmails Gives the address on record of whoever is listed without one.
 */
export function decideByRoster(
  { db, clock }: FlowDependencies,
  { resident, roster }: RosterInUse,
  { mailing, wantsEmails }: { readonly mailing: Mailing; readonly wantsEmails: boolean },
): DecideBatch {
  const list = new ListDecisions({ mailing, classes: roster.classes });
  return async (batch) => {
    const addressById = new Map<number, RecordedAddress>();
    for (let reading = 0; reading < MAX_READINGS; reading += 1) {
      if ((await resident.catchUp()) !== roster) {
        throw new Error("Cannot go on with a list: the roster it was decided by is gone; it is decided anew");
      }
      // Nothing is awaited from here to the decision, or the roster would no longer show one moment.
      const contacts = findContacts(roster, batch);
      const unread = wantsEmails ? findUnread(roster, batch, { contacts, addressById }) : [];
      if (unread.length === 0) return list.decide(roster, batch, { at: clock(), contacts, addressById });
      for (const { id, ...address } of await loadAddresses(db, unread)) addressById.set(id, address);
    }
    throw new Error(
      `Cannot decide a batch: its addresses changed each of the ${MAX_READINGS} times they were read`,
    );
  };
}
