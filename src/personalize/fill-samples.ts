// A template as a reader would see it, with samples where the values of a recipient would stand. Nothing of it is run: blocks
// are walked through, so that what it takes grows with its length and no helper or loop of the template's is needed.
import Handlebars from "handlebars";
import { err, ok, type Result } from "../base/result.ts";

/**
 * Fills the fields of Handlebars with samples; every block is shown once, by what it holds where its condition is met.
 *
 * @param mark What must stand in the result: of two branches the one that has it is shown.
 * @returns An error with what Handlebars says of a text it cannot read.
 */
export function fillSamples(text: string, mark: string): Result<string, string> {
  try {
    return ok(fillProgram(Handlebars.parse(text), mark));
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}

function fillProgram(program: hbs.AST.Program | undefined, mark: string): string {
  return (program?.body ?? []).map((statement) => fillStatement(statement, mark)).join("");
}

function fillStatement(statement: hbs.AST.Statement, mark: string): string {
  switch (statement.type) {
    case "ContentStatement":
      return (statement as hbs.AST.ContentStatement).value;
    case "MustacheStatement":
      return sampleOf(nameOf((statement as hbs.AST.MustacheStatement).path));
    case "BlockStatement":
      return fillBlock(statement as hbs.AST.BlockStatement, mark);
    case "PartialBlockStatement":
      return fillProgram((statement as hbs.AST.PartialBlockStatement).program, mark);
    case "PartialStatement":
      return `[${wordsOf(nameOf((statement as hbs.AST.PartialStatement).name))}]`;
    default:
      return ""; // comments, and what changes how others are read
  }
}

function fillBlock({ program, inverse }: hbs.AST.BlockStatement, mark: string): string {
  const [main, other] = [fillProgram(program, mark), fillProgram(inverse, mark)];
  const isInOther = other.includes(mark) && !main.includes(mark);
  return isInOther || main === "" ? other : main;
}

function nameOf(node: hbs.AST.Node): string {
  const original = "original" in node ? node.original : "";
  return typeof original === "string" ? original : "";
}

/** Samples by what a field's name says it is; they hold no character that ends an attribute or opens a tag. */
const SAMPLES: readonly (readonly [name: RegExp, sample: string])[] = [
  [/(?:ur[il]|link|href|src|image|img|logo)$/i, "https://example.com/"],
  [/e-?mail(?:_?address)?$/i, "reader@example.com"],
  [/date$/i, "1-1-2027"],
  [/(?:count|number|total|amount|price)$/i, "42"],
];

function sampleOf(name: string): string {
  return SAMPLES.find(([pattern]) => pattern.test(name))?.[1] ?? wordsOf(name);
}

/** Reads a name such as `contact.firstName` as words. */
function wordsOf(name: string): string {
  const last = name.split(/[./]/).at(-1) ?? "";
  const words = last
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
  return words === "" ? "…" : words.slice(0, MAX_SAMPLE_CHARS);
}

const MAX_SAMPLE_CHARS = 60;
