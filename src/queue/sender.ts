// The sender's jobs: batches whose recipients have been decided go to the mail server.
import { randomUUID } from "node:crypto";
import { type Job, UnrecoverableError } from "bullmq";
import { tellObstacle } from "../flow/deliver.ts";
import { loadSenderName, MailingTemplates } from "../flow/mailing-template.ts";
import { type SendDependencies, sendBatch } from "../flow/send-batch.ts";
import type { QueueBackend } from "./backend.ts";
import { MAIL_SEND, parseSendJob, readPassed } from "./send-jobs.ts";
import { tellingJobs } from "./told-jobs.ts";
import { startWorker, type WorkerOptions, type Workers, whenReady } from "./worker.ts";

/** Starts the sender of this process. */
export async function startSender(
  backend: QueueBackend,
  deps: SendDependencies,
  options: WorkerOptions,
): Promise<Workers> {
  const templates = new MailingTemplates();
  const run = (job: Job): Promise<unknown> => runSend(job, deps, templates);
  const worker = startWorker(
    backend,
    { queue: MAIL_SEND, run, log: deps.log, tell: tellingJobs(deps) },
    options,
  );
  return whenReady(backend, [worker]);
}

/** A job with messages that were deferred is tried again; those that went out are on record and left alone then. */
async function runSend(job: Job, deps: SendDependencies, templates: MailingTemplates): Promise<unknown> {
  const parsed = parseSendJob(job.data);
  if (parsed.kind === "error") throw new UnrecoverableError(parsed.error);
  const { mailing, template: use, values } = parsed.value;
  const recipients = readPassed(await job.getChildrenValues(), values);
  if (recipients === null) {
    throw new UnrecoverableError("Cannot send: no child of the job filtered its recipients");
  }
  const template = await templates.load(deps, use);
  if (template.kind === "error") throw new UnrecoverableError(template.error);
  // No number: a job that was put in again under its id begins to count anew.
  const attemptKey = `${job.id} ${randomUUID()}`;
  const senderName = await loadSenderName(deps);
  const batch = { mailing, template: template.value, senderName, recipients, attemptKey };
  const outcome = await sendBatch(deps, batch);
  if (outcome.kind === "refused") throw new UnrecoverableError(outcome.message);
  const { counts } = outcome;
  deps.log.info({ jobId: job.id ?? null, ...counts }, "Sent a batch");
  if (outcome.kind === "held") throw new Error(`Cannot send for now: ${tellObstacle(outcome.obstacle)}`);
  if (counts.deferred > 0)
    throw new Error(`Cannot send all: the mail server deferred ${counts.deferred} messages`);
  return { mailingId: mailing.mailingId, counts };
}
