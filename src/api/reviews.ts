// Flagged links over HTTP: what waits for a person, what a person decided in another system, and taking that back.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { reviewLink } from "../flow/review-link.ts";
import { undoReview } from "../flow/undo-review.ts";
import { enqueueReviewWork } from "../queue/enqueue.ts";
import { inTime } from "../queue/in-time.ts";
import { DECIDABLE, SCOPES } from "../store/decision-kinds.ts";
import {
  type FlagGroup,
  loadGroup,
  loadGroupFlags,
  loadGroups,
  placeOfGroup,
} from "../store/review-queue.ts";
import { nameCaller, needs } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { onceHeaders } from "./idempotency.ts";
import { ProblemError, problems } from "./problem.ts";
import { formatCursor, parseCursor } from "./review-page.ts";

const MAX_PAGE = 1_000;
const MAX_LINKS = 1_000;
const QUEUE_LIMIT_MS = 5_000;
const common = { tags: ["Reviews"], middleware: needs("reviews") };
const params = z.object({
  id: z.string().min(1).max(200).openapi({ description: "the pattern of its links" }),
});

const groupSchema = z
  .object({
    id: z.string().openapi({ description: "the pattern of its links" }),
    text: z.string().openapi({ description: "of one of them" }),
    words: z.string(),
    shape: z.string().openapi({ description: 'the address with every id as "*"' }),
    dialect: z.string().nullable(),
    language: z.string().nullable(),
    links: z.int(),
    templates: z.int(),
    senders: z.int(),
    neededBy: z.iso.datetime().nullable().openapi({ description: "when a mailing needs one of them" }),
    asked: z.int().openapi({ description: "links that wait for their template's owner" }),
    lastLink: z.int().openapi({ description: "tells with `links` whether a group is as it was seen" }),
  })
  .openapi("ReviewGroup");

const linkSchema = z
  .object({
    id: z.int(),
    template: z.string(),
    revision: z.int(),
    sender: z.string(),
    part: z.enum(["source", "text"]),
    span: z.object({ start: z.int(), end: z.int() }),
    href: z.string(),
    text: z.string(),
    signals: z.array(z.object({ name: z.string(), weight: z.number(), detail: z.string() })),
  })
  .openapi("FlaggedLink");

const decisionSchema = z
  .strictObject({
    ruling: z.enum(DECIDABLE),
    scope: z.enum(SCOPES).openapi({ description: "for these links, this sender's templates, or everywhere" }),
    seen: z
      .strictObject({ links: z.int().min(1), lastLink: z.int().min(1) })
      .openapi({ description: "the group as it was shown: what came since is not decided unseen" }),
    links: z.array(z.int().min(1)).min(1).max(MAX_LINKS).optional().openapi({ description: "only these" }),
    reason: z.string().trim().min(1).max(2_000).optional(),
    by: z.string().trim().min(1).max(200).openapi({ description: "the person who decided" }),
    until: z.iso.datetime({ offset: true }).optional().openapi({ description: "when the rules end" }),
  })
  .openapi("ReviewDecision");

const listRoute = createRoute({
  ...common,
  method: "get",
  path: "/reviews",
  summary: "Groups of flagged links that wait for a person: what a mailing needs first comes first",
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(MAX_PAGE).default(100),
      cursor: z.string().max(200).optional().openapi({ description: "`next` of the page before" }),
    }),
  },
  responses: {
    200: {
      description: "A page",
      content: {
        "application/json": {
          schema: z
            .object({ items: z.array(groupSchema), next: z.string().nullable() })
            .openapi("ReviewGroupPage", { description: "`next` is null on the last page" }),
        },
      },
    },
    ...problems(400),
  },
});

const showRoute = createRoute({
  ...common,
  method: "get",
  path: "/reviews/{id}",
  summary: `A group with its links, at most ${MAX_LINKS}, and what speaks for and against each`,
  request: { params },
  responses: {
    200: {
      description: "It waits",
      content: {
        "application/json": {
          schema: groupSchema.extend({ flagged: z.array(linkSchema) }).openapi("ReviewGroupWithLinks"),
        },
      },
    },
    ...problems(404),
  },
});

const decideRoute = createRoute({
  ...common,
  method: "post",
  path: "/reviews/{id}/decisions",
  summary: "Records what a person decided of a group; its templates are rewritten from now on",
  request: {
    params,
    headers: onceHeaders,
    body: { required: true, content: { "application/json": { schema: decisionSchema } } },
  },
  responses: {
    201: {
      description: "Decided",
      content: {
        "application/json": {
          schema: z
            .object({ decision: z.int(), links: z.int(), templates: z.int() })
            .openapi("ReviewDecided", { description: "`templates` are rewritten" }),
        },
      },
    },
    ...problems(400, 409, 422),
  },
});

