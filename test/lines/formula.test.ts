import { expect, test } from "vitest";
import { escapeFormula, unescapeFormula } from "../../src/lines/formula.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+31 20 555 0100", "'+31 20 555 0100"],
  ["-20 % offers", "'-20 % offers"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+1", "'\t=1+1"],
  ["＝1+1", "'＝1+1"],
  ["'=1+1", "''=1+1"],
  ["Golf", "Golf"],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ["1-2", "1-2"],
  ["", ""],
])("escapeFormula gives of %j the text %j, and unescapeFormula gives it back", (value, escaped) => {
  expect(escapeFormula(value)).toBe(escaped);
  expect(unescapeFormula(escaped)).toBe(value);
});

test("unescapeFormula leaves what was written by hand without an apostrophe", () => {
  expect(["=1+1", "-20 % offers", "Golf"].map(unescapeFormula)).toEqual(["=1+1", "-20 % offers", "Golf"]);
});
