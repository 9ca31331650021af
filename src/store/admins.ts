// Those who sign in: rows in, admins out. A password's hash leaves this file to be compared, and for nothing else.

import { sql } from "kysely";
import { ADMIN_ROLES, type Admin, type AdminId, type AdminRole, parseAdminId } from "../admin/admin.ts";
import { type AddressKey, addressKey, type EmailAddress, parseEmailAddress } from "../consent/contact.ts";
import type { Db } from "./database.ts";
import { stored, storedOneOf } from "./stored.ts";

/** An admin with what their password is compared with. */
export interface AdminAccount {
  readonly admin: Admin;
  /** `null`: no password has been chosen yet. */
  readonly passwordHash: string | null;
}

/** An admin who is to be. */
export interface NewAdmin {
  readonly email: EmailAddress;
  readonly role: AdminRole;
  /** `null`: it is to be chosen by an invitation. */
  readonly passwordHash: string | null;
}

/** Saves a new admin. Returns `null` where the address is an admin's already. */
export async function saveAdmin(
  db: Db,
  { email, role, passwordHash }: NewAdmin,
  at: Date,
): Promise<Admin | null> {
  const row = await db
    .insertInto("admins")
    .values({
      email,
      address_key: addressKey(email),
      role,
      password_hash: passwordHash,
      created_at: at,
      disabled_at: null,
    })
    .onConflict((conflict) => conflict.column("address_key").doNothing())
    .returning(ADMIN_COLUMNS)
    .executeTakeFirst();
  return row === undefined ? null : readAdmin(row);
}

/** Loads an admin's account by their address, disabled or not. */
export async function loadAccount(db: Db, key: AddressKey): Promise<AdminAccount | null> {
  const row = await db
    .selectFrom("admins")
    .select([...ADMIN_COLUMNS, "password_hash"])
    .where("address_key", "=", key)
    .executeTakeFirst();
  return row === undefined ? null : { admin: readAdmin(row), passwordHash: row.password_hash };
}

/** Loads all admins, in the order of their addresses. */
export async function loadAdmins(db: Db): Promise<readonly Admin[]> {
  const rows = await db.selectFrom("admins").select(ADMIN_COLUMNS).orderBy("address_key").execute();
  return rows.map(readAdmin);
}

/** Saves a new hash of an admin's password. */
export async function savePasswordHash(db: Db, id: AdminId, passwordHash: string): Promise<void> {
  await db.updateTable("admins").set({ password_hash: passwordHash }).where("id", "=", id).execute();
}

/** Saves what an admin may do, and since when they may not sign in. */
export async function saveEditedAdmin(db: Db, { id, role, disabledAt }: Admin): Promise<void> {
  await db.updateTable("admins").set({ role, disabled_at: disabledAt }).where("id", "=", id).execute();
}

/** The columns an admin is read from. */
export const ADMIN_COLUMNS = [
  "admins.id",
  "admins.email",
  "admins.role",
  "admins.created_at",
  "admins.disabled_at",
  sql<boolean>`admins.password_hash is null
    and not exists (select from admin_identities where admin_identities.admin_id = admins.id)`.as(
    "is_invited",
  ),
] as const;

interface AdminRow {
  readonly id: number;
  readonly email: string;
  readonly role: string;
  readonly created_at: Date;
  readonly disabled_at: Date | null;
  readonly is_invited: boolean;
}

/** Reads an admin from {@link ADMIN_COLUMNS}. */
export function readAdmin({ id, email, role, created_at, disabled_at, is_invited }: AdminRow): Admin {
  return {
    id: stored(parseAdminId(id)),
    email: stored(parseEmailAddress(email)),
    role: storedOneOf(ADMIN_ROLES, role),
    createdAt: created_at,
    disabledAt: disabled_at,
    isInvited: is_invited,
  };
}
