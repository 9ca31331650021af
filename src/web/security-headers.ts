// The headers every answer carries, so that a page is neither framed, indexed, kept nor told on to others.
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { QUEUE_VIEW_PATH } from "./queue-view.ts";

const HALF_A_YEAR_SECONDS = 15_552_000;

/** Adds the headers; the queue view, a script of others, gets a policy of its own. */
export function securityHeaders(publicUrl: string): MiddlewareHandler {
  // Only for this host: what else lives under the sender's domain is not ours to force.
  const strictTransportSecurity = publicUrl.startsWith("https:") ? `max-age=${HALF_A_YEAR_SECONDS}` : false;
  const common = { strictTransportSecurity, xFrameOptions: "DENY", referrerPolicy: "no-referrer" };
  const pages = secureHeaders({
    ...common,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
  const queueView = secureHeaders({
    ...common,
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'", "data:"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      frameAncestors: ["'none'"],
    },
  });
  return async (c, next) => {
    const isQueueView = c.req.path === QUEUE_VIEW_PATH || c.req.path.startsWith(`${QUEUE_VIEW_PATH}/`);
    await (isQueueView ? queueView : pages)(c, next);
    c.header("X-Robots-Tag", "noindex, nofollow");
    if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "no-store");
  };
}
