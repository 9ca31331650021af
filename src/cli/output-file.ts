// A file that a command writes as it goes: it is there whole or not at all, and never takes the place of one it reads.
import { constants, type Stats } from "node:fs";
import { access, type FileHandle, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { CommandError } from "./errors.ts";
import { tellFileError } from "./file-error.ts";

const PERMISSION_BITS = 0o777;
const HOST = hostname(); // containers with one folder have the same process ids, and names of their own
const BUFFER_CHARS = 65_536; // a line at a time would be a call to the system each

/** A file under way. */
export interface OutputFile {
  /** Waits for the disk where that is slower. */
  write(text: string): Promise<void>;
  /** Gives the file its name, once all of it is on the disk. */
  finish(): Promise<void>;
  /** Leaves nothing of it; what stood under its name stays. */
  discard(): Promise<void>;
}

/** How a file is made. */
export interface OutputOptions {
  /** Who may read and write a new one; its owner alone unless told otherwise, since most that is written is about people. */
  readonly mode?: number;
}

/**
 * Begins a file.
 *
 * @throws CommandError where nothing can be written there.
 */
export async function openOutputFile(
  file: string,
  { mode = 0o600 }: OutputOptions = {},
): Promise<OutputFile> {
  const { handle, place } = await orTell(file, () => openPlace(file, mode));
  let waiting = "";
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = "";
    if (text !== "") await orTell(file, () => handle.writeFile(text));
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= BUFFER_CHARS) await flush();
    },
    async finish() {
      await flush();
      await orTell(file, async () => {
        if (place !== null) await handle.sync();
        await handle.close();
        if (place !== null) await rename(place.unfinished, place.file);
      });
    },
    async discard() {
      await handle.close().catch(() => {});
      if (place !== null) await rm(place.unfinished, { force: true });
    },
  };
}

/** Writes a whole file as {@link openOutputFile} does. */
export async function writeOutputFile(file: string, text: string, options?: OutputOptions): Promise<void> {
  const output = await openOutputFile(file, options);
  try {
    await output.write(text);
    await output.finish();
  } catch (cause) {
    await output.discard();
    throw cause;
  }
}

/**
 * Looks, before anything is done, whether the files that a command is to write can be, and are not the one it reads.
 *
 * @param input The file it reads; "-" for standard input.
 * @throws CommandError for the first that cannot.
 */
export async function checkOutputs(input: string, outputs: readonly string[]): Promise<void> {
  const takenBy = new Map<string, string>();
  // Where it is not there, reading it tells so.
  const read = input === "-" ? null : await identityOf(input).catch(() => null);
  if (read !== null) takenBy.set(read, "it is the file that is read");
  for (const file of outputs) {
    const identity = await orTell(file, () => identityOf(file));
    const refusal = takenBy.get(identity);
    if (refusal !== undefined)
      throw new CommandError("input", `Cannot write "${file}": ${refusal}; name another`);
    takenBy.set(identity, "something else is to be written there, too");
    await orTell(file, () => access(isDevice(file) ? file : dirname(file), constants.W_OK));
  }
}

interface Place {
  readonly file: string;
  readonly unfinished: string;
}

/** A file is made beside the old one and takes its place at the end; a pipe or a device is written to as it is. */
async function openPlace(
  file: string,
  mode: number,
): Promise<{ readonly handle: FileHandle; readonly place: Place | null }> {
  const found = await stat(file).catch(() => null);
  if (isDevice(file) || (found !== null && !found.isFile())) {
    return { handle: await open(file, "w"), place: null };
  }
  // What a symbolic link leads to is replaced, not the link.
  const real = found === null ? file : await realpath(file);
  await removeLeftovers(real);
  // By the process, so that two at once do not write into one.
  const unfinished = `${real}.${HOST}-${process.pid}.unfinished`;
  const handle = await open(unfinished, "w", mode);
  if (found !== null) await keepRights(handle, found);
  return { handle, place: { file: real, unfinished } };
}

/** What a command that was killed left of the same file goes: it may name people. Other machines' may be under way. */
async function removeLeftovers(file: string): Promise<void> {
  const [start, end] = [`${basename(file)}.${HOST}-`, ".unfinished"];
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(start) || !name.endsWith(end)) continue;
    const pid = Number(name.slice(start.length, -end.length));
    if (!isRunning(pid)) await rm(join(dirname(file), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return !(cause instanceof Error && "code" in cause && cause.code === "ESRCH");
  }
}

/** Gives a new file the rights of the one whose place it takes. */
async function keepRights(handle: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  await handle.chmod(mode & PERMISSION_BITS);
  // Only root may give a file away; for others it stays their own.
  await handle.chown(uid, gid).catch(() => {});
}

/** Says whether it is such as /dev/stdout, which may lead to a file that somebody else has opened. */
function isDevice(file: string): boolean {
  return file.startsWith("/dev/") || file.startsWith("/proc/");
}

/** Says which file a path means, whatever way leads there. */
async function identityOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
  return found === null ? join(await realpath(dirname(file)), basename(file)) : `${found.dev}:${found.ino}`;
}

async function orTell<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw tellFileError("write", file, cause);
  }
}
