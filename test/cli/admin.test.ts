import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand, runHere } from "../support/command.ts";
import { makePlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;

beforeAll(async () => {
  place = await makePlace();
});
afterAll(() => place.remove());

const run = (...args: readonly string[]) => runHere(args, place.environment);
const runWith = (input: string, ...args: readonly string[]) =>
  runCommand(args, { environment: place.environment, input });

test("admin list says how to add the first", async () => {
  expect((await run("admin", "list")).stdout).toContain("mailconsent admin add EMAIL --role owner");
});

test("admin add takes the password from standard input, and never shows it", async () => {
  const added = await runWith("a sentence of words\n", "admin", "add", "Olga@Example.com", "--role", "owner");
  expect(added).toEqual({ exitCode: 0, stdout: "Olga@Example.com may sign in as owner\n", stderr: "" });
  const again = await runWith(
    "another sentence of words\n",
    "admin",
    "add",
    "olga@example.com",
    "--role",
    "reviewer",
  );
  expect(again).toMatchObject({
    exitCode: 2,
    stderr: "Cannot add the admin: the address is an admin's already; see `mailconsent admin list`\n",
  });
  expect((await run("admin", "list")).stdout).toBe("Olga@Example.com  owner\n");
});

test.each([
  ["too short", "fourteen chars", "it has fewer than 15 characters"],
  ["too plain", "abababababababab", "it is the address, or the same few characters over and over"],
  ["none at all", "", "it has fewer than 15 characters"],
])("admin add refuses a password that is %s", async (_, password, why) => {
  const refused = await runWith(`${password}\n`, "admin", "add", "nora@example.com", "--role", "reviewer");
  expect(refused).toMatchObject({ exitCode: 2, stderr: `Cannot use the password: ${why}\n` });
});

test("admin invite and link print a link that works once, and name nobody in it", async () => {
  const invited = await run("admin", "invite", "nora@example.com", "--role", "owner");
  expect(invited.stdout).toMatch(/^http:\/\/localhost:\d+\/admin\/invitation\/[\w-]{43}\n$/);
  expect(invited.stderr).toMatch(/^It works once, until \d{1,2} \w{3} \d{4}, /);
  expect((await run("admin", "list")).stdout).toContain("nora@example.com  owner  invited\n");
  const linked = await run("admin", "link", "nora@example.com", "--by", "jo");
  expect(linked.stdout).not.toBe(invited.stdout);
});

test("admin role and disable leave the last owner who can sign in", async () => {
  for (const args of [
    ["role", "olga@example.com", "--role", "reviewer"],
    ["disable", "olga@example.com"],
  ]) {
    expect(await run("admin", ...args)).toMatchObject({
      exitCode: 2,
      stderr: "Cannot change the admin: nobody else who can sign in is an owner; make somebody one first\n",
    });
  }
});

test("admin role, disable, enable, sign-out and reset change what they say", async () => {
  await runWith("quite another sentence\n", "admin", "reset", "nora@example.com");
  expect((await run("admin", "role", "olga@example.com", "--role", "reviewer")).exitCode).toBe(0);
  expect((await run("admin", "list")).stdout).toContain("Olga@Example.com  reviewer\n");
  expect((await run("admin", "sign-out", "olga@example.com")).stdout).toBe("0 sessions ended\n");
  expect((await run("admin", "disable", "olga@example.com")).exitCode).toBe(0);
  expect((await run("admin", "list")).stdout).toMatch(
    /Olga@Example.com {2}reviewer {2}disabled \d{1,2} \w{3} \d{4}, /,
  );
  expect((await run("admin", "link", "olga@example.com")).stderr).toContain("mailconsent admin enable");
  expect((await run("admin", "enable", "olga@example.com")).exitCode).toBe(0);
  expect((await run("admin", "enable", "olga@example.com")).stderr).toContain("it is so already");
  const reset = await runWith("quite another sentence\n", "admin", "reset", "olga@example.com");
  expect(reset.exitCode).toBe(0);
  expect((await run("admin", "list", "--json")).stdout).toContain('"disabledAt":null');
  expect((await run("admin", "disable", "nobody@example.com")).stderr).toBe(
    "Cannot find the admin: nobody signs in by that address; see `mailconsent admin list`\n",
  );
});

test("api-key add shows the key once; list shows none, and revoke makes it useless", async () => {
  const added = await run("api-key", "add", "crm", "--scopes", "mailings,contacts:read", "--by", "olga");
  expect(added.stdout).toMatch(/^mck_[\w-]{43}\n$/);
  expect((await run("api-key", "list")).stdout).toBe("1  crm  mailings,contacts:read\n");
  expect((await run("api-key", "list", "--json")).stdout).not.toContain(added.stdout.trim());
  expect((await run("api-key", "revoke", "1", "--by", "olga")).stdout).toBe("Key 1 is revoked\n");
  expect(await run("api-key", "revoke", "1", "--by", "olga")).toMatchObject({ exitCode: 2 });
  expect((await run("api-key", "add", "crm", "--scopes", "all", "--by", "olga")).stderr).toMatch(
    /^Cannot parse scopes "all": name some of templates, /,
  );
});
