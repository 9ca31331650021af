// Runs the benches one after another, each in a process of its own.
//
// To write one, add test/bench/NAME.bench.ts: a script whose first line is a comment that says what it measures. It gives
// the ways to do one thing, the one everybody knows first, to compare() of support/compare.ts, prints one table with the
// ratio to that baseline, and calls checkGoal() for what the product promises. Its input is in the repository or made from
// a seed; what it needs and does not find (a server, a corpus) it names in one line, and goes on without.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";

const ENDING = ".bench.ts";

interface Bench {
  readonly name: string;
  readonly file: string;
  readonly about: string;
}

const benches: readonly Bench[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .sort()
  .map((file) => {
    const path = join(import.meta.dirname, file);
    const [firstLine = ""] = readFileSync(path, "utf8").split("\n", 1);
    return { name: file.slice(0, -ENDING.length), file: path, about: firstLine.replace(/^\/\/ /, "") };
  });

const command = new Command("npm run bench --")
  .description("Measures ways to do one thing against each other. Close what else runs on the machine first.")
  .argument("[names...]", "benches to run; all if none is named")
  .option("--list", "only list them")
  .addHelpText("after", `\nBenches:\n${benches.map(({ name, about }) => `  ${name}: ${about}`).join("\n")}`)
  .parse();

run(command.args, command.opts<{ list?: boolean }>().list === true);

function run(names: readonly string[], isList: boolean): void {
  const unknown = names.find((name) => !benches.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    const known = benches.map(({ name }) => name).join(", ");
    command.error(`Cannot run bench "${unknown}": known are ${known}`, { exitCode: 2 });
  }
  const chosen = names.length === 0 ? benches : benches.filter(({ name }) => names.includes(name));
  for (const [index, { name, file, about }] of chosen.entries()) {
    process.stdout.write(
      isList ? `${name}: ${about}\n` : `\n[${index + 1}/${chosen.length}] ${name}: ${about}\n`,
    );
    if (isList) continue;
    const { status } = spawnSync(process.execPath, ["--expose-gc", "--import", "tsx", file], {
      stdio: "inherit",
    });
    if (status !== 0) process.exitCode = 1;
  }
}
