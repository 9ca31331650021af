// Webhooks over HTTP: added, switched, removed, and what became of each message to them.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Result } from "../base/result.ts";
import {
  addEndpoint,
  removeEndpoint,
  replayMessages,
  rotateSecret,
  switchEndpointOff,
  switchEndpointOn,
} from "../flow/webhook-endpoints.ts";
import { parsed } from "../queue/parse-job.ts";
import { loadEndpoints, type WebhookEndpoint } from "../store/webhook-endpoints.ts";
import { loadMessages, type ReplayChoice, WEBHOOK_MESSAGE_STATES } from "../store/webhook-log.ts";
import { parseMessageId, WEBHOOK_EVENTS } from "../webhook/event.ts";
import { needs } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { onceHeaders } from "./idempotency.ts";
import { ProblemError, problems } from "./problem.ts";

const MAX_PAGE = 1_000;
const MAX_REPLAYED = 1_000;
const params = z.object({ id: z.coerce.number().int().min(1).openapi({ example: 1 }) });
const common = { tags: ["Webhooks"], middleware: needs("webhooks") };

const endpointSchema = z
  .object({
    id: z.int(),
    url: z.string(),
    events: z.array(z.enum(WEBHOOK_EVENTS)),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    off: z
      .object({ at: z.iso.datetime(), because: z.enum(["gone", "failing", "no-key", "asked"]) })
      .nullable()
      .openapi({ description: "null: it is told of what happens" }),
    failingSince: z.iso.datetime().nullable(),
    succeededAt: z.iso.datetime().nullable(),
    waiting: z.int().openapi({ description: "messages that wait" }),
    failed: z.int().openapi({ description: "messages that were given up, and can be replayed" }),
  })
  .openapi("Webhook");

const messageSchema = z
  .object({
    id: z.string(),
    event: z.enum(WEBHOOK_EVENTS),
    happenedAt: z.iso.datetime(),
    state: z.enum(WEBHOOK_MESSAGE_STATES),
    attempts: z.int(),
    triedAt: z.iso.datetime().nullable(),
    status: z.int().nullable().openapi({ description: "of the last answer; null where there was none" }),
    failure: z.string().nullable(),
    dueAt: z.iso.datetime().nullable().openapi({ description: "when it is tried again" }),
  })
  .openapi("WebhookMessage");

const secretSchema = z
  .object({ id: z.int(), secret: z.string().openapi({ description: "shown this once" }) })
  .openapi("WebhookSecret");

function json<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { "application/json": { schema } } };
}

function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true, content: { "application/json": { schema } } };
}

const listRoute = createRoute({
  ...common,
  method: "get",
  path: "/webhooks",
  summary: "All webhooks, whether they take messages, and how many wait",
  responses: { 200: json("The oldest first", z.array(endpointSchema)), ...problems() },
});

const addRoute = createRoute({
  ...common,
  method: "post",
  path: "/webhooks",
  summary: "Adds an address that is told of what happens from now on",
  request: {
    headers: onceHeaders,
    body: jsonBody(
      z
        .strictObject({
          url: z.string().openapi({ example: "https://crm.example.com/hooks" }),
          events: z.array(z.enum(WEBHOOK_EVENTS)).min(1),
        })
        .openapi("NewWebhook"),
    ),
  },
  responses: { 201: json("Added", secretSchema), ...problems(400, 422) },
});

const showRoute = createRoute({
  ...common,
  method: "get",
  path: "/webhooks/{id}",
  summary: "A webhook",
  request: { params },
  responses: { 200: json("It", endpointSchema), ...problems(404) },
});

const switchRoute = createRoute({
  ...common,
  method: "patch",
  path: "/webhooks/{id}",
  summary: "Switches a webhook on or off; what happens while it is off is kept for it for a month",
  request: { params, body: jsonBody(z.strictObject({ isOn: z.boolean() }).openapi("WebhookSwitch")) },
  responses: { 200: json("As it is now", endpointSchema), ...problems(400, 404) },
});

const removeRoute = createRoute({
  ...common,
  method: "delete",
  path: "/webhooks/{id}",
  summary: "Removes a webhook, and what waits for it",
  request: { params },
  responses: { 204: { description: "Removed" }, ...problems(404) },
});

const rotateRoute = createRoute({
  ...common,
  method: "post",
  path: "/webhooks/{id}/secret",
  summary: "Makes a new secret; for a day messages are signed with the old one too",
  request: { params, headers: onceHeaders },
  responses: { 200: json("Made", secretSchema), ...problems(404) },
});

const messagesRoute = createRoute({
  ...common,
  method: "get",
  path: "/webhooks/{id}/messages",
  summary: "What became of the messages to a webhook, the newest first",
  request: {
    params,
    query: z.object({
      state: z.enum(WEBHOOK_MESSAGE_STATES).optional(),
      limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(100),
      cursor: z.coerce.number().int().min(1).optional().openapi({ description: "`next` of the page before" }),
    }),
  },
  responses: {
    200: json(
      "A page",
      z
        .object({ items: z.array(messageSchema), next: z.string().nullable() })
        .openapi("WebhookMessagePage", { description: "`next` is null on the last page" }),
    ),
    ...problems(400, 404),
  },
});

