// Who may sign in by an identity provider, and as what: the rule, with nothing of how the provider is asked.
import type { EmailAddress } from "../consent/contact.ts";
import type { Admin, AdminRole } from "./admin.ts";
import { ADMIN_ROLES } from "./admin.ts";

/** What an identity provider vouches for. */
export interface Identity {
  readonly issuer: string;
  /** Names the person at that issuer, for good; an address may be given to somebody else one day. */
  readonly subject: string;
  /** `null`: the provider names none that is one. */
  readonly email: EmailAddress | null;
  readonly isEmailVerified: boolean;
  /** Values of the claim that roles are given by. */
  readonly groups: readonly string[];
}

/** What whoever runs the system decides of the provider. */
export interface ProviderRules {
  /** Who has an address in one of them needs no invitation. In lower case. */
  readonly domains: readonly string[];
  /** Roles by values of the claim; they hold from the next sign-in on, and who has none is refused. `null`: owners give roles. */
  readonly roleByGroup: ReadonlyMap<string, AdminRole> | null;
  /** Nobody can choose their own address there, so that one need not be said to be verified. */
  readonly trustsAddresses: boolean;
}

/** Who is on record. */
export interface KnownAdmins {
  /** The admin this identity signed in as before. */
  readonly byIdentity: Admin | null;
  /** The admin who has its address. */
  readonly byAddress: Admin | null;
  /** Whether another identity signed in as the latter before. */
  readonly isAddressTaken: boolean;
}

/** Why an identity is not let in. */
export type IdentityRefusal =
  | "no-address"
  | "unverified"
  /** Nobody invited the address, and its domain is none that needs no invitation. */
  | "not-invited"
  /** Somebody else at the provider signed in by that address before. */
  | "other-identity"
  | "no-role"
  | "disabled";

/** What is done with an identity. */
export type IdentityOutcome =
  | { readonly kind: "admit"; readonly admin: Admin; readonly role: AdminRole }
  | { readonly kind: "add"; readonly email: EmailAddress; readonly role: AdminRole }
  | { readonly kind: "refuse"; readonly why: IdentityRefusal };

/** Who comes without an invitation and without a role of the provider's is this. */
const LEAST_ROLE: AdminRole = "reviewer";

/** Decides whether an identity is let in, and as whom. */
export function decideIdentity(
  identity: Identity,
  { byIdentity, byAddress, isAddressTaken }: KnownAdmins,
  rules: ProviderRules,
): IdentityOutcome {
  const role = highestRole(identity, rules);
  if (role === null) return refuse("no-role");
  if (byIdentity !== null) return admit(byIdentity, role);
  const { email } = identity;
  if (email === null) return refuse("no-address");
  if (!identity.isEmailVerified && !rules.trustsAddresses) return refuse("unverified");
  if (byAddress !== null) return isAddressTaken ? refuse("other-identity") : admit(byAddress, role);
  const isInvited = rules.domains.includes(email.slice(email.lastIndexOf("@") + 1).toLowerCase());
  return isInvited
    ? { kind: "add", email, role: role === "as-given" ? LEAST_ROLE : role }
    : refuse("not-invited");
}

function admit(admin: Admin, role: AdminRole | "as-given"): IdentityOutcome {
  if (admin.disabledAt !== null) return refuse("disabled");
  return { kind: "admit", admin, role: role === "as-given" ? admin.role : role };
}

/** `null`: roles are the provider's to give, and it gives none. */
function highestRole({ groups }: Identity, { roleByGroup }: ProviderRules): AdminRole | "as-given" | null {
  if (roleByGroup === null) return "as-given";
  const roles = groups.map((group) => roleByGroup.get(group));
  return [...ADMIN_ROLES].reverse().find((role) => roles.includes(role)) ?? null;
}

function refuse(why: IdentityRefusal): IdentityOutcome {
  return { kind: "refuse", why };
}
