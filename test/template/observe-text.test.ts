import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

function verdictOf(text: string, beside: string): string | undefined {
  const source = `<p><a href="https://a.example.com/s">${text}</a> | <a href="https://a.example.com/u">${beside}</a></p>`;
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links[0]?.verdict;
}

test.each([
  ["Settings", "Unsubscribe"],
  ["Inställningar", "Avsluta prenumerationen"],
  ["Asetukset", "Peruuta uutiskirje"],
  ["Iestatījumi", "Atteikties no jaunumiem"],
])("observeText asks a person about %s beside a link that opts out", (text, beside) => {
  expect(verdictOf(text, beside)).toBe("unsure");
  expect(verdictOf(text, "Our shop")).toBe("other");
});

test("observeText asks a person about settings beside why one receives a mail", () => {
  const source =
    '<p>You are receiving this email because you have a plot in our garden. <a href="https://a.example.com/s">Settings</a></p>';
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  expect(plan.kind === "ok" ? plan.value.links[0]?.verdict : plan.error.message).toBe("unsure");
});
