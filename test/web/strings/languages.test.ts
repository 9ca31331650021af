import { expect, test } from "vitest";
import { EN } from "../../../src/web/strings/en.ts";
import { chooseStrings, formatDay, LANGUAGES, nameIn } from "../../../src/web/strings/languages.ts";
import { NL } from "../../../src/web/strings/nl.ts";

test.each([
  ["the contact's language before the browser's", "nl", "en", NL],
  ["the contact's language without its region", "nl-BE", "en", NL],
  ["an old code with an underscore", "NL_nl", undefined, NL],
  ["the browser's where the contact's is not there", "fr", "nl", NL],
  ["the browser's where the contact's is not known", null, "nl-NL,nl;q=0.9,en;q=0.8", NL],
  ["by the browser's weights", null, "nl;q=0.2, en-GB;q=0.7", EN],
  ["not what the browser refuses", null, "nl;q=0, de", EN],
  ["English where nothing fits", "fr", "de, ja;q=0.5", EN],
  ["English where nothing is said", null, undefined, EN],
  ["English where the header is no list", null, ";;=,q=,\u0000", EN],
])("chooseStrings takes %s", (_, contactLanguage, header, strings) => {
  expect(chooseStrings(contactLanguage, header).language).toBe(strings.language);
});

test("nameIn falls back to English, then to the key", () => {
  const names = new Map([["en", "News"]]);
  expect(nameIn(NL, new Map([...names, ["nl", "Nieuws"]]), "news")).toBe("Nieuws");
  expect(nameIn(NL, names, "news")).toBe("News");
  expect(nameIn(NL, new Map(), "news")).toBe("news");
});

test("formatDay writes the day of UTC in the page's language", () => {
  const at = new Date("2026-11-23T23:30:00Z");
  expect(formatDay(EN, at)).toBe("November 23, 2026");
  expect(formatDay(NL, at)).toBe("23 november 2026");
});

test("every language has words for every key, and a wording of its own", () => {
  expect(new Set(LANGUAGES.map(({ wording }) => wording)).size).toBe(LANGUAGES.length);
  for (const strings of LANGUAGES) {
    expect(emptyTexts(strings)).toEqual([]);
    for (const words of ["barred", "purposeName", "purposeHint", "legalBasis", "source"] as const) {
      expect(Object.keys(strings[words]), `${strings.language} ${words}`).toEqual(Object.keys(EN[words]));
    }
  }
});

function emptyTexts(words: object): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const text: unknown = typeof value === "function" ? value("x", "y") : value;
    if (typeof text === "string") return text.trim() === "" ? [key] : [];
    return typeof text === "object" && text !== null ? emptyTexts(text) : [key];
  });
}
