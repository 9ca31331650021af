// Who may sign in, and as what: added, invited, given another role, disabled, signed out. Each is logged.
import type { Admin, AdminId, AdminRole } from "../admin/admin.ts";
import { type AdminEdit, type AdminError, editAdmin } from "../admin/edit-admins.ts";
import { invitationEnd } from "../admin/invitation.ts";
import type { Password } from "../admin/password.ts";
import { err, ok, type Result } from "../base/result.ts";
import { addressKey, type EmailAddress } from "../consent/contact.ts";
import { type AdminChangeKind, appendAdminChange } from "../store/admin-changes.ts";
import { removeSessions } from "../store/admin-sessions.ts";
import { loadAccount, loadAdmins, saveAdmin, saveEditedAdmin, savePasswordHash } from "../store/admins.ts";
import { inTransaction } from "../store/database.ts";
import { removeIdentity } from "../store/identities.ts";
import { removeInvitation, saveInvitation } from "../store/invitations.ts";
import { removeAttempts } from "../store/sign-in-attempts.ts";
import { takeAdminTurn } from "../store/turns.ts";
import { hashAccount } from "./count-attempts.ts";
import type { FlowDependencies, KeyedDependencies } from "./dependencies.ts";
import { hashPassword } from "./password-hash.ts";
import { hashSecret, makeSecret } from "./secrets.ts";

/** Somebody who is to sign in from now on. */
export interface AdminRequest {
  readonly email: EmailAddress;
  readonly role: AdminRole;
  /** Who lets them in. */
  readonly by: string;
}

