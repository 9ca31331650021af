// Jobs that are done hold the lists they were given, and so people who may have to be forgotten.
import type { Job, Queue } from "bullmq";
import type { PersonNames } from "../consent/contact.ts";
import type { Queues } from "./enqueue.ts";

const PAGE_JOBS = 50; // each may hold 10,000 recipients

/** Removes finished jobs that name a person in what they were given or answered. Returns how many. */
export async function removeJobsNaming(queues: Queues, names: PersonNames): Promise<number> {
  let removed = 0;
  for (const queue of queues.all.filter((each) => each !== queues.templateRewrite)) {
    removed += await removeFromQueue(queue, names);
  }
  return removed;
}

async function removeFromQueue(queue: Queue, names: PersonNames): Promise<number> {
  let removed = 0;
  for (const state of ["completed", "failed"] as const) {
    let from = 0;
    for (;;) {
      const jobs = await queue.getJobs([state], from, from + PAGE_JOBS - 1, true);
      const naming = jobs.filter((job) => isNaming(job, names));
      for (const job of naming) await job.remove();
      removed += naming.length;
      from += jobs.length - naming.length;
      if (jobs.length < PAGE_JOBS) break;
    }
  }
  return removed;
}

/** Reads what a job holds as text: whatever its shape, a name in it is one. Too many are removed rather than too few. */
function isNaming({ data, returnvalue }: Job, { externalIds, addresses }: PersonNames): boolean {
  const text = JSON.stringify([data, returnvalue]).toLowerCase();
  const names = [...externalIds.map((id) => JSON.stringify(id.toLowerCase())), ...addresses];
  return names.some((name) => text.includes(name));
}
