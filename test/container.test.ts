// Dockerfile and compose.yaml, read by public linters: dclint validates by the schema of compose files, too.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");

test("the Dockerfile has nothing that a linter finds", () => {
  expect(validate(readFileSync(resolve(ROOT, "Dockerfile"), "utf8"))).toEqual([]);
});

test("compose.yaml is valid by the schema, and has nothing that a linter finds", () => {
  const linter = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] });
  const results: readonly { readonly messages: readonly unknown[] }[] = linter.lintFiles(
    [resolve(ROOT, "compose.yaml")],
    false,
  );
  expect(results.map(({ messages }) => messages)).toEqual([[]]);
});

test("what serves in compose.yaml runs as the role that may do no more than it needs, once its rights are set", () => {
  const blocks = readFileSync(resolve(ROOT, "compose.yaml"), "utf8").split(/\n\n/);
  const [serving] = blocks.filter((block) => block.includes("&serving"));
  expect(serving).toMatch(/rights:\s+condition: service_completed_successfully/);
  expect(serving).not.toContain("owner");
  const serve = blocks.filter((block) => block.includes("command: [serve"));
  expect(serve).toHaveLength(2);
  for (const block of serve) {
    expect(block).toContain("<<: *serving");
    expect(block).not.toMatch(/secrets:|environment:/);
  }
});
