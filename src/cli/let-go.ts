// Stopping while the queues are away: what waits for their answer would wait for longer than a process may take to stop.
import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "../base/log.ts";
import type { QueueBackend } from "../queue/backend.ts";
import type { Repeated } from "./repeat.ts";

/** A server that restarts is back within this; what is left of the limit is for ending what is under way. */
const AWAY_MS = 5_000;
const LOOK_EVERY_MS = 200;

/**
 * Lets go of queues as soon as they have not answered for five seconds, so that what waits for them fails instead. Nothing
 * is lost by it: a job whose end they could not be told of is in them still, and is done again.
 */
export function letGoWhenAway(backend: QueueBackend, log: Logger): Repeated {
  const stopping = new AbortController();
  const watch = async (): Promise<void> => {
    let answeredAt = Date.now();
    while (!stopping.signal.aborted) {
      if (await backend.answers()) answeredAt = Date.now();
      else if (Date.now() - answeredAt >= AWAY_MS) {
        log.warn({}, "Queues do not answer: stopping without them");
        return backend.letGo();
      }
      await sleep(LOOK_EVERY_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const watching = watch();
  return {
    stop: () => {
      stopping.abort();
      return watching;
    },
  };
}
