// Fewer jobs at a time where they are large: whatever a process has taken it holds in memory.
import type { Job, Worker } from "bullmq";

/** How many jobs a worker takes at a time. */
export interface HeldLimits {
  /** While what it has taken is small. */
  readonly most: number;
  /** From then on. */
  readonly fewest: number;
  readonly maxCharacters: number;
}

/** Gives what takes a worker's jobs into account: `watch` the worker, and `run` each job by it. */
export function holdJobs({ most, fewest, maxCharacters }: HeldLimits) {
  let held = 0;
  let watched: Worker | null = null;
  const hold = (characters: number): void => {
    held += characters;
    if (watched !== null) watched.concurrency = held > maxCharacters ? fewest : most;
  };
  return {
    watch: (worker: Worker): void => {
      watched = worker;
      // Told as soon as a job was fetched, before the next one is.
      worker.on("active", (job) => hold(charactersOf(job.data)));
    },
    run: <T>(job: Job, work: () => Promise<T>): Promise<T> =>
      work().finally(() => hold(-charactersOf(job.data))),
  };
}

/** Counts the characters of all texts in a job's data. */
function charactersOf(data: unknown): number {
  if (typeof data === "string") return data.length;
  if (typeof data !== "object" || data === null) return 0;
  return Object.values(data).reduce<number>((sum, each) => sum + charactersOf(each), 0);
}
