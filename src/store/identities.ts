// Who at an identity provider signs in as which admin.
import type { Admin, AdminId } from "../admin/admin.ts";
import type { Identity } from "../admin/identity.ts";
import { ADMIN_COLUMNS, readAdmin } from "./admins.ts";
import type { Db } from "./database.ts";

/** Saves that an identity signs in as an admin. Says whether it is new. */
export async function saveIdentity(
  db: Db,
  { adminId, issuer, subject }: Pick<Identity, "issuer" | "subject"> & { readonly adminId: AdminId },
): Promise<boolean> {
  const saved = await db
    .insertInto("admin_identities")
    .values({ admin_id: adminId, issuer, subject })
    .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doNothing())
    .executeTakeFirst();
  return Number(saved.numInsertedOrUpdatedRows) > 0;
}

/** Loads the admin an identity signs in as, disabled or not. */
export async function loadIdentified(
  db: Db,
  { issuer, subject }: Pick<Identity, "issuer" | "subject">,
): Promise<Admin | null> {
  const row = await db
    .selectFrom("admin_identities")
    .innerJoin("admins", "admins.id", "admin_identities.admin_id")
    .select(ADMIN_COLUMNS)
    .where("issuer", "=", issuer)
    .where("subject", "=", subject)
    .executeTakeFirst();
  return row === undefined ? null : readAdmin(row);
}

/** Says whether somebody at a provider signs in as an admin. */
export async function hasIdentity(db: Db, adminId: AdminId): Promise<boolean> {
  const row = await db
    .selectFrom("admin_identities")
    .select("admin_id")
    .where("admin_id", "=", adminId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes who signs in as an admin. */
export async function removeIdentity(db: Db, adminId: AdminId): Promise<void> {
  await db.deleteFrom("admin_identities").where("admin_id", "=", adminId).execute();
}
