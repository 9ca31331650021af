// `mailconsent upgrade …` and `mailconsent doctor`: their options.
import type { Command } from "commander";
import { parseBatchId } from "../base/ids.ts";
import { CommandError } from "./errors.ts";
import { parseOutputOf } from "./options.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

interface UpgradeFlags {
  readonly rehearse: boolean;
  readonly run: boolean;
  readonly list: boolean;
  readonly rollback?: string;
  readonly proposeMapping?: string;
  readonly mapping?: string;
  readonly by?: string;
  readonly json: boolean;
}

/** Adds the command. */
export function addUpgrade(program: Command, terminal: Terminal): void {
  program
    .command("upgrade")
    .description(
      "gives existing contacts a purpose, a legal basis and, where it is right, an e-marketing consent",
    )
    .option("--rehearse", "tell what a run would do and what contradicts itself; write nothing", false)
    .option("--run", "run it, or go on with a run that was broken off", false)
    .option("--list", "list the latest runs, newest first", false)
    .option("--rollback <id>", "take back what a run recorded and nobody changed since, as --list shows it")
    .option(
      "--propose-mapping <file>",
      "write which subscription type each interest may become, as CSV, to be confirmed",
      parseOutputOf(".csv"),
    )
    .option("--mapping <file>", "the confirmed mapping, for --rehearse and --run")
    .option("--by <who>", "who does it, for the record")
    .option("--json", "print the result as JSON; with --list one line each", false)
    .action(async (flags: UpgradeFlags) => {
      const { rehearse, run, list, rollback, proposeMapping, by = null, json } = flags;
      const asked = [rehearse, run, list, rollback !== undefined, proposeMapping !== undefined].filter(
        Boolean,
      );
      if (asked.length !== 1) {
        const choices = "--rehearse, --run, --list, --rollback or --propose-mapping";
        throw new CommandError("input", `Cannot upgrade: say one of ${choices}`);
      }
      const { print, warn } = terminal;
      if (list) {
        const { runUpgradeList } = await import("./batch-list.ts");
        await withStore(terminal, ({ deps }) => runUpgradeList(deps, { json, print }));
      } else if (rollback !== undefined) {
        const batchId = take(parseBatchId(rollback));
        const { runTakeBack } = await import("./take-back.ts");
        const command = { batchId, what: "upgrade" as const, by, json, print, warn };
        terminal.exitWith(await withStore(terminal, ({ deps }) => runTakeBack(deps, command)));
      } else if (proposeMapping !== undefined) {
        const { writeMapping } = await import("./upgrade-mapping.ts");
        const count = await withStore(terminal, ({ deps }) => writeMapping(deps, proposeMapping));
        print(
          `${count} interests are in "${proposeMapping}". Set "confirmed" to yes where the type is right`,
        );
      } else {
        const { runUpgradeCommand } = await import("./upgrade.ts");
        const what = run ? ("run" as const) : ("rehearse" as const);
        const command = { what, mapping: flags.mapping ?? null, by, json, print };
        await withStore(terminal, ({ deps }) => runUpgradeCommand(deps, command));
      }
    });
}

/** Adds the command that checks what is on record against the log. */
export function addDoctor(program: Command, terminal: Terminal): void {
  program
    .command("doctor")
    .description("checks that what is on record of consents is what the log of their changes comes to")
    .option("--repair", "make what differs what the log says", false)
    .option("--json", "one line of JSON for each difference", false)
    .action(async ({ repair, json }: { repair: boolean; json: boolean }) => {
      const { runDoctor } = await import("./doctor.ts");
      const command = { repairs: repair, json, print: terminal.print };
      terminal.exitWith(await withStore(terminal, ({ deps }) => runDoctor(deps, command)));
    });
}
