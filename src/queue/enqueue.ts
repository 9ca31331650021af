// Puts jobs in, with ids that make a repeat harmless.
import { createHash } from "node:crypto";
import { type Job, Queue } from "bullmq";
import type { MailingId, PurposeKey, SubscriptionTypeKey } from "../base/ids.ts";
import type { Logger } from "../base/log.ts";
import type { ListAgain } from "../flow/filter-again.ts";
import type { ReviewWork } from "../flow/rewrite-again.ts";
import type { QueueBackend } from "./backend.ts";
import { CONSENT_UPGRADE, CONTACT_IMPORT } from "./consent-jobs.ts";
import { DELIVERY_REPORT } from "./delivery-jobs.ts";
import { inTime } from "./in-time.ts";
import {
  type FilterJobData,
  inlineKey,
  KEEP_COMPLETED,
  RECIPIENT_FILTER,
  type RewriteJobData,
  TEMPLATE_REWRITE,
} from "./jobs.ts";
import { REWRITE_AGAIN } from "./review-jobs.ts";
import { SEND_GATE } from "./send-gate-jobs.ts";
import { MAIL_SEND } from "./send-jobs.ts";
import { WEBHOOK_DELIVERY } from "./webhook-jobs.ts";

/** The queues, for putting jobs in and looking at them. */
export interface Queues {
  readonly templateRewrite: Queue;
  readonly recipientFilter: Queue;
  readonly contactImport: Queue;
  readonly consentUpgrade: Queue;
  readonly sendGate: Queue;
  readonly mailSend: Queue;
  readonly deliveryReport: Queue;
  readonly webhookDelivery: Queue;
  readonly all: readonly Queue[];
  /** Removes the events of all queues: they repeat what jobs answered, addresses among it. */
  clearEvents(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the queues; a connection that fails is logged and made again. */
export function openQueues(backend: QueueBackend, log: Logger): Queues {
  const options = {
    ...backend.options,
    defaultJobOptions: { removeOnComplete: KEEP_COMPLETED, removeOnFail: false },
  };
  const byName = {
    templateRewrite: new Queue(TEMPLATE_REWRITE, options),
    recipientFilter: new Queue(RECIPIENT_FILTER, options),
    contactImport: new Queue(CONTACT_IMPORT, options),
    consentUpgrade: new Queue(CONSENT_UPGRADE, options),
    sendGate: new Queue(SEND_GATE, options),
    mailSend: new Queue(MAIL_SEND, options),
    deliveryReport: new Queue(DELIVERY_REPORT, options),
    webhookDelivery: new Queue(WEBHOOK_DELIVERY, options),
  };
  const all = Object.values(byName);
  for (const queue of all) {
    queue.on("error", (cause) =>
      log.error({ queue: queue.name, cause: cause.message }, "Queue connection failed"),
    );
  }
  return {
    ...byName,
    all,
    clearEvents: async () => {
      for (const queue of all) await backend.clearEvents(queue);
    },
    close: async () => {
      await Promise.all(all.map((queue) => queue.close()));
    },
  };
}

/**
 * The id of a rewrite's job, which the data makes.
 *
 * @param basis What else it rests on: where a setting or a review has changed since, the same data is another job.
 */
export function rewriteJobId(data: RewriteJobData, basis: readonly unknown[]): string {
  return contentId("rewrite", basis.length === 0 ? data : { data, basis });
}

const QUEUE_LIMIT_MS = 5_000;

/** Removes a job that failed for good, so that it can be put in again; a queue that cannot be reached keeps it. */
export async function removeFailed(queue: Queue, jobId: string): Promise<void> {
  const remove = async (): Promise<void> => {
    const job = await queue.getJob(jobId);
    if (await job?.isFailed()) await job?.remove();
  };
  await inTime(remove(), QUEUE_LIMIT_MS).catch(() => {});
}

/** Enqueues a rewrite; the same data while its job is kept is the same job. */
export function enqueueRewrite(queues: Queues, data: RewriteJobData): Promise<Job> {
  return queues.templateRewrite.add("rewrite", data, { jobId: rewriteJobId(data, []) });
}

/** Enqueues many rewrites at once, which the database takes sixteen times faster than one by one. */
export function enqueueRewrites(queues: Queues, jobs: readonly RewriteJobData[]): Promise<Job[]> {
  return queues.templateRewrite.addBulk(
    jobs.map((data) => ({ name: "rewrite", data, opts: { jobId: rewriteJobId(data, []) } })),
  );
}

/** Enqueues the rewriting that a decision of flagged links asks for; the same work again while its job is kept is harmless. */
export async function enqueueReviewWork(queues: Queues, work: readonly ReviewWork[]): Promise<void> {
  await queues.templateRewrite.addBulk(
    work.map(({ queuedAt, ...data }) => ({
      name: REWRITE_AGAIN,
      data,
      opts: { jobId: contentId(REWRITE_AGAIN, { ...data, queuedAt }) },
    })),
  );
}

/** A mailing, as far as a job of its filter names it. */
interface FilteredMailing {
  readonly id: MailingId;
  readonly purpose: PurposeKey;
  readonly subscriptionType: SubscriptionTypeKey | null;
}

/** Enqueues the filtering of a list. Consent may have changed since an earlier one, so each is a job of its own. */
export function enqueueFilter(queues: Queues, data: FilterJobData): Promise<Job> {
  return queues.recipientFilter.add("filter", data);
}

/**
 * Enqueues that lists of a mailing are decided again, each under the name it has. One that was handed over in another way
 * than by a job, or of which somebody was erased since, is not the same list any more and left out.
 *
 * @returns How many were put in.
 */
export async function enqueueFilterAgain(
  queues: Queues,
  { id: mailingId, purpose, subscriptionType }: FilteredMailing,
  lists: readonly ListAgain[],
): Promise<number> {
  const terms = { mailingId, purpose, ...(subscriptionType === null ? {} : { subscriptionType }) };
  const jobs = lists.flatMap((list): readonly FilterJobData[] => {
    if (list.kind === "uploaded") return [{ ...terms, recipientList: list.recipientList }];
    if (inlineKey(list.recipients) !== list.listKey) return [];
    const recipients = list.recipients.map(({ externalId, email }) => ({
      ...(externalId === null ? {} : { id: externalId }),
      ...(email === null ? {} : { email }),
    }));
    return [{ ...terms, recipients }];
  });
  await Promise.all(jobs.map((data) => enqueueFilter(queues, data)));
  return jobs.length;
}

function contentId(kind: string, data: object): string {
  return `${kind}-${createHash("sha256").update(JSON.stringify(data)).digest("hex").slice(0, 40)}`;
}
