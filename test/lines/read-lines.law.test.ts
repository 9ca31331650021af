// Law: a line of a CSV reads the same whatever stands around it.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ImportLine } from "../../src/flow/import-lines.ts";
import { readLines } from "../../src/lines/read-lines.ts";
import { makeFolder } from "../support/command.ts";

let folder: string;
let remove: () => void;
beforeAll(() => {
  ({ folder, remove } = makeFolder());
});
afterAll(() => remove());

async function contentsOf(lines: readonly string[], delimiter: string) {
  const file = join(folder, "lines.csv");
  writeFileSync(file, ["a", "b"].join(delimiter).concat("\n", lines.join("\n"), "\n"));
  const read: ImportLine["content"][] = [];
  for await (const { content } of readLines(file, "csv")) read.push(content);
  return read;
}

test("each line alone and all of them together give the same", async () => {
  const piece = fc.constantFrom('"', '""', " ", "x", "é", ",", ";", "\t");
  const value = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
  const quoted = value.map((text) => `"${text.replaceAll('"', '""')}"`);
  const line = fc.array(fc.oneof(value, quoted, quoted), { minLength: 1, maxLength: 3 });
  const lines = fc.array(line, { minLength: 1, maxLength: 6 });
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom(",", ";", "\t"), async (values, delimiter) => {
      const texts = values.map((each) => each.join(delimiter)).filter((text) => text.trim() !== "");
      const together = await contentsOf(texts, delimiter);
      const alone: ImportLine["content"][] = [];
      for (const text of texts) {
        // Beside a line that nothing can parse, so that it is read by itself.
        const [content] = await contentsOf([text, '"'], delimiter);
        if (content !== undefined) alone.push(content);
      }
      expect(together).toEqual(alone);
      taken += together.filter(({ kind }) => kind === "fields").length;
    }),
    { numRuns: 60 },
  );
  expect(taken).toBeGreaterThan(20);
});
