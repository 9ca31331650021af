// The log of what is done to admins: who, to whom, when.
import { ADMIN_ROLES, type AdminId, type AdminRole, parseAdminId } from "../admin/admin.ts";
import type { Db } from "./database.ts";
import { storableText } from "./storable-text.ts";
import { stored, storedOneOf } from "./stored.ts";

const KINDS = [
  "added",
  "invited",
  "linked",
  "role",
  "disabled",
  "enabled",
  "password",
  "signed-out",
  "identity",
] as const;
/**
 * What was done; `linked`: given a new link to choose a password by; `password`: they chose or were given one; `identity`:
 * came by an identity provider for the first time.
 */
export type AdminChangeKind = (typeof KINDS)[number];

/** One thing that was done to an admin. */
export interface AdminChange {
  readonly adminId: AdminId;
  readonly kind: AdminChangeKind;
  /** What they are from then on; `null` where it is none of the change. */
  readonly role: AdminRole | null;
  readonly at: Date;
  readonly by: string;
}

/** Appends a change. */
export async function appendAdminChange(db: Db, { adminId, kind, role, at, by }: AdminChange): Promise<void> {
  await db
    .insertInto("admin_changes")
    .values({ admin_id: adminId, kind, role, changed_at: at, changed_by: storableText(by) })
    .execute();
}

/** Loads the changes of all admins, the latest first. */
export async function loadAdminChanges(db: Db, limit: number): Promise<readonly AdminChange[]> {
  const rows = await db
    .selectFrom("admin_changes")
    .select(["admin_id", "kind", "role", "changed_at", "changed_by"])
    .orderBy("number", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ admin_id, kind, role, changed_at, changed_by }) => ({
    adminId: stored(parseAdminId(admin_id)),
    kind: storedOneOf(KINDS, kind),
    role: role === null ? null : storedOneOf(ADMIN_ROLES, role),
    at: changed_at,
    by: changed_by,
  }));
}
