// Companies of another system.
import { COMPANY_COLUMNS, type ImportedCompany, parseImportedCompany } from "../consent/imported-company.ts";
import { saveCompanies } from "../store/companies.ts";
import type { ImportKind } from "./import-lines.ts";

/** Lines that each hold one company. */
export const COMPANY_LINES: ImportKind<ImportedCompany> = {
  batchKind: "companies",
  columns: COMPANY_COLUMNS,
  parse: parseImportedCompany,
  keyOf: ({ externalId }) => externalId,
  async save(db, companies, { at, batchId }) {
    const { created, updated } = await saveCompanies(db, companies, at, batchId);
    return { created, updated, rejected: new Map() };
  },
};
