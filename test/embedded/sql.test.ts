import fc from "fast-check";
import { expect, test } from "vitest";
import { statementsIn, stripComments } from "../../src/embedded/sql.js";

test.each([
  ["LISTEN a; LISTEN b;", ["LISTEN a", "LISTEN b", ""]],
  ["-- one; two\nLISTEN a", ["LISTEN a"]],
  ["/* one; two */ LISTEN a", ["LISTEN a"]],
  ["SELECT 'it''s; LISTEN a'", ["SELECT"]],
  ["SELECT $x$; $y$ ;$x$; LISTEN a", ["SELECT", "LISTEN a"]],
  ['LISTEN "it\'s"; LISTEN "-- b"', ['LISTEN "it\'s"', 'LISTEN "-- b"']],
  ["SELECT $1; LISTEN a", ["SELECT $1", "LISTEN a"]],
  ["LISTEN a; SELECT 'open", ["LISTEN a", "SELECT"]],
])("statementsIn splits %j", (sql, statements) => {
  expect(statementsIn(sql)).toEqual(statements);
});

test("stripComments takes off what stands before a statement, and no more", () => {
  expect(stripComments(" -- why; not\n/* it's; so */\n COPY t -- x\nFROM stdin")).toBe(
    "COPY t -- x\nFROM stdin",
  );
});

// A regular expression that goes back and forth would take minutes for each of these, and the test its time-out.
test.each(["/*", "'", "$$", "$a$", "--", '"', "''", "\n", "$a", "/**/", "- "])(
  "statementsIn and stripComments take a text of many %j in one pass",
  (part) => {
    const sql = part.repeat(300_000);
    expect(statementsIn(`${sql}x`).length).toBeGreaterThan(0);
    expect(stripComments(`${sql}x`).length).toBeLessThanOrEqual(sql.length + 1);
  },
);

test("statementsIn keeps all code of a text without quotes and comments", () => {
  const words = fc.array(fc.constantFrom("LISTEN", "a", " ", "\n", "(", ")", "1"), { maxLength: 20 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), (statements) => {
      const texts = statements.map((statement) => statement.join(""));
      expect(statementsIn(texts.join(";"))).toEqual(texts.map((text) => text.trim()));
    }),
  );
});
