import { expect, test } from "vitest";
import type { SubscriptionTypeKey } from "../../../src/base/ids.ts";
import { EN } from "../../../src/web/strings/en.ts";
import { HE } from "../../../src/web/strings/he.ts";
import {
  chooseStrings,
  formatDay,
  nameOfLanguage,
  typeName,
  wordingOf,
} from "../../../src/web/strings/languages.ts";
import { NB } from "../../../src/web/strings/nb.ts";
import { NL } from "../../../src/web/strings/nl.ts";
import { PT } from "../../../src/web/strings/pt.ts";
import { aSubscriptionType } from "../../support/builders.ts";

test.each([
  ["what the reader switched to before the contact's language", ["en", "nl"], "nl", EN],
  ["the contact's language before the browser's", ["nl"], "en", NL],
  ["the contact's language without its region", [null, "nl-BE"], "en", NL],
  ["an old code with an underscore", [null, "NL_nl"], undefined, NL],
  ["the browser's where the contact's is not there", [null, "ja"], "nl", NL],
  ["the browser's where the contact's is not known", [], "nl-NL,nl;q=0.9,en;q=0.8", NL],
  ["Bokmål where a browser says Norwegian", [], "no-NO,no;q=0.9,en;q=0.8", NB],
  ["Bokmål for a reader of Nynorsk", ["nn"], "en", NB],
  ["Portuguese, which we have as in Portugal, for Brazil", [], "pt-BR", PT],
  ["Hebrew under its old code", ["iw"], undefined, HE],
  ["by the browser's weights", [], "nl;q=0.2, en-GB;q=0.7", EN],
  ["not what the browser refuses", [], "nl;q=0, ja", EN],
  ["English where nothing fits", [null, "tr"], "zh, ja;q=0.5", EN],
  ["English where nothing is said", [], undefined, EN],
  ["English where the header is no list", [], ";;=,q=,\u0000", EN],
])("chooseStrings takes %s", (_, asked, header, strings) => {
  expect(chooseStrings(asked, header).language).toBe(strings.language);
});

test("nameOfLanguage names a language in itself", () => {
  expect([EN, HE, NB, NL].map(nameOfLanguage)).toEqual(["English", "עברית", "Norsk bokmål", "Nederlands"]);
});

test.each([
  ["the sender's own name in the language", { en: "News", nl: "Nieuws" }, "newsletter", "Nieuws"],
  ["ours where the sender kept the English one", { en: "Newsletter" }, "newsletter", "Nieuwsbrief"],
  ["ours where there is no name at all", {}, "newsletter", "Nieuwsbrief"],
  ["the sender's English one where it was renamed", { en: "Harbour news" }, "newsletter", "Harbour news"],
  ["the sender's English one for a type of their own", { en: "Recipes" }, "recipes", "Recipes"],
  ["the key where there is nothing else", {}, "recipes", "recipes"],
  ["the key, whatever objects inherit", {}, "constructor", "constructor"],
])("typeName takes %s", (_, names, key, expected) => {
  const type = aSubscriptionType({
    key: key as SubscriptionTypeKey,
    nameByLanguage: new Map(Object.entries(names)),
  });
  expect(typeName(NL, type)).toBe(expected);
});

test("formatDay writes the day of UTC in the page's language", () => {
  const at = new Date("2026-11-23T23:30:00Z");
  expect(formatDay(EN, at)).toBe("November 23, 2026");
  expect(formatDay(NL, at)).toBe("23 november 2026");
});

test("wordingOf names the language, and changes with every word", () => {
  expect(wordingOf(NL)).toMatch(/^nl-[0-9a-f]{8}$/);
  expect(wordingOf({ ...NL, stopAll: "Alles stoppen" })).not.toBe(wordingOf(NL));
});
