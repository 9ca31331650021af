// When the requests of a load are made, and how long their makers insist.

/** Random numbers that are the same each time, and a name that no other load has. */
export interface Seeded {
  readonly name: string;
  readonly random: () => number;
}

const TRY_TIMEOUT_MS = 15_000;
const AGAIN_MS = 250;
const GIVE_UP_MS = 5 * 60_000;

/** Does something so many times, spread evenly over a while; one that takes long holds up no other. */
export async function atPace(
  { count, seconds }: { readonly count: number; readonly seconds: number },
  work: (index: number) => Promise<void>,
): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await sleep((index * seconds * 1_000) / count);
      await work(index);
    }),
  );
}

/**
 * Makes a request again and again until it is answered, as systems and mail clients do.
 *
 * @returns The status of an answer that says yes.
 * @throws Error for an answer that says no, and where there is none for minutes.
 */
export async function untilAnswered(url: string, request: RequestInit): Promise<number> {
  const deadline = Date.now() + GIVE_UP_MS;
  for (;;) {
    const status = await tryRequest(url, request);
    if (status >= 200 && status < 400) return status;
    if (status >= 400 && status < 500 && status !== 429) throw new Error(`Refused with ${status}`);
    if (Date.now() > deadline) throw new Error(`No answer for ${GIVE_UP_MS} ms, the last was ${status}`);
    await sleep(AGAIN_MS);
  }
}

/** Gives the status; 0 where there is no answer. */
async function tryRequest(url: string, request: RequestInit): Promise<number> {
  try {
    const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(TRY_TIMEOUT_MS) });
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return 0;
  }
}

/** Random numbers of a seed (mulberry32), from 0 up to 1. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Waits. */
export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
