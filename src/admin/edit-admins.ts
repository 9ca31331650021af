// How an owner's edits change who may sign in, and what stands against them.
import { assertNever } from "../base/assert.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Admin, AdminRole } from "./admin.ts";

/** What is done to an admin. */
export type AdminEdit =
  | { readonly kind: "role"; readonly role: AdminRole }
  | { readonly kind: "disable" }
  | { readonly kind: "enable" };

/** Why something is not done to an admin. */
export type AdminError =
  /** Nobody who can sign in would be left to manage admins. */
  | "last-owner"
  /** The admin is so already. */
  | "no-change"
  /** The address is an admin's already. */
  | "taken"
  /** Nobody signs in by that address or number. */
  | "unknown"
  /** The admin may not sign in. */
  | "disabled";

/** Decides what an admin is after an edit. */
export function editAdmin(
  admin: Admin,
  edit: AdminEdit,
  { all, now }: { readonly all: readonly Admin[]; readonly now: Date },
): Result<Admin, AdminError> {
  const after = afterEdit(admin, edit, now);
  if (after.role === admin.role && after.disabledAt === admin.disabledAt) return err("no-change");
  const isLastOwner =
    isActiveOwner(admin) && !all.some((other) => other.id !== admin.id && isActiveOwner(other));
  return isLastOwner && !isActiveOwner(after) ? err("last-owner") : ok(after);
}

function afterEdit(admin: Admin, edit: AdminEdit, now: Date): Admin {
  switch (edit.kind) {
    case "role":
      return { ...admin, role: edit.role };
    case "disable":
      return { ...admin, disabledAt: admin.disabledAt ?? now };
    case "enable":
      return { ...admin, disabledAt: null };
    default:
      return assertNever(edit);
  }
}

/** An owner who never chose a password could not let anybody in. */
function isActiveOwner({ role, disabledAt, isInvited }: Admin): boolean {
  return role === "owner" && disabledAt === null && !isInvited;
}

/** Says in words for a command line why something is not done to an admin. */
export function explainAdminError(error: AdminError): string {
  switch (error) {
    case "last-owner":
      return "nobody else who can sign in is an owner; make somebody one first";
    case "no-change":
      return "it is so already";
    case "taken":
      return "the address is an admin's already; see `mailconsent admin list`";
    case "unknown":
      return "nobody signs in by that address; see `mailconsent admin list`";
    case "disabled":
      return "the admin is disabled; let them in again by `mailconsent admin enable`";
    default:
      return assertNever(error);
  }
}
