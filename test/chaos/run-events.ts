// Lets bad days happen to a system one after the other, each in the middle of a load, and looks what became of it.
import { type Audit, audit, untilDrained } from "./audit.ts";
import type { ChaosEvent } from "./events.ts";
import { type LoadSize, prepareLoad } from "./load.ts";
import { seededRandom, sleep } from "./pace.ts";
import type { World } from "./world.ts";

/** What came of one event. */
export interface EventOutcome extends Audit {
  readonly name: string;
  /** What kept it from being staged; `null` where it was. */
  readonly lacks: string | null;
  /** Acknowledged requests, and mails that the mail server took. */
  readonly acknowledged: number;
  /** From the end of the event and the load to the end of all work; `null` where that did not come. */
  readonly recoveredInSeconds: number | null;
  /** What was left to do then, in words. */
  readonly left: readonly string[];
  /** Processes that ended by themselves. */
  readonly ends: number;
  /** How pages were answered, by status; 0: not at all. */
  readonly pages: ReadonlyMap<number, number>;
}

/** How an event is run. */
export interface EventRun {
  readonly size: LoadSize;
  readonly outageMs: number;
  readonly kills: number;
  readonly seed: number;
}

const QUIET_MS = 2_000;

/** Runs one event. */
export async function runEvent(world: World, event: ChaosEvent, run: EventRun): Promise<EventOutcome> {
  const lacks = event.lacks?.(world) ?? null;
  const none = { lost: [], doubled: [], wronglyPassed: [] };
  if (lacks !== null) {
    const nothing = { acknowledged: 0, recoveredInSeconds: null, left: [], ends: 0, pages: new Map() };
    return { name: event.name, lacks, ...none, ...nothing };
  }
  const random = seededRandom(run.seed);
  const size = enlarged({ ...run.size, seconds: run.size.seconds + run.outageMs / 1_000 }, event.load ?? 1);
  const endsBefore = world.roles.ends;
  const load = await prepareLoad(world, size, { name: event.name, random });
  const running = load.run();
  running.catch(() => {}); // it is awaited below
  await sleep(QUIET_MS);
  await event.happen(world, { ...run, random });
  await running;
  await event.after?.(load);
  const endedAt = Date.now();
  const left = await untilDrained(world);
  const recoveredInSeconds = left.length === 0 ? (Date.now() - endedAt) / 1_000 : null;
  const { templates, filters, withdrawals, pages, recipients } = load.acknowledged;
  return {
    name: event.name,
    lacks,
    ...(await audit(world, load.acknowledged)),
    acknowledged: templates.length + filters.length + withdrawals.length + recipients.length,
    recoveredInSeconds,
    left,
    ends: world.roles.ends - endsBefore,
    pages,
  };
}

function enlarged(size: LoadSize, times: number): LoadSize {
  return {
    seconds: size.seconds,
    recipients: size.recipients * times,
    rewrites: size.rewrites * times,
    filters: size.filters * times,
    withdrawals: size.withdrawals * times,
    pages: size.pages * times,
  };
}
