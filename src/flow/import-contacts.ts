// Contacts of another system: saved, with what their lines say of consents, subscriptions and bars.
import { invariant } from "../base/assert.ts";
import { addressKey } from "../consent/contact.ts";
import type { ImportedChange } from "../consent/imported-change.ts";
import {
  CONTACT_COLUMNS,
  type ImportedContact,
  parseImportedContact,
  planImport,
  statedEnds,
  statesChanges,
} from "../consent/imported-contact.ts";
import { emptyRecord, evolve } from "../consent/standing.ts";
import { loadRecords } from "../store/consent-records.ts";
import { loadAddressKeys, type SavedContacts, saveContacts } from "../store/contacts.ts";
import type { Db } from "../store/database.ts";
import { appendChanges } from "../store/standings.ts";
import { appendSuppressions } from "../store/suppressions.ts";
import { barErased } from "./bar-erased.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import {
  type ImportCounts,
  type ImportKind,
  type ImportLine,
  type ImportObserver,
  type ImportWrite,
  importLines,
} from "./import-lines.ts";
import { keepInReserve } from "./reserves.ts";

/** Lines that each hold one contact. */
export const CONTACT_LINES: ImportKind<ImportedContact> = {
  batchKind: "contacts",
  columns: CONTACT_COLUMNS,
  parse: parseImportedContact,
  // An id that comes again is saved after its earlier line: what that said of consent must not be lost.
  keyOf: ({ externalId }) => externalId,
  async save(db, contacts, write) {
    // Saving locks the contacts, so that no withdrawal comes between reading what is on record and appending.
    const saved = await saveContacts(db, contacts, write.at, write.batchId);
    const stated = { contacts, saved: saved.contacts, write };
    await appendStated(db, stated);
    await appendBars(db, stated);
    const addressKeys = contacts.flatMap(({ email }) => (email === null ? [] : [addressKey(email)]));
    await barErased(db, write.tokenKeys, addressKeys, write.at);
    return { created: saved.created, updated: saved.updated, rejected: new Map() };
  },
};

/** Imports contacts from wherever; `importLines` says how. */
export function importContacts(
  deps: KeyedDependencies,
  lines: AsyncIterable<readonly ImportLine[]>,
  observer: ImportObserver,
): Promise<ImportCounts> {
  return importLines(deps, CONTACT_LINES, { label: null, by: null, requestKey: null }, { lines, observer });
}

interface Stated {
  readonly contacts: readonly ImportedContact[];
  readonly saved: SavedContacts["contacts"];
  readonly write: ImportWrite;
}

async function appendStated(db: Db, { contacts, saved, write }: Stated): Promise<void> {
  const stating = contacts.flatMap((contact, index) => {
    const found = saved[index];
    invariant(found !== undefined, "A contact just saved has no number");
    return statesChanges(contact) ? [{ contact, ...found }] : [];
  });
  const known = stating.filter(({ isNew }) => !isNew).map(({ contactId }) => contactId);
  const records = new Map(await loadRecords(db, known));
  const ends: ImportedChange[] = [];
  const news = stating.flatMap(({ contact, contactId, isMerged }) => {
    const record = records.get(contactId) ?? emptyRecord(contactId);
    const planned = planImport(contact, record, { at: write.at, isMerged });
    const after = planned.reduce(evolve, record);
    // A later line may speak of the same contact, where one was merged into the other.
    records.set(contactId, after);
    ends.push(...statedEnds(contact, after, write.at));
    return planned;
  });
  await appendChanges(db, news, write.batchId);
  await keepInReserve(db, ends, { news, batchId: write.batchId });
}

/** A line without an address that one can send to bars the one on record: it names the contact all the same. */
async function appendBars(db: Db, { contacts, saved, write: { at, batchId } }: Stated): Promise<void> {
  const barring = contacts.flatMap(({ email, suppression: reason }, index) => {
    const found = saved[index];
    return reason === null || found === undefined ? [] : [{ email, reason, contactId: found.contactId }];
  });
  const unaddressed = barring.flatMap(({ email, contactId }) => (email === null ? [contactId] : []));
  const recordedById = await loadAddressKeys(db, unaddressed);
  const bars = barring.flatMap(({ email, reason, contactId }) => {
    const key = email === null ? recordedById.get(contactId) : addressKey(email);
    return key === undefined ? [] : [{ addressKey: key, reason, since: at, actor: null, comment: null }];
  });
  await appendSuppressions(db, bars, batchId);
}
