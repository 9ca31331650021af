// What messages to webhooks hold, as the OpenAPI document tells it to those who receive them.
import { type OpenAPIHono, z } from "@hono/zod-openapi";
import type { WebhookEvent } from "../webhook/event.ts";

const changeFields = {
  change: z.int().openapi({ description: "the entry of the consent log; ascends for each contact" }),
  contact: z.string().openapi({ description: "the id of the contact", example: "crm-17" }),
  source: z.string().openapi({ example: "preferences-page" }),
  at: z.iso.datetime().openapi({ description: "when the contact said so, which may be long before" }),
  isTakenBack: z.boolean().openapi({ description: "what was said before holds again" }),
  mailing: z.string().nullable().openapi({ description: "the mailing whose link led here" }),
};

const consentChanged = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("consent"),
    ...changeFields,
    purpose: z.string(),
    state: z.enum(["granted", "withdrawn", "none"]),
    legalBasis: z.string().nullable(),
  }),
  z.strictObject({
    kind: z.literal("subscription"),
    ...changeFields,
    subscriptionType: z.string(),
    choice: z.enum(["subscribed", "unsubscribed", "default"]),
  }),
  z.strictObject({
    kind: z.literal("pause"),
    ...changeFields,
    purpose: z.string(),
    until: z.iso.datetime().nullable().openapi({ description: "null: no pause any more" }),
  }),
]);

/** What each event tells, by its name. */
const DATA: Readonly<Record<WebhookEvent, { readonly summary: string; readonly data: z.ZodType }>> = {
  "consent.changed": {
    summary: "What is on record of a contact has changed; each field says how it is now",
    data: consentChanged,
  },
  "review.requested": {
    summary: "Links of a template are doubtful and wait for a person",
    data: z.strictObject({ template: z.string(), revision: z.int(), links: z.int() }),
  },
  "review.decided": {
    summary: "A person decided of flagged links; their templates are rewritten from now on",
    data: z.strictObject({
      decision: z.int(),
      ruling: z.enum(["replace", "leave", "not-an-unsubscribe-link", "ask-owner"]),
      scope: z.enum(["link", "sender", "everywhere"]),
      links: z.int(),
      templates: z.int().openapi({ description: "how many are rewritten" }),
    }),
  },
  "review.undone": {
    summary: "A decision of flagged links was taken back",
    data: z.strictObject({ decision: z.int(), templates: z.int() }),
  },
  "job.finished": {
    summary: "A job has ended; ask /jobs for what came of it",
    data: z.strictObject({
      job: z.string().openapi({ example: "template-rewrite:rewrite-1f0c" }),
      queue: z.string(),
      name: z.string(),
      outcome: z.enum(["completed", "failed"]),
    }),
  },
};

/** The whole body of each message, by its event. */
export const WEBHOOK_BODIES: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(DATA).map(([event, { data }]) => [
    event,
    z.strictObject({
      type: z.literal(event),
      timestamp: z.iso.datetime().openapi({ description: "when it was put on record" }),
      data,
    }),
  ]),
);

const headers = z.object({
  "webhook-id": z.string().openapi({
    description: "the same when a message comes again: act on it once",
    example: "msg_0c7f4a2e-8a51-4c31-9d1c-1f7b6c1f2a3b",
  }),
  "webhook-timestamp": z.string().openapi({ description: "when it was sent, in seconds since 1970" }),
  "webhook-signature": z.string().openapi({
    description:
      "Standard Webhooks: `v1,` and base64 of HMAC-SHA256 over id, timestamp and body; more than one after a rotation",
  }),
});

/** Puts the messages into the OpenAPI document. */
export function describeWebhooks(registry: OpenAPIHono["openAPIRegistry"]): void {
  for (const [event, schema] of WEBHOOK_BODIES) {
    registry.registerWebhook({
      method: "post",
      path: event,
      summary: DATA[event as WebhookEvent].summary,
      request: { headers, body: { required: true, content: { "application/json": { schema } } } },
      responses: {
        204: { description: "Taken; any status from 200 to 299 is" },
        410: { description: "Not wanted any more: the webhook is switched off" },
      },
    });
  }
}
