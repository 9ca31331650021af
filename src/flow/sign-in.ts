// Signing in and out, and who a session belongs to.
import type { Admin } from "../admin/admin.ts";
import { isOver, isSeenAnew } from "../admin/session-age.ts";
import { addressKey, parseEmailAddress } from "../consent/contact.ts";
import { loadSession, removeSession, removeSessions, saveSeen } from "../store/admin-sessions.ts";
import { type AdminAccount, loadAccount } from "../store/admins.ts";
import { type Db, inTransaction } from "../store/database.ts";
import { saveSuccess } from "../store/sign-in-attempts.ts";
import { takeAdminTurn } from "../store/turns.ts";
import { type BegunSession, beginSession, type SessionPlace } from "./begin-session.ts";
import { admitAttempt, type TooManyAttempts } from "./count-attempts.ts";
import type { FlowDependencies, KeyedDependencies } from "./dependencies.ts";
import { isPassword } from "./password-hash.ts";
import { hashSecret } from "./secrets.ts";

/** What somebody signs in with, and where. */
export interface SignInRequest extends SessionPlace {
  readonly email: string;
  readonly password: string;
}

/** How signing in ended. A wrong address and a wrong password are one and the same. */
export type SignInOutcome =
  | ({ readonly kind: "signed-in" } & BegunSession)
  | { readonly kind: "refused" }
  | TooManyAttempts;

/** Someone who is signed in. */
export interface AdminSession {
  readonly id: string;
  readonly admin: Admin;
}

/** Signs somebody in, under a session that nobody has known before. */
export async function signIn(deps: KeyedDependencies, request: SignInRequest): Promise<SignInOutcome> {
  const { db, clock, log } = deps;
  const { email: typed, password, ...place } = request;
  const email = parseEmailAddress(typed);
  const account = email.kind === "ok" ? await loadAccount(db, addressKey(email.value)) : null;
  const attempt = await admitAttempt(deps, { ...place, email: typed, admin: account?.admin ?? null });
  if (attempt.kind === "too-many") return attempt;
  const isRight = await isPassword(password, account?.passwordHash ?? null);
  const begun =
    account === null || !isRight
      ? null
      : await inTransaction(db, async (transaction) => {
          if (!(await isUnchanged(transaction, account))) return null;
          await saveSuccess(transaction, attempt.id);
          return beginSession(transaction, { adminId: account.admin.id, place }, clock());
        });
  if (account === null || begun === null) {
    log.warn({ network: place.network }, "Sign-in failed");
    return { kind: "refused" };
  }
  log.info({ adminId: account.admin.id, network: place.network }, "Signed in");
  return { kind: "signed-in", ...begun };
}

/**
 * Says whether an account may sign in still, by the password that was looked at: that takes a while, and who resets a
 * password or keeps somebody out meanwhile ends the sessions there are, and not one that is yet to come.
 */
async function isUnchanged(transaction: Db, { admin, passwordHash }: AdminAccount): Promise<boolean> {
  await takeAdminTurn(transaction);
  const now = await loadAccount(transaction, addressKey(admin.email));
  return now !== null && now.passwordHash === passwordHash && now.admin.disabledAt === null;
}

/** Says who a session belongs to; `null` where it has ended, or its admin may not sign in any more. */
export async function readSession(
  { db, clock }: FlowDependencies,
  sessionId: string,
): Promise<AdminSession | null> {
  const now = clock();
  const idHash = hashSecret(sessionId);
  const session = await loadSession(db, idHash);
  if (session === null || session.admin.disabledAt !== null || isOver(session, now)) return null;
  if (isSeenAnew(session, now)) await saveSeen(db, idHash, now);
  return { id: sessionId, admin: session.admin };
}

/** Ends one session. */
export async function signOut({ db }: FlowDependencies, sessionId: string): Promise<void> {
  await removeSession(db, hashSecret(sessionId));
}

/** Ends all sessions of an admin, wherever they are. */
export async function signOutEverywhere({ db, log }: FlowDependencies, { id }: Admin): Promise<void> {
  const count = await removeSessions(db, id, { devices: false });
  log.info({ adminId: id, count }, "Signed out everywhere");
}
