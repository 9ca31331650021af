// Work that a process does again and again beside its pages and jobs, for as long as it runs.
import type { Logger } from "../base/log.ts";

/** Work that goes on. */
export interface Repeated {
  /** Ends after the turn under way. */
  stop(): Promise<void>;
}

/** Does some work now and again some time after each turn; one that fails is logged by its kind and tried again. */
export function repeat(log: Logger, everyMs: number, work: () => Promise<void>): Repeated {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let turn = takeTurn();

  async function takeTurn(): Promise<void> {
    try {
      await work();
    } catch (cause) {
      // The message is left out: it may quote what must not stand in a log.
      log.warn({ cause: describe(cause) }, "Work put off: the world around it failed");
    }
    if (isStopped) return;
    timer = setTimeout(() => {
      turn = takeTurn();
    }, everyMs);
  }

  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await turn;
    },
  };
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  return "code" in cause && typeof cause.code === "string" ? `${cause.name} ${cause.code}` : cause.name;
}
