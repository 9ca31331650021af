// `mailconsent import …`: what can be taken in, listed and taken back.
import { type Command, Option } from "commander";
import { parseBatchId } from "../base/ids.ts";
import type { ImportKindName } from "../flow/import-kinds.ts";
import { parseOutputOf } from "./options.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

interface ImportFlags {
  readonly format?: "csv" | "ndjson";
  readonly rejects?: string;
  readonly failOn?: "rejected";
  readonly by?: string;
  readonly json: boolean;
}

const ABOUT: Readonly<Record<ImportKindName, string>> = {
  contacts: "people, their companies, and what another system knows of their e-marketing consent",
  companies: "companies and their no-mailings marks",
  interests: "interests of contacts on record",
  consents: "consents and subscriptions of contacts on record, with the evidence for them",
};

/** Adds the commands of imports. */
export function addImport(program: Command, terminal: Terminal): void {
  const command = program
    .command("import")
    .description("takes in what another system holds, from CSV or NDJSON; lists imports and takes them back");
  for (const kind of Object.keys(ABOUT) as readonly ImportKindName[]) addKind(command, terminal, kind);
  command
    .command("list")
    .description("lists the latest imports, newest first")
    .option("--json", "one line of JSON each", false)
    .action(async ({ json }: { json: boolean }) => {
      const { runImportList } = await import("./batch-list.ts");
      await withStore(terminal, ({ deps }) => runImportList(deps, { json, print: terminal.print }));
    });
  command
    .command("take-back")
    .description("takes back what an import wrote and nobody changed since")
    .argument("<id>", "number of the import, as `import list` shows it")
    .option("--by <who>", "who takes it back, for the record")
    .option("--json", "print what came of it as JSON", false)
    .action(async (id: string, { by, json }: { by?: string; json: boolean }) => {
      const batchId = take(parseBatchId(id));
      const { runTakeBack } = await import("./take-back.ts");
      const command = {
        batchId,
        what: "import" as const,
        by: by ?? null,
        json,
        print: terminal.print,
        warn: terminal.warn,
      };
      terminal.exitWith(await withStore(terminal, ({ deps }) => runTakeBack(deps, command)));
    });
}

/** Adds the command that writes what an import gives back to a restored database. */
export function addWithdrawals(program: Command, terminal: Terminal): void {
  program
    .command("withdrawals")
    .description(
      "writes who stopped mails into files that `import` takes: run it by the hour, and import them after restoring a backup",
    )
    .argument("<folder>", "gets consents.ndjson and bars.ndjson; keep it apart from the database's backups")
    .action(async (folder: string) => {
      const { saveWithdrawals } = await import("./withdrawals.ts");
      const { print, warn } = terminal;
      await withStore(terminal, ({ deps }) => saveWithdrawals(deps, { folder, print, warn }));
    });
}

function addKind(command: Command, terminal: Terminal, kind: ImportKindName): void {
  command
    .command(kind)
    .description(`takes in ${ABOUT[kind]}`)
    .argument("<file>", 'the file, or "-" for standard input')
    .addOption(new Option("--format <format>", "instead of the file name's").choices(["csv", "ndjson"]))
    .option("--rejects <file>", "where rejected lines go, as CSV (FILE.rejects.csv)", parseOutputOf(".csv"))
    .addOption(new Option("--fail-on <what>", "exit with 1 when lines were rejected").choices(["rejected"]))
    .option("--by <who>", "who imports, for the record")
    .option("--json", "print the counts as JSON", false)
    .action(async (file: string, flags: ImportFlags) => {
      const { runImport } = await import("./import.ts");
      const code = await withStore(terminal, ({ deps }) =>
        runImport(deps, {
          kind,
          file,
          format: flags.format ?? null,
          rejectFile: flags.rejects ?? null,
          failOnRejected: flags.failOn === "rejected",
          by: flags.by ?? null,
          json: flags.json,
          print: terminal.print,
          warn: terminal.warn,
        }),
      );
      terminal.exitWith(code);
    });
}
