// The store over TLS, on a server of the test's own, with the authority that vouches for it named in the address.
import { chmodSync, chownSync, copyFileSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../src/store/database.ts";
import { migrateStore } from "../../src/store/migrate.ts";
import { makeFolder } from "../support/command.ts";
import { silentLog } from "../support/database.ts";
import { type OwnCertificate, type OwnServer, ownCertificate, ownPostgres } from "../support/own-servers.ts";

let folder: string;
let remove: () => void;
let certificate: OwnCertificate;
let server: OwnServer;

beforeAll(async () => {
  ({ folder, remove } = makeFolder());
  chmodSync(folder, 0o711);
  certificate = ownCertificate(folder);
  const place = join(folder, "postgres");
  server = await ownPostgres(place, [
    "ssl=on",
    `ssl_cert_file=${join(place, "cert.pem")}`,
    `ssl_key_file=${join(place, "key.pem")}`,
  ]);
  // It reads its key as its own user, and refuses one that others may read.
  for (const [from, name] of [
    [certificate.cert, "cert.pem"],
    [certificate.key, "key.pem"],
  ] as const) {
    const file = join(place, name);
    copyFileSync(from, file);
    const { uid, gid } = statSync(place);
    chownSync(file, uid, gid);
    chmodSync(file, 0o600);
  }
  await server.start();
});
afterAll(async () => {
  await server.stop("SIGINT");
  remove();
});

function openBy(query: string) {
  return openDatabase({
    connection: { connectionString: `${server.url}?${query}` },
    schema: "over_tls",
    maxConnections: 2,
    statementTimeoutMs: 7_000,
    log: silentLog,
  });
}

test("openDatabase speaks TLS where its address asks for it, and checks who answers", async () => {
  const { db, close } = openBy(`sslmode=verify-full&sslrootcert=${certificate.cert}`);
  await migrateStore(db, "over_tls");
  const { rows } = await sql<{ readonly ssl: boolean }>`
    select ssl from pg_stat_ssl where pid = pg_backend_pid()`.execute(db);
  expect(rows).toEqual([{ ssl: true }]);
  await close();
});

test("openDatabase refuses a server that nobody vouches for", async () => {
  mkdirSync(join(folder, "other"));
  const other = ownCertificate(join(folder, "other"));
  const { db, close } = openBy(`sslmode=verify-full&sslrootcert=${other.cert}`);
  await expect(sql`select 1`.execute(db)).rejects.toThrow(/self-signed certificate|certificate/);
  await close();
});

test("openDatabase ends statements that take longer than they may", async () => {
  const { db, close } = openBy("sslmode=disable");
  const { rows } = await sql<{ readonly value: string }>`
    select current_setting('statement_timeout') as value`.execute(db);
  expect(rows).toEqual([{ value: "7s" }]);
  await close();
});
