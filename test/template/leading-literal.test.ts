import { expect, test } from "vitest";
import { leadingLiteral } from "../../src/template/leading-literal.ts";

test.each([
  [/\{\{\s?name/, "{{"],
  [/\{\{\{?name/, "{{"],
  [/\*\|UNSUB\|\*/, "*|unsub|*"],
  [/https?:\/\//, "http"],
  [/(?<!\{)\{url\}(?!\})/, "{url}"],
  [/a|b/, ""],
  [/a(?:b|c)[|]\|/, "a"],
  [/[ab]c/, ""],
  [/(?:a)b/, ""],
  [/\bab/, ""],
  [/a*b/, ""],
  [/ab+c/, "a"],
])("leadingLiteral of %s is %j", (pattern, literal) => {
  expect(leadingLiteral(pattern)).toBe(literal);
});
