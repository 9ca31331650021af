// The worker's part of `mailconsent serve`: its jobs, with all standings in memory where that pays.
import { ResidentRoster, type RosterStatus } from "../flow/resident-roster.ts";
import { findWaitingWork } from "../flow/rewrite-again.ts";
import { openPlanner } from "../planner/planner.ts";
import { AcceptedJobs } from "../queue/accepted-jobs.ts";
import { enqueueReviewWork } from "../queue/enqueue.ts";
import { forgetFailed } from "../queue/forget-failed.ts";
import { type EndedJob, startWorkers, type WorkerOptions, type Workers } from "../queue/worker.ts";
import { pruneStandingChanges } from "../store/standing-changes.ts";
import type { Config } from "./config.ts";
import { type Repeated, repeat } from "./repeat.ts";
import { keepHeapSmall } from "./small-heap.ts";
import type { System } from "./wire.ts";

const WORKER_CONCURRENCY = 8;
const REWRITE_CONCURRENCY = 64;
// Short, so that there is little to catch up with when a batch begins.
const KEEP_UP_MS = 5_000;
// Decisions are enqueued at once; this is for those whose queue could not be reached just then.
const REVIEW_WORK_MS = 60_000;
const FORGET_MS = 1_000;
const RESTORE_MS = 5_000;
const FORGET_FAILED_MS = 60_000;

/** The running workers, and how the standings they hold in memory do; `null` where they hold none. */
export interface WorkerRole extends Workers {
  readonly rosterStatus: () => RosterStatus | null;
}

/**
 * Starts the workers; the standings are loaded in the background, and jobs do not wait for them. On the embedded database
 * they are not: it serves one machine, and a page would wait while they load.
 */
export async function startWorkerRole(
  system: System,
  config: Config,
  onEnded: NonNullable<WorkerOptions["onEnded"]>,
): Promise<WorkerRole> {
  const isHeld = config.store.kind === "server" && config.rosterMb > 0;
  if (isHeld) keepHeapSmall();
  const roster = isHeld ? new ResidentRoster(system.deps, { maxMb: config.rosterMb }) : null;
  // Without a roster of its own a process rids the store of what others left.
  const keepUp = () => roster?.keepUp() ?? pruneStandingChanges(system.deps.db);
  const upkeep = repeat(system.deps.log, KEEP_UP_MS, keepUp);
  const reviews = repeat(system.deps.log, REVIEW_WORK_MS, async () =>
    enqueueReviewWork(system.queues, await findWaitingWork(system.deps)),
  );
  const accepted = keepAcceptedJobs(system);
  const failed = repeat(system.deps.log, FORGET_FAILED_MS, async () => {
    await forgetFailed({ ...system, kept: config.failedJobs, log: system.deps.log }, system.deps.clock());
  });
  const planner = openPlanner();
  const close = async (): Promise<void> => {
    await Promise.all([upkeep.stop(), reviews.stop(), accepted.stop(), failed.stop()]);
    await roster?.close();
    await planner.close();
  };
  try {
    const deps = { ...system.deps, rosters: roster, plan: planner.plan };
    const hear = (job: EndedJob): void => {
      accepted.noteEnded(job);
      onEnded(job);
    };
    const options = {
      concurrency: WORKER_CONCURRENCY,
      rewriteConcurrency: REWRITE_CONCURRENCY,
      onEnded: hear,
    };
    const workers = await startWorkers(system.backend, deps, options);
    return {
      rosterStatus: () => roster?.status ?? null,
      close: () => workers.close().finally(close),
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** Keeps looking after the jobs we said yes to. */
function keepAcceptedJobs({ deps, queues }: System): Repeated & Pick<AcceptedJobs, "noteEnded"> {
  const jobs = new AcceptedJobs(deps, queues);
  const forgetting = repeat(deps.log, FORGET_MS, () => jobs.forgetEnded());
  const restoring = repeat(deps.log, RESTORE_MS, async () => {
    await jobs.restoreLost();
  });
  return {
    noteEnded: (job) => jobs.noteEnded(job),
    stop: async () => {
      await Promise.all([forgetting.stop(), restoring.stop()]);
      await jobs.forgetEnded();
    },
  };
}
