// The upgrade of existing contacts over HTTP, as jobs: rehearsed, run, taken back.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { tellRefusal } from "../consent/refusals.ts";
import { findUpgradeObstacle } from "../flow/find-upgrade-obstacle.ts";
import { parseUpgradeJob, type UpgradeJob, upgradeJobSchema } from "../queue/consent-jobs.ts";
import { needs } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { answerWithJob, JOB_ANSWERS, jobHeaders } from "./jobs.ts";
import { type FieldError, ProblemError, problems } from "./problem.ts";
import { readJson } from "./refuse.ts";

const route = createRoute({
  method: "post",
  path: "/upgrades/{step}",
  tags: ["Upgrade"],
  summary: "Gives existing contacts a purpose, a legal basis and, where it is right, an e-marketing consent",
  description:
    "`rehearse` counts and writes nothing; `run` writes, and goes on where it was when it is broken off; `rollback` " +
    "takes back what a run wrote and nobody changed since.",
  middleware: needs("upgrades"),
  request: {
    params: z.object({ step: z.enum(["rehearse", "run", "rollback"]) }),
    headers: jobHeaders,
    body: {
      required: true,
      content: { "application/json": { schema: upgradeJobSchema.clone().openapi("UpgradeRequest") } },
    },
  },
  responses: { ...JOB_ANSWERS, ...problems(400, 409, 422) },
});

/** Adds the route of the upgrade. */
export function addUpgrades(app: OpenAPIHono<ApiEnv>, { flow, queues }: ApiDependencies): void {
  app.openapi(route, async (c) => {
    const { step } = c.req.valid("param");
    const data = { ...(await readJson(c)), by: c.var.caller.name };
    const job = parseUpgradeJob(step, data);
    if (job.kind === "error") throw new ProblemError(400, job.error);
    const obstacle = await findObstacle(flow.db, job.value);
    return answerWithJob(c, { flow }, { queue: queues.consentUpgrade, name: step, data, obstacle });
  });
}

async function findObstacle(db: ApiDependencies["flow"]["db"], job: UpgradeJob): Promise<FieldError | null> {
  if (job.kind === "rollback") return null;
  const refusal = await findUpgradeObstacle(db, job.request);
  if (refusal === null) return null;
  const isOfMapping = refusal.code.startsWith("upgrade-type-");
  return { pointer: isOfMapping ? "/mapping" : "", detail: tellRefusal(refusal) };
}
