// Somebody who was invited, or forgot their password, chooses one by the link they were given.
import type { Admin } from "../admin/admin.ts";
import type { Password } from "../admin/password.ts";
import { removeSessions } from "../store/admin-sessions.ts";
import { savePasswordHash } from "../store/admins.ts";
import { inTransaction } from "../store/database.ts";
import { loadInvited, removeInvitation } from "../store/invitations.ts";
import { removeAttempts } from "../store/sign-in-attempts.ts";
import { takeAdminTurn } from "../store/turns.ts";
import { type BegunSession, beginSession, type SessionPlace } from "./begin-session.ts";
import { hashAccount } from "./count-attempts.ts";
import type { FlowDependencies, KeyedDependencies } from "./dependencies.ts";
import { logAdminChange } from "./manage-admins.ts";
import { hashPassword } from "./password-hash.ts";
import { hashSecret } from "./secrets.ts";

/** Says whose link it is, and changes nothing; `null` where it was used, replaced, or is too old. */
export async function readInvitation(
  { db, clock }: Pick<FlowDependencies, "db" | "clock">,
  secret: string,
): Promise<Admin | null> {
  const invited = await loadInvited(db, hashSecret(secret));
  if (invited === null || invited.admin.disabledAt !== null) return null;
  return clock() < invited.expiresAt ? invited.admin : null;
}

/** Sets the password that was chosen, and signs in. The link is used up; `null` where it was before. */
export async function acceptInvitation(
  deps: KeyedDependencies,
  {
    secret,
    password,
    place,
  }: { readonly secret: string; readonly password: Password; readonly place: SessionPlace },
): Promise<BegunSession | null> {
  const passwordHash = await hashPassword(password);
  return inTransaction(deps.db, async (db) => {
    await takeAdminTurn(db);
    const admin = await readInvitation({ ...deps, db }, secret);
    if (admin === null) return null;
    await removeInvitation(db, admin.id);
    await savePasswordHash(db, admin.id, passwordHash);
    await removeSessions(db, admin.id, { devices: true });
    await removeAttempts(db, hashAccount(admin.email, deps.tokenKeys));
    await logAdminChange({ ...deps, db }, admin.id, { kind: "password", by: admin.email });
    return beginSession(db, { adminId: admin.id, place }, deps.clock());
  });
}
