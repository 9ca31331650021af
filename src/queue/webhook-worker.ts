// Tells webhooks what happened. The store says what is due; the queue spreads it over the workers.
import { type Job, UnrecoverableError } from "bullmq";
import { deliverInTurn, takeDue, type WebhookDependencies } from "../flow/deliver-webhooks.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import type { QueueBackend } from "./backend.ts";
import type { Queues } from "./enqueue.ts";
import { parseWebhookJob, WEBHOOK_DELIVERY } from "./webhook-jobs.ts";
import { startWorker, type WorkerOptions, type Workers, whenReady } from "./worker.ts";

/** Enqueues what is due. What is in the queue already stays one job; what the queue lost is put in again. */
export async function enqueueDueMessages(queues: Queues, deps: FlowDependencies): Promise<void> {
  const taken = await takeDue(deps);
  if (taken.length === 0) return;
  await queues.webhookDelivery.addBulk(
    taken.map(({ number, attempts }) => ({
      name: "deliver",
      data: { number, attempts },
      // Nothing is left of a job that ended: the store knows what came of it, and may ask for the same try again.
      opts: { jobId: `${number}-${attempts}`, removeOnComplete: true, removeOnFail: true },
    })),
  );
}

/** Starts the worker of these jobs. */
export async function startWebhookWorker(
  backend: QueueBackend,
  deps: WebhookDependencies,
  options: WorkerOptions,
): Promise<Workers> {
  const run = (job: Job): Promise<unknown> => runDelivery(job, deps);
  const worker = startWorker(backend, { queue: WEBHOOK_DELIVERY, run, log: deps.log, tell: null }, options);
  return whenReady(backend, [worker]);
}

async function runDelivery(job: Job, deps: WebhookDependencies): Promise<unknown> {
  const parsed = parseWebhookJob(job.data);
  if (parsed.kind === "error") throw new UnrecoverableError(parsed.error);
  return { taken: await deliverInTurn(deps, parsed.value) };
}
