// Mounts the admin's pages, and lets in who is signed in, has the role, and sends forms from our own pages.
import type { Context, Hono, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { type AdminRole, mayAct } from "../../admin/admin.ts";
import { type AdminSession, readSession } from "../../flow/sign-in.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { addAdminAssets } from "./assets.ts";
import { readSessionId } from "./cookies.ts";
import { assertFormToken, assertOwnOrigin } from "./csrf.ts";
import { adminFrame } from "./frame.ts";
import { pageAbove } from "./page-above.ts";
import { ADMIN_ROUTES, type AdminRoute, MAX_FORM_BYTES, SIGN_IN_PATH } from "./routes.ts";

/** Adds all pages of the admins. */
export function addAdminRoutes(app: Hono, web: WebDependencies): void {
  addAdminAssets(app);
  for (const route of ADMIN_ROUTES) {
    const limit = bodyLimit({
      maxSize: route.maxBytes ?? MAX_FORM_BYTES,
      onError: () => {
        throw new RefusalError({ kind: "too-large" });
      },
    });
    app.on(route.method, route.path, limit, (c) => answer(web, route, c));
  }
}

/** Lets only those with a role through, to routes that are not ours. */
export function requireRole(web: WebDependencies, role: AdminRole): MiddlewareHandler {
  return async (c, next) => {
    const session = await admit(web, c, role);
    if (session === null) return toSignIn(web, c);
    return next();
  };
}

async function answer(web: WebDependencies, route: AdminRoute, c: Context): Promise<Response> {
  // NUL, which no text on record can hold: asked for it, the store would fail as if it were down.
  if (c.req.url.includes("%00")) throw new RefusalError({ kind: "not-found" });
  const isForm = route.method === "POST";
  if (isForm) await assertOwnOrigin(c, web.publicUrl);
  if (route.role === "anybody") {
    const frame = adminFrame(web, c, { session: await sessionOf(web, c), pagePath: pageAbove(c.req.path) });
    return route.answer(web, { c, frame });
  }
  const session = await admit(web, c, route.role);
  if (session === null) return toSignIn(web, c);
  if (isForm) await assertFormToken(c, session.id);
  const frame = adminFrame(web, c, { session, pagePath: pageAbove(c.req.path) });
  return route.answer(web, { c, frame, admin: session.admin, sessionId: session.id });
}

/** Gives the session where its role is enough; `null` where nobody is signed in. */
async function admit(web: WebDependencies, c: Context, needed: AdminRole): Promise<AdminSession | null> {
  const session = await sessionOf(web, c);
  if (session !== null && !mayAct(session.admin.role, needed)) throw new RefusalError({ kind: "forbidden" });
  return session;
}

async function sessionOf(web: WebDependencies, c: Context): Promise<AdminSession | null> {
  const id = readSessionId(c, web.publicUrl);
  return id === null ? null : fromStore(readSession(web.flow, id));
}

/** Sends a reader to sign in and back; a form cannot be sent again after it, so its sender is told. */
function toSignIn({ basePath }: WebDependencies, c: Context): Response {
  // RFC 9110 section 9.3.2: HEAD is answered as GET is.
  if (!["GET", "HEAD"].includes(c.req.method)) throw new RefusalError({ kind: "signed-out" });
  const { pathname, search } = new URL(c.req.url);
  const query = new URLSearchParams({ to: `${pathname}${search}` });
  return c.redirect(`${basePath}${SIGN_IN_PATH}?${query}`, 303);
}
