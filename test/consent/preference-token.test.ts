// The token in a recipient's link: what it holds, what it hides, and what is refused.
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { parseTokenKeys, signToken, type TokenKey, verifyToken } from "../../src/consent/preference-token.ts";
import { aContactId, aPayload } from "../support/builders.ts";

const SECRET = Buffer.alloc(32, "a secret of 32 bytes").toString("base64url");
const OTHER_SECRET = Buffer.alloc(32, "another secret of 32 bytes").toString("base64url");
const KEY = aKey(SECRET);
const OTHER_KEY = aKey(OTHER_SECRET);

function aKey(secret: string): TokenKey {
  const keys = parseTokenKeys(secret);
  if (keys.kind === "error") throw new Error(keys.error);
  return keys.value[0];
}

describe("signToken and verifyToken", () => {
  test("verifyToken reads what signToken wrote", () => {
    expect(verifyToken(signToken(aPayload(), KEY), [KEY])).toEqual({ kind: "ok", value: aPayload() });
  });

  // Mails sent years ago carry such links: this one must be read for ever.
  test("verifyToken reads a token of version 1 as it was first given out", () => {
    const token = "AariAXm1uCJs2Gv5_cCmdJRJS6TIaMYEUwJWAgQ0fElEcgyl58yQfAY";
    expect(signToken(aPayload(), KEY)).toBe(token);
    expect(verifyToken(token, [OTHER_KEY, KEY])).toEqual({ kind: "ok", value: aPayload() });
  });

  test.each([
    [
      "smallest",
      { contactId: aContactId(1), mailingNumber: 0, purposeNumber: 1, typeNumber: 0, issuedAt: new Date(0) },
    ],
    [
      "largest",
      {
        kind: "preview" as const,
        contactId: aContactId(2 ** 48 - 1),
        mailingNumber: 2 ** 32 - 1,
        purposeNumber: 65_535,
        typeNumber: 65_535,
        issuedAt: new Date("9999-12-31T23:59:59Z"),
      },
    ],
  ])("verifyToken reads the %s numbers", (_, fields) => {
    const payload = aPayload(fields);
    expect(verifyToken(signToken(payload, KEY), [KEY])).toEqual({ kind: "ok", value: payload });
  });

  test("signToken gives the same token for the same payload, and another for any other", () => {
    const payloads = [
      aPayload(),
      aPayload({ kind: "preview" }),
      aPayload({ contactId: aContactId(18) }),
      aPayload({ mailingNumber: 882 }),
      aPayload({ purposeNumber: 3 }),
      aPayload({ typeNumber: 0 }),
      aPayload({ issuedAt: new Date("2026-03-01T12:00:01Z") }),
    ];
    expect(new Set(payloads.map((payload) => signToken(payload, KEY))).size).toBe(payloads.length);
    expect(signToken(aPayload(), KEY)).toBe(signToken(aPayload(), KEY));
  });

  test("signToken shows neither numbers nor their order", () => {
    const tokens = Array.from({ length: 64 }, (_, index) => {
      return Buffer.from(signToken(aPayload({ contactId: aContactId(index + 1) }), KEY), "base64url");
    });
    // Behind the version and the key's id each byte looks drawn anew.
    for (let offset = 5; offset < 41; offset += 1) {
      expect(new Set(tokens.map((token) => token[offset])).size).toBeGreaterThan(40);
    }
    expect(tokens.map((token) => token.toString("hex"))).not.toEqual(
      tokens.map((token) => token.toString("hex")).sort(),
    );
  });

  // Programs that turn the addresses of a plain text into links leave a mark at their end out.
  test("signToken gives what needs no encoding in a path, and ends in a letter or digit", () => {
    for (let mailingNumber = 0; mailingNumber < 200; mailingNumber += 1) {
      expect(signToken(aPayload({ mailingNumber }), KEY)).toMatch(/^[A-Za-z0-9_-]{54}[A-Za-z0-9]$/);
    }
  });

  test.each([
    ["a mailing's number", { mailingNumber: 2 ** 32 }],
    ["a fraction", { mailingNumber: 1.5 }],
    ["a number below 0", { typeNumber: -1 }],
    ["a type's number", { typeNumber: 65_536 }],
    ["no date", { issuedAt: new Date(Number.NaN) }],
    ["a date before 1970", { issuedAt: new Date(-1_000) }],
    ["a contact's number", { contactId: aContactId(2 ** 48) }],
  ])("signToken throws where %s is none that fits", (_, fields) => {
    expect(() => signToken(aPayload(fields), KEY)).toThrow();
  });
});

