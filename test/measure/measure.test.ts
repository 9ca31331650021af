import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { BASELINES, measureBaseline } from "./baselines.ts";
import { measureCatalogue } from "./catalogue.ts";
import { judgeFolder } from "./judge-documents.ts";
import { type Label, type LabelKind, readLabelledFolder } from "./labelled-links.ts";
import { printComparison, printLists, printTables } from "./report.ts";

const SOURCE = `<p>Our <a href="https://example.com/a">offers</a></p>
<p>To <a href="https://example.com/b">unsubscribe</a>, or <a href="https://example.com/c">opt out</a></p>`;
const folders: string[] = [];

/** A folder with one document, whose three links have these labels. */
function aFolder(kinds: readonly LabelKind[]): string {
  const folder = mkdtempSync(join(tmpdir(), "labelled-"));
  folders.push(folder);
  const labels = kinds.map((label, index) => {
    const href = `https://example.com/${"abc".charAt(index)}`;
    const text = ["offers", "unsubscribe", "opt out"][index];
    return { doc: "one.html", offset: SOURCE.indexOf(href), href, text, label, why: "anchor text", tag: "a" };
  });
  const document = { doc: "one.html", languages: ["en"], kind: "html", origin: "template" };
  mkdirSync(join(folder, "docs"));
  writeFileSync(join(folder, "docs", "one.html"), SOURCE);
  writeFileSync(join(folder, "docs.jsonl"), JSON.stringify(document));
  writeFileSync(join(folder, "labels.jsonl"), labels.map((label) => `${JSON.stringify(label)}\n`).join(""));
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function judge(folder: string) {
  const labelled = readLabelledFolder(folder);
  if (labelled === null) throw new Error(`Cannot read ${folder}`);
  return judgeFolder(folder, labelled);
}

test("judgeFolder compares each link with its label", () => {
  const { judged, unlabelled, faults } = judge(aFolder(["unsubscribe", "unsubscribe", "other"]));
  expect(judged.map(({ outcome }) => outcome)).toEqual(["left", "replaced", "replaced"]);
  expect([unlabelled, faults]).toEqual([[], []]);
});

test("judgeFolder tells what was replaced without a label", () => {
  const { unlabelled } = judge(aFolder(["other"]));
  expect(unlabelled.map(({ link }) => link.text)).toEqual(["unsubscribe", "opt out"]);
});

test("readLabelledFolder answers null for another folder", () => {
  expect(readLabelledFolder(tmpdir())).toBeNull();
});

test("measureBaseline counts what the words of a link tell", () => {
  const labels = judge(aFolder(["other", "unsubscribe", "other"])).judged.map(({ label }): Label => label);
  expect(BASELINES.map((baseline) => measureBaseline(baseline, labels))).toMatchObject([
    { replaced: 1, destroyed: 0 },
    { replaced: 1, destroyed: 1 },
  ]);
});

test("the report has a row for each group, and every wrong link with its sentence", () => {
  const lines: string[] = [];
  const result = judge(aFolder(["unsubscribe", "unsubscribe", "other"]));
  printTables(result.judged, (line) => lines.push(line));
  printLists(result, (line) => lines.push(line));
  printComparison(result.judged, [], (line) => lines.push(line));
  const text = lines.join("\n");
  expect(text).toMatch(/^all +2 +1 \(50\.0 %\) +0 \(0\.0 %\) +1 \(50\.0 %\) +1 +1 \(100\.0 %\)/m);
  expect(text).toMatch(/^template +2 /m);
  expect(text).toMatch(/Destroyed: 1\n.*one\.html@\d+ \[other\] "opt out".*\n.*unsubscribe , or >> opt out/);
  expect(text).toMatch(/^replaced or flagged +>= 99 % +50\.0 %/m);
});

test("measureCatalogue recognises every default link, and replaces no near miss", () => {
  expect(measureCatalogue()).toMatchObject({ wrong: [], nearMissesReplaced: 0 });
});

test("measure exits with 1 where a link was destroyed", () => {
  const folder = aFolder(["other", "unsubscribe", "other"]);
  const run = spawnSync("npx", ["tsx", join(import.meta.dirname, "measure.ts"), folder], {
    encoding: "utf8",
    timeout: 60_000,
  });
  expect([run.status, run.stderr]).toEqual([1, ""]);
});
