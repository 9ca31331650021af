// The jobs of the gate: a batch that is about to be sent; read and checked in this one place.
import { z } from "zod";
import { parseMailingId, parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { GateRequest } from "../flow/look-again.ts";
import { IS_NAMED, readRecipients, recipientFields, type UnreadRecipients } from "./job-recipients.ts";
import { MAX_INLINE_RECIPIENTS, overrideSchema } from "./jobs.ts";
import { formatProblems, parsed, refuseWhole } from "./parse-job.ts";

/** The queue of batches that are about to be sent. */
export const SEND_GATE = "send-gate";

/** One recipient of a `check` job. */
export const passedSchema = z
  .strictObject({ ...recipientFields, pass: z.string().optional() })
  .refine(...IS_NAMED);

/** The data of a `check` job of `send-gate`. */
export const gateJobSchema = gateSchema(passedSchema);
/** The same before its recipients are looked at: one that cannot be read keeps the others from nothing. */
const looseGateSchema = gateSchema(z.unknown());

function gateSchema<Recipient extends z.ZodType>(recipient: Recipient) {
  return z.strictObject({
    mailingId: parsed(parseMailingId),
    purpose: parsed(parsePurposeKey),
    subscriptionType: parsed(parseSubscriptionTypeKey).optional(),
    recipients: z.array(recipient).min(1).max(MAX_INLINE_RECIPIENTS),
    override: overrideSchema.optional(),
  });
}

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

/** A batch to look at again, and those in it that cannot be read. */
export interface GateJob {
  /** One that cannot be read has neither id nor address in it, and so is no contact of ours. */
  readonly request: GateRequest;
  readonly unread: UnreadRecipients;
}

/**
 * Reads the data of a `check` job; the error names every field that is wrong. Recipients that cannot be read are an
 * error where none can be.
 */
export function parseGateJob(data: unknown): Result<GateJob, string> {
  const result = looseGateSchema.safeParse(data);
  if (!result.success) return err(formatProblems(SEND_GATE, result.error));
  const { mailingId, purpose, subscriptionType = null, recipients, override } = result.data;
  const read = readRecipients(recipients, passedSchema);
  if (read.unread.size === recipients.length) return refuseWhole(SEND_GATE, gateJobSchema, data);
  const request = {
    mailingId,
    purpose,
    subscriptionType,
    recipients: read.recipients.map((recipient) => ({
      externalId: recipient?.id ?? null,
      email: recipient?.email ?? null,
      pass: recipient?.pass ?? null,
    })),
    override:
      override === undefined ? null : { ...override, includeWithdrawn: override.includeWithdrawn ?? null },
  };
  return ok({ request, unread: read.unread });
}
