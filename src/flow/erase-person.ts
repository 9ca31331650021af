// Erasure on request (GDPR Art. 17): what names a person is removed everywhere, and a keyed hash keeps them from being mailed.
import { err, ok, type Result } from "../base/result.ts";
import { type AddressKey, addressKey, type PersonNames } from "../consent/contact.ts";
import { clearAcceptedJobs } from "../store/accepted-jobs.ts";
import { type ContactCard, findAddressesInUse, loadMergedCards } from "../store/contact-cards.ts";
import { inTransaction } from "../store/database.ts";
import { appendErasures, findErased } from "../store/erasures.ts";
import {
  clearListed,
  deleteSuppressions,
  type ErasedCounts,
  eraseContacts,
  type ListedCounts,
} from "../store/personal-data.ts";
import { lockContact } from "../store/standings.ts";
import { takeImportTurn } from "../store/turns.ts";
import { barErased } from "./bar-erased.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { findPerson, namesOf, type Who } from "./find-person.ts";

/** Who is to be erased, and on whose decision. */
export interface EraseRequest {
  /** An address, for all contacts that have it; or the id of one contact. */
  readonly who: Who;
  readonly by: string;
  /** Stays on record, so it names nobody. */
  readonly reason: string;
}

/** What was removed. */
export interface ErasedPerson {
  /** What the person went by, for whatever else is kept elsewhere; never to be stored. */
  readonly names: PersonNames;
  readonly counts: ErasedCounts & ListedCounts & { readonly bars: number };
  /** Other contacts keep the address; mail to it is barred all the same. */
  readonly isAddressShared: boolean;
}

/**
 * Erases a person. Done again it finds nothing more to remove.
 *
 * Lists and decisions are swept twice: before, so that a run that broke off can be repeated by the same name; and
 * after, for what was written meanwhile.
 */
export async function erasePerson(
  deps: KeyedDependencies,
  request: EraseRequest,
): Promise<Result<ErasedPerson, string>> {
  const found = await findErasable(deps, request.who);
  if (found.kind === "error") return found;
  await clearAcceptedJobs(deps.db, found.value.names);
  const before = await clearListed(deps.db, found.value.names);
  const erased = await inTransaction(deps.db, async (db) => {
    // No import may bring the person in again while it cannot see yet that they are erased.
    await takeImportTurn(db);
    return eraseFound({ ...deps, db }, request);
  });
  if (erased.kind === "error") return erased;
  await clearAcceptedJobs(deps.db, erased.value.names);
  const after = await clearListed(deps.db, erased.value.names);
  const counts = {
    ...erased.value.counts,
    decisions: before.decisions + after.decisions,
    listEntries: before.listEntries + after.listEntries,
  };
  deps.log.info(counts, "Person erased");
  return ok({ ...erased.value, counts });
}

/** The contacts to erase, and what they and the person asked for go by. */
export interface Erasable {
  readonly contacts: readonly ContactCard[];
  readonly addressKeys: readonly AddressKey[];
  readonly names: PersonNames;
  /** Addresses that were erased before. */
  readonly erased: ReadonlySet<AddressKey>;
}

/** An address means all who have it: whoever reads its mail asked. An id means that contact, and who was merged into it. */
export async function findErasable(
  { db, tokenKeys }: KeyedDependencies,
  who: Who,
): Promise<Result<Erasable, string>> {
  const person = await findPerson(db, who);
  if (person.kind === "error")
    return err(`Cannot erase: ${person.error}; of who was erased before nothing is left`);
  const { email, named, contacts } = person.value;
  const asked = named === null ? contacts : [named];
  const merged = await loadMergedCards(
    db,
    asked.map(({ contactId }) => contactId),
  );
  const all = [...asked, ...merged];
  const emails = [email, ...all.map((each) => each.email)].filter((each) => each !== null);
  const addressKeys = [...new Set(emails.map(addressKey))];
  const names = namesOf(person.value, all);
  const erasures = await findErased(db, tokenKeys, addressKeys);
  const earlier = [...erasures.values()].flat().flatMap(({ contactId }) => contactId ?? []);
  return ok({
    contacts: all,
    addressKeys,
    names: { ...names, contactIds: [...names.contactIds, ...earlier] },
    erased: new Set(erasures.keys()),
  });
}

/** Erases in one transaction, in which everybody is found anew. */
async function eraseFound(
  deps: KeyedDependencies,
  { who, by, reason }: EraseRequest,
): Promise<
  Result<Omit<ErasedPerson, "counts"> & { readonly counts: ErasedCounts & { readonly bars: number } }, string>
> {
  const { db, tokenKeys } = deps;
  const found = await findErasable(deps, who);
  if (found.kind === "error") return found;
  const { contacts, addressKeys, names, erased } = found.value;
  const contactIds = contacts.map(({ contactId }) => contactId);
  for (const contactId of [...contactIds].sort((a, b) => a - b)) await lockContact(db, contactId);
  const at = deps.clock();
  const counts = await eraseContacts(db, contactIds, at);
  const bars = await deleteSuppressions(db, addressKeys);
  const ofContacts = contacts.map(({ contactId, email }) => {
    return { contactId, addressKey: email === null ? null : addressKey(email) };
  });
  const unowned = addressKeys.filter(
    (key) => !erased.has(key) && !ofContacts.some((each) => each.addressKey === key),
  );
  const erasures = [...ofContacts, ...unowned.map((key) => ({ contactId: null, addressKey: key }))];
  await appendErasures(
    db,
    erasures.map((each) => ({ ...each, by, reason })),
    { tokenKeys, at },
  );
  const shared = await findAddressesInUse(db, addressKeys);
  await barErased(db, tokenKeys, shared, at);
  return ok({ names, counts: { ...counts, bars }, isAddressShared: shared.length > 0 });
}
