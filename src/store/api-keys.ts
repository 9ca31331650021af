// The keys that systems use the API with; the store holds their hashes.
import { API_SCOPES, type ApiScope } from "../admin/api-scope.ts";
import type { Db } from "./database.ts";
import { storedOneOf } from "./stored.ts";

/** A key as it is kept. */
export interface ApiKey {
  readonly id: number;
  /** The system that has it. */
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly createdAt: Date;
  readonly createdBy: string;
  /** `null`: it may be used. */
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
}

/** A key that is to be. */
export interface NewApiKey {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  readonly keyHash: Buffer;
  readonly by: string;
}

/** Saves a new key. */
export async function saveApiKey(
  db: Db,
  { name, scopes, keyHash, by }: NewApiKey,
  at: Date,
): Promise<ApiKey> {
  const row = await db
    .insertInto("api_keys")
    .values({
      name,
      scopes: [...scopes],
      key_hash: keyHash,
      created_at: at,
      created_by: by,
      revoked_at: null,
      revoked_by: null,
    })
    .returning(KEY_COLUMNS)
    .executeTakeFirstOrThrow();
  return readKey(row);
}

/** Loads all keys, the newest first. */
export async function loadApiKeys(db: Db): Promise<readonly ApiKey[]> {
  const rows = await db.selectFrom("api_keys").select(KEY_COLUMNS).orderBy("id", "desc").execute();
  return rows.map(readKey);
}

/** Loads a key by its hash, revoked or not. */
export async function loadApiKey(db: Db, keyHash: Buffer): Promise<ApiKey | null> {
  const row = await db
    .selectFrom("api_keys")
    .select(KEY_COLUMNS)
    .where("key_hash", "=", keyHash)
    .executeTakeFirst();
  return row === undefined ? null : readKey(row);
}

/** Saves that a key may not be used from now on. Returns false where it could not be used before. */
export async function saveRevoked(
  db: Db,
  { id, by }: { readonly id: number; readonly by: string },
  at: Date,
): Promise<boolean> {
  const revoked = await db
    .updateTable("api_keys")
    .set({ revoked_at: at, revoked_by: by })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return revoked.numUpdatedRows > 0n;
}

const KEY_COLUMNS = ["id", "name", "scopes", "created_at", "created_by", "revoked_at", "revoked_by"] as const;

function readKey(row: {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly created_at: Date;
  readonly created_by: string;
  readonly revoked_at: Date | null;
  readonly revoked_by: string | null;
}): ApiKey {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes.map((scope) => storedOneOf(API_SCOPES, scope)),
    createdAt: row.created_at,
    createdBy: row.created_by,
    revokedAt: row.revoked_at,
    revokedBy: row.revoked_by,
  };
}
