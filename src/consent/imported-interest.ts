// The interests of one contact in an import; the upgrade turns them into subscriptions where the admin says so.
import type { ExternalId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import {
  type ColumnProblem,
  type ImportFields,
  type ParsedLine,
  readColumns,
  readId,
  textOf,
} from "./import-columns.ts";

/** The columns an import of interests has, both needed. */
export const INTEREST_COLUMNS = ["id", "interest"] as const;
const KNOWN_COLUMNS: ReadonlySet<string> = new Set(INTEREST_COLUMNS);
const MAX_INTEREST_CHARS = 200; // a name in a list, not a text

/** What a contact is interested in, by the names of the system it comes from. */
export interface ImportedInterests {
  readonly externalId: ExternalId;
  readonly interests: readonly string[];
}

/** Reads one line; several interests have `;` between them. */
export function parseImportedInterests(
  fields: ImportFields,
): Result<ParsedLine<ImportedInterests>, readonly ColumnProblem[]> {
  const columns = readColumns(fields, KNOWN_COLUMNS);
  const { problems } = columns;
  const externalId = readId(columns, "id");
  const names = (textOf(columns, "interest") ?? "").split(";").map((name) => name.trim().normalize("NFC"));
  const interests = [...new Set(names.filter((name) => name !== ""))];
  if (interests.length === 0) problems.push({ column: "interest", reason: "is empty; every line needs one" });
  if (interests.some((name) => name.length > MAX_INTEREST_CHARS)) {
    problems.push({ column: "interest", reason: `has more than ${MAX_INTEREST_CHARS} characters` });
  }
  if (externalId === null || problems.length > 0) return err(problems);
  return ok({ row: { externalId, interests }, warnings: [] });
}
