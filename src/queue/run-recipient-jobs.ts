// Runs the jobs about recipients for the worker: who is sent to, who is not after all, and what became of mails.
import { type Job, UnrecoverableError } from "bullmq";
import { readReport } from "../delivery/read-report.ts";
import { type FilterProgress, filterInline, filterUploadedList } from "../flow/filter-list.ts";
import type { FilterDependencies } from "../flow/filter-recipients.ts";
import { lookAgain } from "../flow/look-again.ts";
import { recordReported } from "../flow/record-report.ts";
import { findVoidedPasses } from "../flow/voided-passes.ts";
import { parseDeliveryJob } from "./delivery-jobs.ts";
import { tellUnread } from "./job-recipients.ts";
import { parseFilterJob } from "./jobs.ts";
import { parseGateJob, parseVoidedJob, VOIDED } from "./send-gate-jobs.ts";

/** Takes in what became of mails; the same job or report again counts once, since a bounce is told by its time. */
export async function runDeliveryReport(job: Job, deps: FilterDependencies): Promise<unknown> {
  const at = new Date(job.timestamp);
  const parsed = parseDeliveryJob(job.data, at);
  if (parsed.kind === "error") throw new UnrecoverableError(parsed.error);
  const { deliveries, rejected } =
    parsed.value.kind === "events"
      ? parsed.value
      : { deliveries: await readReport(parsed.value.raw, at), rejected: [] };
  let barred = 0;
  for (const delivery of deliveries) {
    if ((await recordReported(deps, delivery)) !== null) barred += 1;
  }
  return { deliveries: deliveries.length, barred, rejected };
}

/** Answers who of a batch is not sent to after all: short, whatever the batch. */
export async function runGate(job: Job, deps: FilterDependencies): Promise<unknown> {
  if (job.name === VOIDED) return runVoided(job, deps);
  const parsed = parseGateJob(job.data);
  if (parsed.kind === "error") throw new UnrecoverableError(parsed.error);
  const { request, unread } = parsed.value;
  const outcome = await lookAgain(deps, request);
  if (outcome.kind === "refused") throw new UnrecoverableError(outcome.message);
  const { counts, decidedAt } = outcome;
  const withheld = tellUnread(outcome.withheld, unread, ({ index }) => index);
  return { mailingId: request.mailingId, decidedAt, counts, withheld };
}

async function runVoided(job: Job, deps: FilterDependencies): Promise<unknown> {
  const since = parseVoidedJob(job.data);
  if (since.kind === "error") throw new UnrecoverableError(since.error);
  const voided = await findVoidedPasses(deps, since.value);
  if (voided.kind === "error")
    throw new UnrecoverableError(`Cannot tell which passes are void: ${voided.error}`);
  return voided.value;
}

/** Decides the recipients that came along, or those of a list that was uploaded before. */
export async function runFilter(job: Job, deps: FilterDependencies): Promise<unknown> {
  const parsed = parseFilterJob(job.data);
  if (parsed.kind === "error") throw new UnrecoverableError(parsed.error);
  const { request, list } = parsed.value;
  const { mailingId } = request;
  const onProgress = (progress: FilterProgress) => job.updateProgress({ ...progress });
  if (list.kind === "inline") {
    const outcome = await filterInline(deps, request, { recipients: list.recipients, onProgress });
    if (outcome.kind === "refused") throw new UnrecoverableError(outcome.message);
    const decisions = tellUnread(outcome.decisions, list.unread, (_decision, index) => index);
    return { mailingId, counts: outcome.counts, decisions };
  }
  const outcome = await filterUploadedList(deps, request, { id: list.id, onProgress });
  if (outcome.kind === "refused") throw new UnrecoverableError(outcome.message);
  return { mailingId, recipientList: list.id, counts: outcome.counts };
}
