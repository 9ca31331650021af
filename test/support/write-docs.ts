// Writes what of docs/ is taken from the code: `npm run docs`. A test fails when it is stale.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatSchemas } from "./format-schemas.ts";
import { formatTruthTable } from "./format-truth-table.ts";

const DOCS = resolve(import.meta.dirname, "../../docs");

for (const [name, text] of formatSchemas()) writeFileSync(join(DOCS, "schemas", name), text);
writeFileSync(join(DOCS, "truth-table.md"), formatTruthTable());
