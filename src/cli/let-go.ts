// Stopping while the queues are away: what waits for their answer would wait for longer than a process may take to stop.
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "../base/log.ts";
import type { QueueBackend } from "../queue/backend.ts";

/** A server that restarts is back within this; what is left of the limit is for ending what is under way. */
const AWAY_MS = 5_000;
const LOOK_EVERY_MS = 200;

/**
 * Lets go of queues that do not answer for five seconds, so that what waits for them fails instead. Nothing is lost by it:
 * a job whose end they could not be told of is in them still, and is done again.
 */
export async function letGoWhenAway(backend: QueueBackend, log: Logger): Promise<void> {
  const until = Date.now() + AWAY_MS;
  while (!(await backend.answers())) {
    if (Date.now() >= until) {
      log.warn({}, "Queues do not answer: stopping without them");
      return backend.letGo();
    }
    await sleep(LOOK_EVERY_MS);
  }
}
