// The jobs of the gate: a batch that is about to be sent; read and checked in this one place.
import { z } from "zod";
import { parseExternalId, parseMailingId, parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { GateRequest } from "../flow/look-again.ts";
import { MAX_INLINE_RECIPIENTS, overrideSchema } from "./jobs.ts";
import { formatProblems, parsed } from "./parse-job.ts";

/** The queue of batches that are about to be sent. */
export const SEND_GATE = "send-gate";

const recipientSchema = z
  .strictObject({
    id: parsed(parseExternalId).optional(),
    email: z.string().max(1_000).optional(),
    pass: z.string().max(200).optional(),
  })
  .refine(({ id, email }) => id !== undefined || email !== undefined, "must have an id, an email or both");

/** The data of a `check` job of `send-gate`. */
export const gateJobSchema = z.strictObject({
  mailingId: parsed(parseMailingId),
  purpose: parsed(parsePurposeKey),
  subscriptionType: parsed(parseSubscriptionTypeKey).optional(),
  recipients: z.array(recipientSchema).min(1).max(MAX_INLINE_RECIPIENTS),
  override: overrideSchema.optional(),
});

/** The name of the job that tells which passes became void. */
export const VOIDED = "voided";

/** The data of a `voided` job of `send-gate`. */
export const voidedJobSchema = z.strictObject({
  since: z
    .string()
    .max(2_000)
    .optional()
    .describe("the cursor of the answer before; left out the first time"),
});

/** Reads the data of a `voided` job: the cursor to ask from, `null` the first time. */
export function parseVoidedJob(data: unknown): Result<string | null, string> {
  const result = voidedJobSchema.safeParse(data);
  return result.success ? ok(result.data.since ?? null) : err(formatProblems(SEND_GATE, result.error));
}

/** What a pipeline puts into a `check` job. */
export type GateJobData = z.input<typeof gateJobSchema>;

/** Reads the data of a `check` job; the error names every field that is wrong. */
export function parseGateJob(data: unknown): Result<GateRequest, string> {
  const result = gateJobSchema.safeParse(data);
  if (!result.success) return err(formatProblems(SEND_GATE, result.error));
  const { mailingId, purpose, subscriptionType = null, recipients, override } = result.data;
  return ok({
    mailingId,
    purpose,
    subscriptionType,
    recipients: recipients.map(({ id, email, pass }) => ({
      externalId: id ?? null,
      email: email ?? null,
      pass: pass ?? null,
    })),
    override:
      override === undefined ? null : { ...override, includeWithdrawn: override.includeWithdrawn ?? null },
  });
}
