// Webhooks are told how jobs ended.
import type { Job } from "bullmq";
import { inGroups } from "../base/in-groups.ts";
import { isUnreachable } from "../base/unreachable.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import { type FinishedJob, tellJobsFinished } from "../flow/tell-events.ts";

const MAX_TOLD = 100; // in one statement

/** Tells others that a job has ended. */
export type TellJob = (
  job: Pick<Job, "id" | "queueName" | "name" | "timestamp">,
  outcome: FinishedJob["outcome"],
) => Promise<void>;

/** Tells webhooks of jobs that end: of all that end at the same moment at once. */
export function tellingJobs(deps: FlowDependencies): TellJob {
  const tell = inGroups<FinishedJob, null>({
    run: async (jobs) => {
      await tellJobsFinished(deps, jobs);
      return jobs.map(() => null);
    },
    maxItems: MAX_TOLD,
    isEverybodys: isUnreachable,
  });
  return async ({ id, queueName: queue, name, timestamp }, outcome) => {
    await tell({ job: `${queue}:${id}`, queue, name, outcome, enqueuedAt: new Date(timestamp) });
  };
}
