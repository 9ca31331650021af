import { expect, test } from "vitest";
import { runCommand } from "../support/command.ts";

const NO_SERVERS = { DATABASE_URL: undefined, REDIS_URL: undefined };

test("--help names every command and the exit codes", async () => {
  const { exitCode, stdout } = await runCommand(["--help"]);
  expect(exitCode).toBe(0);
  for (const command of ["demo", "serve", "migrate", "rewrite", "verify", "import", "filter"]) {
    expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
  }
  expect(stdout).toContain("Exit codes: 0 done");
});

test("--version prints the package's version", async () => {
  expect(await runCommand(["--version"])).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test.each([
  ["an unknown command", ["rewriet"], /unknown command 'rewriet'/],
  ["an unknown option", ["rewrite", "--jsn", "x"], /unknown option '--jsn'/],
  ["a missing argument", ["verify", "a", "--proof", "p"], /missing required argument 'rewritten'/],
  ["an unknown role", ["serve", "--role", "cook"], /Roles are web, worker, sender/],
  ["a merge tag with quotes", ["rewrite", "--merge-tag", '"', "x"], /must not hold quotes/],
  [
    "a purpose that is no key",
    ["filter", "--purpose", "E Marketing", "-"],
    /Cannot parse purpose "E Marketing"/,
  ],
])("%s is bad usage: exit code 2 and words, no stack trace", async (_what, args, message) => {
  const { exitCode, stdout, stderr } = await runCommand(args, { environment: NO_SERVERS });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test("a wrong environment is told at once, every variable of it", async () => {
  const environment = { ...NO_SERVERS, PORT: "http", DATABASE_URL: "mysql://x", PUBLIC_URL: "mail" };
  const { exitCode, stderr } = await runCommand(["serve"], { environment });
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/PORT: /);
  expect(stderr).toMatch(/DATABASE_URL: must be an address such as postgres:/);
  expect(stderr).toMatch(/PUBLIC_URL: /);
});

test("a database server that cannot be reached gives exit code 3 and the reason", async () => {
  const environment = {
    DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    REDIS_URL: undefined,
    TOKEN_KEYS: "A".repeat(43),
  };
  const { exitCode, stderr } = await runCommand(["serve", "--role", "worker"], { environment });
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/ECONNREFUSED/);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test("a database server without keys for the links is refused, with the way to make one", async () => {
  const environment = {
    DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
    REDIS_URL: undefined,
    TOKEN_KEYS: undefined,
  };
  expect(await runCommand(["serve"], { environment })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/TOKEN_KEYS is not set.*randomBytes\(32\)/),
  });
});
