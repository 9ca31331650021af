import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/template/compile-phrases.ts";
import { type LinkResult, planRewrite } from "../../src/template/plan-rewrite.ts";
import { SIGNAL_NAMES } from "../../src/template/signals.ts";
import { readLineCases, sourceOfLine } from "./line-cases.ts";
import { CASES_BY_SIGNAL } from "./signal-cases.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;
const LINES = readLineCases();

function judge(source: string): readonly LinkResult[] {
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links;
}

describe.each(LANGUAGES.map(({ code }) => code))("the lines in %s", (language) => {
  const lines = LINES.filter((each) => each.language === language);

  test("are judged as they say", () => {
    const wrong = lines.flatMap(({ line, verdict }) => {
      const judged = judge(sourceOfLine(line)).at(-1)?.verdict;
      return judged === verdict ? [] : [`${line} is held to be ${judged}, not ${verdict}`];
    });
    expect(wrong).toEqual([]);
  });

  test("have a text that opts out, one that manages, a sentence around a here, and one with another purpose", () => {
    const isAll = (line: string): boolean => line.startsWith("[");
    const opting = lines.filter(({ verdict }) => verdict === "unsubscribe");
    expect(opting.some(({ line }) => isAll(line))).toBe(true);
    expect(opting.some(({ line }) => !isAll(line))).toBe(true);
    expect(lines.some(({ verdict }) => verdict === "preferences")).toBe(true);
    expect(lines.some(({ verdict }) => verdict === "other")).toBe(true);
  });
});

test.each(SIGNAL_NAMES)("the signal %s is seen in its case", (name) => {
  const { body, verdict } = CASES_BY_SIGNAL[name];
  const last = judge(`<html><body>${body}</body></html>`).at(-1);
  expect(last?.signals?.map((signal) => signal.name) ?? []).toContain(name);
  expect(last?.verdict).toBe(verdict);
});
