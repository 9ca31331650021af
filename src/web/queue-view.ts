// The operators' view of the queues: Bull Board, behind the sign-in of the admins.
import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { HonoAdapter } from "@bull-board/hono";
import { type ServeStaticOptions, serveStatic } from "@hono/node-server/serve-static";
import { type Env, Hono, type MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import type { Queues } from "../queue/enqueue.ts";

/** Where the queue view is mounted. */
export const QUEUE_VIEW_PATH = "/admin/queues";

/**
 * Builds the queue view, to be mounted at {@link QUEUE_VIEW_PATH}.
 *
 * @param basePath Path under which a proxy serves the pages.
 * @param guard Lets through who may see and change jobs, which hold addresses.
 */
export function buildQueueView(queues: Queues, basePath: string, guard: MiddlewareHandler): Hono {
  // Bull Board takes its own path off a request; of that a proxy has taken its part off before.
  const adapter = new HonoAdapter(<E extends Env>(options: ServeStaticOptions<E> = {}) =>
    serveStatic<E>({
      ...options,
      rewriteRequestPath: (path, c) => options.rewriteRequestPath?.(`${basePath}${path}`, c) ?? path,
    }),
  );
  createBullBoard({
    queues: queues.all.map((queue) => new BullMQAdapter(queue)),
    serverAdapter: adapter,
    // BullMQ counts connections for workers, and the embedded database has one for all.
    options: {
      uiConfig: {
        boardTitle: "mailconsent queues",
        showWorkers: false,
        miscLinks: [{ text: "mailconsent", url: `${basePath}/admin` }],
      },
    },
  });
  adapter.setBasePath(`${basePath}${QUEUE_VIEW_PATH}`);
  const app = new Hono();
  app.use(csrf());
  app.use(guard);
  app.use(leaveOutForeignLinks);
  app.route("/", adapter.registerPlugin());
  return app;
}

/** The view's page asks another host for its fonts; our policy lets none of that through, and it has fonts without. */
const FOREIGN_LINK = /<link\b[^>]*\bhref="(?:https?:)?\/\/[^>]*>/g;

const leaveOutForeignLinks: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.headers.get("content-type")?.startsWith("text/html") !== true) return;
  c.res = c.html((await c.res.text()).replace(FOREIGN_LINK, ""));
};
