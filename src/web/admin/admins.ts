// Who signs in, managed by owners: each edit by a form of its own.
import { ADMIN_ROLES, type AdminRole, parseAdminId } from "../../admin/admin.ts";
import type { AdminEdit, AdminError } from "../../admin/edit-admins.ts";
import type { Result } from "../../base/result.ts";
import { parseEmailAddress } from "../../consent/contact.ts";
import { listAdmins } from "../../flow/list-admins.ts";
import {
  changeAdmin,
  endSessions,
  inviteAdmin,
  type MadeInvitation,
  renewInvitation,
} from "../../flow/manage-admins.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore, RefusalError } from "../errors.ts";
import { INVITATION_PATH } from "./invitation.ts";
import { numberIn } from "./number-in.ts";
import {
  ADMIN_EDITS,
  ADMIN_FIELDS,
  ADMINS_PATH,
  type AdminEditName,
  adminsPage,
} from "./views/admins-page.tsx";
import { type AdminVisit, goTo, orRefuse, readFields } from "./visit.ts";

interface Answer {
  readonly made: MadeInvitation | null;
  readonly error: AdminError | null;
  readonly badEmail: string | null;
}

const NOTHING: Answer = { made: null, error: null, badEmail: null };

/** Shows all admins. */
export function showAdmins(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return show(deps, visit, NOTHING);
}

/** Does one thing to one admin, or invites one. */
export async function editAdmins(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const field = await readFields(visit);
  const name = ADMIN_EDITS.find((each) => each === field(ADMIN_FIELDS.edit));
  if (name === undefined) throw new RefusalError({ kind: "bad-request" });
  if (name === "invite") return invite(deps, visit, field);
  const id = orRefuse(parseAdminId(numberIn(field(ADMIN_FIELDS.id)) ?? 0), "bad-request");
  const by = visit.admin.email;
  if (name === "link") {
    const made = await fromStore(renewInvitation(deps.flow, id, by));
    return show(
      deps,
      visit,
      made.kind === "ok" ? { ...NOTHING, made: made.value } : { ...NOTHING, error: made.error },
    );
  }
  const edit = editOf(name, field);
  const changed = await fromStore<Result<unknown, AdminError>>(
    edit === null ? endSessions(deps.flow, id, by) : changeAdmin(deps.flow, id, { edit, by }),
  );
  if (changed.kind === "error") return show(deps, visit, { ...NOTHING, error: changed.error });
  // Who lowers or ends what is their own may not see this page again.
  return goTo(visit, id === visit.admin.id ? "/admin" : `${ADMINS_PATH}?done=${name}`);
}

async function invite(
  deps: WebDependencies,
  visit: AdminVisit,
  field: (name: string) => string,
): Promise<Response> {
  const typed = field(ADMIN_FIELDS.email).trim();
  const email = parseEmailAddress(typed);
  if (email.kind === "error") return show(deps, visit, { ...NOTHING, badEmail: typed });
  const request = { email: email.value, role: roleIn(field(ADMIN_FIELDS.role)), by: visit.admin.email };
  const made = await fromStore(inviteAdmin(deps.flow, request));
  return show(
    deps,
    visit,
    made.kind === "ok" ? { ...NOTHING, made: made.value } : { ...NOTHING, error: made.error },
  );
}

/** `null`: the sessions end, and nothing else. */
function editOf(
  name: Exclude<AdminEditName, "invite" | "link">,
  field: (name: string) => string,
): AdminEdit | null {
  switch (name) {
    case "role":
      return { kind: "role", role: roleIn(field(ADMIN_FIELDS.role)) };
    case "disable":
    case "enable":
      return { kind: name };
    case "sign-out":
      return null;
    default:
      return name satisfies never;
  }
}

function roleIn(text: string): AdminRole {
  const role = ADMIN_ROLES.find((each) => each === text);
  if (role !== undefined) return role;
  throw new RefusalError({ kind: "bad-request" });
}

async function show(deps: WebDependencies, { c, frame }: AdminVisit, answer: Answer): Promise<Response> {
  const listed = await fromStore(listAdmins(deps.flow));
  const made =
    answer.made === null
      ? null
      : {
          email: answer.made.admin.email,
          address: `${deps.publicUrl}${INVITATION_PATH}/${answer.made.secret}`,
          expiresAt: answer.made.expiresAt,
        };
  const { error, badEmail } = answer;
  const view = { ...listed, made, error, badEmail, done: c.req.query("done") ?? null };
  return c.html(adminsPage(frame, view), error === null && badEmail === null ? 200 : 400);
}
