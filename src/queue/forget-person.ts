// Jobs hold the lists they were given, and what they answered, and so people who may have to be forgotten.
import type { Job, Queue } from "bullmq";
import type { PersonNames } from "../consent/contact.ts";
import { isNaming, withoutEntries } from "../consent/forget-entries.ts";
import type { Queues } from "./enqueue.ts";

const PAGE_JOBS = 50; // each may hold 10,000 recipients
const DONE = ["completed", "failed"] as const;
const TO_BE_DONE = ["waiting", "delayed", "prioritized", "waiting-children"] as const;

/** What was done with jobs that name a person. */
export interface ForgottenJobs {
  /** Finished jobs, which are gone. */
  readonly removed: number;
  /** Jobs to come, which have lost the entries that named the person; all others in them stay. */
  readonly cleared: number;
  /**
   * Jobs that name the person still: those under way, which hold them in memory, and those to come whose children
   * answered about them. Once they are done, erasing again removes them.
   */
  readonly underWay: number;
}

/** Removes a person from jobs: finished ones that name them go, those to come lose the entries that do. */
export async function forgetInJobs(queues: Queues, names: PersonNames): Promise<ForgottenJobs> {
  let counts: ForgottenJobs = { removed: 0, cleared: 0, underWay: 0 };
  for (const queue of queues.all.filter((each) => each !== queues.templateRewrite)) {
    const first = await clear(queue, names);
    const active = await forEachNaming(queue, ["active"], names, async () => {});
    // Again, for what was put back to be tried once more while the others were looked at.
    const second = await clear(queue, names);
    const removed = await forEachNaming(queue, DONE, names, (job) => job.remove());
    counts = {
      removed: counts.removed + removed,
      cleared: counts.cleared + first.cleared + second.cleared,
      underWay: counts.underWay + active + second.left,
    };
  }
  await queues.clearEvents();
  return counts;
}

/** Clears jobs to come; what cannot be cleared of them, such as what their children answered, is left. */
async function clear(
  queue: Queue,
  names: PersonNames,
): Promise<{ readonly cleared: number; readonly left: number }> {
  let left = 0;
  const found = await forEachNaming(queue, TO_BE_DONE, names, async (job) => {
    const data = withoutEntries(job.data, names);
    await job.updateData(data);
    if (isNaming([data, await job.getChildrenValues()], names)) left += 1;
  });
  return { cleared: found - left, left };
}

type State = (typeof DONE)[number] | (typeof TO_BE_DONE)[number] | "active";

/** Does something with every job in some states that names a person. Returns how many there were. */
async function forEachNaming(
  queue: Queue,
  states: readonly State[],
  names: PersonNames,
  work: (job: Job) => Promise<void>,
): Promise<number> {
  let found = 0;
  for (const state of states) {
    // By id: pages by place would pass one job over for each that leaves the state meanwhile.
    const ids = await queue.getRanges([state], 0, -1, true);
    for (let from = 0; from < ids.length; from += PAGE_JOBS) {
      const page = await Promise.all(ids.slice(from, from + PAGE_JOBS).map((id) => queue.getJob(id)));
      for (const job of page) {
        // Whoever left the state altogether is gone; who went on to a later one is looked at there as well.
        if (job === undefined) continue;
        const { data, returnvalue } = job;
        if (!isNaming([data, returnvalue, await job.getChildrenValues()], names)) continue;
        await work(job);
        found += 1;
      }
    }
  }
  return found;
}
