// Writes what of docs/ is taken from the code: `npm run docs`. A test fails when it is stale.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatDecisionTable } from "./format-decision-table.ts";
import { formatSchemas } from "./format-schemas.ts";

const DOCS = resolve(import.meta.dirname, "../../docs");

for (const [name, text] of formatSchemas()) writeFileSync(join(DOCS, "schemas", name), text);
writeFileSync(join(DOCS, "send-decision.md"), formatDecisionTable());
