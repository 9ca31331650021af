// Jobs as callers see them: put in, waited for, looked at.
import { createHash, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Job, Queue } from "bullmq";
import type { Context } from "hono";
import type { ApiScope } from "../admin/api-scope.ts";
import { acceptJob } from "../queue/accepted-jobs.ts";
import { inTime } from "../queue/in-time.ts";
import { loadAcceptedJob, type StoredJob } from "../store/accepted-jobs.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { type FieldError, fieldsProblem, ProblemError, problems } from "./problem.ts";

const MAX_WAIT_SECONDS = 60; // below what proxies cut off
const FIRST_POLL_MS = 20;
const LAST_POLL_MS = 500;
const QUEUE_LIMIT_MS = 5_000;
const FULL_RETRY_SECONDS = 60;
/** What a caller must be allowed, to see the jobs of a queue. */
const SCOPE_BY_QUEUE: Readonly<Record<string, ApiScope>> = {
  "template-rewrite": "templates",
  "recipient-filter": "mailings",
  "send-gate": "mailings",
  "mail-send": "mailings",
  "delivery-report": "contacts:write",
  "contact-import": "contacts:write",
  "consent-upgrade": "upgrades",
};

/** A job as it stands. */
const jobSchema = z
  .object({
    id: z.string().openapi({ example: "template-rewrite:rewrite-1f0c" }),
    queue: z.string(),
    name: z.string(),
    state: z
      .string()
      .openapi({ description: "waiting, active, delayed (it will be tried again), completed, failed …" }),
    progress: z.unknown(),
    result: z.unknown().openapi({ description: "of a completed job: see docs/schemas" }),
    failure: z.string().nullable().openapi({ description: "why a failed job can never succeed" }),
    enqueuedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .openapi("Job");

/** How a route that puts a job in answers. */
export const JOB_ANSWERS = {
  200: {
    description: "Done within the time it was waited for",
    content: { "application/json": { schema: jobSchema } },
  },
  202: {
    description: "In the queue; Location says where to look",
    content: { "application/json": { schema: jobSchema } },
  },
};

/** Headers of a route that puts a job in. */
export const jobHeaders = z.object({
  "idempotency-key": z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: "the same key again, with the same data, is the same job" }),
  prefer: z
    .string()
    .max(200)
    .optional()
    .openapi({
      example: "wait=30",
      description: `RFC 7240: waits for the job, at most ${MAX_WAIT_SECONDS} s`,
    }),
});

/** A job to put in. */
export interface NewJob {
  readonly queue: Queue;
  readonly name: string;
  readonly data: object;
  /** Of a job that is known by what stands in it; else the caller's key names it, if there is one. */
  readonly id?: string;
  /** What is known to keep it from ever succeeding as things stand, if anything. */
  readonly obstacle?: FieldError | null;
}

/**
 * Accepts a job, and answers with it: at once, or when it has ended if the caller prefers to wait. Once it is answered it
 * is on record, also where its queue cannot be reached.
 *
 * @throws ProblemError 422 for a new job with an obstacle. One that was taken before is answered as ever: its key stands
 *   for it, whatever was switched off since; and a refusal leaves nothing behind, so that the key can be used again.
 */
export async function answerWithJob(
  c: Context<ApiEnv>,
  { flow }: Pick<ApiDependencies, "flow">,
  { queue, name, data, id, obstacle = null }: NewJob,
) {
  const ownId = id ?? idOfKey(c);
  const jobId = ownId ?? `job-${randomUUID()}`;
  if (obstacle !== null && (ownId === null || (await findJob(flow, queue, jobId)) === null)) {
    throw fieldsProblem(422, [obstacle]);
  }
  const accepted = await acceptJob(flow, queue, { name, data, jobId });
  if (accepted.kind === "differs") {
    throw new ProblemError(409, "The Idempotency-Key stands for a job with other data: use another key");
  }
  if (accepted.kind === "unstorable") {
    throw new ProblemError(400, "It holds NUL or half of a character, which no text on record can hold");
  }
  if (accepted.kind === "full") {
    c.header("Retry-After", `${FULL_RETRY_SECONDS}`);
    throw new ProblemError(
      429,
      `${accepted.waiting} jobs wait in ${queue.name} already: try again in a while`,
    );
  }
  const shown =
    accepted.kind === "queued"
      ? await waitForJob(queue, accepted.job, waitMs(c))
      : showKept({ queue: queue.name, jobId, name, acceptedAt: flow.clock() });
  c.header("Location", `/api/v1/jobs/${encodeURIComponent(shown.id)}`);
  return c.json(shown, shown.finishedAt === null ? 202 : 200);
}

