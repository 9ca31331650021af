// A law of addresses: their keys are settled.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressKey, parseEmailAddress } from "../../src/consent/contact.ts";

test("addressKey of a key is that key, for any address there is", () => {
  const locals = fc.stringMatching(/^[A-Za-z0-9ÄÖÜßİıſΣςǅ+_-]{1,10}$/u);
  const labels = fc.stringMatching(/^[A-Za-z0-9äöüÄÖÜ]{1,10}$/u);
  fc.assert(
    fc.property(locals, labels, (local, label) => {
      const address = parseEmailAddress(`${local}@${label}.example`);
      fc.pre(address.kind === "ok");
      const key = addressKey(address.value);
      const parsed = parseEmailAddress(key);
      expect(parsed.kind === "ok" && addressKey(parsed.value)).toBe(key);
      expect(key).toMatch(/^[^A-Z]+@[a-z0-9.-]+$/);
    }),
  );
});
