// Consents and choices of contacts on record, with the evidence that another system has for them.
import type { ContactId } from "../base/ids.ts";
import { findNews, type ImportedChange } from "../consent/imported-change.ts";
import {
  CONSENT_COLUMNS,
  type ImportedConsent,
  parseImportedConsent,
  statedChange,
} from "../consent/imported-consent.ts";
import { emptyRecord } from "../consent/standing.ts";
import { loadRecords } from "../store/consent-records.ts";
import { appendChanges } from "../store/standings.ts";
import { findContacts } from "./find-contacts.ts";
import type { ImportKind } from "./import-lines.ts";
import { keepInReserve } from "./reserves.ts";

/** Lines that each hold one consent or choice; what is on record already, or withdrawn since, changes nothing. */
export const CONSENT_LINES: ImportKind<ImportedConsent> = {
  batchKind: "consents",
  columns: CONSENT_COLUMNS,
  parse: parseImportedConsent,
  keyOf: null,
  async save(db, rows, { batchId, at }) {
    const { found, rejected } = await findContacts(db, rows);
    const statedById = new Map<ContactId, ImportedChange[]>();
    for (const { row, contactId } of found) {
      const change = statedChange(row, contactId, at);
      const stated = statedById.get(contactId);
      if (stated === undefined) statedById.set(contactId, [change]);
      else stated.push(change);
    }
    const records = await loadRecords(db, [...statedById.keys()]);
    const news = [...statedById].flatMap(([contactId, stated]) => {
      const record = records.get(contactId) ?? emptyRecord(contactId);
      // A line is evidence, which stands beside a mark without a date; the rehearsal of the upgrade tells of both.
      return findNews(stated, { ...record, hasNoMailingsMark: false });
    });
    await appendChanges(db, news, batchId);
    await keepInReserve(db, [...statedById.values()].flat(), { news, batchId });
    return { created: news.length, updated: 0, rejected };
  },
};
