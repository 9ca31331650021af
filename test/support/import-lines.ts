// Lines of an import as a file of them is read, for tests that state what they say.
import { expect } from "vitest";
import type { ImportFields } from "../../src/consent/import-columns.ts";
import type { KeyedDependencies } from "../../src/flow/dependencies.ts";
import { type ImportKindName, importKind } from "../../src/flow/import-kinds.ts";
import type { ImportLine } from "../../src/flow/import-lines.ts";

/** Gives lines in one chunk, numbered as behind a line of column names. */
export async function* numbered(lines: readonly ImportFields[]): AsyncIterable<readonly ImportLine[]> {
  yield lines.map((fields, index) => {
    return { number: index + 2, raw: "", content: { kind: "fields", fields } };
  });
}

/** Imports lines of which none may be rejected or warned of. */
export function importSound(deps: KeyedDependencies, kind: ImportKindName, lines: readonly ImportFields[]) {
  const observer = { onReport: (report: unknown) => expect(report).toBeUndefined(), onProgress: () => {} };
  const request = { label: null, by: null, requestKey: null };
  return importKind(deps, kind, request, { lines: numbered(lines), observer });
}
