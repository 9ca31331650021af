// What a compiler cannot see in a translation: places to fill, forms of counts, markup, sentences left in English.
import { expect, test } from "vitest";
import { EN } from "../../../src/web/strings/en.ts";
import { LANGUAGES, wordingOf } from "../../../src/web/strings/languages.ts";
import type { Strings } from "../../../src/web/strings/strings.ts";

const LARGEST_COUNT = 100; // days; no sentence counts further
const OTHERS = LANGUAGES.filter((strings) => strings !== EN);
const ENGLISH = sentencesOf(EN);

test("every language is there once, with a wording of its own", () => {
  expect(new Set(LANGUAGES.map(({ language }) => language)).size).toBe(LANGUAGES.length);
  expect(new Set(LANGUAGES.map(wordingOf)).size).toBe(LANGUAGES.length);
});

test.each(LANGUAGES.map((strings) => [strings.language, strings] as const))(
  "%s is written from where its script begins, and known to Intl",
  (language, { direction }) => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
    expect(direction).toBe(["ar", "he"].includes(language) ? "rtl" : "ltr");
  },
);

test.each(LANGUAGES.map((strings) => [strings.language, strings] as const))(
  "%s says every sentence, without markup or stray space",
  (_, strings) => {
    for (const [path, sentence] of sentencesOf(strings)) {
      expect(sentence, path).toMatch(/^\S[\s\S]*\S$/);
      expect(sentence, path).not.toMatch(/[<>]|&\w+;| {2}|\n|…\.|'/);
    }
  },
);

test.each(LANGUAGES.map((strings) => [strings.language, strings] as const))(
  "%s has the places of the English sentences, and no others",
  (_, strings) => {
    for (const [path, sentence] of sentencesOf(strings)) {
      // A form for one or two may say the count in words.
      const isCount = /\.(zero|one|two|few|many|other)$/.test(path);
      const english = ENGLISH.get(isCount ? path.replace(/\w+$/, "other") : path) ?? "";
      const places = placesOf(sentence);
      if (!isCount || places.length > 0) expect(places, path).toEqual(placesOf(english));
    }
  },
);

test.each(LANGUAGES.map((strings) => [strings.language, strings] as const))(
  "%s has a form for every count up to 100, and none that it does not know",
  (language, strings) => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: LARGEST_COUNT }, (_, count) => rules.select(count + 1)));
    const known = new Set(rules.resolvedOptions().pluralCategories);
    for (const forms of [strings.pause.button, strings.confirm.valid]) {
      const given = new Set(Object.keys(forms) as Intl.LDMLPluralRule[]);
      expect([...needed].filter((category) => !given.has(category))).toEqual([]);
      expect([...given].filter((category) => !known.has(category) && category !== "other")).toEqual([]);
    }
  },
);

test.each(OTHERS.map((strings) => [strings.language, strings] as const))(
  "%s leaves no sentence in English",
  (_, strings) => {
    const left = [...sentencesOf(strings)].filter(
      ([path, sentence]) => sentence.split(" ").length > 2 && sentence === ENGLISH.get(path),
    );
    expect(left).toEqual([]);
  },
);

/** All sentences by their path, such as "pause.button.one". */
function sentencesOf(strings: Strings): ReadonlyMap<string, string> {
  const { language: _, direction: __, needsNativeReview: ___, ...words } = strings;
  return new Map(flatten(words, []));
}

function flatten(words: object, path: readonly string[]): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "object" && value !== null) return flatten(value, [...path, key]);
    return [[[...path, key].join("."), String(value)] as const];
  });
}

function placesOf(sentence: string): readonly string[] {
  return (sentence.match(/\{\w+\}/g) ?? []).sort();
}
