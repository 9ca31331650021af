// The role of a running system, on PostgreSQL: what it must not be able to do. That it can do all it needs is shown by
// the tests of commands, queues and pipelines, which run as such a role.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatRoleSql } from "../../src/store/role-rights.ts";
import { runHere } from "../support/command.ts";
import { makePlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let role: pg.Client;
let owner: pg.Client;

beforeAll(async () => {
  place = await makePlace();
  role = await connect(place.environment.DATABASE_URL);
  owner = await connect(place.ownerEnvironment.DATABASE_URL);
});
afterAll(async () => {
  await role.end();
  await owner.query(`drop schema if exists ${place.config.schema}_other cascade`);
  await owner.end();
  await place.remove();
});

async function connect(connectionString: string | undefined): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: connectionString ?? "",
    options: `-c search_path=${place.config.schema}`,
  });
  await client.connect();
  return client;
}

const LOGS = [
  "consent_changes",
  "setting_changes",
  "vocabulary_changes",
  "erasures",
  "overrides",
  "admin_changes",
];
const FORBIDDEN = [
  ...LOGS.flatMap((table) => [
    `delete from ${table}`,
    `truncate ${table}`,
    `alter table ${table} disable trigger all`,
    `drop table ${table}`,
  ]),
  "update consent_changes set state = 'granted'",
  "update consent_changes set contact_id = 1",
  "update setting_changes set after = 'off'",
  "update vocabulary_changes set changed_by = ''",
  "update erasures set reason = ''",
  "update overrides set reason = ''",
  "update decisions set reason = null",
  "update revisions set source = ''",
  "delete from decisions",
  "delete from mailings",
  "delete from admins",
  "delete from purposes",
  "truncate contacts",
  "drop table contacts",
  "alter table contacts add column more text",
  "create index on contacts (name)",
  "drop function refuse_change_of_log cascade",
  "create or replace function refuse_change_of_log() returns trigger language plpgsql as 'begin return new; end'",
  "update migrations set name = ''",
  "create table more (id int)",
  "create schema more_of_it",
  "create role somebody",
  "select * from pg_authid",
  "copy contacts to program 'cat'",
  "set session_replication_role = replica",
];

test.each(FORBIDDEN)("the role may not: %s", async (statement) => {
  await expect(role.query(statement)).rejects.toThrow(/permission denied|must be (?:owner|superuser)/);
});

test("every table says what the role may do with it", async () => {
  const { schema } = place.config;
  const { rows } = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p') order by 1",
    [schema],
  );
  const granted = formatRoleSql({ role: schema, schema, queueSchema: null });
  const unsaid = rows.filter(({ name }) => !granted.includes(` on ${schema}.${name} to `));
  expect(unsaid.map(({ name }) => name)).toEqual(["migration_locks", "migrations"]);
});

test("the role cannot read another schema", async () => {
  const other = `${place.config.schema}_other`;
  await owner.query(`create schema ${other}; create table ${other}.salaries (amount int)`);
  await expect(role.query(`select * from ${other}.salaries`)).rejects.toThrow("permission denied for schema");
});

test("what a role had is taken from it when the SQL is run again", async () => {
  const { schema } = place.config;
  await owner.query(`grant delete on consent_changes to ${schema}`);
  const { stdout } = await runHere(["database", "role", schema], place.ownerEnvironment);
  await owner.query(stdout);
  await expect(role.query("delete from consent_changes")).rejects.toThrow("permission denied");
  expect((await role.query("select count(*) from consent_changes")).rows).toHaveLength(1);
});

test("a role that could do it all the same is refused", async () => {
  const { rows } = await owner.query("select current_user as name");
  const { stdout } = await runHere(["database", "role", rows[0].name], place.ownerEnvironment);
  await expect(owner.query(stdout)).rejects.toThrow(/Cannot restrict the role ".*": it is/);
  await owner.query("rollback");
});

test("a missing right is told with the way out", async () => {
  await place.asOwner(`revoke select on setting_changes from ${place.config.schema}`);
  const { exitCode, stderr } = await runHere(["settings", "list"], place.environment);
  expect(exitCode).toBe(3);
  expect(stderr).toContain(
    "permission denied for table setting_changes; the role of DATABASE_URL lacks a right",
  );
});

test("database role --apply sets the rights anew and the password, and says what is wrong", async () => {
  const { schema, dataFolder } = place.config;
  const file = join(dataFolder, "app_password");
  writeFileSync(file, "it's \\ secret\n");
  await owner.query(`revoke select on contacts from ${schema}`);
  const args = ["database", "role", schema, "--apply", "--password-file", file];
  const applied = await runHere(args, place.ownerEnvironment);
  expect(applied).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("may do what a running") });
  await expect(role.query("select count(*) from contacts")).resolves.toBeDefined();
  const { rows } = await owner.query(
    "select rolpassword from pg_authid where rolname = $1 and rolpassword like 'SCRAM-SHA-256$%'",
    [schema],
  );
  expect(rows).toHaveLength(1);
  const printed = await runHere(
    args.filter((each) => each !== "--apply"),
    place.ownerEnvironment,
  );
  expect(printed).toMatchObject({ exitCode: 2, stdout: "" });
  writeFileSync(file, "\n");
  expect((await runHere(args, place.ownerEnvironment)).stderr).toContain("it holds no password");
  expect((await runHere([...args.slice(0, -1), `${file}s`], place.ownerEnvironment)).stderr).toContain(
    "Cannot read the file",
  );
  expect((await runHere(args, place.environment)).exitCode).not.toBe(0);
});
