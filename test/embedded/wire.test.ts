import { createServer } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBackend } from "../../src/embedded/backend.js";
import { DOOR } from "../../src/embedded/door.js";
import { type Embedded, openEmbedded } from "../../src/embedded/embedded.ts";
import { copyFail, frame, query } from "../../src/embedded/messages.js";
import { Wire } from "../../src/embedded/wire.js";
import { bind, execute, parse, RawClient } from "./raw-client.ts";
import { connect, connectClient, copyFolder, makeDataFolder, makeFolder } from "./support.ts";

let dataFolder = "";
/** Holds a copy of the database that nobody has open. */
let spareFolder = "";
let embedded: Embedded;
let pool: pg.Pool;

beforeAll(async () => {
  dataFolder = await makeDataFolder();
  spareFolder = copyFolder(dataFolder);
  embedded = await openEmbedded({ dataFolder });
  pool = new pg.Pool({ ...embedded.connection, max: 8 });
});

afterAll(async () => {
  await pool.end();
  await embedded.close();
});

function client(options = ""): Promise<pg.Client> {
  return connectClient({ ...embedded.connection, options });
}

async function readValue(from: pg.Client | pg.Pool, sql: string, values: unknown[] = []): Promise<unknown> {
  const { rows } = await from.query<Record<string, unknown>>(sql, values);
  return Object.values(rows[0] ?? {})[0];
}

/** Waits for something another session does; the test's own time-out ends it. */
async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((done) => setTimeout(done, 2));
}

describe("statements of several sessions", () => {
  test("unnamed statements never mix, whatever runs beside them", async () => {
    const answers = await Promise.all(
      Array.from({ length: 3_000 }, async (_, at) =>
        at % 3 === 0
          ? readValue(pool, "SELECT $1::text", [`text ${at}`])
          : at % 3 === 1
            ? readValue(pool, "SELECT $1::int + $2::int", [at, 1])
            : readValue(pool, `SELECT ${at} AS plain`),
      ),
    );
    const expected = answers.map((_, at) => (at % 3 === 0 ? `text ${at}` : at % 3 === 1 ? at + 1 : at));
    expect(answers).toEqual(expected);
  });

  test("unnamed statements never mix when their parts arrive by turns", async () => {
    const [a, b] = [await RawClient.start(dataFolder), await RawClient.start(dataFolder)];
    a.send(parse("SELECT 'of a'"));
    await readValue(pool, "SELECT 1"); // after an answer the server has read what was sent before
    b.send(parse("SELECT 'of b'"));
    await readValue(pool, "SELECT 1");
    a.send(bind(), execute(), frame("S"));
    b.send(bind(), execute(), frame("S"));
    const rows = [await a.until("Z"), await b.until("Z")].map((all) => all.find(({ type }) => type === "D"));
    expect(rows.map((row) => row?.body.slice(-4))).toEqual(["of a", "of b"]);
    a.destroy();
    b.destroy();
  });

  test("a parameter of 8 MB comes back whole, and a result of 30 MB", async () => {
    const long = "é".repeat(4 * 1024 * 1024);
    expect(await readValue(pool, "SELECT $1::text", [long])).toBe(long);
    const { rows } = await pool.query<{ text: string }>(
      "SELECT repeat('y', 1000000) AS text FROM generate_series(1, 30)",
    );
    expect(rows.map((row) => row.text.length)).toEqual(Array.from({ length: 30 }, () => 1_000_000));
  });

  test("messages are understood however the stream is cut", async () => {
    const bytes = Buffer.concat([
      parse("SELECT 'a' AS x"),
      bind(),
      execute(),
      frame("S"),
      query("SELECT 'b' AS x; SELECT 'c' AS x"),
    ]);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length), { maxLength: 6 }), async (places) => {
        const raw = await RawClient.start(dataFolder);
        let from = 0;
        for (const at of [...places].sort((a, b) => a - b)) {
          raw.send(bytes.subarray(from, at));
          from = at;
          await new Promise((sent) => setImmediate(sent));
        }
        raw.send(bytes.subarray(from));
        const rows: string[] = [];
        for (let ready = 0; ready < 2; ) {
          const answers = await raw.until("Z");
          ready += answers.filter(({ type }) => type === "Z").length;
          rows.push(...answers.filter(({ type }) => type === "D").map(({ body }) => body.slice(-1)));
        }
        raw.destroy();
        expect(rows).toEqual(["a", "b", "c"]);
      }),
      { numRuns: 20 },
    );
  });

  test("an error in an extended query leaves the session and the others usable", async () => {
    const bad = await client();
    const good = await client();
    await expect(bad.query("SELECT $1::int / 0", [1])).rejects.toMatchObject({ code: "22012" });
    await expect(bad.query("SELEC $1", [1])).rejects.toMatchObject({ code: "42601" });
    expect(await readValue(bad, "SELECT $1::int", [4])).toBe(4);
    expect(await readValue(good, "SELECT $1::int", [5])).toBe(5);
  });

  test("a failed part of an extended query is skipped up to its Sync, and nobody comes between", async () => {
    const raw = await RawClient.start(dataFolder);
    raw.send(parse("SELECT 1 / 0 AS x"), bind(), execute(), frame("H"));
    expect((await raw.until("E")).map(({ type }) => type)).toEqual(["1", "E"]);
    const other = readValue(pool, "SELECT 6");
    raw.send(execute(), frame("S"));
    expect((await raw.until("Z")).map(({ type }) => type)).toEqual(["Z"]);
    expect(await other).toBe(6);
    raw.destroy();
  });

  test("a session that leaves in the middle of a failed extended query lets the others go on", async () => {
    const raw = await RawClient.start(dataFolder);
    raw.send(query("BEGIN"));
    await raw.until("Z");
    raw.send(parse("SELECT 1 / 0 AS x"), bind(), execute(), frame("H"));
    await raw.until("E");
    raw.destroy();
    expect(await readValue(pool, "SELECT now() = statement_timestamp()")).toBe(true); // outside any transaction
  });
});

