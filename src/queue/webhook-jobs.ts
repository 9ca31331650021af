// The jobs that tell webhooks what happened: each one try of a message, which the store holds.
import { z } from "zod";
import { err, ok, type Result } from "../base/result.ts";
import { formatProblems } from "./parse-job.ts";

/** The queue of messages to webhooks. */
export const WEBHOOK_DELIVERY = "webhook-delivery";

const schema = z.strictObject({ number: z.int().min(1), attempts: z.int().min(0) });

/** Reads the data of a `deliver` job; the error names every field that is wrong. */
export function parseWebhookJob(data: unknown): Result<z.infer<typeof schema>, string> {
  const result = schema.safeParse(data);
  return result.success ? ok(result.data) : err(formatProblems(WEBHOOK_DELIVERY, result.error));
}
