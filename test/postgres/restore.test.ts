// A backup by pg_dump, as docs/operations.md tells to make it, restored into another database of the same server.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHere } from "../support/command.ts";
import { useCommandPlace } from "../support/command-place.ts";

const run = promisify(execFile);

const CONTACTS = `id,email,e_marketing,e_marketing_at
ann,ann@example.com,granted,2026-01-05
bob,bob@example.com,granted,2026-01-05
cees,cees@example.com,granted,2026-01-05
`;
const LEFT_BEFORE = "id,purpose,state,at\nann,e-marketing,withdrawn,2026-03-01T10:00:00Z\n";
const LEFT_AFTER = "id,purpose,state,at\nbob,e-marketing,withdrawn,2026-04-01T10:00:00Z\n";

const place = useCommandPlace();
let database: string;
let environment: Readonly<Record<string, string | undefined>>;

beforeAll(() => {
  database = `${place.schema()}_restored`;
  const url = new URL(place.ownerEnvironment().DATABASE_URL ?? "");
  url.pathname = database;
  environment = { ...place.ownerEnvironment(), DATABASE_URL: url.href };
});
afterAll(() => onServer(`drop database if exists ${database} with (force)`));

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: place.ownerEnvironment().DATABASE_URL ?? "" });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function restore(dump: string): Promise<void> {
  await onServer(`create database ${database}`);
  await run("pg_restore", ["--no-owner", "--no-privileges", `--dbname=${environment.DATABASE_URL}`, dump]);
}

async function sentTo(list: string): Promise<unknown> {
  const { stdout } = await runHere(["filter", list, "--purpose", "e-marketing", "--json"], environment);
  return JSON.parse(stdout).counts;
}

test("a backup that is restored keeps who had left before, and with what withdrawals wrote who left since", async () => {
  const list = place.writeFile("contacts.csv", CONTACTS);
  await place.run("import", "contacts", list);
  await place.run("import", "consents", place.writeFile("before.csv", LEFT_BEFORE));
  const dump = join(place.folder(), "backup.dump");
  const { DATABASE_URL = "" } = place.ownerEnvironment();
  const options = ["--format=custom", "--no-unlogged-table-data", `--schema=${place.schema()}`];
  await run("pg_dump", [...options, `--file=${dump}`, DATABASE_URL]);

  await place.run("import", "consents", place.writeFile("after.csv", LEFT_AFTER));
  const saved = join(place.folder(), "saved");
  await place.run("withdrawals", saved);

  await restore(dump);
  expect(await sentTo(list)).toEqual({ send: 2, withhold: { "purpose-withdrawn": 1 } });
  expect((await runHere(["import", "consents", join(saved, "consents.ndjson")], environment)).exitCode).toBe(
    0,
  );
  expect(await sentTo(list)).toEqual({ send: 1, withhold: { "purpose-withdrawn": 2 } });
  expect((await runHere(["doctor"], environment)).exitCode).toBe(0);
  expect((await runHere(["migrate"], environment)).stdout).toContain("is up to date");
});
