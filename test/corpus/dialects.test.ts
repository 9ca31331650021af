// Every form of every mailing system in the catalogue has a small mail of its own, and what must become of it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DIALECTS } from "../../src/template/match-dialect.ts";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { verifyProof } from "../../src/template/proof.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";

interface DialectCase {
  readonly dialect: string;
  /** Place of the form in its dialect's list. */
  readonly form: number;
  readonly verdict: "unsubscribe" | "preferences" | "unsure" | "other";
  readonly source: string;
  /** `null` where it stays as it is. */
  readonly rewritten: string | null;
}

const FOLDER = import.meta.dirname;
const CASES = readdirSync(FOLDER)
  .filter((file) => /^dialects-.*\.json$/.test(file))
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as readonly DialectCase[]);

function rewrite(source: string) {
  const plan = planRewrite(
    { syntax: "html", source, text: null },
    { mergeTag: DEFAULT_MERGE_TAG, relabel: "default-links", whenMissing: "report", language: null },
  );
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value;
}

test("every form of the catalogue has a case, and every case is of a form", () => {
  const nameOf = (dialect: string, form: number): string => `${dialect} ${form}`;
  const forms = DIALECTS.flatMap(({ id, forms: list }) => list.map((_, index) => nameOf(id, index)));
  const cased = new Set(CASES.map(({ dialect, form }) => nameOf(dialect, form)));
  expect(forms.filter((name) => !cased.has(name))).toEqual([]);
  expect([...cased].filter((name) => !forms.includes(name))).toEqual([]);
});

test("no near miss is replaced or flagged, and all other forms are", () => {
  const wrong = CASES.filter(({ dialect, form, verdict }) => {
    const purpose = DIALECTS.find(({ id }) => id === dialect)?.forms[form]?.purpose;
    return (purpose === "near-miss") !== (verdict === "other");
  });
  expect(wrong).toEqual([]);
});

describe("planRewrite of the form", () => {
  test.each(CASES.map((each) => [`${each.dialect} ${each.form}`, each] as const))("%s", (_, each) => {
    const plan = rewrite(each.source);
    expect(plan.source).toBe(each.rewritten ?? each.source);
    expect(plan.links.map(({ verdict }) => verdict).find((verdict) => verdict !== "other") ?? "other").toBe(
      each.verdict,
    );
    expect(verifyProof(each.source, plan.source, plan.proof).kind).toBe("ok");
    expect(rewrite(plan.source).source).toBe(plan.source);
  });
});
