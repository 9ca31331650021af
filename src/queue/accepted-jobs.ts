// Jobs we have said yes to are on record before a queue has them: one that is away, or loses its data, loses none of them.
import { isDeepStrictEqual } from "node:util";
import type { Job, Queue } from "bullmq";
import type { FlowDependencies } from "../flow/dependencies.ts";
import {
  type AcceptedJob,
  countAcceptedJobs,
  deleteAcceptedJobs,
  type JobKey,
  loadAcceptedJobs,
  type StoredJob,
  saveAcceptedJob,
} from "../store/accepted-jobs.ts";
import type { Queues } from "./enqueue.ts";
import { inTime } from "./in-time.ts";
import type { EndedJob } from "./worker.ts";

/** What came of a job that somebody hands over. */
export type Acceptance =
  | { readonly kind: "queued"; readonly job: Job }
  /** It is on record, and goes in once the queue can be reached. */
  | { readonly kind: "kept" }
  /** Its id stands for a job with another name or other data. */
  | { readonly kind: "differs" }
  /** It holds NUL or half of a character, which a queue in the database cannot keep. */
  | { readonly kind: "unstorable" }
  /** So many jobs wait already that it is not taken. */
  | { readonly kind: "full"; readonly waiting: number };

/** A job before it is in a queue. */
export interface OfferedJob {
  readonly name: string;
  readonly data: object;
  readonly jobId: string;
}

const QUEUE_LIMIT_MS = 5_000; // below what callers wait
/** Redis holds all that wait in memory: with templates of 20 KB these are 2 GB. */
const MAX_WAITING_JOBS = 100_000;
const PAGE_JOBS = 500;
/** One that was just accepted may not be in the queue yet. */
const SETTLED_MS = 10_000;

/**
 * Accepts a job: once it answers "queued" or "kept" the job is on record, and will be done. The same job again is the same
 * job, as long as the queue or the record knows it.
 *
 * @param maxWaiting No new job is taken while so many wait.
 */
export async function acceptJob(
  { db, clock, log }: Pick<FlowDependencies, "db" | "clock" | "log">,
  queue: Queue,
  { maxWaiting = MAX_WAITING_JOBS, ...offered }: OfferedJob & { readonly maxWaiting?: number },
): Promise<Acceptance> {
  const key = { queue: queue.name, jobId: offered.jobId };
  const text = JSON.stringify(offered.data);
  const saved = await saveAcceptedJob(db, { ...key, name: offered.name, data: text }, clock());
  if (!isSame({ ...saved.job, data: JSON.parse(saved.job.data) }, offered)) return { kind: "differs" };
  const limit = saved.isNew ? maxWaiting : Number.POSITIVE_INFINITY;
  const late = new AbortController();
  const putting = putIn(queue, offered, { limit, late: late.signal });
  const accepted = await inTime(putting, QUEUE_LIMIT_MS).catch(async (cause) => {
    late.abort();
    if (isUnstorable(cause)) return { kind: "unstorable" } as const;
    const reason = cause instanceof Error ? cause.name : typeof cause;
    log.warn({ ...key, reason }, "Queue cannot be reached: the job is kept until it can");
    const waiting = await countAcceptedJobs(db, { queue: queue.name, limit: maxWaiting + 1 });
    return waiting > limit ? ({ kind: "full", waiting } as const) : ({ kind: "kept" } as const);
  });
  const isNoNews = accepted.kind === "queued" && accepted.job.finishedOn !== undefined;
  const isRefused = accepted.kind !== "queued" && accepted.kind !== "kept";
  if (saved.isNew && (isRefused || isNoNews)) await deleteAcceptedJobs(db, [key]);
  return accepted;
}

/** Tells whether text is what PostgreSQL stumbled over (its errors of class 22): it would again, each time. */
function isUnstorable(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && /^22/.test(`${cause.code}`);
}

