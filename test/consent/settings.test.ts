// Settings: what each may be, and that what is kept reads back as what was set.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPicture, parsePicture, readPicture } from "../../src/consent/picture.ts";
import type { Setting } from "../../src/consent/setting-kinds.ts";
import { findSetting, parseSettings, SETTINGS } from "../../src/consent/settings.ts";

const ALL: readonly Setting<unknown>[] = Object.values(SETTINGS);
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

function parse(key: string, text: string): unknown {
  const setting = findSetting(key);
  if (setting.kind === "error") throw new Error(setting.error);
  return setting.value.parse(text);
}

test("every setting has a key of its own and a description", () => {
  expect(new Set(ALL.map(({ key }) => key)).size).toBe(ALL.length);
  for (const { key, description } of ALL) {
    expect(key).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(description).toMatch(/^[A-Z].*[^.]$/);
  }
});

test("findSetting names the settings there are to whoever asks for another", () => {
  expect(findSetting("privacy")).toEqual({
    kind: "error",
    error: expect.stringMatching(
      /^there is no setting "privacy"; there are e-marketing-privacy, default-legal-basis/,
    ),
  });
});

test("parseSettings gives what was set and the fallback of what was not", () => {
  const settings = parseSettings(new Map([["e-marketing-privacy", "on"]]));
  expect(settings).toMatchObject({
    kind: "ok",
    value: { hasEMarketingPrivacy: true, hardBounceLimit: 5, whenMissing: "report", senderName: null },
  });
});

test("parseSettings refuses what no longer can be rather than guess", () => {
  expect(parseSettings(new Map([["hard-bounce-limit", "many"]]))).toEqual({
    kind: "error",
    error: 'setting "hard-bounce-limit" must be a whole number from 1 to 100',
  });
});

test("a setting's own spelling reads back as the same value, and so does its fallback", () => {
  for (const setting of ALL) {
    expect(setting.parse(setting.format(setting.fallback))).toEqual({ kind: "ok", value: setting.fallback });
  }
  fc.assert(
    fc.property(fc.constantFrom(...ALL), fc.string({ unit: "grapheme" }), (setting, text) => {
      const parsed = setting.parse(text);
      if (parsed.kind === "ok") expect(setting.parse(setting.format(parsed.value))).toEqual(parsed);
    }),
  );
});

test.each([
  ["e-marketing-privacy", " ON ", true],
  ["e-marketing-privacy", "no", false],
  ["default-legal-basis", "contract", "contract"],
  ["soft-bounce-limit", "0", 0],
  ["when-missing", "add-footer", "add-footer"],
  ["sender-name", "  Example Ltd ", "Example Ltd"],
  ["sender-name", "", null],
  ["sender-footer", "Example Ltd\r\nStreet 1", "Example Ltd\nStreet 1"],
  ["sender-colour", "#1A5FB4", "#1a5fb4"],
  ["privacy-url", "https://example.com/privacy", "https://example.com/privacy"],
])('setting "%s" takes %j', (key, text, value) => {
  expect(parse(key, text)).toEqual({ kind: "ok", value });
});

test.each([
  ["e-marketing-privacy", "maybe", /^must be "on" or "off"$/],
  ["default-legal-basis", "My Basis", /lower-case letters/],
  ["hard-bounce-limit", "0", /^must be a whole number from 1 to 100$/],
  ["hard-bounce-limit", "5.5", /^must be a whole number/],
  ["hard-bounce-limit", "-1", /^must be a whole number/],
  ["when-missing", "panic", /^must be one of report, fail, add-footer$/],
  ["sender-name", "x".repeat(101), /^must have at most 100 characters$/],
  ["sender-name", "a\u0007b", /^must not hold control characters/],
  ["sender-colour", "blue", /^must be # and six hexadecimal digits/],
  ["privacy-url", "http://example.com", /^must be an https address/],
  ["privacy-url", "javascript:alert(1)", /^must be an https address/],
  ["sender-logo", "https://example.com/logo.png", /^must be a PNG, JPEG, GIF or WebP picture/],
])('setting "%s" refuses %j and says what it must be', (key, text, message) => {
  expect(parse(key, text)).toEqual({ kind: "error", error: expect.stringMatching(message) });
});

describe("readPicture", () => {
  test("tells what a picture is by its bytes, and the text kept of it gives them back", () => {
    const picture = readPicture(PNG);
    if (picture.kind === "error") throw new Error(picture.error);
    expect(picture.value.contentType).toBe("image/png");
    const parsed = parsePicture(formatPicture(picture.value));
    expect(parsed).toEqual({ kind: "ok", value: { contentType: "image/png", bytes: PNG } });
  });

  test.each([
    ["a document that may run script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["nothing", Buffer.alloc(0)],
    ["too much", Buffer.concat([PNG, Buffer.alloc(64 * 1_024)])],
  ])("refuses %s", (_, bytes) => {
    expect(readPicture(bytes)).toMatchObject({ kind: "error" });
  });

  test("does not believe what a data address calls itself", () => {
    const text = `data:image/png;base64,${Buffer.from("<svg/>").toString("base64")}`;
    expect(parsePicture(text)).toMatchObject({ kind: "error" });
  });
});
