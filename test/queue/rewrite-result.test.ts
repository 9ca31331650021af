import { expect, test } from "vitest";
import { rewriteResultSchema } from "../../src/queue/rewrite-result.ts";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { DEFAULT_MERGE_TAG } from "../../src/template/template.ts";

test("rewriteResultSchema names every field of a result", () => {
  const source =
    '<a href="*|UNSUB|*">Unsubscribe</a><a href="#"><img alt="Unsubscribe"></a><a href="#">Unsubscribe</a>' +
    '<a href="https://twitter.com/x">Unsubscribe</a><a href="https://example.com/">Shop</a>';
  const plan = planRewrite(
    { syntax: "html", source, text: "Unsubscribe: *|UNSUB|*" },
    { mergeTag: DEFAULT_MERGE_TAG, relabel: "default-links", whenMissing: "report", language: null },
  );
  if (plan.kind === "error") throw new Error(plan.error.message);
  const result = { templateId: "spring-news", revision: 1, ...plan.value };
  // An unknown field would be missing from what is parsed.
  expect(rewriteResultSchema.parse(result)).toEqual(result);
});