function idOfKey(c: Context<ApiEnv>): string | null {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return null;
  const named = JSON.stringify([c.var.caller.id, key]);
  return `key-${createHash("sha256").update(named).digest("hex").slice(0, 40)}`;
}

function waitMs(c: Context): number {
  const seconds = /(?:^|[;,\s])wait=(\d{1,9})/.exec(c.req.header("prefer") ?? "")?.[1] ?? "0";
  return Math.min(Number(seconds), MAX_WAIT_SECONDS) * 1_000;
}

/** Looks again and again, less and less often, until the job has ended or the time is over. */
async function waitForJob(queue: Queue, job: Job, limitMs: number): Promise<z.infer<typeof jobSchema>> {
  const until = Date.now() + limitMs;
  let pollMs = FIRST_POLL_MS;
  let shown = await showJob(job);
  while (shown.finishedAt === null && Date.now() + pollMs <= until) {
    await sleep(pollMs);
    pollMs = Math.min(pollMs * 2, LAST_POLL_MS);
    try {
      const current = await inTime(queue.getJob(`${job.id}`), QUEUE_LIMIT_MS);
      if (current !== undefined) shown = await inTime(showJob(current), QUEUE_LIMIT_MS);
    } catch {
      // It is accepted: what is known of it last is the answer.
      break;
    }
  }
  return shown;
}

/** Shows a job that is on record and not in its queue, which is away or has lost it. */
function showKept({
  queue,
  jobId,
  name,
  acceptedAt,
}: Pick<StoredJob, "queue" | "jobId" | "name" | "acceptedAt">): z.infer<typeof jobSchema> {
  return {
    id: `${queue}:${jobId}`,
    queue,
    name,
    state: "waiting",
    progress: 0,
    result: null,
    failure: null,
    enqueuedAt: acceptedAt.toISOString(),
    finishedAt: null,
  };
}

async function showJob(job: Job): Promise<z.infer<typeof jobSchema>> {
  const now = await job.getState();
  // Its result was read with it: one that ended since is shown as under way until it is read again.
  const state = job.finishedOn === undefined && (now === "completed" || now === "failed") ? "active" : now;
  return {
    id: `${job.queueName}:${job.id}`,
    queue: job.queueName,
    name: job.name,
    state,
    progress: job.progress,
    result: job.returnvalue ?? null,
    failure: job.failedReason ?? null,
    enqueuedAt: new Date(job.timestamp).toISOString(),
    finishedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn).toISOString(),
  };
}

const showRoute = createRoute({
  method: "get",
  path: "/jobs/{id}",
  tags: ["Jobs"],
  summary: "A job: how far it is, what came of it, or why it failed for good",
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: JOB_ANSWERS[200], ...problems(404) },
});

/** Adds the routes of jobs. */
export function addJobs(app: OpenAPIHono<ApiEnv>, { flow, queues }: ApiDependencies): void {
  app.openapi(showRoute, async (c) => {
    const [name = "", ...rest] = c.req.valid("param").id.split(":");
    const queue = queues.all.find((each) => each.name === name);
    const shown = queue === undefined ? null : await findJob(flow, queue, rest.join(":"));
    if (shown === null)
      throw new ProblemError(404, "There is no such job; finished ones are kept for a while only");
    if (!c.var.caller.scopes.includes(SCOPE_BY_QUEUE[shown.queue] ?? "upgrades")) {
      throw new ProblemError(403, "The job is of a queue that the key has no scope for");
    }
    return c.json(shown, 200);
  });
}

/** Shows a job by its queue or, where that does not know it or cannot be reached, by the record. */
async function findJob(
  { db }: ApiDependencies["flow"],
  queue: Queue,
  jobId: string,
): Promise<z.infer<typeof jobSchema> | null> {
  const find = async () => {
    const job = await queue.getJob(jobId);
    return job === undefined ? null : showJob(job);
  };
  const queued = await inTime(find(), QUEUE_LIMIT_MS).catch(() => "away" as const);
  if (queued !== null && queued !== "away") return queued;
  const kept = await loadAcceptedJob(db, { queue: queue.name, jobId });
  if (kept !== null) return showKept(kept);
  if (queued === "away") throw new ProblemError(503, "The queues cannot be reached: try again in a while");
  return null;
}
