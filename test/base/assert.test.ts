// What must not be, when it is.
import { expect, test } from "vitest";
import { assertNever, invariant } from "../../src/base/assert.ts";

test("assertNever throws with the value that came past the types", () => {
  expect(() => assertNever({ kind: "unheard-of" } as never)).toThrow(
    'Reached a case that cannot be: {"kind":"unheard-of"}',
  );
});

test("invariant throws its message when the promise is broken, and only then", () => {
  expect(() => invariant(false, "Two edits overlap")).toThrow("Two edits overlap");
  expect(() => invariant(true, "Two edits overlap")).not.toThrow();
});