describe("transactions", () => {
  test("a session in a transaction has the backend to itself", async () => {
    const [one, two] = [await client(), await client()];
    await one.query("CREATE TABLE counted AS SELECT 0 AS count");
    const order: string[] = [];
    await one.query("BEGIN");
    const waiting = two.query("UPDATE counted SET count = count * 10 RETURNING count").then(({ rows }) => {
      order.push("two");
      return rows;
    });
    await one.query("UPDATE counted SET count = count + 1");
    await one.query("UPDATE counted SET count = count + 1");
    order.push("one");
    await one.query("COMMIT");
    expect(await waiting).toEqual([{ count: 20 }]);
    expect(order).toEqual(["one", "two"]);
  });

  test("an error inside a transaction fails it until its ROLLBACK, and fails nobody else", async () => {
    const [one, two] = [await client(), await client()];
    await one.query("BEGIN");
    await one.query("CREATE TABLE undone ()");
    await expect(one.query("SELECT 1 / 0")).rejects.toMatchObject({ code: "22012" });
    const waiting = readValue(two, "SELECT to_regclass('undone')");
    await expect(one.query("SELECT 1")).rejects.toMatchObject({ code: "25P02" });
    await one.query("ROLLBACK");
    expect(await waiting).toBeNull();
    expect(await readValue(one, "SELECT 8")).toBe(8);
  });

  test("a client that drops in a transaction is rolled back, and the others go on", async () => {
    const raw = await RawClient.start(dataFolder);
    raw.send(query("BEGIN; CREATE TABLE dropped ()"));
    await raw.until("Z");
    const waiting = readValue(pool, "SELECT to_regclass('dropped')");
    raw.destroy();
    expect(await waiting).toBeNull();
  });

  test("a client that says goodbye in a transaction is rolled back", async () => {
    const raw = await RawClient.start(dataFolder);
    raw.send(query("BEGIN; CREATE TABLE dropped ()"), frame("X"));
    await raw.ended();
    expect(await readValue(pool, "SELECT to_regclass('dropped')")).toBeNull();
  });

  test("transactions that race for one row all count", async () => {
    await pool.query("CREATE TABLE raced AS SELECT 0 AS count");
    await Promise.all(
      Array.from({ length: 40 }, async () => {
        const one = await pool.connect();
        await one.query("BEGIN");
        const count = Number((await one.query<{ count: number }>("SELECT count FROM raced")).rows[0]?.count);
        await one.query("UPDATE raced SET count = $1", [count + 1]);
        await one.query("COMMIT");
        one.release();
      }),
    );
    expect(await readValue(pool, "SELECT count FROM raced")).toBe(40);
  });

  test("a transaction whose client falls silent is ended for the sake of the others", async () => {
    const folder = makeFolder();
    const backend = await openBackend(join(spareFolder, "database"), (reason) => {
      throw new Error(reason);
    });
    const wire = new Wire(backend, { maxQuietMs: 20 });
    const server = createServer((socket) => wire.attach(socket)).listen(join(folder, DOOR));
    const connection = { host: folder, user: "postgres", database: "postgres" };
    const silent = await connect(connection);
    const other = await connectClient(connection);
    await silent.client.query("BEGIN");
    await silent.client.query("CREATE TABLE silent ()");
    expect(await readValue(other, "SELECT to_regclass('silent')")).toBeNull();
    expect(await silent.lost).toMatchObject({ code: "25P03" });
    await other.end();
    server.close();
    await backend.close();
  });
});

