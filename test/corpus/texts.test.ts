// Links of plain text: the lines of a mail with the address in double square brackets, and what it is held to be.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Verdict } from "../../src/template/classify-link.ts";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

interface TextCase {
  readonly language: string;
  /** `null` where no link is seen. */
  readonly verdict: Verdict["kind"] | null;
  readonly text: string;
}

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;
const CASES = JSON.parse(
  readFileSync(join(import.meta.dirname, "texts.json"), "utf8"),
) as readonly TextCase[];
const ABOVE = "Dear reader,\n\nOur shoes of this week: https://www.example.com/shoes\n\n";

test.each(CASES)("in plain text, $language: $text", ({ text, verdict }) => {
  const start = ABOVE.length + text.indexOf("[[");
  const source = `${ABOVE}${text.replace(/\[\[(.+)\]\]/, "$1")}\n`;
  const plan = planRewrite({ syntax: "text", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  expect(plan.value.links.find(({ span }) => span.start === start)?.verdict ?? null).toBe(verdict);
});
