// The keys of the personal links, made and kept in the data folder when the environment gives none.
import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseTokenKeys, type TokenKey } from "../consent/preference-token.ts";
import { prepareDataFolder } from "../embedded/data-folder.ts";

const KEY_BYTES = 32;

/**
 * Reads the key file, and makes it first where there is none.
 *
 * @throws Error when the folder cannot serve, or the file is damaged: a new key would make every link sent so far useless, so a person must decide.
 */
export function readKeyFile(dataFolder: string): readonly [TokenKey, ...TokenKey[]] {
  const file = join(dataFolder, "token-keys");
  prepareDataFolder(dataFolder);
  makeOnce(file);
  const keys = parseTokenKeys(readFileSync(file, "utf8").trim());
  if (keys.kind === "ok") return keys.value;
  throw new Error(
    `Cannot read the key file "${file}": ${keys.error}. Restore it from a backup: links sent so far need it`,
  );
}

/** The keys of a folder for a process that runs on while they may be rotated. */
export interface KeptKeys {
  /** Always the same list, which holds what was last read. */
  readonly keys: readonly [TokenKey, ...TokenKey[]];
  /** Takes in keys that were added: what other commands sign with them is to be known here too. */
  refresh(): Promise<void>;
}

/** Reads the key file as {@link readKeyFile} does, and can read it again. */
export function keepKeyFile(dataFolder: string): KeptKeys {
  const keys: [TokenKey, ...TokenKey[]] = [...readKeyFile(dataFolder)];
  return {
    keys,
    refresh: async () => {
      const [newest, ...others] = readKeyFile(dataFolder);
      keys.splice(0, keys.length, newest, ...others);
    },
  };
}

/** Makes a new secret. */
export function makeKey(): string {
  return randomBytes(KEY_BYTES).toString("base64url");
}

/**
 * Puts a new key before those of the key file, all at once or not at all.
 *
 * @returns How many keys there are now.
 */
export function rotateKeyFile(dataFolder: string): number {
  const { length } = readKeyFile(dataFolder);
  const file = join(dataFolder, "token-keys");
  const own = `${file}.${process.pid}`;
  const keys = `${makeKey()},${readFileSync(file, "utf8").trim()}\n`;
  writeFileSync(own, keys, { mode: 0o600, flush: true });
  renameSync(own, file);
  return length + 1;
}

/** Two processes may start at once: each writes a file of its own, and the one that links it first wins. */
function makeOnce(file: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${makeKey()}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(own, file);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
  } finally {
    rmSync(own);
  }
}
