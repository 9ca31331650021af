import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

function verdictsOf(body: string): readonly string[] {
  const source = `<html><body>${body}</body></html>`;
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links.map(({ verdict }) => verdict);
}

const SHOP = '<a href="mailto:shop@example.com">shop@example.com</a>';
const OUT = "https://t.example.com/c/9f8a7b6c";

test.each([
  [`<p>Too many of these notifications? <a href="${OUT}">Unsubscribe here</a></p><p>${SHOP}</p>`],
  [`<p>Nu mai doriți aceste notificări? <a href="${OUT}">Dezabonare</a></p><p>${SHOP}</p>`],
])("isToldBefore leaves the sender's mailbox behind the link that opts out: %s", (body) => {
  expect(verdictsOf(body)).toEqual(["unsubscribe", "other"]);
});
