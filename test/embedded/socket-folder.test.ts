import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { DOOR, LONGEST_SOCKET_NAME } from "../../src/embedded/door.js";
import { openEmbedded } from "../../src/embedded/embedded.ts";
import { findSocketFolder, holdsSockets, MAX_SOCKET_PATH_BYTES } from "../../src/embedded/socket-folder.ts";
import { connectClient, makeFolder } from "./support.ts";

const made: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Makes a folder in which a socket's path has this many bytes more than a socket can have. */
function makeLongFolder(excess = 20): string {
  const parent = makeFolder();
  const rest = MAX_SOCKET_PATH_BYTES + excess - Buffer.byteLength(join(parent, "x", LONGEST_SOCKET_NAME)) + 1;
  const folder = join(parent, "é".repeat(rest >> 1) + "e".repeat(rest % 2));
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

async function findFallback(dataFolder: string): Promise<string> {
  const folder = await findSocketFolder(dataFolder);
  if (folder !== dataFolder) made.push(folder);
  return folder;
}

test("findSocketFolder is the data folder while its path fits, to the byte", async () => {
  const fits = makeLongFolder(0);
  const tooLong = makeLongFolder(1);
  expect(await findFallback(fits)).toBe(fits);
  expect(await findFallback(tooLong)).not.toBe(tooLong);
});

test("findSocketFolder falls back to a private folder that everyone finds again, whatever their TMPDIR", async () => {
  const dataFolder = makeLongFolder();
  const folder = await findFallback(dataFolder);
  expect(dirname(folder)).toBe(tmpdir());
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  vi.stubEnv("TMPDIR", makeFolder());
  expect(await findFallback(dataFolder)).toBe(folder);
  rmSync(folder, { recursive: true }); // as a restart of the machine may do
  expect(await findFallback(dataFolder)).toBe(folder);
});

test("findSocketFolder keeps to the folder that was found first, by another mount of the data folder too", async () => {
  // A link stands for the mount: to this function they are the same.
  const long = makeLongFolder();
  const short = join(makeFolder(), "short");
  symlinkSync(long, short);
  const folder = await findFallback(long);
  expect(await findFallback(short)).toBe(folder);

  rmSync(join(long, "socket-folder"));
  expect(await findFallback(short)).toBe(short);
  writeFileSync(join(short, DOOR), "");
  await expect(findFallback(long)).rejects.toThrow("it has been opened by a shorter path; use that one");
});

test("findSocketFolder gives a copy of a data folder a folder of its own", async () => {
  const dataFolder = makeLongFolder();
  const folder = await findFallback(dataFolder);
  const copy = makeLongFolder();
  cpSync(dataFolder, copy, { recursive: true, verbatimSymlinks: true });
  expect(readlinkSync(join(copy, "socket-folder"))).toBe(folder);
  expect(await findFallback(copy)).not.toBe(folder);
  expect(await findFallback(copy)).toBe(readlinkSync(join(copy, "socket-folder")));
});

test("findSocketFolder refuses a folder that is open to others, or is a link", async () => {
  const dataFolder = makeLongFolder();
  const folder = await findFallback(dataFolder);
  chmodSync(folder, 0o755);
  await expect(findFallback(dataFolder)).rejects.toThrow(
    `Cannot make the database's socket in "${folder}": it belongs to another user or is open to others`,
  );
  rmSync(folder, { recursive: true });
  symlinkSync(makeFolder(), folder);
  await expect(findFallback(dataFolder)).rejects.toThrow("it belongs to another user or is open to others");
  expect(lstatSync(folder).isSymbolicLink()).toBe(true);
});

test("findSocketFolder refuses a folder of another user", async () => {
  const dataFolder = makeLongFolder();
  const folder = await findFallback(dataFolder);
  // Without the rights to give a folder away, we become another user to it.
  if (process.getuid?.() === 0) chownSync(folder, 65_534, 65_534);
  else vi.spyOn(process, "getuid").mockReturnValue(65_533);
  await expect(findFallback(dataFolder)).rejects.toThrow("it belongs to another user or is open to others");
  vi.restoreAllMocks();
});

test("findSocketFolder says so when the temporary directory's path is too long as well", async () => {
  const dataFolder = makeLongFolder();
  vi.stubEnv("TMPDIR", makeLongFolder());
  await expect(findFallback(dataFolder)).rejects.toThrow(
    "the path is too long for a socket; set TMPDIR to a shorter one",
  );
});

test("holdsSockets tries a folder out, and leaves nothing behind", async () => {
  const folder = makeFolder();
  expect(await holdsSockets(folder)).toBe(true);
  expect(execFileSync("ls", ["-A", folder], { encoding: "utf8" })).toBe("");
});

test("holdsSockets says no of a file system that cannot", async () => {
  // One of the kernel's own, in which nothing can be made; without root or Linux, it is refused for other reasons.
  const answer = holdsSockets("/sys/kernel").catch((cause) => cause.code);
  await expect(answer).resolves.toBeOneOf([false, "EACCES", "ENOENT"]);
});

test("openEmbedded serves a data folder whose path is too long for a socket", async () => {
  const dataFolder = makeLongFolder();
  const owner = await openEmbedded({ dataFolder });
  made.push(owner.connection.host);
  const joined = await openEmbedded({ dataFolder });
  expect([owner.isOwner, joined.isOwner]).toEqual([true, false]);
  expect(lstatSync(join(owner.connection.host, DOOR)).isSocket()).toBe(true);
  const client = await connectClient(joined.connection);
  expect((await client.query("SELECT 1 AS id")).rows).toEqual([{ id: 1 }]);
  await client.end();
  // First who joined, or it would become the owner of what is about to be removed.
  await joined.close();
  await owner.close();
});
