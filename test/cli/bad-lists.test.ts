// What people really hand in: each list and each address is right or clearly refused, by `import` and `filter` alike.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { useCommandPlace } from "../support/command-place.ts";

const place = useCommandPlace();
const { writeFile, run } = place;

beforeAll(async () => {
  const contacts = "id,email\nc-1,ann@example.com\nc-2,bob@example.com\n7,seven@example.com\n";
  await run("import", "contacts", writeFile("contacts.csv", contacts));
});

/** Filters a list, and gives how it ended with a word for each recipient: `send`, or why not. */
async function filter(name: string, content: string | Uint8Array) {
  const out = join(place.folder(), "decisions.ndjson");
  writeFileSync(out, "");
  const list = writeFile(name, content);
  const { exitCode, stderr } = await run("filter", list, "--purpose", "e-marketing", "--out", out);
  const lines = readFileSync(out, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const words = lines.map((line) => JSON.parse(line)).map(({ decision, reason }) => reason ?? decision);
  return { exitCode, stderr, words };
}

const REFUSED = "not an address one can send to (malformed)";

test.each<[string, string, string | null]>([
  ["in upper case", "UPPER@EXAMPLE.COM", null],
  ["with spaces around it", "  around@example.com  ", null],
  ["with a plus sign", "plus+tag@example.com", null],
  ["with an apostrophe", "o'neil@example.com", null],
  ["of an international domain", "idn@bücher.example", null],
  ["of the same domain in ASCII", "ascii@xn--bcher-kva.example", null],
  ["with letters beyond ASCII", "ünïcode@example.com", null],
  ["with a space in it", "with space@example.com", REFUSED],
  ["with a quoted local part", '"quoted part"@example.com', REFUSED],
  ["with a name before it", "Name <name@example.com>", REFUSED],
  ["in a link", "mailto:link@example.com", REFUSED],
  ["with a comment", "comment(here)@example.com", REFUSED],
  ["with two @", "two@@example.com", REFUSED],
  ["with an @ in its local part", "a@b@example.com", REFUSED],
  ["with a dot at the end", "trailing@example.com.", REFUSED],
  ["with a dot before the @", "dot.@example.com", REFUSED],
  ["with two dots", "two..dots@example.com", REFUSED],
  ["without a domain", "nodomain@", REFUSED],
  ["without an @", "no-at", REFUSED],
  ["of a host without a dot", "host@localhost", REFUSED],
  ["of a number", "number@127.0.0.1", REFUSED],
  ["that is two", "one@example.com;two@example.com", REFUSED],
  ["with an invisible character", "in\u200bvisible@example.com", REFUSED],
  ["with a bidirectional mark", "\u202ebidi@example.com", REFUSED],
])(
  "an address %s is sent to once it is imported, or told and sent to by neither",
  async (_, email, refusal) => {
    const line = `${JSON.stringify({ id: `a-${email.length}-${email.codePointAt(0)}`, email })}\n`;
    const { stderr, stdout } = await run("import", "contacts", writeFile("address.ndjson", line));
    expect(stdout).toMatch(/: [01] contacts? added, [01] updated, 0 lines rejected/);
    if (refusal === null) expect(stderr).not.toContain("went in");
    else expect(stderr).toContain(refusal);
    const { words } = await filter("address-list.ndjson", `${JSON.stringify({ email })}\n`);
    expect(words).toEqual([refusal === null ? "send" : "unknown-contact"]);
  },
);

test("spellings of one address are one recipient", async () => {
  const list = "email\nann@example.com\nANN@Example.com\n ann@example.com \nann+tag@example.com\n";
  expect(await filter("spellings.csv", list)).toMatchObject({
    exitCode: 0,
    words: ["send", "duplicate", "duplicate", "unknown-contact"],
  });
});

test.each<[string, string, readonly string[]]>([
  ["an id twice", "id\nc-1\nc-1\n", ["send", "duplicate"]],
  [
    "two ids, each with the other's address",
    "id,email\nc-1,bob@example.com\nc-2,ann@example.com\n",
    ["address-mismatch", "address-mismatch"],
  ],
  ["an id and later its address alone", "id,email\nc-1,\n,ann@example.com\n", ["send", "duplicate"]],
  ["an address for an id", "id\nann@example.com\n", ["unknown-contact"]],
  ["an id with a leading zero, which is another", "id\n007\n7\n", ["unknown-contact", "send"]],
  ["blank lines, a byte order mark and names in capitals", "\uFEFFID;EMAIL\n\nc-1;\n\n", ["send"]],
  ["columns nobody asked for", "name,id\nAnn,c-1\n", ["send"]],
  ["quoted values", 'id,email\n"c-1","ann@example.com"\n', ["send"]],
])("filter decides a list with %s", async (_, list, words) => {
  expect(await filter("decided.csv", list)).toMatchObject({ exitCode: 0, words });
});

test.each<[string, string, string | Uint8Array, RegExp]>([
  ["nothing in it", "l.csv", "", /it is empty, not even a header names its columns/],
  ["a header alone", "l.csv", "id,email\n", /no recipients in it/],
  [
    "neither ids nor addresses",
    "l.csv",
    "name,town\nAnn,Utrecht\n",
    /there must be an "id" or an "email" in it.*this list has name, town/,
  ],
  [
    "addresses without a header",
    "l.csv",
    "ann@example.com\nbob@example.com\n",
    /an address stands in it; name the columns in the first line/,
  ],
  ["a column twice", "l.csv", "id,id\nc-1,c-2\n", /column "id" stands in it twice/],
  [
    "text in UTF-16",
    "l.csv",
    Buffer.from("\uFEFFid\nc-1\n", "utf16le"),
    /it is no text in UTF-8; save the file as UTF-8/,
  ],
  ["one large array of JSON", "l.ndjson", '[{"id":"c-1"}]\n', /is not a JSON object/],
])("filter refuses a list with %s in words that quote no address", async (_, name, content, message) => {
  const { exitCode, stderr, words } = await filter(name, content);
  expect({ exitCode, words }).toEqual({ exitCode: 2, words: [] });
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain("ann@example.com");
});

test.each<[string, string, string, RegExp]>([
  ["JSON that breaks off", "l.ndjson", '{"id":"c-2"', /Line 2 refused: is not valid JSON/],
  ["a list for an id", "l.ndjson", '{"id":["c-2"]}', /Line 2 refused: "id" is neither text nor a number/],
  [
    "an id JSON cannot keep",
    "l.ndjson",
    '{"id":12345678901234567890}',
    /Line 2 refused: "id" is neither text nor a number that JSON keeps exactly/,
  ],
  [
    "neither id nor address",
    "l.ndjson",
    '{"id":" ","email":null}',
    /Line 2 refused: has neither an "id" nor an "email"/,
  ],
  [
    "an id as long as a page",
    "l.ndjson",
    JSON.stringify({ id: "x".repeat(201) }),
    /Line 2 refused: .* it has 201 characters, 1 to 200/,
  ],
])("filter refuses a line with %s, and decides the others", async (_, name, line, message) => {
  const { exitCode, stderr, words } = await filter(name, `{"id":"c-1"}\n${line}\n{"id":7}\n`);
  expect({ exitCode, words }).toEqual({ exitCode: 2, words: ["send", "send"] });
  expect(stderr).toMatch(message);
});

test.each<[string, readonly string[], RegExp]>([
  ["an unknown purpose", ["--purpose", "news"], /there is no purpose "news"; use one of "sales-and-service"/],
  [
    "a purpose that is no key",
    ["--purpose", "E Marketing"],
    /Cannot parse purpose "E Marketing": 1 to 64 lower-case/,
  ],
  ["no purpose", [], /required option '--purpose <purpose>' not specified/],
  [
    "an unknown type",
    ["--purpose", "e-marketing", "--type", "news"],
    /there is no subscription type "news"; use one of "newsletter"/,
  ],
  [
    "a type of another purpose",
    ["--purpose", "sales-and-service", "--type", "offers"],
    /"offers" is of purpose "e-marketing", not "sales-and-service"/,
  ],
])("filter refuses %s before it decides anybody", async (_, flags, message) => {
  const list = writeFile("short.csv", "id\nc-1\n");
  const { exitCode, stdout, stderr } = await run("filter", list, ...flags);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

test.each([
  ["filter", ["--purpose", "e-marketing"]],
  ["import contacts", []],
])("%s refuses a folder and a file that is not there", async (command, flags) => {
  const missing = await run(...command.split(" "), "no-such.csv", ...flags);
  expect(missing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("there is no such file") });
  const folder = await run(...command.split(" "), place.folder(), ...flags);
  expect(folder).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("it is a folder") });
});

