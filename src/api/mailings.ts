// Mailings over HTTP: a list is filtered for one, and its decisions are streamed back.
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { parseMailingId } from "../base/ids.ts";
import { findFilterObstacle } from "../flow/find-job-obstacle.ts";
import type { DecisionPages } from "../flow/stored-decisions.ts";
import { openStoredDecisions } from "../flow/stored-decisions.ts";
import { findVoidedPasses } from "../flow/voided-passes.ts";
import { filterJobSchema, listedSchema, MAX_INLINE_RECIPIENTS, parseFilterJob } from "../queue/jobs.ts";
import { parsed } from "../queue/parse-job.ts";
import { nameCaller, needs } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { answerWithJob, JOB_ANSWERS, jobHeaders } from "./jobs.ts";
import { ProblemError, problems } from "./problem.ts";
import { readLater } from "./read-later.ts";

const params = z.object({ id: parsed(parseMailingId).openapi({ type: "string", example: "m-881" }) });

/** A stream of lines: typed by its name alone, since the router would take it for one JSON value. */
const NDJSON: Readonly<Record<string, { readonly schema: { readonly type: "string" } }>> = {
  "application/x-ndjson": { schema: { type: "string" } },
};

const filterRoute = createRoute({
  method: "post",
  path: "/mailings/{id}/filter",
  tags: ["Mailings"],
  summary: "Splits the recipients of a mailing into send and withhold, because …",
  description:
    "Either `recipients`, whose decisions come with the job, or `recipientList`, whose decisions are streamed from " +
    "`/mailings/{id}/decisions`. Consent may change: filter again shortly before sending. A recipient that cannot be read " +
    "is withheld alone, with a `problem`; where none can be, the answer is 400.",
  middleware: needs("mailings"),
  request: {
    params,
    headers: jobHeaders,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .object({
              ...filterJobSchema.shape,
              recipients: readLater(listedSchema, { most: MAX_INLINE_RECIPIENTS }).optional(),
            })
            .omit({ mailingId: true })
            .openapi("FilterRequest"),
        },
      },
    },
  },
  responses: { ...JOB_ANSWERS, ...problems(400, 409, 413, 422) },
});

const decisionsRoute = createRoute({
  method: "get",
  path: "/mailings/{id}/decisions",
  tags: ["Mailings"],
  summary: "The decisions of an uploaded list, a line of JSON each, in the order of the list",
  middleware: needs("mailings"),
  request: {
    params,
    query: z.object({
      list: z
        .string()
        .min(1)
        .max(200)
        .openapi({ description: "the id of the recipient list", example: "l-42" }),
      decision: z.enum(["send", "withhold"]).optional().openapi({ description: "only these" }),
    }),
  },
  responses: {
    200: { description: "A stream", content: NDJSON },
    ...problems(400, 404),
  },
});

const voidedRoute = createRoute({
  method: "get",
  path: "/passes/voided",
  tags: ["Mailings"],
  summary: "Which passes became void since the last time it was asked",
  description:
    "For pipelines that verify passes by themselves. A pass is void once anything changed of its contact that bears on " +
    "sending, and when it was decided before `coversFrom`: ask the gate then. Without `since`, all that became void " +
    "within the time a pass is valid.",
  middleware: needs("mailings"),
  request: {
    query: z.object({
      since: z.string().max(2_000).optional().openapi({ description: "the cursor of the answer before" }),
    }),
  },
  responses: {
    200: {
      description: "Which passes are void",
      content: {
        "application/json": {
          schema: z
            .object({
              cursor: z.string().openapi({ description: "to ask from the next time" }),
              coversFrom: z.iso.datetime().openapi({ description: "passes decided before it are void" }),
              contacts: z.array(z.int()).openapi({ description: "numbers as passes hold them" }),
            })
            .openapi("VoidedPasses"),
        },
      },
    },
    ...problems(400),
  },
});

/** Adds the routes of mailings. */
export function addMailings(app: OpenAPIHono<ApiEnv>, { flow, queues }: ApiDependencies): void {
  app.openapi(filterRoute, async (c) => {
    const given = { ...(await c.req.json<object>()), mailingId: c.req.valid("param").id };
    const { override } = c.req.valid("json");
    const by = nameCaller(c.var.caller.name, override?.by);
    const data = override === undefined ? given : { ...given, override: { ...override, by } };
    const job = parseFilterJob(data);
    if (job.kind === "error") throw new ProblemError(400, job.error);
    const { request, list } = job.value;
    const obstacle = await findFilterObstacle(flow.db, request, list.kind === "uploaded" ? list.id : null);
    return answerWithJob(c, { flow }, { queue: queues.recipientFilter, name: "filter", data, obstacle });
  });
  app.openapi(voidedRoute, async (c) => {
    const voided = await findVoidedPasses(flow, c.req.valid("query").since ?? null);
    if (voided.kind === "error")
      throw new ProblemError(400, `Cannot tell which passes are void: ${voided.error}`);
    return c.json(
      {
        ...voided.value,
        coversFrom: voided.value.coversFrom.toISOString(),
        contacts: [...voided.value.contacts],
      },
      200,
    );
  });
  app.openapi(decisionsRoute, async (c) => {
    const { list, decision } = c.req.valid("query");
    const opened = await openStoredDecisions(flow, { mailingId: c.req.valid("param").id, listKey: list });
    if (opened.kind === "error") throw new ProblemError(404, `Cannot give decisions: ${opened.error}`);
    const lines = Readable.from(formatLines(opened.value, decision), { objectMode: true });
    return c.body(Readable.toWeb(lines) as ReadableStream as globalThis.ReadableStream, 200, {
      "Content-Type": "application/x-ndjson",
    });
  });
}

/** Gives a page of lines at a time; the next is read when the caller has taken it. */
async function* formatLines(
  pages: DecisionPages,
  only: "send" | "withhold" | undefined,
): AsyncIterable<Buffer> {
  for await (const page of pages) {
    const wanted = only === undefined ? page : page.filter(({ decision }) => decision === only);
    yield Buffer.from(wanted.map((each) => `${JSON.stringify(each)}\n`).join(""));
  }
}
