// Jobs that failed for good stay to be looked at for a while, and then go: Redis holds what they hold in memory.
import { type Job, Queue } from "bullmq";
import type { Logger } from "../base/log.ts";
import type { QueueBackend } from "./backend.ts";
import type { Queues } from "./enqueue.ts";

/** Which failed jobs stay. */
export interface FailedJobsKept {
  readonly days: number;
  /** The newest so many of each queue. */
  readonly count: number;
}

/** Where the queues are, and which failed jobs stay in them. */
export interface ForgetFailed {
  readonly backend: QueueBackend;
  readonly queues: Queues;
  readonly kept: FailedJobsKept;
  readonly log: Logger;
}

const DAY_MS = 24 * 3_600_000;
const PAGE_JOBS = 100;

/**
 * Removes failed jobs that are too old or too many, the oldest first.
 *
 * BullMQ's own retention is not asked: it starts the job that waits for a failed one when that one goes, and a send job
 * would start without the filter it waits for. As long as it waits, the failed job stays.
 *
 * @returns How many were removed.
 */
export async function forgetFailed({ backend, queues, kept, log }: ForgetFailed, at: Date): Promise<number> {
  const before = at.getTime() - kept.days * DAY_MS;
  let removed = 0;
  for (const queue of queues.all) removed += await forgetIn(queue, backend, { before, count: kept.count });
  if (removed > 0) log.info({ jobs: removed }, "Forgot failed jobs that were too old or too many");
  return removed;
}

async function forgetIn(
  queue: Queue,
  backend: QueueBackend,
  { before, count }: { readonly before: number; readonly count: number },
): Promise<number> {
  let surplus = (await queue.getFailedCount()) - count;
  let removed = 0;
  for (let held = 0; ; ) {
    const page = await queue.getRanges(["failed"], held, held + PAGE_JOBS - 1, true);
    if (page.length === 0) return removed;
    for (const id of page) {
      // One at a time: each may hold a list of 10,000 recipients.
      const job: Job | undefined = await queue.getJob(id);
      if (surplus <= 0 && (job?.finishedOn ?? 0) > before) return removed;
      surplus -= 1;
      if (job === undefined || (await isWaitedFor(backend, job))) {
        held += 1;
      } else {
        await job.remove();
        removed += 1;
      }
    }
  }
}

async function isWaitedFor(backend: QueueBackend, { parent }: Job): Promise<boolean> {
  if (parent?.id === undefined) return false;
  // Such as `mailconsent:mail-send`; the prefix may hold colons, a queue's name may not.
  const colon = parent.queueKey.lastIndexOf(":");
  const prefix = parent.queueKey.slice(0, colon);
  const queue = new Queue(parent.queueKey.slice(colon + 1), { ...backend.options, prefix });
  try {
    return (await queue.getJobState(parent.id)) === "waiting-children";
  } finally {
    await queue.close();
  }
}
