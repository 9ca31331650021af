// `mailconsent review …` as commander reads it.
import { type Command, InvalidArgumentError, Option } from "commander";
import { DECIDABLE, SCOPES } from "../store/decision-kinds.ts";
import { decided } from "./decided-command.ts";
import { parseNumber } from "./options.ts";
import type { DecideFlags } from "./review.ts";
import { parseTime } from "./tell-time.ts";
import { type Terminal, withStore, withSystem } from "./terminal.ts";

const GROUP = [
  "<group>",
  "its name, as list prints it; a beginning of it that no other group has is enough",
] as const;

/** Adds the command and those under it. */
export function addReview(program: Command, terminal: Terminal): void {
  const review = program
    .command("review")
    .description("flagged links: lists, shows and decides them, without a browser");
  addReading(review, terminal);
  addDeciding(review, terminal);
  addRules(review, terminal);
}

function addReading(review: Command, terminal: Terminal): void {
  const { print } = terminal;
  review
    .command("list")
    .description("the groups that wait: what a mailing needs first comes first, then what holds most links")
    .option("--filter <words>", "only groups with these words in link, address, template or sender", "")
    .option("--json", "one line of JSON a group", false)
    .action(async ({ filter, json }: { filter: string; json: boolean }) => {
      const { listGroups } = await import("./review.ts");
      await withStore(terminal, ({ deps }) => listGroups(deps, { search: filter, json, print }));
    });
  review
    .command("show")
    .description(
      "one group: the evidence, the source before and after, its links, and what each scope would decide",
    )
    .argument(...GROUP)
    .option("--json", "as one line of JSON", false)
    .action(async (group: string, { json }: { json: boolean }) => {
      const { showGroup } = await import("./review.ts");
      await withStore(terminal, ({ deps }) => showGroup(deps, group, { json, print }));
    });
}

function addDeciding(review: Command, terminal: Terminal): void {
  const { print } = terminal;
  decided(review.command("decide"))
    .description("decides a group, or some links of it, and has their templates rewritten")
    .argument(...GROUP)
    .argument("<ruling>", DECIDABLE.join(", "), parseRuling)
    .addOption(new Option("--scope <scope>", "for which links it holds").choices(SCOPES).default("link"))
    .option(
      "--links <numbers>",
      "only these links, as show prints them, with commas between",
      parseNumbers,
      [],
    )
    .option("--until <time>", "when the rule ends by itself", parseTime)
    .option("--try", "tell what it would decide, and store nothing", false)
    .option("--json", "as one line of JSON", false)
    .action(
      async (group: string, ruling: DecideFlags["ruling"], flags: Omit<DecideFlags, "ruling" | "print">) => {
        const { decideGroup } = await import("./review.ts");
        await withSystem(terminal, (system) => decideGroup(system, group, { ...flags, ruling, print }));
      },
    );
  review
    .command("undo")
    .description("takes a decision back; a template that was sent gets a new revision")
    .argument("[decision]", "its number; without one the last decision of --by", parseNumber)
    .requiredOption("--by <who>", "who takes it back")
    .option("--json", "as one line of JSON", false)
    .action(async (decision: number | undefined, flags: { by: string; json: boolean }) => {
      const { undoDecision } = await import("./review.ts");
      await withSystem(terminal, (system) => undoDecision(system, decision ?? null, { ...flags, print }));
    });
}

function addRules(review: Command, terminal: Terminal): void {
  const { print } = terminal;
  review
    .command("rules")
    .description("the rules that decisions made: owner, reason, links they decide, end")
    .option("--all", "those that ended, too", false)
    .option("--end <rule>", "end the rule of this number; its links wait again", parseNumber)
    .option("--confirm <rule>", "let the rule of this number stand that was asked again", parseNumber)
    .option("--by <who>", "who ends it")
    .option("--json", "one line of JSON a rule", false)
    .action(async (flags: { all: boolean; end?: number; confirm?: number; by?: string; json: boolean }) => {
      const { changeRule, listRules } = await import("./review.ts");
      await withSystem(terminal, async (system) => {
        await changeRule(system, { ...flags, print });
        if (flags.end === undefined && flags.confirm === undefined)
          await listRules(system.deps, { withEnded: flags.all, json: flags.json, print });
      });
    });
}

function parseRuling(text: string): DecideFlags["ruling"] {
  const ruling = DECIDABLE.find((each) => each === text);
  if (ruling === undefined) throw new InvalidArgumentError(`Use one of ${DECIDABLE.join(", ")}.`);
  return ruling;
}

function parseNumbers(text: string): readonly number[] {
  return text.split(",").map((each) => parseNumber(each.trim()));
}
