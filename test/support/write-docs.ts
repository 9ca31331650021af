// Writes what of docs/ is taken from the code, and the mail that is compiled: `npm run docs`. A test fails when it is stale.
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { COMPILED_MAIL, compileSystemMail } from "./compile-system-mail.ts";
import { formatSchemas } from "./format-schemas.ts";
import { formatTruthTable } from "./format-truth-table.ts";

const DOCS = resolve(import.meta.dirname, "../../docs");

writeFileSync(COMPILED_MAIL, await compileSystemMail());
for (const [name, text] of formatSchemas()) writeFileSync(join(DOCS, "schemas", name), text);
writeFileSync(join(DOCS, "truth-table.md"), formatTruthTable());