describe("settings of a session", () => {
  test("search_path comes from the options and stays with its session", async () => {
    await pool.query(
      "CREATE SCHEMA one; CREATE SCHEMA \"Two b\"; CREATE TABLE one.which AS SELECT 'one' AS name",
    );
    await pool.query(`CREATE TABLE "Two b".which AS SELECT 'two' AS name`);
    const [one, two, none] = [
      await client("-c search_path=one"),
      await client('-c statement_timeout=0 -c search_path="Two\\ b",public'),
      await client(),
    ];
    for (let round = 0; round < 3; round += 1) {
      expect(await readValue(one, "SELECT name FROM which")).toBe("one");
      expect(await readValue(two, "SELECT name FROM which")).toBe("two");
      await expect(none.query("SELECT name FROM which")).rejects.toMatchObject({ code: "42P01" });
    }
  });

  test("a search_path that PostgreSQL refuses ends its session, and no other's is used", async () => {
    const broken = await connect({ ...embedded.connection, options: "-c search_path=a,,b" });
    await expect(broken.client.query("SELECT 1")).rejects.toMatchObject({ code: "22023" });
    expect(await readValue(pool, "SHOW search_path")).toBe("public");
  });

  test.each([
    ["search_path", "pg_catalog", "public"],
    ["TimeZone", "Asia/Tokyo", "UTC"],
    ["DateStyle", "German, DMY", "ISO, MDY"],
    ["client_encoding", "LATIN1", "UTF8"],
    ["standard_conforming_strings", "off", "on"],
  ])("a SET of %s is seen by its own session alone", async (name, value, usual) => {
    const [one, two] = [await client(), await client()];
    await one.query(`SET ${name} TO ${name === "search_path" ? value : `'${value}'`}`);
    expect(await readValue(two, `SHOW ${name}`)).toBe(usual);
    expect(await readValue(one, `SHOW ${name}`)).toBe(value);
    expect(await readValue(two, `SHOW ${name}`)).toBe(usual);
  });

  test("a SET that is rolled back, or LOCAL, is gone", async () => {
    const one = await client("-c search_path=pg_catalog");
    await one.query("BEGIN; SET search_path TO information_schema");
    expect(await readValue(one, "SHOW search_path")).toBe("information_schema");
    await one.query("ROLLBACK");
    await one.query("BEGIN; SET LOCAL search_path TO information_schema; COMMIT");
    expect(await readValue(pool, "SHOW search_path")).toBe("public");
    expect(await readValue(one, "SHOW search_path")).toBe("pg_catalog");
  });
});

