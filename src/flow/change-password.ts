// An admin changes their own password, knowing the one they have.
import type { Admin } from "../admin/admin.ts";
import type { Password } from "../admin/password.ts";
import { addressKey } from "../consent/contact.ts";
import { removeSessions } from "../store/admin-sessions.ts";
import { loadAccount, savePasswordHash } from "../store/admins.ts";
import { inTransaction } from "../store/database.ts";
import { saveSuccess } from "../store/sign-in-attempts.ts";
import { takeAdminTurn } from "../store/turns.ts";
import { type BegunSession, beginSession, type SessionPlace } from "./begin-session.ts";
import { admitAttempt, type TooManyAttempts } from "./count-attempts.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { logAdminChange } from "./manage-admins.ts";
import { hashPassword, isPassword } from "./password-hash.ts";
import { readSession } from "./sign-in.ts";

/** What an admin asks for, from the session they are in. */
export interface PasswordChange extends SessionPlace {
  readonly admin: Admin;
  readonly oldSessionId: string;
  readonly current: string;
  readonly next: Password;
}

/** How changing the password ended. */
export type PasswordOutcome =
  | ({ readonly kind: "changed" } & BegunSession)
  /** The current password is another. */
  | { readonly kind: "wrong" }
  /** The session ended meanwhile, by a sign-out elsewhere or because an owner keeps the admin out. */
  | { readonly kind: "signed-out" }
  | TooManyAttempts;

/** Changes the password, ends all sessions and begins a new one. Whoever found a desk unlocked cannot guess for long. */
export async function changePassword(
  deps: KeyedDependencies,
  { admin, current, next, ...place }: PasswordChange,
): Promise<PasswordOutcome> {
  const { db, clock, log } = deps;
  const attempt = await admitAttempt(deps, { ...place, email: admin.email, admin });
  if (attempt.kind === "too-many") return attempt;
  const account = await loadAccount(db, addressKey(admin.email));
  if (!(await isPassword(current, account?.passwordHash ?? null))) return { kind: "wrong" };
  const passwordHash = await hashPassword(next);
  return inTransaction(db, async (transaction): Promise<PasswordOutcome> => {
    await takeAdminTurn(transaction);
    const session = await readSession({ db: transaction, clock, log }, place.oldSessionId);
    if (session?.admin.id !== admin.id) return { kind: "signed-out" };
    await saveSuccess(transaction, attempt.id);
    await savePasswordHash(transaction, admin.id, passwordHash);
    await removeSessions(transaction, admin.id, { devices: false });
    await logAdminChange({ ...deps, db: transaction }, admin.id, { kind: "password", by: admin.email });
    return { kind: "changed", ...(await beginSession(transaction, { adminId: admin.id, place }, clock())) };
  });
}
