import { expect, test } from "vitest";
import { combineRoles, RULE_NAMES } from "../../src/template/combine-roles.ts";
import { PATTERNS, ROLES } from "../../src/template/compile-phrases.ts";
import { matchPhrases } from "../../src/template/match-phrases.ts";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { sourceOfLine } from "./line-cases.ts";
import { CASES_BY_LIST, CASES_BY_RULE } from "./word-cases.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

function verdictOf(line: string): string | undefined {
  const plan = planRewrite({ syntax: "html", source: sourceOfLine(line), text: null }, OPTIONS);
  return plan.kind === "ok" ? plan.value.links.at(-1)?.verdict : plan.kind;
}

const roles: ReadonlySet<string> = new Set(ROLES);
const LISTS = [...new Set(PATTERNS.map(({ list }) => list))].filter((list) => !roles.has(list));

test("every list of phrases has a case", () => {
  expect(Object.keys(CASES_BY_LIST).sort()).toEqual([...LISTS].sort());
});

test.each(Object.entries(CASES_BY_LIST))("the list %s is read in its case", (list, { line, verdict }) => {
  expect(matchPhrases(line).hits.map((hit) => hit.list as string)).toContain(list);
  expect(verdictOf(line)).toBe(verdict);
});

test("every rule of combining words has a case", () => {
  expect(Object.keys(CASES_BY_RULE).sort()).toEqual([...RULE_NAMES].sort());
});

test.each(Object.entries(CASES_BY_RULE))(
  "the rule %s combines words in its case",
  (rule, { line, verdict }) => {
    const { folded, roles: hits } = matchPhrases(line);
    expect(combineRoles(folded, hits).map((each) => each.rule as string)).toContain(rule);
    expect(verdictOf(line)).toBe(verdict);
  },
);
