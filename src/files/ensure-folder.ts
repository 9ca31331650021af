// A folder and those it stands in, where they are missing. Unlike Node's own way, it ends wherever it is asked for.
import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** A folder to make. */
export interface NewFolder {
  /** Permission bits of every folder made, before umask. */
  readonly mode: number;
}

/**
 * Makes a folder if it is missing.
 *
 * @throws Error of the system, with its `code`; `EROFS` also where a parent that is there takes no folders and says that
 *   something is missing, as `/proc` does and a folder that was removed under its process. There `mkdir` of Node 20 with
 *   `recursive` tries for ever.
 */
export function ensureFolder(folder: string, { mode }: NewFolder): void {
  const cause = tryToMake(folder, mode);
  if (cause === null) return;
  const parent = dirname(folder);
  if (!isCode(cause, "ENOENT") || parent === folder) throw cause;
  if (isFolder(parent)) throw refuse(parent, cause);
  ensureFolder(parent, { mode });
  const again = tryToMake(folder, mode);
  if (again === null) return;
  throw isCode(again, "ENOENT") ? refuse(parent, again) : again;
}

/** Gives what keeps it from being made; that it is there already does not. */
function tryToMake(folder: string, mode: number): unknown {
  try {
    mkdirSync(folder, { mode });
    return null;
  } catch (cause) {
    return isFolder(folder) ? null : cause;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function refuse(parent: string, cause: unknown): Error {
  return Object.assign(new Error(`No folder can be made in "${parent}"`, { cause }), { code: "EROFS" });
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && "code" in cause && cause.code === code;
}
