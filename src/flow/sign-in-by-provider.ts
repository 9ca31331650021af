// Signing in by an identity provider: who it vouches for becomes a session as by a password.
import type { Admin } from "../admin/admin.ts";
import { editAdmin } from "../admin/edit-admins.ts";
import {
  decideIdentity,
  type Identity,
  type IdentityRefusal,
  type ProviderRules,
} from "../admin/identity.ts";
import { invariant } from "../base/assert.ts";
import type { Result } from "../base/result.ts";
import { addressKey } from "../consent/contact.ts";
import { loadAccount, loadAdmins, saveAdmin, saveEditedAdmin } from "../store/admins.ts";
import { inTransaction } from "../store/database.ts";
import { hasIdentity, loadIdentified, saveIdentity } from "../store/identities.ts";
import { removeInvitation } from "../store/invitations.ts";
import { takeAdminTurn } from "../store/turns.ts";
import { type BegunSession, beginSession, type SessionPlace } from "./begin-session.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { logAdminChange } from "./manage-admins.ts";

/** What a browser keeps while its reader is at the provider; each is of one sign-in and told to nobody else. */
export interface ProviderChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Why there is no answer of the provider's to go by. */
export type ProviderError =
  | "unreachable"
  /** The reader, or the provider, said no. */
  | "declined"
  /** It is none of ours, or nothing vouches for it. */
  | "untrusted";

/** An identity provider, as the pages see it. */
export interface SignInProvider {
  /** What admins call it. */
  readonly name: string;
  readonly rules: ProviderRules;
  /** Gives the address to send a browser to. */
  begin(
    returnTo: string,
  ): Promise<Result<{ readonly address: string; readonly checks: ProviderChecks }, ProviderError>>;
  /** Reads who came back, by the address they came back to. */
  finish(returned: URL, checks: ProviderChecks): Promise<Result<Identity, ProviderError>>;
}

/** How signing in by a provider ended. */
export type ProviderOutcome =
  | ({ readonly kind: "signed-in" } & BegunSession)
  | { readonly kind: "refused"; readonly why: IdentityRefusal };

/** Signs in whom a provider vouches for, where our rules let them in. */
export function signInByProvider(
  deps: FlowDependencies,
  { name, rules }: Pick<SignInProvider, "name" | "rules">,
  { identity, place }: { readonly identity: Identity; readonly place: SessionPlace },
): Promise<ProviderOutcome> {
  return inTransaction(deps.db, async (db): Promise<ProviderOutcome> => {
    const locked = { ...deps, db };
    await takeAdminTurn(db);
    const outcome = decideIdentity(identity, await loadKnown(locked, identity), rules);
    if (outcome.kind === "refuse") {
      deps.log.warn({ network: place.network, why: outcome.why }, "Sign-in by the provider refused");
      return { kind: "refused", why: outcome.why };
    }
    const admin =
      outcome.kind === "add"
        ? await addAdmin(locked, outcome, name)
        : await followRole(locked, outcome, name);
    if (await saveIdentity(db, { adminId: admin.id, ...identity })) {
      await removeInvitation(db, admin.id);
      await logAdminChange(locked, admin.id, { kind: "identity", by: name });
    }
    const begun = await beginSession(db, { adminId: admin.id, place }, deps.clock());
    deps.log.info({ adminId: admin.id, network: place.network }, "Signed in by the provider");
    return { kind: "signed-in", ...begun };
  });
}

async function loadKnown({ db }: FlowDependencies, identity: Identity) {
  const account = identity.email === null ? null : await loadAccount(db, addressKey(identity.email));
  return {
    byIdentity: await loadIdentified(db, identity),
    byAddress: account?.admin ?? null,
    isAddressTaken: account !== null && (await hasIdentity(db, account.admin.id)),
  };
}

async function addAdmin(
  deps: FlowDependencies,
  { email, role }: Pick<Admin, "email" | "role">,
  by: string,
): Promise<Admin> {
  const admin = await saveAdmin(deps.db, { email, role, passwordHash: null }, deps.clock());
  invariant(admin !== null, "An admin of that address came up under the lock");
  await logAdminChange(deps, admin.id, { kind: "added", role, by });
  return admin;
}

/** The last owner stays one, whatever the provider says: somebody has to be able to let others in. */
async function followRole(
  deps: FlowDependencies,
  { admin, role }: Readonly<{ admin: Admin }> & Pick<Admin, "role">,
  by: string,
): Promise<Admin> {
  const edited = editAdmin(
    admin,
    { kind: "role", role },
    { all: await loadAdmins(deps.db), now: deps.clock() },
  );
  if (edited.kind === "error") {
    if (edited.error === "last-owner") deps.log.warn({ adminId: admin.id }, "The last owner stays one");
    return admin;
  }
  await saveEditedAdmin(deps.db, edited.value);
  await logAdminChange(deps, admin.id, { kind: "role", role, by });
  return edited.value;
}
