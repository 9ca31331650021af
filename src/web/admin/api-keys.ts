// API keys: which systems may use the API, made with their text shown once, and revoked.
import { API_SCOPES, parseSystemName } from "../../admin/api-scope.ts";
import { addApiKey, revokeApiKey } from "../../flow/api-keys.ts";
import { loadApiKeys } from "../../store/api-keys.ts";
import type { WebDependencies } from "../dependencies.ts";
import { fromStore } from "../errors.ts";
import { readForm } from "../read-form.ts";
import { numberIn } from "./number-in.ts";
import { API_KEY_WORDS } from "./strings/api-keys.ts";
import { API_KEY_FIELDS, API_KEYS_PATH, apiKeysPage } from "./views/api-keys-page.tsx";
import { type AdminVisit, goTo } from "./visit.ts";

type Typed = Omit<Parameters<typeof apiKeysPage>[1], "keys" | "done">;

const NOTHING_TYPED: Typed = { made: null, name: "", chosen: [], nameError: null, scopeError: null };

/** Lists all keys, without their text. */
export function showApiKeys(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  return list(deps, visit, NOTHING_TYPED);
}

/** Revokes a key where the form names one, and makes one otherwise. */
export async function editApiKeys(deps: WebDependencies, visit: AdminVisit): Promise<Response> {
  const fields = await readForm(visit.c);
  const revoked = fields.get(API_KEY_FIELDS.revoke)?.[0];
  if (revoked !== undefined) return revoke(deps, visit, revoked);
  const name = fields.get(API_KEY_FIELDS.name)?.[0]?.trim() ?? "";
  const named = fields.get(API_KEY_FIELDS.scope) ?? [];
  return make(deps, visit, { name, scopes: API_SCOPES.filter((scope) => named.includes(scope)) });
}

type NewKey = Omit<Parameters<typeof addApiKey>[1], "by">;

async function make(deps: WebDependencies, visit: AdminVisit, { name, scopes }: NewKey): Promise<Response> {
  const words = API_KEY_WORDS[visit.frame.language];
  const parsed = parseSystemName(name);
  const nameError = parsed.kind === "ok" ? null : parsed.error === "blank" ? words.noName : words.longName;
  const scopeError = scopes.length === 0 ? words.noScope : null;
  if (nameError !== null || scopeError !== null) {
    return list(deps, visit, { made: null, name, chosen: scopes, nameError, scopeError });
  }
  const { text } = await fromStore(addApiKey(deps.flow, { name, scopes, by: visit.admin.email }));
  return list(deps, visit, { ...NOTHING_TYPED, made: { name, text } });
}

async function revoke({ flow }: WebDependencies, visit: AdminVisit, number: string): Promise<Response> {
  const key = { id: numberIn(number) ?? 0, by: visit.admin.email };
  const isRevoked = await fromStore(revokeApiKey(flow, key));
  return goTo(visit, `${API_KEYS_PATH}?done=${isRevoked ? "revoked" : "nothing"}`);
}

async function list({ flow }: WebDependencies, { c, frame }: AdminVisit, typed: Typed): Promise<Response> {
  const keys = await fromStore(loadApiKeys(flow.db));
  const isRefused = typed.nameError !== null || typed.scopeError !== null;
  return c.html(
    apiKeysPage(frame, { ...typed, keys, done: c.req.query("done") ?? null }),
    isRefused ? 400 : 200,
  );
}
