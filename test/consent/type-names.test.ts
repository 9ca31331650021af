import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "../../src/base/languages.ts";
import { DEFAULT_TYPE_NAMES, defaultNamesOf, findMissingNames } from "../../src/consent/type-names.ts";

/** Words that other languages took from English as they are. */
const TAKEN_OVER = ["Newsletter"];
const OFFERS = DEFAULT_TYPE_NAMES.offers;

test.each(INTERFACE_LANGUAGES.map((language) => [language]))(
  "DEFAULT_TYPE_NAMES in %s are four, none of them left in English",
  (language) => {
    const names = Object.values(DEFAULT_TYPE_NAMES).map((each) => each[language]);
    expect(new Set(names).size).toBe(4);
    for (const name of names) {
      expect(name).toMatch(/^\S.*\S$/u);
      expect(name).toBe(name.normalize("NFC"));
    }
    const english = Object.values(DEFAULT_TYPE_NAMES).map(({ en }) => en);
    const left = names.filter((name) => english.includes(name) && !TAKEN_OVER.includes(name));
    expect(left).toEqual(language === "en" ? english.filter((name) => !TAKEN_OVER.includes(name)) : []);
  },
);

test.each([
  ["ours", "offers", { en: "Offers" }, OFFERS],
  ["ours with a name of the admin's in another language", "offers", { en: "Offers", nl: "Koopjes" }, OFFERS],
  ["ours without any name", "offers", {}, OFFERS],
  ["one that was renamed", "offers", { en: "Bargains" }, null],
  ["one that was added", "recipes", { en: "Recipes" }, null],
  ["one that is called as objects are inside", "constructor", { en: "Offers" }, null],
])("defaultNamesOf knows %s", (_, key, names, expected) => {
  expect(defaultNamesOf({ key, nameByLanguage: new Map(Object.entries(names)) })).toBe(expected);
});

test("findMissingNames names the languages that are not there, and no other", () => {
  const nameByLanguage = new Map([
    ["en", "Offers"],
    ["nl", "Koopjes"],
  ]);
  const missing = findMissingNames({ key: "offers", nameByLanguage });
  expect([...missing.keys()]).toEqual(INTERFACE_LANGUAGES.filter((each) => each !== "en" && each !== "nl"));
  expect(missing.get("de")).toBe("Angebote");
});

test("findMissingNames leaves a renamed type alone", () => {
  expect(findMissingNames({ key: "offers", nameByLanguage: new Map([["en", "Bargains"]]) }).size).toBe(0);
});
