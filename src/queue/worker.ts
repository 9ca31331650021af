// Runs the flow of each job, and decides whether a failure is retried or final.
import { DelayedError, type Job, UnrecoverableError, Worker } from "bullmq";
import type { Logger } from "../base/log.ts";
import type { FilterDependencies } from "../flow/filter-recipients.ts";
import { rewriteAgain } from "../flow/rewrite-again.ts";
import { openRewriteGroups } from "../flow/rewrite-groups.ts";
import { type RewriteDependencies, rewriteTemplate } from "../flow/rewrite-template.ts";
import type { QueueBackend } from "./backend.ts";
import { CONSENT_UPGRADE, CONTACT_IMPORT } from "./consent-jobs.ts";
import { DELIVERY_REPORT } from "./delivery-jobs.ts";
import { holdJobs } from "./held-jobs.ts";
import { KEEP_COMPLETED, parseRewriteJob, RECIPIENT_FILTER, TEMPLATE_REWRITE } from "./jobs.ts";
import { parseRewriteAgain, REWRITE_AGAIN } from "./review-jobs.ts";
import { runImportJob, runUpgradeJob } from "./run-consent-jobs.ts";
import { runDeliveryReport, runFilter, runGate } from "./run-recipient-jobs.ts";
import { SEND_GATE } from "./send-gate-jobs.ts";
import { type TellJob, tellingJobs } from "./told-jobs.ts";

// A job is taken over this long after its worker died; renewing happens at half of it.
const LOCK_DURATION_MS = 15_000;
// A worker killed over and over must not fail an innocent job; one that kills every worker must end.
const MAX_STALLED_COUNT = 10;
const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 5 * 60_000;
// With doubling waits the last try comes about two hours after the first.
const MAX_TRIES = 30;
const MAX_HELD_CHARACTERS = 4_000_000; // of templates, before fewer are taken at a time

/** How a worker works. */
export interface WorkerOptions {
  /** Jobs of each queue run at a time in this process. */
  readonly concurrency: number;
  /** Overrides it for rewrites, which are saved in groups: the more run at a time the larger these are. */
  readonly rewriteConcurrency?: number;
  /** Hears of each job that was done, or that failed for good. */
  readonly onEnded?: (job: EndedJob) => void;
  /** Overrides the time after which a dead worker's job is taken over, in milliseconds. */
  readonly lockDurationMs?: number;
}

/** A job that has ended. */
export interface EndedJob {
  readonly queue: string;
  /** `null` where the queue no longer knew it. */
  readonly jobId: string | null;
  readonly outcome: "completed" | "failed";
  /** Of the last try, without its waiting. */
  readonly seconds: number;
  /** `null` where it failed. */
  readonly result: unknown;
}

/** The running workers of this process. */
export interface Workers {
  /** Stops taking jobs and waits for those under way. */
  close(): Promise<void>;
}

/** What the flows of all jobs take. */
export type WorkerDependencies = FilterDependencies & RewriteDependencies;

/** Starts a worker for each queue. */
export async function startWorkers(
  backend: QueueBackend,
  deps: WorkerDependencies,
  options: WorkerOptions,
): Promise<Workers> {
  const tell = tellingJobs(deps);
  const start = (
    queue: string,
    run: (job: Job) => Promise<unknown>,
    concurrency = options.concurrency,
  ): Worker =>
    startWorker(
      backend,
      { queue, run, log: deps.log, tell: queue === SEND_GATE ? null : tell },
      { ...options, concurrency },
    );
  const rewriting = { ...deps, groups: openRewriteGroups(deps) };
  const most = options.rewriteConcurrency ?? options.concurrency;
  const held = holdJobs({ most, fewest: options.concurrency, maxCharacters: MAX_HELD_CHARACTERS });
  const rewriter = start(TEMPLATE_REWRITE, (job) => held.run(job, () => runRewrite(job, rewriting)), most);
  held.watch(rewriter);
  const workers = [
    rewriter,
    start(RECIPIENT_FILTER, (job) => runFilter(job, deps)),
    start(CONTACT_IMPORT, (job) => runImportJob(job, deps)),
    start(DELIVERY_REPORT, (job) => runDeliveryReport(job, deps)),
    start(SEND_GATE, (job) => runGate(job, deps)),
    start(CONSENT_UPGRADE, (job) => runUpgradeJob(job, deps)),
  ];
  return whenReady(backend, workers);
}

