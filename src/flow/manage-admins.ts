// Who may sign in, and as what: added, disabled and given a new password.
import type { Admin, AdminRole } from "../admin/admin.ts";
import type { Password } from "../admin/password.ts";
import { err, ok, type Result } from "../base/result.ts";
import { addressKey, type EmailAddress } from "../consent/contact.ts";
import { removeSessions } from "../store/admin-sessions.ts";
import { loadAccount, saveAdmin, saveDisabled, savePasswordHash, saveRole } from "../store/admins.ts";
import { inTransaction } from "../store/database.ts";
import { removeAttempts } from "../store/sign-in-attempts.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { hashPassword } from "./password-hash.ts";
import { hashAccount } from "./sign-in.ts";

/** Somebody who is to sign in from now on. */
export interface AdminRequest {
  readonly email: EmailAddress;
  readonly role: AdminRole;
  readonly password: Password;
}

/** Adds an admin. */
export async function addAdmin(
  { db, clock, log }: FlowDependencies,
  { email, role, password }: AdminRequest,
): Promise<Result<Admin, string>> {
  const admin = await saveAdmin(db, { email, role, passwordHash: await hashPassword(password) }, clock());
  if (admin === null) return err(`Cannot add the admin: "${email}" is one already`);
  log.info({ adminId: admin.id, role }, "Admin added");
  return ok(admin);
}

/** Gives an admin another role; what they are signed in to follows at once. */
export async function changeRole(
  { db, log }: FlowDependencies,
  email: EmailAddress,
  role: AdminRole,
): Promise<Result<Admin, string>> {
  const admin = await findAdmin({ db }, email);
  if (admin.kind === "error") return admin;
  await saveRole(db, admin.value.id, role);
  log.info({ adminId: admin.value.id, role }, "Role changed");
  return admin;
}

/** Keeps an admin from signing in, and ends their sessions. */
export async function disableAdmin(
  { db, clock, log }: FlowDependencies,
  email: EmailAddress,
): Promise<Result<Admin, string>> {
  const admin = await findAdmin({ db }, email);
  if (admin.kind === "error") return admin;
  await inTransaction(db, async (transaction) => {
    await saveDisabled(transaction, admin.value.id, clock());
    await removeSessions(transaction, admin.value.id, { devices: true });
  });
  log.info({ adminId: admin.value.id }, "Admin disabled");
  return admin;
}

/** Gives an admin a new password, ends their sessions, lets them sign in again, and forgets failed tries. */
export async function resetPassword(
  { db, log }: FlowDependencies,
  email: EmailAddress,
  password: Password,
): Promise<Result<Admin, string>> {
  const admin = await findAdmin({ db }, email);
  if (admin.kind === "error") return admin;
  const passwordHash = await hashPassword(password);
  await inTransaction(db, async (transaction) => {
    await savePasswordHash(transaction, admin.value.id, passwordHash);
    await saveDisabled(transaction, admin.value.id, null);
    await removeSessions(transaction, admin.value.id, { devices: true });
    await removeAttempts(transaction, hashAccount(admin.value.email));
  });
  log.info({ adminId: admin.value.id }, "Password reset");
  return admin;
}

async function findAdmin(
  { db }: Pick<FlowDependencies, "db">,
  email: EmailAddress,
): Promise<Result<Admin, string>> {
  const account = await loadAccount(db, addressKey(email));
  return account === null ? err(`Cannot find an admin "${email}"`) : ok(account.admin);
}
