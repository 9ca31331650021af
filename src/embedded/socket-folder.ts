// Where the socket stands: in the data folder, or, where that path is too long or its file system cannot hold sockets,
// in a folder of the temporary directory that all processes on the same data folder agree on.
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, linkSync, lstatSync, readlinkSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ensureFolder } from "../files/ensure-folder.ts";
import { DOOR, LONGEST_SOCKET_NAME } from "./door.js";

/** The bytes of `sun_path` in a socket's address, less the zero that ends it. A longer path is cut without an error. */
export const MAX_SOCKET_PATH_BYTES = process.platform === "linux" ? 107 : 103;

// Kept in the data folder, since processes may differ in TMPDIR and must not differ in the folder they meet in.
const POINTER = "socket-folder";
const NO_SOCKETS_HERE: ReadonlySet<unknown> = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "EINVAL", "ENOSYS"]);
const NO_SYMLINKS_HERE: ReadonlySet<unknown> = new Set([
  "EPERM",
  "ENOTSUP",
  "EOPNOTSUPP",
  "EINVAL",
  "ENOSYS",
]);

/**
 * Finds the folder for a data folder's socket, and makes it where it is not the data folder itself.
 *
 * @param dataFolder With all links resolved.
 */
export async function findSocketFolder(dataFolder: string): Promise<string> {
  const name = fallbackName(dataFolder);
  const recorded = readPointer(dataFolder, name);
  if (recorded !== null) return makeFallback(recorded);
  const hasDoor = existsSync(join(dataFolder, DOOR));
  if (fits(dataFolder)) {
    if (hasDoor || (await holdsSockets(dataFolder))) return dataFolder;
  } else if (hasDoor) {
    // Another mount of the folder, since links are resolved; a socket elsewhere would let two databases on its files.
    throw new Error(
      `Cannot open the database in "${dataFolder}": it has been opened by a shorter path; use that one`,
    );
  }
  return makeFallback(writePointer(dataFolder, join(tmpdir(), name)));
}

/** Says whether sockets can be made and renamed in a folder, by doing so. */
export async function holdsSockets(folder: string): Promise<boolean> {
  const at = join(folder, `.probe-${randomBytes(4).toString("hex")}`);
  const server = createServer();
  try {
    server.listen(at);
    await once(server, "listening");
    linkSync(at, `${at}.new`);
    return true;
  } catch (cause) {
    if (NO_SOCKETS_HERE.has(codeOf(cause))) return false;
    throw cause;
  } finally {
    server.close();
    rmSync(`${at}.new`, { force: true });
  }
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, LONGEST_SOCKET_NAME)) <= MAX_SOCKET_PATH_BYTES;
}

/** Named by what the folder is and not by its path: a copy must not meet the original, another mount of it must. */
function fallbackName(dataFolder: string): string {
  const { dev, ino } = statSync(dataFolder, { bigint: true });
  return `mailconsent-${createHash("sha256").update(`${dev}:${ino}`).digest("hex").slice(0, 16)}`;
}

function readPointer(dataFolder: string, name: string): string | null {
  try {
    const target = readlinkSync(join(dataFolder, POINTER));
    return basename(target) === name ? target : null;
  } catch (cause) {
    if (codeOf(cause) === "ENOENT" || codeOf(cause) === "EINVAL") return null;
    throw cause;
  }
}

/** Records the folder; gives the one another process has recorded first. */
function writePointer(dataFolder: string, folder: string): string {
  const pointer = join(dataFolder, POINTER);
  try {
    symlinkSync(folder, pointer);
  } catch (cause) {
    if (NO_SYMLINKS_HERE.has(codeOf(cause))) return folder;
    if (codeOf(cause) !== "EEXIST") throw cause;
    const recorded = readPointer(dataFolder, basename(folder));
    if (recorded !== null) return recorded;
    rmSync(pointer, { force: true }); // it came with a copy of another data folder
    return writePointer(dataFolder, folder);
  }
  return folder;
}

function makeFallback(folder: string): string {
  const refuse = (facts: string): Error =>
    new Error(`Cannot make the database's socket in "${folder}": ${facts}`);
  if (!fits(folder)) throw refuse("the path is too long for a socket; set TMPDIR to a shorter one");
  ensureFolder(folder, { mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  const isPrivate = lstatSync(folder).isDirectory() && uid === process.getuid?.() && (mode & 0o077) === 0;
  // Whoever owns the folder could answer in the database's place.
  if (!isPrivate)
    throw refuse(
      "it belongs to another user or is open to others; remove it, or set TMPDIR to another folder",
    );
  return folder;
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && "code" in cause ? cause.code : undefined;
}