describe("LISTEN and NOTIFY", () => {
  async function listener(...statements: readonly string[]): Promise<{ one: pg.Client; heard: string[] }> {
    const one = await client();
    const heard: string[] = [];
    one.on("notification", ({ channel, payload }) => heard.push(`${channel}:${payload ?? ""}`));
    for (const sql of statements) await one.query(sql);
    return { one, heard };
  }

  test("a notification reaches every session that listens, at once, and no other", async () => {
    const a = await listener("LISTEN News");
    const b = await listener('LISTEN "Other ""x"""; LISTEN news');
    const c = await listener("-- why; as BullMQ's\n/* it's */ SELECT 'it''s; $$'; LISTEN elsewhere;");
    await pool.query("NOTIFY news, 'first'");
    await pool.query("SELECT pg_notify('Other \"x\"', $1)", ["second"]);
    await pool.query("BEGIN; NOTIFY elsewhere, 'third'; COMMIT");
    await until(() => a.heard.length + b.heard.length + c.heard.length === 4);
    expect([a.heard, b.heard, c.heard]).toEqual([
      ["news:first"],
      ["news:first", 'Other "x":second'],
      ["elsewhere:third"],
    ]);
  });

  test("a notification that is rolled back reaches nobody; one of a transaction comes after its COMMIT", async () => {
    const a = await listener("LISTEN late");
    const one = await client();
    await one.query("BEGIN; NOTIFY late, 'lost'");
    await one.query("ROLLBACK");
    await one.query("NOTIFY late, 'kept'");
    await until(() => a.heard.length > 0);
    expect(a.heard).toEqual(["late:kept"]);
  });

  test.each(["UNLISTEN shared", "UNLISTEN *", "DISCARD ALL", "SELECT 1; UNLISTEN shared"])(
    "%s of one session does not deafen another",
    async (statement) => {
      const a = await listener("LISTEN shared");
      const b = await listener("LISTEN shared");
      await b.one.query(statement);
      await pool.query("NOTIFY shared, 'x'");
      await until(() => a.heard.length === 1);
      expect([a.heard, b.heard]).toEqual([["shared:x"], []]);
    },
  );

  test("a listener that leaves does not deafen another, and its own channels are no longer listened to", async () => {
    const a = await listener("LISTEN shared");
    const b = await listener("LISTEN shared", "LISTEN alone");
    await b.one.end();
    await pool.query("NOTIFY shared, 'x'");
    await until(() => a.heard.length === 1);
    const { rows } = await pool.query<{ channel: string }>("SELECT pg_listening_channels() AS channel");
    expect(rows.map((row) => row.channel)).not.toContain("alone");
  });

  test("what only looks like UNLISTEN is data and stays as it is", async () => {
    const a = await listener("LISTEN kept");
    expect(await readValue(a.one, "SELECT '; UNLISTEN *; LISTEN x' AS text")).toBe("; UNLISTEN *; LISTEN x");
    await pool.query("NOTIFY kept, 'y'");
    await until(() => a.heard.length === 1);
  });
});

describe("COPY", () => {
  const rows = (lines: readonly string[]): Buffer =>
    frame("d", Buffer.from(lines.map((line) => `${line}\n`).join("")));

  test("COPY FROM STDIN takes its data while others work", async () => {
    await pool.query("CREATE TABLE copied (id int, name text)");
    const raw = await RawClient.start(dataFolder);
    raw.send(query("-- all of it\nCOPY copied FROM STDIN"));
    expect((await raw.until("G")).map(({ type }) => type)).toEqual(["G"]);
    for (let at = 0; at < 20_000; at += 1_000) {
      raw.send(rows(Array.from({ length: 1_000 }, (_, index) => `${at + index}\tname ${at + index}`)));
      expect(await readValue(pool, "SELECT count(*)::int FROM copied")).toBe(0);
    }
    raw.send(frame("c"));
    expect((await raw.until("Z")).map(({ body }) => body.replace("\0", ""))).toEqual(["COPY 20000", "I"]);
    expect(await readValue(pool, "SELECT count(DISTINCT name)::int FROM copied")).toBe(20_000);
    raw.destroy();
  });

  test("COPY FROM STDIN that fails tells why, and takes no row", async () => {
    await pool.query("CREATE TABLE refused (id int)");
    const raw = await RawClient.start(dataFolder);
    raw.send(query("COPY refused FROM STDIN"), rows(["1", "x"]), frame("c"));
    expect((await raw.until("Z")).find(({ type }) => type === "E")?.body).toContain("invalid input syntax");
    raw.send(query("COPY refused FROM STDIN"), rows(["1"]), copyFail("changed my mind"));
    expect((await raw.until("Z")).find(({ type }) => type === "E")?.body).toContain("changed my mind");
    raw.send(query("COPY nowhere FROM STDIN"), rows(["1"]), frame("c"));
    expect((await raw.until("Z")).find(({ type }) => type === "E")?.body).toContain("does not exist");
    expect(await readValue(pool, "SELECT count(*)::int FROM refused")).toBe(0);
    raw.destroy();
  });

  test.each([
    ["in a query of several statements", [query("SELECT 1; COPY pair FROM STDIN")]],
    ["as a second COPY", [query("COPY pair FROM STDIN; COPY pair FROM STDIN"), rows(["1"]), frame("c")]],
    ["in an extended query", [parse("COPY pair FROM STDIN"), bind(), execute(), frame("S")]],
    ["behind nested comments", [query("/* a /* b */ c */ COPY pair FROM STDIN")]],
    ["cut short by another query", [query("COPY pair FROM STDIN"), rows(["1"]), query("SELECT 1")]],
  ])("COPY FROM STDIN %s is refused, and the database lives on", async (_, messages) => {
    await pool.query("CREATE TABLE IF NOT EXISTS pair (id int)");
    const raw = await RawClient.start(dataFolder);
    raw.send(...messages);
    expect((await raw.until("E")).find(({ type }) => type === "E")?.body).toContain("COPY from stdin failed");
    raw.destroy();
    expect(await readValue(pool, "SELECT count(*)::int FROM pair")).toBe(0);
  });

  test("COPY TO STDOUT gives every row", async () => {
    const raw = await RawClient.start(dataFolder);
    raw.send(query("COPY (SELECT * FROM generate_series(1, 5000)) TO STDOUT"));
    expect((await raw.until("Z")).filter(({ type }) => type === "d")).toHaveLength(5_000);
    raw.destroy();
  });
});

