// Keeps marking bursts of actions, for as long as a worker runs.
import type { FlowDependencies } from "../flow/dependencies.ts";
import { markBursts } from "../flow/mark-bursts.ts";
import { type Repeated, repeat } from "./repeat.ts";

const LOOK_EVERY_MS = 30_000;
const LOOK_BACK_MS = 24 * 60 * 60 * 1_000; // a worker that was away for longer was missed for other things first

/** Looks for bursts now, for a day back, and then every half minute for what is new. */
export function keepMarkingBursts(deps: FlowDependencies): Repeated {
  let since = new Date(deps.clock().getTime() - LOOK_BACK_MS);
  return repeat(deps.log, LOOK_EVERY_MS, async () => {
    const begun = deps.clock();
    await markBursts(deps, since);
    since = begun;
  });
}
