// An admin's own account: where they are signed in, and their password.
import { type Password, type PasswordError, parsePassword } from "../../admin/password.ts";
import type { Result } from "../../base/result.ts";
import { changePassword } from "../../flow/change-password.ts";
import { hashSecret } from "../../flow/secrets.ts";
import { signOutEverywhere } from "../../flow/sign-in.ts";
import { loadSessions } from "../../store/admin-sessions.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore } from "../errors.ts";
import { forgetSession, keepSession, readDeviceSecret } from "./cookies.ts";
import { SIGN_IN_WORDS } from "./strings/sign-in.ts";
import { type AccountErrors, accountPage, PASSWORD_FIELDS } from "./views/account-page.tsx";
import { type AdminVisit, goTo, readFields } from "./visit.ts";

const NO_ERRORS: AccountErrors = { current: null, next: null, again: null };

/** Shows the account. */
export function showAccount(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return show(deps, visit, NO_ERRORS);
}

/** Changes the password; other sessions end, and this one goes on under a new id. */
export async function changeOwnPassword(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const next = parsePassword(field(PASSWORD_FIELDS.next), visit.admin.email);
  const errors = errorsOf(visit, next, field);
  if (next.kind === "error" || errors.next !== null || errors.again !== null)
    return show(deps, visit, errors);
  const sessionId = await fromStore(
    changePassword(deps.flow, {
      admin: visit.admin,
      sessionId: visit.sessionId,
      current: field(PASSWORD_FIELDS.current),
      next: next.value,
    }),
  );
  const words = SIGN_IN_WORDS[visit.frame.language].account;
  if (sessionId === null) return show(deps, visit, { ...NO_ERRORS, current: words.wrong });
  const deviceSecret = readDeviceSecret(visit.c, deps.publicUrl) ?? "";
  keepSession(visit.c, deps.publicUrl, { sessionId, deviceSecret });
  return goTo(visit, "/admin/account?done=password");
}

/** Ends all sessions of the admin. */
export async function leaveEverywhere(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  await fromStore(signOutEverywhere(deps.flow, visit.admin));
  forgetSession(visit.c, deps.publicUrl);
  return goTo(visit, "/admin/sign-in");
}

async function show(deps: WebDependencies, visit: AdminVisit, errors: AccountErrors): Promise<Response> {
  const { c, frame, admin, sessionId } = visit;
  const own = hashSecret(sessionId);
  const sessions = (await fromStore(loadSessions(deps.flow.db, admin.id))).map((session) => ({
    ...session,
    isThisOne: session.idHash.equals(own),
  }));
  const isChanged = c.req.query("done") === "password";
  const hasErrors = Object.values(errors).some((error) => error !== null);
  return c.html(accountPage(frame, { admin, sessions, errors, isChanged }), hasErrors ? 400 : 200);
}

function errorsOf(
  { frame }: AdminVisit,
  next: Result<Password, PasswordError>,
  field: (name: string) => string,
): AccountErrors {
  const words = SIGN_IN_WORDS[frame.language].account;
  const differ = field(PASSWORD_FIELDS.next) !== field(PASSWORD_FIELDS.again);
  return {
    current: null,
    next: next.kind === "error" ? words.errors[next.error] : null,
    again: differ ? words.differ : null,
  };
}
