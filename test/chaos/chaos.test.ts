// Two bad days in small; `npm run chaos` has all of them.
import { afterAll, beforeAll, expect, test } from "vitest";
import { EVENTS } from "./events.ts";
import { runEvent } from "./run-events.ts";
import { openWorld, type World } from "./world.ts";

const SIZE = { seconds: 3, recipients: 60, rewrites: 12, filters: 6, withdrawals: 12, pages: 10 };

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test.each(["redis-lost", "kill"])(
  "%s: nothing is lost, done twice or sent to who had left",
  {
    timeout: 240_000,
  },
  async (name) => {
    const event = EVENTS.find((each) => each.name === name);
    if (event === undefined) throw new Error("No such event");
    const run = { size: SIZE, outageMs: 2_000, kills: 3, seed: 1 };
    const { lost, doubled, wronglyPassed, recoveredInSeconds, acknowledged } = await runEvent(
      world,
      event,
      run,
    );
    expect({ lost, doubled, wronglyPassed }).toEqual({ lost: [], doubled: [], wronglyPassed: [] });
    expect(recoveredInSeconds).not.toBeNull();
    expect(acknowledged).toBe(60 + 12 + 6 + 12);
  },
);
