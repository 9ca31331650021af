// An admin's own account: where they are signed in, and their password.
import {
  MAX_PASSWORD_CHARS,
  type Password,
  type PasswordError,
  parsePassword,
} from "../../admin/password.ts";
import type { Result } from "../../base/result.ts";
import { changePassword } from "../../flow/change-password.ts";
import { hashSecret } from "../../flow/secrets.ts";
import { signOutEverywhere } from "../../flow/sign-in.ts";
import { loadSessions } from "../../store/admin-sessions.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { forgetSession, keepSession } from "./cookies.ts";
import { SIGN_IN_WORDS } from "./strings/sign-in.ts";
import { type AccountErrors, accountPage, PASSWORD_FIELDS } from "./views/account-page.tsx";
import { type AdminVisit, goTo, placeOf, readFields } from "./visit.ts";

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
  const outcome = await fromStore(
    changePassword(
      { ...deps.flow, tokenKeys: deps.tokenKeys },
      {
        ...placeOf(visit, deps),
        admin: visit.admin,
        oldSessionId: visit.sessionId,
        current: field(PASSWORD_FIELDS.current).slice(0, MAX_PASSWORD_CHARS),
        next: next.value,
      },
    ),
  );
  switch (outcome.kind) {
    case "wrong":
      return show(deps, visit, { ...NO_ERRORS, current: SIGN_IN_WORDS[visit.frame.language].account.wrong });
    case "too-many":
    case "signed-out":
      throw new RefusalError(outcome);
    case "changed":
      keepSession(visit.c, deps.publicUrl, outcome);
      return goTo(visit, "/admin/account?done=password");
    default:
      return outcome satisfies never;
  }
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
