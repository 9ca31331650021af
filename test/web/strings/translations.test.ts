// What a compiler cannot see in a translation: places to fill, forms of counts, quotation marks, markup, English left over.
import { describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../../src/base/languages.ts";
import { labelFor } from "../../../src/template/labels.ts";
import { VOCABULARY_WORDS } from "../../../src/web/admin/strings/vocabulary.ts";
import { EN } from "../../../src/web/strings/en.ts";
import { formatDay, LANGUAGES, wordingOf } from "../../../src/web/strings/languages.ts";
import { fillCount } from "../../../src/web/strings/message.ts";
import type { Strings } from "../../../src/web/strings/strings.ts";

const LARGEST_COUNT = 100; // days; no sentence counts further
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 30, 60, 90, 100]; // the categories of all languages, and every pause
const ENGLISH = sentencesOf(EN);
/** Words that other languages took from English as they are. */
const TAKEN_OVER = ["Newsletter", "Status"];
const DAYS = ["2026-01-01", "2026-03-31", "2026-11-03"].map((day) => new Date(day));

const QUOTES_BY_LANGUAGE: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ...pairs("“”", ["en", "nl", "ga", "mt"]),
  ...pairs("„“", ["de", "cs", "sk", "bg", "et", "lt", "is"]),
  ...pairs("„”", ["pl", "ro", "hu", "hr", "lv"]),
  ...pairs("””", ["sv", "da", "fi", "he"]),
  ...pairs("«»", ["es", "it", "pt", "el", "nb", "uk", "ar"]),
  ...pairs("»«", ["sl"]),
  fr: ["«\u{a0}", "\u{a0}»"],
};

test("every language is there once, under its own code, with a wording of its own", () => {
  expect(LANGUAGES.map(({ language }) => language)).toEqual(INTERFACE_LANGUAGES);
  expect(new Set(LANGUAGES.map(wordingOf)).size).toBe(LANGUAGES.length);
});

describe.each(LANGUAGES.map((strings) => [strings.language, strings] as const))("%s", (language, strings) => {
  const sentences = sentencesOf(strings);

  test("is written from where its script begins, and known to Intl", () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(language)).toEqual([language]);
    expect(strings.direction).toBe(["ar", "he"].includes(language) ? "rtl" : "ltr");
  });

  test("says every sentence in composed letters, without markup or stray space", () => {
    for (const [path, sentence] of sentences) {
      expect(sentence, path).toMatch(/^\S[\s\S]*\S$/);
      expect(sentence, path).not.toMatch(/[<>]|&\w+;|\s\s|\n|…\.|'/);
      expect(sentence, path).toBe(sentence.normalize("NFC"));
    }
  });

  test("ends the sentences that are sentences, and no others, as the English do", () => {
    for (const [path, sentence] of sentences) {
      const english = ENGLISH.get(englishPath(path)) ?? "";
      expect(endsSentence(sentence), `${path}: ${sentence}`).toBe(endsSentence(english));
    }
  });

  test("puts its own quotation marks around what is quoted", () => {
    const [open, close] = QUOTES_BY_LANGUAGE[language] ?? ["", ""];
    for (const [path, sentence] of sentences) {
      expect(sentence.replaceAll(quotation(open, close), ""), path).not.toMatch(/["“”„«»‹›]/u);
    }
    expect(strings.cameFrom).toContain(`${open}{type}${close}`);
  });

  test("has the places of the English sentences, and no others", () => {
    for (const [path, sentence] of sentences) {
      // A form for one or two may say the count in words.
      const saysCountInWords = /\.(one|two)$/.test(path) && placesOf(sentence).length === 0;
      if (!saysCountInWords) {
        expect(placesOf(sentence), path).toEqual(placesOf(ENGLISH.get(englishPath(path)) ?? ""));
      }
    }
  });

  test("has a form for every count up to 100, and none that it does not know", () => {
    const rules = new Intl.PluralRules(language);
    const needed = new Set(Array.from({ length: LARGEST_COUNT }, (_, count) => rules.select(count + 1)));
    const known = new Set(rules.resolvedOptions().pluralCategories);
    for (const forms of [strings.pause.button, strings.confirm.valid]) {
      const given = new Set(Object.keys(forms) as Intl.LDMLPluralRule[]);
      expect([...needed].filter((category) => !given.has(category))).toEqual([]);
      expect([...given].filter((category) => !known.has(category) && category !== "other")).toEqual([]);
    }
  });

  test("says each count, and leaves no brace", () => {
    for (const forms of [strings.pause.button, strings.confirm.valid]) {
      const said = COUNTS.map((count) => fillCount(language, forms, { name: "days", count }));
      expect(said.join()).not.toMatch(/[{}]/);
      expect(new Set(said).size).toBe(COUNTS.length);
    }
  });

  test("puts a day where its own full stop does no harm", () => {
    for (const sentence of [...sentences.values()].filter((each) => each.includes("{date}"))) {
      for (const day of DAYS) {
        const said = sentence.replace("{date}", () => formatDay(strings, day));
        expect(said).not.toMatch(/\.\.|\. \./);
      }
    }
  });

  test("calls the link what templates call it", () => {
    const label = labelFor([language]).text;
    expect(labelFor([language]).language).toMatch(new RegExp(`^${language}\\b`));
    expect(strings.mails.link.button).toBe(label);
    expect(strings.lostMail.notice.text).toContain(label);
  });
});

test.each(
  LANGUAGES.filter((strings) => strings !== EN).map((strings) => [strings.language, strings] as const),
)("%s leaves nothing in English", (_, strings) => {
  const left = [...sentencesOf(strings)].filter(([path, sentence]) => sentence === ENGLISH.get(path));
  expect(left.filter(([, sentence]) => !TAKEN_OVER.includes(sentence))).toEqual([]);
});

test("French keeps its high punctuation with the word before it", () => {
  const french = LANGUAGES.find(({ language }) => language === "fr") ?? EN;
  for (const [path, sentence] of sentencesOf(french)) {
    expect(sentence, path).not.toMatch(/[^\u{202f}][;?!]|[^\u{a0}]:|« |[^\u{a0}]»/u);
  }
});

test("German buttons and headings break at no hyphen", () => {
  const german = LANGUAGES.find(({ language }) => language === "de") ?? EN;
  const { stopAll, startAgain, start, confirm, record } = german;
  const labels = [stopAll, startAgain, start, confirm.button, confirm.page.title];
  for (const label of [...labels, record.purposeName["e-marketing"]]) expect(label).not.toContain("-");
});

test("the admin's name for e-marketing stays on one line of a table", () => {
  for (const { purpose } of Object.values(VOCABULARY_WORDS)) {
    expect(purpose["e-marketing"]).toBe("E\u2011marketing");
  }
});

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

/** The path of the English sentence beside one, whatever its count. */
function englishPath(path: string): string {
  return path.replace(/\.(?:zero|one|two|few|many|other)$/, ".other");
}

function placesOf(sentence: string): readonly string[] {
  return (sentence.match(/\{\w+\}/g) ?? []).sort();
}

/** A full stop or question mark, the Greek and the Arabic one too; not the colon before an address. */
function endsSentence(text: string): boolean {
  return /[.?;؟]$/u.test(text);
}

function quotation(open: string, close: string): RegExp {
  return new RegExp(`${open}[^“”„«»]+${close}`, "gu");
}

function pairs(marks: string, languages: readonly string[]): Record<string, readonly [string, string]> {
  return Object.fromEntries(languages.map((language) => [language, [marks[0] ?? "", marks[1] ?? ""]]));
}
