import { load } from "cheerio";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLinks } from "../../src/template/find-links.ts";
import { scanMarkup } from "../../src/template/html-markup.ts";
import type { Link } from "../../src/template/link.ts";
import { MAX_CONTEXT_CHARS, MAX_LINK_TEXT_CHARS } from "../../src/template/link-text.ts";
import { maskMergeTags } from "../../src/template/merge-tags.ts";
import { splice } from "../../src/template/splice.ts";
import { parseTemplate, type Syntax } from "../../src/template/template.ts";
import { countSearched } from "./support/count-searched.ts";
import { hostileText, mailText } from "./support/mail-text.ts";

const syntax = fc.constantFrom<Syntax>("html", "handlebars", "mjml", "text");
const find = (source: string, as: Syntax = "html") => findLinks({ syntax: as, source, text: null }, "source");

test("every span is cut from the source, ascends and overlaps none", () => {
  fc.assert(
    fc.property(mailText, syntax, (source, as) => {
      let foundTo = 0;
      for (const { span, href, textSpan, elementSpan } of find(source, as)) {
        expect(source.slice(span.start, span.end)).toBe(href);
        expect(span.start).toBeGreaterThanOrEqual(foundTo);
        foundTo = span.end;
        expect(elementSpan.start).toBeLessThanOrEqual(span.start);
        expect(elementSpan.end).toBeGreaterThanOrEqual(span.end);
        if (textSpan !== null) expect(textSpan.end).toBeLessThanOrEqual(elementSpan.end);
        if (textSpan !== null) expect(textSpan.start).toBeGreaterThan(span.end);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("no text of a link is longer than its limit", () => {
  fc.assert(
    fc.property(mailText, syntax, (source, as) => {
      for (const { text, before, after } of find(source.repeat(30), as)) {
        expect(text.length).toBeLessThanOrEqual(MAX_LINK_TEXT_CHARS);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(MAX_CONTEXT_CHARS);
        expect(`${text}|${before}|${after}`).not.toMatch(/\s\s|\n/);
      }
    }),
  );
});

test("links whose values are replaced are the same links with other values", () => {
  fc.assert(
    fc.property(mailText, (source) => {
      const before = find(source).filter((link) => isQuoted(source, link));
      const edits = before.map(({ part, span }) => ({ part, span, text: "{{url}}" }));
      const after = find(splice(source, edits));
      expect(after.filter(({ href }) => href === "{{url}}").map(shape)).toEqual(before.map(shape));
    }),
    { numRuns: 500 },
  );
});

function isQuoted(source: string, { span }: Link): boolean {
  return (
    /["']/.test(source.charAt(span.start - 1)) && source.charAt(span.start - 1) === source.charAt(span.end)
  );
}

function shape({ element, text }: Link): string {
  return `${element}: ${text}`;
}

describe("where a browser sees a link, it is found", () => {
  test("in any text without merge tags", () => {
    fc.assert(
      fc.property(mailText, (source) => {
        const masked = maskMergeTags(source);
        const found = new Set(find(masked).map(({ elementSpan }) => elementSpan.start));
        for (const start of browserLinks(masked)) expect(found).toContain(start);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Where the links start that parse5, which builds a browser's tree, sees in a document. */
function browserLinks(source: string): readonly number[] {
  const $ = load(source, { sourceCodeLocationInfo: true });
  return $("a[href], area[href]")
    .toArray()
    .filter(
      (element) =>
        element.sourceCodeLocation?.startTag?.startOffset === element.sourceCodeLocation?.startOffset,
    )
    .flatMap(({ sourceCodeLocation }) => {
      const at = sourceCodeLocation?.startOffset;
      return at === undefined || isWithoutValue(source.slice(at)) ? [] : [at];
    });
}

/** `<a href>`: a browser follows it to the page itself, and there is no value to replace. */
function isWithoutValue(source: string): boolean {
  return /^<a(?:rea)?\b[^>]*?\shref(?:[\s/]+[^=\s/]|[\s/]*>)/i.test(source);
}

describe("hostile texts", () => {
  const length = 20_000;

  test.each(hostileText(length))("%s cost a fixed number of passes", (_, source) => {
    expect(countSearched(() => find(source))).toBeLessThan(150 * length);
    expect(countSearched(() => find(source, "text"))).toBeLessThan(150 * length);
    expect(countSearched(() => parseTemplate({ syntax: "auto", source, text: null }))).toBeLessThan(
      150 * length,
    );
  });

  test.each(hostileText(length))("%s gives no more tags and runs of text than characters", (_, source) => {
    let events = 0;
    const visit = () => {
      events += 1;
    };
    scanMarkup(source, { startTag: visit, endTag: visit, text: visit });
    expect(events).toBeLessThanOrEqual(source.length);
  });
});
