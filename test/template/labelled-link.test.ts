import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

function rewrite(source: string) {
  const plan = planRewrite({ syntax: "text", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value;
}

function verdictsOf(source: string): readonly string[] {
  return rewrite(source).links.map(({ verdict }) => verdict);
}

const [ONE, TWO, THREE] = [1, 2, 3].map((number) => `https://t.example.com/c/${number}`);

test.each([
  ["on lines", `Online bekijken <${ONE}>\nVoorkeuren aanpassen <${TWO}>\nAfmelden <${THREE}>\n`],
  ["on one line", `View online ${ONE} | Update preferences ( ${TWO} ) | Unsubscribe ( ${THREE} )\n`],
  ["above", `Read this mail online:\n${ONE}\n\nUpdate my preferences:\n${TWO}\n\nUnsubscribe:\n${THREE}\n`],
])("withLabel takes the label of each address for its text: %s", (_, source) => {
  expect(verdictsOf(source)).toEqual(["other", "preferences", "unsubscribe"]);
});

test("withLabel holds a label that ends a contract as doubtful as the same text of a link", () => {
  const source = `Ihr Abonnement der Zeitung verlängert sich am 1. Juli.\n\nAbo kündigen: ${ONE}\n`;
  expect(verdictsOf(source)).not.toContain("unsubscribe");
});

test("hideTagNames leaves the name of a tag to that tag", () => {
  const source =
    "Dear reader\n\n%%optout_link%%\n%%email_preferences_url%%\n%%order_cancel_url%%\n%%forward_link%%\n";
  expect(verdictsOf(source)).toEqual(["unsubscribe", "preferences", "other", "other"]);
});

test("a line behind a link that was replaced stays as it is when the mail is rewritten again", () => {
  const lines = `Online bekijken <${ONE}>\nVoorkeuren aanpassen <${TWO}>\nAfmelden <${THREE}>\n`;
  const { source, links } = rewrite(`${lines}Klantenservice <https://t.example.com/c/4>\n`);
  expect(links.map(({ verdict }) => verdict)).toEqual(["other", "preferences", "unsubscribe", "other"]);
  expect(rewrite(source).source).toBe(source);
});
