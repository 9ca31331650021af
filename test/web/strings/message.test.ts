import { expect, test } from "vitest";
import {
  fill,
  fillCount,
  lookUp,
  lookUpOrNull,
  splitAt,
  type With,
} from "../../../src/web/strings/message.ts";

test("fill puts each value into its place, and nothing into what a value holds", () => {
  const sentence: With<"choice"> & With<"date"> = "{choice} since {date}";
  expect(fill(sentence, { choice: "{date} $& Off", date: "today" })).toBe("today $& Off since today");
});

test("splitAt gives what stands before and after a place", () => {
  expect(splitAt("Voor e-mail aan {address}.", "address")).toEqual(["Voor e-mail aan ", "."]);
});

test.each([
  ["en", 1, "1 day"],
  ["en", 30, "30 days"],
  ["pl", 1, "1 day"],
  ["pl", 3, "few 3"],
  ["pl", 30, "many 30"],
  ["ar", 2, "2 days"],
  ["nl", 1_000, "1.000 days"],
])("fillCount says in %s for %i: %s", (language, count, expected) => {
  const forms = { one: "{days} day", few: "few {days}", many: "many {days}", other: "{days} days" } as const;
  expect(fillCount(language, forms, { name: "days", count })).toBe(expected);
});

test("lookUp gives the key where nobody translated it", () => {
  expect(lookUp({ api: "From a system" }, "api")).toBe("From a system");
  expect(lookUp({ api: "From a system" }, "toString")).toBe("toString");
  expect(lookUpOrNull({}, "partner")).toBeNull();
});
