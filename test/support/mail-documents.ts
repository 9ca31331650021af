// The documents that laws, benches and the mutation run work on: the samples, the corpus cases, and a corpus by folder.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { detectSyntax, type Syntax, type Template } from "../../src/template/template.ts";

/** A template and where it came from. */
export interface MailDocument {
  /** Its file, from the folder that holds them all. */
  readonly name: string;
  readonly template: Template;
}

const TEST = resolve(import.meta.dirname, "..");
const SAMPLES = resolve(TEST, "../templates/mail");
const CASES = resolve(TEST, "corpus");

/** The sample templates that ship with the product. */
export function loadSamples(): readonly MailDocument[] {
  return readdirSync(SAMPLES).map((name) => loadDocument(SAMPLES, name));
}

/** The sources of the corpus cases. */
export function loadCases(): readonly MailDocument[] {
  const folders = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name }) =>
    readdirSync(join(CASES, name))
      .filter((file) => file.startsWith("source."))
      .map((file) => loadDocument(CASES, join(name, file))),
  );
}

/**
 * The documents of a labelled corpus, which is not part of the repository.
 *
 * @param folder With docs.jsonl and docs/; by default what MAILCONSENT_CORPUS names. None where it names nothing.
 */
export function loadCorpus(folder = process.env.MAILCONSENT_CORPUS): readonly MailDocument[] {
  if (folder === undefined || folder === "") return [];
  const list = join(folder, "docs.jsonl");
  if (!existsSync(list)) throw new Error(`Cannot load the corpus "${folder}": it has no docs.jsonl`);
  const lines = readFileSync(list, "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly doc: string; readonly kind: string })
    .map(({ doc, kind }) => loadDocument(join(folder, "docs"), doc, kind.startsWith("text") ? "text" : null));
}

function loadDocument(folder: string, name: string, syntax: Syntax | null = null): MailDocument {
  const source = readFileSync(join(folder, name), "utf8");
  return { name, template: { syntax: syntax ?? detectSyntax(source), source, text: null } };
}
