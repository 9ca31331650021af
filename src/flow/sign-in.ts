// Signing in and out, and who a session belongs to.
import type { Admin } from "../admin/admin.ts";
import { ABSOLUTE_LIMIT_MS, isOver, isSeenAnew } from "../admin/session-age.ts";
import { ATTEMPT_WINDOW_MS, mayTry } from "../admin/sign-in-limits.ts";
import { addressKey, parseEmailAddress } from "../consent/contact.ts";
import {
  isKnownDevice,
  loadSession,
  removeSession,
  removeSessions,
  removeSessionsBefore,
  saveDevice,
  saveSeen,
  saveSession,
} from "../store/admin-sessions.ts";
import { type AdminAccount, loadAccount } from "../store/admins.ts";
import { inTransaction } from "../store/database.ts";
import {
  loadFailures,
  removeAttempt,
  removeAttemptsBefore,
  type SignInAttempt,
  saveAttempt,
  saveSuccess,
} from "../store/sign-in-attempts.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { isPassword } from "./password-hash.ts";
import { hashSecret, makeSecret } from "./secrets.ts";

/** What somebody signs in with. */
export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  readonly network: string;
  /** What the browser kept of an earlier sign-in. */
  readonly deviceSecret: string | null;
  /** The session the browser had until now; it ends, whoever put it there. */
  readonly oldSessionId: string | null;
}

/** How signing in ended. A wrong address and a wrong password are one and the same. */
export type SignInOutcome =
  | { readonly kind: "signed-in"; readonly sessionId: string; readonly deviceSecret: string }
  | { readonly kind: "refused" }
  | { readonly kind: "too-many"; readonly retryAfterSeconds: number };

/** Someone who is signed in. */
export interface AdminSession {
  readonly id: string;
  readonly admin: Admin;
}

/** Signs somebody in, under a session that nobody has known before. */
export async function signIn(deps: FlowDependencies, request: SignInRequest): Promise<SignInOutcome> {
  const now = deps.clock();
  const email = parseEmailAddress(request.email);
  const account = email.kind === "ok" ? await loadAccount(deps.db, addressKey(email.value)) : null;
  const attempt = await attemptOf(deps, request, account);
  const attemptId = await admitAttempt(deps, attempt, now);
  if (attemptId === null) {
    deps.log.warn({ network: request.network }, "Sign-in refused: too many tries");
    return { kind: "too-many", retryAfterSeconds: ATTEMPT_WINDOW_MS / 1_000 };
  }
  const isRight = await isPassword(request.password, account?.passwordHash ?? null);
  if (account === null || !isRight || account.admin.disabledAt !== null) {
    deps.log.warn({ network: request.network }, "Sign-in failed");
    return { kind: "refused" };
  }
  return beginSession(deps, { request, account, attemptId }, now);
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

/** Stands for an account among the tries, whether or not there is one. */
export function hashAccount(email: string): Buffer {
  return hashSecret(email.trim().toLowerCase().normalize("NFC"));
}

async function attemptOf(
  { db }: FlowDependencies,
  { email, network, deviceSecret }: SignInRequest,
  account: AdminAccount | null,
): Promise<SignInAttempt> {
  const deviceHash = deviceSecret === null ? null : hashSecret(deviceSecret);
  const isKnown =
    account !== null && deviceHash !== null && (await isKnownDevice(db, account.admin.id, deviceHash));
  const accountHash = hashAccount(account?.admin.email ?? email);
  return { accountHash, network, deviceHash: isKnown ? deviceHash : null };
}

/** Writes a try down and gives its number; `null` where there were too many. What is refused does not count in turn. */
async function admitAttempt(
  { db }: FlowDependencies,
  attempt: SignInAttempt,
  now: Date,
): Promise<number | null> {
  const windowStart = new Date(now.getTime() - ATTEMPT_WINDOW_MS);
  await removeAttemptsBefore(db, windowStart);
  const id = await saveAttempt(db, attempt, now);
  const failures = await loadFailures(db, attempt, { since: windowStart, beforeId: id });
  if (mayTry({ ...failures, isKnownDevice: attempt.deviceHash !== null })) return id;
  await removeAttempt(db, id);
  return null;
}

interface Admitted {
  readonly request: SignInRequest;
  readonly account: AdminAccount;
  readonly attemptId: number;
}

async function beginSession(
  { db, log }: FlowDependencies,
  { request, account, attemptId }: Admitted,
  now: Date,
): Promise<SignInOutcome> {
  const adminId = account.admin.id;
  const sessionId = makeSecret();
  const deviceSecret = request.deviceSecret ?? makeSecret();
  await inTransaction(db, async (transaction) => {
    await saveSuccess(transaction, attemptId);
    if (request.oldSessionId !== null) await removeSession(transaction, hashSecret(request.oldSessionId));
    await removeSessionsBefore(transaction, new Date(now.getTime() - ABSOLUTE_LIMIT_MS));
    await saveDevice(transaction, { adminId, deviceHash: hashSecret(deviceSecret) }, now);
    await saveSession(transaction, { idHash: hashSecret(sessionId), adminId, network: request.network }, now);
  });
  log.info({ adminId, network: request.network }, "Signed in");
  return { kind: "signed-in", sessionId, deviceSecret };
}
