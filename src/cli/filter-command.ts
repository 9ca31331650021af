// `mailconsent filter` as commander reads it.
import { basename } from "node:path";
import { type Command, Option } from "commander";
import { parseMailingId, parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import { parseOutputOf } from "./options.ts";
import { configOf, type Terminal, take, withStore } from "./terminal.ts";

interface FilterFlags {
  readonly purpose: string;
  readonly type?: string;
  readonly mailing?: string;
  readonly format?: "csv" | "ndjson";
  readonly out?: string;
  readonly rejects?: string;
  readonly json: boolean;
}

/** Adds the command. */
export function addFilter(program: Command, terminal: Terminal): void {
  program
    .command("filter")
    .description("splits a list of recipients into send and withhold, because …")
    .argument("<list>", 'CSV or NDJSON with the columns id and email, or "-" for standard input')
    .requiredOption("--purpose <purpose>", "what the mailing is for, such as e-marketing")
    .option("--type <type>", "its subscription type, such as newsletter")
    .option("--mailing <id>", "its id (a new one each time)")
    .addOption(new Option("--format <format>", "instead of the file name's").choices(["csv", "ndjson"]))
    .option(
      "--out <file>",
      "where the decisions go: .csv, or .ndjson or .jsonl, by its name",
      parseOutputOf(".csv", ".ndjson", ".jsonl"),
    )
    .option("--rejects <file>", "where refused lines go, as CSV (LIST.rejects.csv)", parseOutputOf(".csv"))
    .option("--json", "print the counts as JSON", false)
    .action(async (list: string, flags: FilterFlags) => {
      const request = {
        mailingId: take(parseMailingId(flags.mailing ?? `command-line-${new Date().toISOString()}`)),
        purpose: take(parsePurposeKey(flags.purpose)),
        subscriptionType: flags.type === undefined ? null : take(parseSubscriptionTypeKey(flags.type)),
        listKey: `command-line-${basename(list)}`,
        override: null,
      };
      const { runFilter } = await import("./filter.ts");
      const { rosterMb } = configOf(terminal);
      const code = await withStore(terminal, (store) =>
        runFilter(store.deps, {
          request,
          list,
          format: flags.format ?? null,
          out: flags.out ?? null,
          rejectFile: flags.rejects ?? null,
          rosterMb,
          json: flags.json,
          print: terminal.print,
          warn: terminal.warn,
        }),
      );
      terminal.exitWith(code);
    });
}
