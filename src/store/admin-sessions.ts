// Who is signed in: sessions by the hash of their id, and the devices an account has signed in from before.
import type { Admin, AdminId } from "../admin/admin.ts";
import { ADMIN_COLUMNS, readAdmin } from "./admins.ts";
import type { Db } from "./database.ts";

/** A session as it is kept. */
export interface StoredSession {
  readonly idHash: Buffer;
  readonly admin: Admin;
  readonly network: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** Saves a new session. */
export async function saveSession(
  db: Db,
  {
    idHash,
    adminId,
    network,
  }: { readonly idHash: Buffer; readonly adminId: AdminId; readonly network: string },
  at: Date,
): Promise<void> {
  await db
    .insertInto("admin_sessions")
    .values({ id_hash: idHash, admin_id: adminId, network, created_at: at, last_seen_at: at })
    .execute();
}

/** Loads a session with its admin, however old it is and whether or not they may still sign in. */
export async function loadSession(db: Db, idHash: Buffer): Promise<StoredSession | null> {
  const row = await sessionsWithAdmins(db).where("admin_sessions.id_hash", "=", idHash).executeTakeFirst();
  return row === undefined ? null : readSession(row);
}

/** Loads all sessions of an admin, the last used first. */
export async function loadSessions(db: Db, adminId: AdminId): Promise<readonly StoredSession[]> {
  const rows = await sessionsWithAdmins(db)
    .where("admin_sessions.admin_id", "=", adminId)
    .orderBy("admin_sessions.last_seen_at", "desc")
    .execute();
  return rows.map(readSession);
}

/** Loads all sessions of all admins, the last used first. */
export async function loadAllSessions(db: Db): Promise<readonly StoredSession[]> {
  const rows = await sessionsWithAdmins(db).orderBy("admin_sessions.last_seen_at", "desc").execute();
  return rows.map(readSession);
}

/** Saves that a session is in use. */
export async function saveSeen(db: Db, idHash: Buffer, at: Date): Promise<void> {
  await db.updateTable("admin_sessions").set({ last_seen_at: at }).where("id_hash", "=", idHash).execute();
}

/** Removes one session. */
export async function removeSession(db: Db, idHash: Buffer): Promise<void> {
  await db.deleteFrom("admin_sessions").where("id_hash", "=", idHash).execute();
}

/** Removes all sessions of an admin; with `devices` their known devices too. Returns how many sessions there were. */
export async function removeSessions(
  db: Db,
  adminId: AdminId,
  { devices }: { readonly devices: boolean },
): Promise<number> {
  const removed = await db.deleteFrom("admin_sessions").where("admin_id", "=", adminId).executeTakeFirst();
  if (devices) await db.deleteFrom("admin_devices").where("admin_id", "=", adminId).execute();
  return Number(removed.numDeletedRows);
}

/** Removes the sessions that began before a time. */
export async function removeSessionsBefore(db: Db, at: Date): Promise<void> {
  await db.deleteFrom("admin_sessions").where("created_at", "<", at).execute();
}

/** Says whether an admin has signed in from a device before. */
export async function isKnownDevice(db: Db, adminId: AdminId, deviceHash: Buffer): Promise<boolean> {
  const row = await db
    .selectFrom("admin_devices")
    .select("admin_id")
    .where("admin_id", "=", adminId)
    .where("device_hash", "=", deviceHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Saves that an admin signs in from a device. */
export async function saveDevice(
  db: Db,
  { adminId, deviceHash }: { readonly adminId: AdminId; readonly deviceHash: Buffer },
  at: Date,
): Promise<void> {
  await db
    .insertInto("admin_devices")
    .values({ admin_id: adminId, device_hash: deviceHash, last_used_at: at })
    .onConflict((conflict) => conflict.columns(["admin_id", "device_hash"]).doUpdateSet({ last_used_at: at }))
    .execute();
}

function sessionsWithAdmins(db: Db) {
  return db
    .selectFrom("admin_sessions")
    .innerJoin("admins", "admins.id", "admin_sessions.admin_id")
    .select([
      ...ADMIN_COLUMNS,
      "admin_sessions.id_hash",
      "admin_sessions.network",
      "admin_sessions.created_at as session_created_at",
      "admin_sessions.last_seen_at",
    ]);
}

function readSession(
  row: Parameters<typeof readAdmin>[0] & {
    readonly id_hash: Buffer;
    readonly network: string;
    readonly session_created_at: Date;
    readonly last_seen_at: Date;
  },
): StoredSession {
  return {
    idHash: row.id_hash,
    admin: readAdmin(row),
    network: row.network,
    createdAt: row.session_created_at,
    lastSeenAt: row.last_seen_at,
  };
}
