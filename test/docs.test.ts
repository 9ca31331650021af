// What of docs/ is taken from the code is what the code says now; `npm run docs` writes it.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { formatDecisionTable } from "./support/format-decision-table.ts";
import { formatSchemas } from "./support/format-schemas.ts";

const DOCS = resolve(import.meta.dirname, "../docs");

test.each([...formatSchemas()])("docs/schemas/%s is the schema jobs are read by", (name, text) => {
  expect(readFileSync(join(DOCS, "schemas", name), "utf8")).toBe(text);
});

test("docs/send-decision.md is the rule that decides", () => {
  expect(readFileSync(join(DOCS, "send-decision.md"), "utf8")).toBe(formatDecisionTable());
});
