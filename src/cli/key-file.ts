// The keys of the personal links, made and kept in the data folder when the environment gives none.
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseTokenKeys, type TokenKey } from "../consent/preference-token.ts";

const KEY_BYTES = 32;

/**
 * Reads the key file, and makes it first where there is none.
 *
 * @throws Error when the file is damaged: a new key would make every link sent so far useless, so a person must decide.
 */
export function readKeyFile(dataFolder: string): readonly [TokenKey, ...TokenKey[]] {
  const file = join(dataFolder, "token-keys");
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  makeOnce(file);
  const keys = parseTokenKeys(readFileSync(file, "utf8").trim());
  if (keys.kind === "ok") return keys.value;
  throw new Error(
    `Cannot read the key file "${file}": ${keys.error}. Restore it from a backup: links sent so far need it`,
  );
}

/** Two processes may start at once: each writes a file of its own, and the one that links it first wins. */
function makeOnce(file: string): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${randomBytes(KEY_BYTES).toString("base64url")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(own, file);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
  } finally {
    rmSync(own);
  }
}