async function putIn(
  queue: Queue,
  offered: OfferedJob,
  { limit, late }: { readonly limit: number; readonly late: AbortSignal },
): Promise<Acceptance> {
  const { name, data, jobId } = offered;
  const waiting = await queue.getWaitingCount();
  // What is asked of a queue that is away is answered once it is back: the job may have been refused by then.
  late.throwIfAborted();
  if (waiting >= limit) return { kind: "full", waiting };
  const added = await queue.add(name, data, { jobId });
  // With an id that is taken, `add` gives our own data back and not that of the job which has it.
  const job = (await queue.getJob(jobId)) ?? added;
  return isSame(job, offered) ? { kind: "queued", job } : { kind: "differs" };
}

/** Compares data as it is after its way through a queue: fields without a value are gone. */
function isSame(
  known: { readonly name: string; readonly data: unknown },
  { name, data }: OfferedJob,
): boolean {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  return known.name === name && isDeepStrictEqual(plain(known.data), plain(data));
}

/** Looks after accepted jobs in a worker's process. */
export class AcceptedJobs {
  readonly #deps: Pick<FlowDependencies, "db" | "clock" | "log">;
  readonly #queues: Queues;
  #ended: JobKey[] = [];
  #after = 0;

  constructor(deps: Pick<FlowDependencies, "db" | "clock" | "log">, queues: Queues) {
    this.#deps = deps;
    this.#queues = queues;
  }

  /** Notes that a job has ended, to forget it with the next {@link forgetEnded}. */
  noteEnded({ queue, jobId }: Pick<EndedJob, "queue" | "jobId">): void {
    if (jobId !== null) this.#ended.push({ queue, jobId });
  }

  /** Forgets jobs that have ended: many at once, since a statement for each would slow their worker down. */
  async forgetEnded(): Promise<void> {
    const ended = this.#ended;
    if (ended.length === 0) return;
    await deleteAcceptedJobs(this.#deps.db, ended);
    this.#ended = this.#ended.slice(ended.length);
  }

  /**
   * Looks at the next accepted jobs, and puts in again those their queue does not know; where there are such, at all
   * that follow too. One whose end went by unnoticed is done once more, which every job can be.
   *
   * @returns How many were put in.
   */
  async restoreLost(): Promise<number> {
    let restored = 0;
    for (;;) {
      const page = await this.#nextPage();
      const lost = await this.#findLost(page);
      await inTime(this.#putIn(lost), QUEUE_LIMIT_MS);
      restored += lost.length;
      this.#after = page.length < PAGE_JOBS ? 0 : (page.at(-1)?.id ?? 0);
      if (lost.length === 0 || this.#after === 0) break;
    }
    if (restored > 0) this.#deps.log.warn({ jobs: restored }, "Put in again what a queue had lost");
    return restored;
  }

  #nextPage(): Promise<readonly StoredJob[]> {
    const { db, clock } = this.#deps;
    const to = clock();
    // One from later than now was accepted while a clock was ahead, and would else wait until its time comes.
    const notWithin = { from: new Date(to.getTime() - SETTLED_MS), to };
    return loadAcceptedJobs(db, { after: this.#after, notWithin, limit: PAGE_JOBS });
  }

  async #findLost(jobs: readonly StoredJob[]): Promise<readonly StoredJob[]> {
    const states = await inTime(
      Promise.all(jobs.map(({ queue, jobId }) => this.#queueOf(queue)?.getJobState(jobId))),
      QUEUE_LIMIT_MS,
    );
    const isEnded = (index: number) => states[index] === "completed" || states[index] === "failed";
    await deleteAcceptedJobs(
      this.#deps.db,
      jobs.filter((_, index) => isEnded(index)),
    );
    return jobs.filter((_, index) => states[index] === "unknown");
  }

  async #putIn(jobs: readonly AcceptedJob[]): Promise<void> {
    await Promise.all(
      jobs.map(async ({ queue, jobId, name, data }) => {
        try {
          await this.#queueOf(queue)?.add(name, JSON.parse(data), { jobId });
        } catch (cause) {
          if (!isUnstorable(cause)) throw cause;
          // Kept while the queue was away. It would be tried for ever, and keep those behind it from their turn.
          this.#deps.log.error(
            { queue, jobId },
            "Job given up: its text cannot be kept in the database's queues",
          );
          await deleteAcceptedJobs(this.#deps.db, [{ queue, jobId }]);
        }
      }),
    );
  }

  #queueOf(name: string): Queue | undefined {
    return this.#queues.all.find((queue) => queue.name === name);
  }
}
