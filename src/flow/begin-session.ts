// Begins a session, however somebody proved who they are.
import type { AdminId } from "../admin/admin.ts";
import { ABSOLUTE_LIMIT_MS } from "../admin/session-age.ts";
import { removeSession, removeSessionsBefore, saveDevice, saveSession } from "../store/admin-sessions.ts";
import type { Db } from "../store/database.ts";
import { hashSecret, makeSecret } from "./secrets.ts";

/** The browser a session begins in. */
export interface SessionPlace {
  readonly network: string;
  /** What the browser kept of an earlier sign-in. */
  readonly deviceSecret: string | null;
  /** The session the browser had until now; it ends, whoever put it there. */
  readonly oldSessionId: string | null;
}

/** What the browser keeps of a session that began. */
export interface BegunSession {
  readonly sessionId: string;
  readonly deviceSecret: string;
}

/** Begins a session under an id that nobody has known before. */
export async function beginSession(
  transaction: Db,
  { adminId, place }: { readonly adminId: AdminId; readonly place: SessionPlace },
  now: Date,
): Promise<BegunSession> {
  const sessionId = makeSecret();
  const deviceSecret = place.deviceSecret ?? makeSecret();
  if (place.oldSessionId !== null) await removeSession(transaction, hashSecret(place.oldSessionId));
  await removeSessionsBefore(transaction, new Date(now.getTime() - ABSOLUTE_LIMIT_MS));
  await saveDevice(transaction, { adminId, deviceHash: hashSecret(deviceSecret) }, now);
  await saveSession(transaction, { idHash: hashSecret(sessionId), adminId, network: place.network }, now);
  return { sessionId, deviceSecret };
}
