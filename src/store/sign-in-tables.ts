// The tables of those who sign in, and of the systems that have a key, as Kysely sees them; see tables.ts.
import type { GeneratedAlways } from "kysely";

interface AdminsTable {
  readonly id: GeneratedAlways<number>;
  readonly email: string;
  readonly address_key: string;
  readonly role: string;
  /** `null`: was invited, and chose none yet. */
  readonly password_hash: string | null;
  readonly created_at: Date;
  readonly disabled_at: Date | null;
}

interface AdminIdentitiesTable {
  readonly admin_id: number;
  readonly issuer: string;
  readonly subject: string;
}

interface AdminInvitationsTable {
  readonly admin_id: number;
  readonly secret_hash: Buffer;
  readonly expires_at: Date;
}

interface AdminChangesTable {
  readonly number: GeneratedAlways<number>;
  readonly admin_id: number;
  readonly kind: string;
  readonly role: string | null;
  readonly changed_at: Date;
  readonly changed_by: string;
}

interface AdminSessionsTable {
  readonly id_hash: Buffer;
  readonly admin_id: number;
  readonly network: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
}

interface AdminDevicesTable {
  readonly admin_id: number;
  readonly device_hash: Buffer;
  readonly last_used_at: Date;
}

interface SignInAttemptsTable {
  readonly id: GeneratedAlways<number>;
  readonly account_hash: Buffer;
  readonly network: string;
  /** `null`: the account never signed in from that device. */
  readonly device_hash: Buffer | null;
  readonly attempted_at: Date;
  readonly has_succeeded: boolean;
}

interface ApiKeysTable {
  readonly id: GeneratedAlways<number>;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly key_hash: Buffer;
  readonly created_at: Date;
  readonly created_by: string;
  readonly revoked_at: Date | null;
  readonly revoked_by: string | null;
}

/** Tables of those who sign in by name. */
export interface SignInTables {
  readonly admins: AdminsTable;
  readonly admin_identities: AdminIdentitiesTable;
  readonly admin_invitations: AdminInvitationsTable;
  readonly admin_changes: AdminChangesTable;
  readonly admin_sessions: AdminSessionsTable;
  readonly admin_devices: AdminDevicesTable;
  readonly sign_in_attempts: SignInAttemptsTable;
  readonly api_keys: ApiKeysTable;
}