describe("verifyToken refuses", () => {
  const token = signToken(aPayload(), KEY);

  test.each([
    ["nothing", "", "malformed"],
    ["text", "unsubscribe", "malformed"],
    ["a shortened token", token.slice(0, -1), "malformed"],
    ["a lengthened token", `${token}A`, "malformed"],
    ["a padded token", `${token}=`, "malformed"],
    ["white space around it", ` ${token}`, "malformed"],
    ["another version", `B${token.slice(1)}`, "malformed"],
    ["another spelling of the same bytes", respell(token), "malformed"],
    ["letters beyond ASCII", "ä".repeat(55), "malformed"],
    ["a NUL", "\0".repeat(55), "malformed"],
    ["another character in the key's id", changeAt(token, 3), "unknown-key"],
    ["another character in the tag", changeAt(token, 12), "forged"],
    ["another character in the contents", changeAt(token, 50), "forged"],
    ["the head of one and the rest of another", splice(token), "forged"],
  ])("verifyToken refuses %s", (_, text, error) => {
    expect(verifyToken(text, [KEY])).toEqual({ kind: "error", error });
  });

  test("verifyToken refuses a token of a key it was not given, and any token without keys", () => {
    expect(verifyToken(token, [OTHER_KEY])).toEqual({ kind: "error", error: "unknown-key" });
    expect(verifyToken(token, [])).toEqual({ kind: "error", error: "unknown-key" });
  });

  test("verifyToken refuses the standard alphabet of base64", () => {
    const mailings = Array.from({ length: 50 }, (_, mailingNumber) => aPayload({ mailingNumber }));
    const standard = mailings
      .map((payload) => Buffer.from(signToken(payload, KEY), "base64url").toString("base64").replace("=", ""))
      .filter((text) => /[+/]/.test(text));
    expect(standard.length).toBeGreaterThan(20);
    expect(standard.map((text) => verifyToken(text, [KEY]).kind)).toEqual(standard.map(() => "error"));
  });
});

describe("parseTokenKeys", () => {
  test("parseTokenKeys reads the newest first, and each verifies its own", () => {
    const keys = parseTokenKeys(` ${OTHER_SECRET} ,\n${SECRET}`);
    if (keys.kind === "error") throw new Error(keys.error);
    expect(keys.value).toHaveLength(2);
    expect(signToken(aPayload(), keys.value[0])).toBe(signToken(aPayload(), OTHER_KEY));
    for (const key of [KEY, OTHER_KEY]) {
      expect(verifyToken(signToken(aPayload(), key), keys.value).kind).toBe("ok");
    }
  });

  test("parseTokenKeys takes base64 and base64url, padded or not, for the same secret", () => {
    const secret = Buffer.alloc(32, 0xfb);
    const spellings = [
      secret.toString("base64"),
      secret.toString("base64").replace("=", ""),
      secret.toString("base64url"),
      `${secret.toString("base64url")}=`,
    ];
    expect(new Set(spellings).size).toBe(4);
    expect(new Set(spellings.map((text) => signToken(aPayload(), aKey(text)))).size).toBe(1);
  });

  test.each([
    ["nothing", "", 1],
    ["an empty one", `${SECRET},`, 2],
    ["a short one", Buffer.alloc(31, 1).toString("base64url"), 1],
    ["one that is no base64", "correct horse battery staple correct horse battery staple", 1],
    ["one with a line break in it", `${SECRET.slice(0, 20)}\n${SECRET.slice(20)}`, 1],
    ["one that stands there twice", `${SECRET},${OTHER_SECRET},${SECRET}`, 3],
  ])("parseTokenKeys refuses %s, says which it is, and quotes no secret", (_, text, position) => {
    const keys = parseTokenKeys(text);
    if (keys.kind === "ok") throw new Error("Expected a refusal");
    expect(keys.error).toContain(`key ${position} `);
    for (const secret of text.split(/[\s,]+/).filter((each) => each !== "")) {
      expect(keys.error).not.toContain(secret);
    }
  });

  test("a key printed or put into JSON shows nothing that signs", () => {
    const derived = [KEY.signing, KEY.encryption].map((key) => key.export());
    const shown = inspect(KEY, { depth: null, showHidden: true }) + JSON.stringify(KEY);
    for (const bytes of [Buffer.from(SECRET, "base64url"), ...derived]) {
      for (const spelling of [bytes.toString("hex"), bytes.toString("base64"), JSON.stringify([...bytes])]) {
        expect(shown.replaceAll(" ", "")).not.toContain(spelling.slice(1, 20));
      }
    }
  });
});

/** Two bits of the last character carry nothing; with them set, the bytes stay the same. */
function respell(token: string): string {
  const bytes = Buffer.from(token, "base64url");
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const other = [...alphabet]
    .map((last) => token.slice(0, -1) + last)
    .find((text) => text !== token && Buffer.from(text, "base64url").equals(bytes));
  if (other === undefined) throw new Error("There is one spelling only");
  return other;
}

function changeAt(token: string, index: number): string {
  return token.slice(0, index) + (token[index] === "A" ? "Q" : "A") + token.slice(index + 1);
}

function splice(token: string): string {
  const other = signToken(aPayload({ contactId: aContactId(18) }), KEY);
  return token.slice(0, 28) + other.slice(28);
}