test("import takes an id that comes twice as one contact, the later line above the earlier", async () => {
  const file = writeFile(
    "twice.csv",
    "id,email,name\nd-1,first@example.com,First\nd-1,second@example.com,\n",
  );
  expect((await run("import", "contacts", file)).stdout).toContain(
    "1 contact added, 1 updated, 0 lines rejected",
  );
  expect((await run("why", "d-1")).stdout).toMatch(/^Contact d-1, First .*\n {2}address second@example.com/m);
});

test.each<[string, string, RegExp]>([
  [
    "an id JSON cannot keep",
    '{"id":12345678901234567890}',
    /column "id" is a number too large to be kept exactly; put it in quotes/,
  ],
  ["a NUL character", '{"id":"n\\u0000"}', /column "id" holds a NUL character/],
  [
    "a type nobody knows",
    '{"id":"x-1","unsubscribed":"news"}',
    /there is no subscription type "news"; use newsletter/,
  ],
  [
    "a column nobody knows",
    '{"id":"x-1","mail":"x@example.com"}',
    /column "mail" unknown column; the columns are id, email/,
  ],
])("import rejects a line with %s in words", async (_, line, message) => {
  const { exitCode, stdout, stderr } = await run("import", "contacts", writeFile("line.ndjson", `${line}\n`));
  expect(exitCode).toBe(0);
  expect(stdout).toContain("0 contacts added, 0 updated, 1 line rejected");
  expect(stderr).toMatch(message);
});
