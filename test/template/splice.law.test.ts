import fc from "fast-check";
import { expect, test } from "vitest";
import { splice } from "../../src/template/splice.ts";
import type { Edit } from "../../src/template/template.ts";

/** A text cut in pieces of which every second one is replaced. */
const cutText = fc.array(fc.record({ kept: fc.string(), replaced: fc.string(), text: fc.string() }));

test("no edits, same source", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (source) => splice(source, []) === source));
});

test("nothing outside the spans changes", () => {
  fc.assert(
    fc.property(cutText, fc.string(), (pieces, tail) => {
      let source = "";
      const edits: Edit[] = [];
      for (const { kept, replaced, text } of pieces) {
        const start = source.length + kept.length;
        edits.push({ part: "source", span: { start, end: start + replaced.length }, text });
        source += kept + replaced;
      }
      const result = splice(source + tail, edits);
      expect(result).toBe(pieces.map(({ kept, text }) => kept + text).join("") + tail);
    }),
  );
});
