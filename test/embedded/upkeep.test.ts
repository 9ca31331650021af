import { readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Backend, createDatabase, openBackend } from "../../src/embedded/backend.js";
import { DOOR } from "../../src/embedded/door.js";
import { keepTidy, VACUUM_EVERY_MS } from "../../src/embedded/upkeep.js";
import { Wire } from "../../src/embedded/wire.js";
import { makeFolder } from "./support.ts";

const MB = 1024 * 1024;

let folder = "";
let backend: Backend;
let wire: Wire;
let pool: pg.Pool;
const server = createServer((socket) => wire.attach(socket));

beforeAll(async () => {
  folder = makeFolder();
  await createDatabase(join(folder, "database"));
  backend = await openBackend(join(folder, "database"), (reason) => {
    throw new Error(reason);
  });
  wire = new Wire(backend);
  server.listen(join(folder, DOOR));
  pool = new pg.Pool({ host: folder, user: "postgres", database: "postgres", max: 2 });
});

afterAll(async () => {
  await pool.end();
  server.close();
  await backend.close();
});

function walBytes(): number {
  const segments = readdirSync(join(folder, "database", "pg_wal")).filter((name) =>
    /^[0-9A-F]{24}$/.test(name),
  );
  return segments.length * 16 * MB;
}

test("keepTidy reclaims dead rows", async () => {
  expect(VACUUM_EVERY_MS).toBe(10 * 60_000);
  await pool.query("CREATE TABLE dead (id int, filler text)");
  await pool.query("INSERT INTO dead SELECT n, repeat('x', 500) FROM generate_series(1, 5000) n");
  await pool.query("DELETE FROM dead");
  const stop = keepTidy(wire, { vacuumEveryMs: 20 });
  const sizeOf = async (): Promise<number> =>
    Number((await pool.query("SELECT pg_relation_size('dead') AS size")).rows[0]?.size);
  expect(await sizeOf()).toBeGreaterThan(MB);
  while ((await sizeOf()) > 0) await new Promise((done) => setTimeout(done, 10));
  stop();
});

test("keepTidy bounds the write-ahead log, which nothing else does", async () => {
  const stop = keepTidy(wire);
  await pool.query("CREATE TABLE logged (id int, filler text)");
  const grow = (): Promise<unknown> =>
    pool.query("INSERT INTO logged SELECT n, repeat('y', 1000) FROM generate_series(1, 20000) n");
  const redoLsn = async (): Promise<unknown> =>
    (await pool.query("SELECT redo_lsn FROM pg_control_checkpoint()")).rows[0]?.redo_lsn;
  const atFirst = await redoLsn();
  while (walBytes() < 96 * MB) await grow();
  while ((await redoLsn()) === atFirst) {
    await pool.query("SELECT 1");
    await new Promise((done) => setTimeout(done, 10));
  }
  expect(walBytes()).toBeLessThanOrEqual(96 * MB);
  stop();
});
