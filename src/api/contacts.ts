// Contacts over HTTP: what is on record of them and why they are mailed or not, and one consent changed at a time.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { parseExternalId, parseMailingId, parsePurposeKey, parseSubscriptionTypeKey } from "../base/ids.ts";
import { parseEmailAddress } from "../consent/contact.ts";
import { explainRecipient } from "../flow/explain-recipient.ts";
import { explanationAsJson } from "../flow/explanation-json.ts";
import { importKind } from "../flow/import-kinds.ts";
import type { LineReport } from "../flow/import-lines.ts";
import { parsed } from "../queue/parse-job.ts";
import { nameCaller, needs } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { onceHeaders } from "./idempotency.ts";
import { ProblemError, problems } from "./problem.ts";

const params = z.object({ id: parsed(parseExternalId).openapi({ type: "string", example: "crm-17" }) });
const answer = { "application/json": { schema: z.unknown().openapi("Explanation") } };

const questionSchema = z
  .object({
    who: z.string().min(1).max(1_000).openapi({ description: "an address, or the id of a contact" }),
    at: z.iso
      .datetime({ offset: true })
      .optional()
      .openapi({ description: "as things stood then; now if left out" }),
    mailingId: parsed(parseMailingId).optional().openapi({ type: "string" }),
    purpose: parsed(parsePurposeKey).optional().openapi({ type: "string" }),
    subscriptionType: parsed(parseSubscriptionTypeKey).optional().openapi({ type: "string" }),
  })
  .openapi("Question");

const showRoute = createRoute({
  method: "get",
  path: "/contacts/{id}",
  tags: ["Contacts"],
  summary:
    "All that is on record of a contact and bears on mail to it, and what follows for each kind of mail",
  middleware: needs("contacts:read"),
  request: { params },
  responses: { 200: { description: "On record", content: answer }, ...problems(404) },
});

const explainRoute = createRoute({
  method: "post",
  path: "/explanations",
  tags: ["Contacts"],
  summary: "Why somebody is mailed or not, for any mailing and at any time",
  description: "A POST, so that no address stands in a URL; it changes nothing.",
  middleware: needs("contacts:read"),
  request: { body: { required: true, content: { "application/json": { schema: questionSchema } } } },
  responses: { 200: { description: "The answer", content: answer }, ...problems(400, 404) },
});

const changeSchema = z
  .strictObject({
    purpose: z.string().optional(),
    state: z.enum(["granted", "withdrawn"]).optional(),
    legalBasis: z.string().optional(),
    subscriptionType: z.string().optional(),
    choice: z.enum(["subscribed", "unsubscribed"]).optional(),
    at: z.iso
      .datetime({ offset: true })
      .optional()
      .openapi({ description: "when they said so; now if left out. What they said later stands" }),
    source: z.string().default("api"),
    by: z.string().trim().min(1).max(200).optional().openapi({
      description: "who it was, of those who use your system; goes on record beside the name of the API key",
    }),
    comment: z.string().max(2_000).optional(),
    wording: z.string().max(10_000).optional().openapi({ description: "what they were shown" }),
  })
  .openapi("ConsentChange", {
    description: "Either purpose and state, or subscriptionType and choice",
  });

const changeRoute = createRoute({
  method: "post",
  path: "/contacts/{id}/consents",
  tags: ["Contacts"],
  summary: "Appends a consent or a choice to a contact's log",
  description:
    "It may lower what is on record, and raises what was withdrawn only when they said so later. Repeating it changes nothing.",
  middleware: needs("contacts:write"),
  request: {
    params,
    headers: onceHeaders,
    body: { required: true, content: { "application/json": { schema: changeSchema } } },
  },
  responses: {
    200: {
      description: "On record",
      content: {
        "application/json": {
          schema: z
            .object({
              changed: z.boolean().openapi({ description: "false: it was so, or they said otherwise since" }),
            })
            .openapi("Changed"),
        },
      },
    },
    ...problems(400, 422),
  },
});

/** Adds the routes of contacts. */
export function addContacts(app: OpenAPIHono<ApiEnv>, deps: ApiDependencies): void {
  app.openapi(showRoute, async (c) => {
    const { id } = c.req.valid("param");
    if (parseEmailAddress(id).kind === "ok") {
      throw new ProblemError(404, "An address does not belong in a URL: ask /explanations");
    }
    return c.json(await explain(deps, { who: id }), 200);
  });
  app.openapi(explainRoute, async (c) => c.json(await explain(deps, c.req.valid("json")), 200));
  app.openapi(changeRoute, async (c) => {
    const { name } = c.var.caller;
    const change = c.req.valid("json");
    const request = { id: c.req.valid("param").id, key: name, by: nameCaller(name, change.by) };
    return c.json({ changed: await appendConsent(deps, request, change) }, 200);
  });
}

async function explain({ flow }: ApiDependencies, question: z.infer<typeof questionSchema>) {
  const explained = await explainRecipient(flow, {
    who: question.who,
    at: question.at === undefined ? null : new Date(question.at),
    mailingId: question.mailingId ?? null,
    purpose: question.purpose ?? null,
    subscriptionType: question.subscriptionType ?? null,
  });
  if (explained.kind === "error") throw new ProblemError(404, explained.error);
  return explanationAsJson(explained.value);
}

/** Takes the change in as an import of one line, so that one rule decides what evidence may do. */
async function appendConsent(
  { flow }: ApiDependencies,
  { id, key, by }: { readonly id: string; readonly key: string; readonly by: string },
  change: z.infer<typeof changeSchema>,
): Promise<boolean> {
  const { legalBasis, subscriptionType, at, ...same } = change;
  const fields = {
    ...same,
    id,
    by,
    legal_basis: legalBasis,
    subscription_type: subscriptionType,
    at: at ?? flow.clock().toISOString(),
  };
  const reports: LineReport[] = [];
  const line = { number: 1, raw: "", content: { kind: "fields", fields } as const };
  const observer = { onReport: (report: LineReport) => void reports.push(report), onProgress: () => {} };
  const request = { label: "api", by: key, requestKey: null };
  const { created } = await importKind(flow, "consents", request, { lines: oneChunk([line]), observer });
  const [report] = reports;
  if (report === undefined) return created > 0;
  const fieldErrors = report.problems.map(({ column, reason }) => ({
    pointer: column === "" ? "" : `/${column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    detail: reason,
  }));
  throw new ProblemError(422, "The change cannot go on record; see errors", fieldErrors);
}

async function* oneChunk<T>(lines: T): AsyncIterable<T> {
  yield lines;
}
