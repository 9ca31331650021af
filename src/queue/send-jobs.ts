// The jobs of mailings that we send ourselves; read and checked in this one place.
import { z } from "zod";
import { parseMailingId, parsePurposeKey, parseSubscriptionTypeKey, parseTemplateId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { TemplateUse } from "../flow/mailing-template.ts";
import type { SendableRecipient, SendBatch } from "../flow/send-batch.ts";
import { overrideSchema } from "./jobs.ts";
import { mergeTagSchema } from "./merge-tag.ts";
import { formatProblems, parsed } from "./parse-job.ts";

/** The queue of batches that we send ourselves: each the parent of a job that filters its recipients. */
export const MAIL_SEND = "mail-send";

/** The data of a `send` job. */
export const sendJobSchema = z.strictObject({
  mailing: z.strictObject({
    mailingId: parsed(parseMailingId),
    purpose: parsed(parsePurposeKey),
    subscriptionType: parsed(parseSubscriptionTypeKey).optional(),
    language: z.string().max(50).optional(),
    override: overrideSchema.optional(),
  }),
  template: parsed(parseTemplateId),
  subject: z.string().min(1).max(998),
  mergeTag: mergeTagSchema.optional(),
  values: z.array(z.record(z.string(), z.unknown()).nullable()).optional(),
});

/** A batch to be sent, before it is known who was let through. */
export interface SendJob {
  readonly mailing: SendBatch["mailing"];
  readonly template: TemplateUse;
  readonly values: readonly (Readonly<Record<string, unknown>> | null)[];
}

/** Reads the data of a `send` job; the error names every field that is wrong. */
export function parseSendJob(data: unknown): Result<SendJob, string> {
  const result = sendJobSchema.safeParse(data);
  if (!result.success) return err(formatProblems(MAIL_SEND, result.error));
  const { mailing, template: id, subject, mergeTag = null, values = [] } = result.data;
  const { mailingId, purpose, subscriptionType = null, override } = mailing;
  return ok({
    mailing: {
      mailingId,
      purpose,
      subscriptionType,
      override:
        override === undefined ? null : { ...override, includeWithdrawn: override.includeWithdrawn ?? null },
    },
    template: { id, subject, mergeTag },
    values,
  });
}

const decisionsSchema = z.object({
  decisions: z.array(
    z.discriminatedUnion("decision", [
      z.object({
        decision: z.literal("send"),
        id: z.string().optional(),
        email: z.string(),
        manageSubscriptionsUrl: z.string(),
        headers: z.object({
          "List-Unsubscribe": z.string(),
          "List-Unsubscribe-Post": z.string(),
          "List-Id": z.string().exactOptional(),
        }),
        pass: z.string(),
      }),
      z.object({ decision: z.literal("withhold") }),
    ]),
  ),
});

/** Reads who was let through out of what a send job's child answered; `null` where no child filtered anybody. */
export function readPassed(
  childrenValues: Readonly<Record<string, unknown>>,
  values: SendJob["values"],
): readonly SendableRecipient[] | null {
  for (const value of Object.values(childrenValues)) {
    const read = decisionsSchema.safeParse(value);
    if (!read.success) continue;
    return read.data.decisions.flatMap((each, index) =>
      each.decision === "send" ? [{ ...each, values: values[index] ?? {} }] : [],
    );
  }
  return null;
}
