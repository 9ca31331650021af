// What a system may do by an API key.
import { err, ok, type Result } from "../base/result.ts";

/** Every scope there is; a key has those it was made with and no others. */
export const API_SCOPES = [
  "templates",
  "mailings",
  "contacts:read",
  "contacts:write",
  "settings:read",
  "settings:write",
  "reviews",
  "upgrades",
  "webhooks",
] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** Parses scopes as a command line gives them: at least one, separated by commas. */
export function parseApiScopes(text: string): Result<readonly ApiScope[], string> {
  const names = [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== "");
  const scopes = API_SCOPES.filter((scope) => names.includes(scope));
  return scopes.length === names.length && scopes.length > 0
    ? ok(scopes)
    : err(`Cannot parse scopes ${JSON.stringify(text.slice(0, 200))}: name some of ${API_SCOPES.join(", ")}`);
}
