// Ids from outside: which are taken, which are refused and in which words.
import { describe, expect, test } from "vitest";
import {
  parseContactId,
  parseExternalId,
  parseLegalBasisKey,
  parseMailingId,
  parsePurposeKey,
  parseRecipientListId,
  parseSourceKey,
  parseSubscriptionTypeKey,
  parseTemplateId,
} from "../../src/base/ids.ts";

describe.each([
  ["parseTemplateId", parseTemplateId, "template id"],
  ["parseMailingId", parseMailingId, "mailing id"],
  ["parseRecipientListId", parseRecipientListId, "recipient list id"],
  ["parseExternalId", parseExternalId, "id"],
])("%s", (name, parse, what) => {
  test.each(["m", "m-881", "Spring news / 2026", "日本", "😀", " spaces stay ", "x".repeat(200)])(
    `${name} takes %j as it stands`,
    (text) => {
      expect(parse(text)).toEqual({ kind: "ok", value: text });
    },
  );

  test.each([
    ["nothing", "", "it has 0 characters, 1 to 200 are allowed"],
    ["201 characters", "x".repeat(201), "it has 201 characters, 1 to 200 are allowed"],
    ["a line break", "a\nb", "it holds control characters"],
    ["a NUL", "a\0", "it holds control characters"],
    ["half a character", "a\ud83d", "it holds half of a character"],
    ["a delete", "a\u007f", "it holds control characters"],
    ["a lone surrogate", "a\ud83d", "it holds half of a character"],
  ])(`${name} refuses %s`, (_, text, facts) => {
    expect(parse(text)).toEqual({ kind: "error", error: `Cannot parse ${what}: ${facts}` });
  });
});

describe.each([
  ["parsePurposeKey", parsePurposeKey, "purpose"],
  ["parseLegalBasisKey", parseLegalBasisKey, "legal basis"],
  ["parseSourceKey", parseSourceKey, "source"],
  ["parseSubscriptionTypeKey", parseSubscriptionTypeKey, "subscription type"],
])("%s", (name, parse, what) => {
  test.each(["a", "7", "e-marketing", "a--b", "2026-offers", "x".repeat(64)])(`${name} takes %j`, (text) => {
    expect(parse(text)).toEqual({ kind: "ok", value: text });
  });

  test.each(["", "News", "news letter", "-news", "news-", "news_letter", "é", "a\n", "x".repeat(65)])(
    `${name} refuses %j and says what is right`,
    (text) => {
      expect(parse(text)).toEqual({
        kind: "error",
        error: `Cannot parse ${what} ${JSON.stringify(text)}: 1 to 64 lower-case letters, digits and hyphens`,
      });
    },
  );

  test(`${name} quotes the beginning of a long text alone`, () => {
    const refused = parse("X".repeat(1_000_000));
    expect(refused.kind === "error" && refused.error.length).toBeLessThan(200);
  });
});

describe("parseContactId", () => {
  test.each([1, 17, 2 ** 48 - 1])("parseContactId takes %d", (value) => {
    expect(parseContactId(value)).toEqual({ kind: "ok", value });
  });

  test.each([0, -1, 1.5, 2 ** 48, Number.NaN, Number.POSITIVE_INFINITY])(
    "parseContactId refuses %d",
    (value) => {
      expect(parseContactId(value)).toEqual({
        kind: "error",
        error: `Cannot parse contact id ${value}: it is a positive integer below 2^48`,
      });
    },
  );
});
