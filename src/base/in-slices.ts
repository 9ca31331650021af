// Work that would hold up a process where much of it comes at once.

/**
 * Gives what does work that many ask for, one after another in the order it was asked for, and lets others have the process
 * in between: whatever arrived meanwhile waits no longer than a slice and the work under way.
 */
export function inSlices(sliceMs: number): <T>(work: () => T) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let since = performance.now();
  return (work) => {
    const turn = last.then(async () => {
      if (performance.now() - since > sliceMs) {
        await new Promise((done) => setImmediate(done));
        since = performance.now();
      }
      return work();
    });
    last = turn.catch(() => {});
    return turn;
  };
}
