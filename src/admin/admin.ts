// An admin: someone of the sender's staff who signs in, and what they may do.
import type { Branded } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { EmailAddress } from "../consent/contact.ts";

/** An admin, numbered by our store. */
export type AdminId = Branded<number, "AdminId">;

/** What an admin may do, least first: each may do what those before it may. */
export const ADMIN_ROLES = ["reviewer", "consent-officer", "owner"] as const;
export type AdminRole = (typeof ADMIN_ROLES)[number];

/** Someone who signs in. */
export interface Admin {
  readonly id: AdminId;
  readonly email: EmailAddress;
  readonly role: AdminRole;
  readonly createdAt: Date;
  /** `null`: may sign in. */
  readonly disabledAt: Date | null;
  /** Was invited, and neither chose a password nor came by an identity provider yet. */
  readonly isInvited: boolean;
}

/** Says whether a role may do what another is needed for. */
export function mayAct(role: AdminRole, needed: AdminRole): boolean {
  return ADMIN_ROLES.indexOf(role) >= ADMIN_ROLES.indexOf(needed);
}

/** Parses an admin's number in our store. */
export function parseAdminId(value: number): Result<AdminId, string> {
  return Number.isSafeInteger(value) && value > 0
    ? ok(value as AdminId)
    : err(`Cannot parse admin id ${value}: it is a positive whole number`);
}