describe("a client that does not keep to the protocol", () => {
  const startupOf = (length: number, code: number, rest = ""): Buffer => {
    const head = Buffer.alloc(8);
    head.writeInt32BE(length, 0);
    head.writeInt32BE(code, 4);
    return Buffer.concat([head, Buffer.from(rest)]);
  };
  const withLength = (type: string, length: number): Buffer => {
    const message = frame(type);
    message.writeInt32BE(length, 1);
    return message;
  };
  const FATAL = "SFATAL\0VFATAL\0C08P01";

  test.each([
    ["a startup message that is too long", startupOf(10_001, 3 << 16)],
    ["a startup message with a negative length", startupOf(-1, 3 << 16)],
    ["a request of another protocol", Buffer.from("GET / HTTP/1.1\r\n\r\n")],
  ])("%s is refused, and nobody else notices", async (_, bytes) => {
    const raw = new RawClient(dataFolder);
    raw.send(bytes);
    expect((await raw.ended())[0]?.body).toContain(FATAL);
    expect(await readValue(pool, "SELECT 1")).toBe(1);
  });

  test("a protocol version that we do not speak is refused in words", async () => {
    const raw = new RawClient(dataFolder);
    raw.send(startupOf(8, 2 << 16));
    expect((await raw.ended())[0]?.body).toContain("protocol version 2 is not known here");
  });

  test.each([80877103, 80877104])(
    "a request %d for encryption gets N, and the startup goes on",
    async (code) => {
      const raw = new RawClient(dataFolder);
      raw.send(startupOf(8, code));
      expect(await raw.bytes()).toBe("N");
      raw.send(startupOf(9, 3 << 16, "\0"));
      await raw.until("Z");
      raw.destroy();
    },
  );

  test("a cancel request is let go without an answer", async () => {
    const raw = new RawClient(dataFolder);
    raw.send(startupOf(16, 80877102, "12345678"));
    expect(await raw.ended()).toEqual([]);
    expect(await readValue(pool, "SELECT 1")).toBe(1);
  });

  test.each([
    ["of an unknown type", withLength("?", 4)],
    ["with a password nobody asked for", withLength("p", 4)],
    ["shorter than its own length", withLength("Q", 3)],
    ["longer than the database can take", withLength("Q", 0x7fffffff)],
    ["that names a portal of 20,000 bytes", withLength("E", 20_000)],
  ])("a message %s ends its session alone", async (_, bytes) => {
    const raw = await RawClient.start(dataFolder);
    raw.send(bytes);
    expect((await raw.ended())[0]?.body).toContain(FATAL);
    expect(await readValue(pool, "SELECT 1")).toBe(1);
  });

  test.each(["P", "B", "C", "D", "E", "F", "Q"])(
    "an empty message %s is an error, and the session goes on",
    async (type) => {
      const raw = await RawClient.start(dataFolder);
      raw.send(frame(type), frame("S"), query("SELECT 'still here'"));
      await raw.until("E");
      raw.send(query("SELECT 1"));
      await raw.until("Z");
      expect(await readValue(pool, "SELECT 1")).toBe(1);
      raw.destroy();
    },
  );

  test("random bytes after the startup hurt nobody else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        const raw = await RawClient.start(dataFolder);
        raw.send(bytes);
        raw.destroy();
        expect(await readValue(pool, "SELECT 1")).toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});
