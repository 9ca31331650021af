// A mixed load over minutes, on servers and in processes that it starts itself: `npm run load -- --minutes 10`.
// It fails where memory grows or requests fail. Redis and PostgreSQL are Debian's packages.
import Table from "cli-table3";
import { Command, InvalidArgumentError } from "commander";
import { openWorld } from "../chaos/world.ts";
import { growthOf, isGrowing, type LoadOutcome, RATES, runLoad } from "./load-run.ts";

const rates = Object.entries(RATES).map(([kind, rate]) => `${rate} ${kind}`);
const command = new Command("npm run load --")
  .description(`A mixed load: ${rates.join(", ")} requests a second`)
  .option("--minutes <number>", "how long", readNumber, 10)
  .option("--times <number>", "so many times the load", readNumber, 1)
  .parse();
const { minutes, times } = command.opts<{ minutes: number; times: number }>();

tell("Starting PostgreSQL, Redis, a mail server and four processes …");
const world = await openWorld();
process.once("SIGINT", () => void world.close().finally(() => process.exit(130)));
try {
  tell(`${minutes} minutes of ${times} times ${rates.join(", ")} a second …`);
  const outcome = await runLoad(world, { seconds: minutes * 60, times });
  tell(tableOfTimes(outcome));
  tell(tableOfMemory(outcome));
  if (isBad(outcome)) process.exitCode = 1;
} finally {
  await world.close();
}

function isBad({ byKind, memory }: LoadOutcome): boolean {
  const hasFailed = [...byKind.values()].some(({ failed }) => failed > 0);
  return hasFailed || [...memory.values()].some((samples) => isGrowing(growthOf(samples)));
}

function tableOfTimes({ byKind }: LoadOutcome): string {
  const table = new Table({
    head: ["request", "answered", "failed", "p50 ms", "p95 ms", "p99 ms", "longest ms"],
    style: { head: [], border: [] },
  });
  for (const [kind, { times: taken, failed }] of byKind) {
    const sorted = [...taken].sort((one, other) => one - other);
    const at = (share: number) => (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(0);
    table.push([kind, taken.length, failed, at(0.5), at(0.95), at(0.99), at(1)]);
  }
  return table.toString();
}

function tableOfMemory({ memory }: LoadOutcome): string {
  const table = new Table({
    head: ["process", "MB once warm", "MB at the end", "most MB", "grows"],
    style: { head: [], border: [] },
  });
  for (const [name, samples] of memory) {
    const growth = growthOf(samples);
    const figures = [growth.warmMb, growth.endMb, Math.max(0, ...samples)].map((each) => each.toFixed(0));
    table.push([name, ...figures, isGrowing(growth) ? "yes" : "no"]);
  }
  return table.toString();
}

function readNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError("It must be a number above 0.");
  return value;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
