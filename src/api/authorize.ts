// Who calls, by the key it presents (RFC 6750), and whether that key's scopes reach as far.
import type { Context, MiddlewareHandler } from "hono";
import { rateLimiter } from "hono-rate-limiter";
import type { ApiScope } from "../admin/api-scope.ts";
import { findApiKey } from "../flow/api-keys.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { answerProblem, ProblemError } from "./problem.ts";

const MINUTE_MS = 60_000;

/** Lets nobody in without a valid key. */
export function authorize({ flow }: ApiDependencies): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const key = presentedKey(c);
    const caller = key === null ? null : await findApiKey(flow, key);
    if (caller === null) {
      c.header("WWW-Authenticate", 'Bearer realm="mailconsent"');
      const detail = 'Send "Authorization: Bearer KEY"; an owner makes keys by "mailconsent api-key add"';
      return answerProblem(c, new ProblemError(401, detail));
    }
    c.set("caller", caller);
    return next();
  };
}

/** Gives the key that a request presents, however its scheme is written; `null` where it presents none. */
export function presentedKey(c: Context): string | null {
  const [scheme = "", key = ""] = (c.req.header("authorization") ?? "").split(" ");
  return scheme.toLowerCase() === "bearer" && key !== "" ? key : null;
}

/** Names who acts by a key: whoever the system says it was, and always the key itself, whose word it is. */
export function nameCaller(key: string, by: string | undefined): string {
  return by === undefined ? key : `${by} (API key ${key})`;
}

/** Lets a caller through whose key has a scope. */
export function needs(scope: ApiScope): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (c.var.caller.scopes.includes(scope)) return next();
    const had = c.var.caller.scopes.join(", ");
    throw new ProblemError(403, `This needs the scope "${scope}"; the key has ${had}`);
  };
}

/** Limits each key, so that one system that runs wild does not starve the others. */
export function limitRequests({ requestsPerMinute }: ApiDependencies): MiddlewareHandler<ApiEnv> {
  return rateLimiter<ApiEnv>({
    windowMs: MINUTE_MS,
    limit: requestsPerMinute,
    standardHeaders: "draft-7",
    keyGenerator: (c: Context<ApiEnv>) => `${c.var.caller.id}`,
    handler: (c) =>
      answerProblem(
        c,
        new ProblemError(429, `At most ${requestsPerMinute} requests a minute; see the RateLimit header`),
      ),
  });
}
