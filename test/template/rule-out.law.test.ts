import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classifyLink } from "../../src/template/classify-link.ts";
import { LANGUAGES, PATTERNS, ROLES, type Role } from "../../src/template/compile-phrases.ts";
import { judgeLinks, linksBeside } from "../../src/template/judge-links.ts";
import { matchPhrases } from "../../src/template/match-phrases.ts";
import { mayOptOut } from "../../src/template/may-opt-out.ts";
import { keepReadings } from "../../src/template/readings.ts";
import { isRuledOut } from "../../src/template/rule-out.ts";
import type { Template } from "../../src/template/template.ts";
import { loadCases, loadCorpus, loadSamples } from "../support/mail-documents.ts";
import { SAMPLES_BY_DIALECT } from "./form-samples.ts";

/** What is ruled out of a template although judging it would have come to more. */
function wronglyRuledOut(template: Template): readonly string[] {
  const context = { languages: [], ownTags: ["{{url}}"], ...keepReadings() };
  const { source } = template;
  const judged = judgeLinks(template, "source", context);
  return judged.flatMap(({ link, isOurs }, index) => {
    if (isOurs || !isRuledOut(link, source, context)) return [];
    const isPlain = template.syntax === "text";
    const beside = linksBeside(judged, index);
    const verdict = classifyLink(link, { ...context, source, isPlain, beside });
    return verdict.kind === "other" ? [] : [`${link.text} ${link.address}: ${JSON.stringify(verdict)}`];
  });
}

describe("isRuledOut rules out no link that would be judged to opt out, manage or be unsure", () => {
  test.each([...loadSamples(), ...loadCases(), ...loadCorpus()])("of $name", ({ template }) => {
    expect(wronglyRuledOut(template)).toEqual([]);
  });

  test.each(LANGUAGES.map((phrases) => [phrases.code, phrases] as const))("in %s", (_, phrases) => {
    const { unsubscribe, manage, ambiguous, around, here, stems } = phrases;
    const texts = [...unsubscribe, ...manage, ...ambiguous, ...stems.unsubscribe, ...stems.manage];
    const links = texts.map((text) => `<p><a href="https://t.example.com/c/9">${text}</a></p>`);
    const sentences = around.map(
      (sentence) =>
        `<p>${sentence.replace("{here}", `<a href="https://t.example.com/c/9">${here[0]}</a>`)}</p>`,
    );
    const source = [...links, ...sentences].join("\n");
    expect(wronglyRuledOut({ syntax: "html", source, text: null })).toEqual([]);
  });

  test.each([
    [
      "a weak form beside the sentence",
      '<p>To unsubscribe from this newsletter see <a href="#">shoes and boots</a></p>',
    ],
    ["what one signs in for", '<p><a href="https://t.example.com/c/9">Log in</a> to unsubscribe.</p>'],
    ["an answer", '<p>Want to unsubscribe? <a href="https://t.example.com/c/9">Get the digest</a></p>'],
    ["what is announced", '<p>To unsubscribe: <a href="https://t.example.com/c/9">Get the digest</a></p>'],
    ["a place", '<p>To unsubscribe, visit <a href="https://t.example.com/c/9">your account</a></p>'],
  ])("by a sentence, though its own words are about something else: %s", (_, source) => {
    const template = { syntax: "html", source, text: null } as const;
    const context = { languages: [], ownTags: ["{{url}}"], ...keepReadings() };
    expect(judgeLinks(template, "source", context).map(({ verdict }) => verdict.kind)).toEqual(["unsure"]);
  });

  test("made of words and addresses of every kind", () => {
    const words = fc.constantFrom(
      ...LANGUAGES.slice(0, 12).flatMap(({ unsubscribe, manage, here, weak }) => [
        ...[unsubscribe[0], manage[0], here[0], weak[0]].filter((word) => word !== undefined),
      ]),
      ...["news", "e-mail", "settings", "change", "Unsubscribbe", "not interested?", "shop", "•", ""],
    );
    const addresses = fc.constantFrom(
      ...Object.values(SAMPLES_BY_DIALECT).flat(),
      ...["#", "https://example.com/", "https://example.com/optout", "mailto:a@example.com?subject=stop"],
    );
    const links = fc
      .tuple(words, addresses, words, words, fc.constantFrom("", ' class="unsub"', ' title="Unsubscribe"'))
      .map(
        ([before, address, text, after, more]) =>
          `<p>${before} <a href="${address}"${more}>${text}</a> ${after}</p>`,
      );
    fc.assert(
      fc.property(fc.array(links, { maxLength: 6 }), (pieces) => {
        expect(wronglyRuledOut({ syntax: "html", source: pieces.join("\n"), text: null })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

const SPEAKING = ["unsubscribe", "manage", "ambiguous", "end", "change"] as const;

/** Phrases of one list alone: if it were left out of what may opt out, nothing else in them would be seen. */
function phrasesOnlyIn(list: (typeof SPEAKING)[number]): readonly string[] {
  const speaking: ReadonlySet<string> = new Set([...SPEAKING, ...ROLES]);
  return PATTERNS.filter((pattern) => pattern.list === list && pattern.literal !== null)
    .map(({ literal }) => literal ?? "")
    .filter((text) => {
      const { hits, roles } = matchPhrases(text);
      const said = [...hits.map((hit) => hit.list), ...roles.map(({ role }) => role)];
      return said.every((each) => each === list || !speaking.has(each));
    });
}

describe.each(SPEAKING)("mayOptOut sees the phrases that only stand in the list %s", (list) => {
  const phrases = phrasesOnlyIn(list);

  test("of which there are some", () => {
    expect(phrases.length).toBeGreaterThan(0);
  });

  test("each of them", () => {
    expect(phrases.filter((text) => !mayOptOut(text))).toEqual([]);
  });
});

/** Each two words of a language, one of either role. */
function pairsOf(language: string): readonly string[] {
  const wordsOf = (role: Role): readonly string[] =>
    PATTERNS.filter((pattern) => pattern.language === language && pattern.list === role)
      .map(({ literal }) => literal ?? "")
      .filter((literal) => literal !== "")
      .slice(0, 4);
  return ROLES.flatMap(wordsOf).flatMap((one) => ROLES.flatMap(wordsOf).map((other) => `${one} ${other}`));
}

test.each(LANGUAGES.map(({ code }) => code))(
  "mayOptOut sees two words that come to it together in %s",
  (code) => {
    const speaking = pairsOf(code).filter((text) =>
      matchPhrases(text).hits.some(({ isCombined, list }) => isCombined && list !== "note"),
    );
    expect(speaking.length).toBeGreaterThan(0);
    expect(speaking.filter((text) => !mayOptOut(text))).toEqual([]);
  },
);
