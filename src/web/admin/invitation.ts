// Choosing a password by the link one was given. Opening the link uses nothing up: mail scanners and chats open links too.
import { parsePassword } from "../../admin/password.ts";
import { acceptInvitation, readInvitation } from "../../flow/accept-invitation.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore } from "../errors.ts";
import { keepSession } from "./cookies.ts";
import { SIGN_IN_WORDS } from "./strings/sign-in.ts";
import { INVITATION_FIELDS, invitationOverPage, invitationPage } from "./views/invitation-page.tsx";
import { goTo, type OpenVisit, placeOf, readFields } from "./visit.ts";

/** The secret stands below it. */
export const INVITATION_PATH = "/admin/invitation";

/** Shows the form. */
export async function showInvitation(deps: WebDependencies, visit: OpenVisit): Promise<Response> {
  const admin = await fromStore(readInvitation(deps.flow, secretOf(visit)));
  if (admin === null) return tellOver(visit);
  return visit.c.html(invitationPage(visit.frame, { admin, errors: { next: null, again: null } }));
}

/** Sets the password and signs in. */
export async function choosePassword(deps: WebDependencies, visit: OpenVisit): Promise<Response> {
  const secret = secretOf(visit);
  const admin = await fromStore(readInvitation(deps.flow, secret));
  if (admin === null) return tellOver(visit);
  const field = await readFields(visit);
  const words = SIGN_IN_WORDS[visit.frame.language].account;
  const password = parsePassword(field(INVITATION_FIELDS.next), admin.email);
  const next = password.kind === "error" ? words.errors[password.error] : null;
  const again = field(INVITATION_FIELDS.next) === field(INVITATION_FIELDS.again) ? null : words.differ;
  if (password.kind === "error" || again !== null) {
    return visit.c.html(invitationPage(visit.frame, { admin, errors: { next, again } }), 400);
  }
  const accepted = { secret, password: password.value, place: placeOf(visit, deps) };
  const begun = await fromStore(acceptInvitation({ ...deps.flow, tokenKeys: deps.tokenKeys }, accepted));
  if (begun === null) return tellOver(visit);
  keepSession(visit.c, deps.publicUrl, begun);
  return goTo(visit, "/admin");
}

function secretOf({ c }: OpenVisit): string {
  return c.req.param("secret") ?? "";
}

function tellOver({ c, frame }: OpenVisit): Response | Promise<Response> {
  return c.html(invitationOverPage(frame), 404);
}
