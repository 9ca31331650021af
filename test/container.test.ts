// Dockerfile and compose.yaml, read by public linters: dclint validates by the schema of compose files, too.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DCLinter } from "dclint";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

import { makeFolder } from "./support/command.ts";

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
  expect(serving).toContain("stop_grace_period: 60s");
  const serve = blocks.filter((block) => block.includes("command: [serve"));
  expect(serve).toHaveLength(2);
  for (const block of serve) {
    expect(block).toContain("<<: *serving");
    expect(block).not.toMatch(/secrets:|environment:/);
  }
});

test("what README says makes every secret that compose.yaml reads, each without a line end that would be part of it", () => {
  const { folder, remove } = makeFolder();
  const block = /^```sh\n(mkdir -m 700 secrets.*?)^```$/ms.exec(
    readFileSync(resolve(ROOT, "README.md"), "utf8"),
  );
  const commands = (block?.[1] ?? "").split("\n").filter((line) => !line.includes("docker compose"));
  const { status, stderr } = spawnSync("bash", ["-e"], {
    cwd: folder,
    input: commands.join("\n"),
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const named = [
    ...readFileSync(resolve(ROOT, "compose.yaml"), "utf8").matchAll(/file: \.\/secrets\/(\w+)/g),
  ];
  expect(readdirSync(join(folder, "secrets"))).toEqual(named.map(([, name]) => name).sort());
  const password = readFileSync(join(folder, "secrets/app_password"), "utf8");
  expect(readFileSync(join(folder, "secrets/database_url"), "utf8").trim()).toBe(
    `postgres://mailconsent_app:${password}@postgres:5432/mailconsent`,
  );
  expect(password).toMatch(/^[\w-]{24}$/);
  remove();
});
