import { execFileSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import type pg from "pg";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { POSTGRESQL_MAJOR } from "../../src/embedded/data-folder.ts";
import { DOOR } from "../../src/embedded/door.js";
import { openEmbedded } from "../../src/embedded/embedded.ts";
import { query, startup } from "../../src/embedded/messages.js";
import { connect, connectClient, copyFolder, makeFolder, startProgram } from "./support.ts";

const NOBODY_UID = 65_534;

/** A database that is closed between the tests; each may leave rows in it. */
let dataFolder = "";
let creations = 0;
beforeAll(async () => {
  dataFolder = join(makeFolder(), "made");
  const onCreate = (): void => {
    creations += 1;
  };
  await (await openEmbedded({ dataFolder, onCreate })).close();
});

async function read(connection: pg.ClientConfig, sql: string): Promise<readonly unknown[]> {
  const client = await connectClient(connection);
  return (await client.query<Record<string, unknown>>(sql)).rows.map((row) => Object.values(row)[0]);
}

describe("opening and joining", () => {
  test("openEmbedded lets one of many processes own a fresh folder, and the others join it", async () => {
    const fresh = makeFolder();
    const programs = Array.from({ length: 4 }, () => startProgram("owner", [fresh]));
    await Promise.all(programs.map((program) => program.until(1)));
    await programs.find((program) => program.lines[0] === "creating")?.until(2);
    const told = programs.flatMap((program) => program.lines).sort();
    expect(told).toEqual(["creating", "joined", "joined", "joined", "owner"]);
    expect(await read({ host: fresh, user: "postgres", database: "postgres" }, "SELECT 7")).toEqual([7]);
  });

  test("openEmbedded makes folders that others cannot read", () => {
    for (const folder of [dataFolder, join(dataFolder, "database")]) {
      expect(statSync(folder).mode & 0o777).toBe(0o700);
    }
  });

  test("openEmbedded fails with what onCreate throws, and leaves nothing behind", async () => {
    const fresh = makeFolder();
    const onCreate = (): void => {
      throw new Error("no room");
    };
    await expect(openEmbedded({ dataFolder: fresh, onCreate })).rejects.toThrow(
      `Cannot open the database in "${fresh}": no room`,
    );
    expect(readdirSync(fresh)).toEqual([]);
  });

  test("openEmbedded joins the database that its own process runs", async () => {
    const onCreate = (): void => {
      creations += 1;
    };
    const owner = await openEmbedded({ dataFolder, onCreate });
    const joined = await openEmbedded({ dataFolder });
    expect([owner.isOwner, joined.isOwner]).toEqual([true, false]);
    expect(creations).toBe(1);
    expect(joined.connection).toEqual(owner.connection);
    await joined.close();
    const [version] = await read(owner.connection, "SHOW server_version");
    expect(String(version).split(".")[0]).toBe(POSTGRESQL_MAJOR);
    await owner.close();
  });

  test("openEmbedded joins by a link to the folder", async () => {
    const link = join(makeFolder(), "link");
    symlinkSync(dataFolder, link);
    const owner = await openEmbedded({ dataFolder });
    const joined = await openEmbedded({ dataFolder: link });
    expect(joined.isOwner).toBe(false);
    expect(joined.connection).toEqual(owner.connection);
    await joined.close();
    await owner.close();
  });

  test("openEmbedded passes over what PGPORT and PGHOST say", async () => {
    const env = { ...process.env, PGPORT: "1", PGHOST: "nowhere.example" };
    const programs = [0, 1].map(() => startProgram("owner", [dataFolder], { env }));
    await Promise.all(programs.map((program) => program.until(1)));
    expect(programs.map((program) => program.lines[0]).sort()).toEqual(["joined", "owner"]);
  });
});

describe("closing", () => {
  test("close removes socket and claim, and what was written is there at the next start", async () => {
    const first = await openEmbedded({ dataFolder });
    await read(first.connection, "CREATE TABLE closed AS SELECT 5 AS id");
    await first.close();
    await first.close();
    expect(readdirSync(dataFolder)).toEqual(["database"]);
    expect(existsSync(join(dataFolder, "database", "postmaster.pid"))).toBe(false);

    const second = await openEmbedded({ dataFolder });
    expect(second.isOwner).toBe(true);
    expect(await read(second.connection, "SELECT id FROM closed")).toEqual([5]);
    await second.close();
  });

  test("close answers the statement under way, then ends every session with a reason", async () => {
    const embedded = await openEmbedded({ dataFolder });
    const idle = await connect(embedded.connection);
    const busy = createConnection(join(embedded.connection.host, DOOR));
    let told = "";
    busy.on("data", (part: Buffer) => {
      told += part.toString("latin1");
    });
    const isOver = once(busy, "close");
    // The two arrive together, so the second is under way when the first is answered.
    const slow = query("SELECT count(*) || ' counted' FROM generate_series(1, 300000)");
    busy.write(Buffer.concat([startup(), query("SELECT 'answered'"), slow]));
    await vi.waitUntil(() => told.includes("answered"));
    const closed = embedded.close();
    await isOver;
    expect(told).toMatch(/300000 counted[\s\S]*57P01/);
    expect(await idle.lost).toMatchObject({ code: "57P01" });
    await closed;
  });

  test("close waits for an open transaction; who opens meanwhile takes over", async () => {
    const first = await openEmbedded({ dataFolder });
    const client = await connectClient(first.connection);
    await client.query("BEGIN");
    await client.query("CREATE TABLE finished AS SELECT 1 AS id");
    const closed = first.close();
    const opened = openEmbedded({ dataFolder });
    await client.query("INSERT INTO finished VALUES (2)");
    await client.query("COMMIT");
    await closed;
    const second = await opened;
    await vi.waitUntil(() => second.isOwner);
    expect(await read(second.connection, "SELECT id FROM finished ORDER BY id")).toEqual([1, 2]);
    await second.close();
  });

  test("close does not wait for a client that takes no bytes", async () => {
    const embedded = await openEmbedded({ dataFolder });
    const deaf = createConnection(join(embedded.connection.host, DOOR)).pause();
    deaf.write(Buffer.concat([startup(), query("SELECT repeat('y', 1000000) FROM generate_series(1, 20)")]));
    await read(embedded.connection, "SELECT 1");
    await embedded.close();
    deaf.destroy();
  });

  test("close rolls back a transaction that does not end", async () => {
    const first = await openEmbedded({ dataFolder });
    const stuck = await connect(first.connection);
    await stuck.client.query("BEGIN");
    await stuck.client.query("CREATE TABLE half_done ()");
    await first.close();
    expect(await stuck.lost).toMatchObject({ code: "57P01" });
    const second = await openEmbedded({ dataFolder });
    expect(await read(second.connection, "SELECT to_regclass('half_done')")).toEqual([null]);

    const joined = startProgram("owner", [dataFolder, "query"]);
    expect(await joined.ended()).toBe(0); // a process that has joined and closes ends by itself
    expect(joined.lines).toEqual(["joined"]);
    await second.close();
  });

  test("a process that owns the database and closes it ends by itself", async () => {
    const program = startProgram("owner", [dataFolder, "query"]);
    expect(await program.ended()).toBe(0);
    expect(program.lines).toEqual(["owner"]);
  });
});

describe("when the owner is killed", () => {
  test("a joined client loses its connection, and one of all who join or open again is the new owner", async () => {
    const owner = startProgram("owner", [dataFolder]);
    await owner.until(1);
    const joined = await openEmbedded({ dataFolder });
    expect(joined.isOwner).toBe(false);
    const { client, lost } = await connect(joined.connection);
    await client.query("CREATE TABLE inherited AS SELECT 3 AS id");
    owner.process.kill("SIGKILL");
    expect(await lost).toBeInstanceOf(Error);
    await expect(client.query("SELECT 1")).rejects.toThrow();
    await owner.ended();

    const programs = [0, 1].map(() => startProgram("owner", [dataFolder]));
    const heirs = [joined, ...(await Promise.all([0, 1, 2].map(() => openEmbedded({ dataFolder }))))];
    await Promise.all(programs.map((program) => program.until(1)));
    const owners = [
      ...heirs.filter((heir) => heir.isOwner),
      ...programs.filter((program) => program.lines[0] === "owner"),
    ];
    expect(owners).toHaveLength(1);
    expect(await read(joined.connection, "SELECT id FROM inherited")).toEqual([3]);
    for (const program of programs) program.process.kill("SIGKILL");
    await Promise.all(heirs.map((heir) => heir.close()));
  });
});

describe("a failure of the database's thread", () => {
  test("tells onFatal, loses nothing, and the next openEmbedded owns the database", async () => {
    let tellFatal: (cause: Error) => void = () => {};
    const fatal = new Promise<Error>((done) => {
      tellFatal = done;
    });
    const embedded = await openEmbedded({ dataFolder, onFatal: tellFatal });
    const client = await connectClient(embedded.connection);
    await client.query("CREATE TABLE kept AS SELECT 9 AS id");
    await expect(client.query("SELECT repeat('[', 50000)::jsonb")).rejects.toMatchObject({ code: "22P02" });
    await client.query("CREATE FUNCTION deep(int) RETURNS int LANGUAGE sql AS 'SELECT deep($1 + 1)'");
    await expect(client.query("SELECT deep(1)")).rejects.toMatchObject({ code: "54001" }); // an error and no more
    await expect(client.query("SELECT repeat('[', 3000000)::jsonb")).rejects.toThrow();
    expect((await fatal).message).toMatch(
      /^Cannot go on with the database in ".+": .+; what it has confirmed is kept/,
    );

    const again = await openEmbedded({ dataFolder });
    expect(again.isOwner).toBe(true);
    expect(await read(again.connection, "SELECT id FROM kept")).toEqual([9]);
    await again.close();
  });

  test("ends the process with code 3 and one line, if onFatal is not given", async () => {
    const program = startProgram("owner", [dataFolder, "die"]);
    expect(await program.ended()).toBe(3);
    expect(program.lines.slice(0, 2)).toEqual(["owner", "confirmed"]);
    expect(program.errors).toHaveLength(1);
    expect(program.errors[0]).toMatch(/^Cannot go on with the database in /);
  });
});

describe("a folder that cannot serve", () => {
  test("is a file", async () => {
    const folder = join(makeFolder(), "file");
    writeFileSync(folder, "");
    await expect(openEmbedded({ dataFolder: folder })).rejects.toThrow(
      `Cannot open the database in "${folder}": it is a file, or a part of its path is one; set MAILCONSENT_DATA`,
    );
    const below = join(folder, "below");
    await expect(openEmbedded({ dataFolder: below })).rejects.toThrow(
      `Cannot open the database in "${below}": it is a file`,
    );
  });

  test("holds the files of another PostgreSQL, which stay", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "database"));
    const version = join(folder, "database", "PG_VERSION");
    writeFileSync(version, "16\n");
    await expect(openEmbedded({ dataFolder: folder })).rejects.toThrow(
      `Cannot open the database in "${join(folder, "database")}": PostgreSQL 16 made it and this mailconsent runs ${POSTGRESQL_MAJOR}; use the mailconsent that made it`,
    );
    expect(readFileSync(version, "utf8")).toBe("16\n");
  });

  test("holds files that are no database, which stay", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "database"));
    writeFileSync(join(folder, "database", "letter.txt"), "");
    await expect(openEmbedded({ dataFolder: folder })).rejects.toThrow(
      "it holds files but no database; move them away",
    );
    expect(readdirSync(join(folder, "database"))).toEqual(["letter.txt"]);
  });

  test("cannot be written", async () => {
    const parent = makeFolder();
    const program = startAsNobody(parent, [join(parent, "locked", "data")], () => {
      mkdirSync(join(parent, "locked"));
      chmodSync(join(parent, "locked"), 0o500);
    });
    expect(await program.ended()).not.toBe(0);
    expect(program.errors.join("\n")).toContain(
      `Cannot open the database in "${join(parent, "locked", "data")}": this process has no permission to write there; set MAILCONSENT_DATA`,
    );
  });

  test("runs on Windows", async () => {
    const platform = Object.getOwnPropertyDescriptor(process, "platform") ?? {};
    Object.defineProperty(process, "platform", { ...platform, value: "win32" });
    try {
      await expect(openEmbedded({ dataFolder: makeFolder() })).rejects.toThrow(
        "set DATABASE_URL to a PostgreSQL server",
      );
    } finally {
      Object.defineProperty(process, "platform", platform);
    }
  });

  test("holds a damaged database: the reason PostgreSQL gives is told", async () => {
    const folder = copyFolder(dataFolder);
    writeFileSync(join(folder, "database", "global", "pg_control"), "broken");
    await expect(openEmbedded({ dataFolder: folder })).rejects.toThrow(
      new RegExp(`^Cannot open the database in "${folder}": (?:PANIC|FATAL): `),
    );
    expect(readdirSync(folder)).toEqual(["database"]);
  });
});

