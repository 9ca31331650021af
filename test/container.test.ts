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
