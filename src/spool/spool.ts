// A folder of small texts that must outlive the process and the machine's power: what could not be stored elsewhere yet.
import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, link, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { ensureFolder } from "../files/ensure-folder.ts";

/** Texts under names, kept until they are removed. */
export interface Spool {
  /**
   * Keeps a text under a name. What is kept under it already stays, so repeats take no more room.
   *
   * @param name Letters, digits and hyphens.
   * @returns Only after the text would survive a power cut; throws where it would not.
   */
  keep(name: string, text: string): Promise<void>;
  /** Gives what is kept, the oldest first, and not all at once where it is much. */
  list(): Promise<readonly SpooledText[]>;
  /** Removes what was dealt with; one that is gone already is fine. */
  remove(name: string): Promise<void>;
  /** Moves aside what cannot be dealt with, for a person to look at. */
  setAside(name: string): Promise<void>;
}

/** One text of a spool. */
export interface SpooledText {
  readonly name: string;
  readonly text: string;
}

const ENDING = ".note";
const ASIDE = "set-aside";
const FILES_AT_ONCE = 64; // far below what a process may have open
const LIST_LIMIT = 1_000;

/** Opens the spool of a folder; the folder is made with the first text. */
export function openSpool(folder: string): Spool {
  const pathOf = (name: string): string => join(folder, `${name}${ENDING}`);
  return {
    async keep(name, text) {
      ensureFolder(folder, { mode: 0o700 });
      const unfinished = join(folder, `${randomUUID()}.unfinished`);
      try {
        await writeThrough(unfinished, text);
        // Unlike a rename it leaves what has the name already: the first of equal wishes has the time that counts.
        await link(unfinished, pathOf(name)).catch(ignore("EEXIST"));
      } finally {
        await rm(unfinished, { force: true });
      }
      await syncFolder(folder);
    },
    async list() {
      const files = (await readdir(folder).catch(noFiles)).filter((file) => file.endsWith(ENDING));
      const dated = await inTurns(files, (file) => dateFile(folder, file));
      dated.sort((a, b) => a.at - b.at || (a.file < b.file ? -1 : 1));
      return inTurns(dated.slice(0, LIST_LIMIT), ({ file }) => readText(folder, file));
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    async setAside(name) {
      ensureFolder(join(folder, ASIDE), { mode: 0o700 });
      await rename(pathOf(name), join(folder, ASIDE, `${name}${ENDING}`)).catch(ignore("ENOENT"));
    },
  };
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 0o600);
  await withFile(file, async () => {
    await file.writeFile(text);
    await file.sync();
  });
}

/** A name is on disk once its folder is. Windows knows no such thing, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const file = await open(folder, constants.O_RDONLY);
  await withFile(file, () => file.sync());
}

async function withFile(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}

/** Works on many files without opening them all at once; what another process has dealt with in between is left out. */
async function inTurns<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = [];
  for (let start = 0; start < items.length; start += FILES_AT_ONCE) {
    const turn = items.slice(start, start + FILES_AT_ONCE);
    const settled = await Promise.all(turn.map((item) => work(item).catch(noneOf)));
    values.push(...settled.filter((value) => value !== undefined));
  }
  return values;
}

async function dateFile(
  folder: string,
  file: string,
): Promise<{ readonly file: string; readonly at: number }> {
  const { mtimeMs } = await stat(join(folder, file));
  return { file, at: mtimeMs };
}

async function readText(folder: string, file: string): Promise<SpooledText> {
  return { name: file.slice(0, -ENDING.length), text: await readFile(join(folder, file), "utf8") };
}

function noneOf(cause: unknown): undefined {
  if (!isCode(cause, "ENOENT")) throw cause;
}

function noFiles(cause: unknown): readonly string[] {
  if (isCode(cause, "ENOENT")) return [];
  throw cause;
}

function ignore(code: string): (cause: unknown) => void {
  return (cause) => {
    if (!isCode(cause, code)) throw cause;
  };
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && "code" in cause && cause.code === code;
}
