// What commands write: never over what they read, never half of it, and told plainly where it cannot be written.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { hostname } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { openOutputFile } from "../../src/cli/output-file.ts";
import { useCommandPlace } from "../support/command-place.ts";

const place = useCommandPlace();
const { writeFile, run } = place;
const path = (name: string) => join(place.folder(), name);

const LIST = "id,email\no-1,ann@example.com\no-2,no address\n,\n";
const TEMPLATE = '<p><a href="https://shop.example.com/unsubscribe">Unsubscribe</a></p>\n';

test.each([
  ["import contacts LIST --rejects LIST", /^Cannot write ".+": it is the file that is read; name another\n$/],
  ["filter LIST --purpose e-marketing --rejects LIST", /it is the file that is read/],
  ["filter LIST --purpose e-marketing --out LIST", /it is the file that is read/],
  ["filter LIST --purpose e-marketing --out LINK", /it is the file that is read/],
  ["filter LIST --purpose e-marketing --out NEW --rejects NEW", /something else is to be written there, too/],
  ["filter LIST --purpose e-marketing --out FOLDER", /it is a folder; name a file in it/],
  ["filter LIST --purpose e-marketing --out NOWHERE", /there is no such folder; make it, or name another/],
  ["import contacts LIST --rejects NOWHERE", /there is no such folder/],
  ["upgrade --propose-mapping FOLDER", /it is a folder/],
  ["withdrawals LIST", /a file is in the way; name a folder/],
  ["withdrawals LIST/folder", /a part of its path is no folder/],
  [
    "withdrawals UNWRITABLE",
    /^Cannot write "\/proc\/mailconsent": nothing may be written there by who runs this; /,
  ],
])("%s is refused before anything is done", async (command, message) => {
  const list = writeFile("list.csv", LIST);
  const paths: Readonly<Record<string, string>> = {
    LIST: list,
    LINK: path("link.csv"),
    NEW: path("new.csv"),
    FOLDER: path("folder"),
    NOWHERE: path("nowhere/x.csv"),
    "LIST/folder": join(list, "folder"),
    UNWRITABLE: "/proc/mailconsent",
  };
  mkdirSync(path("folder"), { recursive: true });
  if (!existsSync(path("link.csv"))) symlinkSync(list, path("link.csv"));
  const { exitCode, stdout, stderr } = await run(...command.split(" ").map((word) => paths[word] ?? word));
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(readFileSync(list, "utf8")).toBe(LIST);
});

test.each([
  ["filter LIST --purpose e-marketing --out", "x.pdf", "--out", ".csv or .ndjson or .jsonl"],
  ["filter LIST --purpose e-marketing --out", "x.csv.gz", "--out", ".csv or .ndjson or .jsonl"],
  ["filter LIST --purpose e-marketing --rejects", "x.ndjson", "--rejects", ".csv"],
  ["import contacts LIST --rejects", "x.xlsx", "--rejects", ".csv"],
  ["upgrade --propose-mapping", "x.json", "--propose-mapping", ".csv"],
  ["contact export o-1 --out", "x.csv", "--out", ".json"],
])(
  "%s %s is refused before anything is done: it writes no such format",
  async (command, name, flag, endings) => {
    const list = writeFile("list.csv", LIST);
    const before = (await run("import", "list")).stdout;
    const file = path(name);
    const words = command.split(" ").map((word) => (word === "LIST" ? list : word));
    const { exitCode, stdout, stderr } = await run(...words, file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    const ending = name.slice(name.lastIndexOf("."));
    expect(stderr).toContain(
      `'${flag} <file>' argument '${file}' is invalid. What is written is no "${ending}"; name a file that ends in ${endings}, or has no ending.`,
    );
    expect(existsSync(file)).toBe(false);
    expect((await run("import", "list")).stdout).toBe(before);
  },
);

test("an output may have its ending in capitals, or none, and neither a blank name nor a dash", async () => {
  const list = writeFile("one.csv", "id,email\no-1,ann@example.com\n");
  const filter = (out: string) => run("filter", list, "--purpose", "e-marketing", "--out", out);
  expect((await filter(path("D.NDJSON"))).exitCode).toBe(0);
  expect(JSON.parse(readFileSync(path("D.NDJSON"), "utf8"))).toMatchObject({ decision: "withhold" });
  expect((await filter(path("decided"))).exitCode).toBe(0);
  expect(readFileSync(path("decided"), "utf8")).toMatch(/^id,email,decision,/);
  expect(await filter(" ")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("It is blank") });
  expect(await filter("-")).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("/dev/stdout") });
});

test("import of a file that cannot be read leaves no import on record, and names the file", async () => {
  const before = (await run("import", "list")).stdout;
  const header = writeFile("header.csv", "id,email,shoe\n1,a@example.com,42\n");
  for (const [file, message] of [
    [path("missing.csv"), 'Cannot read "FILE": there is no such file\n'],
    [header, 'Cannot read the header of the CSV "FILE": there is no column "shoe"'],
    [
      writeFile("empty.csv", ""),
      'Cannot read the CSV "FILE": it is empty, not even a header names its columns\n',
    ],
  ] as const) {
    const { exitCode, stderr } = await run("import", "contacts", file);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message.replace("FILE", file));
  }
  expect((await run("import", "list")).stdout).toBe(before);
});

test("rejected lines are to be mended in the list, since the file of them is none", async () => {
  const list = writeFile("one-bad.csv", "id,email\n,nobody@example.com\n");
  const { stdout, stderr } = await run("import", "contacts", list);
  expect(stdout).toMatch(/: 0 contacts added, 0 updated, 1 line rejected, 0 warnings\n$/);
  expect(stderr).toContain(`Which lines, and why: "${list}.rejects.csv". Mend them in "${list}"`);
});

