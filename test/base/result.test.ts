// The two outcomes a caller must look at.
import { expect, test } from "vitest";
import { err, ok } from "../../src/base/result.ts";

test("ok and err are told apart by their kind, whatever they hold", () => {
  expect(ok(null)).toEqual({ kind: "ok", value: null });
  expect(err("forged")).toEqual({ kind: "error", error: "forged" });
});
