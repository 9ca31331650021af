// The jobs that tell what became of mails: events as a webhook brings them, or a report that came back by mail.
import { z } from "zod";
import { parseMailingId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { DELIVERY_OUTCOMES } from "../consent/suppression.ts";
import type { ReportedDelivery } from "../flow/record-report.ts";
import { formatProblems, listProblems, parsed, refuseWhole } from "./parse-job.ts";

/** The queue of what became of mails. */
export const DELIVERY_REPORT = "delivery-report";
const MAX_EVENTS = 1_000;
const MAX_MESSAGE_CHARS = 1_000_000; // a report quotes a mail at most

const email = z.string().transform((text, context) => {
  const parsed = parseEmailAddress(text);
  if (parsed.kind === "ok") return parsed.value;
  context.addIssue("must be an address");
  return z.NEVER;
});

const eventSchema = z.strictObject({
  email,
  outcome: z.enum(DELIVERY_OUTCOMES),
  at: z.iso.datetime().optional(),
  mailingId: parsed(parseMailingId).optional().describe("the mailing that the mail was of"),
});

/** The data of a `take-in` job. */
export const deliveryJobSchema = jobSchema(eventSchema);
/** The same before its events are looked at: one that is none keeps the others from nothing. */
const looseJobSchema = jobSchema(z.unknown());

function jobSchema<Event extends z.ZodType>(event: Event) {
  return z
    .strictObject({
      events: z.array(event).min(1).max(MAX_EVENTS).optional(),
      message: z.string().min(1).max(MAX_MESSAGE_CHARS).optional(),
    })
    .refine(
      ({ events, message }) => (events === undefined) !== (message === undefined),
      'must have either "events" or "message", a raw report',
    );
}

/** An event that was not taken in. */
export interface RejectedEvent {
  /** Its place among the events, from 0. */
  readonly index: number;
  readonly problems: readonly string[];
}

/** What a job tells, before a report is read. */
export type DeliveryJob =
  | {
      readonly kind: "events";
      readonly deliveries: readonly ReportedDelivery[];
      readonly rejected: readonly RejectedEvent[];
    }
  | { readonly kind: "message"; readonly raw: Buffer };

/**
 * Reads the data of a `take-in` job; the error names every field that is wrong where nothing of it can be taken.
 *
 * @param now When events happened that do not say so, and at the latest: the moment the job was put in, which is the same
 *   at each try. A clock that is ahead could make every later bounce look older than one that was counted.
 */
export function parseDeliveryJob(data: unknown, now: Date): Result<DeliveryJob, string> {
  const result = looseJobSchema.safeParse(data);
  if (!result.success) return err(formatProblems(DELIVERY_REPORT, result.error));
  const { events = [], message } = result.data;
  if (message !== undefined) return ok({ kind: "message", raw: Buffer.from(message) });
  const deliveries: ReportedDelivery[] = [];
  const rejected: RejectedEvent[] = [];
  for (const [index, event] of events.entries()) {
    const read = eventSchema.safeParse(event);
    if (read.success) deliveries.push(toDelivery(read.data, now));
    else rejected.push({ index, problems: listProblems(read.error) });
  }
  if (deliveries.length > 0) return ok({ kind: "events", deliveries, rejected });
  return refuseWhole(DELIVERY_REPORT, deliveryJobSchema, data);
}

function toDelivery({ at, mailingId, ...event }: z.infer<typeof eventSchema>, now: Date): ReportedDelivery {
  return {
    ...event,
    about: mailingId === undefined ? null : { kind: "mailing", mailingId },
    at: at === undefined || new Date(at) > now ? now : new Date(at),
  };
}
