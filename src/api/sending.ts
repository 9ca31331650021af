// What comes after a list was decided, over HTTP: the last look, what became of mails, and a mailing in numbers.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { parseMailingId } from "../base/ids.ts";
import { WITHHOLD_REASONS } from "../consent/decide-send.ts";
import { lookAgain } from "../flow/look-again.ts";
import { reportMailing } from "../flow/report-mailing.ts";
import { deliveryJobSchema, parseDeliveryJob } from "../queue/delivery-jobs.ts";
import { tellUnread } from "../queue/job-recipients.ts";
import { MAX_INLINE_RECIPIENTS } from "../queue/jobs.ts";
import { parsed } from "../queue/parse-job.ts";
import { gateJobSchema, parseGateJob, passedSchema } from "../queue/send-gate-jobs.ts";
import { RETURN_OUTCOMES } from "../store/mailing-deliveries.ts";
import { MESSAGE_STATES } from "../store/messages.ts";
import { nameCaller, needs } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { answerWithJob, JOB_ANSWERS, jobHeaders } from "./jobs.ts";
import { ProblemError, problems, schemaProblem } from "./problem.ts";
import { readLater } from "./read-later.ts";
import { readJson } from "./refuse.ts";

const params = z.object({ id: parsed(parseMailingId).openapi({ type: "string", example: "m-881" }) });
const counts = z.object({
  send: z.int(),
  withhold: z.partialRecord(z.enum(WITHHOLD_REASONS), z.int()).openapi({ description: "by reason" }),
});

const gateRoute = createRoute({
  method: "post",
  path: "/mailings/{id}/gate",
  tags: ["Mailings"],
  summary: "The last look: who of a batch is withheld after all, by what is on record now",
  description:
    "For a batch right before it is sent: whoever is not withheld is to be sent to at once. Where it does not answer 200, " +
    "nobody of the batch is. A recipient that cannot be read is withheld alone, with a `problem`; where none can be, the " +
    "answer is 400.",
  middleware: needs("mailings"),
  request: {
    params,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .object({
              ...gateJobSchema.shape,
              recipients: readLater(passedSchema, { most: MAX_INLINE_RECIPIENTS }).min(1),
            })
            .omit({ mailingId: true })
            .openapi("GateRequest"),
        },
      },
    },
  },
  responses: {
    200: {
      description: "Decided anew",
      content: {
        "application/json": {
          schema: z
            .object({
              mailingId: z.string(),
              decidedAt: z.iso.datetime(),
              counts,
              withheld: z.array(
                z.object({
                  index: z.int().openapi({ description: "in the batch, from 0" }),
                  id: z.string().optional(),
                  email: z.string().optional(),
                  reason: z.string(),
                  problem: z
                    .string()
                    .optional()
                    .openapi({ description: "where the recipient could not be read" }),
                }),
              ),
            })
            .openapi("GateAnswer"),
        },
      },
    },
    ...problems(400, 413),
  },
});

const deliveriesRoute = createRoute({
  method: "post",
  path: "/delivery-reports",
  tags: ["Mailings"],
  summary: "Takes in what became of mails: bounces in a row and complaints bar an address",
  description:
    "Either `events`, as a mail service tells them, or `message`, a raw report that came back by mail (RFC 3464, RFC 5965). " +
    "What comes twice counts once. Of events those that can be read are taken in; the result names the others by their " +
    "`index`, from 0, under `rejected`. Where none can be, the answer is 400.",
  middleware: needs("contacts:write"),
  request: {
    headers: jobHeaders,
    body: {
      required: true,
      content: {
        // No schema that is checked before: one event that is none would keep the others out.
        "application/json": { schema: { $ref: "#/components/schemas/DeliveryReports" } },
      },
    },
  },
  responses: { ...JOB_ANSWERS, ...problems(400, 409, 413) },
});

const reportRoute = createRoute({
  method: "get",
  path: "/mailings/{id}/report",
  tags: ["Mailings"],
  summary: "What became of a mailing, in numbers",
  middleware: needs("mailings"),
  request: { params },
  responses: {
    200: {
      description: "The mailing",
      content: {
        "application/json": {
          schema: z
            .object({
              mailingId: z.string(),
              purpose: z.string(),
              subscriptionType: z.string().nullable(),
              list: counts.openapi({ description: "when its lists were filtered" }),
              gate: counts.openapi({ description: "right before sending" }),
              messages: z
                .partialRecord(z.enum(MESSAGE_STATES), z.int())
                .openapi({ description: "of the sender role, by how they stand" }),
              withoutMessage: z.int().nullable(),
              returned: z.record(z.enum(RETURN_OUTCOMES), z.int()).openapi({
                description: "hard-bounce, soft-bounce and complaint, as far as reports name it",
              }),
              unsubscribed: z.int().openapi({ description: "contacts who left by it" }),
            })
            .openapi("MailingReport"),
        },
      },
    },
    ...problems(400, 404),
  },
});

/** Adds the routes. */
export function addSending(app: OpenAPIHono<ApiEnv>, { flow, queues }: ApiDependencies): void {
  app.openapi(gateRoute, async (c) => {
    const mailingId = c.req.valid("param").id;
    const { override } = c.req.valid("json");
    const by = nameCaller(c.var.caller.name, override?.by);
    const given = { ...(await c.req.json<object>()), mailingId };
    const job = parseGateJob(override === undefined ? given : { ...given, override: { ...override, by } });
    if (job.kind === "error") throw new ProblemError(400, job.error);
    const { request, unread } = job.value;
    const outcome = await lookAgain(flow, request);
    if (outcome.kind === "refused") throw new ProblemError(400, outcome.message);
    const { decidedAt, counts: decided } = outcome;
    const withheld = tellUnread(outcome.withheld, unread, ({ index }) => index);
    return c.json(
      { mailingId, decidedAt: decidedAt.toISOString(), counts: decided, withheld: [...withheld] },
      200,
    );
  });
  app.openAPIRegistry.register("DeliveryReports", z.object(deliveryJobSchema.shape));
  app.openapi(deliveriesRoute, async (c) => {
    const data = await readJson(c);
    const job = parseDeliveryJob(data, flow.clock());
    if (job.kind === "error") {
      const whole = deliveryJobSchema.safeParse(data);
      throw whole.success ? new ProblemError(400, job.error) : schemaProblem(whole.error);
    }
    return answerWithJob(c, { flow }, { queue: queues.deliveryReport, name: "take-in", data });
  });
  app.openapi(reportRoute, async (c) => {
    const { id } = c.req.valid("param");
    const report = await reportMailing(flow, id);
    if (report === null) throw new ProblemError(404, `There is no mailing ${JSON.stringify(id)}`);
    return c.json(report, 200);
  });
}
