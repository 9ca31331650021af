// Bad days on real servers that it starts itself: `npm run chaos`, or `npm run chaos -- redis-lost kill --outage 60`.
// Redis and PostgreSQL are Debian's packages; root can fill a volume up, and the package faketime makes clocks jump.
import Table from "cli-table3";
import { Command, InvalidArgumentError } from "commander";
import { EVENTS, findUnknownEvent } from "./events.ts";
import { type EventOutcome, runEvent } from "./run-events.ts";
import { openWorld } from "./world.ts";

const SIZE = { seconds: 8, recipients: 300, rewrites: 60, filters: 24, withdrawals: 60, pages: 100 };

const command = new Command("npm run chaos --")
  .description(
    "Lets bad days happen to a system under a mixed load, and fails where anything was lost or done twice",
  )
  .argument("[events...]", "which; all if none is named")
  .option("--outage <seconds>", "how long a server is away", readNumber, 10)
  .option("--kills <count>", "how often a process is killed", readNumber, 8)
  .option("--seed <number>", "of the random numbers", readNumber, 1)
  .option("--list", "only list the events", false)
  .parse();
const options = command.opts<{ outage: number; kills: number; seed: number; list: boolean }>();

const unknown = findUnknownEvent(command.args);
if (unknown !== undefined) {
  command.error(`Cannot run event "${unknown}": known are ${EVENTS.map(({ name }) => name).join(", ")}`, {
    exitCode: 2,
  });
}
if (options.list) for (const { name, about } of EVENTS) tell(`${name}: ${about}`);
else await run();

async function run(): Promise<void> {
  const chosen = EVENTS.filter(({ name }) => command.args.length === 0 || command.args.includes(name));
  tell("Starting PostgreSQL, Redis, a mail server and four processes …");
  const world = await openWorld();
  process.once("SIGINT", () => void world.close().finally(() => process.exit(130)));
  const outcomes: EventOutcome[] = [];
  try {
    for (const event of chosen) {
      tell(`${event.name}: ${event.about}`);
      const outcome = await runEvent(world, event, {
        size: SIZE,
        outageMs: options.outage * 1_000,
        kills: options.kills,
        seed: options.seed,
      });
      const { lost, doubled, wronglyPassed, left } = outcome;
      for (const fault of [...lost, ...doubled, ...wronglyPassed, ...left]) tell(`  ${fault}`);
      outcomes.push(outcome);
    }
  } finally {
    await world.close();
  }
  tell(tableOf(outcomes));
  if (outcomes.some(isBad)) process.exitCode = 1;
}

function isBad({ lacks, lost, doubled, wronglyPassed, ends, recoveredInSeconds }: EventOutcome): boolean {
  if (lacks !== null) return false;
  return lost.length + doubled.length + wronglyPassed.length + ends > 0 || recoveredInSeconds === null;
}

function tableOf(outcomes: readonly EventOutcome[]): string {
  const table = new Table({
    head: [
      "event",
      "acknowledged",
      "lost",
      "doubled",
      "wrongly passed",
      "done after",
      "pages by status",
      "ended",
    ],
    style: { head: [], border: [] },
  });
  for (const outcome of outcomes) {
    const { name, lacks, acknowledged, lost, doubled, wronglyPassed, recoveredInSeconds, pages, ends } =
      outcome;
    if (lacks !== null) {
      table.push([name, { colSpan: 7, content: `not staged: it lacks ${lacks}` }]);
      continue;
    }
    const after = recoveredInSeconds === null ? "never" : `${recoveredInSeconds.toFixed(1)} s`;
    const counts = [acknowledged, lost.length, doubled.length, wronglyPassed.length];
    table.push([name, ...counts, after, tellStatuses(pages), ends]);
  }
  return table.toString();
}

function tellStatuses(pages: EventOutcome["pages"]): string {
  const counts = [...pages].sort(([one], [other]) => one - other);
  return counts.map(([status, count]) => `${status === 0 ? "none" : status}: ${count}`).join(", ");
}

function readNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError("It must be a number from 0.");
  return value;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
