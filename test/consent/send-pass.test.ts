import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MailingId } from "../../src/base/ids.ts";
import { PASS_VALID_MS, signPass, verifyPass } from "../../src/consent/send-pass.ts";
import { aContactId, anAddress, NOON, someTokenKeys, TOKEN_KEYS } from "../support/builders.ts";

const SCOPE = { mailingId: "m-881" as MailingId, email: anAddress("ann@example.com") };
const PAYLOAD = { contactId: aContactId(17), typeNumber: 3, rulesVersion: "2026-11-25.2", decidedAt: NOON };
const PASS = signPass(PAYLOAD, SCOPE, TOKEN_KEYS[0]);
const at = (ms: number) => ({ keys: TOKEN_KEYS, now: new Date(NOON.getTime() + ms) });

describe("verifyPass", () => {
  test("gives what was signed, for another spelling of the address too", () => {
    expect(verifyPass(PASS, SCOPE, at(0))).toEqual({ kind: "ok", value: PAYLOAD });
    expect(verifyPass(PASS, SCOPE, at(-60_000))).toEqual({ kind: "ok", value: PAYLOAD });
    const shouted = { ...SCOPE, email: anAddress("ANN@Example.com") };
    expect(verifyPass(PASS, shouted, at(PASS_VALID_MS))).toEqual({ kind: "ok", value: PAYLOAD });
  });

  test.each([
    ["for another recipient", PASS, { ...SCOPE, email: anAddress("bob@example.com") }, at(0), "forged"],
    ["for another mailing", PASS, { ...SCOPE, mailingId: "m-882" as MailingId }, at(0), "forged"],
    ["after its time", PASS, SCOPE, at(PASS_VALID_MS + 1), "expired"],
    ["decided by a clock that is ahead", PASS, SCOPE, at(-60_001), "expired"],
    [
      "under keys it was not signed with",
      PASS,
      SCOPE,
      { ...at(0), keys: someTokenKeys("x".repeat(43)) },
      "unknown-key",
    ],
    ["cut off", PASS.slice(0, 20), SCOPE, at(0), "malformed"],
    ["empty", "", SCOPE, at(0), "malformed"],
  ])("refuses one %s", (_what, pass, scope, options, error) => {
    expect(verifyPass(pass, scope, options)).toEqual({ kind: "error", error });
  });

  test("refuses one in which any bit was changed", () => {
    const bytes = Buffer.from(PASS, "base64url");
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const changed = Buffer.from(bytes);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(verifyPass(changed.toString("base64url"), SCOPE, at(0)).kind).toBe("error");
      }),
    );
  });
});
