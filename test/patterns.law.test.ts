// Regular expressions on foreign text: none may take time that grows faster than the text, whatever is in it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { describe, expect, test } from "vitest";
import { parseAst } from "vitest/node";
import { PATTERNS } from "../src/template/compile-phrases.ts";

const FOLDER = join(import.meta.dirname, "../src");
/** A bound above this is none: what is repeated so often for each place of a text is slow, though linear. */
const MAX_BOUND = 2_000;

/** Finds the regular expressions that are written in a source file. */
function findLiterals(file: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const program = parseAst(readFileSync(join(FOLDER, file), "utf8"), {
    lang: file.endsWith("x") ? "tsx" : "ts",
  });
  JSON.stringify(program, (_, value: unknown) => {
    const { pattern, flags } = (value as { regex?: { pattern: string; flags: string } } | null)?.regex ?? {};
    if (pattern !== undefined) found.push(new RegExp(pattern, flags));
    return typeof value === "bigint" ? null : value;
  });
  return found;
}

/** Tells what of a pattern could be slow; see the documentation of scslre for "Trade", "Self" and "Move". */
function findSlow(pattern: RegExp): readonly string[] {
  const { reports } = analyse({ source: pattern.source, flags: pattern.flags });
  const bounds = [...pattern.source.matchAll(/\{\d+,(\d+)\}/g)].map(([, bound]) => Number(bound));
  return [
    ...reports.map(({ type }) => `${type}: ${pattern}`),
    ...bounds.filter((bound) => bound > MAX_BOUND).map((bound) => `repeats up to ${bound} times: ${pattern}`),
  ];
}

const FILES = (readdirSync(FOLDER, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file));

describe.each(FILES)("the patterns of %s", (file) => {
  test("take no longer for each character of a longer text", () => {
    expect(findLiterals(file).flatMap(findSlow)).toEqual([]);
  });
});

test("the patterns that phrases are compiled to take no longer for each character of a longer text", () => {
  const compiled = PATTERNS.flatMap(({ regex }) => (regex === null ? [] : [regex]));
  expect(compiled.length).toBeGreaterThan(2_000);
  expect(compiled.flatMap(findSlow)).toEqual([]);
});

test("findSlow finds what is slow", () => {
  expect(findSlow(/(?:a+)+$/)).not.toEqual([]);
  expect(findSlow(/\s+$/)).not.toEqual([]);
  expect(findSlow(/a{0,9999}b/)).not.toEqual([]);
  expect(findLiterals("template/fold-text.ts").length).toBeGreaterThan(3);
});
