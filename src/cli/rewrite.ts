// `mailconsent rewrite`: rewrites files or whole folders, no server needed.
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { Result } from "../base/result.ts";
import { err, ok } from "../base/result.ts";
import { ensureFolder } from "../files/ensure-folder.ts";
import { hasLabel } from "../template/labels.ts";
import { planRewrite, type RewriteOptions, type RewritePlan } from "../template/plan-rewrite.ts";
import { decodeTemplate, MAX_TEMPLATE_BYTES, parseTemplate, type Syntax } from "../template/template.ts";
import { CommandError, EXIT_CODES, explainFailure } from "./errors.ts";
import { tellFileError } from "./file-error.ts";
import type { Finding } from "./options.ts";
import { writeOutputFile } from "./output-file.ts";

const TEMPLATE_FILE =
  /\.(?:html?|xhtml|mjml|hbs|handlebars|mustache|liquid|twig|tpl|ftl|vm|erb|ejs|eml\.html|php|txt)$/i;

const TEMPLATE_RIGHTS = { mode: 0o666 }; // templates are nobody's secret; what umask takes away stays away

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
  /** Whether it was named itself, not a folder it is in. */
  readonly isNamed: boolean;
}

/** Rewrites every file; one that cannot be is told and the rest is done. Returns the exit code. */
export async function runRewrite(command: RewriteCommand): Promise<number> {
  refuseWithoutLabel(command.options.language);
  const files = filesToWrite(await findFiles(command.paths), command.write);
  let exitCode: number = EXIT_CODES.done;
  const raise = (code: number): void => {
    exitCode = Math.max(exitCode, code);
  };
  for (const file of files) {
    const outcome = await rewriteAndWrite(file, command);
    if (outcome.kind === "error") {
      const { message, exitCode: code } = outcome.error;
      command.warn(message);
      if (command.output === "json") command.print(JSON.stringify({ file: file.path, error: message }));
      raise(code);
      continue;
    }
    command.print(formatResult(file, outcome.value, command));
    if (isFinding(outcome.value.plan, command.failOn)) raise(EXIT_CODES.findings);
  }
  return exitCode;
}

/** A language without a label would give an English one and say nothing. */
function refuseWithoutLabel(language: string | null): void {
  if (language === null || hasLabel(language)) return;
  throw new CommandError(
    "input",
    `Cannot label links in "${language}": there is no label in it; give a code such as "nl" or "pt-BR"`,
  );
}

/** What is told of a file was done: it is written first. */
async function rewriteAndWrite(
  file: TemplateFile,
  command: RewriteCommand,
): Promise<Result<Rewritten, { readonly message: string; readonly exitCode: number }>> {
  try {
    const outcome = await rewriteFile(file, command);
    if (outcome.kind === "error") return err({ message: outcome.error, exitCode: EXIT_CODES.input });
    await writeResult(file, outcome.value.plan, command);
    return outcome;
  } catch (cause) {
    // Only what is wrong with this file; a bug ends the command.
    if (cause instanceof CommandError) return err(explainFailure(cause));
    throw cause;
  }
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
  const { size } = await orTell("read", file.path, () => stat(file.path));
  if (size > MAX_TEMPLATE_BYTES) {
    return refuse(`it has ${size} bytes, at most ${MAX_TEMPLATE_BYTES} are allowed; is it a mail template?`);
  }
  const decoded = decodeTemplate(await orTell("read", file.path, () => readFile(file.path)));
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
  await orTell("write", dirname(target), async () => ensureFolder(dirname(target), { mode: 0o777 }));
  await writeOutputFile(target, plan.source, TEMPLATE_RIGHTS);
  if (command.write.kind === "folder") {
    await writeOutputFile(
      `${target}.proof.json`,
      `${JSON.stringify(plan.proof, null, 2)}\n`,
      TEMPLATE_RIGHTS,
    );
  }
}

async function orTell<T>(verb: "read" | "write", path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw tellFileError(verb, path, cause);
  }
}

/**
 * Leaves out what an earlier run wrote into the folder of results.
 *
 * @throws CommandError where a result would take the place of a template, or of another result.
 */
function filesToWrite(
  files: readonly TemplateFile[],
  write: RewriteCommand["write"],
): readonly TemplateFile[] {
  if (write.kind !== "folder") return files;
  const { folder } = write;
  const within = `${resolve(folder)}${sep}`;
  const own = files.filter(({ path, isNamed }) => isNamed || !resolve(path).startsWith(within));
  const pathByTarget = new Map<string, string>();
  for (const { path, below } of own) {
    const target = resolve(folder, below);
    const refuse = (reason: string): never => {
      throw new CommandError("input", `Cannot write into "${folder}": ${reason}`);
    };
    if (target === resolve(path))
      refuse(`the result would take the place of "${path}"; name another folder, or use --write`);
    const other = pathByTarget.get(target);
    if (other !== undefined && resolve(other) !== resolve(path))
      refuse(`"${other}" and "${path}" would both become "${below}" there; name the folder they are in`);
    pathByTarget.set(target, path);
  }
  return own;
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
    if (!found.isDirectory()) files.push({ path, below: basename(path), isNamed: true });
    else files.push(...(await filesBelow(path)));
  }
  return files;
}

async function filesBelow(folder: string): Promise<readonly TemplateFile[]> {
  const entries = await orTell("read", folder, () =>
    readdir(folder, { recursive: true, withFileTypes: true }),
  );
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
  return files.map((path) => ({ path, below: relative(resolve(folder), resolve(path)), isNamed: false }));
}
