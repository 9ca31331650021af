// What the log says of a request that failed: enough to find the cause, and nothing of whose request it was.
import type { Context } from "hono";
import type { LogFields } from "../base/log.ts";

/** Gives the fields of a log line. */
export function failureFields(c: Context, error: Error): LogFields {
  return { route: routeOf(c), method: c.req.method, cause: describeCause(error.cause ?? error) };
}

/** Names the route for the log; a path as it came may hold a token or an address. */
function routeOf(c: Context): string {
  return ["/s/", "/u/", "/c/", "/admin/"].find((prefix) => c.req.path.startsWith(prefix)) ?? "other";
}

/** Describes an error for the log: its kind, code and message, with all that may be an address or a token left out. */
export function describeCause(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  const message = cause.message
    .replace(/[^\s@]{1,256}@\S+/g, "(address)")
    .replace(/[A-Za-z0-9_-]{24,}/g, "(token)");
  return `${cause.name}${code}: ${message}`;
}
