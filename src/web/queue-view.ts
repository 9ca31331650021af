// The operators' view of the queues: Bull Board, which may stand behind a password or show only.
import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { HonoAdapter } from "@bull-board/hono";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { basicAuth } from "hono/basic-auth";
import { csrf } from "hono/csrf";
import type { Queues } from "../queue/enqueue.ts";

/** Where the queue view is mounted. */
export const QUEUE_VIEW_PATH = "/admin/queues";

/** Who may see the queues: anybody, without touching them, or who knows the password. */
export type QueueViewAccess =
  | { readonly kind: "read-only" }
  | { readonly kind: "password"; readonly password: string };

/** Builds the queue view, to be mounted at {@link QUEUE_VIEW_PATH}. */
export function buildQueueView(queues: Queues, access: QueueViewAccess): Hono {
  const adapter = new HonoAdapter(serveStatic);
  const readOnlyMode = access.kind === "read-only";
  createBullBoard({
    queues: queues.all.map((queue) => new BullMQAdapter(queue, { readOnlyMode })),
    serverAdapter: adapter,
    // BullMQ counts connections for workers, and the embedded database has one for all.
    options: { uiConfig: { boardTitle: "mailconsent queues", showWorkers: false } },
  });
  adapter.setBasePath(QUEUE_VIEW_PATH);
  const app = new Hono();
  app.use(csrf());
  if (access.kind === "password") app.use(basicAuth({ username: "admin", password: access.password }));
  app.route("/", adapter.registerPlugin());
  return app;
}
