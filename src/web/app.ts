// Builds the pages from their dependencies; listening is for others.
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { methodNotAllowed } from "hono/method-not-allowed";
import { getPath } from "hono/utils/url";
import { isBrokenOff } from "../base/broken-off.ts";
import type { TokenKey } from "../consent/preference-token.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import type { NoteKeeper } from "../flow/note-request.ts";
import type { RosterOnDemand } from "../flow/roster-on-demand.ts";
import type { SignInProvider } from "../flow/sign-in-by-provider.ts";
import type { Queues } from "../queue/enqueue.ts";
import { adminFrame } from "./admin/frame.ts";
import { addAdminRoutes, requireRole } from "./admin/guard.ts";
import { keepOverview } from "./admin/overview-source.ts";
import { pageAbove } from "./admin/page-above.ts";
import { adminRefusalKind } from "./admin/refusals.ts";
import { refusalPage } from "./admin/views/refusal-page.tsx";
import { addAssets } from "./assets.ts";
import { keepCatalogue } from "./catalogue.ts";
import { CONFIRM_PREFIX, confirmByMail, showConfirmation } from "./confirm.ts";
import type { WebDependencies } from "./dependencies.ts";
import { answerOf, type Refusal, RefusalError } from "./errors.ts";
import { failureFields } from "./failure-fields.ts";
import { frameFor } from "./frame.ts";
import { openLine } from "./in-line.ts";
import { drawWaysOut } from "./kept-pages.ts";
import { limitEdits, limitLinks } from "./limits.ts";
import { askByAddress, lostMailPath, showLostMail } from "./lost-mail.ts";
import { unsubscribeByOneClick } from "./one-click.ts";
import { savePreferences, showPreferences } from "./preferences.ts";
import { buildQueueView, QUEUE_VIEW_PATH } from "./queue-view.ts";
import { repairPath } from "./repair-path.ts";
import { securityHeaders } from "./security-headers.ts";
import { chooseStrings } from "./strings/languages.ts";
import { lostMailForm } from "./views/lost-mail-page.tsx";
import { noticePage } from "./views/notice-page.tsx";

/** What the pages are built from. */
export interface AppDependencies {
  readonly flow: FlowDependencies;
  /** Keys of the links, newest first. */
  readonly tokenKeys: readonly [TokenKey, ...TokenKey[]];
  /** Where recipients reach the pages. A path in it is one that a proxy takes off before it hands a request on. */
  readonly publicUrl: string;
  readonly readiness: () => Promise<{ readonly ok: boolean; readonly missing: readonly string[] }>;
  /** Where wishes to leave are kept while the store cannot be reached. */
  readonly notes: NoteKeeper;
  /** Private networks that webhooks may stand in; where there are such, without encryption too. */
  readonly webhookNetworks: readonly string[];
  /** Proxies of our own that every request comes through. */
  readonly trustedProxies: number;
  /** How long a page may show what an admin has changed since; 0: never. */
  readonly catalogueMaxAgeMs: number;
  /** Standings of everybody, for the pages that count by them; who opened it closes it. */
  readonly standings: RosterOnDemand;
  /** Where admins may sign in too; `null`: nowhere else. */
  readonly provider: SignInProvider | null;
  /** `null`: the queues are not shown, and nothing is enqueued. */
  readonly queues: Queues | null;
  /** Hears of every request; `null`: nobody does. */
  readonly watch: MiddlewareHandler | null;
}

const MAX_FORM_BYTES = 64 * 1024; // a thousand subscription types fit; no form of ours is longer
// Fewer at a time than a process has connections to the store by default: whoever leaves finds one free. In a second many
// times as many pages are made as may wait, unless the store hangs.
const PAGES = { atATime: 6, waiting: 100, waitMs: 2_000 };
/** Figures from whole tables may be this many times as old as what recipients are shown. */
const OVERVIEW_AGES = 15;
const ONE_CLICK_PREFIX = "/u/";
const TOKEN_PARAMETER = ":token{[\\s\\S]+}";

/** Builds the app; it opens and closes nothing. */
export function buildApp(deps: AppDependencies): Hono {
  const app = new Hono({ getPath: (request) => repairPath(getPath(request)) });
  const web: WebDependencies = {
    ...deps,
    basePath: new URL(deps.publicUrl).pathname.replace(/\/{1,80}$/, ""),
    catalogue: keepCatalogue(deps.flow, deps.catalogueMaxAgeMs),
    pagesInLine: openLine(PAGES),
    overview: keepOverview(deps.flow, deps.catalogueMaxAgeMs * OVERVIEW_AGES),
  };
  if (deps.watch !== null) app.use(deps.watch);
  app.use(securityHeaders(deps.publicUrl));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, allowed) => refuseMethod(web, c, allowed) }));
  app.onError((error, c) => answerError(web, c, error));
  app.notFound((c) => refuse(web, c, { kind: "not-found" }));
  addPersonalRoutes(app, web);
  addAdminRoutes(app, web);
  addPlainRoutes(app, web, deps.readiness);
  if (deps.queues !== null) {
    app.route(QUEUE_VIEW_PATH, buildQueueView(deps.queues, web.basePath, requireRole(web, "owner")));
  }
  return app;
}

