// What is said of a role's name; what such a role may do is tested on a server, in test/postgres.
import { expect, test } from "vitest";
import { formatRoleSql } from "../../src/store/role-rights.ts";
import { runHere } from "../support/command.ts";

test("formatRoleSql refuses a name that is no plain one: it would be SQL", () => {
  expect(() => formatRoleSql({ role: "x; drop", schema: "mailconsent", queueSchema: null })).toThrow(
    'Cannot name "x; drop" in SQL',
  );
});

test("database role tells in words how a role may be named", async () => {
  const { exitCode, stderr } = await runHere(["database", "role", "App"], {});
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Cannot write SQL for the role "App": names are lower-case letters');
});
