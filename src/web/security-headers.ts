// The headers every answer carries, so that a page is neither framed, indexed, kept nor told on to others.
import { Hono, type MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { QUEUE_VIEW_PATH } from "./queue-view.ts";

/** Pages that stand in a frame of a page of ours have addresses below this. */
export const FRAMED_PATH = "/admin/framed";
/** The recipient's page of an example, in such a frame. */
export const RECIPIENT_PAGE_PATH = `${FRAMED_PATH}/recipient-page`;

const HALF_A_YEAR_SECONDS = 15_552_000;

const PAGES_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};
const ADMIN_POLICY = {
  ...PAGES_POLICY,
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  imgSrc: ["'self'", "data:"], // Pico's arrows and ticks
};
// What somebody else wrote, shown inside a page of ours: nothing runs, loads from elsewhere or is sent.
const FRAMED_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'self'"],
};
const QUEUE_VIEW_POLICY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  fontSrc: ["'self'", "data:"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  frameAncestors: ["'none'"],
};

/** Adds the headers; the pages of the admins, what they frame, and the queue view have policies of their own. */
export function securityHeaders(publicUrl: string): MiddlewareHandler {
  const headers = headersByPlace(publicUrl);
  return async (c, next) => {
    for (const [name, value] of await headers[placeOf(c.req.path)]) c.header(name, value);
    c.header("X-Robots-Tag", "noindex, nofollow");
    c.header("Cache-Control", "no-store");
    await next();
  };
}

function headersByPlace(publicUrl: string) {
  // Only for this host: what else lives under the sender's domain is not ours to force.
  const strictTransportSecurity = publicUrl.startsWith("https:") ? `max-age=${HALF_A_YEAR_SECONDS}` : false;
  const common = { strictTransportSecurity, xFrameOptions: "DENY", referrerPolicy: "no-referrer" };
  const framedWith = (sandbox: string[]) =>
    secureHeaders({
      ...common,
      xFrameOptions: "SAMEORIGIN",
      contentSecurityPolicy: { ...FRAMED_POLICY, sandbox },
    });
  return {
    pages: headersOf(secureHeaders({ ...common, contentSecurityPolicy: PAGES_POLICY })),
    admin: headersOf(
      secureHeaders({
        ...common,
        // Under no-referrer a browser sends its forms without their origin, which is what tells them from forged ones.
        referrerPolicy: "same-origin",
        contentSecurityPolicy: ADMIN_POLICY,
      }),
    ),
    framed: headersOf(framedWith([])),
    // A page of our own: its style sheets are only given to its own origin.
    framedPage: headersOf(framedWith(["allow-same-origin"])),
    queueView: headersOf(secureHeaders({ ...common, contentSecurityPolicy: QUEUE_VIEW_POLICY })),
  };
}

function placeOf(path: string): keyof ReturnType<typeof headersByPlace> {
  const isUnder = (folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
  if (!isUnder("/admin")) return "pages";
  if (isUnder(QUEUE_VIEW_PATH)) return "queueView";
  if (path === RECIPIENT_PAGE_PATH) return "framedPage";
  return isUnder(FRAMED_PATH) ? "framed" : "admin";
}

/**
 * Asks the library once which headers it sets. It sets them on the answer, one by one, which made the server take every
 * answer apart and took a third of a page's time; said before the answer is made, they are part of it.
 */
async function headersOf(secure: MiddlewareHandler): Promise<readonly (readonly [string, string])[]> {
  const answer = await new Hono()
    .use(secure)
    .get("/", (c) => c.body(null))
    .request("/");
  return [...answer.headers];
}
