// Builds the HTTP API from its dependencies; listening is for others.
import { OpenAPIHono } from "@hono/zod-openapi";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { isBrokenOff } from "../base/broken-off.ts";
import { authorize, limitRequests } from "./authorize.ts";
import { addContacts } from "./contacts.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { once } from "./idempotency.ts";
import { addImports } from "./imports.ts";
import { addJobs } from "./jobs.ts";
import { addMailings } from "./mailings.ts";
import { answerProblem, ProblemError, schemaProblem } from "./problem.ts";
import { addRecipientLists } from "./recipient-lists.ts";
import { refuseNul, refuseUnknown, requireJson } from "./refuse.ts";
import { addReviews } from "./reviews.ts";
import { addSending } from "./sending.ts";
import { addSettings } from "./settings.ts";
import { addTemplates } from "./templates.ts";
import { addUpgrades } from "./upgrades.ts";
import { describeWebhooks } from "./webhook-events.ts";
import { addWebhooks } from "./webhooks.ts";

/** Where the API is reached. */
export const API_PATH = "/api/v1";
const MAX_JSON_BYTES = 24 * 1024 * 1024; // the longest template there may be, escaped; streams have no limit
const STREAMS = /^\/(?:recipient-lists|imports)\/[^/]+$/;

/** Builds the API; it opens and closes nothing. */
export function buildApi(deps: ApiDependencies): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (!result.success) throw schemaProblem(result.error);
    },
  });
  app.onError((cause, c) => {
    if (cause instanceof ProblemError) return answerProblem(c, cause);
    if (cause instanceof HTTPException) return answerProblem(c, new ProblemError(400, cause.message));
    if (isBrokenOff(c.env)) return answerProblem(c, new ProblemError(400, "The request broke off"));
    deps.flow.log.error({ cause: cause.name, path: c.req.routePath }, "API request failed");
    return answerProblem(
      c,
      new ProblemError(503, "Nothing of it is certain to be on record: try again in a while"),
    );
  });
  app.notFound(refuseUnknown(app, API_PATH));
  app.doc31("/openapi.json", describeApi());
  app.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  app.use("*", authorize(deps), limitRequests(deps), refuseNul);
  const limit = bodyLimit({
    maxSize: MAX_JSON_BYTES,
    onError: () => {
      throw new ProblemError(
        413,
        `A JSON body has at most ${MAX_JSON_BYTES} bytes; upload long lists as a stream`,
      );
    },
  });
  app.use("*", (c, next) => (STREAMS.test(c.req.path) ? next() : limit(c, next)));
  app.use("*", (c, next) => (STREAMS.test(c.req.path) ? next() : requireJson(c, next)));
  // Others are jobs, which know their keys by themselves, or change nothing when they come again.
  app.on("POST", ["/webhooks/*", "/contacts/*", "/reviews/*", "/review-decisions/*"], once(deps));
  addTemplates(app, deps);
  addJobs(app, deps);
  addReviews(app, deps);
  addRecipientLists(app, deps);
  addMailings(app, deps);
  addSending(app, deps);
  addImports(app, deps);
  addContacts(app, deps);
  addSettings(app, deps);
  addUpgrades(app, deps);
  addWebhooks(app, deps);
  describeWebhooks(app.openAPIRegistry);
  return app;
}

/** Answers while what the API needs cannot be reached yet. */
export function buildUnavailableApi(): Hono {
  return new Hono().all("*", (c) =>
    answerProblem(
      c,
      new ProblemError(503, "The queues or the database cannot be reached: try again in a while"),
    ),
  );
}

/** Puts the API beside the pages; its answers carry the headers that every answer of the pages does. */
export function addApi(pages: Hono, api: Pick<Hono, "fetch">): Hono {
  // A request by TRACE cannot be handed on, says the Fetch standard.
  pages.use(`${API_PATH}/*`, (c, next) =>
    c.req.method === "TRACE"
      ? Promise.resolve(answerProblem(c, new ProblemError(405, "Nothing here is for TRACE")))
      : next(),
  );
  pages.use(`${API_PATH}/*`, async (c, next) => {
    const headers = [...c.res.headers];
    await next();
    for (const [name, value] of headers) c.header(name, value);
  });
  return pages.mount(API_PATH, api.fetch);
}

/** What the OpenAPI document says of the API as a whole. */
export function describeApi() {
  return {
    openapi: "3.1.0",
    info: {
      title: "mailconsent",
      version: "1",
      description:
        "Personal unsubscribe links in every mail template, and no mail to anybody who did not agree to it.",
    },
    servers: [{ url: API_PATH }],
    security: [{ key: [] }],
  };
}
