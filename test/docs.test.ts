// What of docs/ is taken from the code is what the code says now; `npm run docs` writes it.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { WITHHOLD_REASONS } from "../src/consent/decide-send.ts";
import { REASON_WORDS } from "../src/consent/reason-words.ts";
import { ALL_FACTS, combineFacts, type DecisionFacts, decideFacts } from "./support/decision-facts.ts";
import { formatSchemas } from "./support/format-schemas.ts";
import { formatTruthTable } from "./support/format-truth-table.ts";
import {
  BY_PURPOSE,
  BY_PURPOSE_OR_DUPLICATE,
  buildTruthTables,
  findRows,
  type TruthTables,
} from "./support/truth-table.ts";

const DOCS = resolve(import.meta.dirname, "../docs");

test.each([...formatSchemas()])("docs/schemas/%s is what the code reads by", (name, text) => {
  expect(readFileSync(join(DOCS, "schemas", name), "utf8")).toBe(text);
});

test("docs/truth-table.md is the rule that decides", () => {
  expect(readFileSync(join(DOCS, "truth-table.md"), "utf8")).toBe(formatTruthTable());
});

test("the truth tables have one row for every combination of facts, and it says what the rule says", () => {
  const tables = buildTruthTables();
  const wrong = combineFacts(ALL_FACTS).filter((facts) => {
    const told = readTables(tables, facts);
    return told.length !== 1 || told[0] !== decideFacts(facts);
  });
  expect(wrong.slice(0, 3)).toEqual([]);
});

test.each(WITHHOLD_REASONS)("reason %s is explained where people look it up", (reason) => {
  expect(readFileSync(join(DOCS, "truth-table.md"), "utf8")).toContain(
    `- \`${reason}\`: ${REASON_WORDS[reason].en}.`,
  );
  for (const words of Object.values(REASON_WORDS[reason])) expect(words).toMatch(/^[A-Z].{10,}[^.]$/);
});

/** Reads the tables as a person does: the one of the entry first, then that of the purpose. */
function readTables({ entry, byPurpose }: TruthTables, facts: DecisionFacts): readonly string[] {
  const rows = byPurpose.find(({ purposes }) => purposes.includes(facts.purpose))?.rows ?? [];
  return findRows(entry, facts).flatMap(({ outcome }) => {
    if (outcome !== BY_PURPOSE && outcome !== BY_PURPOSE_OR_DUPLICATE) return [outcome];
    const told = findRows(rows, facts).map((row) => row.outcome);
    return outcome === BY_PURPOSE ? told : told.map((each) => (each === "send" ? each : "duplicate"));
  });
}
