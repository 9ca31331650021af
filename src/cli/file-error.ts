// Why a file cannot be read or written, in words for whoever named it.
import { readFile } from "node:fs/promises";
import { CommandError } from "./errors.ts";

interface Words {
  readonly kind: "input" | "world";
  readonly read: string;
  readonly write: string;
}

const NOT_ALLOWED: Words = {
  kind: "input",
  read: "it may not be read by who runs this",
  write: "nothing may be written there by who runs this; name another",
};
const WORDS_BY_CODE: ReadonlyMap<unknown, Words> = new Map<string, Words>([
  [
    "ENOENT",
    {
      kind: "input",
      read: "there is no such file",
      write: "there is no such folder; make it, or name another",
    },
  ],
  [
    "EISDIR",
    { kind: "input", read: "it is a folder; name a file in it", write: "it is a folder; name a file in it" },
  ],
  [
    "ENOTDIR",
    { kind: "input", read: "a part of its path is no folder", write: "a part of its path is no folder" },
  ],
  ["EEXIST", { kind: "input", read: "it is there already", write: "a file is in the way; name a folder" }],
  ["EACCES", NOT_ALLOWED],
  ["EPERM", NOT_ALLOWED],
  ["EROFS", NOT_ALLOWED],
  [
    "ENOSPC",
    { kind: "world", read: "the disk is full", write: "the disk is full; make room and run it again" },
  ],
]);

/** Tells why a file cannot be read or written; what is not the user's to mend stays a failure of the world. */
export function tellFileError(verb: "read" | "write", file: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || cause instanceof CommandError) return cause;
  const words = "code" in cause ? WORDS_BY_CODE.get(cause.code) : undefined;
  return words === undefined
    ? new CommandError("world", `Cannot ${verb} "${file}"`, { cause })
    : new CommandError(words.kind, `Cannot ${verb} "${file}": ${words[verb]}`);
}

/**
 * Reads a file that a command names; "-" is standard input.
 *
 * @throws CommandError where it cannot be read.
 */
export async function readNamedFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file === "-" ? "/dev/stdin" : file);
  } catch (cause) {
    throw tellFileError("read", file, cause);
  }
}
