// Options that take more than plain words: read here, refused in words by commander; and how all of them are told.
import { extname } from "node:path";
import { type Command, InvalidArgumentError, type Option } from "commander";
import { MAX_SYSTEM_NAME_CHARS, parseSystemName } from "../admin/api-scope.ts";
import { type EmailAddress, parseEmailAddress } from "../consent/contact.ts";
import { mergeTagSchema } from "../queue/merge-tag.ts";
import { ROLES, type Role } from "./config.ts";
import { CommandError } from "./errors.ts";

const FINDINGS = ["unsure", "missing"] as const;
/** What a caller of `rewrite` may ask to fail on. */
export type Finding = (typeof FINDINGS)[number];

/** Reads "web,worker". */
export function parseRoles(text: string): ReadonlySet<Role> {
  const names = text.split(",");
  const roles = ROLES.filter((role) => names.includes(role));
  if (roles.length === names.length) return new Set(roles);
  throw new InvalidArgumentError(`Roles are ${ROLES.join(", ")}, with a comma between them.`);
}

/** Reads "unsure,missing". */
export function parseFailOn(text: string): ReadonlySet<Finding> {
  const names = text.split(",");
  const findings = FINDINGS.filter((finding) => names.includes(finding));
  if (findings.length === names.length) return new Set(findings);
  throw new InvalidArgumentError("Findings are unsure and missing, with a comma between them.");
}

/** Reads what is to stand in the rewritten links. */
export function parseMergeTag(text: string): string {
  const parsed = mergeTagSchema.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError(`It ${parsed.error.issues[0]?.message ?? "cannot be used"}.`);
}

/** Reads the number that a list shows, or how many at most. */
export function parseNumber(text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("It is a positive whole number.");
}

/** Reads the address of a person. */
export function readAddress(text: string): EmailAddress {
  const email = parseEmailAddress(text);
  if (email.kind === "ok") return email.value;
  throw new CommandError(
    "input",
    `Cannot read the address ${JSON.stringify(text)}: it is ${email.error}; give one such as ann@example.com`,
  );
}

/** Reads the name of the system that gets an API key. */
export function parseNameOfSystem(text: string): string {
  const name = parseSystemName(text);
  if (name.kind === "ok") return name.value;
  throw new InvalidArgumentError(
    name.error === "blank"
      ? "It is blank, and stays on record."
      : `It has ${text.trim().length} characters, and ${MAX_SYSTEM_NAME_CHARS} are allowed.`,
  );
}

/**
 * Reads the name of a file to write: an ending that says another format than those written there is refused, before
 * anything is done. Without an ending it is the first of them.
 *
 * @param endings Those of the formats, such as `.csv`.
 */
export function parseOutputOf(...endings: readonly string[]): (file: string) => string {
  const choices = endings.join(" or ");
  return (file) => {
    if (file.trim() === "")
      throw new InvalidArgumentError(`It is blank; name a file, such as one in ${choices}.`);
    if (file === "-") throw new InvalidArgumentError("It names no file; /dev/stdout is standard output.");
    const ending = extname(file);
    if (ending === "" || endings.includes(ending.toLowerCase())) return file;
    throw new InvalidArgumentError(
      `What is written is no "${ending}"; name a file that ends in ${choices}, or has no ending.`,
    );
  };
}

/** What an option does, whether it has to be given, and what holds without it where that is in words. */
export function describeOption({ description, mandatory, argChoices, defaultValue }: Option): string {
  const notes = [
    ...(mandatory ? ["required"] : []),
    ...(argChoices === undefined ? [] : [`choices: ${argChoices.join(", ")}`]),
    ...(typeof defaultValue === "string" && defaultValue !== "" ? [`default: ${defaultValue}`] : []),
  ];
  return [description, ...(notes.length === 0 ? [] : [`(${notes.join("; ")})`])].join(" ").trim();
}

/** Who and why are kept for ever: what a script left blank must not stand there as if somebody had been named. */
export function refuseBlankRecord(command: Command): void {
  const flags: Readonly<Record<string, unknown>> = command.opts();
  for (const name of ["by", "reason", "why"]) {
    const text = flags[name];
    if (typeof text === "string" && text.trim() === "")
      throw new CommandError("input", `Cannot ${command.name()}: --${name} is blank, and stays on record`);
  }
}
