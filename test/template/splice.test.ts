import { expect, test } from "vitest";
import { splice } from "../../src/template/splice.ts";
import type { Edit } from "../../src/template/template.ts";

const edit = (start: number, end: number, text: string): Edit => ({
  part: "source",
  span: { start, end },
  text,
});

test.each([
  ["nothing", [], "abcdef"],
  ["one stretch", [edit(1, 3, "X")], "aXdef"],
  ["stretches that touch", [edit(0, 2, "X"), edit(2, 4, "Y")], "XYef"],
  ["an insertion before what it touches", [edit(2, 2, "-"), edit(2, 3, "X")], "ab-Xdef"],
  ["everything", [edit(0, 6, "")], ""],
  ["the end", [edit(6, 6, "!")], "abcdef!"],
])("splice replaces %s", (_, edits, result) => {
  expect(splice("abcdef", edits)).toBe(result);
});

test.each([
  ["overlap", [edit(0, 3, ""), edit(2, 4, "")]],
  ["descend", [edit(3, 4, ""), edit(1, 2, "")]],
  ["lie beyond the end", [edit(5, 7, "")]],
  ["lie before the start", [edit(-1, 2, "")]],
  ["end before they start", [edit(3, 2, "")]],
  ["are no whole numbers", [edit(0.5, 2, "")]],
])("splice throws on edits that %s", (_, edits) => {
  expect(() => splice("abcdef", edits)).toThrow(RangeError);
});
