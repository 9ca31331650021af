// A list cut into send jobs of the pipeline's own queue, each the parent of a job that filters its recipients: BullMQ starts
// a send job when its recipients have been decided.
import { createHash } from "node:crypto";
import type { FlowJob, FlowProducer, JobsOptions } from "bullmq";
import { addressKey, parseEmailAddress } from "../consent/contact.ts";
import type { RecipientDecision } from "../flow/recipient-decision.ts";
import type { MergeValues } from "../personalize/part.ts";
import { type FilterJobData, MAX_INLINE_RECIPIENTS, RECIPIENT_FILTER } from "../queue/jobs.ts";

/** What the recipients are filtered for; the fields of a `recipient-filter` job. */
export type SendMailing = Omit<FilterJobData, "recipients" | "recipientList">;

/** A recipient of the list. */
export interface SendRecipient {
  readonly id?: string;
  readonly email?: string;
  /** What is filled into the template for them. */
  readonly values?: MergeValues;
}

/** Where send jobs go, and what each of them holds beside its recipients. */
export interface SendTarget {
  /** A queue of the pipeline's own. */
  readonly queue: string;
  readonly name?: string;
  /** The same in every job, such as the template's id: small, and no template itself. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Prefix of the queue's keys in Redis, where it is not BullMQ's own. */
  readonly prefix?: string;
  readonly opts?: JobsOptions;
}

/** A mailing, its list and where it goes. */
export interface FilteredSend {
  readonly mailing: SendMailing;
  readonly recipients: Iterable<SendRecipient>;
  readonly send: SendTarget;
  /** Recipients of one send job. */
  readonly batchSize?: number;
  /** QUEUE_PREFIX of mailconsent. */
  readonly prefix?: string;
}

/** The data of a send job: who is in it stands in what its child answers, and only what they lack stands here. */
export interface SendJobData {
  readonly mailing: SendMailing;
  /** Values by the recipient's place in the batch; left out where nobody has any. */
  readonly values?: readonly (MergeValues | null)[];
  readonly [field: string]: unknown;
}

/** A recipient who is to be sent to, with what goes into their mail. */
export type PassedForSending = Extract<RecipientDecision, { decision: "send" }> & {
  readonly values: MergeValues;
};

const DEFAULT_BATCH_RECIPIENTS = 500;
const FLOWS_AT_ONCE = 20; // some 10,000 recipients a call

/**
 * Puts a list in as send jobs. The same mailing and list again makes no second jobs as long as the first are kept.
 *
 * @returns The ids of the send jobs.
 * @throws RangeError for a batch size that cannot be, a recipient without an address in a list of several batches, and an
 *   address that stands in it so often that no batch holds all its entries; nothing was put in then.
 */
export async function filteredSend(flows: FlowProducer, send: FilteredSend): Promise<readonly string[]> {
  const { batchSize = DEFAULT_BATCH_RECIPIENTS } = send;
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > MAX_INLINE_RECIPIENTS) {
    throw new RangeError(`Cannot send in batches of ${batchSize}: give 1 to ${MAX_INLINE_RECIPIENTS}`);
  }
  const batches = cutIntoBatches(send.recipients, batchSize);
  const bare = batches.length > 1 ? batches.flat().findIndex(({ email = "" }) => email.trim() === "") : -1;
  if (bare >= 0) {
    const why = "of two batches nobody sees that two of their contacts have one address";
    throw new RangeError(`Cannot send: recipient ${bare} has no email, and ${why}; give it with each id`);
  }
  const most = Math.max(0, ...batches.map(({ length }) => length));
  if (most > MAX_INLINE_RECIPIENTS) {
    const why = `${most} of its entries share the addresses of one batch, which holds ${MAX_INLINE_RECIPIENTS}`;
    throw new RangeError(`Cannot send: ${why}; give smaller batches, or each address once`);
  }
  const jobs = batches.map((batch) => toFlow(batch, send));
  const ids: string[] = [];
  for (let from = 0; from < jobs.length; from += FLOWS_AT_ONCE) {
    const added = await flows.addBulk(jobs.slice(from, from + FLOWS_AT_ONCE));
    ids.push(...added.flatMap(({ job }) => job.id ?? []));
  }
  return ids;
}

/**
 * Gives a send job's recipients who were let through.
 *
 * @param job The send job, in its worker.
 * @throws Error when its recipients were not filtered: nobody of it is to be sent to.
 */
export async function passedRecipients(job: {
  readonly data: SendJobData;
  getChildrenValues(): Promise<Readonly<Record<string, unknown>>>;
}): Promise<readonly PassedForSending[]> {
  const decided = Object.values(await job.getChildrenValues()).find(isFilterAnswer);
  if (decided === undefined) throw new Error("Cannot send: no child of the job filtered its recipients");
  const { values } = job.data;
  return decided.decisions.flatMap((each, index) =>
    each.decision === "send" ? [{ ...each, values: values?.[index] ?? {} }] : [],
  );
}

/** Says whether a child is the filter: what it answers is ours, from our own worker. */
function isFilterAnswer(value: unknown): value is { readonly decisions: readonly RecipientDecision[] } {
  return (
    typeof value === "object" && value !== null && "decisions" in value && Array.isArray(value.decisions)
  );
}

/** Entries for one address stay in one batch, though it grow beyond its size: only there one of them is the duplicate. */
function cutIntoBatches(recipients: Iterable<SendRecipient>, batchSize: number): readonly SendRecipient[][] {
  const batches: SendRecipient[][] = [];
  const batchByAddress = new Map<string, SendRecipient[]>();
  for (const recipient of recipients) {
    const parsed = parseEmailAddress(recipient.email ?? "");
    const key = parsed.kind === "ok" ? addressKey(parsed.value) : null;
    const known = key === null ? undefined : batchByAddress.get(key);
    const last = batches.at(-1);
    const batch = known ?? (last === undefined || last.length >= batchSize ? [] : last);
    if (batch.length === 0) batches.push(batch);
    batch.push(recipient);
    if (key !== null) batchByAddress.set(key, batch);
  }
  return batches;
}

function toFlow(
  batch: readonly SendRecipient[],
  { mailing, send, prefix = "mailconsent" }: FilteredSend,
): FlowJob {
  const recipients = batch.map(({ id, email }) => ({
    ...(id === undefined ? {} : { id }),
    ...(email === undefined ? {} : { email }),
  }));
  const hash = createHash("sha256")
    .update(JSON.stringify([send.queue, mailing, recipients]))
    .digest("hex")
    .slice(0, 40);
  const hasValues = batch.some(({ values }) => values !== undefined);
  const data: SendJobData = {
    ...send.data,
    mailing,
    ...(hasValues ? { values: batch.map(({ values }) => values ?? null) } : {}),
  };
  const filter: FilterJobData = { ...mailing, recipients };
  return {
    name: send.name ?? "send",
    queueName: send.queue,
    data,
    ...(send.prefix === undefined ? {} : { prefix: send.prefix }),
    opts: { ...send.opts, jobId: `send-${hash}` },
    children: [
      {
        name: "filter",
        queueName: RECIPIENT_FILTER,
        data: filter,
        prefix,
        opts: { jobId: `filter-${hash}` },
      },
    ],
  };
}