/**
 * The token in the path is the only proof there is, and no cookie adds to it: another site cannot forge what it does
 * not know, so nothing here asks for an `Origin`. Asking would lock people out: pages under `no-referrer` send
 * `Origin: null` with their forms, and mail clients send none.
 *
 * The rest of the path is the token, since a broken link may have come by a slash or a line break.
 */
function addPersonalRoutes(app: Hono, web: WebDependencies): void {
  const limit = bodyLimit({
    maxSize: MAX_FORM_BYTES,
    onError: () => {
      throw new RefusalError({ kind: "too-large" });
    },
  });
  app.get(`/s/${TOKEN_PARAMETER}`, (c) => showPreferences(web, c));
  app.post(`/s/${TOKEN_PARAMETER}`, limit, limitEdits(web.tokenKeys), (c) => savePreferences(web, c));
  app.get(`${ONE_CLICK_PREFIX}${TOKEN_PARAMETER}`, (c) => showPreferences(web, c));
  app.post(`${ONE_CLICK_PREFIX}${TOKEN_PARAMETER}`, (c) => unsubscribeByOneClick(web, c));
  app.get(`${CONFIRM_PREFIX}${TOKEN_PARAMETER}`, (c) => showConfirmation(web, c));
  app.post(`${CONFIRM_PREFIX}${TOKEN_PARAMETER}`, limit, (c) => confirmByMail(web, c));
  app.get("/", (c) => showLostMail(web, c));
  app.post("/", limit, limitLinks(web.trustedProxies), (c) => askByAddress(web, c));
}

function addPlainRoutes(app: Hono, web: WebDependencies, readiness: AppDependencies["readiness"]): void {
  addAssets(app, web);
  app.get("/robots.txt", (c) => c.text("User-agent: *\nDisallow: /\n"));
  app.get("/healthz", (c) => c.text("ok\n"));
  app.get("/readyz", async (c) => {
    const { ok, missing } = await readiness();
    return c.json({ ok, missing }, ok ? 200 : 503);
  });
}

function refuseMethod(
  web: WebDependencies,
  c: Context,
  allowed: readonly string[],
): Response | Promise<Response> {
  const methods = [...allowed, "OPTIONS"];
  if (c.req.method === "OPTIONS") return c.body(null, 204, { Allow: methods.join(", ") });
  return refuse(web, c, { kind: "method-not-allowed", allowed: methods });
}

function answerError(web: WebDependencies, c: Context, error: Error): Response | Promise<Response> {
  if (error instanceof HTTPException) {
    const answer = error.getResponse();
    // With the headers every answer carries, which the exception knows nothing of.
    return c.newResponse(answer.body, answer);
  }
  const refusal = refusalOf(c, error);
  if (refusal.kind === "bug") web.flow.log.error(failureFields(c, error), "Page failed");
  if (refusal.kind.startsWith("store-failed")) {
    web.flow.log.error(failureFields(c, error), "Store failed: answered 503");
  }
  return refuse(web, c, refusal);
}

function refusalOf(c: Context, error: Error): Refusal {
  if (error instanceof RefusalError) return error.refusal;
  return { kind: isBrokenOff(c.env) ? "bad-request" : "bug" };
}

async function refuse(web: WebDependencies, c: Context, refusal: Refusal): Promise<Response> {
  if (/^\/admin(?:\/|$)/.test(c.req.path)) return refuseAdmin(web, c, refusal);
  const frame = await frameFor(web, c);
  const { status, headers, notice } = answerOf(refusal, frame.strings);
  // A mail client shows what it gets as it is, if it shows it at all.
  if (c.req.method === "POST" && c.req.path.startsWith(ONE_CLICK_PREFIX)) {
    return c.text(`${notice.title}. ${notice.text}\n`, status, headers);
  }
  const path = "path" in refusal ? refusal.path : null;
  if (path !== null) return c.html(drawWaysOut(frame, notice, path), status, headers);
  const isLost = refusal.kind === "bad-link" || refusal.kind === "not-found";
  const form = isLost ? lostMailForm(frame, { path: lostMailPath(web, c), refused: null }) : null;
  return c.html(noticePage(frame, notice, form), status, headers);
}

/** Admins are told in their own words, without their navigation: who they are may be what could not be found out. */
function refuseAdmin(web: WebDependencies, c: Context, refusal: Refusal): Response | Promise<Response> {
  const { status, headers } = answerOf(refusal, chooseStrings([], undefined));
  const frame = adminFrame(web, c, { session: null, pagePath: pageAbove(c.req.path) });
  return c.html(refusalPage(frame, adminRefusalKind(refusal)), status, headers);
}
