// `mailconsent rewrite`: rewrites files or whole folders, no server needed.
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { Result } from "../base/result.ts";
import { err, ok } from "../base/result.ts";
import { planRewrite, type RewriteOptions, type RewritePlan } from "../template/plan-rewrite.ts";
import { decodeTemplate, MAX_TEMPLATE_BYTES, parseTemplate, type Syntax } from "../template/template.ts";
import { CommandError, EXIT_CODES } from "./errors.ts";
import type { Finding } from "./options.ts";

const TEMPLATE_FILE =
  /\.(?:html?|xhtml|mjml|hbs|handlebars|mustache|liquid|twig|tpl|ftl|vm|erb|ejs|eml\.html|php|txt)$/i;

/** What the command line asks for. */
export interface RewriteCommand {
  readonly paths: readonly string[];
  readonly options: RewriteOptions;
  readonly syntax: Syntax | "auto";
  readonly output: "table" | "json" | "diff";
  readonly withSource: boolean;
  readonly write:
    | { readonly kind: "none" }
    | { readonly kind: "in-place" }
    | { readonly kind: "folder"; readonly folder: string };
  readonly failOn: ReadonlySet<Finding>;
  readonly print: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** A file to rewrite. */
export interface TemplateFile {
  readonly path: string;
  /** Path below the folder that was named, for `--out`. */
  readonly below: string;
}

/** Rewrites every file; one that cannot be is told and the rest is done. Returns the exit code. */
export async function runRewrite(command: RewriteCommand): Promise<number> {
  const files = await findFiles(command.paths);
  let exitCode: number = EXIT_CODES.done;
  const raise = (code: number): void => {
    exitCode = Math.max(exitCode, code);
  };
  for (const file of files) {
    const outcome = await rewriteFile(file, command);
    if (outcome.kind === "error") {
      command.warn(outcome.error);
      if (command.output === "json") command.print(JSON.stringify({ file: file.path, error: outcome.error }));
      raise(EXIT_CODES.input);
      continue;
    }
    const { plan } = outcome.value;
    command.print(formatResult(file, outcome.value, command));
    await writeResult(file, plan, command);
    if (isFinding(plan, command.failOn)) raise(EXIT_CODES.findings);
  }
  return exitCode;
}

/** Tells the syntax where the file's name does; the text says the rest. */
export function syntaxByName(file: string): "auto" | "text" {
  return /\.txt$/i.test(file) ? "text" : "auto";
}

interface Rewritten {
  readonly original: string;
  readonly plan: RewritePlan;
}

async function rewriteFile(file: TemplateFile, command: RewriteCommand): Promise<Result<Rewritten, string>> {
  const refuse = (message: string) => err(`Cannot rewrite "${file.path}": ${message}`);
  const { size } = await stat(file.path);
  if (size > MAX_TEMPLATE_BYTES) {
    return refuse(`it has ${size} bytes, at most ${MAX_TEMPLATE_BYTES} are allowed; is it a mail template?`);
  }
  const decoded = decodeTemplate(await readFile(file.path));
  if (decoded.kind === "error") return refuse(decoded.error.message);
  const syntax = command.syntax === "auto" ? syntaxByName(file.path) : command.syntax;
  const template = parseTemplate({ syntax, source: decoded.value, text: null });
  if (template.kind === "error") return refuse(template.error.message);
  const plan = planRewrite(template.value, command.options);
  return plan.kind === "error"
    ? refuse(plan.error.message)
    : ok({ original: decoded.value, plan: plan.value });
}

function formatResult(file: TemplateFile, { original, plan }: Rewritten, command: RewriteCommand): string {
  switch (command.output) {
    case "json": {
      const { source, text, ...rest } = plan;
      return JSON.stringify({ file: file.path, ...rest, ...(command.withSource ? { source, text } : {}) });
    }
    case "diff":
      return createTwoFilesPatch(file.path, file.path, original, plan.source, "", plan.state, { context: 2 });
    default:
      return formatSummary(file, plan);
  }
}

function formatSummary(file: TemplateFile, plan: RewritePlan): string {
  const counted = plan.links.filter(({ verdict }) => verdict !== "other");
  const lines = counted.map((link) => {
    const done = link.replacedBy === undefined ? "left" : "replaced";
    const why = link.signals?.map(({ detail }) => detail).join(", ") ?? "";
    return `  ${link.span.start}-${link.span.end} ${link.verdict} (${link.origin}${link.dialect ? `, ${link.dialect}` : ""}) ${done}: ${why}`;
  });
  return [`${file.path}: ${plan.state}`, ...lines].join("\n");
}

async function writeResult(file: TemplateFile, plan: RewritePlan, command: RewriteCommand): Promise<void> {
  if (command.write.kind === "none") return;
  if (command.write.kind === "in-place" && plan.proof.edits.length === 0) return;
  const target = command.write.kind === "in-place" ? file.path : join(command.write.folder, file.below);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, plan.source);
  if (command.write.kind === "folder")
    await writeFile(`${target}.proof.json`, `${JSON.stringify(plan.proof, null, 2)}\n`);
}

function isFinding(plan: RewritePlan, failOn: ReadonlySet<Finding>): boolean {
  return (
    (failOn.has("unsure") && plan.state === "needs-review") ||
    (failOn.has("missing") && plan.state === "no-unsubscribe-link")
  );
}

/** Finds the files named, and all template files below the folders named, in the order of their names. */
export async function findFiles(paths: readonly string[]): Promise<readonly TemplateFile[]> {
  const files: TemplateFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null)
      throw new CommandError("input", `Cannot rewrite "${path}": there is no such file or folder`);
    if (!found.isDirectory()) files.push({ path, below: basename(path) });
    else files.push(...(await filesBelow(path)));
  }
  return files;
}

async function filesBelow(folder: string): Promise<readonly TemplateFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEMPLATE_FILE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0) {
    throw new CommandError(
      "input",
      `Cannot rewrite "${folder}": no template files in it; name single files of other kinds`,
    );
  }
  return files.map((path) => ({ path, below: relative(resolve(folder), resolve(path)) }));
}
