import fc from "fast-check";
import { expect, test } from "vitest";
import { repairToken } from "../../src/web/repair-token.ts";

test("repairToken leaves every token as it is, and mends it after any wrap or ending", () => {
  const tokens = fc.stringMatching(/^[A-Za-z0-9_-]{20,120}$/);
  const breaks = fc.constantFrom("=\r\n", "=\n", "\r\n ", " ", "=%0A", "%20", "\u200b");
  const endings = fc.constantFrom("", ".", ",", ")", "]", ">", "&gt;", '"', "'", ";", "/", "=", "&amp;x=1");
  fc.assert(
    fc.property(
      tokens,
      breaks,
      endings,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (token, wrap, ending, where) => {
        const at = Math.floor(where * token.length);
        expect(repairToken(token)).toBe(token);
        expect(repairToken(`${token.slice(0, at)}${wrap}${token.slice(at)}${ending}`)).toBe(token);
      },
    ),
  );
});

test("repairToken gives only what a token may hold, whatever comes in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(repairToken(text)).toMatch(/^[A-Za-z0-9_-]*$/);
    }),
  );
});
