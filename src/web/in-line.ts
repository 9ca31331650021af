// Pages under load: so many are made at a time, some wait in line for a moment, and whoever comes then is told at once.
import pLimit from "p-limit";

/** How many pages are made at a time, and how many may wait how long until it is their turn. */
export interface LineLimits {
  readonly atATime: number;
  readonly waiting: number;
  readonly waitMs: number;
}

/**
 * Gives a function that does work when it is its turn, and gives `null` where that will not come soon: nobody then waits
 * behind those who will not see their answer any more.
 */
export type InLine = <T>(work: () => Promise<T>) => Promise<T | null>;

/** Opens a line. */
export function openLine({ atATime, waiting, waitMs }: LineLimits): InLine {
  const inTurn = pLimit(atATime);
  return async (work) => {
    if (inTurn.pendingCount >= waiting) return null;
    return await new Promise((done, fail) => {
      let isLate = false;
      const late = setTimeout(() => {
        isLate = true;
        done(null);
      }, waitMs);
      void inTurn(async () => {
        if (isLate) return;
        clearTimeout(late);
        await work().then(done, fail);
      });
    });
  };
}
