// Times ways to do one thing against each other: in one process, in turns, so that what disturbs one disturbs all.
import { cpus, loadavg } from "node:os";
import { performance } from "node:perf_hooks";
import Table from "cli-table3";

/** One way to do the thing; each does all of it, and what it answers is thrown away. */
export interface Way {
  readonly name: string;
  readonly run: () => unknown;
}

/** How long one run of a way takes: medians over the rounds. */
export interface Timing {
  readonly name: string;
  /** User and system time of this process, its garbage collector's included; servers and other processes are not. */
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** Rounds when a bench asks for no other number; odd, so that the median is a round that was run. */
const ROUNDS = 7;

/** For this long a way is run unmeasured, until the engine has compiled what is hot in it. */
const WARM_UP_MS = 600;
/** A round repeats a way for about this long: single runs of a few milliseconds say nothing. */
const ROUND_MS = 200;

/** Warms every way up, then runs them in rounds, each round in another order. */
export async function compare(ways: readonly Way[], rounds = ROUNDS): Promise<readonly Timing[]> {
  const measured = [];
  for (const way of ways)
    measured.push({ way, repeats: await warmUp(way), cpu: [] as number[], wall: [] as number[] });
  for (let round = 0; round < rounds; round += 1) {
    for (const each of inTurn(measured, round)) {
      const { cpuMs, wallMs } = await time(each.way, each.repeats);
      each.cpu.push(cpuMs);
      each.wall.push(wallMs);
    }
  }
  return measured.map(({ way, cpu, wall }) => ({ name: way.name, cpuMs: median(cpu), wallMs: median(wall) }));
}

/** Returns how often a round has to repeat the way. */
async function warmUp({ run }: Way): Promise<number> {
  const start = performance.now();
  let lastMs = 0;
  do {
    const runStart = performance.now();
    await run();
    lastMs = performance.now() - runStart;
  } while (performance.now() - start < WARM_UP_MS);
  return Math.max(1, Math.round(ROUND_MS / lastMs));
}

async function time({ run }: Way, repeats: number): Promise<Omit<Timing, "name">> {
  // What one way leaves behind is not the next one's to clear away. The collector also throws away what regular expressions
  // were compiled to, which is not the measured runs' to pay for.
  globalThis.gc?.();
  for (let repeat = 0; repeat < repeats; repeat += 1) await run();
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) await run();
  const wallMs = (performance.now() - start) / repeats;
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1_000 / repeats, wallMs };
}

/** Each first, last and behind each other one in some round. */
function inTurn<T>(all: readonly T[], round: number): readonly T[] {
  const first = round % all.length;
  const order = [...all.slice(first), ...all.slice(0, first)];
  return round % 2 === 0 ? order : order.reverse();
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

/** Prints a table under a title, with the machine it was measured on. */
export function printTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  const load = loadavg()[0]?.toFixed(1);
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, load ${load}, Node.js ${process.version}`;
  process.stdout.write(`\n${title}\n${machine}\n${table.toString()}\n`);
}

/** Prints whether a goal was met. Only half of it is asked for, since machines are shared and times are not steady. */
export function checkGoal(name: string, { measured, goal, isMet }: Goal): void {
  const outcome = isMet(measured, goal) ? "met" : "missed";
  process.stdout.write(`${name}: ${measured.toFixed(1)}, goal ${goal}: ${outcome}\n`);
  const half = isMet(2, 1) ? goal / 2 : goal * 2;
  if (!isMet(measured, half)) process.exitCode = 1;
}

/** A figure and what it should be. */
export interface Goal {
  readonly measured: number;
  readonly goal: number;
  readonly isMet: (measured: number, goal: number) => boolean;
}

/** For figures that are better the higher they are. */
export function atLeast(measured: number, goal: number): boolean {
  return measured >= goal;
}

/** For figures that are better the lower they are. */
export function atMost(measured: number, goal: number): boolean {
  return measured <= goal;
}
