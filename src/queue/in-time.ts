// Waiting for the queues no longer than a while: a connection that is down keeps what it is asked until it is up again.

/**
 * Awaits work that needs the queues.
 *
 * @throws Error where there is no answer in time; the work may still be done later.
 */
export async function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${limitMs} ms`)), limitMs);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
