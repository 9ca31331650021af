// The commands, their options and help, as commander reads them. Each command is loaded when it is run, since queues and
// pages take a second to load that `rewrite` need not wait for.
import { readFileSync } from "node:fs";
import { Command, Option } from "commander";
import { z } from "zod";
import { DEFAULT_MERGE_TAG } from "../template/template.ts";
import { addAdmin } from "./admin-commands.ts";
import { addApiKeys } from "./api-key-commands.ts";
import { addBursts } from "./burst-commands.ts";
import { DEFAULT_ROLES, FILE_VARIABLES, ROLES, type Role, VARIABLES } from "./config.ts";
import { addContact } from "./contact-commands.ts";
import { addDatabase } from "./database-commands.ts";
import { addFilter } from "./filter-command.ts";
import { addImport, addWithdrawals } from "./import-commands.ts";
import { addKeys } from "./keys-command.ts";
import { makeLogger } from "./logger.ts";
import { addMailing } from "./mailing-commands.ts";
import { addCheckMessage } from "./message-commands.ts";
import {
  describeOption,
  type Finding,
  parseFailOn,
  parseMergeTag,
  parseRoles,
  refuseBlankRecord,
} from "./options.ts";
import { addReview } from "./review-commands.ts";
import { addSettings } from "./settings-commands.ts";
import { addSuppress } from "./suppress-commands.ts";
import { configOf, quietLogger, type Terminal } from "./terminal.ts";
import { addTypes } from "./types-commands.ts";
import { addDoctor, addUpgrade } from "./upgrade-command.ts";
import { addVocabulary } from "./vocabulary-commands.ts";
import { addWebhooks } from "./webhook-commands.ts";
import { addWhy } from "./why-command.ts";

type AddCommands = (program: Command, terminal: Terminal) => void;

/** The commands by what somebody wants to do, as `--help` and docs/commands.md show them. */
const GROUPS: readonly (readonly [group: string, adders: readonly AddCommands[]])[] = [
  ["To begin", [addDemo]],
  ["Templates and mails", [addRewrite, addVerify, addReview, addCheckMessage]],
  ["Who is mailed, and why", [addFilter, addWhy, addMailing]],
  ["Bringing contacts in", [addImport, addUpgrade, addDoctor, addWithdrawals]],
  ["People and addresses", [addContact, addSuppress, addBursts]],
  ["What may be chosen, and what holds", [addTypes, addVocabulary, addSettings]],
  ["Who may do what", [addAdmin, addApiKeys, addWebhooks]],
  ["Running it", [addServe, addMigrate, addDatabase, addKeys]],
];

const KNOWN_VARIABLES = [...VARIABLES, ...FILE_VARIABLES];

/** Builds the program; a failure throws. */
export function buildProgram(terminal: Terminal): Command {
  const program = new Command("mailconsent")
    .description(
      "Personal unsubscribe links in every mail template, and no mail to anybody who did not agree to it.",
    )
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.warn(text.trimEnd()),
    })
    .showHelpAfterError("Add --help to see what can be given.")
    .configureHelp({ optionDescription: describeOption })
    .hook("preAction", async (_program, command) => {
      refuseBlankRecord(command);
      const { findMisspelt } = await import("./misspelt-variables.ts");
      for (const told of findMisspelt(terminal.environment, KNOWN_VARIABLES)) terminal.warn(told);
    })
    .addHelpText("after", ENVIRONMENT_HELP);
  for (const [group, adders] of GROUPS) {
    program.commandsGroup(`${group}:`);
    for (const add of adders) add(program, terminal);
  }
  return program;
}

const ENVIRONMENT_HELP = `
Environment:
  DATABASE_URL       postgres://... for production; without it a database in MAILCONSENT_DATA
  REDIS_URL          redis://... for the queues; without it they live in the database
  MAILCONSENT_DATA   folder of the embedded database (./data)
  PUBLIC_URL         where recipients reach the pages (http://localhost:8025)
  TOKEN_KEYS         keys of the personal links, newest first; needed with DATABASE_URL
docs/configuration.md lists the others.

Exit codes: 0 done, 1 findings the caller asked to fail on, 2 bad usage or input, 3 something around it failed.`;

function addDemo(program: Command, terminal: Terminal): void {
  program
    .command("demo")
    .description(
      "runs the main job on the sample templates and contacts, then serves the pages until stopped",
    )
    .option("--exit", "stop after printing", false)
    .option("--json", "print the summary as one line of JSON", false)
    .action(async (options: { exit: boolean; json: boolean }) => {
      const config = configOf(terminal);
      const { runDemo } = await import("./demo.ts");
      await runDemo(
        config,
        { exits: options.exit, json: options.json, print: terminal.print },
        quietLogger(config),
      );
    });
}

