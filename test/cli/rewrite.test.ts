import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeFolder, runCommand } from "../support/command.ts";

const SAMPLES = resolve(import.meta.dirname, "../../templates/mail");
const SOURCE =
  '<p>Hi</p>\r\n<p><a href="https://shop.example.com/unsubscribe?c=1">Unsubscribe</a> · <a href="https://shop.example.com/">Shop</a></p>\n';
const MERGE_TAG = "{{manageSubscriptionsUrl}}";

let folder: string;
let remove: () => void;
let template: string;

beforeAll(() => {
  ({ folder, remove } = makeFolder());
  template = join(folder, "letter.html");
  writeFileSync(template, SOURCE);
});
afterAll(() => remove());

function writeFile(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

test("rewrite --json prints every link of a folder's templates with its span", async () => {
  const { exitCode, stdout, stderr } = await runCommand(["rewrite", "--json", SAMPLES]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThanOrEqual(14);
  for (const { file, links, source } of lines) {
    expect(source).toBeUndefined();
    const original = readFileSync(file, "utf8");
    for (const { part, span, href } of links) {
      expect(part).toBe("source");
      expect(original.slice(span.start, span.end)).toBe(href);
    }
  }
});

test("rewrite --out writes results and proofs that verify accepts", async () => {
  const out = join(folder, "out");
  expect(await runCommand(["rewrite", "--out", out, template])).toMatchObject({ exitCode: 0 });
  const rewritten = join(out, "letter.html");
  expect(readFileSync(rewritten, "utf8")).toBe(
    SOURCE.replace("https://shop.example.com/unsubscribe?c=1", MERGE_TAG),
  );
  expect(
    await runCommand(["verify", template, rewritten, "--proof", `${rewritten}.proof.json`]),
  ).toMatchObject({
    exitCode: 0,
    stdout: `Accepted: 1 edit in place of 40 of ${SOURCE.length} characters, every other character as it was\n`,
  });
});

test("verify refuses a result with a single changed byte outside a span", async () => {
  const out = join(folder, "changed");
  await runCommand(["rewrite", "--out", out, template]);
  const rewritten = join(out, "letter.html");
  writeFileSync(rewritten, readFileSync(rewritten, "utf8").replace("Hi", "HI"));
  const refused = await runCommand(["verify", template, rewritten, "--proof", `${rewritten}.proof.json`]);
  expect(refused).toMatchObject({ exitCode: 2, stdout: "" });
  expect(refused.stderr).toMatch(/^Cannot accept ".*letter\.html": /);
  expect(refused.stderr).not.toMatch(/\n\s+at /);
});

test("verify takes a line of rewrite --json as the proof", async () => {
  const { stdout } = await runCommand(["rewrite", "--json", "--with-source", template]);
  const rewritten = writeFile("from-json.html", JSON.parse(stdout).source);
  const proof = writeFile("line.json", stdout);
  expect(await runCommand(["verify", template, rewritten, "--proof", proof])).toMatchObject({ exitCode: 0 });
});

test("rewrite --write changes the file in place and only once", async () => {
  const file = writeFile("in-place.html", SOURCE);
  await runCommand(["rewrite", "--write", file]);
  const once = readFileSync(file, "utf8");
  expect(once).toContain(MERGE_TAG);
  await runCommand(["rewrite", "--write", file]);
  expect(readFileSync(file, "utf8")).toBe(once);
});

test("rewrite --diff shows the changed lines", async () => {
  const { stdout } = await runCommand(["rewrite", "--diff", template]);
  expect(stdout).toContain('-<p><a href="https://shop.example.com/unsubscribe?c=1">');
  expect(stdout).toContain(`+<p><a href="${MERGE_TAG}">`);
});

test("rewrite --merge-tag puts another system's tag in", async () => {
  const { stdout } = await runCommand([
    "rewrite",
    "--json",
    "--with-source",
    "--merge-tag",
    "*|PREFS|*",
    template,
  ]);
  expect(JSON.parse(stdout).source).toContain('href="*|PREFS|*"');
});

test.each([
  ["a binary file", "picture.html", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")],
  ["an empty file", "empty.html", ""],
  ["a file of 20 MB", "large.html", Buffer.alloc(20_000_000, "<p>a</p>")],
  [
    "broken UTF-8",
    "broken.html",
    Buffer.concat([Buffer.from("<p>caf"), Buffer.from([0xe9]), Buffer.from("</p>")]),
  ],
])("rewrite refuses %s in words and does the rest", async (_what, name, content) => {
  const bad = writeFile(name, content);
  const { exitCode, stdout, stderr } = await runCommand(["rewrite", "--json", bad, template]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(new RegExp(`^Cannot rewrite ".*${name}": \\S.{20,}\\n$`));
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { file: bad, error: expect.any(String) },
    { file: template, state: "rewritten" },
  ]);
});

test("rewrite --fail-on exits with 1 when nothing was found", async () => {
  const file = writeFile("bare.html", "<p>No link at all</p>");
  expect(await runCommand(["rewrite", "--json", file])).toMatchObject({ exitCode: 0 });
  expect(await runCommand(["rewrite", "--json", "--fail-on", "missing", file])).toMatchObject({
    exitCode: 1,
  });
});

test("rewrite names a path that is not there, and a folder without templates", async () => {
  const missing = await runCommand(["rewrite", join(folder, "nowhere")]);
  expect(missing).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("there is no such file or folder"),
  });
  const empty = join(folder, "empty-folder");
  mkdirSync(empty);
  expect(await runCommand(["rewrite", empty])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("no template files"),
  });
});
