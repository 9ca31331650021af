// `mailconsent bursts …` as commander reads it.
import type { Command } from "commander";
import { parseBatchId, parseBurstId } from "../base/ids.ts";
import { CommandError } from "./errors.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

interface RevertFlags {
  readonly by?: string;
  readonly reason?: string;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly json: boolean;
}

/** Adds the command and those under it. */
export function addBursts(program: Command, terminal: Terminal): void {
  const bursts = program
    .command("bursts")
    .description(
      "bursts of actions by links, from one network soon after a send: what they did, and reverting it",
    );
  addReading(bursts, terminal);
  addReverting(bursts, terminal);
}

function addReading(bursts: Command, terminal: Terminal): void {
  const { print } = terminal;
  bursts
    .command("list")
    .description("lists the latest bursts, newest first")
    .option("--json", "one line of JSON each", false)
    .action(async ({ json }: { json: boolean }) => {
      const { runBurstList } = await import("./burst-list.ts");
      await withStore(terminal, ({ deps }) => runBurstList(deps, { json, print }));
    });
  bursts
    .command("show")
    .description("what a burst did, what reverting it would do, and what was reverted of it")
    .argument("<id>", "number of the burst, as `bursts list` shows it")
    .option("--json", "print it as JSON", false)
    .action(async (id: string, { json }: { json: boolean }) => {
      const burstId = take(parseBurstId(id));
      const { runBurstShow } = await import("./burst-list.ts");
      await withStore(terminal, ({ deps }) => runBurstShow(deps, { burstId, json, print }));
    });
}

function addReverting(bursts: Command, terminal: Terminal): void {
  const { print } = terminal;
  bursts
    .command("revert")
    .description(
      "takes back what a burst did, of contacts who did nothing themselves, as far as nobody changed it since",
    )
    .argument("<id>", "number of the burst")
    .option("--by <who>", "who decides it; kept on record")
    .option("--reason <reason>", "why; kept on record, so name nobody in it")
    .option("--dry-run", "only count", false)
    .option("--yes", "do not ask", false)
    .option("--json", "print the counts as JSON; needs --yes or --dry-run", false)
    .action(async (id: string, flags: RevertFlags) => {
      const burstId = take(parseBurstId(id));
      const command = { burstId, decision: decisionOf(flags), asks: !flags.yes, json: flags.json, print };
      const { runBurstRevert } = await import("./burst-revert.ts");
      await withStore(terminal, ({ deps }) => runBurstRevert(deps, command));
    });
  bursts
    .command("take-back")
    .description("takes a revert back: what it took away holds again")
    .argument("<id>", "number of the revert, as `bursts revert` and `bursts show` tell it")
    .requiredOption("--by <who>", "who takes it back; kept on record")
    .option("--json", "print the counts as JSON", false)
    .action(async (id: string, { by, json }: { by: string; json: boolean }) => {
      const batchId = take(parseBatchId(id));
      const { runBurstTakeBack } = await import("./burst-revert.ts");
      await withStore(terminal, ({ deps }) => runBurstTakeBack(deps, { batchId, by, json, print }));
    });
}

/** Reads who decides to revert and why; `null` for a dry run. */
function decisionOf({ by = "", reason = "", dryRun, yes, json }: RevertFlags) {
  if (dryRun) return null;
  if (json && !yes) throw new CommandError("input", "Cannot print JSON and ask: add --yes or --dry-run");
  if (by.trim() !== "" && reason.trim() !== "") return { by, reason };
  throw new CommandError("input", "Cannot revert: say --by and --reason, which stay on record, or --dry-run");
}
