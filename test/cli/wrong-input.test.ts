// What is not there, blank or no number is refused with exit code 2 and words that help, never answered with nothing.
import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { runHere } from "../support/command.ts";
import { useCommandPlace } from "../support/command-place.ts";
import { freePort } from "../support/free-port.ts";

const { writeFile, run, environment } = useCommandPlace();

test.each<readonly [command: readonly string[], message: RegExp]>([
  [
    ["api-key", "add", "", "--scopes", "mailings", "--by", "olga"],
    /'name'\. It is blank, and stays on record/,
  ],
  [["api-key", "add", "  ", "--scopes", "mailings", "--by", "olga"], /'name'\. It is blank/],
  [
    ["api-key", "add", "x".repeat(201), "--scopes", "mailings", "--by", "olga"],
    /'name'\. It has 201 characters, and 200 are allowed/,
  ],
  [["api-key", "revoke", "first", "--by", "olga"], /'id'\. It is a positive whole number/],
  [["webhook", "messages", "99"], /^There is no webhook 99: see "mailconsent webhook list"\n$/],
  [["webhook", "replay", "99", "--failed"], /^There is no webhook 99/],
  [["webhook", "messages", "1", "--limit", "many"], /'--limit <count>' .* It is a positive whole number/],
  [["webhook", "off", "x"], /'id'\. It is a positive whole number/],
  [["types", "history", "nope"], /"nope": there is none of that key; see "mailconsent types list"/],
  [["types", "remove", "nope", "--by", "olga"], /^Cannot remove subscription type "nope": there is no /],
  [["purpose", "history", "nope"], /"nope": there is none of that key; see "mailconsent purpose list"/],
  [
    ["suppress", "ann@", "--by", "jo", "--why", "x"],
    /^Cannot read the address "ann@": it is malformed; give one /,
  ],
  [["admin", "add", "ann", "--role", "owner"], /^Cannot read the address "ann": it is malformed; give one /],
  [
    ["settings", "set", "sender-logo", "--file", "/", "--by", "jo", "--yes"],
    /^Cannot read "\/": it is a folder; /,
  ],
  [
    ["why", "ann@example.com", "--type", "wool"],
    /there is no subscription type "wool"; use one of "newsletter", /,
  ],
  [["import", "take-back", "99"], /none of that number; see "mailconsent import list"\n$/],
  [["upgrade", "--rollback", "99"], /none of that number; see "mailconsent upgrade --list"\n$/],
  [["bursts", "show", "99"], /none of that number; see "mailconsent bursts list"\n$/],
  [["api-key", "revoke", "99", "--by", "jo"], /none that could be used; see "mailconsent api-key list"\n$/],
  [["legal-basis", "rename", "nope", "--name", "X", "--by", "olga"], /^Cannot rename legal basis "nope"/],
])("%j is refused", async (command, message) => {
  const { exitCode, stdout, stderr } = await run(...command);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

test.each([
  [
    "list.json",
    '[{"id":"a","email":"a@example.com"}]',
    "looks like JSON; give an object a line, and name the file .ndjson",
  ],
  ["quoted.csv", '"id,email\n1,a@example.com\n', "opens a quote that is not closed on its line"],
  ["stray.csv", 'id,e"mail\n1,a@example.com\n', "has a quote in the wrong place"],
])("a list whose header cannot be read is refused with its name: %s", async (name, text, told) => {
  const file = writeFile(name, text);
  for (const command of [
    ["filter", "--purpose", "e-marketing"],
    ["import", "contacts"],
  ]) {
    const { exitCode, stderr } = await run(...command, file);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`Cannot read the header of the CSV "${file}": it ${told}`);
  }
});

test("history of what nobody has changed says so, and ends well", async () => {
  expect(await run("purpose", "history", "e-marketing")).toMatchObject({
    exitCode: 0,
    stdout: '"e-marketing" is as it was in the beginning\n',
  });
});

test("a mapping that lacks a column is refused: without it the upgrade would confirm nothing, and say nothing", async () => {
  const mapping = writeFile("mapping.csv", "interest,type,confirmed\nGolf,offers,yes\n");
  const { exitCode, stderr } = await run("upgrade", "--rehearse", "--mapping", mapping);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(
    'there is no column "subscription_type"; it takes interest, subscription_type, confirmed\n',
  );
});

test("a mail that is no report is passed over, and told so", async () => {
  const mail = writeFile("lunch.eml", "From: ann@example.com\nSubject: Lunch\n\nAt noon?\n");
  expect(await run("delivery-report", mail)).toMatchObject({
    exitCode: 0,
    stdout: "Passed over: it is no report of a bounce or complaint\n",
  });
});

test.each([[["types", "list"]], [["migrate"]], [["database", "role", "app", "--apply"]]])(
  "%j without its database says which variable to look at",
  async (command) => {
    const TOKEN_KEYS = randomBytes(32).toString("base64url");
    const DATABASE_URL = `postgres://postgres@127.0.0.1:${await freePort()}/postgres`;
    expect(await runHere(command, { ...environment(), TOKEN_KEYS, DATABASE_URL })).toMatchObject({
      exitCode: 3,
      stdout: "",
      stderr: expect.stringMatching(
        /^Cannot reach the database: check DATABASE_URL, and that the server runs \(.*ECONNREFUSED/,
      ),
    });
  },
);

test("serve names an address that the machine has not, and which variable to set", async () => {
  // RFC 5737: no machine has it.
  const { exitCode, stderr } = await runHere(["serve", "--role", "web"], {
    ...environment(),
    HOST: "192.0.2.1",
  });
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(
    /^Cannot listen on 192\.0\.2\.1:0: this machine has no such address; set HOST to one /,
  );
});

const SERVER = process.env.DATABASE_URL;
if (SERVER !== undefined) {
  test("a database that is not there is told with the variable that names it", async () => {
    const DATABASE_URL = new URL("/none_of_that_name", SERVER).href;
    expect(await runHere(["types", "list"], { ...environment(), DATABASE_URL })).toMatchObject({
      exitCode: 3,
      stderr: 'Cannot open the database: check DATABASE_URL (database "none_of_that_name" does not exist)\n',
    });
  });
}
