import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runVerify } from "../../src/cli/verify.ts";
import { makeFolder, runCommand } from "../support/command.ts";

/** With a byte order mark, CR LF, and without a line break at its end. */
const SOURCE = '\ufeff<p>Café</p>\r\n<a href="*|UNSUB|*">Unsubscribe</a>';
const OTHER = '<p>Another</p><a href="#">Unsubscribe</a>\n';

let folder: string;
let remove: () => void;

beforeAll(async () => {
  ({ folder, remove } = makeFolder());
  writeFileSync(path("one.html"), SOURCE);
  writeFileSync(path("two.html"), OTHER);
  mkdirSync(path("folder"));
  await runCommand(["rewrite", "--out", path("out"), path("one.html"), path("two.html")]);
  const { stdout } = await runCommand(["rewrite", "--json", path("one.html"), path("two.html")]);
  writeFileSync(path("all.ndjson"), stdout);
  writeFileSync(path("cut.json"), stdout.slice(0, 200));
  const proof = readFileSync(path("out/two.html.proof.json"), "utf8");
  writeFileSync(path("edited.json"), `\ufeff${proof.replaceAll("\n", "\r\n")}`);
  writeFileSync(path("else.json"), '{"a":1}');
  writeFileSync(path("latin1.html"), Buffer.from(SOURCE, "latin1"));
  writeFileSync(path("lf.html"), readFileSync(path("out/one.html"), "utf8").replaceAll("\r\n", "\n"));
});
afterAll(() => remove());

function path(name: string): string {
  return join(folder, name);
}

async function verify(original: string, rewritten: string, proof: string): Promise<string> {
  const printed: string[] = [];
  const command = { original: path(original), rewritten: path(rewritten), proof: path(proof) };
  await runVerify({ ...command, print: (line) => printed.push(line) });
  return printed.join("\n");
}

describe("verify accepts", () => {
  test.each([
    [
      "a file with byte order mark, CR LF and no last line break",
      "one.html",
      "out/one.html",
      "out/one.html.proof.json",
      "2 edits in place of 20 of 49 characters",
    ],
    [
      "a file by its line among those of rewrite --json",
      "two.html",
      "out/two.html",
      "all.ndjson",
      "1 edit in place of 1 of 42 characters",
    ],
    [
      "a proof that an editor saved anew",
      "two.html",
      "out/two.html",
      "edited.json",
      "1 edit in place of 1 of 42 characters",
    ],
  ])("%s", async (_, original, rewritten, proof, edits) => {
    expect(await verify(original, rewritten, proof)).toBe(
      `Accepted: ${edits}, every other character as it was`,
    );
  });

  test("the plain-text part of a template, by the hashes of its proof", async () => {
    const hash = "2689367b205c16ce32ed4200942b8b8b1e262dfc70d9bc9fbc77c49699a4f1df"; // of "ok"
    writeFileSync(path("ok.txt"), "ok");
    const edits = [{ part: "source", span: { start: 0, end: 1 }, text: "x" }];
    writeFileSync(
      path("parts.json"),
      JSON.stringify({
        sourceSha256: "0".repeat(64),
        resultSha256: "0".repeat(64),
        textSha256: hash,
        textResultSha256: hash,
        edits,
      }),
    );
    expect(await verify("ok.txt", "ok.txt", "parts.json")).toMatch(/^Accepted: 0 edits/);
  });
});

describe("verify says what is wrong with", () => {
  test.each([
    ["swapped files", "out/one.html", "one.html", "out/one.html.proof.json", "given the wrong way round"],
    [
      "the proof of another template",
      "one.html",
      "out/one.html",
      "out/two.html.proof.json",
      "the original is another one",
    ],
    [
      "a result whose line ends were changed",
      "one.html",
      "lf.html",
      "out/one.html.proof.json",
      "changed from CR LF to LF",
    ],
    [
      "a file in another encoding",
      "one.html",
      "latin1.html",
      "out/one.html.proof.json",
      "it is not valid UTF-8",
    ],
    [
      "a file that is not there",
      "one.html",
      "three.html",
      "out/one.html.proof.json",
      "there is no such file",
    ],
    ["a folder", "one.html", "folder", "out/one.html.proof.json", "it is a folder"],
    [
      "a proof that is a template",
      "one.html",
      "out/one.html",
      "one.html",
      "it is not JSON, or not all of it",
    ],
    ["a proof that is cut off", "one.html", "out/one.html", "cut.json", "it is not JSON, or not all of it"],
    ["a proof that is something else", "one.html", "out/one.html", "else.json", "it has no hashes and edits"],
  ])("%s", async (_, original, rewritten, proof, words) => {
    await expect(verify(original, rewritten, proof)).rejects.toMatchObject({
      kind: "input",
      message: expect.stringContaining(words),
    });
  });
});

test("verify asks for the proof and exits with 2 where it is left out", async () => {
  expect(await runCommand(["verify", path("one.html"), path("out/one.html")])).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("--proof <file>"),
  });
});