const replaySchema = z
  .strictObject({
    failed: z.literal(true).optional(),
    since: z.iso.datetime({ offset: true }).optional(),
    messages: z
      .array(parsed(parseMessageId).openapi({ type: "string" }))
      .min(1)
      .max(MAX_REPLAYED)
      .optional(),
  })
  .refine(
    (choice) => Object.values(choice).filter((each) => each !== undefined).length === 1,
    'must have one of "failed", "since" and "messages"',
  )
  .openapi("WebhookReplay");

const replayRoute = createRoute({
  ...common,
  method: "post",
  path: "/webhooks/{id}/replay",
  summary: "Tells messages again, each by the id it had: those given up, those since a time, or some",
  request: { params, headers: onceHeaders, body: jsonBody(replaySchema) },
  responses: {
    200: json("They wait again", z.object({ replayed: z.int() }).openapi("WebhookReplayed")),
    ...problems(400, 404),
  },
});

/** Adds the routes of webhooks. */
export function addWebhooks(app: OpenAPIHono<ApiEnv>, deps: ApiDependencies): void {
  const { flow, webhookNetworks: networks } = deps;
  app.openapi(listRoute, async (c) => c.json((await loadEndpoints(flow.db)).map(showEndpoint), 200));
  app.openapi(addRoute, async (c) => {
    const made = await addEndpoint(flow, { ...c.req.valid("json"), by: c.var.caller.name, networks });
    if (made.kind === "error") throw new ProblemError(422, made.error.message);
    c.header("Location", `/api/v1/webhooks/${made.value.id}`);
    return c.json(made.value, 201);
  });
  app.openapi(showRoute, async (c) => c.json(await endpointOf(deps, c.req.valid("param").id), 200));
  app.openapi(switchRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { isOn } = c.req.valid("json");
    const { off } = await endpointOf(deps, id);
    if (isOn !== (off === null)) found(await (isOn ? switchEndpointOn : switchEndpointOff)(flow, id));
    return c.json(await endpointOf(deps, id), 200);
  });
  app.openapi(removeRoute, async (c) => {
    const { id } = await endpointOf(deps, c.req.valid("param").id);
    found(await removeEndpoint(flow, { id, by: c.var.caller.name }));
    return c.body(null, 204);
  });
  app.openapi(rotateRoute, async (c) => {
    const { id } = await endpointOf(deps, c.req.valid("param").id);
    return c.json(found(await rotateSecret(flow, id)), 200);
  });
  addMessageRoutes(app, deps);
}

function addMessageRoutes(app: OpenAPIHono<ApiEnv>, deps: ApiDependencies): void {
  const { flow } = deps;
  app.openapi(messagesRoute, async (c) => {
    const { state = null, limit, cursor: before = null } = c.req.valid("query");
    const { id: endpointId } = await endpointOf(deps, c.req.valid("param").id);
    const page = await loadMessages(flow.db, { endpointId, state, before, limit: limit + 1 });
    const shown = page.slice(0, limit);
    const next = page.length > limit ? `${shown.at(-1)?.number}` : null;
    return c.json({ items: shown.map(showDates), next }, 200);
  });
  app.openapi(replayRoute, async (c) => {
    const { id } = await endpointOf(deps, c.req.valid("param").id);
    return c.json({ replayed: await replayMessages(flow, id, readChoice(c.req.valid("json"))) }, 200);
  });
}

function readChoice({ since, messages }: z.output<typeof replaySchema>): ReplayChoice {
  if (since !== undefined) return { kind: "since", at: new Date(since) };
  return messages === undefined ? { kind: "failed" } : { kind: "ids", uuids: messages };
}

async function endpointOf({ flow }: ApiDependencies, id: number): Promise<z.infer<typeof endpointSchema>> {
  const [endpoint] = await loadEndpoints(flow.db, id);
  if (endpoint === undefined) throw new ProblemError(404, `There is no webhook ${id}; see /webhooks`);
  return showEndpoint(endpoint);
}

function found<T>(result: Result<T, string>): T {
  if (result.kind === "ok") return result.value;
  throw new ProblemError(404, result.error);
}

function showEndpoint(endpoint: WebhookEndpoint): z.infer<typeof endpointSchema> {
  const { off } = endpoint;
  return {
    ...endpoint,
    events: [...endpoint.events],
    createdAt: endpoint.createdAt.toISOString(),
    off: off === null ? null : { at: off.at.toISOString(), because: off.because },
    failingSince: endpoint.failingSince?.toISOString() ?? null,
    succeededAt: endpoint.succeededAt?.toISOString() ?? null,
  };
}

function showDates({ number: _, ...message }: Awaited<ReturnType<typeof loadMessages>>[number]) {
  const { happenedAt, triedAt, dueAt } = message;
  return {
    ...message,
    happenedAt: happenedAt.toISOString(),
    triedAt: triedAt?.toISOString() ?? null,
    dueAt: dueAt?.toISOString() ?? null,
  };
}
