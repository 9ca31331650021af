// `mailconsent api-key …`: which systems may use the API, and for what.
import type { Command } from "commander";
import { API_SCOPES, parseApiScopes } from "../admin/api-scope.ts";
import { CommandError } from "./errors.ts";
import { parseNameOfSystem, parseNumber } from "./options.ts";
import { tellTime } from "./tell-time.ts";
import { type Terminal, take, withStore } from "./terminal.ts";

/** Adds the command and those under it. */
export function addApiKeys(program: Command, terminal: Terminal): void {
  const keys = program.command("api-key").description("which systems may use the API, and for what");
  addAdding(keys, terminal);
  addListing(keys, terminal);
  addRevoking(keys, terminal);
}

const BY = ["--by <who>", "who decides it; kept with the key"] as const;

function addAdding(keys: Command, terminal: Terminal): void {
  keys
    .command("add")
    .description("makes a key and prints it, this once")
    .argument("<name>", "the system that gets it", parseNameOfSystem)
    .requiredOption("--scopes <scopes>", `what it may do, separated by commas: ${API_SCOPES.join(", ")}`)
    .requiredOption(...BY)
    .action(async (name: string, flags: { scopes: string; by: string }) => {
      const scopes = take(parseApiScopes(flags.scopes));
      const { addApiKey } = await import("../flow/api-keys.ts");
      const { key, text } = await withStore(terminal, ({ deps }) =>
        addApiKey(deps, { name, scopes, by: flags.by }),
      );
      terminal.print(text);
      terminal.warn(`Key ${key.id} of "${name}". It is kept as a hash and cannot be shown again.`);
    });
}

function addListing(keys: Command, terminal: Terminal): void {
  keys
    .command("list")
    .description("all keys, the newest first, without their text")
    .option("--json", "one line of JSON a key", false)
    .action(async ({ json }: { json: boolean }) => {
      const { loadApiKeys } = await import("../store/api-keys.ts");
      const all = await withStore(terminal, ({ deps }) => loadApiKeys(deps.db));
      if (all.length === 0 && !json) terminal.print("None yet");
      for (const key of all) {
        const state = key.revokedAt === null ? "" : `  revoked ${tellTime(key.revokedAt)}`;
        terminal.print(
          json ? JSON.stringify(key) : `${key.id}  ${key.name}  ${key.scopes.join(",")}${state}`,
        );
      }
    });
}

function addRevoking(keys: Command, terminal: Terminal): void {
  keys
    .command("revoke")
    .description("makes a key useless at once")
    .argument("<id>", "its number, as list prints it", parseNumber)
    .requiredOption(...BY)
    .action(async (id: number, { by }: { by: string }) => {
      const { revokeApiKey } = await import("../flow/api-keys.ts");
      const isRevoked = await withStore(terminal, ({ deps }) => revokeApiKey(deps, { id, by }));
      if (!isRevoked)
        throw new CommandError(
          "input",
          `Cannot revoke key ${id}: there is none that could be used; see "mailconsent api-key list"`,
        );
      terminal.print(`Key ${id} is revoked`);
    });
}
