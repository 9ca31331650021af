// Where operators look: /metrics beside the pages for the machine itself, and a port of their own for everybody else.
import type { IncomingMessage } from "node:http";
import { type Context, Hono } from "hono";
import type { Metrics } from "./metrics.ts";

/** Whether all that is needed answers. */
export type CheckReadiness = () => Promise<{ readonly ok: boolean; readonly missing: readonly string[] }>;

/** Builds what is served on the operators' port, in every role. */
export function buildOperatorsApp(metrics: Metrics, checkReadiness: CheckReadiness): Hono {
  return new Hono()
    .get("/metrics", (c) => showMetrics(c, metrics))
    .get("/healthz", (c) => c.text("ok\n"))
    .get("/readyz", async (c) => {
      const { ok, missing } = await checkReadiness();
      return c.json({ ok, missing }, ok ? 200 : 503);
    });
}

/**
 * Adds /metrics beside the pages. Recipients reach that port, and how many are mailed is none of their business: only
 * the machine itself is answered, and not through a proxy.
 */
export function addLocalMetrics(app: Hono, metrics: Metrics): void {
  app.get("/metrics", (c: Context, next) => (isLocal(c) ? showMetrics(c, metrics) : next()));
}

async function showMetrics(c: Context, metrics: Metrics): Promise<Response> {
  const { text, contentType } = await metrics.show();
  return c.body(text, 200, { "Content-Type": contentType });
}

const PROXIED = ["forwarded", "x-forwarded-for", "x-real-ip", "via"];
/** A page from elsewhere may have its own name lead to this machine, and then read what a browser on it is answered. */
const OWN_NAMES = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

function isLocal(c: Context<{ Bindings: { incoming?: IncomingMessage } }>): boolean {
  const address = c.env?.incoming?.socket.remoteAddress ?? "";
  const isLoopback = address === "::1" || /^(?:::ffff:)?127\./.test(address);
  const isAskedByName = OWN_NAMES.test(new URL(c.req.url).hostname);
  return isLoopback && isAskedByName && PROXIED.every((name) => c.req.header(name) === undefined);
}
