// The demo's jobs: puts the samples into the queues and waits for what worker and sender answer.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { FlowProducer, type Job, type Queue, QueueEvents } from "bullmq";
import { invariant } from "../base/assert.ts";
import { parseExternalId } from "../base/ids.ts";
import type { DecisionCounts } from "../consent/decision-counts.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import { E_MARKETING } from "../consent/purpose.ts";
import type { RecipientDecision } from "../flow/recipient-decision.ts";
import type { RewriteResult } from "../flow/rewrite-template.ts";
import { readLines } from "../lines/read-lines.ts";
import { filteredSend, type SendRecipient } from "../pipeline/filtered-send.ts";
import { enqueueRewrites } from "../queue/enqueue.ts";
import { MAIL_SEND } from "../queue/send-jobs.ts";
import { CommandError } from "./errors.ts";
import { showProgress } from "./progress.ts";
import { findFiles, syntaxByName } from "./rewrite.ts";
import { NEWSLETTER, NEWSLETTER_VALUES, SAMPLE_CONTACTS, SAMPLE_TEMPLATES } from "./samples.ts";
import { take } from "./terminal.ts";
import type { System } from "./wire.ts";

const JOB_TIMEOUT_MS = 120_000;

/** A sample and what the worker answered for it. */
export interface SampleRewrite {
  readonly file: string;
  readonly result: RewriteResult;
}

/** What the worker answered for the sample list. */
export interface FilterAnswer {
  readonly counts: DecisionCounts;
  readonly decisions: readonly RecipientDecision[];
}

/** Rewrites all sample templates through the queue. */
export async function rewriteSamples(system: System): Promise<readonly SampleRewrite[]> {
  const files = await findFiles([SAMPLE_TEMPLATES]);
  const data = await Promise.all(
    files.map(async ({ path }) => {
      const id = basename(path);
      const template = { id, syntax: syntaxByName(path), source: await readFile(path, "utf8") };
      return { template, purpose: E_MARKETING };
    }),
  );
  return withEvents(system, system.queues.templateRewrite, async (events) => {
    const jobs = await enqueueRewrites(system.queues, data);
    const progress = showProgress("Rewriting templates");
    const rewrites: SampleRewrite[] = [];
    for (const job of jobs) {
      const result = await resultOf<RewriteResult>(job, events);
      rewrites.push({ file: result.templateId, result });
      progress.update(`${rewrites.length} of ${jobs.length}`);
    }
    progress.done();
    return rewrites;
  });
}

/** Sends a newsletter to all sample contacts who may get it, through the queues, and gives what its list came to. */
export async function sendSamples(system: System): Promise<FilterAnswer> {
  const recipients = await readRecipients();
  const { options } = system.backend;
  const flows = new FlowProducer(options);
  flows.on("error", () => {}); // as the queue's own connections
  try {
    return await withEvents(system, system.queues.mailSend, async (events) => {
      const [id = ""] = await filteredSend(flows, {
        mailing: { mailingId: "demo-newsletter", purpose: E_MARKETING, subscriptionType: "newsletter" },
        recipients,
        send: {
          queue: MAIL_SEND,
          prefix: options.prefix,
          data: { template: NEWSLETTER, subject: "Back in stock this week" },
        },
        batchSize: recipients.length,
        prefix: options.prefix,
      });
      const job = await system.queues.mailSend.getJob(id);
      invariant(job !== undefined, "A job just put in is gone");
      await resultOf(job, events);
      const [answer] = Object.values(await job.getChildrenValues<FilterAnswer>());
      invariant(answer !== undefined, "A mailing was sent and its list not decided");
      return answer;
    });
  } finally {
    await flows.close();
  }
}

/** Reads the sample contacts as a list names them. */
export async function readListed(): Promise<readonly ListedRecipient[]> {
  return (await readRecipients()).map(({ id, email }) => ({
    externalId: take(parseExternalId(id ?? "")),
    email: email === undefined || email === "" ? null : email,
  }));
}

async function readRecipients(): Promise<readonly SendRecipient[]> {
  const recipients: SendRecipient[] = [];
  for await (const { content } of readLines(SAMPLE_CONTACTS, "csv")) {
    if (content.kind === "malformed") continue;
    const { id, email = "", name = "" } = content.fields;
    const [firstName] = String(name).split(" ");
    const values = { ...NEWSLETTER_VALUES, recipient: { firstName } };
    recipients.push({ id: String(id), email: String(email), values });
  }
  return recipients;
}

async function withEvents<T>(
  { backend }: System,
  queue: Queue,
  work: (events: QueueEvents) => Promise<T>,
): Promise<T> {
  const events = new QueueEvents(queue.name, backend.options);
  events.on("error", () => {}); // the queue's own connections fail with it and are logged
  try {
    await events.waitUntilReady();
    return await work(events);
  } finally {
    await events.close();
  }
}

async function resultOf<T>(job: Job<unknown, T>, events: QueueEvents): Promise<T> {
  try {
    return await job.waitUntilFinished(events, JOB_TIMEOUT_MS);
  } catch (cause) {
    throw new CommandError(
      "world",
      `Cannot finish the demo: job "${job.id}" of queue "${job.queueName}" failed`,
      { cause },
    );
  }
}
