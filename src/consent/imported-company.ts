// One company of an import: its columns read into domain values.
import type { ExternalId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import {
  type ColumnProblem,
  type ImportFields,
  type ParsedLine,
  readColumns,
  readId,
  readYesNo,
  textOf,
} from "./import-columns.ts";

/** The columns an import of companies may have; `id` must be there. */
export const COMPANY_COLUMNS = ["id", "name", "no_mailings"] as const;
const KNOWN_COLUMNS: ReadonlySet<string> = new Set(COMPANY_COLUMNS);

/** A company as another system hands it over. `null` leaves what is on record. */
export interface ImportedCompany {
  readonly externalId: ExternalId;
  readonly name: string | null;
  readonly hasNoMailings: boolean | null;
}

/** Reads one line; every problem is named, not only the first. */
export function parseImportedCompany(
  fields: ImportFields,
): Result<ParsedLine<ImportedCompany>, readonly ColumnProblem[]> {
  const columns = readColumns(fields, KNOWN_COLUMNS);
  const externalId = readId(columns, "id");
  const hasNoMailings = readYesNo(columns, "no_mailings");
  if (externalId === null || columns.problems.length > 0) return err(columns.problems);
  const name = textOf(columns, "name");
  return ok({ row: { externalId, name, hasNoMailings }, warnings: [] });
}