test("a filter that fails leaves the decisions of an earlier one as they were", async () => {
  const out = writeFile("decisions.csv", "earlier\n");
  const list = writeFile("list.csv", LIST);
  const { exitCode } = await run("filter", list, "--purpose", "nope", "--out", out);
  expect(exitCode).toBe(2);
  expect(readFileSync(out, "utf8")).toBe("earlier\n");
  expect(readdirSync(place.folder()).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
});

test("openOutputFile takes away what a killed command left of the same file, and nothing that may be under way", async () => {
  const { pid: ended } = spawnSync("true");
  const names = [
    `left.csv.${hostname()}-${ended}.unfinished`,
    `left.csv.${hostname()}-${process.ppid}.unfinished`,
    `left.csv.elsewhere-${ended}.unfinished`,
    `other.csv.${hostname()}-${ended}.unfinished`,
  ];
  for (const name of names) writeFile(name, "ann@example.com\n");
  const output = await openOutputFile(path("left.csv"));
  await output.finish();
  expect(names.filter((name) => existsSync(path(name)))).toEqual(names.slice(1));
  for (const name of names.slice(1)) rmSync(path(name));
});

test("openOutputFile keeps the old file until the new one is whole, with its rights and by its link", async () => {
  const file = writeFile("old.txt", "old");
  chmodSync(file, 0o640);
  symlinkSync(file, path("to-old.txt"));
  const output = await openOutputFile(path("to-old.txt"));
  await output.write("n".repeat(200_000));
  expect(readFileSync(file, "utf8")).toBe("old");
  await output.finish();
  expect(readFileSync(file, "utf8")).toBe("n".repeat(200_000));
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test("rewrite --out refuses two templates of one name, and to write over the template itself", async () => {
  mkdirSync(path("a"), { recursive: true });
  mkdirSync(path("b"), { recursive: true });
  const [a, b] = [writeFile("a/x.html", TEMPLATE), writeFile("b/x.html", TEMPLATE)];
  const twice = await run("rewrite", a, b, "--out", path("out"));
  expect(twice).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: `Cannot write into "${path("out")}": "${a}" and "${b}" would both become "x.html" there; name the folder they are in\n`,
  });
  const itself = await run("rewrite", a, "--out", path("a"));
  expect(itself.stderr).toContain("the result would take the place of");
  expect(readFileSync(a, "utf8")).toBe(TEMPLATE);
});

test("rewrite --out into a folder of the templates takes no earlier result for a template", async () => {
  mkdirSync(path("c"), { recursive: true });
  writeFile("c/x.html", TEMPLATE);
  for (const _ of [1, 2]) {
    const { exitCode, stdout } = await run("rewrite", path("c"), "--out", path("c/out"));
    expect({ exitCode, files: stdout.match(/: rewritten$/gm)?.length }).toEqual({ exitCode: 0, files: 1 });
  }
});

test("rewrite --out tells of each template that it cannot write, and says nothing of it was done", async () => {
  const template = writeFile("letter.html", TEMPLATE);
  const { exitCode, stdout, stderr } = await run("rewrite", template, "--out", writeFile("file", ""));
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^Cannot write ".+": a file is in the way; name a folder\n$/);
});

test.each([
  [
    "--by",
    "suppress ann@example.com --why Asked --by",
    "Cannot suppress: --by is blank, and stays on record\n",
  ],
  [
    "--reason",
    "types switch-off offers --by Ann --reason",
    "Cannot switch-off: --reason is blank, and stays on record\n",
  ],
])("a blank %s is refused: it would stand on record for ever", async (_, command, message) => {
  expect(await run(...command.split(" "), " ")).toMatchObject({ exitCode: 2, stderr: message });
});

test.each(["empty", "binary"])("check-message refuses a file that is %s, not a message", async (kind) => {
  const file = writeFile("not-a-message", kind === "empty" ? "" : new Uint8Array([0xff, 0xfe, 0, 58]));
  const { exitCode, stderr } = await run("check-message", file);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: `Cannot check "${file}": it begins with no header; give the raw message as it is sent, such as an .eml file\n`,
  });
});

test("rewrite --language refuses a language without a label", async () => {
  const { exitCode, stderr } = await run("rewrite", writeFile("t.html", TEMPLATE), "--language", "xx");
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Cannot label links in "xx": there is no label in it');
});

const SAMPLES = resolve(import.meta.dirname, "../../templates/mail");
const MAIN = resolve(import.meta.dirname, "../../src/cli/main.ts");

/** Runs `rewrite` with its output joined to a shell's words. */
async function rewriteInShell(words: string) {
  const rewrite = `"${process.execPath}" --import "${import.meta.resolve("tsx")}" "${MAIN}" rewrite --json --with-source "${SAMPLES}"`;
  const child = spawn("bash", ["-o", "pipefail", "-c", `${rewrite} ${words}`], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  child.stdout.resume();
  const [exitCode] = await once(child, "close");
  return { exitCode, stderr };
}

test("a reader that has seen enough ends no command, and is no failure", async () => {
  // More than a pipe holds, so that it is still written when the reader is gone.
  const { exitCode, stderr } = await rewriteInShell("| head -c 1");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
});

test("an output that is full is told in one line, with the exit code of the world", async () => {
  const { exitCode, stderr } = await rewriteInShell("> /dev/full");
  expect(exitCode).toBe(3);
  expect(stderr).toMatch(/^Cannot write to standard output: .*no space left on device.*\n$/);
});
