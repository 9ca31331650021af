// Counts tries to tell a password, so that guessing is slow: at signing in, and where the current one is asked for again.
import type { Admin } from "../admin/admin.ts";
import { ATTEMPT_WINDOW_MS, mayTry } from "../admin/sign-in-limits.ts";
import { isKnownDevice } from "../store/admin-sessions.ts";
import type { TokenKeys } from "../store/erasures.ts";
import {
  loadFailures,
  removeAttempt,
  removeAttemptsBefore,
  type SignInAttempt,
  saveAttempt,
} from "../store/sign-in-attempts.ts";
import type { KeyedDependencies } from "./dependencies.ts";
import { hashKeyed, hashSecret } from "./secrets.ts";

/** Who tries, and from where. */
export interface Attempt {
  /** As it was typed, or the admin's own. */
  readonly email: string;
  /** `null`: the address is nobody's. */
  readonly admin: Admin | null;
  readonly network: string;
  /** What the browser kept of an earlier sign-in. */
  readonly deviceSecret: string | null;
}

/** A try that is not let through. */
export interface TooManyAttempts {
  readonly kind: "too-many";
  readonly retryAfterSeconds: number;
}

/** Whether a try is let through; one that is counts as failed until it is saved as a success. */
export type AttemptOutcome = { readonly kind: "admitted"; readonly id: number } | TooManyAttempts;

/** Writes a try down before the password is looked at. What is refused does not count in turn. */
export async function admitAttempt(deps: KeyedDependencies, attempt: Attempt): Promise<AttemptOutcome> {
  const { db, clock, log } = deps;
  const now = clock();
  const counted = await countedAs(deps, attempt);
  const since = new Date(now.getTime() - ATTEMPT_WINDOW_MS);
  await removeAttemptsBefore(db, since);
  const id = await saveAttempt(db, counted, now);
  const failures = await loadFailures(db, counted, { since, beforeId: id });
  if (mayTry({ ...failures, isKnownDevice: counted.deviceHash !== null })) return { kind: "admitted", id };
  await removeAttempt(db, id);
  log.warn({ network: attempt.network }, "Password not looked at: too many tries");
  return { kind: "too-many", retryAfterSeconds: ATTEMPT_WINDOW_MS / 1_000 };
}

/** Stands for an account among the tries, whether or not there is one; without the key addresses cannot be tried against it. */
export function hashAccount(email: string, [newest]: TokenKeys): Buffer {
  return hashKeyed(newest, "account", email.trim().toLowerCase().normalize("NFC"));
}

async function countedAs(
  { db, tokenKeys }: KeyedDependencies,
  { email, admin, network, deviceSecret }: Attempt,
): Promise<SignInAttempt> {
  const deviceHash = deviceSecret === null ? null : hashSecret(deviceSecret);
  const isKnown = admin !== null && deviceHash !== null && (await isKnownDevice(db, admin.id, deviceHash));
  const accountHash = hashAccount(admin?.email ?? email, tokenKeys);
  return { accountHash, network, deviceHash: isKnown ? deviceHash : null };
}