const undoRoute = createRoute({
  ...common,
  method: "post",
  path: "/review-decisions/{number}/undo",
  summary: "Takes a decision back: its rules end, and its templates come out as before",
  request: {
    params: z.object({ number: z.coerce.number().int().min(1) }),
    headers: onceHeaders,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.strictObject({ by: z.string().trim().min(1).max(200) }).openapi("ReviewUndo"),
        },
      },
    },
  },
  responses: {
    200: {
      description: "Undone",
      content: {
        "application/json": {
          schema: z
            .object({
              decision: z.int(),
              undone: z.int(),
              reverted: z.array(z.object({ templateId: z.string(), revision: z.int() })),
            })
            .openapi("ReviewUndone", { description: "`reverted` were sent already and get a new revision" }),
        },
      },
    },
    ...problems(400, 422),
  },
});

/** Adds the routes of reviews. */
export function addReviews(app: OpenAPIHono<ApiEnv>, { flow, queues }: ApiDependencies): void {
  app.openapi(listRoute, async (c) => {
    const { limit, cursor } = c.req.valid("query");
    const after = cursor === undefined ? {} : { after: parseCursor(cursor) };
    const filter = { now: flow.clock(), search: "", withAsked: true, limit: limit + 1, ...after };
    const groups = await loadGroups(flow.db, filter);
    const items = groups.slice(0, limit);
    const last = groups.length > limit ? items.at(-1) : undefined;
    const next = last === undefined ? null : formatCursor(placeOfGroup(last));
    return c.json({ items: items.map(showGroup), next }, 200);
  });
  app.openapi(showRoute, async (c) => {
    const { id } = c.req.valid("param");
    const group = await loadGroup(flow.db, id, flow.clock());
    if (group === null) throw new ProblemError(404, "Nothing of this group waits; see /reviews");
    const flagged = (await loadGroupFlags(flow.db, id, MAX_LINKS)).map(showLink);
    return c.json({ ...showGroup(group), flagged }, 200);
  });
  app.openapi(decideRoute, async (c) => {
    const { seen, links = null, reason = null, by, until, ...same } = c.req.valid("json");
    const outcome = await reviewLink(flow, {
      ...same,
      fingerprint: c.req.valid("param").id,
      flagIds: links,
      seen: { links: seen.links, lastId: seen.lastLink },
      reason,
      by: nameCaller(c.var.caller.name, by),
      endsAt: until === undefined ? null : new Date(until),
    });
    if (outcome.kind === "refused") throw new ProblemError(422, outcome.message);
    if (outcome.kind === "conflict") {
      throw new ProblemError(409, "The group is not as it was seen: look again, and decide of what is there");
    }
    await enqueueWork(queues, outcome.work);
    const { decision, links: decided, work } = outcome;
    return c.json({ decision, links: decided, templates: work.length }, 201);
  });
  app.openapi(undoRoute, async (c) => {
    const { number: decision } = c.req.valid("param");
    const by = nameCaller(c.var.caller.name, c.req.valid("json").by);
    const outcome = await undoReview(flow, { decision, by });
    if (outcome.kind === "refused") throw new ProblemError(422, outcome.message);
    await enqueueWork(queues, outcome.work);
    return c.json({ decision, undone: outcome.undone, reverted: [...outcome.reverted] }, 200);
  });
}

/** What a queue that is away does not take is on record, and a worker puts it in within a minute. */
async function enqueueWork(...[queues, work]: Parameters<typeof enqueueReviewWork>): Promise<void> {
  await inTime(enqueueReviewWork(queues, work), QUEUE_LIMIT_MS).catch(() => {});
}

function showGroup(group: FlagGroup): z.infer<typeof groupSchema> {
  const { fingerprint: id, place: _, lastId: lastLink, neededBy, ...same } = group;
  return { ...same, id, lastLink, neededBy: neededBy?.toISOString() ?? null };
}

function showLink(flag: Awaited<ReturnType<typeof loadGroupFlags>>[number]): z.infer<typeof linkSchema> {
  const { id, templateId: template, revision, sender, part, span, href, text, signals } = flag;
  return { id, template, revision, sender, part, span, href, text, signals: [...signals] };
}
