// The pool: where its tables are, what its numbers are, and that a lost connection is told and survived.
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Logger } from "../../src/base/log.ts";
import { openDatabase } from "../../src/store/database.ts";
import { openTestDatabase, type TestDatabase } from "../support/database.ts";

let store: TestDatabase;
beforeAll(async () => {
  store = await openTestDatabase();
});
afterAll(() => store.close());

describe("openDatabase", () => {
  test("finds the tables of its schema on every connection", async () => {
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(store.db);
    expect(rows).toEqual([{ schema: store.schema }]);
    const schemas = await Promise.all(
      [1, 2, 3, 4].map(() => sql<{ schema: string }>`select current_schema() as schema`.execute(store.db)),
    );
    expect(schemas.map(({ rows: [row] }) => row?.schema)).toEqual([1, 2, 3, 4].map(() => store.schema));
  });

  test("keeps two stores of one database apart", async () => {
    const other = await openTestDatabase();
    try {
      await sql`insert into purposes (key) values ('only-there')`.execute(other.db);
      const here = store.db.selectFrom("purposes").select("key").where("key", "=", "only-there");
      expect(await Promise.all([here.execute(), here.execute()])).toEqual([[], []]);
    } finally {
      await other.close();
    }
  });

  test("reads bigint as a number, and refuses one that is not exact", async () => {
    const { rows } = await sql<{ n: number }>`select 9007199254740991::bigint as n`.execute(store.db);
    expect(rows).toEqual([{ n: 9_007_199_254_740_991 }]);
    await expect(sql`select 9007199254740992::bigint as n`.execute(store.db)).rejects.toThrow(
      /stay below 2\^53/,
    );
    await expect(sql`select 1 as n`.execute(store.db)).resolves.toBeDefined();
  });

  test("refuses a schema that is not a plain name", () => {
    const { connection, log } = store;
    const open = () => openDatabase({ connection, schema: "a b", maxConnections: 1, log });
    expect(open).toThrow(/not a plain name/);
  });

  test("adds its schema to the options of an address, which would displace it", async () => {
    const { schema, log } = store;
    const url = new URL(addressOf(store.connection));
    url.searchParams.set("options", "-c geqo=off");
    const database = openDatabase({
      connection: { connectionString: url.href },
      schema,
      maxConnections: 1,
      log,
    });
    const { rows } = await sql`select current_schema() as schema`.execute(database.db);
    await database.close();
    expect(rows).toEqual([{ schema }]);
  });

  test("tells and replaces a connection that breaks, also in the middle of a transaction", async () => {
    const told: string[] = [];
    const log: Logger = { info: () => {}, warn: () => {}, error: (_, message) => told.push(message) };
    const proxy = await openProxy(store.connection);
    const database = openDatabase({
      connection: proxy.connection,
      schema: store.schema,
      maxConnections: 1,
      log,
    });
    const broken = database.db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction);
      proxy.breakConnections();
      await vi.waitUntil(() => told.length > 0);
      await sql`select 1`.execute(transaction);
    });
    await expect(broken).rejects.toThrow();
    await expect(sql`select 1`.execute(database.db)).resolves.toBeDefined();
    proxy.breakConnections();
    await vi.waitUntil(() => told.length > 1);
    await expect(sql`select 1`.execute(database.db)).resolves.toBeDefined();
    await database.close();
    await proxy.close();
    expect(new Set(told)).toEqual(new Set(["Database connection failed"]));
  });

  test("tells of no connection that breaks while all are being closed", async () => {
    const told: string[] = [];
    const log: Logger = { info: () => {}, warn: () => {}, error: (_, message) => told.push(message) };
    const proxy = await openProxy(store.connection);
    const database = openDatabase({
      connection: proxy.connection,
      schema: store.schema,
      maxConnections: 1,
      log,
    });
    const broken = database.db.transaction().execute(async (transaction) => {
      await sql`select 1`.execute(transaction);
      void database.close();
      proxy.breakConnections();
      await sql`select 1`.execute(transaction);
    });
    await expect(broken).rejects.toThrow();
    await proxy.close();
    expect(told).toEqual([]);
  });
});

/** Gives the address of a server, or of the socket of the embedded database. */
function addressOf(connection: pg.ClientConfig): string {
  const { connectionString, host = "", port = 5432 } = connection;
  return connectionString ?? `postgres://postgres@${encodeURIComponent(host)}:${port}/postgres`;
}

/** Stands between a pool and the database, to break connections as a network does. */
async function openProxy(connection: pg.ClientConfig) {
  const target = new URL(addressOf(connection));
  const host = decodeURIComponent(target.hostname);
  const port = Number(target.port === "" ? 5432 : target.port);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const upstream = host.startsWith("/") ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    socket.pipe(upstream).pipe(socket);
    for (const end of [socket, upstream]) {
      sockets.add(end);
      end.on("error", () => {});
      end.on("close", () => {
        socket.destroy();
        upstream.destroy();
        sockets.delete(end);
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const own = new URL(target);
  own.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    connection: { connectionString: own.href },
    breakConnections: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
