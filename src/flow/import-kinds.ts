// The kinds of lines that can be imported, by name.

import { assertNever } from "../base/assert.ts";
import type { BatchId } from "../base/ids.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { COMPANY_LINES } from "./import-companies.ts";
import { CONSENT_LINES } from "./import-consents.ts";
import { CONTACT_LINES } from "./import-contacts.ts";
import { INTEREST_LINES } from "./import-interests.ts";
import { type ImportCounts, type ImportRequest, type ImportSource, importLines } from "./import-lines.ts";

/** What the lines of an import may hold. */
export const IMPORT_KINDS = ["contacts", "companies", "interests", "consents"] as const;
/** One of {@link IMPORT_KINDS}. */
export type ImportKindName = (typeof IMPORT_KINDS)[number];

/** The columns that lines of each kind may have. */
export const COLUMNS_BY_KIND: Readonly<Record<ImportKindName, readonly string[]>> = {
  contacts: CONTACT_LINES.columns,
  companies: COMPANY_LINES.columns,
  interests: INTEREST_LINES.columns,
  consents: CONSENT_LINES.columns,
};

/** Imports lines of the kind named; see {@link importLines}. */
export function importKind(
  deps: KeyedDependencies,
  kind: ImportKindName,
  request: ImportRequest,
  source: ImportSource,
): Promise<ImportCounts & { readonly batchId: BatchId }> {
  switch (kind) {
    case "contacts":
      return importLines(deps, CONTACT_LINES, request, source);
    case "companies":
      return importLines(deps, COMPANY_LINES, request, source);
    case "interests":
      return importLines(deps, INTEREST_LINES, request, source);
    case "consents":
      return importLines(deps, CONSENT_LINES, request, source);
    default:
      return assertNever(kind);
  }
}
