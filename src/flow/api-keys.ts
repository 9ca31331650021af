// Keys for systems that use the API: made and shown once, revoked, and told again from what a request carries.
import type { ApiScope } from "../admin/api-scope.ts";
import { type ApiKey, loadApiKey, saveApiKey, saveRevoked } from "../store/api-keys.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { hashSecret, makeSecret } from "./secrets.ts";

/** Tells a key by its look, so that one in the wrong place is noticed. */
const KEY_PREFIX = "mck_";

/** Makes a key for a system; its text is given here and never again. */
export async function addApiKey(
  { db, clock, log }: FlowDependencies,
  { name, scopes, by }: { readonly name: string; readonly scopes: readonly ApiScope[]; readonly by: string },
): Promise<{ readonly key: ApiKey; readonly text: string }> {
  const text = `${KEY_PREFIX}${makeSecret()}`;
  const key = await saveApiKey(db, { name, scopes, keyHash: hashSecret(text), by }, clock());
  log.info({ apiKeyId: key.id }, "API key added");
  return { key, text };
}

/** Makes a key useless. Returns false where it was already, or never was. */
export async function revokeApiKey(
  { db, clock, log }: FlowDependencies,
  { id, by }: { readonly id: number; readonly by: string },
): Promise<boolean> {
  const isRevoked = await saveRevoked(db, { id, by }, clock());
  if (isRevoked) log.info({ apiKeyId: id }, "API key revoked");
  return isRevoked;
}

/** Finds the key a request carries; `null` where there is none, or it was revoked. */
export async function findApiKey({ db }: Pick<FlowDependencies, "db">, text: string): Promise<ApiKey | null> {
  if (!text.startsWith(KEY_PREFIX)) return null;
  const key = await loadApiKey(db, hashSecret(text));
  return key === null || key.revokedAt !== null ? null : key;
}
