// An admin changes their own password, knowing the one they have.
import type { Admin } from "../admin/admin.ts";
import type { Password } from "../admin/password.ts";
import { addressKey } from "../consent/contact.ts";
import { loadSession, removeSessions, saveSession } from "../store/admin-sessions.ts";
import { loadAccount, savePasswordHash } from "../store/admins.ts";
import { inTransaction } from "../store/database.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { hashPassword, isPassword } from "./password-hash.ts";
import { hashSecret, makeSecret } from "./secrets.ts";

/** What an admin asks for, from the session they are in. */
export interface PasswordChange {
  readonly admin: Admin;
  readonly sessionId: string;
  readonly current: string;
  readonly next: Password;
}

/** Changes the password and ends all sessions. Returns the id of a new one; `null` where the current password is wrong. */
export async function changePassword(
  { db, clock, log }: FlowDependencies,
  { admin, sessionId, current, next }: PasswordChange,
): Promise<string | null> {
  const account = await loadAccount(db, addressKey(admin.email));
  const session = await loadSession(db, hashSecret(sessionId));
  if (account === null || session === null || !(await isPassword(current, account.passwordHash))) return null;
  const passwordHash = await hashPassword(next);
  const newId = makeSecret();
  await inTransaction(db, async (transaction) => {
    await savePasswordHash(transaction, admin.id, passwordHash);
    await removeSessions(transaction, admin.id, { devices: false });
    const fresh = { idHash: hashSecret(newId), adminId: admin.id, network: session.network };
    await saveSession(transaction, fresh, clock());
  });
  log.info({ adminId: admin.id }, "Password changed");
  return newId;
}
