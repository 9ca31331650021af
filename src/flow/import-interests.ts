// Interests of contacts on record; the upgrade makes subscriptions of them where the admin says so.
import {
  type ImportedInterests,
  INTEREST_COLUMNS,
  parseImportedInterests,
} from "../consent/imported-interest.ts";
import { saveInterests } from "../store/interests.ts";
import { findContacts } from "./find-contacts.ts";
import type { ImportKind } from "./import-lines.ts";

/** Lines that each name interests of one contact; none takes an interest away. */
export const INTEREST_LINES: ImportKind<ImportedInterests> = {
  batchKind: "interests",
  columns: INTEREST_COLUMNS,
  parse: parseImportedInterests,
  keyOf: null,
  async save(db, rows, { batchId }) {
    const { found, rejected } = await findContacts(db, rows);
    const interests = found.flatMap(({ row, contactId }) =>
      row.interests.map((interest) => ({ contactId, interest })),
    );
    return { created: await saveInterests(db, interests, batchId), updated: 0, rejected };
  },
};