function addServe(program: Command, terminal: Terminal): void {
  program
    .command("serve")
    .description("runs the system until stopped")
    .option(
      "--role <roles>",
      `what this process does: ${ROLES.join(",")}; ${[...DEFAULT_ROLES].join(",")} where it is left out`,
      parseRoles,
      new Set(DEFAULT_ROLES),
    )
    .action(async (options: { role: ReadonlySet<Role> }) => {
      const config = configOf(terminal);
      const { runServe } = await import("./serve.ts");
      await runServe(config, options.role, makeLogger(config.logLevel));
    });
}

function addMigrate(program: Command, terminal: Terminal): void {
  program
    .command("migrate")
    .description("brings the tables of store and queues up to date")
    .action(async () => {
      const config = configOf(terminal);
      const { runMigrate } = await import("./migrate.ts");
      await runMigrate(config, terminal.print, quietLogger(config));
    });
}

interface RewriteFlags {
  readonly json: boolean;
  readonly diff: boolean;
  readonly write: boolean;
  readonly out?: string;
  readonly mergeTag: string;
  readonly unsubscribeMergeTag?: string;
  readonly withSource: boolean;
  readonly failOn: ReadonlySet<Finding>;
  readonly syntax: "auto" | "html" | "handlebars" | "mjml" | "text";
  readonly relabel: "default-links" | "never" | "always";
  readonly whenMissing: "report" | "fail" | "add-footer";
  readonly language?: string;
}

function addRewrite(program: Command, terminal: Terminal): void {
  program
    .command("rewrite")
    .description(
      "finds the unsubscribe links in template files and points them at the personal page; no server needed",
    )
    .argument("<path...>", "template files or folders of them")
    .addOption(
      new Option("--json", "one line of JSON a file: every link with its span, and the proof").default(false),
    )
    .addOption(new Option("--diff", "show what changes as a unified diff").default(false).conflicts("json"))
    .addOption(new Option("--write", "change the files in place").default(false).conflicts("out"))
    .option("--out <folder>", "write the results and a proof for each into a folder")
    .option("--merge-tag <tag>", "what stands in the links from now on", parseMergeTag, DEFAULT_MERGE_TAG)
    .option(
      "--unsubscribe-merge-tag <tag>",
      "what stands in links that opt out where others manage (the page's part for it; another system's tag itself)",
      parseMergeTag,
    )
    .option("--with-source", "put the rewritten source into the JSON", false)
    .option(
      "--fail-on <what>",
      "exit with 1 on unsure links or missing ones: unsure,missing",
      parseFailOn,
      new Set(),
    )
    .addOption(
      new Option("--syntax <syntax>", "how the files are written; auto tells by name and content")
        .choices(["auto", "html", "handlebars", "mjml", "text"])
        .default("auto"),
    )
    .addOption(
      new Option("--relabel <which>", "which links get the label Manage subscriptions")
        .choices(["default-links", "never", "always"])
        .default("default-links"),
    )
    .addOption(
      new Option(
        "--when-missing <what>",
        "what to do where no link is found; the setting of that name is for jobs",
      )
        .choices(["report", "fail", "add-footer"])
        .default("report"),
    )
    .option("--language <code>", "language of labels where the text does not tell")
    .action(async (paths: readonly string[], flags: RewriteFlags) => {
      const { mergeTag, unsubscribeMergeTag, relabel, whenMissing, language } = flags;
      const { runRewrite } = await import("./rewrite.ts");
      const code = await runRewrite({
        paths,
        options: {
          mergeTag,
          ...(unsubscribeMergeTag === undefined ? {} : { unsubscribeMergeTag }),
          relabel,
          whenMissing,
          language: language ?? null,
        },
        syntax: flags.syntax,
        output: flags.json ? "json" : flags.diff ? "diff" : "table",
        withSource: flags.withSource,
        write: writeTarget(flags),
        failOn: flags.failOn,
        print: terminal.print,
        warn: terminal.warn,
      });
      terminal.exitWith(code);
    });
}

function writeTarget({ write, out }: RewriteFlags) {
  if (out !== undefined) return { kind: "folder", folder: out } as const;
  return { kind: write ? "in-place" : "none" } as const;
}

function addVerify(program: Command, terminal: Terminal): void {
  program
    .command("verify")
    .description("checks that nothing outside a proof's spans differs between two files")
    .argument("<original>", "the template as it was")
    .argument("<rewritten>", "the template as it is now")
    .requiredOption("--proof <file>", "the proof, or what rewrite --json printed")
    .action(async (original: string, rewritten: string, { proof }: { proof: string }) => {
      const { runVerify } = await import("./verify.ts");
      terminal.exitWith(await runVerify({ original, rewritten, proof, print: terminal.print }));
    });
}

function readVersion(): string {
  const file = new URL("../../package.json", import.meta.url);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, "utf8"))).version;
}
