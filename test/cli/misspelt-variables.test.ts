import { expect, test } from "vitest";
import { FILE_VARIABLES, VARIABLES } from "../../src/cli/config.ts";
import { findMisspelt } from "../../src/cli/misspelt-variables.ts";
import { makeFolder, runHere } from "../support/command.ts";

const KNOWN = [...VARIABLES, ...FILE_VARIABLES];

test.each([
  ["DATABSE_URL", "DATABASE_URL"],
  ["DATABASE_URI", "DATABASE_URL"],
  ["database_url", "DATABASE_URL"],
  ["TRUSTED_PROXY", null], // as far as that nothing can be said
  ["TRUSTED_PROXYS", "TRUSTED_PROXIES"],
  ["TOKEN_KEYS_FILES", "TOKEN_KEYS_FILE"],
  ["MAILCONSENT_DATE", "MAILCONSENT_DATA"],
  ["SMTP_ULR", "SMTP_URL"],
  ["PORTS", null], // too short
  ["PATH", null],
  ["SMTP_URL", null],
])("%s is told as %s", (name, meant) => {
  const told = findMisspelt({ [name]: "x" }, KNOWN);
  expect(told).toEqual(meant === null ? [] : [`Nothing reads the variable ${name}: is ${meant} meant?`]);
});

test("a variable beside the one it is like is nobody's mistake", () => {
  expect(findMisspelt({ REDIS_URI: "x", REDIS_URL: "redis://localhost" }, KNOWN)).toEqual([]);
});

test("a command tells it once, before it does anything", async () => {
  const { folder, remove } = makeFolder();
  const environment = { MAILCONSENT_DATA: folder, REDIS_ULR: "redis://localhost" };
  const { stderr } = await runHere(["keys", "rotate"], environment);
  remove();
  expect(stderr.split("Nothing reads the variable REDIS_ULR: is REDIS_URL meant?")).toHaveLength(2);
});
