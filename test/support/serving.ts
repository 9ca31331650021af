// A system that serves in a process of its own, as an operator starts it.
import type { ChildProcess } from "node:child_process";
import { afterAll, beforeAll } from "vitest";
import { killNow, startCommand, untilWritten } from "./command.ts";
import { makePlace, type TestPlace } from "./system.ts";

/** A process that serves, and where. */
export interface Serving {
  readonly process: ChildProcess;
  /** Such as `http://127.0.0.1:41234`. */
  readonly address: string;
}

/** Starts `serve` on a port that is free, and waits until it is ready. */
export async function startServing(environment: TestPlace["environment"]): Promise<Serving> {
  const process = startCommand(["serve"], { environment });
  const log = await untilWritten(process, '"msg":"Ready"');
  return { process, address: `http://127.0.0.1:${/"port":(\d+)/.exec(log)?.[1]}` };
}

/** Serves at a place of the test file's own, and takes both away after its tests. */
export function useServing(): {
  readonly place: () => TestPlace;
  readonly process: () => ChildProcess;
  readonly address: () => string;
} {
  let place: TestPlace | null = null;
  let serving: Serving | null = null;
  const get = <T>(value: T | null): T => {
    if (value === null) throw new Error("It serves once tests run, not before");
    return value;
  };
  beforeAll(async () => {
    place = await makePlace();
    serving = await startServing(place.environment);
  });
  afterAll(async () => {
    if (serving !== null) await killNow(serving.process);
    await place?.remove();
  });
  return {
    place: () => get(place),
    process: () => get(serving).process,
    address: () => get(serving).address,
  };
}