/** A link by which somebody chooses a password; its secret is known to nobody else from now on. */
export interface MadeInvitation {
  readonly admin: Admin;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Adds an admin with a password. */
export async function addAdmin(
  deps: FlowDependencies,
  { email, role, by, password }: AdminRequest & { readonly password: Password },
): Promise<Result<Admin, AdminError>> {
  const passwordHash = await hashPassword(password);
  return inTransaction(deps.db, async (db): Promise<Result<Admin, AdminError>> => {
    const admin = await saveAdmin(db, { email, role, passwordHash }, deps.clock());
    if (admin === null) return err("taken");
    await logAdminChange({ ...deps, db }, admin.id, { kind: "added", role, by });
    return ok(admin);
  });
}

/** Adds an admin who chooses their password by a link. */
export function inviteAdmin(
  deps: FlowDependencies,
  { email, role, by }: AdminRequest,
): Promise<Result<MadeInvitation, AdminError>> {
  return inTransaction(deps.db, async (db): Promise<Result<MadeInvitation, AdminError>> => {
    const admin = await saveAdmin(db, { email, role, passwordHash: null }, deps.clock());
    if (admin === null) return err("taken");
    await logAdminChange({ ...deps, db }, admin.id, { kind: "invited", role, by });
    return ok(await makeInvitation({ ...deps, db }, admin));
  });
}

/** Gives an admin a new link to choose a password by. What they have holds until the link is used; an older link is void. */
export function renewInvitation(
  deps: FlowDependencies,
  id: AdminId,
  by: string,
): Promise<Result<MadeInvitation, AdminError>> {
  return withAdmin(deps, id, async (locked, admin): Promise<Result<MadeInvitation, AdminError>> => {
    if (admin.disabledAt !== null) return err("disabled");
    await logAdminChange(locked, id, { kind: "linked", by });
    return ok(await makeInvitation(locked, admin));
  });
}

/** Gives an admin another role, which holds at once; or keeps them from signing in, and ends what they are signed in to. */
export function changeAdmin(
  deps: FlowDependencies,
  id: AdminId,
  { edit, by }: { readonly edit: AdminEdit; readonly by: string },
): Promise<Result<Admin, AdminError>> {
  return withAdmin(deps, id, async (locked, admin, all): Promise<Result<Admin, AdminError>> => {
    const after = editAdmin(admin, edit, { all, now: deps.clock() });
    if (after.kind === "error") return after;
    await saveEditedAdmin(locked.db, after.value);
    if (edit.kind === "disable") {
      await removeSessions(locked.db, id, { devices: true });
      await removeInvitation(locked.db, id);
      // Whoever has the address when they are let in again may be somebody else.
      await removeIdentity(locked.db, id);
    }
    await logAdminChange(locked, id, changeOf(edit, by));
    return after;
  });
}

/** Ends all sessions of an admin. Gives how many there were. */
export function endSessions(
  deps: FlowDependencies,
  id: AdminId,
  by: string,
): Promise<Result<number, AdminError>> {
  return withAdmin(deps, id, async (locked): Promise<Result<number, AdminError>> => {
    const count = await removeSessions(locked.db, id, { devices: false });
    await logAdminChange(locked, id, { kind: "signed-out", by });
    return ok(count);
  });
}

/** Gives an admin a new password, ends their sessions, lets them sign in again, and forgets failed tries. */
export async function resetPassword(
  deps: KeyedDependencies,
  id: AdminId,
  { password, by }: { readonly password: Password; readonly by: string },
): Promise<Result<Admin, AdminError>> {
  const passwordHash = await hashPassword(password);
  return withAdmin(deps, id, async (locked, admin): Promise<Result<Admin, AdminError>> => {
    await savePasswordHash(locked.db, id, passwordHash);
    await saveEditedAdmin(locked.db, { ...admin, disabledAt: null });
    await removeSessions(locked.db, id, { devices: true });
    await removeInvitation(locked.db, id);
    await removeAttempts(locked.db, hashAccount(admin.email, deps.tokenKeys));
    await logAdminChange(locked, id, { kind: "password", by });
    return ok(admin);
  });
}

/** Finds an admin by the address they sign in with. */
export async function findAdmin(
  { db }: Pick<FlowDependencies, "db">,
  email: EmailAddress,
): Promise<Result<Admin, AdminError>> {
  const account = await loadAccount(db, addressKey(email));
  return account === null ? err("unknown") : ok(account.admin);
}

/** Logs what was done to an admin, in the transaction it was done in. */
export async function logAdminChange(
  { db, clock, log }: FlowDependencies,
  adminId: AdminId,
  {
    kind,
    role = null,
    by,
  }: { readonly kind: AdminChangeKind; readonly role?: AdminRole | null; readonly by: string },
): Promise<void> {
  await appendAdminChange(db, { adminId, kind, role, at: clock(), by });
  log.info({ adminId, kind, role }, "Admin changed");
}

/** Works on an admin while nobody else changes any. */
function withAdmin<T>(
  deps: FlowDependencies,
  id: AdminId,
  work: (locked: FlowDependencies, admin: Admin, all: readonly Admin[]) => Promise<Result<T, AdminError>>,
): Promise<Result<T, AdminError>> {
  return inTransaction(deps.db, async (db) => {
    await takeAdminTurn(db);
    const all = await loadAdmins(db);
    const admin = all.find((each) => each.id === id);
    return admin === undefined ? err("unknown") : work({ ...deps, db }, admin, all);
  });
}

async function makeInvitation({ db, clock }: FlowDependencies, admin: Admin): Promise<MadeInvitation> {
  const [secret, expiresAt] = [makeSecret(), invitationEnd(clock())];
  await saveInvitation(db, { adminId: admin.id, secretHash: hashSecret(secret), expiresAt });
  return { admin, secret, expiresAt };
}

function changeOf(edit: AdminEdit, by: string): Parameters<typeof logAdminChange>[2] {
  switch (edit.kind) {
    case "role":
      return { kind: "role", role: edit.role, by };
    case "disable":
      return { kind: "disabled", by };
    case "enable":
      return { kind: "enabled", by };
    default:
      return edit satisfies never;
  }
}
