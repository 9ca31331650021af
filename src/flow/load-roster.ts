// Loads a roster of all standings, and keeps it as the store is: two ways of reading, and no change between them lost.
import { randomFillSync, randomUUID } from "node:crypto";
import { StandingClasses } from "../consent/packed-standing.ts";
import { Roster } from "../roster/roster.ts";
import { KEY_WORDS } from "../roster/secret-hash.ts";
import type { Db } from "../store/database.ts";
import {
  loadStandingChanges,
  registerReader,
  removeReader,
  type Snapshot,
} from "../store/standing-changes.ts";
import {
  countContacts,
  haveSameAddresses,
  loadFactsOfContacts,
  loadFactsPage,
} from "../store/standing-pages.ts";
import type { FlowDependencies } from "./dependencies.ts";

const PAGE_CONTACTS = 5_000;

/** A roster and the moment of the store that it shows. */
export interface LoadedRoster {
  readonly roster: Roster;
  readonly readerId: string;
  readonly snapshot: Snapshot;
}

/**
 * Loads all contacts page by page, each page as of its own moment, so that no transaction is held open; then reads again
 * whoever changed since before the first page.
 *
 * @returns `null` when it was aborted, or when the store lost track of the changes meanwhile.
 */
export async function loadRoster(deps: FlowDependencies, signal: AbortSignal): Promise<LoadedRoster | null> {
  const { db } = deps;
  const readerId = randomUUID();
  const snapshot = await registerReader(db, readerId);
  try {
    const roster = await loadPages(deps, signal);
    const loaded = roster === null ? null : await catchUpRoster(deps, { roster, readerId, snapshot });
    if (loaded === null) await removeReader(db, readerId);
    return loaded;
  } catch (cause) {
    await removeReader(db, readerId).catch(() => {});
    throw cause;
  }
}

/**
 * Brings a roster to the moment of the call. What fails on the way leaves it at its former moment, to be caught up from
 * there again. `null` when the store lost track of the changes, or two contacts cannot be told apart by this roster's
 * secret: it is worth nothing any more.
 */
export async function catchUpRoster(
  { db, clock }: FlowDependencies,
  loaded: LoadedRoster,
): Promise<LoadedRoster | null> {
  const { roster, readerId, snapshot: since } = loaded;
  // Mostly nobody changed, which one statement says, as of the moment it sees.
  const changes = await loadStandingChanges(db, readerId, since);
  if (changes.kind === "lost") return null;
  const isSame = changes.contactIds.length === 0 && roster.unprovenPairs().length === 0;
  return isSame ? { ...loaded, snapshot: changes.snapshot } : applyChanges({ db, clock }, loaded);
}

/** Reads whoever changed anew, in one transaction that sees one moment. */
function applyChanges(
  { db, clock }: Pick<FlowDependencies, "db" | "clock">,
  { roster, readerId, snapshot: since }: LoadedRoster,
): Promise<LoadedRoster | null> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction) => {
      const changes = await loadStandingChanges(transaction, readerId, since);
      if (changes.kind === "lost") return null;
      const { contactIds, snapshot } = changes;
      for (let from = 0; from < contactIds.length; from += PAGE_CONTACTS) {
        const ids = contactIds.slice(from, from + PAGE_CONTACTS);
        const page = await loadFactsOfContacts(transaction, ids, clock());
        const found = new Set(page.ids);
        roster.remove(ids.filter((id) => !found.has(id)));
        roster.apply(page);
      }
      const isUnambiguous = !roster.isAmbiguous && (await provePairs(transaction, roster));
      return isUnambiguous ? { roster, readerId, snapshot } : null;
    });
}

/** The roster keeps hashes of addresses; where two contacts have one, the store says whether it is one address. */
async function provePairs(db: Db, roster: Roster): Promise<boolean> {
  const pairs = roster.unprovenPairs();
  for (let from = 0; from < pairs.length; from += PAGE_CONTACTS) {
    if (!(await haveSameAddresses(db, pairs.slice(from, from + PAGE_CONTACTS)))) return false;
  }
  roster.provePairs();
  return true;
}

async function loadPages({ db, clock }: FlowDependencies, signal: AbortSignal): Promise<Roster | null> {
  const roster = newRoster(await countContacts(db));
  let next = loadFactsPage(db, { after: 0, limit: PAGE_CONTACTS, at: clock() });
  while (!signal.aborted) {
    const page = await next;
    const last = page.ids.at(-1);
    if (last === undefined) return roster;
    // The next page is read while this one is taken in.
    next = loadFactsPage(db, { after: last, limit: PAGE_CONTACTS, at: clock() });
    next.catch(() => {}); // it throws where it is awaited
    roster.apply(page);
  }
  await next;
  return null;
}

function newRoster(expectedContacts: number): Roster {
  return new Roster({
    classes: new StandingClasses(),
    expectedContacts,
    secret: randomFillSync(new Uint32Array(KEY_WORDS)),
  });
}
