// Every page of the admins, with the role it needs: the one place that says who may open what.
import type { AdminRole } from "../../admin/admin.ts";
import { changeOwnPassword, leaveEverywhere, showAccount } from "./account.ts";
import { chooseLanguage } from "./language.ts";
import { showOverview } from "./overview.ts";
import { leave, showSignIn, startSession } from "./sign-in.ts";
import type { AdminAnswer, OpenAnswer } from "./visit.ts";

interface RouteBase {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** A form may be this long; {@link MAX_FORM_BYTES} unless told otherwise. */
  readonly maxBytes?: number;
}

/** A page for who is signed in, with a role that is enough. */
export interface GuardedRoute extends RouteBase {
  readonly role: AdminRole;
  readonly answer: AdminAnswer;
}

/** A page for anybody. */
export interface OpenRoute extends RouteBase {
  readonly role: "anybody";
  readonly answer: OpenAnswer;
}

export type AdminRoute = GuardedRoute | OpenRoute;

/** A thousand fields fit; no form of ours is longer. */
export const MAX_FORM_BYTES = 64 * 1024;
/** Where one signs in. */
export const SIGN_IN_PATH = "/admin/sign-in";

/** All routes under /admin but the queue view, which has routes of its own behind the same guard. */
export const ADMIN_ROUTES: readonly AdminRoute[] = [
  { method: "GET", path: SIGN_IN_PATH, role: "anybody", answer: showSignIn },
  { method: "POST", path: SIGN_IN_PATH, role: "anybody", answer: startSession },
  { method: "POST", path: "/admin/language", role: "anybody", answer: chooseLanguage },
  { method: "POST", path: "/admin/sign-out", role: "reviewer", answer: leave },
  { method: "GET", path: "/admin/account", role: "reviewer", answer: showAccount },
  { method: "POST", path: "/admin/account/password", role: "reviewer", answer: changeOwnPassword },
  { method: "POST", path: "/admin/account/sign-out", role: "reviewer", answer: leaveEverywhere },
  { method: "GET", path: "/admin", role: "reviewer", answer: showOverview },
];