/** Gives workers once they are ready. */
export async function whenReady(backend: QueueBackend, workers: readonly Worker[]): Promise<Workers> {
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  return {
    close: async () => {
      await backend.settle();
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}

/** A queue and what is done with each of its jobs. */
export interface WorkerTask {
  readonly queue: string;
  readonly run: (job: Job) => Promise<unknown>;
  readonly log: Logger;
  /** Tells others that a job has ended, before the queue knows; `null`: nobody is told. */
  readonly tell: TellJob | null;
}

/** Starts a worker of one queue. */
export function startWorker(
  backend: QueueBackend,
  { queue, run, log, tell }: WorkerTask,
  options: WorkerOptions,
): Worker {
  const lockDuration = options.lockDurationMs ?? LOCK_DURATION_MS;
  // Jobs of which the queue does not know yet how they ended.
  const underWay = new Set<string | undefined>();
  const runOne = async (job: Job, token?: string): Promise<unknown> => {
    underWay.add(job.id);
    return runOrRetry(job, token, { run, log, tell }).catch((cause) => {
      if (cause instanceof DelayedError) underWay.delete(job.id);
      throw cause;
    });
  };
  const worker = new Worker(queue, runOne, {
    ...backend.options,
    concurrency: options.concurrency,
    lockDuration,
    stalledInterval: lockDuration,
    maxStalledCount: MAX_STALLED_COUNT,
    removeOnComplete: KEEP_COMPLETED,
  });
  worker.on("error", (cause) => log.error({ queue, cause: cause.message }, "Queue connection failed"));
  worker.on("closed", () => {
    if (underWay.size > 0)
      log.warn({ queue, jobs: underWay.size }, "Jobs stay in the queue, to be done again");
  });
  worker.on("failed", (job) => {
    underWay.delete(job?.id);
    log.error({ queue, jobId: job?.id ?? null }, "Job failed for good");
    const jobId = job?.id ?? null;
    options.onEnded?.({ queue, jobId, outcome: "failed", seconds: secondsOf(job), result: null });
  });
  worker.on("completed", (job, result) => {
    underWay.delete(job.id);
    options.onEnded?.({
      queue,
      jobId: job.id ?? null,
      outcome: "completed",
      seconds: secondsOf(job),
      result,
    });
  });
  return worker;
}

function secondsOf(job: Job | undefined): number {
  const { processedOn, finishedOn } = job ?? {};
  return processedOn === undefined || finishedOn === undefined ? 0 : (finishedOn - processedOn) / 1_000;
}

async function runRewrite(job: Job, deps: RewriteDependencies): Promise<unknown> {
  if (job.name === REWRITE_AGAIN) return runRewriteAgain(job, deps);
  const request = parseRewriteJob(job.data);
  if (request.kind === "error") throw new UnrecoverableError(request.error);
  const outcome = await rewriteTemplate(deps, request.value);
  if (outcome.kind === "refused") throw new UnrecoverableError(outcome.message);
  return outcome.result;
}

async function runRewriteAgain(job: Job, deps: RewriteDependencies): Promise<unknown> {
  const work = parseRewriteAgain(job.data);
  if (work.kind === "error") throw new UnrecoverableError(work.error);
  const outcome = await rewriteAgain(deps, work.value);
  if (outcome.kind === "refused") throw new UnrecoverableError(outcome.message);
  const { templateId, revision, state } = outcome.result;
  return { templateId, revision, state };
}

/**
 * Runs a job. What the job itself can never mend fails it for good; anything else, such as a database that is down,
 * puts it back with a growing wait, whatever number of attempts its producer allowed.
 */
async function runOrRetry(
  job: Job,
  token: string | undefined,
  { run, log, tell }: Omit<WorkerTask, "queue">,
): Promise<unknown> {
  try {
    const result = await run(job);
    await tell?.(job, "completed");
    return result;
  } catch (cause) {
    // Whoever retries a job that failed for good gives it as many tries again; the queue counts on.
    const tries = ((job.attemptsStarted - 1) % MAX_TRIES) + 1;
    const isLast = tries === MAX_TRIES;
    const isFinal = cause instanceof UnrecoverableError || isLast;
    if (isFinal && ((await tryTelling(job, tell)) || isLast)) throw cause;
    const waitMs = Math.min(FIRST_RETRY_MS * 2 ** (tries - 1), LAST_RETRY_MS);
    const reason = describeFailure(cause);
    log.warn({ queue: job.queueName, jobId: job.id ?? null, waitMs, reason }, "Job will be retried");
    await job.log(`Try ${tries} failed, next in ${waitMs} ms: ${reason}`);
    await job.moveToDelayed(Date.now() + waitMs, token);
    throw new DelayedError();
  }
}

/** Returns false where nobody could be told that the job has failed: then it fails once more later. */
async function tryTelling(job: Job, tell: WorkerTask["tell"]): Promise<boolean> {
  try {
    await tell?.(job, "failed");
    return true;
  } catch {
    return false;
  }
}

/** Names a failure without its message where a database or network wrote it, since such a message may quote an address. */
function describeFailure(cause: unknown): string {
  if (!(cause instanceof Error)) return "unknown failure";
  return "code" in cause ? `${cause.name} ${String(cause.code)}` : `${cause.name}: ${cause.message}`;
}
