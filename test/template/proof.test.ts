import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { buildProof, partOf, verifyProof } from "../../src/template/proof.ts";
import { splice } from "../../src/template/splice.ts";
import type { Edit } from "../../src/template/template.ts";

const original = 'Hallo <a href="https://example.com/u?é">hier</a>, dag';
const edits: readonly Edit[] = [
  { part: "source", span: { start: 15, end: 38 }, text: "{{url}}" },
  { part: "text", span: { start: 4, end: 8 }, text: "there" },
];
const rewritten = splice(original, edits.slice(0, 1));
const proof = buildProof(
  { source: original, text: "Go: here" },
  { source: rewritten, text: "Go: there" },
  edits,
);

describe("buildProof", () => {
  test("hashes the UTF-8 bytes of each text", () => {
    expect(proof).toEqual({
      sourceSha256: createHash("sha256").update(Buffer.from(original)).digest("hex"),
      resultSha256: createHash("sha256").update(Buffer.from(rewritten)).digest("hex"),
      textSha256: createHash("sha256").update("Go: here").digest("hex"),
      textResultSha256: createHash("sha256").update("Go: there").digest("hex"),
      edits,
    });
  });

  test("leaves out the hashes of a plain-text part that is not there", () => {
    const alone = buildProof({ source: "a", text: null }, { source: "a", text: null }, []);
    expect(Object.keys(alone)).toEqual(["sourceSha256", "resultSha256", "edits"]);
  });
});

describe("verifyProof", () => {
  test("accepts the source and the plain-text part", () => {
    expect(verifyProof(original, rewritten, proof)).toEqual({ kind: "ok", value: null });
    expect(verifyProof("Go: here", "Go: there", proof, "text")).toEqual({ kind: "ok", value: null });
  });

  test("survives a journey through JSON", () => {
    expect(verifyProof(original, rewritten, JSON.parse(JSON.stringify(proof))).kind).toBe("ok");
  });

  test("names the character that was changed outside the spans", () => {
    const changed = rewritten.replace(", dag", "; dag");
    expect(verifyProof(original, changed, proof)).toEqual({
      kind: "error",
      error: {
        code: "outside-spans",
        message: `its SHA-256 is not ${proof.resultSha256}, and it first differs at character 32, outside the replaced spans`,
      },
    });
  });

  test("says where a replacement differs from the proof's", () => {
    const error = { message: expect.stringContaining("first differs at character 17, within a replacement") };
    expect(verifyProof(original, rewritten.replace("{{url}}", "{{evil}}"), proof)).toMatchObject({ error });
  });

  test.each([
    ["the original is another one", `${original} `, proof, "source", "original-differs"],
    ["the template had no such part", "a", { ...proof, textSha256: undefined }, "text", "no-such-part"],
    [
      "the hash of the result is another one",
      original,
      { ...proof, resultSha256: "0" },
      "source",
      "result-differs",
    ],
    ["an edit lies outside", original, withSpan(10, 999), "source", "bad-edits"],
    ["an edit ends before it starts", original, withSpan(10, 4), "source", "bad-edits"],
    ["an edit is no whole number", original, withSpan(10.5, 12), "source", "bad-edits"],
    ["edits overlap", original, { ...proof, edits: [...edits, ...edits] }, "source", "bad-edits"],
  ] as const)("refuses when %s", (_, source, given, part, code) => {
    expect(verifyProof(source, rewritten, given, part)).toMatchObject({ kind: "error", error: { code } });
  });
});

function withSpan(start: number, end: number) {
  return { ...proof, edits: [{ part: "source", span: { start, end }, text: "" } as const] };
}

describe("verifyProof tells what became of", () => {
  const source = "\ufeff<p>Caf\u00e9</p>\r\n<a href='*|UNSUB|*'>x</a>\r\n";
  const at = source.indexOf("*|UNSUB|*");
  const made = [{ part: "source", span: { start: at, end: at + 9 }, text: "{{url}}" }] as const;
  const result = splice(source, made);
  const given = buildProof({ source, text: null }, { source: result, text: null }, made);
  const words = (one: string, other: string): string => {
    const verified = verifyProof(one, other, given);
    return verified.kind === "error" ? verified.error.message : "accepted";
  };

  test.each([
    ["two files that were swapped", result, source, "given the wrong way round"],
    ["two files of another template", "<p>a</p>", "<p>b</p>", "neither is the rewritten text the proof's"],
    [
      "an original whose line ends were changed",
      source.replaceAll("\r\n", "\n"),
      result,
      "line ends were changed from CR LF to LF",
    ],
    ["an original without its byte order mark", source.slice(1), result, "byte order mark was taken off"],
    [
      "a result whose line ends were changed",
      source,
      result.replaceAll("\r\n", "\n"),
      "line ends were changed from CR LF to LF",
    ],
    ["a result without its byte order mark", source, result.slice(1), "byte order mark was taken off"],
    [
      "a result that an editor changed in both ways",
      source,
      result.slice(1).replaceAll("\r\n", "\n"),
      "byte order mark and its CR LF line ends",
    ],
    [
      "a result without its last line break",
      source,
      result.slice(0, -2),
      "line break at its end was taken off",
    ],
    ["a result with another line break", source, `${result}\n`, "line break was added at its end"],
    ["a result with its accents taken apart", source, result.normalize("NFD"), "accents were taken apart"],
    ["a result that is cut off", source, result.slice(0, 20), `20 of ${result.length} characters are there`],
    ["a result with more behind it", source, `${result}<!-- x -->`, "10 characters were added at its end"],
    ["a result that is empty", source, "", "it is empty"],
    ["a result that is the original", source, source, "in which nothing is replaced"],
  ])("%s", (_, one, other, told) => {
    expect(words(one, other)).toContain(told);
  });

  test("nothing more, where a text was edited", () => {
    expect(words(source, result.replace("Caf", "Cof"))).toMatch(/outside the replaced spans$/);
  });
});

test("partOf tells the parts of a template apart, and texts of another one", () => {
  expect(partOf(original, rewritten, proof)).toBe("source");
  expect(partOf("Go: here", "Go: there", proof)).toBe("text");
  expect(partOf("Go: there", "Go: here", proof)).toBe("text");
  expect(partOf("a", "b", proof)).toBeNull();
});
