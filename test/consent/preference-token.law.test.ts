// Laws of tokens: each verifies under its key and under no other, and nothing else verifies.
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTokenKeys, signToken, type TokenKey, verifyToken } from "../../src/consent/preference-token.ts";
import { payloads, secrets } from "./arbitraries.ts";

const keys: fc.Arbitrary<TokenKey> = secrets.map((secret) => {
  const parsed = parseTokenKeys(secret);
  if (parsed.kind === "error") throw new Error(parsed.error);
  return parsed.value[0];
});

test("a token verifies under its key and under no other", () => {
  fc.assert(
    fc.property(payloads, keys, keys, (payload, key, other) => {
      fc.pre(!key.id.equals(other.id));
      const token = signToken(payload, key);
      expect(verifyToken(token, [key])).toEqual({ kind: "ok", value: payload });
      expect(verifyToken(token, [other, key])).toEqual({ kind: "ok", value: payload });
      expect(verifyToken(token, [other])).toEqual({ kind: "error", error: "unknown-key" });
      // One that goes by the same id is not taken for it either.
      expect(verifyToken(token, [{ ...other, id: key.id }])).toEqual({ kind: "error", error: "forged" });
    }),
  );
});

test("a token with any bit flipped is refused", () => {
  fc.assert(
    fc.property(payloads, keys, (payload, key) => {
      const bytes = Buffer.from(signToken(payload, key), "base64url");
      for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(verifyToken(flipped.toString("base64url"), [key]).kind).toBe("error");
      }
    }),
    { numRuns: 10 },
  );
});

test("no other spelling of a token verifies", () => {
  // All the characters of both alphabets, and those that a decoder of base64 passes over.
  const characters = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), "\u00a0", "é"];
  fc.assert(
    fc.property(payloads, keys, fc.nat({ max: 55 }), (payload, key, at) => {
      const token = signToken(payload, key);
      for (const character of characters) {
        const inserted = token.slice(0, at) + character + token.slice(at);
        const replaced = token.slice(0, -1) + character;
        for (const text of [inserted, replaced]) {
          if (text !== token) expect(verifyToken(text, [key]).kind).toBe("error");
        }
      }
    }),
    { numRuns: 20 },
  );
});

test("no other text verifies, and none throws", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.base64String({ minLength: 52, maxLength: 60 }),
    fc.uint8Array({ minLength: 41, maxLength: 41 }).map((bytes) => {
      return Buffer.from([1, ...bytes.subarray(1)]).toString("base64url");
    }),
  );
  fc.assert(
    fc.property(keys, texts, (key, text) => {
      expect(verifyToken(text, [key]).kind).toBe("error");
    }),
  );
});
