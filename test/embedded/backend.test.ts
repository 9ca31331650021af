import fs, { fstatSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Backend, createDatabase, openBackend } from "../../src/embedded/backend.js";
import { openEmbedded } from "../../src/embedded/embedded.ts";
import { messagesIn, query } from "../../src/embedded/messages.js";
import { connectClient, copyFolder, makeFolder, startProgram } from "./support.ts";

const KILL_ROUNDS = 3;
// For machines under load: each round starts a process and a database.
const KILL_TIMEOUT_MS = 240_000;

let dataFolder = "";
let syncedWhenCreated = 0;
beforeAll(async () => {
  dataFolder = makeFolder();
  // What an earlier attempt that was cut short has left.
  mkdirSync(join(dataFolder, "database.unfinished"));
  writeFileSync(join(dataFolder, "database.unfinished", "PG_VERSION"), "half");
  const fsync = vi.spyOn(fs, "fsyncSync");
  await createDatabase(join(dataFolder, "database"));
  syncedWhenCreated = fsync.mock.calls.length;
  fsync.mockRestore();
});

afterEach(() => {
  vi.restoreAllMocks();
});

function open(folder: string): Promise<Backend> {
  return openBackend(join(folder, "database"), (reason) => {
    throw new Error(reason);
  });
}

function textOf(output: Buffer): string {
  return [...messagesIn(output)].map(({ start, end }) => output.toString("utf8", start + 5, end)).join("\n");
}

test("createDatabase brings every file to the disk before the database has its name", () => {
  const files = readdirSync(join(dataFolder, "database"), { recursive: true });
  expect(syncedWhenCreated).toBeGreaterThan(files.length);
  expect(readdirSync(dataFolder)).toEqual(["database"]);
  expect(statSync(join(dataFolder, "database")).mode & 0o777).toBe(0o700);
});

test("openBackend fsyncs the write-ahead log before it confirms a statement", async () => {
  const folder = copyFolder(dataFolder);
  const backend = await open(folder);
  await backend.run(query("CREATE TABLE written (id int)"));
  const walFolder = join(folder, "database", "pg_wal");
  const real = fs.fsyncSync;
  let walSyncs = 0;
  vi.spyOn(fs, "fsyncSync").mockImplementation((file) => {
    const { ino } = fstatSync(file);
    if (readdirSync(walFolder).some((name) => statSync(join(walFolder, name)).ino === ino)) walSyncs += 1;
    real(file);
  });
  const seen: number[] = [];
  for (let id = 0; id < 10; id += 1) {
    await backend.run(query(`INSERT INTO written VALUES (${id})`));
    seen.push(walSyncs);
  }
  expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  await backend.run(query("BEGIN; INSERT INTO written VALUES (10); INSERT INTO written VALUES (11)"));
  expect(walSyncs).toBe(10);
  await backend.run(query("COMMIT"));
  expect(walSyncs).toBe(11);
  await backend.close();
});

test("openBackend runs with fsync on, by the call that PGlite really makes", async () => {
  const backend = await open(copyFolder(dataFolder));
  const settings = ["fsync", "synchronous_commit", "full_page_writes", "wal_sync_method", "max_wal_size"];
  const values = await Promise.all(
    settings.map(async (name) => textOf(await backend.run(query(`SHOW ${name}`)))),
  );
  expect(values.map((text) => /\b(?:on|off|f\w+|\d+MB)(?=\nSHOW)/.exec(text)?.[0])).toEqual([
    "on",
    "on",
    "on",
    "fsync",
    "64MB",
  ]);
  await backend.close();
});

test("openBackend ends rather than go on when the disk refuses an fsync", async () => {
  const program = startProgram("panic", [copyFolder(dataFolder)]);
  expect(await program.ended()).toBe(5);
  expect(program.lines).toHaveLength(1);
  expect(program.lines[0]).toMatch(/^PANIC: {2}could not fsync file "[0-9A-F]{24}": I\/O error$/);
});

test(
  "a kill in the middle of confirmed inserts loses none of them",
  async () => {
    const folder = copyFolder(dataFolder);
    const confirmed: number[] = [];
    for (let round = 0; round < KILL_ROUNDS; round += 1) {
      const program = startProgram("owner", [folder, "insert", String(round * 1_000_000)]);
      await program.until(40 + 41 * round);
      program.process.kill("SIGKILL");
      expect(await program.ended()).toBe("SIGKILL");
      const [role, ...ids] = program.lines;
      expect(role).toBe("owner");
      confirmed.push(...ids.filter((id) => /^\d+$/.test(id)).map(Number));
    }
    const embedded = await openEmbedded({ dataFolder: folder });
    expect(embedded.isOwner).toBe(true);
    const client = await connectClient(embedded.connection);
    const { rows } = await client.query<{ id: number }>("SELECT id FROM confirmed");
    await client.query("INSERT INTO confirmed VALUES (-1)");
    await embedded.close();
    const kept = new Set(rows.map((row) => row.id));
    expect(confirmed.filter((id) => !kept.has(id))).toEqual([]);
    expect(confirmed.length).toBeGreaterThan(100);
  },
  KILL_TIMEOUT_MS,
);
