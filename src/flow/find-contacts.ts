// The contacts that lines of an import name; a line that names none of ours is rejected.
import type { ContactId, ExternalId } from "../base/ids.ts";
import type { ColumnProblem } from "../consent/import-columns.ts";
import { lockContactsByExternalId } from "../store/contacts.ts";
import type { Db } from "../store/database.ts";
import { takeImportTurn } from "../store/turns.ts";

/** Rows with the contacts they name, and what is wrong with the others, by their place among all. */
export interface FoundContacts<Row> {
  readonly found: readonly { readonly row: Row; readonly contactId: ContactId }[];
  readonly rejected: ReadonlyMap<number, ColumnProblem>;
}

/** Finds and locks the contact each row names, once it is the import's turn. */
export async function findContacts<Row extends { readonly externalId: ExternalId }>(
  db: Db,
  rows: readonly Row[],
): Promise<FoundContacts<Row>> {
  // Before the contacts, as everybody does who locks a batch before them: else two of them could wait in a ring.
  await takeImportTurn(db);
  const contactIds = await lockContactsByExternalId(
    db,
    rows.map(({ externalId }) => externalId),
  );
  const found: { row: Row; contactId: ContactId }[] = [];
  const rejected = new Map<number, ColumnProblem>();
  for (const [index, row] of rows.entries()) {
    const contactId = contactIds.get(row.externalId);
    if (contactId !== undefined) found.push({ row, contactId });
    else
      rejected.set(index, { column: "id", reason: "names no contact on record; import the contacts first" });
  }
  return { found, rejected };
}
