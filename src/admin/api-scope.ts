// What an API key is made with: the name of the system that gets it, and what that may do.
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

/** Characters of a name in a list that can still be read. */
export const MAX_SYSTEM_NAME_CHARS = 200;

/** Parses the name of the system that gets a key: it stays on record, and in what the system does. */
export function parseSystemName(text: string): Result<string, "blank" | "too-long"> {
  const name = text.trim();
  if (name === "") return err("blank");
  return name.length > MAX_SYSTEM_NAME_CHARS ? err("too-long") : ok(name);
}

/** Parses scopes as a command line gives them: at least one, separated by commas. */
export function parseApiScopes(text: string): Result<readonly ApiScope[], string> {
  const names = [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== "");
  const scopes = API_SCOPES.filter((scope) => names.includes(scope));
  return scopes.length === names.length && scopes.length > 0
    ? ok(scopes)
    : err(`Cannot parse scopes ${JSON.stringify(text.slice(0, 200))}: name some of ${API_SCOPES.join(", ")}`);
}
