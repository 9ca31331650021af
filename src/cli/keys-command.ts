// `mailconsent keys`: a new key signs the links from now on, and the old ones stay; pipelines get keys for passes alone.
import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { TokenKey } from "../consent/preference-token.ts";
import { formatPassKeys } from "../consent/send-pass.ts";
import { CommandError } from "./errors.ts";
import { makeKey, readKeyFile, rotateKeyFile } from "./key-file.ts";
import { configOf, type Terminal } from "./terminal.ts";

/** Adds the command. */
export function addKeys(program: Command, terminal: Terminal): void {
  const keys = program.command("keys").description("the keys of the personal links");
  keys
    .command("passes")
    .description(
      "prints the keys by which a pipeline verifies passes; they make no links. Keep them secret all the same",
    )
    .action(() => terminal.print(formatPassKeys(readKeys(terminal))));
  keys
    .command("rotate")
    .description("adds a new key that signs from now on; links sent so far stay valid")
    .action(() => rotate(terminal));
}

function readKeys(terminal: Terminal): readonly TokenKey[] {
  const { tokenKeys, store, dataFolder } = configOf(terminal);
  if (tokenKeys !== null) return tokenKeys;
  if (store.kind === "embedded") return readKeyFile(dataFolder);
  throw new CommandError("input", "Cannot print the keys of passes: TOKEN_KEYS is not set");
}

function rotate(terminal: Terminal): void {
  const config = configOf(terminal);
  const given = readGivenKeys(terminal.environment);
  if (given !== null) {
    terminal.print(`${makeKey()},${given}`);
    terminal.warn(
      "Set TOKEN_KEYS to this in every process, and restart them, those that serve pages first: they have to know a key before others sign with it. Keep all of it: links never expire.",
    );
    return;
  }
  if (config.store.kind === "server") {
    throw new CommandError("input", "Cannot rotate: TOKEN_KEYS is not set, so there is no key to keep");
  }
  const count = rotateKeyFile(config.dataFolder);
  terminal.print(
    `A new key signs from now on; ${count} keys verify. What runs on this folder takes it up by itself.`,
  );
}

function readGivenKeys({ TOKEN_KEYS: keys, TOKEN_KEYS_FILE: file }: NodeJS.ProcessEnv): string | null {
  if (keys !== undefined && keys !== "") return keys.trim();
  return file === undefined || file === "" ? null : readFileSync(file, "utf8").trim();
}
