import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";
import { readReference } from "../../src/template/reference-links.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

function verdictsOf(source: string): readonly string[] {
  const plan = planRewrite({ syntax: "text", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links.map(({ verdict }) => verdict);
}

test.each([
  [
    "words before the number",
    "Rye is back [1]. Change what we send you [2] or\nunsubscribe [3].\n",
    "[",
    "]",
  ],
  ["words behind it", "[1]Rye is back. [2]Change what we send you | [3]Unsubscribe |\n", " ", "."],
  [
    "words in brackets of their own",
    "[Rye is back][1]\n[Change what we send you][2]\n[Unsubscribe][3]\n",
    "[",
    "]:",
  ],
])("readReference gives an address below the text its words: %s", (_, text, opening, closing) => {
  const notes = [1, 2, 3].map((number) => `${opening}${number}${closing} https://t.example.com/l/${number}`);
  expect(verdictsOf(`${text}\n${notes.join("\n")}\n`)).toEqual(["other", "preferences", "unsubscribe"]);
});

test("readReference gives a merge tag its words, too", () => {
  expect(verdictsOf("Read it [1] or unsubscribe [2].\n\n[1] {{read_url}}\n[2] {{second_url}}\n")).toEqual([
    "other",
    "unsubscribe",
  ]);
});

test("readReference leaves a numbered line that nothing refers to", () => {
  const text = "1. https://t.example.com/l/1\n";
  expect(readReference(text, text.indexOf("https"))).toBeNull();
});

test("readReference keeps to the words of an order that stand there", () => {
  const text = "Cancel the order [1] or change the address [2].\n\n";
  expect(verdictsOf(`${text}[1] https://t.example.com/l/1\n[2] https://t.example.com/l/2\n`)).toEqual([
    "other",
    "other",
  ]);
});
