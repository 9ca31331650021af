// Access on request (GDPR Art. 15): all that is on record of a person.
import { err, ok, type Result } from "../base/result.ts";
import { addressKey } from "../consent/contact.ts";
import { loadMergedCards } from "../store/contact-cards.ts";
import { type Erasure, findErased } from "../store/erasures.ts";
import { loadOverridesNaming, type OverrideRecord } from "../store/named-overrides.ts";
import {
  type ContactImport,
  type ContactPress,
  type ListedDecision,
  type ListedEntry,
  loadContactImports,
  loadInterests,
  loadListedDecisions,
  loadListedEntries,
  loadPresses,
} from "../store/personal-data.ts";
import { loadReserves, type Reserve } from "../store/reserves.ts";
import { loadSuppressions, type SuppressionRecord } from "../store/suppressions.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { findPerson, namesOf, type Person, type Who } from "./find-person.ts";
import { type Reconstructed, reconstructStandings } from "./reconstruct-standings.ts";

/** One contact with all that is kept of it. */
export interface ExportedContact extends Reconstructed {
  readonly interests: readonly string[];
  readonly imports: readonly ContactImport[];
  readonly presses: readonly ContactPress[];
  /** What imports state as well, beside what is in force. */
  readonly reserves: readonly Reserve[];
}

/** All that is on record of a person. */
export interface PersonExport {
  readonly person: Person;
  readonly at: Date;
  readonly contacts: readonly ExportedContact[];
  readonly suppressions: readonly SuppressionRecord[];
  /** Times at which the address was erased. */
  readonly erasures: readonly Erasure[];
  readonly decisions: readonly ListedDecision[];
  readonly listEntries: readonly ListedEntry[];
  /** Those made at the desk that name the person, whatever became of them. */
  readonly overrides: readonly OverrideRecord[];
}

/**
 * Collects all that is on record of a person: of an address the contacts that have it, of an id that contact alone; in
 * either case with those that were merged into them.
 */
export async function exportPerson(deps: KeyedDependencies, who: Who): Promise<Result<PersonExport, string>> {
  const { db, tokenKeys } = deps;
  const found = await findPerson(db, who);
  if (found.kind === "error") return err(`Cannot export: ${found.error}`);
  const { email, named, contacts } = found.value;
  const asked = named === null ? contacts : [named];
  const cards = [
    ...asked,
    ...(await loadMergedCards(
      db,
      asked.map(({ contactId }) => contactId),
    )),
  ];
  const key = email === null ? null : addressKey(email);
  const suppressions = key === null ? [] : await loadSuppressions(db, key);
  const ids = cards.map(({ contactId }) => contactId);
  const interests = await loadInterests(db, ids);
  const imports = await loadContactImports(db, ids);
  const presses = await loadPresses(db, ids);
  const reserves = await loadReserves(db, ids, null);
  const names = namesOf(found.value, cards);
  return ok({
    person: found.value,
    at: deps.clock(),
    contacts: (await reconstructStandings(db, cards, { at: null, suppressions })).map((each) => ({
      ...each,
      interests: interests.flatMap(({ contactId, interest }) =>
        contactId === each.card.contactId ? [interest] : [],
      ),
      imports: imports.filter(({ contactId }) => contactId === each.card.contactId),
      presses: presses.filter(({ contactId }) => contactId === each.card.contactId),
      reserves: reserves.filter(({ change }) => change.contactId === each.card.contactId),
    })),
    suppressions,
    erasures: key === null ? [] : ((await findErased(db, tokenKeys, [key])).get(key) ?? []),
    decisions: await loadListedDecisions(db, names),
    listEntries: await loadListedEntries(db, names),
    overrides: await loadOverridesNaming(db, ids),
  });
}
