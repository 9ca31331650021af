// All admins with what an owner wants to know of each: may they sign in, are they, and what was done to whom.
import type { Admin } from "../admin/admin.ts";
import { isOver } from "../admin/session-age.ts";
import { type AdminChange, loadAdminChanges } from "../store/admin-changes.ts";
import { loadAllSessions } from "../store/admin-sessions.ts";
import { loadAdmins } from "../store/admins.ts";
import { loadInvitationEnds } from "../store/invitations.ts";
import type { FlowDependencies } from "./dependencies.ts";

/** One admin in the list. */
export interface ListedAdmin {
  readonly admin: Admin;
  /** `null`: there is no link that can be used. */
  readonly linkedUntil: Date | null;
  /** Sessions that have not ended. */
  readonly sessions: number;
}

/** One thing that was done to an admin. */
export interface ListedChange extends AdminChange {
  readonly admin: Admin;
}

const MAX_CHANGES = 200;

/** Lists all admins in the order of their addresses, and the latest changes. */
export async function listAdmins({ db, clock }: FlowDependencies): Promise<{
  readonly admins: readonly ListedAdmin[];
  readonly history: readonly ListedChange[];
}> {
  const now = clock();
  const all = await loadAdmins(db);
  const ends = await loadInvitationEnds(db);
  const open = (await loadAllSessions(db)).filter((session) => !isOver(session, now));
  const changes = await loadAdminChanges(db, MAX_CHANGES);
  const adminById = new Map(all.map((admin) => [admin.id, admin]));
  return {
    admins: all.map((admin) => {
      const end = ends.get(admin.id);
      return {
        admin,
        linkedUntil: end !== undefined && now < end ? end : null,
        sessions: open.filter((session) => session.admin.id === admin.id).length,
      };
    }),
    history: changes.flatMap((change) => {
      const admin = adminById.get(change.adminId);
      return admin === undefined ? [] : [{ ...change, admin }];
    }),
  };
}
