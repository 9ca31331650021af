// All that is on record of a person, as JSON for themselves (GDPR Art. 15).
import { contactAsJson } from "./explanation-json.ts";
import type { ExportedContact, PersonExport } from "./export-person.ts";

/** Turns an export into what JSON can hold. */
export function exportAsJson({
  person,
  at,
  contacts,
  suppressions,
  erasures,
  decisions,
  listEntries,
  overrides,
}: PersonExport) {
  return {
    exportedAt: at,
    address: person.email,
    contacts: contacts.map(exportedContactAsJson),
    suppressions,
    erasedAt: erasures.map((erasure) => erasure.at),
    mailings: decisions.map(({ reason, ...decision }) => ({
      ...decision,
      decision: reason === null ? "send" : "withhold",
      reason,
      hasPersonalLink: reason === null,
    })),
    recipientLists: listEntries,
    // How many others an override names is nothing of this person's.
    overrides: overrides.map(({ number: _, mailingNumber: __, people: ___, mailingId, ...each }) => ({
      mailing: mailingId,
      ...each,
    })),
  };
}

function exportedContactAsJson({ interests, imports, presses, reserves, ...contact }: ExportedContact) {
  return {
    ...contactAsJson(contact),
    interests,
    imports: imports.map(({ contactId: _, ...each }) => each),
    presses: presses.map(({ contactId: _, ...each }) => each),
    alsoStated: reserves.map(({ change: { contactId: _, ...change }, batchId }) => ({ ...change, batchId })),
  };
}
