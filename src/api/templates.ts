// Templates over HTTP: handed in for rewriting, and what came of them.
import { createRoute, type OpenAPIHono, type z } from "@hono/zod-openapi";
import { findRewriteObstacle } from "../flow/find-job-obstacle.ts";
import { findRewriteBasis } from "../flow/rewrite-template.ts";
import { removeFailed, rewriteJobId } from "../queue/enqueue.ts";
import { rewriteJobSchema } from "../queue/jobs.ts";
import { needs } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { answerWithJob, JOB_ANSWERS, jobHeaders } from "./jobs.ts";
import { problems } from "./problem.ts";

// A schema can be named only if zod-openapi was loaded before it was made, and a queue may be loaded first: so a copy is.
const rewriteRoute = createRoute({
  method: "post",
  path: "/templates",
  tags: ["Templates"],
  summary: "Finds the unsubscribe links of a template and points them at the personal page",
  description:
    "Answers with a job; the same template with the same options is the same job and the same revision, until a setting, " +
    "a word or a review it may rest on has changed. One that failed is tried again.",
  middleware: needs("templates"),
  request: {
    headers: jobHeaders.omit({ "idempotency-key": true }),
    body: {
      required: true,
      content: { "application/json": { schema: rewriteJobSchema.clone().openapi("RewriteRequest") } },
    },
  },
  responses: { ...JOB_ANSWERS, ...problems(400, 413, 422) },
});

/** Adds the routes of templates. */
export function addTemplates(app: OpenAPIHono<ApiEnv>, { flow, queues }: ApiDependencies): void {
  app.openapi(rewriteRoute, async (c) => {
    const data: z.input<typeof rewriteJobSchema> = await c.req.json();
    const id = rewriteJobId(data, await findRewriteBasis(flow));
    const obstacle = await findRewriteObstacle(flow.db, c.req.valid("json").purpose);
    await removeFailed(queues.templateRewrite, id);
    return answerWithJob(c, { flow }, { queue: queues.templateRewrite, name: "rewrite", data, id, obstacle });
  });
}
