import fc from "fast-check";
import { expect, test } from "vitest";
import { findMergeTags, maskMergeTags } from "../../src/template/merge-tags.ts";
import { countSearched } from "./support/count-searched.ts";
import { hostileText, mailText } from "./support/mail-text.ts";

test("masking keeps the length and every line break", () => {
  fc.assert(
    fc.property(mailText, (source) => {
      const masked = maskMergeTags(source);
      expect(masked).toHaveLength(source.length);
      for (const [at, character] of [...source.split("")].entries()) {
        if (/[\r\n]/.test(character) || /[\r\n]/.test(masked.charAt(at)))
          expect(masked.charAt(at)).toBe(character);
      }
    }),
  );
});

test("tags ascend, never overlap, and are cut from the source", () => {
  fc.assert(
    fc.property(mailText, (source) => {
      let foundTo = 0;
      for (const { span, text } of findMergeTags(source)) {
        expect(span.start).toBeGreaterThanOrEqual(foundTo);
        expect(source.slice(span.start, span.end)).toBe(text);
        foundTo = span.end;
      }
    }),
  );
});

test("finding tags searches a hostile text a fixed number of times, whatever its length", () => {
  for (const [, text] of hostileText(20_000)) {
    expect(countSearched(() => findMergeTags(text))).toBeLessThan(70 * text.length);
  }
});
