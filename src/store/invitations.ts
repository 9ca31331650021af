// Links by which admins choose a password: one each, by the hash of its secret.
import { type AdminId, parseAdminId } from "../admin/admin.ts";
import { ADMIN_COLUMNS, type AdminAccount, readAdmin } from "./admins.ts";
import type { Db } from "./database.ts";
import { stored } from "./stored.ts";

/** A link as it is kept. */
export interface Invitation {
  readonly adminId: AdminId;
  readonly secretHash: Buffer;
  readonly expiresAt: Date;
}

/** Saves a link in the place of an earlier one. */
export async function saveInvitation(db: Db, { adminId, secretHash, expiresAt }: Invitation): Promise<void> {
  const values = { secret_hash: secretHash, expires_at: expiresAt };
  await db
    .insertInto("admin_invitations")
    .values({ admin_id: adminId, ...values })
    .onConflict((conflict) => conflict.column("admin_id").doUpdateSet(values))
    .execute();
}

/** Loads whom a link was made for, and until when it can be used, however long ago that was. */
export async function loadInvited(
  db: Db,
  secretHash: Buffer,
): Promise<(AdminAccount & { readonly expiresAt: Date }) | null> {
  const row = await db
    .selectFrom("admin_invitations")
    .innerJoin("admins", "admins.id", "admin_invitations.admin_id")
    .select([...ADMIN_COLUMNS, "password_hash", "expires_at"])
    .where("secret_hash", "=", secretHash)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { admin: readAdmin(row), passwordHash: row.password_hash, expiresAt: row.expires_at };
}

/** Loads until when each admin's link can be used, where there is one. */
export async function loadInvitationEnds(db: Db): Promise<ReadonlyMap<AdminId, Date>> {
  const rows = await db.selectFrom("admin_invitations").select(["admin_id", "expires_at"]).execute();
  return new Map(rows.map(({ admin_id, expires_at }) => [stored(parseAdminId(admin_id)), expires_at]));
}

/** Removes an admin's link. */
export async function removeInvitation(db: Db, adminId: AdminId): Promise<void> {
  await db.deleteFrom("admin_invitations").where("admin_id", "=", adminId).execute();
}