describe("users", () => {
  test("the database runs for a user without any rights", async () => {
    const folder = copyFolder(dataFolder);
    const program = startAsNobody(folder, [folder, "query"]);
    expect(await program.ended()).toBe(0);
    expect(program.lines).toEqual(["owner"]);
  });

  test("another user is refused in words, and takes nothing over", async () => {
    const folder = copyFolder(dataFolder);
    const owner = await openEmbedded({ dataFolder: folder });
    const isRoot = process.getuid?.() === 0;
    if (isRoot) {
      chmodSync(folder, 0o777); // the worst that an operator may have done
      const other = startProgram("owner", [folder], { uid: NOBODY_UID, gid: NOBODY_UID });
      expect(await other.ended()).not.toBe(0);
      expect(other.errors.join("\n")).toMatch(/Cannot (?:join|open) the database in /);
    }
    expect(await read(owner.connection, "SELECT 7")).toEqual([7]);
    await owner.close();
  });
});

/** Runs as the user `nobody` where the tests run as root; else the tests' own user is the proof. */
function startAsNobody(folder: string, args: readonly string[], prepare: () => void = () => {}) {
  prepare();
  if (process.getuid?.() !== 0) return startProgram("owner", args);
  execFileSync("chown", ["-R", `${NOBODY_UID}:${NOBODY_UID}`, folder]);
  chownSync(folder, NOBODY_UID, NOBODY_UID);
  return startProgram("owner", args, { uid: NOBODY_UID, gid: NOBODY_UID });
}
